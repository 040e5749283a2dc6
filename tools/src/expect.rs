//! What a case expects, as a person writes it.

use std::collections::BTreeMap;

use serde::Deserialize;
use serde_json::Value;
use suqiu::clock::Nature;

use crate::session::Session;

/// What a case expects. Everything that is named must hold; at least one thing is named.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Expected {
    /// The code of the fault.
    #[serde(default)]
    fault: Option<String>,
    /// That it is no fault.
    #[serde(default)]
    accepted: bool,
    /// The article of the fault.
    #[serde(default)]
    article: Option<String>,
    /// The kinds of the facts, in order.
    #[serde(default)]
    facts: Option<Vec<String>>,
    /// The phase afterwards.
    #[serde(default)]
    phase: Option<String>,
    /// The running clocks afterwards: the nominal due of a duty, the rolled one of a right; `-`
    /// for one that stands still.
    #[serde(default)]
    dues: Option<BTreeMap<String, String>>,
    /// Part of the answer: every key that is named here is there with that value; lists are
    /// compared whole, element by element.
    #[serde(default)]
    part: Option<Value>,
    /// How many elements the answer has.
    #[serde(default)]
    count: Option<usize>,
    /// The whole answer, as text.
    #[serde(default)]
    text: Option<String>,
}

impl Expected {
    pub(crate) fn check(&self, answer: &str, session: &Session) -> Result<(), String> {
        let value: Value = serde_json::from_str(answer).unwrap_or(Value::Null);
        let mut checked = 0_u32;
        let mut same = |what: &str, expected: &str, found: &str| {
            checked += 1;
            if expected == found {
                Ok(())
            } else {
                Err(format!("{what}: expected `{expected}`, found `{found}`"))
            }
        };
        let code = value
            .get("code")
            .and_then(Value::as_str)
            .unwrap_or_default();
        if let Some(expected) = &self.fault {
            same("fault", expected, code)?;
        } else if !code.is_empty() && value.get("message").is_some() {
            return Err(format!("an answer was expected, and a fault came: {code}"));
        }
        if self.accepted {
            same("fault", "", code)?;
        }
        if let Some(expected) = &self.article {
            let found = value
                .get("article")
                .and_then(Value::as_str)
                .unwrap_or_default();
            same("article", expected, found)?;
        }
        if let Some(expected) = &self.facts {
            let events = value
                .get("events")
                .and_then(Value::as_array)
                .cloned()
                .unwrap_or_default();
            let found: Vec<&str> = events
                .iter()
                .filter_map(|event| event["fact"]["type"].as_str())
                .collect();
            same("facts", &expected.join(" "), &found.join(" "))?;
        }
        if let Some(expected) = &self.phase {
            same("phase", expected, session.petition.phase.wire())?;
        }
        if let Some(expected) = &self.dues {
            same(
                "dues",
                &format!("{expected:?}"),
                &format!("{:?}", dues(session)),
            )?;
        }
        if let Some(expected) = self.count {
            let found = value.as_array().map_or(0, Vec::len);
            same("count", &expected.to_string(), &found.to_string())?;
        }
        if let Some(expected) = &self.text {
            same("text", expected, answer)?;
        }
        if let Some(expected) = &self.part {
            checked += 1;
            part(expected, &value, "")?;
        }
        if checked == 0 {
            Err("nothing is expected".to_owned())
        } else {
            Ok(())
        }
    }
}

fn dues(session: &Session) -> BTreeMap<String, String> {
    let running = session
        .petition
        .clocks
        .iter()
        .filter(|clock| clock.is_running());
    running
        .map(|clock| {
            let due = clock.told.map(|due| match clock.terms.nature {
                Nature::Duty => due.nominal,
                Nature::Right => due.rolled,
            });
            (
                clock.key.to_string(),
                due.map_or_else(|| "-".to_owned(), |due| due.to_string()),
            )
        })
        .collect()
}

fn part(expected: &Value, found: &Value, path: &str) -> Result<(), String> {
    match (expected, found) {
        (Value::Object(expected), Value::Object(found)) => {
            for (key, value) in expected {
                let path = format!("{path}.{key}");
                match found.get(key) {
                    Some(found) => part(value, found, &path)?,
                    None if value.is_null() => {}
                    None => return Err(format!("{path} is missing")),
                }
            }
            Ok(())
        }
        (Value::Array(expected), Value::Array(found)) if expected.len() == found.len() => expected
            .iter()
            .zip(found)
            .enumerate()
            .try_for_each(|(at, (expected, found))| {
                part(expected, found, &format!("{path}[{at}]"))
            }),
        (expected, found) if expected == found => Ok(()),
        (expected, found) => Err(format!("{path}: expected {expected}, found {found}")),
    }
}
