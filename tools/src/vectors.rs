//! Conformance vectors: documents with what the law asks for, made into lines that every language
//! answers byte by byte.
//!
//! What a document expects is written by hand, from the law; the bytes are this library's, and are
//! compared from then on.

use std::collections::BTreeSet;
use std::fmt::Write as _;

use serde::Deserialize;
use serde_json::Value;
use sha2::{Digest, Sha256};
use suqiu::Text;

use crate::expect::Expected;
use crate::files::{Generated, root};
use crate::session::{Op, Session};

/// A document of cases.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Document {
    /// What it is about.
    title: Text,
    /// The articles behind it.
    #[allow(dead_code)] // for the reader
    article: String,
    /// The pack: its path, and its identifier.
    #[serde(default)]
    policy: Option<(String, String)>,
    /// The path of the directory.
    #[serde(default)]
    directory: Option<String>,
    /// The petition that the cases begin with.
    #[serde(default)]
    petition: Option<String>,
    /// The cases, in order.
    cases: Vec<Case>,
}

/// One case.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Case {
    id: String,
    /// The article, where it is another than the document's.
    #[serde(default)]
    #[allow(dead_code)] // for the reader
    article: Option<String>,
    /// What happens, in words.
    #[allow(dead_code)] // for the reader
    #[serde(rename = "case")]
    words: String,
    #[serde(rename = "do")]
    op: Op,
    /// What the law asks for.
    expect: Expected,
}

/// The flat form and the manifest.
pub(crate) fn files() -> Result<Vec<Generated>, String> {
    let folder = root().join("tests/vectors");
    let mut flat =
        String::from("# Made from cases/ by `suqiu-tools vectors`; README.md tells the form.\n");
    let mut entries = Vec::new();
    let (mut groups, mut total) = (0_usize, 0_usize);
    let mut wrong = Vec::new();
    for name in documents(&folder)? {
        let path = folder.join("cases").join(&name);
        let text = std::fs::read_to_string(&path).map_err(|error| format!("{name}: {error}"))?;
        let document: Document =
            serde_json::from_str(&text).map_err(|error| format!("{name}: {error}"))?;
        let before = total;
        let lines = match run(&document, &folder, &mut total) {
            Ok(lines) => lines,
            Err(error) => {
                wrong.push(format!("{name}:\n{error}"));
                continue;
            }
        };
        groups += 1;
        let group = name.trim_end_matches(".json");
        let body = format!("begin\t{group}\n{lines}");
        entries.push(serde_json::json!({
            "cases": total - before,
            "file": name,
            "sha256": hex(&Sha256::digest(body.as_bytes())),
            "title": document.title,
        }));
        flat.push_str(&body);
    }
    // Every refusal there is has a case.
    for code in suqiu::petition::RefusalCode::ALL {
        if !flat.contains(&format!("\"code\":\"{code}\"")) {
            wrong.push(format!("no case is refused with `{code}`"));
        }
    }
    for code in suqiu::dossier::DossierRefusalCode::ALL {
        if !flat.contains(&format!("\"code\":\"{code}\"")) {
            wrong.push(format!("no case is refused with `{code}`"));
        }
    }
    wrong.extend(unprovoked(&flat)?);
    if !wrong.is_empty() {
        return Err(wrong.join("\n"));
    }
    let _ = writeln!(flat, "end\t{groups}\t{total}"); // writing to a string cannot fail
    let manifest = serde_json::json!({
        "cases": total,
        "flat_sha256": hex(&Sha256::digest(flat.as_bytes())),
        "groups": groups,
        "files": entries,
    });
    let manifest = serde_json::to_string_pretty(&manifest).map_err(|error| error.to_string())?;
    Ok(vec![
        Generated {
            path: "tests/vectors/flat.tsv".to_owned(),
            text: flat,
        },
        Generated {
            path: "tests/vectors/manifest.json".to_owned(),
            text: manifest + "\n",
        },
    ])
}

/// Faults that no case can provoke, and why. What only the face of one language finds is told by
/// `BoundaryCode` and tested there.
const OUT_OF_REACH: &[(&str, &str)] = &[
    (
        "calendar.window",
        "a calendar with such a window is not read: `calendar.json`; in a pack it is `pack.bad_window`",
    ),
    (
        "clock.no_windows",
        "a pack without windows is refused, so that every policy has some",
    ),
    (
        "pack.bad_value",
        "stands for what has no better word yet: no value of a pack has none",
    ),
    (
        "pack.not_decided",
        "more rules than anybody writes; the proof has a test of its own",
    ),
    (
        "pack.other_pack",
        "a case loads its versions by one identifier; core has a test of its own",
    ),
    (
        "pack.version_gap",
        "a warning of `Versions`; a case asks for a day, and is told that nothing is in force",
    ),
    (
        "pack.floor_not_decided",
        "more rules than anybody writes; the hostile packs have tests of their own",
    ),
    (
        "pack.toml_off",
        "every face that reads these cases is built with TOML",
    ),
    (
        "route.no_rules",
        "a pack without routes is refused as `pack.hole`, so that every policy has some",
    ),
    ("input.utf8", "these files are UTF-8 themselves"),
    ("input.words", "inside a command it is `input.unreadable`"),
];

