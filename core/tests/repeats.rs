//! Repeats are proposed, and nothing is said of a person (practice row L8).
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test may stop where it stands"
)]

mod support;

use serde_json::{Value, json};
use support::{Desk, register};
use suqiu::repeats::{MatterRecord, ProposedRepeat, RepeatsQuestion, propose_repeats};
use suqiu::wire;

/// A petition of r1 about wages in the east street, against hrss.
#[allow(
    clippy::needless_pass_by_value,
    reason = "each is written where it is used"
)]
fn matter(id: &str, received: &str, other: Value) -> Value {
    let mut matter = json!({
        "petition": id, "petitioner": "r1", "subject": "劳动和社会保障/工资福利", "place": "east",
        "respondents": [{"unit": "hrss"}], "phase": "closed",
        "received_at": format!("{received}T09:00:00+08:00"),
    });
    for (key, value) in other.as_object().unwrap() {
        if value.is_null() {
            matter.as_object_mut().unwrap().remove(key);
        } else {
            matter[key] = value.clone();
        }
    }
    matter
}

fn proposed(question: &Value) -> Vec<ProposedRepeat> {
    let question: RepeatsQuestion = serde_json::from_value(question.clone()).unwrap();
    propose_repeats(&question)
}

fn ids(question: &Value) -> Vec<String> {
    let found = proposed(question).into_iter();
    found
        .map(|one| format!("{} {}", one.petition, one.same))
        .collect()
}

/// What is proposed for a new petition that differs from p1 as said.
fn against(new: Value, old: Value) -> Vec<String> {
    ids(
        &json!({"new": matter("p9", "2026-03-02", new), "earlier": [matter("p1", "2025-06-01", old)]}),
    )
}

#[test]
fn the_subject_and_the_place_or_the_respondents_must_agree() {
    assert_eq!(against(json!({}), json!({})), ["p1 all"]);
    assert_eq!(
        against(json!({"place": "west"}), json!({})),
        ["p1 subject_and_respondents"]
    );
    assert_eq!(
        against(json!({"respondents": [{"unit": "civil"}]}), json!({})),
        ["p1 subject_and_place"]
    );
    let neither = json!({"place": "west", "respondents": [{"unit": "civil"}]});
    assert_eq!(against(neither, json!({})), [""; 0]);
    assert_eq!(against(json!({"subject": "城乡建设"}), json!({})), [""; 0]);
    assert_eq!(against(json!({"petitioner": "r2"}), json!({})), [""; 0]);
}

#[test]
fn what_is_not_known_agrees_with_nothing() {
    let none = [""; 0];
    assert_eq!(
        against(json!({"subject": null}), json!({"subject": null})),
        none
    );
    assert_eq!(
        against(json!({"petitioner": null}), json!({"petitioner": null})),
        none
    );
    let bare = json!({"place": null, "respondents": null});
    assert_eq!(against(bare.clone(), bare), none);
}

#[test]
fn respondents_agree_in_any_order_and_only_as_a_whole() {
    let both = json!({"place": null, "respondents": [{"unit": "hrss"}, {"unit": "civil", "person": "w9"}]});
    let turned = json!({"place": null, "respondents": [{"unit": "civil", "person": "w9"}, {"unit": "hrss"}]});
    assert_eq!(
        against(both.clone(), turned),
        ["p1 subject_and_respondents"]
    );
    assert_eq!(against(both, json!({"place": null})), [""; 0], "one of two");
    let one = json!({"place": null});
    let two = json!({"place": null, "respondents": [{"unit": "hrss"}, {"unit": "civil"}]});
    assert_eq!(against(one, two), [""; 0], "and the other way round");
}

#[test]
fn the_strongest_comes_first_then_the_latest_and_only_what_was_before() {
    let new = matter("p5", "2026-03-02", json!({}));
    let question = json!({"new": new, "earlier": [
        matter("p1", "2024-01-01", json!({"place": "west"})),
        matter("p2", "2025-01-01", json!({"respondents": null})),
        matter("p3", "2023-01-01", json!({})),
        matter("p4", "2024-06-01", json!({})),
        matter("p4", "2024-06-01", json!({})),
        matter("p6", "2026-03-03", json!({})),
        new,
    ]});
    assert_eq!(
        ids(&question),
        [
            "p4 all",
            "p3 all",
            "p1 subject_and_respondents",
            "p2 subject_and_place"
        ]
    );
}

#[test]
fn an_accusation_is_never_proposed_across_the_wall() {
    let ask = |new: bool, old: bool, sees: bool| {
        ids(&json!({
            "new": matter("p9", "2026-03-02", json!({"accusation": new})),
            "earlier": [matter("p1", "2025-06-01", json!({"accusation": old}))],
            "sees_accusations": sees,
        }))
    };
    for sees in [false, true] {
        assert_eq!(ask(false, true, sees), [""; 0], "an accusation for a claim");
        assert_eq!(ask(true, false, sees), [""; 0], "a claim for an accusation");
        assert_eq!(ask(false, false, sees), ["p1 all"]);
    }
    assert_eq!(ask(true, true, false), [""; 0]);
    assert_eq!(ask(true, true, true), ["p1 all"]);
}

#[test]
fn the_answer_names_matters_and_no_person() {
    let question = json!({
        "new": matter("p9", "2026-03-02", json!({"petitioner": "person-7", "respondents": [{"person": "person-8"}]})),
        "earlier": [matter("p1", "2025-06-01", json!({"petitioner": "person-7", "respondents": [{"person": "person-8"}]}))],
    });
    let answer = wire::propose_repeats(&question.to_string()).unwrap();
    assert_eq!(
        answer,
        r#"[{"petition":"p1","phase":"closed","reason":{"en":"same subject, place and respondents","zh":"内容、地点、被反映对象都相同"},"received_at":"2025-06-01T09:00:00+08:00","same":"all"}]"#
    );
    let typed: RepeatsQuestion = serde_json::from_value(question).unwrap();
    assert!(
        !format!("{typed:?}").contains("person-"),
        "nor does what is printed while debugging"
    );
}

#[test]
fn a_record_is_made_of_a_petition() {
    let mut desk = Desk::new();
    assert_eq!(
        MatterRecord::of(&desk.petition),
        None,
        "before it is registered"
    );
    let facts = r#", "class": "accusation", "subject": "政法", "place": "east", "respondents": [{"unit": "hrss"}]"#;
    desk.by("jw:w4").ok(&register(facts));
    let record = MatterRecord::of(&desk.petition).unwrap();
    assert!(record.accusation);
    assert_eq!(
        (record.subject.as_deref(), record.place.as_deref()),
        (Some("政法"), Some("east"))
    );
    let written = serde_json::to_value(&record).unwrap();
    assert_eq!(
        (&written["petitioner"], &written["respondents"][0]["unit"]),
        (&json!("r1"), &json!("hrss"))
    );
    assert_eq!(
        serde_json::from_value::<MatterRecord>(written).unwrap(),
        record
    );
}
