//! What a value of a pack can be turned into.

use suqiu::directory::{Function, Level};
use suqiu::petition::{Branch, Class, Intake, Mode, Moment, Procedure};
use suqiu::routing::{
    Body, Channel, Limit, MediationWill, NotHereReason, Relation, RespondentKind, Stage, Urgency,
};

macro_rules! names {
    ($kind:ty) => {
        <$kind>::ALL.iter().map(|one| one.wire()).collect()
    };
}

/// The names that a list under a key takes its items from.
pub(crate) fn domain(key: &str) -> Vec<&'static str> {
    let mut names: Vec<&'static str> = match key {
        "class" => names!(Class),
        "branch" => names!(Branch),
        "relation" => names!(Relation),
        "stage" => names!(Stage),
        "respondent" => names!(RespondentKind),
        "intake" => names!(Intake),
        "urgency" => names!(Urgency),
        "mediation" => names!(MediationWill),
        "reconsideration_limit" | "suit_limit" | "arbitration_limit" => names!(Limit),
        "repeat" | "counselling_consent" | "hardship" | "safety" | "cross_boundary" => {
            vec!["yes", "no"]
        }
        // Lists without `unknown`.
        "classes" => return names!(Class),
        "branches" => return names!(Branch),
        "modes" => return names!(Mode),
        "procedures" => return names!(Procedure),
        "starts_on" | "ends_on" => return names!(Moment),
        "with" => return names!(Channel),
        _ => return Vec::new(),
    };
    names.push("unknown");
    names
}

/// Another name of the same kind.
pub(crate) fn next_of(key: &str, text: &str) -> Option<String> {
    let names: Vec<&str> = match key {
        "channel" => names!(Channel),
        "procedure" => names!(Procedure),
        "by" => names!(Function),
        "body" => names!(Body),
        "reason" => names!(NotHereReason),
        "relation" => names!(Relation),
        "level" | "to" => names!(Level),
        "tier" => vec!["low", "medium", "high"],
        "bearer" => vec![
            "holder",
            "receiver",
            "assignee",
            "coordinator",
            "petitioner",
            "addressee",
        ],
        "layer" => vec!["petition", "assignment", "supervision"],
        "nature" => vec!["duty", "right"],
        "handling" => vec!["ordinary", "simplified"],
        "roll" => vec!["next", "none", "previous"],
        "kind" => vec!["not_accepted", "no_longer_accepted"],
        "act" => vec!["supervise", "remind", "escalate"],
        "on_new_policy" => vec!["keep", "carry_over"],
        "ground" => vec!["PENDING-BELOW", "LITIGATION", "FINALLY-REVIEWED"],
        _ => return None,
    };
    let at = names.iter().position(|name| *name == text)?;
    let other = names.get((at + 1) % names.len())?;
    (*other != text).then(|| (*other).to_owned())
}

/// A period, an amount or a fraction, each a little more.
pub(crate) fn later(text: &str) -> Option<String> {
    if text == "same day" {
        return Some("1 day".to_owned());
    }
    if let Some((count, unit)) = text.split_once(' ') {
        let more = count.parse::<u32>().ok()?.saturating_add(1);
        let unit = unit.trim_end_matches('s');
        return Some(format!("{more} {unit}s"));
    }
    if let Some((over, under)) = text.split_once('/') {
        let (over, under) = (over.parse::<u32>().ok()?, under.parse::<u32>().ok()?);
        // One part in twenty more.
        return Some(format!("{}/{}", over * 20 + under, under * 20));
    }
    let (yuan, fen) = text.split_once('.')?;
    let yuan = yuan.parse::<u64>().ok()?.saturating_add(1);
    Some(format!("{yuan}.{fen}"))
}

/// A range that holds one value more, at either end; an amount more by a fen.
pub(crate) fn wider(text: &str) -> Vec<String> {
    let Some((from, to)) = text.split_once("..") else {
        return Vec::new();
    };
    let step = |end: &str, by: i64| {
        let number: i64 = end.replace('.', "").parse().ok()?;
        let moved = number.checked_add(by).filter(|moved| *moved >= 0)?;
        Some(match end.split_once('.') {
            Some(_) => format!("{}.{:02}", moved / 100, moved % 100),
            None => moved.to_string(),
        })
    };
    let lower = step(from, -1).map(|from| format!("{from}..{to}"));
    let upper = step(to, 1).map(|to| format!("{from}..{to}"));
    let narrower = step(from, 1).map(|from| format!("{from}..{to}"));
    [lower, upper, narrower].into_iter().flatten().collect()
}
