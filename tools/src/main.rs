//! Writes what is generated from core's types, and checks that it is up to date.

// What is indexed here is JSON, which answers `null` where a key is missing.
#![allow(clippy::indexing_slicing)]

use std::process::ExitCode;

use clap::{Parser, Subcommand};

mod commands;
mod expect;
mod files;
mod header;
mod kotlin;
mod model;
mod pack;
mod python;
mod schema;
mod session;
mod vectors;

/// Writes the generated files; with `--check` compares them instead.
#[derive(Parser)]
struct Cli {
    /// Compare with what is committed, and fail where it differs.
    #[arg(long, global = true)]
    check: bool,
    #[command(subcommand)]
    what: What,
}

#[derive(Subcommand)]
enum What {
    /// The C header: `include/suqiu.h`.
    Header,
    /// The Rust mirrors from which the Kotlin types are made: `bindings-kotlin/src/generated.rs`.
    Kotlin,
    /// The dataclasses of the Python package: `bindings-python/python/suqiu/_types.py`.
    Python,
    /// What can be written in a pack and in a command: `docs/pack-reference.md`,
    /// `docs/command-reference.md`.
    Reference,
    /// JSON Schema of everything that crosses a boundary, and of packs: `schemas/`.
    Schemas,
    /// The conformance vectors in their flat form: `tests/vectors/`.
    Vectors,
}

fn main() -> ExitCode {
    let cli = Cli::parse();
    let written = match cli.what {
        What::Header => header::files().and_then(|files| files::write(&files, cli.check)),
        What::Kotlin => kotlin::files().and_then(|files| files::write(&files, cli.check)),
        What::Python => python::files().and_then(|files| files::write(&files, cli.check)),
        What::Reference => {
            let all = commands::files().and_then(|mut files| {
                files.push(pack::reference_file()?);
                Ok(files)
            });
            all.and_then(|files| files::write(&files, cli.check))
        }
        What::Schemas => schema::files().and_then(|files| files::write(&files, cli.check)),
        What::Vectors => vectors::files().and_then(|files| files::write(&files, cli.check)),
    };
    match written {
        Ok(()) => ExitCode::SUCCESS,
        Err(fault) => {
            eprintln!("{fault}");
            ExitCode::FAILURE
        }
    }
}
