//! The C header, made from the sources of `ffi/`.

use std::fs;

use cbindgen::{Builder, Config};

use crate::files::{Generated, root};

/// The sources in the order in which the header reads.
const SOURCES: &[&str] = &[
    "version",
    "status",
    "text",
    "buffer",
    "error",
    "policy",
    "directory",
    "jurisdiction",
    "routing",
    "petition",
    "clock",
    "columns",
    "due_days",
    "sweep",
    "chain",
    "audit",
    "tables",
    "public_code",
    "dossier",
    "versions",
    "field",
    "labels",
];

/// `include/suqiu.h`. Nothing but the sources is read: no metadata, and no network.
pub(crate) fn files() -> Result<Vec<Generated>, String> {
    let ffi = root().join("ffi");
    let preamble = ffi.join("preamble.h");
    let mut config = Config::from_file(ffi.join("cbindgen.toml"))?;
    config.header =
        Some(fs::read_to_string(&preamble).map_err(|error| format!("ffi/preamble.h: {error}"))?);
    config.after_includes = Some(version());
    let builder = SOURCES
        .iter()
        .fold(Builder::new().with_config(config), |builder, source| {
            builder.with_src(ffi.join("src").join(source).with_extension("rs"))
        });
    let bindings = builder
        .generate()
        .map_err(|error| format!("ffi: {error}"))?;
    let mut text = Vec::new();
    bindings.write(&mut text);
    let text = String::from_utf8(text).map_err(|error| format!("the header: {error}"))?;
    Ok(vec![Generated {
        path: "include/suqiu.h".to_owned(),
        text,
    }])
}

/// The version of the library as macros.
fn version() -> String {
    let [major, minor, patch] = [
        env!("CARGO_PKG_VERSION_MAJOR"),
        env!("CARGO_PKG_VERSION_MINOR"),
        env!("CARGO_PKG_VERSION_PATCH"),
    ];
    format!(
        "/** The version with which a program is compiled; see `suqiu_version`. */\n\
         #define SUQIU_VERSION \"{major}.{minor}.{patch}\"\n\
         #define SUQIU_VERSION_MAJOR {major}\n\
         #define SUQIU_VERSION_MINOR {minor}\n\
         #define SUQIU_VERSION_PATCH {patch}\n\
         /** The same as one number; see `suqiu_version_number`. */\n\
         #define SUQIU_VERSION_NUMBER \\\n    \
         ((SUQIU_VERSION_MAJOR << 16) | (SUQIU_VERSION_MINOR << 8) | SUQIU_VERSION_PATCH)\n"
    )
}
