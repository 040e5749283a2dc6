//! Cases of routes: some facts, and where the law or a place sends the matter.
#![allow(dead_code, unreachable_pub)] // each test file uses what it needs

use serde::Deserialize;
use serde_json::{Map, Value};
use suqiu::Instant;
use suqiu::petition::Jurisdiction;
use suqiu::routing::{Facts, RouteOutcome, RoutingDecision, route};

/// One unit for every channel.
pub const UNITS: &str = r#"[
 {"id": "city", "name": "市政府", "level": "city", "external": true, "functions": ["government", "reconsideration"]},
 {"id": "city_jjw", "name": "市纪委监委", "level": "city", "external": true, "functions": ["discipline_inspection"]},
 {"id": "city_zgj", "name": "市自然资源局", "level": "city", "parent": "city", "external": true, "functions": ["department"]},
 {"id": "city_court", "name": "市中级法院", "level": "city", "external": true, "functions": ["court"]},
 {"id": "city_ga", "name": "市公安局", "level": "city", "parent": "city", "external": true, "functions": ["police", "department"]},
 {"id": "gov", "name": "县政府", "level": "county", "functions": ["government", "reconsideration"]},
 {"id": "xfj", "name": "县信访局", "level": "county", "parent": "gov", "functions": ["petition_office"]},
 {"id": "rsj", "name": "县人社局", "level": "county", "parent": "gov", "functions": ["department"], "matters": ["劳动和社会保障"]},
 {"id": "zgj", "name": "县自然资源局", "level": "county", "parent": "gov", "functions": ["department"], "matters": ["国土资源"]},
 {"id": "lac", "name": "县劳动人事争议仲裁委", "level": "county", "parent": "gov", "functions": ["labour_arbitration"]},
 {"id": "jjw", "name": "县纪委监委", "level": "county", "parent": "gov", "functions": ["discipline_inspection"]},
 {"id": "court", "name": "县法院", "level": "county", "external": true, "functions": ["court"]},
 {"id": "ga", "name": "县公安局", "level": "county", "parent": "gov", "functions": ["police", "department"]},
 {"id": "tw", "name": "县调委会", "level": "county", "parent": "gov", "functions": ["mediation"]},
 {"id": "law", "name": "县公共法律服务中心", "level": "county", "parent": "gov", "functions": ["legal_service", "legal_aid"]},
 {"id": "mind", "name": "心理服务站", "level": "county", "parent": "gov", "functions": ["counselling"]},
 {"id": "zhen", "name": "甲镇", "level": "township", "parent": "gov", "functions": ["government"], "places": ["jia"]},
 {"id": "cun", "name": "甲村", "level": "village", "parent": "zhen", "functions": ["grid"], "places": ["jia1"]}
]"#;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Case {
    pub id: String,
    pub title: String,
    pub article: String,
    facts: Map<String, Value>,
    expect: Expect,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Expect {
    channel: Option<String>,
    not_here: Option<String>,
    body: Option<String>,
    first_try: Option<String>,
    #[serde(default)]
    no_first_try: bool,
    #[serde(default)]
    beside: Vec<String>,
    #[serde(default)]
    not_beside: Vec<String>,
    tier: Option<String>,
    /// The limits that are warned of, all of them.
    warns: Option<Vec<String>>,
    /// The article of the rule.
    by: Option<String>,
    rule: Option<String>,
    /// The procedure into which it is diverted; "" for none.
    procedure: Option<String>,
    /// The level that coordinates.
    level: Option<String>,
    /// What no unit is there for.
    missing: Option<String>,
    /// The responsible unit.
    unit: Option<String>,
}

impl Case {
    /// What differs from what is expected, for each petition of the case.
    pub fn wrong(&self, place: &Jurisdiction, at: Instant) -> Vec<String> {
        let mut report = Vec::new();
        for given in self.each() {
            let of = || {
                let facts = serde_json::to_string(&given).unwrap();
                format!("{} {} ({})\n   {facts}", self.id, self.title, self.article)
            };
            match route(place, &facts(given.clone()), at) {
                Ok(decision) => {
                    let wrong = wrong(&self.expect, &decision);
                    if !wrong.is_empty() {
                        report.push(format!(
                            "{} by {}: {}",
                            of(),
                            decision.rule,
                            wrong.join("; ")
                        ));
                    }
                }
                Err(error) => report.push(format!("{}: {error}", of())),
            }
        }
        report
    }

