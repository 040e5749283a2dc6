//! "Did you mean": the name that was probably meant.

use crate::text::Text;

/// The number of insertions, deletions, replacements and swaps of neighbours between two words.
fn distance(a: &str, b: &str) -> usize {
    let a: Vec<char> = a.chars().collect();
    let b: Vec<char> = b.chars().collect();
    let mut before_last: Vec<usize> = Vec::new();
    let mut last: Vec<usize> = (0..=b.len()).collect();
    for (i, x) in a.iter().enumerate() {
        let mut row = vec![i + 1];
        for (j, y) in b.iter().enumerate() {
            let at =
                |row: &[usize], index: usize| row.get(index).copied().unwrap_or(usize::MAX / 2);
            let mut best = (at(&last, j) + usize::from(x != y))
                .min(at(&last, j + 1) + 1)
                .min(at(&row, j) + 1);
            let swapped = i > 0 && j > 0 && a.get(i - 1) == Some(y) && b.get(j - 1) == Some(x);
            if swapped {
                best = best.min(at(&before_last, j - 1) + 1);
            }
            row.push(best);
        }
        before_last = std::mem::replace(&mut last, row);
    }
    last.last().copied().unwrap_or(0)
}

/// The nearest of the names, if it is near enough to be meant.
pub(super) fn nearest<'a>(word: &str, names: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    let allowed = (word.chars().count() / 3).clamp(1, 4);
    let folded = word.to_lowercase().replace(['-', ' '], "_");
    names
        .into_iter()
        .map(|name| {
            (
                distance(&folded, &name.to_lowercase().replace('-', "_")),
                name,
            )
        })
        .filter(|(distance, _)| *distance <= allowed)
        .min_by_key(|(distance, _)| *distance)
        .map(|(_, name)| name)
}

/// The help for a name that is none of those expected.
pub(crate) fn hint<'a>(word: &str, names: impl IntoIterator<Item = &'a str> + Clone) -> Text {
    if let Some(name) = nearest(word, names.clone()) {
        return Text::fixed("是否应为“{name}”？", "did you mean `{name}`?").fill(&[("name", name)]);
    }
    let all: Vec<&str> = names.into_iter().collect();
    if all.is_empty() {
        return Text::fixed("删去", "take it away");
    }
    Text::new(
        format!("可用的有：{}", all.join("、")),
        format!("expected one of `{}`", all.join("`, `")),
    )
}
