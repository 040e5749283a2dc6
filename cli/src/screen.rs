//! Standard output: its language, its form and its colours.

use std::io::{self, BufWriter, Stdout, Write};

use serde::Serialize;
use suqiu::clock::Colour;
use suqiu::policy::Finding;
use suqiu::{Fault, Lang, Text};

/// Where answers are written.
pub(crate) struct Screen {
    out: BufWriter<Stdout>,
    lang: Lang,
    json: bool,
    colours: bool,
}

impl Screen {
    pub(crate) fn new(lang: Lang, json: bool, terminal: bool) -> Self {
        // https://no-color.org: any value that is not empty.
        let unwanted = std::env::var_os("NO_COLOR").is_some_and(|value| !value.is_empty());
        Self {
            out: BufWriter::new(io::stdout()),
            lang,
            json,
            colours: terminal && !json && !unwanted,
        }
    }

    pub(crate) const fn lang(&self) -> Lang {
        self.lang
    }

    pub(crate) const fn json(&self) -> bool {
        self.json
    }

    /// A text in the language of the output.
    pub(crate) fn say<'a>(&self, text: &'a Text) -> &'a str {
        text.get(self.lang)
    }

    /// One of two texts.
    pub(crate) const fn pick<'a>(&self, zh: &'a str, en: &'a str) -> &'a str {
        match self.lang {
            Lang::Zh => zh,
            Lang::En => en,
        }
    }

    pub(crate) fn line(&mut self, text: &str) -> io::Result<()> {
        writeln!(self.out, "{}", text.trim_end())
    }

    /// A value as one line of canonical JSON.
    pub(crate) fn value<T: Serialize>(&mut self, value: &T) -> Result<(), crate::exit::Failure> {
        let json = suqiu::wire::to_json(value).map_err(|fault: Fault| fault)?;
        writeln!(self.out, "{json}")?;
        Ok(())
    }

    pub(crate) fn flush(&mut self) -> io::Result<()> {
        self.out.flush()
    }

    /// A finding in a pack, with the line that it is about.
    pub(crate) fn finding(&self, finding: &Finding) -> String {
        if self.colours {
            finding.render_coloured(self.lang)
        } else {
            finding.render(self.lang)
        }
    }

    /// A word in bold.
    pub(crate) fn strong(&self, text: &str) -> String {
        self.paint("1", text)
    }

    /// A word that steps back.
    pub(crate) fn faint(&self, text: &str) -> String {
        self.paint("2", text)
    }

    /// A word that stands for something refused or broken.
    pub(crate) fn bad(&self, text: &str) -> String {
        self.paint("1;31", text)
    }

    /// A word that stands for something done.
    pub(crate) fn good(&self, text: &str) -> String {
        self.paint("32", text)
    }

    /// The name of a clock's colour, in it.
    pub(crate) fn colour(&self, colour: Colour) -> String {
        let (code, zh, en) = match colour {
            Colour::Clear => ("32", "正常", "clear"),
            Colour::Blue => ("34", "蓝", "blue"),
            Colour::Yellow => ("33", "黄", "yellow"),
            Colour::Red => ("31", "红", "red"),
            Colour::Overdue => ("1;31", "超期", "overdue"),
        };
        self.paint(code, self.pick(zh, en))
    }

    fn paint(&self, code: &str, text: &str) -> String {
        if self.colours {
            format!("\u{1b}[{code}m{text}\u{1b}[0m")
        } else {
            text.to_owned()
        }
    }
}
