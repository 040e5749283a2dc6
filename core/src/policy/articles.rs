//! The articles that a citation names, held against how many its source has.

use crate::text::Text;

/// The first part of a citation that names no article from 1 to `articles`: each part is an article, with
/// its paragraph and item in brackets (`23(3)`), or a stretch of articles (`43-46`).
pub(super) fn missing(cited: &str, articles: u32) -> Option<&str> {
    let mut parts = cited.split([',', '，', '、', ';', '；']).map(str::trim);
    parts.find(|part| {
        let mut ends = part.split(['-', '–']);
        !ends.all(|one| number(one.trim()).is_some_and(|one| (1..=articles).contains(&one)))
    })
}

/// The article of `23`, `23(3)` or `22(1)(iii)`.
fn number(part: &str) -> Option<u32> {
    let end = part.find(['(', '（']).unwrap_or(part.len());
    let (digits, rest) = part.split_at_checked(end)?;
    let closed = rest.is_empty() || rest.ends_with([')', '）']);
    let plain = digits.bytes().all(|byte| byte.is_ascii_digit());
    digits.parse().ok().filter(|_| closed && plain)
}

/// What was probably meant: `341` of fifty articles is `34(1)`.
pub(super) fn help(part: &str, articles: u32) -> Text {
    let paragraph = part.len().checked_sub(1).filter(|at| *at >= 2);
    let meant = paragraph.and_then(|at| {
        let (article, paragraph) = part.split_at_checked(at)?;
        let known = (1..=articles).contains(&number(article)?);
        (known && number(paragraph)? > 0).then(|| format!("{article}({paragraph})"))
    });
    match meant {
        Some(meant) => {
            Text::fixed("是否应为“{meant}”？", "did you mean `{meant}`?").fill(&[("meant", &meant)])
        }
        None => super::FindingCode::NoSuchArticle
            .help()
            .fill(&[("articles", &articles.to_string())]),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_citation_names_articles_that_are_there() {
        for cited in [
            "34",
            "1",
            "50",
            "23(3)",
            "22(1)(iii)",
            "22(1)(ii), 30(3)",
            "33，37、22（1）",
            "43-46",
        ] {
            assert_eq!(missing(cited, 50), None, "{cited}");
        }
    }

    #[test]
    fn what_is_not_there_is_named() {
        for (cited, part) in [
            ("51", "51"),
            ("0", "0"),
            ("31, 99(2)", "99(2)"),
            ("48-52", "48-52"),
            ("第三十四条", "第三十四条"),
            ("34(", "34("),
            ("opinion", "opinion"),
            ("34,", ""),
            ("+34", "+34"),
            ("99999999999", "99999999999"),
        ] {
            assert_eq!(missing(cited, 50), Some(part), "{cited}");
        }
    }

    #[test]
    fn a_paragraph_without_brackets_is_understood() {
        assert_eq!(help("341", 50).en, "did you mean `34(1)`?");
        // Nine articles have no ninth paragraph worth a guess.
        assert!(help("99", 50).en.contains("`1` to `50`"));
        assert!(help("990", 50).en.contains("`1` to `50`"));
    }
}
