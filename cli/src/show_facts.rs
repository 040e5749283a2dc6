//! How the facts of a petition, and the cells of rules about them, are written for people.

use suqiu::petition::{Branch, Class, Intake};
use suqiu::routing::{FactKind, Limit, MediationWill, Relation, RespondentKind, Stage, Urgency};
use suqiu::{Lang, Text};

use crate::screen::Screen;

/// The text of a name on the wire.
macro_rules! named {
    ($kind:ty, $wire:expr) => {
        <$kind>::ALL
            .iter()
            .find(|one| one.wire() == $wire)
            .map(|one| one.label())
    };
}

/// A value of a fact, as a pack writes it, in words. Paths, numbers and amounts speak for themselves.
pub(crate) fn value(fact: FactKind, wire: &str, screen: &Screen) -> String {
    if wire == "unknown" {
        return screen.pick("不明", "unknown").to_owned();
    }
    if let Some((from, to)) = wire.split_once("..") {
        return span(from, to, screen.lang());
    }
    label(fact, wire).map_or_else(|| wire.to_owned(), |text| screen.say(&text).to_owned())
}

/// The values for which a rule holds.
pub(crate) fn cell(fact: FactKind, texts: &[String], screen: &Screen) -> String {
    let plain = |text: &String| value(fact, text.strip_prefix('!').unwrap_or(text), screen);
    let values: Vec<String> = texts.iter().map(plain).collect();
    let excepts = texts.iter().any(|text| text.starts_with('!'));
    match (screen.lang(), excepts) {
        (Lang::Zh, false) => values.join("、"),
        (Lang::Zh, true) => format!("除{}以外", values.join("、")),
        (Lang::En, false) => values.join(" or "),
        (Lang::En, true) => format!("anything but {}", values.join(", ")),
    }
}

fn span(from: &str, to: &str, lang: Lang) -> String {
    match (from, to, lang) {
        ("", to, Lang::Zh) => format!("{to} 以下"),
        ("", to, Lang::En) => format!("up to {to}"),
        (from, "", Lang::Zh) => format!("{from} 以上"),
        (from, "", Lang::En) => format!("{from} or more"),
        (from, to, Lang::Zh) => format!("{from} 至 {to}"),
        (from, to, Lang::En) => format!("{from} to {to}"),
    }
}

fn label(fact: FactKind, wire: &str) -> Option<Text> {
    match fact {
        FactKind::Class => named!(Class, wire),
        FactKind::Branch => named!(Branch, wire),
        FactKind::Relation => named!(Relation, wire),
        FactKind::Stage => named!(Stage, wire),
        FactKind::Respondent => named!(RespondentKind, wire),
        FactKind::Intake => named!(Intake, wire),
        FactKind::Urgency => named!(Urgency, wire),
        FactKind::Mediation => named!(MediationWill, wire),
        FactKind::ReconsiderationLimit | FactKind::SuitLimit | FactKind::ArbitrationLimit => {
            named!(Limit, wire)
        }
        FactKind::Repeat
        | FactKind::CounsellingConsent
        | FactKind::Hardship
        | FactKind::Safety
        | FactKind::CrossBoundary => match wire {
            "yes" => Some(Text::fixed("是", "yes")),
            _ => Some(Text::fixed("否", "no")),
        },
        FactKind::Subject
        | FactKind::People
        | FactKind::Amount
        | FactKind::Attempts
        | FactKind::Units => None,
    }
}
