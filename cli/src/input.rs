//! What is read from files: packs, directories, the time of day.

use std::fs;
use std::io::Read as _;
use std::path::{Path, PathBuf};
use std::time::{SystemTime, UNIX_EPOCH};

use suqiu::directory::Directory;
use suqiu::policy::{LoadError, PackText, Policy, Versions};
use suqiu::{Fault, Instant};

use crate::args::PolicyArgs;
use crate::exit::Failure;

/// The text of a file; of standard input where the path is `-`.
pub(crate) fn text_or_standard_input(path: &Path) -> Result<String, Failure> {
    if path != Path::new("-") {
        return text(path);
    }
    let mut bytes = Vec::new();
    let read = std::io::stdin().lock().read_to_end(&mut bytes);
    read.map_err(|error| Failure::io(path, &error))?;
    utf8(path, bytes)
}

/// The text of a file.
pub(crate) fn text(path: &Path) -> Result<String, Failure> {
    let bytes = fs::read(path).map_err(|error| Failure::io(path, &error))?;
    utf8(path, bytes)
}

fn utf8(path: &Path, bytes: Vec<u8>) -> Result<String, Failure> {
    String::from_utf8(bytes).map_err(|error| {
        let name = path.display().to_string();
        Failure::bad_input(Fault::not_utf8(&name, error.utf8_error().valid_up_to()))
    })
}

/// The text of a pack, with its name for findings.
pub(crate) struct PackFile {
    pub(crate) name: String,
    text: String,
    json: bool,
}

impl PackFile {
    pub(crate) fn read(path: &Path) -> Result<Self, Failure> {
        Ok(Self {
            name: path.display().to_string(),
            text: text(path)?,
            json: path
                .extension()
                .is_some_and(|end| end.eq_ignore_ascii_case("json")),
        })
    }

    pub(crate) fn read_all(paths: &[PathBuf]) -> Result<Vec<Self>, Failure> {
        paths.iter().map(|path| Self::read(path)).collect()
    }

    fn as_text(&self) -> PackText<'_> {
        if self.json {
            PackText::json(&self.name, &self.text)
        } else {
            PackText::toml(&self.name, &self.text)
        }
    }

    /// The pack's identifier. Where there is none to be found, loading says why.
    fn id(&self) -> String {
        let id = if self.json {
            serde_json::from_str::<serde_json::Value>(&self.text)
                .ok()
                .and_then(|pack| pack.pointer("/pack/id")?.as_str().map(str::to_owned))
        } else {
            self.text
                .parse::<toml::Table>()
                .ok()
                .and_then(|pack| pack.get("pack")?.get("id")?.as_str().map(str::to_owned))
        };
        id.unwrap_or_default()
    }

    /// The policy of a pack, among packs that it may extend.
    pub(crate) fn load(&self, among: &[Self]) -> Result<Policy, LoadError> {
        self.load_among(&among.iter().collect::<Vec<_>>())
    }

    /// The same, where they are lent one by one.
    pub(crate) fn load_among(&self, among: &[&Self]) -> Result<Policy, LoadError> {
        let texts: Vec<PackText<'_>> = among.iter().map(|pack| pack.as_text()).collect();
        Policy::load(&texts, &self.id())
    }
}

/// The policy that is asked for: the first pack, or the national one.
pub(crate) fn policy(args: &PolicyArgs) -> Result<Policy, Failure> {
    policy_of(&args.packs)
}

/// The policy of the first of these packs, which may extend the others; the national one without any.
pub(crate) fn policy_of(paths: &[PathBuf]) -> Result<Policy, Failure> {
    let packs = PackFile::read_all(paths)?;
    match packs.first() {
        Some(first) => Ok(first.load(&packs)?),
        None => Ok(Policy::national()?),
    }
}

/// The policy of the first of these packs and its other versions, which may extend the same packs.
pub(crate) fn versions(
    args: &PolicyArgs,
    others: &[PathBuf],
) -> Result<(Policy, Versions), Failure> {
    let policy = policy(args)?;
    let with = PackFile::read_all(args.packs.get(1..).unwrap_or_default())?;
    let mut all = vec![policy.clone()];
    for path in others {
        let pack = PackFile::read(path)?;
        let among: Vec<&PackFile> = std::iter::once(&pack).chain(&with).collect();
        all.push(pack.load_among(&among)?);
    }
    Ok((policy, Versions::new(all)?))
}

/// A directory in CSV, or in JSON by its ending.
pub(crate) fn directory(path: &Path) -> Result<Directory, Failure> {
    let text = text(path)?;
    let json = path
        .extension()
        .is_some_and(|end| end.eq_ignore_ascii_case("json"));
    let read = if json {
        Directory::from_json(&text)
    } else {
        Directory::from_csv(text.trim_start_matches('\u{feff}'))
    };
    read.map_err(|error| in_file(path, error.into()))
}

/// A fault, with the file in which it was found before its place there.
pub(crate) fn in_file(path: &Path, fault: Fault) -> Failure {
    let place = match &fault.place {
        Some(place) => format!("{}: {place}", path.display()),
        None => path.display().to_string(),
    };
    Failure::bad_input(fault.at(place))
}

/// The time of day: the only place where anything asks for it.
pub(crate) fn now() -> Result<Instant, Failure> {
    let since = SystemTime::now()
        .duration_since(UNIX_EPOCH)
        .unwrap_or_default();
    let seconds = i64::try_from(since.as_secs()).unwrap_or(i64::MAX);
    Instant::from_seconds(seconds).map_err(|error| Failure::bad_input(error.into()))
}
