//! The schema of packs takes what the library takes, and stops what is broken in form.

#![allow(clippy::unwrap_used, clippy::panic)] // a test may panic

use std::path::{Path, PathBuf};

use boon::{Compiler, SchemaIndex, Schemas};
use serde_json::Value;
use suqiu::policy::{PackText, Policy};

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR"))
        .parent()
        .unwrap()
        .to_owned()
}

fn read(path: &Path) -> String {
    std::fs::read_to_string(path).unwrap()
}

/// A pack in TOML as an editor hands it to the schema: dates are texts.
fn as_json(text: &str) -> Value {
    fn value(toml: toml::Value) -> Value {
        match toml {
            toml::Value::Datetime(date) => Value::String(date.to_string()),
            toml::Value::Array(list) => list.into_iter().map(value).collect(),
            toml::Value::Table(table) => table
                .into_iter()
                .map(|(key, one)| (key, value(one)))
                .collect(),
            plain => serde_json::to_value(plain).unwrap(),
        }
    }
    value(toml::Value::Table(text.parse().unwrap()))
}

struct Schema {
    schemas: Schemas,
    index: SchemaIndex,
}

impl Schema {
    fn of_packs() -> Self {
        let mut schemas = Schemas::new();
        let text = serde_json::from_str(&read(&root().join("schemas/pack.json"))).unwrap();
        let mut compiler = Compiler::new();
        compiler.add_resource("pack.json", text).unwrap();
        let index = compiler.compile("pack.json", &mut schemas).unwrap();
        Self { schemas, index }
    }

    /// What is wrong with a pack, if anything.
    fn against(&self, pack: &Value) -> Option<String> {
        let found = self.schemas.validate(pack, self.index);
        found.err().map(|error| error.to_string())
    }
}

/// The packs in `policies/`.
fn shipped() -> Vec<(String, String)> {
    let mut packs: Vec<_> = std::fs::read_dir(root().join("policies"))
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .filter(|path| path.extension().is_some_and(|end| end == "toml"))
        .map(|path| {
            (
                path.file_name().unwrap().to_string_lossy().into_owned(),
                read(&path),
            )
        })
        .collect();
    packs.sort();
    packs
}

#[test]
fn every_shipped_pack_fits_as_it_is_written_and_as_it_is_resolved() {
    let schema = Schema::of_packs();
    let packs = shipped();
    assert!(
        packs.len() >= 7,
        "the national pack, the subjects and five places"
    );
    let texts: Vec<PackText<'_>> = packs
        .iter()
        .map(|(name, text)| PackText::toml(name, text))
        .collect();
    for (name, text) in &packs {
        let pack = as_json(text);
        assert_eq!(schema.against(&pack), None, "{name}");
        let id = pack["pack"]["id"].as_str().unwrap();
        let policy = Policy::load(&texts, id).unwrap();
        let resolved = serde_json::from_str(policy.to_json()).unwrap();
        assert_eq!(schema.against(&resolved), None, "{name}, resolved");
    }
}

/// A pack that changes a little of each kind.
const COUNTY: &str = r#"
[pack]
id = "cn.example"
extends = "cn.national"
version = "1"
valid_from = 2026-01-01
name = { zh = "某县", en = "a county" }

[registration]
backdating_days = 3

[clocks.XF-HANDLE]
budget = "45 days"
label = { en = "handling" }

[[clocks.XF-HANDLE.ladder]]
id = "supervise"
act = "supervise"
point = { after = 0 }
citation = { source = "petition-regulations", article = "40(1)", mark = "read" }

[tiers.rules.PEOPLE]
label = { zh = "涉及5人以上", en = "5 people or more" }
when = { people = ["5.."], amount = ["100000.00.."], class = ["!accusation"] }
tier = "medium"
citation = { source = "defaults", article = "tiers", mark = "default" }

[channels.township]
documents = [{ zh = "信访材料", en = "the petition" }]

