//! `suqiu diff`: what a new version of a pack changes, for whom.

use serde::Serialize;
use suqiu::diff::{About, Affected, Change, Diff, Effect, Side, affected, diff};
use suqiu::policy::Policy;
use suqiu::routing::Region;
use suqiu::{Lang, Text};

use crate::args::DiffArgs;
use crate::book::Book;
use crate::exit::{Exit, Failure};
use crate::input::{self, PackFile};
use crate::screen::Screen;
use crate::show;

#[derive(Serialize)]
struct Answer {
    #[serde(skip_serializing_if = "Option::is_none")]
    affected: Option<Vec<Affected>>,
    diff: Diff,
}

pub(crate) fn run(args: &DiffArgs, screen: &mut Screen) -> Result<Exit, Failure> {
    let with = PackFile::read_all(&args.with)?;
    let (old, new) = (load(&args.old, &with)?, load(&args.new, &with)?);
    let answer = Answer {
        affected: touched(args, &old, &new, screen)?,
        diff: diff(&old, &new),
    };
    if screen.json() {
        screen.value(&answer)?;
    } else {
        print(&answer.diff, screen)?;
        if let Some(affected) = &answer.affected {
            print_affected(affected, screen)?;
        }
    }
    let asks = |effect| {
        matches!(
            effect,
            Effect::DutyLooser | Effect::RightNarrower | Effect::Both
        )
    };
    let attention = answer.diff.changes.iter().any(|one| asks(one.effect))
        || !answer.diff.not_decided.is_empty();
    Ok(if attention {
        Exit::Attention
    } else {
        Exit::Fine
    })
}

/// The policy of a pack, which may extend some of the others.
fn load(path: &std::path::Path, with: &[PackFile]) -> Result<Policy, Failure> {
    let pack = PackFile::read(path)?;
    let among: Vec<&PackFile> = std::iter::once(&pack).chain(with).collect();
    Ok(pack.load_among(&among)?)
}

/// The petitions of a log that are touched.
fn touched(
    args: &DiffArgs,
    old: &Policy,
    new: &Policy,
    screen: &Screen,
) -> Result<Option<Vec<Affected>>, Failure> {
    let Some(log) = &args.log else {
        return Ok(None);
    };
    let directory = args
        .directory
        .as_deref()
        .map(input::directory)
        .transpose()?;
    let at = args.as_of.map_or_else(input::now, Ok)?;
    let book = Book::read(log, at, &|_| false, screen)?;
    let mut found = Vec::new();
    for petition in book.petitions.values() {
        found.extend(affected(old, new, directory.as_ref(), petition, at)?);
    }
    Ok(Some(found))
}

fn print(found: &Diff, screen: &mut Screen) -> Result<(), Failure> {
    let (old, new) = (&found.old, &found.new);
    let head = match screen.lang() {
        Lang::Zh => format!(
            "{} {} → {} {}，自 {} 起",
            old.id, old.version, new.id, new.version, found.from
        ),
        Lang::En => format!(
            "{} {} → {} {}, from {}",
            old.id, old.version, new.id, new.version, found.from
        ),
    };
    screen.line(&head)?;
    if found.changes.is_empty() && found.not_decided.is_empty() {
        let line = screen.pick("没有变化", "nothing changes").to_owned();
        screen.line(&line)?;
    }
    for about in About::ALL {
        let mut changes = found
            .changes
            .iter()
            .filter(|one| one.about == *about)
            .peekable();
        if changes.peek().is_some() {
            screen.line("")?;
            let title = screen.strong(screen.say(&about.label()));
            screen.line(&title)?;
        }
        for change in changes {
            print_change(change, screen)?;
        }
    }
    for about in &found.not_decided {
        let label = about.label();
        let line = match screen.lang() {
            Lang::Zh => format!("{}：规则过多，未能在步数内全部比较", label.zh),
            Lang::En => format!("{}: not all compared within the steps allowed", label.en),
        };
        let line = screen.bad(&line);
        screen.line(&line)?;
    }
    Ok(())
}

fn print_change(change: &Change, screen: &mut Screen) -> Result<(), Failure> {
    let effect = tag(change.effect, screen);
    let line = format!("  {} {effect}", screen.say(&change.message));
    screen.line(&line)?;
    if let Some(region) = &change.region {
        let when = region_words(region, screen.lang());
        let when = screen.faint(&format!("    {}", screen.say(&when)));
        screen.line(&when)?;
    }
    let side = |side: &Option<Side>| side.as_ref().map(place);
    let places: Vec<String> = [side(&change.old), side(&change.new)]
        .into_iter()
        .flatten()
        .collect();
    let cited = change.citation();
    let cited = cited.map(|one| format!(" · {} {}", one.source, one.article));
    let cited = cited.unwrap_or_default();
    let line = format!("    {} · {}{cited}", change.path, places.join(" → "));
    let line = screen.faint(&line);
    screen.line(&line)?;
    Ok(())
}

/// For whom, where it is for somebody.
fn tag(effect: Effect, screen: &Screen) -> String {
    let label = effect.label();
    let word = screen.say(&label);
    match effect {
        Effect::Neither => String::new(),
        Effect::DutyTighter | Effect::RightWider => screen.good(&format!("[{word}]")),
        Effect::DutyLooser | Effect::RightNarrower | Effect::Both => {
            screen.bad(&format!("[{word}]"))
        }
    }
}

fn place(side: &Side) -> String {
    side.at
        .as_ref()
        .map_or_else(|| side.value.clone(), ToString::to_string)
}

/// The petitions that are meant.
fn region_words(region: &Region, lang: Lang) -> Text {
    let facts: Vec<String> = region
        .when
        .iter()
        .map(|(fact, values)| {
            let label = fact.label();
            let (label, or) = match lang {
                Lang::Zh => (label.zh, "、"),
                Lang::En => (label.en, ", "),
            };
            format!("{label} = {}", values.join(or))
        })
        .collect();
    let but = region.not_old.iter().chain(&region.not_new);
    let but: Vec<&str> = but.map(suqiu::RuleId::as_str).collect();
    let (zh, en) = if facts.is_empty() {
        ("全部".to_owned(), "all".to_owned())
    } else {
        (facts.join("；"), facts.join("; "))
    };
    if but.is_empty() {
        return Text::new(format!("涉及：{zh}"), format!("for: {en}"));
    }
    Text::new(
        format!("涉及：{zh}；但 {} 优先", but.join("、")),
        format!("for: {en}; but for {}, which go before", but.join(", ")),
    )
}

fn print_affected(affected: &[Affected], screen: &mut Screen) -> Result<(), Failure> {
    screen.line("")?;
    let head = match screen.lang() {
        Lang::Zh => format!("日志中涉及 {} 件事项", affected.len()),
        Lang::En => format!("{} petitions of the log are touched", affected.len()),
    };
    let head = screen.strong(&head);
    screen.line(&head)?;
    for one in affected {
        screen.line(&format!("  {}", one.petition))?;
        for touched in &one.touched {
            let clock = touched.clock.as_ref().map(|key| format!("{key}  "));
            let due = |due: &Option<suqiu::clock::Due>| {
                let due = due.as_ref().map(|due| show::due(due, screen));
                due.unwrap_or_else(|| "—".to_owned())
            };
            let dues = if touched.due == touched.due_before {
                String::new()
            } else {
                format!("  {} → {}", due(&touched.due_before), due(&touched.due))
            };
            let line = format!(
                "    {}{}{dues} {}",
                clock.unwrap_or_default(),
                screen.say(&touched.message),
                tag(touched.effect, screen)
            );
            screen.line(&line)?;
        }
    }
    Ok(())
}
