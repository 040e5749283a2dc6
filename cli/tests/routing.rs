//! Where petitions go, as the command line tells it, by the example of Linshu county.
#![allow(clippy::unwrap_used, clippy::indexing_slicing)] // a test may panic

mod support;

use insta::assert_snapshot;
use support::{Folder, Ran};

const ROOT: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/..");

/// Wages unpaid in a grid: nobody said how the sides stand to each other, the subject does.
const WAGES: &str = r#"{"class": "claim", "subject": "劳动和社会保障/工资福利/工资发放",
    "stage": "none", "people": 12, "place": "t3-v5-g2", "harm_known_on": "2026-01-15",
    "hardship": true, "counselling_consent": true}"#;

/// A quarrel that one side will not have mediated; an act of the tax bureau; a visit to the city.
const SEVERAL: &str = r#"[
    {"class": "claim", "relation": "civil", "stage": "none", "mediation": "refused", "place": "t1-v2"},
    {"class": "claim", "subject": "经济管理/金融财税/税收征管", "stage": "administrative_act",
     "act_known_on": "2026-02-20"},
    {"class": "claim", "subject": "城乡建设/安全生产/安全隐患", "intake": "visit", "receiver": "linyi",
     "urgency": "major", "respondents": [{"unit": "zj"}, {"unit": "t2"}]}]"#;

/// The options of a command that name Linshu's pack and what it extends.
fn packs() -> [String; 4] {
    let pack = |name: &str| format!("{ROOT}/policies/{name}.toml");
    [
        "--policy".into(),
        pack("linshu"),
        "--policy".into(),
        pack("subjects"),
    ]
}

fn route(folder: &Folder, more: &[&str], facts: &str) -> Ran {
    let units = format!("{ROOT}/examples/linshu/units.csv");
    let packs = packs();
    let mut arguments = vec!["route", "--directory", &units, "--at", "2026-03-02"];
    arguments.extend(packs.iter().map(String::as_str));
    arguments.extend(more);
    arguments.push("-");
    folder.run_with(&arguments, facts)
}

fn routes(folder: &Folder, more: &[&str]) -> Ran {
    let packs = packs();
    let mut arguments = vec!["routes"];
    arguments.extend(packs.iter().map(String::as_str));
    arguments.extend(more);
    folder.run(&arguments)
}

#[test]
fn route_tells_where_and_why_and_why_not() {
    let folder = Folder::new();
    assert_snapshot!("route_zh", route(&folder, &[], WAGES).told());
    assert_snapshot!("route_en", route(&folder, &["--lang", "en"], WAGES).told());
}

#[test]
fn route_answers_several_one_after_the_other() {
    let folder = Folder::new();
    assert_snapshot!("route_several", route(&folder, &[], SEVERAL).told());
    let json = route(&folder, &["--json"], SEVERAL);
    let answers: Vec<serde_json::Value> = json
        .out
        .lines()
        .map(|line| serde_json::from_str(line).unwrap())
        .collect();
    let rules: Vec<&str> = answers
        .iter()
        .map(|answer| {
            assert_eq!(
                answer["decision"]["rule"],
                answer["explanation"]["fired"]["rule"]
            );
            answer["decision"]["rule"].as_str().unwrap()
        })
        .collect();
    assert_eq!(rules, ["CIVIL", "TAX-ACT", "OPINION-DEPARTMENT"]);
}

/// A question to the hotline falls under the rule of the national pack too; Linshu's goes first and says why (L14).
#[test]
fn route_tells_why_a_rule_goes_before_another() {
    let folder = Folder::new();
    let facts = r#"{"class": "consultation", "intake": "hotline"}"#;
    for (lang, line) in [
        (
            "zh",
            "  · HOTLINE-QUESTION 优先于 QUESTION（首接负责：谁接到谁答复）",
        ),
        (
            "en",
            "  · HOTLINE-QUESTION goes before QUESTION: who takes the call first answers it",
        ),
    ] {
        let told = route(&folder, &["--lang", lang], facts).out;
        assert!(told.lines().any(|one| one == line), "{told}");
    }
    let json = route(&folder, &["--json"], facts).out;
    let answer: serde_json::Value = serde_json::from_str(&json).unwrap();
    assert_eq!(
        answer["explanation"]["overrides"],
        serde_json::json!([{
            "because": {"en": "who takes the call first answers it", "zh": "首接负责：谁接到谁答复"},
            "over": ["QUESTION"],
            "rule": "HOTLINE-QUESTION",
        }])
    );
    // Nothing is overridden where the question came by letter.
    let letter = r#"{"class": "consultation", "intake": "letter"}"#;
    let json = route(&folder, &["--json"], letter).out;
    assert!(!json.contains("\"overrides\""), "{json}");
}

#[test]
fn nobody_accused_is_named() {
    let folder = Folder::new();
    let facts = r#"{"class": "accusation", "respondents": [{"unit": "t2", "person": "secret-1"}]}"#;
    for more in [&[][..], &["--json"]] {
        let ran = route(&folder, more, facts);
        assert_eq!(ran.code, 0, "{}", ran.err);
        for named in ["secret-1", "第二街道", "\"t2\""] {
            assert!(!ran.out.contains(named), "{named} in {}", ran.out);
        }
    }
}

#[test]
fn facts_that_cannot_be_routed_say_which_and_what_to_do() {
    let folder = Folder::new();
    let far = r#"[{"class": "claim"}, {"place": "t99"}]"#;
    assert_snapshot!("route_unknown_place", route(&folder, &[], far).told());
    let json = route(
        &folder,
        &["--json"],
        r#"{"subject": "劳动和社会保障/工资"}"#,
    );
    assert_eq!((json.code, json.out.as_str()), (3, ""));
    let fault: serde_json::Value = serde_json::from_str(&json.err).unwrap();
    assert_eq!(fault["code"], "route.unknown_subject");
    assert_eq!(fault["place"], "-");
    let typo = route(&folder, &["--lang", "en"], r#"{"clas": "claim"}"#);
    assert_eq!(typo.code, 3);
    assert!(typo.err.contains("-: clas"), "{}", typo.err);
}

#[test]
fn routes_lists_a_pack_as_a_table() {
    let folder = Folder::new();
    let more = [
        "--subject",
        "农村农业/土地承包经营",
        "--relation",
        "unknown,civil",
        "--stage",
        "none,mediation_failed",
    ];
    assert_snapshot!("routes", routes(&folder, &more).told());
    let all = routes(&folder, &["--subject", "政法/行政复议", "--all"]);
    let lines = all.out.lines().count();
    assert_eq!(
        lines,
        1 + 5 * 5 * 8 * 18,
        "five subjects, with every class, relation and stage"
    );
    let json = routes(&folder, &["--json", "--subject", "科技与信息产业/其他"]);
    let line: serde_json::Value = serde_json::from_str(json.out.lines().next().unwrap()).unwrap();
    assert_eq!(line["outcome"], "department");
}

#[test]
fn routes_refuses_what_no_fact_can_be() {
    let folder = Folder::new();
    assert_eq!(routes(&folder, &["--class", "complaint"]).code, 2);
    let ran = routes(&folder, &["--subject", "没有"]);
    assert_eq!(ran.code, 3);
    assert!(ran.err.contains("route.unknown_subject"), "{}", ran.err);
}