/// The codes in the book, apart from refusals, that no case ends with.
fn unprovoked(flat: &str) -> Result<Vec<String>, String> {
    let path = root().join("docs/errors.md");
    let book = std::fs::read_to_string(&path).map_err(|error| format!("errors.md: {error}"))?;
    let mut excused: BTreeSet<&str> = OUT_OF_REACH.iter().map(|(code, _)| *code).collect();
    let only_here = |code: &str| suqiu::BoundaryCode::ALL.iter().any(|it| it.wire() == code);
    let mut wrong = Vec::new();
    for row in book.lines() {
        let code = row
            .strip_prefix("| `")
            .and_then(|row| row.split('`').next());
        let Some(code) = code.filter(|code| code.contains('.')) else {
            continue;
        };
        let provoked = flat.contains(&format!("\"code\":\"{code}\""));
        match (provoked, excused.remove(code)) {
            (true, true) => wrong.push(format!("a case provokes `{code}`, which is out of reach")),
            (false, false) if !only_here(code) && !code.starts_with("internal.") => {
                wrong.push(format!("no case provokes `{code}`"));
            }
            _ => {}
        }
    }
    wrong.extend(
        excused
            .iter()
            .map(|code| format!("there is no code `{code}`")),
    );
    Ok(wrong)
}

fn documents(folder: &std::path::Path) -> Result<Vec<String>, String> {
    let mut names = Vec::new();
    let listed = std::fs::read_dir(folder.join("cases")).map_err(|error| error.to_string())?;
    for entry in listed {
        let name = entry.map_err(|error| error.to_string())?.file_name();
        let name = name.to_string_lossy().into_owned();
        if std::path::Path::new(&name)
            .extension()
            .is_some_and(|kind| kind == "json")
        {
            names.push(name);
        }
    }
    names.sort();
    Ok(names)
}

/// Runs a document; answers its lines.
fn run(document: &Document, folder: &std::path::Path, total: &mut usize) -> Result<String, String> {
    let mut session = Session::new(folder)?;
    let mut lines = String::new();
    let mut seen = BTreeSet::new();
    let mut wrong = Vec::new();
    let mut setup = Vec::new();
    if let Some((path, id)) = &document.policy {
        setup.push((
            "policy",
            Op::Policy {
                path: path.clone(),
                id: id.clone(),
            },
        ));
    }
    if let Some(path) = &document.directory {
        setup.push(("directory", Op::Directory { path: path.clone() }));
    }
    if let Some(id) = &document.petition {
        setup.push(("petition", Op::Petition { id: id.clone() }));
    }
    for (id, op) in setup {
        let answer = session.answer(&op)?;
        if answer.contains("\"code\":") {
            return Err(format!("{id}: {answer}"));
        }
        line(&mut lines, id, &op, &answer)?;
        *total += 1;
    }
    for case in &document.cases {
        if !seen.insert(case.id.as_str()) {
            return Err(format!("{}: the id is there twice", case.id));
        }
        let answer = session.answer(&case.op)?;
        if let Err(error) = case.expect.check(&answer, &session) {
            wrong.push(format!("{}: {error}\n  answer: {answer}", case.id));
        }
        line(&mut lines, &case.id, &case.op, &answer)?;
        *total += 1;
    }
    if wrong.is_empty() {
        Ok(lines)
    } else {
        Err(wrong.join("\n"))
    }
}

fn line(lines: &mut String, id: &str, op: &Op, answer: &str) -> Result<(), String> {
    let mut fields = vec!["case".to_owned(), id.to_owned()];
    fields.extend(op.fields()?);
    fields.push(answer.to_owned());
    if let Some(field) = fields.iter().find(|field| field.contains(['\t', '\n'])) {
        return Err(format!("{id}: a tab or a line break in a field: {field}"));
    }
    lines.push_str(&fields.join("\t"));
    lines.push('\n');
    Ok(())
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().fold(String::new(), |mut text, byte| {
        let _ = write!(text, "{byte:02x}"); // writing to a string cannot fail
        text
    })
}

/// A JSON value in its canonical form.
pub(crate) fn canonical(value: &Value) -> Result<String, String> {
    suqiu::log::to_canonical(value).map_err(|error| error.to_string())
}
