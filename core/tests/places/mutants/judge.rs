//! How a mutant ends.

use std::fmt;
use std::panic::{AssertUnwindSafe, catch_unwind};

use serde_json::Value;
use suqiu::directory::Directory;
use suqiu::petition::Jurisdiction;
use suqiu::policy::{LoadError, PackText, Policy, PolicyDigest};

use super::cases::Cases;
use crate::differs;
use crate::routes::{self, UNITS};
use crate::scene::{Scene, Script, read};

#[derive(Debug, PartialEq, Eq)]
pub(crate) enum End {
    /// The check reports it, with this code.
    Reported(&'static str),
    /// A case or a scene fails.
    Failed(String),
    /// It says what the pack says.
    Same,
    Survived,
}

impl fmt::Display for End {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Reported(code) => write!(f, "reported as {code}"),
            Self::Failed(case) => write!(f, "fails {case}"),
            Self::Same => write!(f, "says the same"),
            Self::Survived => write!(f, "survives"),
        }
    }
}

/// The packs of the project, each with its identifier, and the places that have a scene.
const PACKS: [(&str, &str); 7] = [
    ("national", "cn.national"),
    ("subjects", "cn.subjects"),
    ("linshu", "cn.sd.linshu"),
    ("hanshou", "cn.hn.hanshou"),
    ("erdao", "cn.jl.erdao"),
    ("lushui", "cn.yn.lushui"),
    ("pingdu", "cn.sd.pingdu"),
];

/// A pack, and everything that it is held to.
pub(crate) struct Judge {
    name: &'static str,
    id: &'static str,
    /// Every pack as JSON, by name.
    texts: Vec<(&'static str, String)>,
    pack: Value,
    digest: PolicyDigest,
    cases: Cases,
    routes: Vec<routes::Case>,
    units: Directory,
    scenes: Vec<(&'static str, Script)>,
}

impl Judge {
    pub(crate) fn of(name: &'static str) -> Self {
        let json = |name| {
            let text = read(&format!("policies/{name}.toml"));
            let table: toml::Table = toml::from_str(&text).unwrap();
            plain(toml::Value::Table(table))
        };
        let texts = PACKS
            .map(|(name, _)| (name, json(name).to_string()))
            .to_vec();
        let id = PACKS.iter().find(|(of, _)| *of == name).unwrap().1;
        let pack = json(name);
        let is_common = matches!(name, "national" | "subjects");
        let of_place = |place: &&str| is_common || *place == name;
        let places = PACKS.iter().skip(2).map(|(place, _)| *place);
        let mut judge = Self {
            name,
            id,
            texts,
            digest: Policy::national().unwrap().digest(),
            cases: Cases::of(name),
            routes: serde_json::from_str(include_str!("../../routing/cases.json")).unwrap(),
            units: Directory::from_json(UNITS).unwrap(),
            scenes: places
                .filter(of_place)
                .map(|place| (place, Script::of(place)))
                .collect(),
            pack,
        };
        judge.digest = judge.load(&judge.pack, id).unwrap().digest();
        judge
    }

    pub(crate) fn pack(&self) -> &Value {
        &self.pack
    }

    /// A pack on top of this one, with this one as it is given.
    fn load(&self, pack: &Value, id: &str) -> Result<Policy, LoadError> {
        let changed = pack.to_string();
        // A pack needs those that it builds on; reading the others would take time only.
        let needed = |name: &str| {
            matches!(name, "national" | "subjects")
                || PACKS.iter().any(|(of, known)| *of == name && *known == id)
        };
        let texts: Vec<PackText<'_>> = (self.texts.iter().filter(|(name, _)| needed(name)))
            .map(|(name, text)| {
                PackText::json(name, if *name == self.name { &changed } else { text })
            })
            .collect();
        Policy::load(&texts, id)
    }

    /// The pack of a place with this one as it is given.
    fn under(&self, pack: &Value, place: &str, own: &Policy) -> Result<Policy, LoadError> {
        if place == self.name {
            return Ok(own.clone());
        }
        let id = PACKS
            .iter()
            .find(|(name, _)| *name == place)
            .map_or("", |(_, id)| id);
        self.load(pack, id)
    }

    /// What is tested holds before anything is broken.
    pub(crate) fn passes_unchanged(&self) {
        let end = self.end_of(&self.pack);
        assert_eq!(end, End::Same);
        let policy = self.load(&self.pack, self.id).unwrap();
        assert_eq!(self.fails(&self.pack, policy), None);
    }

    pub(crate) fn end_of(&self, mutant: &Value) -> End {
        let policy = match self.load(mutant, self.id) {
            Err(error) => {
                return End::Reported(error.findings.last().map_or("", |one| one.code.wire()));
            }
            Ok(policy) => policy,
        };
        if let Some(warning) = policy.warnings().first() {
            return End::Reported(warning.code.wire());
        }
        if policy.digest() == self.digest {
            return End::Same;
        }
        // What a case takes for granted may be gone: that fails it too.
        let failed = catch_unwind(AssertUnwindSafe(|| self.fails(mutant, policy)));
        match failed {
            Ok(None) => End::Survived,
            Ok(Some(case)) => End::Failed(case),
            Err(_) => End::Failed("a case that cannot be played".to_owned()),
        }
    }

    /// The first case or scene that fails.
    fn fails(&self, pack: &Value, policy: Policy) -> Option<String> {
        let own = policy.clone();
        let place = Jurisdiction {
            directory: self.units.clone(),
            policy,
        };
        let wrong = self.cases.wrong(&place);
        if wrong.is_some() {
            return wrong;
        }
        if matches!(self.name, "national" | "subjects" | "linshu") {
            let linshu = match self.under(pack, "linshu", &own) {
                Ok(policy) => Jurisdiction { policy, ..place },
                Err(error) => return Some(error.to_string()),
            };
            let at = "2026-03-02T09:30:00+08:00".parse().unwrap();
            let mut wrong = self.routes.iter().flat_map(|case| case.wrong(&linshu, at));
            if let Some(wrong) = wrong.next() {
                return Some(wrong);
            }
        }
        for (name, script) in &self.scenes {
            let policy = match self.under(pack, name, &own) {
                Ok(policy) => policy,
                Err(error) => return Some(error.to_string()),
            };
            if let Some(wrong) = differs(&Scene::under(script, policy)).into_iter().next() {
                return Some(wrong);
            }
        }
        None
    }
}

/// TOML as JSON; a date is its text.
fn plain(value: toml::Value) -> Value {
    match value {
        toml::Value::String(text) => Value::String(text),
        toml::Value::Integer(number) => Value::from(number),
        toml::Value::Float(number) => Value::from(number),
        toml::Value::Boolean(flag) => Value::from(flag),
        toml::Value::Datetime(date) => Value::String(date.to_string()),
        toml::Value::Array(items) => items.into_iter().map(plain).collect(),
        toml::Value::Table(table) => {
            let entries = table.into_iter().map(|(key, value)| (key, plain(value)));
            Value::Object(entries.collect())
        }
    }
}
