//! A row of a table as its fields, and what each of them says.

use std::collections::BTreeMap;

use serde::Serialize;

use crate::clock::Budget;
use crate::json::Any;
use crate::log::to_canonical;
use crate::text::Text;

/// What a field says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Member {
    /// As a pack writes it.
    pub(super) value: String,
    /// In words.
    pub(super) words: Text,
}

/// The fields of a row that say something.
pub(super) fn members<T: Serialize>(row: &T) -> BTreeMap<String, Member> {
    let canonical = to_canonical(row).unwrap_or_default();
    match Any::read(&canonical) {
        Ok(Any::Object(fields)) => fields
            .into_iter()
            .map(|(key, value)| (key, said(&value)))
            .collect(),
        _ => BTreeMap::new(),
    }
}

fn said(value: &Any<'_>) -> Member {
    let written = to_canonical(value).unwrap_or_default();
    let written = written.trim_matches('"').to_owned();
    let words = match value {
        Any::Object(_) => match (value.text_at("zh"), value.text_at("en")) {
            (Some(zh), Some(en)) => Text::new(zh, en),
            _ => Text::new(written.clone(), written.clone()),
        },
        Any::Text(text) => text.parse::<Budget>().map_or_else(
            |_| Text::new(text.clone(), text.clone()),
            |budget| budget.words(),
        ),
        Any::List(list)
            if !list.is_empty() && list.iter().all(|one| matches!(one, Any::Text(_))) =>
        {
            let all: Vec<String> = list.iter().map(|one| said(one).value).collect();
            Text::new(all.join("、"), all.join(", "))
        }
        _ => Text::new(written.clone(), written.clone()),
    };
    Member {
        value: written,
        words,
    }
}
