//! From a tree to the model, with findings in the words of the pack's author.

use super::codes::FindingCode;
use super::finding::Finding;
use super::model::PolicyModel;
use super::suggest::hint;
use super::tree::{Node, NodeValue, Origin, Step, path_text};
use super::written::written;
use crate::json::{self, Frame, Misread, Names, Reader, What};
use crate::text::Text;

/// How many unknown keys are reported in one go.
const MAX_UNKNOWN: usize = 100;

/// Reads the model. Unknown keys are taken out and reported together; any other error ends it,
/// because what follows would only be guessed.
pub(super) fn read(mut tree: Node, findings: &mut Vec<Finding>) -> Option<(PolicyModel, Node)> {
    numbers(&tree, findings);
    if !findings.is_empty() {
        return None;
    }
    loop {
        // The tree was merged from several files: it is written out, so that the one reader of JSON
        // reads it like anything else, and the place where that stops is a way in the tree.
        let text = written(&tree);
        let error = match json::from_str::<PolicyModel>(&text) {
            Ok(model) if findings.is_empty() => return Some((model, tree)),
            Ok(_) => return None,
            Err(error) => error,
        };
        let mut steps = steps(&text, &error);
        let error = error.what();
        let What::UnknownKey { key, expected } = error else {
            findings.push(explain(error, &steps, &tree));
            return None;
        };
        let Some(taken) = tree.table_at(&steps).and_then(|table| table.remove(key)) else {
            findings.push(explain(error, &steps, &tree));
            return None;
        };
        steps.push(Step::Key(key.clone()));
        findings.push(unknown_key(key, *expected, &steps, &taken.key_at));
        if findings.len() >= MAX_UNKNOWN {
            return None;
        }
    }
}

/// The way to the value that is wrong. What is wrong with a key is told of what holds it.
fn steps(text: &str, error: &Misread) -> Vec<Step> {
    let mut steps: Vec<Step> = json::way(text, error.at())
        .into_iter()
        .filter_map(|frame| match frame {
            Frame::Object(key) => key.map(|key| Step::Key(unescaped(key))),
            Frame::Array(index) => Some(Step::Index(index)),
        })
        .collect();
    if error.on_key() || matches!(error.what(), What::UnknownKey { .. }) {
        steps.pop();
    }
    steps
}

fn unescaped(key: String) -> String {
    if !key.contains('\\') {
        return key;
    }
    let quoted = format!("\"{key}\"");
    let read = Reader::new(&quoted)
        .text()
        .map(std::borrow::Cow::into_owned);
    read.unwrap_or(key)
}

/// Reports every number that is not whole: no field of a pack takes one.
fn numbers(tree: &Node, findings: &mut Vec<Finding>) {
    tree.walk("", &mut |path, node| {
        if let NodeValue::OtherNumber(text) = &node.value {
            findings.push(
                node.at
                    .finding(FindingCode::NotWhole, path, &[("value", text)]),
            );
        }
    });
}

fn unknown_key(key: &str, expected: Names, steps: &[Step], at: &Origin) -> Finding {
    at.finding(FindingCode::UnknownKey, &path_text(steps), &[("key", key)])
        .with_help(hint(key, expected.iter()))
}

fn explain(error: &What, steps: &[Step], tree: &Node) -> Finding {
    let node = tree.nearest(steps);
    let path = path_text(steps);
    let at = &node.at;
    match error {
        What::UnknownKey { key, expected } => unknown_key(key, *expected, steps, at),
        What::UnknownName { name, expected } => {
            // A name with content is the key of a table of one.
            let key = node
                .table()
                .and_then(|table| table.get(name))
                .map(|entry| &entry.key_at);
            key.unwrap_or(at)
                .finding(FindingCode::UnknownName, &path, &[("value", name)])
                .with_help(hint(name, expected.iter()))
        }
        What::MissingKey(key) => at.finding(FindingCode::MissingKey, &path, &[("key", key)]),
        What::WrongKind {
            found, expected, ..
        } => {
            let mut finding = at.finding(FindingCode::WrongKind, &path, &[]);
            let (expected_zh, expected_en) = kind(expected);
            let (found_zh, found_en) = kind(found);
            let message = FindingCode::WrongKind.message();
            finding.message = Text::new(
                message
                    .zh
                    .replace("{expected}", &expected_zh)
                    .replace("{found}", &found_zh),
                message
                    .en
                    .replace("{expected}", &expected_en)
                    .replace("{found}", &found_en),
            );
            finding
        }
        other => {
            let detail = &other.to_string();
            let value = node.text().unwrap_or_default();
            let code = value_code(steps, detail);
            let mut finding = at.finding(code, &path, &[("value", value)]);
            finding.message = finding.message.told("detail", &other.text());
            finding
        }
    }
}

/// What a value that could not be read was meant to be. The messages are this library's own, see
/// `TermsError`, `MoneyError` and `IdError`; a date is told by its key.
fn value_code(steps: &[Step], detail: &str) -> FindingCode {
    let last_key = steps.iter().rev().find_map(|step| match step {
        Step::Key(key) => Some(key.as_str()),
        Step::Index(_) => None,
    });
    if detail.contains("is no period") || detail.contains("a period of") {
        FindingCode::BadPeriod
    } else if detail.contains("is no fraction") {
        FindingCode::BadFraction
    } else if detail.contains("is no amount") || detail.starts_with("an amount") {
        FindingCode::BadAmount
    } else if detail.starts_with("an identifier") {
        FindingCode::BadId
    } else if matches!(
        last_key,
        Some("valid_from" | "valid_to" | "date" | "checked" | "in_force")
    ) {
        FindingCode::BadDate
    } else {
        FindingCode::BadValue
    }
}

/// What serde calls a kind of value, in the words of a pack's author: Chinese and English.
fn kind(text: &str) -> (String, String) {
    const WORDS: &[(&str, &str, &str)] = &[
        ("struct ", "一个表（[…] 或者 {…}）", "a table"),
        ("a map", "一个表（[…] 或者 {…}）", "a table"),
        ("map", "一个表", "a table"),
        ("a sequence", "一个列表（[…, …]）", "a list"),
        ("sequence", "一个列表", "a list"),
        ("a boolean", "true 或者 false", "`true` or `false`"),
        ("a string", "一段文字（加引号）", "a text in quotes"),
        (
            "a borrowed string",
            "一段文字（加引号）",
            "a text in quotes",
        ),
        ("a formatted date", "一个日期", "a date"),
        ("u32", "0以上的整数", "a whole number from 0"),
        ("enum ", "一个名称", "a name"),
        ("null", "空值", "null"),
        ("exactly one key", "恰好一项", "exactly one key"),
        ("a name alone", "单独一个名称", "a name alone"),
    ];
    for (start, zh, en) in WORDS {
        if text.starts_with(start) {
            return ((*zh).into(), (*en).into());
        }
    }
    let zh = text
        .replace("string ", "文字 ")
        .replace("integer ", "整数 ")
        .replace("boolean ", "是非值 ");
    (zh, text.to_owned())
}
