//! One door to what is asked with JSON, so that nothing is dropped before it is weighed: what a phone
//! needs, or with the feature `whole` everything. Built and weighed by `scripts/size.sh`, never run.
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

/// What a phone needs: to decide, to show what runs and what is due, to route, to keep dossiers and the
/// log, with the pack that its server gave it.
fn answer(question: u32, text: &str) -> Result<String, Fault> {
    let now: Instant = text.parse()?;
    let policy = match question {
        0 => Policy::national()?,
        1 => wire::with_calendar(&Policy::national()?, text)?,
        _ => Policy::load(&[PackText::json("pack", text)], text)?,
    };
    let mut petition = match question {
        2 => wire::restore(text)?,
        _ => Petition::blank(PetitionId::new(text)?),
    };
    let directory = Directory::from_json(text)?;
    let place = Jurisdiction { directory, policy };
    let policy = &place.policy;
    match question {
        3 => wire::decide(&place, &petition, text),
        4 => wire::apply(&mut petition, text).and_then(|()| wire::snapshot(policy, &petition)),
        5 => wire::position(&petition),
        6 => wire::clocks(policy, &petition, now),
        7 => wire::alerts(policy, &petition, now),
        8 => wire::next_change(policy, &petition, now),
        9 => wire::view(policy, &petition, text, now),
        10 => wire::due(policy, text),
        11 => wire::read(policy, text, now),
        12 => wire::route(&place, text, now),
        13 => wire::decide_dossier(&place, Some(&petition), text, text),
        14 => wire::apply_dossier(text, text),
        15 => wire::read_dossier(policy, text, now),
        16 => wire::seal(&mut wire::chain(text)?, text),
        17 => wire::verify(text),
        18 => wire::policy_info(policy),
        30 => wire::public_code(text),
        31 => wire::read_public_code(text),
        19 => wire::labels(),
        40 => wire::rebase(&place, text, &[text], &[text]),
        41 => wire::apply_outbox(text, text),
        42 => wire::outbox_batch(text),
        #[cfg(feature = "whole")]
        _ => whole::answer(question, text, now, &place, &petition),
        #[cfg(not(feature = "whole"))]
        _ => Ok(String::new()),
    }
}

/// What stays on a server or at a desk.
#[cfg(feature = "whole")]
mod whole {
    use suqiu::audit::{AuditQuestion, audit};
    use suqiu::petition::{Jurisdiction, Petition};
    use suqiu::{Fault, Instant, wire};

    pub(crate) fn answer(
        question: u32,
        text: &str,
        now: Instant,
        place: &Jurisdiction,
        petition: &Petition,
    ) -> Result<String, Fault> {
        let (policy, directory) = (&place.policy, &place.directory);
        match question {
            20 => wire::explanations(policy, text),
            21 => wire::explain_due(policy, text),
            22 => wire::explain_route(place, text, now),
            23 => wire::warnings(policy),
            24 => wire::check_directory(policy, directory),
            25 => wire::directory_info(directory),
            26 => wire::rotation(directory, text),
            27 => wire::propose_repeats(text),
            28 => wire::indicators(policy, &[text], text),
            29 => wire::ask(place, &[text], text),
            32 => wire::diff(policy, policy),
            33 => wire::affected(policy, policy, Some(directory), petition, now),
            34 => wire::standing(std::slice::from_ref(policy), text),
            _ => {
                let records = wire::from_json("records", text)?;
                wire::to_json(&audit(policy, &records, AuditQuestion::new(now))?)
            }
        }
    }
}
