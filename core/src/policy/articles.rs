//! The articles that a citation names, held against how many its source has.

use crate::text::Text;

/// The first part of a citation that names an article which is not from 1 to `articles`: each part is an
/// article, with its paragraph and item in brackets (`23(3)`), or a stretch of articles (`43-46`). Only
/// articles in figures are judged: what is written in words (`第二十二条`, `附则`) may well be there, and so
/// may a paragraph, of which no source says how many it has.
pub(super) fn missing(cited: &str, articles: u32) -> Option<&str> {
    let mut depth = Depth::default();
    let mut parts = cited
        .split(|sign| depth.is_outside(sign) && matches!(sign, ',' | '，' | '、' | ';' | '；'))
        .map(str::trim);
    parts.find(|part| {
        let mut last = 0;
        figures(part).is_some_and(|figures| {
            figures.iter().any(|figure| {
                let before = std::mem::replace(&mut last, figure.unwrap_or(u32::MAX));
                !(1..=articles).contains(&last) || last < before
            })
        })
    })
}

/// The articles of a part, if it is written in figures: those outside its brackets. None for one that is
/// too large for a number.
fn figures(part: &str) -> Option<Vec<Option<u32>>> {
    let mut depth = Depth::default();
    let outside: String = part
        .chars()
        .filter(|sign| depth.is_outside(*sign))
        .collect();
    let mut ends: Vec<&str> = outside
        .split(['-', '–', '—', '～'])
        .map(str::trim)
        .collect();
    // `22(1)(1)-(3)` is a stretch of items, all of one article.
    if ends.len() > 1 && ends.last() == Some(&"") && part.ends_with([')', '）']) {
        ends.pop();
    }
    let plain = |end: &&str| !end.is_empty() && end.bytes().all(|byte| byte.is_ascii_digit());
    (depth.0 == 0 && ends.iter().all(plain))
        .then(|| ends.iter().map(|end| end.parse().ok()).collect())
}

/// How many brackets are open.
#[derive(Default)]
struct Depth(i32);

impl Depth {
    /// Whether the next sign stands outside of all brackets, and is none itself.
    fn is_outside(&mut self, sign: char) -> bool {
        match sign {
            '(' | '（' => self.0 = self.0.saturating_add(1),
            ')' | '）' => self.0 = self.0.saturating_sub(1),
            _ => return self.0 == 0,
        }
        false
    }
}

/// What was probably meant: `341` of fifty articles is `34(1)`.
pub(super) fn help(part: &str, articles: u32) -> Text {
    let paragraph = part.len().checked_sub(1).filter(|at| *at >= 2);
    let meant = paragraph.and_then(|at| {
        let (article, paragraph) = part.split_at_checked(at)?;
        let known = (1..=articles).contains(&article.parse().ok()?);
        (known && paragraph.parse::<u32>().ok()? > 0).then(|| format!("{article}({paragraph})"))
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
            "43 – 46",
            "34 (1)",
            "22(1)(1)-(3)",
            "22(1)、(2)",
            "22(1, 99)",
            "6(1-60)",
            "43-43",
        ] {
            assert_eq!(missing(cited, 50), None, "{cited}");
        }
    }

    #[test]
    fn what_is_not_in_figures_is_not_judged() {
        for cited in [
            "第二十二条",
            "第九十九条",
            "附则",
            "opinion",
            "(2)",
            "34(",
            "34)",
            "34,",
            "34-",
            "+34",
            "34条",
            "23()",
            "23(x)(0)",
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
            ("51 (1)", "51 (1)"),
            ("51(1)-(3)", "51(1)-(3)"),
            ("附则, 51", "51"),
            ("48-52", "48-52"),
            ("46-43", "46-43"),
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
