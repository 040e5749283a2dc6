//! `suqiu routes`: the routes of a pack as a table.

use serde::Serialize;
use suqiu::petition::Class;
use suqiu::policy::Policy;
use suqiu::routing::{
    Assumed, Channel, FactKind, FactRow, Relation, RouteError, RouteThen, Router, Stage,
};
use suqiu::{Fault, Text};

use crate::args::RoutesArgs;
use crate::exit::{Exit, Failure};
use crate::input;
use crate::screen::Screen;

const COLUMNS: [&str; 9] = [
    "subject",
    "class",
    "relation",
    "stage",
    "rule",
    "outcome",
    "first_try",
    "article",
    "assumed",
];

#[derive(Serialize)]
struct Line<'a> {
    article: &'a str,
    assumed: &'a str,
    class: &'a str,
    first_try: &'a str,
    outcome: &'a str,
    relation: &'a str,
    rule: &'a str,
    stage: &'a str,
    subject: &'a str,
}

impl Line<'_> {
    fn csv(&self) -> String {
        let fields = [
            self.subject,
            self.class,
            self.relation,
            self.stage,
            self.rule,
            self.outcome,
            self.first_try,
            self.article,
            self.assumed,
        ];
        fields.map(quoted).join(",")
    }
}

/// A field of CSV (RFC 4180).
fn quoted(field: &str) -> String {
    if field.contains([',', '"', '\n', '\r']) {
        format!("\"{}\"", field.replace('"', "\"\""))
    } else {
        field.to_owned()
    }
}

pub(crate) fn run(args: &RoutesArgs, screen: &mut Screen) -> Result<Exit, Failure> {
    let policy = input::policy(&args.policy)?;
    let router = policy.router();
    let chosen = |fact, given: &[String], all: Vec<&'static str>, usual: &'static str| {
        let names: Vec<String> = match (args.all, given) {
            (true, _) => all
                .iter()
                .chain(&["unknown"])
                .map(|&name| name.to_owned())
                .collect(),
            (false, []) => vec![usual.to_owned()],
            (false, given) => given.to_vec(),
        };
        numbered(router, fact, names)
    };
    let classes = Class::ALL.iter().map(|one| one.wire()).collect();
    let relations = Relation::ALL.iter().map(|one| one.wire()).collect();
    let stages = Stage::ALL.iter().map(|one| one.wire()).collect();
    let classes = chosen(FactKind::Class, &args.class, classes, "claim");
    let relations = chosen(FactKind::Relation, &args.relation, relations, "unknown");
    let stages = chosen(FactKind::Stage, &args.stage, stages, "none");
    let subjects = subjects(router, args.subject.as_deref())?;
    let told = told(&policy);
    if !screen.json() {
        screen.line(&COLUMNS.join(","))?;
    }
    for subject in &subjects {
        for class in &classes {
            for relation in &relations {
                for stage in &stages {
                    let row = FactRow::of(&[
                        (FactKind::Subject, subject.number),
                        (FactKind::Class, class.number),
                        (FactKind::Relation, relation.number),
                        (FactKind::Stage, stage.number),
                    ]);
                    let Some(route) = router.position(&row).and_then(|at| told.get(at)) else {
                        continue;
                    };
                    let first_try = router.first_try(&row).filter(|_| route.is_here);
                    let line = Line {
                        article: &route.article,
                        assumed: &assumed(router.assumed(&row)),
                        class: &class.name,
                        first_try: first_try.map_or("", |_| Channel::Mediation.wire()),
                        outcome: &route.outcome,
                        relation: &relation.name,
                        rule: route.rule,
                        stage: &stage.name,
                        subject: &subject.name,
                    };
                    if screen.json() {
                        screen.value(&line)?;
                    } else {
                        screen.line(&line.csv())?;
                    }
                }
            }
        }
    }
    Ok(Exit::Fine)
}

/// A value of a fact, and its number in the table.
struct Value {
    name: String,
    number: u64,
}

fn numbered(router: &Router, fact: FactKind, names: Vec<String>) -> Vec<Value> {
    let numbered = names.into_iter().filter_map(|name| {
        let number = router.value(fact, &name)?;
        Some(Value { name, number })
    });
    numbered.collect()
}

/// The subjects to list: all, or one with those below it. A pack without any has one that is unknown.
fn subjects(router: &Router, wanted: Option<&str>) -> Result<Vec<Value>, Failure> {
    let is_wanted = |path: &&str| {
        wanted.is_none_or(|wanted| {
            let rest = path.strip_prefix(wanted);
            rest.is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
        })
    };
    let mut names: Vec<String> = router
        .subjects()
        .filter(is_wanted)
        .map(str::to_owned)
        .collect();
    match (names.is_empty(), wanted) {
        (true, Some(subject)) => {
            let help = Text::fixed(
                "用 `suqiu routes` 列出规则包的内容分类",
                "`suqiu routes` lists the subjects of the pack",
            );
            let subject = subject.to_owned();
            return Err(Fault::from(RouteError::UnknownSubject { subject, help }).into());
        }
        (true, None) => names.push("unknown".to_owned()),
        (false, _) => {}
    }
    Ok(numbered(router, FactKind::Subject, names))
}

/// What a line says of the rule that decides.
struct RouteTold<'a> {
    article: String,
    /// Whether it leads to a channel here.
    is_here: bool,
    outcome: String,
    rule: &'a str,
}

/// The rules of the table, in its order.
fn told(policy: &Policy) -> Vec<RouteTold<'_>> {
    let rules = &policy.model().routing.rules;
    let ids = policy.router().rules().iter();
    let all = ids.filter_map(|id| {
        let rule = rules.get(id)?;
        let outcome = match &rule.then {
            RouteThen::Route(to) => to.channel.wire().to_owned(),
            RouteThen::NotHere(not_here) => match not_here.body {
                Some(body) => format!("{}:{body}", not_here.reason),
                None => not_here.reason.wire().to_owned(),
            },
        };
        Some(RouteTold {
            article: format!("{} {}", rule.citation.source, rule.citation.article),
            is_here: matches!(rule.then, RouteThen::Route(_)),
            outcome,
            rule: id.as_str(),
        })
    });
    all.collect()
}

/// What the subject was taken to say.
fn assumed(assumed: Assumed) -> String {
    let class = assumed.class.map(Class::wire);
    let relation = assumed.relation.map(Relation::wire);
    let words: Vec<&str> = class.into_iter().chain(relation).collect();
    words.join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_comma_and_a_quote_stay_in_their_field() {
        assert_eq!(quoted("a,\"b\""), "\"a,\"\"b\"\"\"");
        assert_eq!(quoted("房产证登记、办理"), "房产证登记、办理");
    }
}
