//! Writes the Kotlin sources: uniffi's generator, and then what uniffi has no setting for.

use std::path::Path;
use std::process::ExitCode;

mod calls;
mod finish;
mod words;

/// `uniffi-bindgen generate --language kotlin --no-format --out-dir FOLDER LIBRARY`
fn main() -> ExitCode {
    uniffi::uniffi_bindgen_main();
    let args: Vec<String> = std::env::args().collect();
    let folder = args
        .iter()
        .position(|arg| arg == "--out-dir")
        .and_then(|at| args.get(at + 1));
    let Some(folder) = folder else {
        eprintln!("name a folder: --out-dir FOLDER");
        return ExitCode::FAILURE;
    };
    let file = Path::new(folder).join("suqiu/suqiu_kotlin.kt");
    let table = Path::new(folder).join("table.rs");
    let finished = std::fs::read_to_string(&file)
        .map_err(|error| error.to_string())
        .and_then(|text| finish::finish(&text))
        .and_then(|made| {
            std::fs::write(&file, made.kotlin)
                .and_then(|()| std::fs::write(&table, made.rust))
                .map_err(|error| error.to_string())
        });
    match finished {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("{}: {error}", file.display());
            ExitCode::FAILURE
        }
    }
}