    /// Where a fact has a list, each of its values, with each of those of the others; `unknown` is a fact
    /// that is left out.
    fn each(&self) -> Vec<Map<String, Value>> {
        let mut all = vec![Map::new()];
        for (fact, value) in &self.facts {
            let values = match value {
                Value::Array(values) if fact != "respondents" => values.clone(),
                one => vec![one.clone()],
            };
            let with = |before: &Map<String, Value>, value: &Value| {
                let mut facts = before.clone();
                if value != "unknown" {
                    facts.insert(fact.clone(), value.clone());
                }
                facts
            };
            let one_more = all
                .iter()
                .flat_map(|before| values.iter().map(move |value| with(before, value)));
            all = one_more.collect();
        }
        all
    }
}

/// The facts of a petition. A case says of a limit only whether it is open; here that becomes a date.
fn facts(mut facts: Map<String, Value>) -> Facts {
    let mut limit = |name: &str| facts.remove(name).map(|value| value == "open");
    let reconsideration = limit("reconsideration_limit");
    let suit = limit("suit_limit");
    let arbitration = limit("arbitration_limit");
    let act = match (reconsideration, suit) {
        (Some(true), _) => Some("2026-02-20"),
        // More than 60 days ago, less than six months.
        (Some(false) | None, Some(true)) => Some("2025-12-01"),
        (Some(false), _) | (None, Some(false)) => Some("2024-12-01"),
        (None, None) => None,
    };
    if let Some(act) = act {
        facts.insert("act_known_on".into(), act.into());
    }
    if let Some(open) = arbitration {
        let date = if open { "2025-12-01" } else { "2024-12-01" };
        facts.insert("harm_known_on".into(), date.into());
    }
    serde_json::from_value(Value::Object(facts)).unwrap_or_else(|error| panic!("{error}"))
}

fn wrong(expect: &Expect, decision: &RoutingDecision) -> Vec<String> {
    let mut wrong = Vec::new();
    let mut same = |what: &str, wanted: Option<&str>, got: Option<&str>| {
        if wanted != got {
            wrong.push(format!("{what}: wanted {wanted:?}, got {got:?}"));
        }
    };
    if let Some(article) = &expect.by {
        same("article", Some(article), Some(&decision.citation.article));
    }
    if let Some(rule) = &expect.rule {
        same("rule", Some(rule), Some(decision.rule.as_str()));
    }
    if let Some(procedure) = &expect.procedure {
        let got = match &decision.outcome {
            RouteOutcome::Route(route) => route.procedure,
            RouteOutcome::NotHere(not) => not.procedure,
        };
        let got = got.map_or("", suqiu::petition::Procedure::wire);
        same("procedure", Some(procedure), Some(got));
    }
    if let Some(warns) = &expect.warns {
        let found: Vec<&str> = decision
            .warnings
            .iter()
            .map(|one| one.clock.as_str())
            .collect();
        same("warns", Some(&warns.join(" ")), Some(&found.join(" ")));
    }
    match &decision.outcome {
        RouteOutcome::Route(route) => {
            if let Some(unit) = &expect.unit {
                same("unit", Some(unit), Some(route.unit.as_str()));
            }
            same(
                "channel",
                expect.channel.as_deref(),
                Some(route.channel.wire()),
            );
            if let Some(level) = &expect.level {
                let got = route.coordination.level.wire();
                same("level", Some(level), Some(got));
            }
            if let Some(missing) = &expect.missing {
                let got = route.missing.map_or("", suqiu::directory::Function::wire);
                same("missing", Some(missing), Some(got));
            }
            let first = route.first_try.as_ref().map(|_| "mediation");
            if expect.first_try.is_some() || expect.no_first_try {
                same("first try", expect.first_try.as_deref(), first);
            }
            let beside: Vec<&str> = route.beside.iter().map(|one| one.channel.wire()).collect();
            for channel in &expect.beside {
                same(
                    "beside",
                    Some(channel),
                    beside.iter().find(|one| *one == channel).copied(),
                );
            }
            for channel in &expect.not_beside {
                same(
                    "not beside",
                    None,
                    beside.iter().find(|one| *one == channel).copied(),
                );
            }
        }
        RouteOutcome::NotHere(not) => {
            same(
                "not here",
                expect.not_here.as_deref(),
                Some(not.reason.wire()),
            );
            same(
                "body",
                expect.body.as_deref(),
                not.body.map(suqiu::routing::Body::wire),
            );
            assert!(!not.next_step.zh.is_empty() && !not.next_step.en.is_empty());
        }
    }
    if let Some(tier) = &expect.tier {
        same("tier", Some(tier), Some(decision.tier.wire()));
    }
    wrong
}
