//! What is wrong with a text, in Chinese. In English it is said in the words of serde, see `error`.

use std::fmt;

use super::error::{Misread, What};
use super::names::Names;
use crate::text::Text;

/// A message in both languages for an error that takes only what can be displayed: written with `{:#}` it is
/// the Chinese one.
pub(crate) struct Both(pub(crate) Text);

impl fmt::Display for Both {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(if f.alternate() {
            &self.0.zh
        } else {
            &self.0.en
        })
    }
}

/// What the type itself says. Types from elsewhere know no Chinese: what they say is that the value does not
/// fit.
#[cold]
pub(super) fn said(message: &impl fmt::Display) -> Text {
    let zh = format!("{message:#}");
    let is_ours = zh.starts_with(|first: char| !first.is_ascii());
    let zh = if is_ours {
        zh
    } else {
        "此处的值不合要求".to_owned()
    };
    Text::new(zh, message.to_string())
}

impl What {
    /// In Chinese.
    #[cold]
    pub(crate) fn zh(&self) -> String {
        match self {
            Self::UnknownKey { key, expected } => {
                format!("没有“{key}”这一项，{}", choices(*expected))
            }
            Self::UnknownName { name, expected } => {
                format!("没有“{name}”这个名称，{}", choices(*expected))
            }
            Self::MissingKey(key) => format!("缺少“{key}”"),
            Self::Twice(key) => format!("“{key}”出现两次"),
            Self::WrongKind {
                found, expected, ..
            } => format!("应为{}，实为{}", wanted(expected), given(found)),
            Self::Syntax(text) => syntax(text).to_owned(),
            Self::Other(text) => text.zh.clone().into_owned(),
        }
    }

    /// In both languages.
    pub(crate) fn text(&self) -> Text {
        Text::new(self.zh(), self.to_string())
    }
}

impl Misread {
    /// What is wrong and where, in both languages.
    #[cold]
    pub(crate) fn text(&self) -> Text {
        let place = match self.line() {
            0 => String::new(),
            line => format!("（第{line}行第{}列）", self.column()),
        };
        Text::new(format!("{}{place}", self.what().zh()), self.to_string())
    }
}

fn choices(names: Names) -> String {
    let names: Vec<String> = names.iter().map(|name| format!("“{name}”")).collect();
    if names.is_empty() {
        return "这里没有可写的".to_owned();
    }
    format!("可用：{}", names.join("、"))
}

/// What is expected, by the words that the readers of types use: what a type is called begins with its kind.
fn wanted(expected: &str) -> &'static str {
    const WORDS: &[(&str, &str)] = &[
        ("a boolean", "“true”或者“false”"),
        ("a string", "文字"),
        ("a sequence", "列表"),
        ("a tuple", "列表"),
        ("u", "0以上的整数"),
        ("i32", "整数"),
        ("i64", "整数"),
        ("variant identifier", "名称"),
        ("enum ", "名称"),
        ("a name alone", "单独一个名称"),
        ("exactly one key", "恰好一项"),
        ("any value", "一个值"),
    ];
    let known = WORDS.iter().find(|(start, _)| expected.starts_with(start));
    known.map_or("对象", |(_, zh)| zh)
}

/// What was found, with its value as it was written.
fn given(found: &str) -> String {
    const WORDS: &[(&str, &str)] = &[
        ("string ", "文字"),
        ("integer ", "整数"),
        ("boolean ", "是非值"),
        ("floating point ", "小数"),
        ("null", "空值"),
        ("sequence", "列表"),
        ("map", "对象"),
        ("unit variant", "单独一个名称"),
    ];
    let known = WORDS.iter().find_map(|(start, zh)| {
        let value = found.strip_prefix(start)?;
        Some(format!("{zh}{value}"))
    });
    known.unwrap_or_else(|| "别的值".to_owned())
}

fn syntax(text: &str) -> &'static str {
    match text {
        "invalid number" => "数字写错了",
        "number out of range" => "数字太大",
        "EOF while parsing a value" => "没有写完：缺少一个值",
        "EOF while parsing a list" => "没有写完：列表没有结束",
        "EOF while parsing an object" => "没有写完：对象没有结束",
        "EOF while parsing a string" => "没有写完：文字没有结束",
        "trailing comma" => "多了一个逗号",
        "trailing characters" => "后面还有多余的内容",
        "expected `,` or `]`" => "应为逗号或者“]”",
        "expected `,` or `}`" => "应为逗号或者“}”",
        "expected `:`" => "应为冒号",
        "expected value" => "应为一个值",
        "expected ident" => "应为“true”、“false”或者“null”",
        "key must be a string" => "名称要加引号",
        "recursion limit exceeded" => "嵌套过深",
        "invalid escape" => "转义写错了",
        "unexpected end of hex escape" => "转义没有写完",
        "invalid unicode code point" => "转义不是一个字符",
        "lone leading surrogate in hex escape" => "转义只写了一个字符的一半",
        "control character (\\u0000-\\u001F) found while parsing a string" => {
            "文字里有没有转义的控制字符"
        }
        _ => "写法有误",
    }
}
