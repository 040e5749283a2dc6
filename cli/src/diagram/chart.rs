//! A flowchart in Mermaid's words. Identifiers are made here, so that nothing in a pack can be taken
//! for a word of Mermaid, and every label is escaped in one place.

use std::fmt::Write as _;

/// What a box is, which gives it form and colour.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Look {
    /// A step or a rule.
    Plain,
    /// Where it begins.
    Start,
    /// A unit's duty, or a place that decides.
    Duty,
    /// A right of people.
    Right,
    /// Something late or supervised.
    Late,
    /// Nothing goes on from here.
    End,
}

impl Look {
    const ALL: [Self; 6] = [
        Self::Plain,
        Self::Start,
        Self::Duty,
        Self::Right,
        Self::Late,
        Self::End,
    ];

    const fn class(self) -> &'static str {
        match self {
            Self::Plain => "plain",
            Self::Start => "start",
            Self::Duty => "duty",
            Self::Right => "right_",
            Self::Late => "late",
            Self::End => "end_",
        }
    }

    /// Dark letters on pale ground: read in light and in dark surroundings, and in print.
    const fn style(self) -> &'static str {
        match self {
            Self::Plain => "fill:#fff,stroke:#888,color:#111",
            Self::Start => "fill:#eee,stroke:#555,color:#111",
            Self::Duty => "fill:#e3eefc,stroke:#3b6fb6,color:#111",
            Self::Right => "fill:#e6f4e6,stroke:#3f8a3f,color:#111",
            Self::Late => "fill:#fdeaea,stroke:#b33,color:#111",
            Self::End => "fill:#f4f4f4,stroke:#999,color:#444",
        }
    }

    const fn brackets(self) -> (&'static str, &'static str) {
        match self {
            Self::Start | Self::End => ("([", "])"),
            _ => ("[", "]"),
        }
    }
}

/// A box or a group of them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Node(String);

/// A chart as it is written.
pub(super) struct Chart {
    text: String,
    depth: usize,
    made: usize,
    looks: Vec<Look>,
}

impl Chart {
    /// `TB`: from top to bottom; `LR`: from left to right; `BT`: upwards.
    pub(super) fn new(direction: &str) -> Self {
        let wide = "%%{init: {\"flowchart\": {\"wrappingWidth\": 380}}}%%\n";
        Self {
            text: format!("{wide}flowchart {direction}\n"),
            depth: 1,
            made: 0,
            looks: Vec::new(),
        }
    }

    /// A box; its first line is set off where more follow.
    pub(super) fn node(&mut self, look: Look, lines: &[String]) -> Node {
        match lines {
            [first, rest @ ..] if !rest.is_empty() => {
                let label = format!("<b>{}</b><br>{}", escaped(first), joined(rest));
                self.labelled(look, &label)
            }
            lines => self.labelled(look, &joined(lines)),
        }
    }

    /// A box of lines of which none is its title.
    pub(super) fn list(&mut self, look: Look, lines: &[String]) -> Node {
        self.labelled(look, &joined(lines))
    }

    fn labelled(&mut self, look: Look, label: &str) -> Node {
        let id = self.id('n');
        let (open, close) = look.brackets();
        self.line(&format!("{id}{open}\"{label}\"{close}:::{}", look.class()));
        if !self.looks.contains(&look) {
            self.looks.push(look);
        }
        Node(id)
    }

    /// Boxes that belong together.
    pub(super) fn group(&mut self, title: &str, fill: impl FnOnce(&mut Self)) -> Node {
        let id = self.id('g');
        self.line(&format!("subgraph {id} [\"{}\"]", escaped(title)));
        self.depth += 1;
        fill(self);
        self.depth -= 1;
        self.line("end");
        self.line(&format!("style {id} fill:#fafafa,stroke:#bbb,color:#111"));
        Node(id)
    }

    /// A way from one box to another.
    pub(super) fn edge(&mut self, from: &Node, to: &Node, lines: &[String]) {
        self.arrow(from, "-->", to, lines);
    }

    /// A way beside the others.
    pub(super) fn dotted(&mut self, from: &Node, to: &Node, lines: &[String]) {
        self.arrow(from, "-.->", to, lines);
    }

    /// Places a box behind another, without a way between them.
    pub(super) fn behind(&mut self, before: &Node, node: &Node) {
        self.arrow(before, "~~~", node, &[]);
    }

    fn arrow(&mut self, from: &Node, arrow: &str, to: &Node, lines: &[String]) {
        let label = joined(lines);
        let line = if label.is_empty() {
            format!("{} {arrow} {}", from.0, to.0)
        } else {
            format!("{} {arrow}|\"{label}\"| {}", from.0, to.0)
        };
        self.line(&line);
    }

    fn id(&mut self, kind: char) -> String {
        self.made += 1;
        format!("{kind}{}", self.made)
    }

    fn line(&mut self, line: &str) {
        // Writing to a string cannot fail.
        let _ = writeln!(self.text, "{}{line}", "  ".repeat(self.depth));
    }

    /// The whole text.
    pub(super) fn finish(mut self) -> String {
        for look in Look::ALL {
            if self.looks.contains(&look) {
                self.line(&format!("classDef {} {}", look.class(), look.style()));
            }
        }
        self.text
    }
}

fn joined(lines: &[String]) -> String {
    let lines: Vec<String> = lines.iter().map(|line| escaped(line)).collect();
    lines.join("<br>")
}

/// A text inside quotes: nothing in it ends them, opens a tag, or is read as Markdown.
fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '#' => out.push_str("#35;"),
            '"' => out.push_str("#quot;"),
            '&' => out.push_str("#amp;"),
            '<' => out.push_str("#lt;"),
            '>' => out.push_str("#gt;"),
            '`' => out.push_str("#96;"),
            '*' => out.push_str("#42;"),
            '_' => out.push_str("#95;"),
            '\\' => out.push_str("#92;"),
            c if c.is_control() => out.push(' '),
            c => out.push(c),
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_label_ends_its_quotes_or_opens_a_tag() {
        let mut chart = Chart::new("LR");
        let from = chart.node(Look::Plain, &["\"]; end <script> & `x` #1\n**".to_owned()]);
        let to = chart.node(Look::End, &["end".to_owned()]);
        chart.edge(&from, &to, &["a|b".to_owned()]);
        let text = chart.finish();
        assert!(
            text.contains(
                "n1[\"#quot;]; end #lt;script#gt; #amp; #96;x#96; #35;1 #42;#42;\"]:::plain"
            ),
            "{text}"
        );
        assert!(text.contains("n1 -->|\"a|b\"| n2"), "{text}");
    }
}
