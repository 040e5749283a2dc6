//! Questions about tables: agendas, ledgers, schedules, pools, forecasts, traces.

use serde_json::{Value, json};
use suqiu::Instant;
use suqiu::petition::Petition;
use suqiu::tables::{Ask, ask};

use crate::compare::{list, part, text};
use crate::scene::{Scene, read};

pub(crate) fn check(scene: &Scene, wrong: &mut Vec<String>) {
    for one in list(&scene.expected, "asks") {
        let path = text(one, "question");
        let mut question: Value =
            serde_json::from_str(&read(&format!("examples/{}/{path}", scene.name))).unwrap();
        let as_of = one.get("as_of").or_else(|| question.get("as_of"));
        // A schedule is asked of a day, and of no petition.
        let as_of: Instant = as_of
            .and_then(Value::as_str)
            .and_then(|as_of| as_of.parse().ok())
            .unwrap_or(Instant::MAX);
        if let Some(petition) = question.get("petition").cloned()
            && text(&question, "ask") == "trace"
        {
            let (_, events) = scene.at(petition.as_str().unwrap(), as_of);
            let question = question.as_object_mut().unwrap();
            question.insert("events".to_owned(), json!(events));
        }
        let petitions: Vec<Petition> = scene
            .petitions()
            .map(|id| scene.at(id.as_str(), as_of).0)
            .collect();
        let question: Ask = suqiu::wire::from_json("question", &question.to_string())
            .unwrap_or_else(|fault| panic!("{path}: {}", fault.message.en));
        let answer = ask(&scene.place, &petitions, &question)
            .unwrap_or_else(|error| panic!("{path}: {error}"));
        let answer = serde_json::to_value(&answer).unwrap();
        let expected = one.get("expect").expect("something is expected");
        part(wrong, &format!("{} {path}", scene.name), &answer, expected);
    }
}
