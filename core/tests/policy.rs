//! Loading packs: extending, provenance, digests, and what a compiled policy answers.
#![cfg(feature = "toml")]
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing
)]

use suqiu::Date;
use suqiu::calendar::Calendar;
use suqiu::clock::{Period, Roll, Thresholds};
use suqiu::petition::Moment;
use suqiu::policy::{InForce, PackText, Policy, PolicyRef};

const COUNTY: &str = include_str!("packs/good.toml");

fn load(packs: &[PackText<'_>], id: &str) -> Policy {
    Policy::load(packs, id).unwrap_or_else(|error| panic!("{error}"))
}

fn county() -> Policy {
    load(&[PackText::toml("good.toml", COUNTY)], "cn.example.county")
}

fn day(text: &str) -> Date {
    text.parse().unwrap()
}

#[test]
fn a_pack_replaces_what_it_writes_and_keeps_the_rest() {
    let (national, county) = (Policy::national().unwrap(), county());
    let rule = |policy: &Policy, id: &str| policy.clock(id).unwrap().rule.clone();
    assert_eq!(rule(&county, "XF-HANDLE").budget.to_string(), "30 days");
    assert_eq!(
        rule(&county, "XF-HANDLE").extension,
        rule(&national, "XF-HANDLE").extension
    );
    assert_eq!(rule(&county, "XF-TRIAGE"), rule(&national, "XF-TRIAGE"));
    assert_eq!(
        county.model().calendar.windows,
        ["08:00-12:00", "13:30-17:00"]
    );
    assert_eq!(county.clocks().count(), national.clocks().count() + 1);
    let order: Vec<&str> = county
        .clocks_started_by(Moment::ReceivedByOffice)
        .iter()
        .map(|clock| clock.id.as_str())
        .collect();
    assert_eq!(order, ["MEET", "XF-TRIAGE"]);
}

#[test]
fn the_identity_of_a_pack_is_not_inherited() {
    let policy = county();
    let pack = &policy.model().pack;
    assert_eq!(pack.id.as_str(), "cn.example.county");
    assert_eq!(pack.extends, None, "a resolved pack stands on its own");
    let built_on: Vec<&str> = pack.built_on.iter().map(|part| part.id.as_str()).collect();
    assert_eq!(built_on, ["cn.national"]);
}

#[test]
fn packs_are_laid_over_one_another_in_a_chain() {
    let town = "[pack]\nid = \"town\"\nextends = \"cn.example.county\"\nversion = \"1\"\n\
        valid_from = 2026-01-01\nname = { zh = \"镇\", en = \"a town\" }\n\
        [clocks.MEET]\nbudget = \"4 working hours\"\n";
    let packs = [
        PackText::toml("town.toml", town),
        PackText::toml("good.toml", COUNTY),
    ];
    let policy = load(&packs, "town");
    assert_eq!(
        policy.clock("MEET").unwrap().rule.budget.to_string(),
        "4 working hours"
    );
    assert_eq!(
        policy.clock("XF-HANDLE").unwrap().rule.budget.to_string(),
        "30 days"
    );
    assert_eq!(
        policy.model().pack.valid_to,
        None,
        "the county's last day is not the town's"
    );
    let built_on: Vec<&str> = policy
        .model()
        .pack
        .built_on
        .iter()
        .map(|part| part.id.as_str())
        .collect();
    assert_eq!(built_on, ["cn.example.county", "cn.national"]);
    let place = |path: &str| policy.provenance(path).unwrap().to_string();
    assert_eq!(place("clocks.MEET.budget"), "town (town.toml:8:10)");
    assert_eq!(
        place("clocks.MEET.bearer"),
        "cn.example.county (good.toml:28:10)"
    );
    assert!(place("clocks.XF-TRIAGE.budget").starts_with("cn.national (national.toml:"));
}

#[test]
fn every_field_of_the_resolved_pack_knows_where_it_was_written() {
    fn leaves(path: &str, value: &serde_json::Value, found: &mut Vec<String>) {
        match value {
            serde_json::Value::Object(object) => {
                for (key, value) in object {
                    let dot = if path.is_empty() { "" } else { "." };
                    leaves(&format!("{path}{dot}{key}"), value, found);
                }
            }
            serde_json::Value::Array(list) => {
                for (index, value) in list.iter().enumerate() {
                    leaves(&format!("{path}[{index}]"), value, found);
                }
            }
            _ => found.push(path.to_owned()),
        }
    }
    let policy = county();
    let mut paths = Vec::new();
    leaves(
        "",
        &serde_json::from_str(policy.to_json()).unwrap(),
        &mut paths,
    );
    // Written by the pack, and left out of the canonical form or filled in from a default.
    for path in paths {
        let known = policy.provenance(&path);
        assert!(known.is_some_and(|place| place.line.is_some()), "{path}");
    }
}

#[test]
fn toml_json_and_the_resolved_form_have_one_digest() {
    let policy = county();
    let value: toml::Value = toml::from_str(COUNTY).unwrap();
    // A date literal of TOML is a string in JSON.
    let json = serde_json::to_string(&value)
        .unwrap()
        .replace("\"$__toml_private_datetime\":", "");
    let json = regex_free_unwrap(&json);
    let from_json = load(&[PackText::json("good.json", &json)], "cn.example.county");
    assert_eq!(from_json.digest(), policy.digest());
    let resolved = load(
        &[PackText::json("resolved", policy.to_json())],
        "cn.example.county",
    );
    assert_eq!(resolved.digest(), policy.digest());
    assert_eq!(resolved.to_json(), policy.to_json());
    assert_eq!(resolved, policy);
}

/// `{"2026-01-01"}`, what is left of a date literal, becomes `"2026-01-01"`.
fn regex_free_unwrap(json: &str) -> String {
    let mut text = json.to_owned();
    while let Some(at) = text.find("{\"20") {
        text.remove(at + "{\"2026-01-01\"".len());
        text.remove(at);
    }
    text
}

#[test]
fn a_comment_or_the_order_of_keys_changes_no_digest() {
    let (first, rest) = COUNTY.split_once("[calendar]").unwrap();
    let moved = format!(
        "# another comment\n[calendar]{rest}\n{}",
        &first[first.find('[').unwrap()..]
    );
    let policy = load(&[PackText::toml("moved.toml", &moved)], "cn.example.county");
    assert_eq!(policy.digest(), county().digest());
    let other = COUNTY.replace("30 days", "31 days");
    let other = load(&[PackText::toml("other.toml", &other)], "cn.example.county");
    assert_ne!(other.digest(), county().digest());
}

#[test]
fn the_digest_is_the_sm3_of_the_canonical_form() {
    let policy = Policy::national().unwrap();
    let hash = suqiu::log::HashAlgorithm::Sm3.hash(&[policy.to_json().as_bytes()]);
    assert_eq!(policy.digest().to_string(), hash.hex());
    let json = serde_json::to_string(policy.policy_ref()).unwrap();
    assert_eq!(
        serde_json::from_str::<PolicyRef>(&json).unwrap(),
        *policy.policy_ref()
    );
}

#[test]
fn both_the_first_and_the_last_day_are_in_force() {
    let policy = county();
    let (from, to) = (day("2026-01-01"), day("2026-12-31"));
    assert_eq!(policy.in_force(from), InForce::InForce);
    assert_eq!(policy.in_force(to), InForce::InForce);
    assert_eq!(policy.in_force(day("2025-12-31")), InForce::NotYet { from });
    assert_eq!(policy.in_force(day("2027-01-01")), InForce::Expired { to });
}

#[test]
fn terms_are_computed_once_and_fall_back_on_the_colours_of_the_pack() {
    let policy = county();
    let terms = policy.clock("XF-HANDLE").unwrap().terms.unwrap();
    assert_eq!((terms.budget, terms.roll), (Period::days(30), Roll::Next));
    assert_eq!(terms.colours, Thresholds::DEFAULT);
    assert_eq!(
        policy
            .clock("MEET")
            .unwrap()
            .terms
            .unwrap()
            .colours
            .blue
            .to_string(),
        "1/3"
    );
    assert_eq!(policy.clock("XF-ASSIGNED").unwrap().terms, None);
}

#[test]
fn the_calendar_has_the_days_and_windows_of_the_pack() {
    let policy = county();
    let festival = day("2026-12-21");
    assert!(policy.calendar().is_working(festival).unwrap());
    let with_day = COUNTY.replace("2026-12-20", "2026-12-21");
    let other = load(&[PackText::toml("a.toml", &with_day)], "cn.example.county");
    assert!(!other.calendar().is_working(festival).unwrap());
    assert_eq!(
        policy.calendar().windows_on(festival).unwrap()[0].from(),
        8 * 60
    );
    // A newer table changes the calendar and keeps the policy.
    let newer = other.with_calendar(&Calendar::china().unwrap()).unwrap();
    assert_eq!(newer.digest(), other.digest());
    assert!(!newer.calendar().is_working(festival).unwrap());
}

/// A policy answers by its rules and by its calendar: both make it the same.
#[test]
fn policies_are_equal_where_rules_and_calendar_are() {
    let hash = |policy: &Policy| {
        let mut hasher = std::hash::DefaultHasher::new();
        std::hash::Hash::hash(policy, &mut hasher);
        std::hash::Hasher::finish(&hasher)
    };
    let policy = county();
    assert_eq!(policy, county());
    assert_eq!(hash(&policy), hash(&county()));
    assert_ne!(policy, Policy::national().unwrap());

    let later = include_str!("../../tests/vectors/calendars/later.json");
    let on_later = policy
        .with_calendar(&Calendar::from_json(later).unwrap())
        .unwrap();
    assert_eq!(on_later.digest(), policy.digest());
    assert_ne!(on_later, policy);
    assert_ne!(hash(&on_later), hash(&policy));
    let again = policy
        .with_calendar(&Calendar::from_json(later).unwrap())
        .unwrap();
    assert_eq!(on_later, again);
    assert_eq!(hash(&on_later), hash(&again));

    // The same table under the same name, but for one day.
    let one_day = later.replacen(", \"2027-02-11\"]", "]", 1);
    assert_ne!(one_day, later);
    let other = policy
        .with_calendar(&Calendar::from_json(&one_day).unwrap())
        .unwrap();
    assert_ne!(other, on_later);
}

#[test]
fn a_policy_goes_to_another_thread() {
    fn shared<T: Clone + Send + Sync + 'static>(_: &T) {}
    shared(&county());
}
