//! The cases of a pack, in `policies/cases/`: where matters go, when a clock is due, and what the rows of
//! the other tables say. They are written from the articles and the rows of a place.

use serde::Deserialize;
use serde_json::{Value, json};
use suqiu::Instant;
use suqiu::clock::{Ledger, Terms, due};
use suqiu::petition::Jurisdiction;
use suqiu::policy::ClockRule;

use crate::routes;
use crate::scene::read;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Cases {
    /// The pack that they are of.
    #[allow(dead_code)] // for the reader
    pack: String,
    #[allow(dead_code)] // for the reader
    about: Value,
    #[serde(default)]
    routes: Vec<routes::Case>,
    #[serde(default)]
    clocks: Vec<ClockCase>,
    #[serde(default)]
    rows: Vec<Row>,
}

/// A clock: what the article says of it, and one day on which it begins.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct ClockCase {
    clock: String,
    #[allow(dead_code)] // for the reader
    article: String,
    #[allow(dead_code)] // for the reader
    case: String,
    from: Vec<String>,
    until: Vec<String>,
    bearer: String,
    layer: String,
    /// To which petitions.
    #[serde(default, rename = "for")]
    to: Value,
    /// What else is so: `right`, `lapses`, `holds_archive`, `excludes_hearing`, `suspendable`.
    #[serde(default)]
    is: Vec<String>,
    /// What happens as it runs out: what is done, and how many units after the end.
    #[serde(default)]
    then: Vec<(String, u32)>,
    /// When it begins; nothing where the sender names the day.
    begins: Option<Instant>,
    nominal: Option<String>,
    /// Where it is another day than the nominal one.
    rolled: Option<String>,
    /// The last day with all that it can be extended.
    extended: Option<String>,
}

/// What an entry of a table says.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Row {
    /// The article, or the row of the place.
    #[allow(dead_code)] // for the reader
    article: String,
    at: Vec<String>,
    /// Fields and their values; `null` where there is none.
    is: Value,
}

impl Cases {
    pub(crate) fn of(pack: &str) -> Self {
        let path = format!("policies/cases/{pack}.json");
        serde_json::from_str(&read(&path)).unwrap_or_else(|error| panic!("{path}: {error}"))
    }

    /// The first thing that is not as it is written.
    pub(crate) fn wrong(&self, place: &Jurisdiction) -> Option<String> {
        let at = "2026-03-02T09:30:00+08:00".parse().unwrap();
        let mut clocks = self.clocks.iter().filter_map(|case| case.wrong(place));
        let mut routes = self.routes.iter().flat_map(|case| case.wrong(place, at));
        let model = serde_json::to_value(place.policy.model()).unwrap();
        let mut rows = self.rows.iter().filter_map(|row| row.wrong(&model));
        clocks
            .next()
            .or_else(|| rows.next())
            .or_else(|| routes.next())
    }
}

impl ClockCase {
    fn wrong(&self, place: &Jurisdiction) -> Option<String> {
        let Some(clock) = place.policy.clock(&self.clock) else {
            return Some(format!("there is no {}", self.clock));
        };
        let rule = &clock.rule;
        let names = |names: &[String]| {
            let mut names: Vec<String> = names.to_vec();
            names.sort_unstable();
            names
        };
        let wire = |value: &dyn erased::Written| value.written();
        let moments = |list: &[suqiu::petition::Moment]| {
            names(
                &list
                    .iter()
                    .map(|one| one.wire().to_owned())
                    .collect::<Vec<_>>(),
            )
        };
        let to = match &self.to {
            Value::Null => json!({}),
            to => to.clone(),
        };
        let pairs = [
            (
                "from",
                json!(names(&self.from)),
                json!(moments(&rule.starts_on)),
            ),
            (
                "until",
                json!(names(&self.until)),
                json!(moments(&rule.ends_on)),
            ),
            ("bearer", json!(self.bearer), wire(&rule.bearer)),
            ("layer", json!(self.layer), wire(&rule.layer)),
            ("for", to, wire(&rule.applies_to)),
            ("is", json!(names(&self.is)), json!(flags(rule))),
            ("then", json!(self.then), json!(ladder(rule))),
            (
                "due",
                json!([self.nominal, self.rolled, self.extended]),
                self.due(place, rule),
            ),
        ];
        let (what, want, got) = pairs.into_iter().find(|(_, want, got)| want != got)?;
        Some(format!("{}: {what} is {got}, expected {want}", self.clock))
    }

    /// The nominal day, the rolled one where it is another, and the last with all extensions.
    fn due(&self, place: &Jurisdiction, rule: &ClockRule) -> Value {
        let calendar = place.policy.calendar();
        let terms = place
            .policy
            .clock(&self.clock)
            .and_then(|clock| clock.terms);
        let (Some(begins), Some(terms)) = (self.begins, terms) else {
            return json!([null, null, null]);
        };
        let of = |terms: &Terms| {
            due(calendar, terms, &Ledger::starting(begins))
                .unwrap()
                .unwrap()
        };
        let first = of(&terms);
        let extended = rule.extension.as_ref().map(|extension| {
            let mut more = terms;
            more.budget.count += extension.cap.count;
            json!(of(&more).nominal)
        });
        let rolled = (first.rolled != first.nominal).then(|| json!(first.rolled));
        json!([first.nominal, rolled, extended])
    }
}

fn flags(rule: &ClockRule) -> Vec<&'static str> {
    let is_right = rule.nature == suqiu::clock::Nature::Right;
    let late = rule.extension.as_ref().is_some_and(|one| one.after_expiry);
    let mut flags = vec![
        ("right", is_right),
        ("lapses", rule.lapses),
        ("holds_archive", rule.holds_archive),
        ("excludes_hearing", rule.excludes_hearing),
        ("suspendable", rule.suspendable),
        ("extended_late", late),
    ];
    flags.retain(|(_, is)| *is);
    let mut names: Vec<&str> = flags.into_iter().map(|(name, _)| name).collect();
    names.sort_unstable();
    names
}

fn ladder(rule: &ClockRule) -> Vec<(Value, u32)> {
    let rungs = rule.ladder.iter().map(|rung| {
        let after = match rung.point {
            suqiu::policy::RungPoint::After(units) => units,
            suqiu::policy::RungPoint::At(_) => u32::MAX,
        };
        (serde_json::to_value(rung.act).unwrap(), after)
    });
    rungs.collect()
}

mod erased {
    use serde::Serialize;
    use serde_json::Value;

    /// A value as a pack writes it.
    pub(super) trait Written {
        fn written(&self) -> Value;
    }

    impl<T: Serialize> Written for T {
        fn written(&self) -> Value {
            serde_json::to_value(self).unwrap()
        }
    }
}

impl Row {
    fn wrong(&self, model: &Value) -> Option<String> {
        let of = self.at.join(".");
        let entry = self.at.iter().try_fold(model, |at, key| at.get(key));
        let Some(entry) = entry else {
            return Some(format!("there is no {of}"));
        };
        let fields = self.is.as_object().expect("a row has fields");
        fields.iter().find_map(|(field, want)| {
            let got = entry.get(field).unwrap_or(&Value::Null);
            (got != want).then(|| format!("{of}: {field} is {got}, expected {want}"))
        })
    }
}
