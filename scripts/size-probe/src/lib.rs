//! What a phone would link: one door to everything that is asked with JSON, so that nothing is
//! dropped before it is weighed. It is built and weighed by `scripts/size.sh`, never run.
#![allow(unsafe_code)]

use suqiu::directory::Directory;
use suqiu::petition::{Jurisdiction, Petition};
use suqiu::policy::{PackText, Policy};
use suqiu::{Fault, Instant, Lang, PetitionId, wire};

/// Asks one of the questions of [`wire`]; the answer's length.
///
/// # Safety
///
/// `text` points to `length` bytes.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn suqiu_size_probe(question: u32, text: *const u8, length: usize) -> usize {
    // SAFETY: the caller says that there are so many bytes.
    let bytes = unsafe { std::slice::from_raw_parts(text, length) };
    let answer = std::str::from_utf8(bytes)
        .map_err(|error| Fault::not_utf8("text", error.valid_up_to()))
        .and_then(|text| answer(question, text));
    match answer {
        Ok(answer) => answer.len(),
        Err(fault) => fault
            .text(Lang::Zh)
            .len()
            .saturating_add(fault.to_json().len()),
    }
}

fn answer(question: u32, text: &str) -> Result<String, Fault> {
    let now: Instant = text.parse()?;
    let policy = match question {
        0 => Policy::national()?,
        _ => Policy::load(&[PackText::json("pack", text)], text)?,
    };
    let mut petition = match question {
        1 => wire::restore(text)?,
        _ => Petition::blank(PetitionId::new(text)?),
    };
    match question {
        2 | 16..=22 | 27..=29 => {
            let directory = Directory::from_json(text)?;
            let place = Jurisdiction { directory, policy };
            match question {
                2 => wire::decide(&place, &petition, text),
                16 => wire::route(&place, text, now),
                17 => wire::explain_route(&place, text, now),
                18 => wire::rotation(&place.directory, text),
                19 => wire::indicators(&place.policy, &[text], text),
                20 => wire::directory_info(&place.directory),
                21 => wire::decide_dossier(&place, None, text, text),
                27 => wire::ask(&place, &[text], text),
                28 => wire::public_code(text),
                29 => wire::read_public_code(text),
                _ => wire::propose_repeats(text),
            }
        }
        3 => wire::apply(&mut petition, text).and_then(|()| wire::snapshot(&policy, &petition)),
        4 => wire::clocks(&policy, &petition, now),
        5 => wire::alerts(&policy, &petition, now),
        6 => wire::next_change(&policy, &petition, now),
        7 => wire::view(&policy, &petition, text, now),
        8 => wire::explanations(&policy, text),
        9 => wire::due(&policy, text),
        10 => wire::read(&policy, text, now),
        11 => wire::explain_due(&policy, text),
        12 => wire::seal(&mut wire::chain(text)?, text),
        13 => wire::verify(text),
        14 => wire::labels(),
        15 => {
            let records = wire::from_json("records", text)?;
            let question = suqiu::audit::AuditQuestion::new(now);
            wire::to_json(&suqiu::audit::audit(&policy, &records, question)?)
        }
        23 => wire::apply_dossier(text, text),
        24 => wire::read_dossier(&policy, text, now),
        25 => wire::policy_info(&wire::with_calendar(&policy, text)?),
        26 => wire::warnings(&policy),
        _ => wire::position(&petition),
    }
}