[listing_funds.hard]
label = { zh = "疑难", en = "hard" }
amount = "3000.00"
citation = { source = "defaults", article = "listing", mark = "default" }
"#;

/// What is written instead of what, and which finding the library has for it.
const BROKEN: &[(&str, &str, &str)] = &[
    ("budget = \"45", "budgte = \"45", "pack.unknown_key"),
    ("[clocks.XF", "[clock.XF", "pack.unknown_key"),
    (
        "[channels.township]",
        "[channels.town]",
        "pack.unknown_name",
    ),
    (
        "act = \"supervise\"",
        "act = \"punish\"",
        "pack.unknown_name",
    ),
    ("mark = \"read\"", "mark = \"sure\"", "pack.unknown_name"),
    (
        "people = [\"5..\"]",
        "persons = [\"5..\"]",
        "pack.unknown_name",
    ),
    (
        "point = { after = 0 }",
        "point = { before = 0 }",
        "pack.unknown_name",
    ),
    (
        "point = { after = 0 }",
        "point = { after = 0, at = \"1/2\" }",
        "pack.wrong_kind",
    ),
    ("id = \"supervise\"\n", "", "pack.missing_key"),
    (
        "name = { zh = \"某县\", en = \"a county\" }",
        "",
        "pack.missing_key",
    ),
    ("zh = \"信访材料\", ", "", "pack.missing_key"),
    (
        "documents = [{ zh = \"信访材料\", en = \"the petition\" }]",
        "documents = \"the petition\"",
        "pack.wrong_kind",
    ),
    (
        "backdating_days = 3",
        "backdating_days = \"3\"",
        "pack.wrong_kind",
    ),
    (
        "backdating_days = 3",
        "backdating_days = 2.5",
        "pack.not_whole",
    ),
    (
        "budget = \"45 days\"",
        "budget = \"2 weeks\"",
        "pack.bad_period",
    ),
    ("after = 0", "at = \"50%\"", "pack.bad_fraction"),
    ("\"3000.00\"", "\"3000 yuan\"", "pack.bad_amount"),
    ("2026-01-01", "\"1 January 2026\"", "pack.bad_date"),
    ("id = \"cn.example\"", "id = \"cn example\"", "pack.bad_id"),
    ("[\"5..\"]", "[\"many\"]", "pack.unknown_value"),
    (
        "[\"!accusation\"]",
        "[\"!acusation\"]",
        "pack.unknown_value",
    ),
    ("[\"!accusation\"]", "[]", "pack.bad_cell"),
];

#[test]
fn what_is_broken_in_form_is_stopped_by_the_schema_as_it_is_by_the_library() {
    let schema = Schema::of_packs();
    assert_eq!(schema.against(&as_json(COUNTY)), None);
    Policy::load(&[PackText::toml("county.toml", COUNTY)], "cn.example").unwrap();
    for (written, instead, code) in BROKEN {
        assert!(COUNTY.contains(written), "{written}");
        let broken = COUNTY.replacen(written, instead, 1);
        let found = schema.against(&as_json(&broken));
        assert!(found.is_some(), "the schema takes `{instead}`");
        let id = if *code == "pack.bad_id" {
            "cn example"
        } else {
            "cn.example"
        };
        let refused = Policy::load(&[PackText::toml("county.toml", &broken)], id).unwrap_err();
        let codes: Vec<&str> = refused.findings.iter().map(|one| one.code.wire()).collect();
        assert!(codes.contains(code), "{instead}: {codes:?}");
    }
}

#[test]
fn a_pack_that_extends_nothing_says_everything() {
    let schema = Schema::of_packs();
    let alone = COUNTY.replace("extends = \"cn.national\"\n", "");
    let found = schema.against(&as_json(&alone)).unwrap();
    assert!(
        found.contains("calendar") && found.contains("sources"),
        "{found}"
    );
}
