//! A finding as it is printed, by the library that draws the diagnostics of rustc and cargo: the line, with a
//! caret under each column that is meant, also after Chinese characters.

use std::ops::Range;

use annotate_snippets::{AnnotationKind, Level, Message, Origin, Renderer, Snippet};

use super::codes::Severity;
use super::finding::{Excerpt, Finding};
use crate::text::Lang;

pub(super) fn draw(finding: &Finding, lang: Lang, renderer: &Renderer) -> String {
    let (level, zh, en) = match finding.severity {
        Severity::Error => (Level::ERROR, "错误", "error"),
        Severity::Warning => (Level::WARNING, "警告", "warning"),
    };
    let name = |zh, en| if lang == Lang::Zh { zh } else { en };
    let title = level
        .with_name(name(zh, en))
        .primary_title(finding.message.get(lang))
        .id(finding.code.wire());
    let help = finding.help.get(lang);
    let help: Option<Message<'_>> =
        (!help.is_empty()).then(|| Level::HELP.with_name(name("办法", "help")).message(help));
    let path = &*finding.path;
    let group = match (&finding.file, &finding.excerpt, finding.line) {
        (Some(file), Some(excerpt), Some(line)) => {
            let span = span(excerpt, finding.column.unwrap_or(1));
            let source = Snippet::source(&*excerpt.text).path(&**file);
            let source = source.line_start(usize::try_from(line).unwrap_or(1));
            title.element(source.annotation(AnnotationKind::Primary.span(span).label(path)))
        }
        (Some(file), _, _) if path.is_empty() => title.element(Origin::path(&**file)),
        (Some(file), _, _) => title.element(Origin::path(format!("{file} ({path})"))),
        (None, _, _) => title.elements((!path.is_empty()).then(|| Origin::path(path))),
    };
    renderer.render(&[group.elements(help)])
}

/// The bytes of a line that are meant.
fn span(excerpt: &Excerpt, column: u32) -> Range<usize> {
    let count = |chars: u32| usize::try_from(chars).unwrap_or_default();
    let at = |chars| {
        let mut starts = excerpt.text.char_indices().map(|(at, _)| at);
        starts.nth(chars).unwrap_or(excerpt.text.len())
    };
    let first = count(column.saturating_sub(1));
    at(first)..at(first.saturating_add(count(excerpt.width)))
}
