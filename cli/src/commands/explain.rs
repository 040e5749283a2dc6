//! `suqiu explain`: what a code means and what to do, from the manuals that the codes are printed in.

use serde::Serialize;
use suqiu::{Fault, FaultKind, Text};

use crate::args::ExplainArgs;
use crate::exit::{Exit, Failure};
use crate::screen::Screen;

/// Every code with its message, its remedy and its article.
const ERRORS: &str = include_str!("../../../docs/errors.md");

/// The findings of packs with an example of each.
const PACKS: &str = include_str!("../../../docs/packs.md");

/// How many codes are offered for one that is not known.
const OFFERED: usize = 8;

#[derive(Debug, PartialEq, Eq, Serialize)]
struct Explained<'a> {
    #[serde(skip_serializing_if = "Option::is_none")]
    article: Option<&'a str>,
    code: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    example: Option<Example<'a>>,
    message: Text,
    next: Text,
    section: &'a str,
}

/// What brings a finding about, and its mend.
#[derive(Debug, PartialEq, Eq, Serialize)]
struct Example<'a> {
    like: &'a str,
    mend: &'a str,
    what: &'a str,
}

pub(crate) fn run(args: &ExplainArgs, screen: &mut Screen) -> Result<Exit, Failure> {
    let code = args.code.trim();
    let explained = explained(code).ok_or_else(|| unknown(code))?;
    if screen.json() {
        screen.value(&explained)?;
        return Ok(Exit::Fine);
    }
    let head = screen.strong(explained.code);
    screen.line(&format!("{head}  {}", explained.section))?;
    screen.line("")?;
    screen.line(&format!("  {}", screen.say(&explained.message)))?;
    let next = screen.pick("办法", "help");
    screen.line(&format!("  = {next}: {}", screen.say(&explained.next)))?;
    if let Some(article) = explained.article {
        let basis = screen.pick("依据", "article");
        screen.line(&format!("  = {basis}: {article}"))?;
    }
    // The manual of packs is in English.
    if let Some(Example { like, mend, what }) = explained.example {
        screen.line("")?;
        screen.line(&format!("  {what}"))?;
        if !like.is_empty() {
            screen.line(&format!("  {}{like}", screen.pick("例如：", "like: ")))?;
        }
        screen.line(&format!("  {}{mend}", screen.pick("改为：", "mend: ")))?;
    }
    Ok(Exit::Fine)
}

fn explained(code: &str) -> Option<Explained<'static>> {
    let (section, cells) = rows(ERRORS).find(|(_, cells)| is_of(cells, code))?;
    let mut cells = cells.into_iter();
    let own = cells.next()?.trim_matches('`');
    let message = both(cells.next()?);
    let next = both(cells.next()?);
    let article = cells.next().filter(|article| !["", "—"].contains(article));
    Some(Explained {
        article,
        code: own,
        example: example(code),
        message,
        next,
        section,
    })
}

fn example(code: &str) -> Option<Example<'static>> {
    let (_, cells) = rows(PACKS).find(|(_, cells)| is_of(cells, code))?;
    match cells.as_slice() {
        [_, what, like, mend] => Some(Example { like, mend, what }),
        _ => None,
    }
}

/// The rows of every table of a page, with the heading under which they stand.
fn rows(page: &'static str) -> impl Iterator<Item = (&'static str, Vec<&'static str>)> {
    let mut section = "";
    page.lines().filter_map(move |line| {
        if let Some(heading) = line.strip_prefix('#') {
            section = heading.trim_start_matches('#').trim();
        }
        let inside = line.strip_prefix('|')?.strip_suffix('|')?;
        Some((section, inside.split('|').map(str::trim).collect()))
    })
}

/// Whether a row is the one of a code; related codes may share a row.
fn is_of(cells: &[&str], code: &str) -> bool {
    let first = cells.first().copied().unwrap_or_default();
    first.split('`').skip(1).step_by(2).any(|one| one == code)
}

/// A cell in both languages.
fn both(cell: &str) -> Text {
    let (zh, en) = cell.split_once("<br>").unwrap_or((cell, cell));
    Text::new(zh, en)
}

fn unknown(code: &str) -> Failure {
    let part = code.rsplit('.').next().unwrap_or(code);
    let codes = rows(ERRORS).filter_map(|(_, cells)| Some(cells.first()?.trim_matches('`')));
    let near: Vec<&str> = codes
        .filter(|one| !part.is_empty() && one.contains(part))
        .take(OFFERED)
        .collect();
    let next = if near.is_empty() {
        Text::fixed(
            "全部代码见 docs/errors.md",
            "every code is in docs/errors.md",
        )
    } else {
        let near = near.join(", ");
        Text::fixed("是否为 {near}", "did you mean {near}").fill(&[("near", &near)])
    };
    let message = Text::fixed("没有“{code}”这个代码", "there is no code `{code}`");
    Failure::bad_input(Fault::new(
        FaultKind::Input,
        "explain.unknown_code",
        message.fill(&[("code", code)]),
        next,
    ))
}

#[cfg(test)]
#[allow(clippy::panic)] // a test may panic
mod tests {
    use super::*;
    use suqiu::petition::RefusalCode;
    use suqiu::policy::FindingCode;

    #[test]
    fn every_finding_and_every_refusal_is_explained() {
        for code in FindingCode::ALL {
            let explained = explained(code.wire()).unwrap_or_else(|| panic!("{}", code.wire()));
            assert!(
                explained.example.is_some(),
                "{} has no example",
                code.wire()
            );
        }
        for code in RefusalCode::ALL {
            assert!(explained(code.wire()).is_some(), "{}", code.wire());
        }
    }
}
