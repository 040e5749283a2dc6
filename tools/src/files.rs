//! Generated files: written, or compared with what is committed.

use std::path::{Path, PathBuf};

/// A file to write, by its path from the project's root.
pub(crate) struct Generated {
    /// Its path from the root.
    pub(crate) path: String,
    /// What it holds.
    pub(crate) text: String,
}

/// The project's root.
pub(crate) fn root() -> PathBuf {
    let here = Path::new(env!("CARGO_MANIFEST_DIR"));
    here.parent().unwrap_or(here).to_owned()
}

/// Writes the files that differ; with `check`, names them and fails.
pub(crate) fn write(files: &[Generated], check: bool) -> Result<(), String> {
    let mut stale = Vec::new();
    for file in files {
        let path = root().join(&file.path);
        if std::fs::read_to_string(&path).is_ok_and(|text| text == file.text) {
            continue;
        }
        if check {
            stale.push(file.path.as_str());
            continue;
        }
        if let Some(folder) = path.parent() {
            std::fs::create_dir_all(folder).map_err(|error| format!("{}: {error}", file.path))?;
        }
        std::fs::write(&path, &file.text).map_err(|error| format!("{}: {error}", file.path))?;
        println!("wrote {}", file.path);
    }
    if stale.is_empty() {
        Ok(())
    } else {
        Err(format!(
            "out of date, run `make generate`: {}",
            stale.join(", ")
        ))
    }
}
