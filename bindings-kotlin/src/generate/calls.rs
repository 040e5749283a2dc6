//! The functions of uniffi's C ABI: how Kotlin calls each through `Native`, and where Rust finds it.

use std::fmt::Write as _;

/// What both sides agree on.
pub(crate) struct Calls {
    /// The object through which Kotlin calls.
    pub(crate) kotlin: String,
    /// The table of the functions, for Rust.
    pub(crate) rust: String,
}

struct Function {
    name: String,
    /// Name and type of each parameter, without that of the status.
    parameters: Vec<(String, Type)>,
    answer: Type,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Type {
    Bytes,
    Int,
    Long,
    Nothing,
}

const FUNCTION: &str = "    external fun uniffi_suqiu_kotlin_fn_";
const CHECKSUM: &str = "_suqiu_kotlin_checksum_";

/// Reads what uniffi's generator declares for JNA.
pub(crate) fn read(declared: &str) -> Result<Calls, String> {
    let mut functions = Vec::new();
    for (at, _) in declared.match_indices(FUNCTION) {
        let text = declared.get(at..).unwrap_or_default();
        functions.push(function(text)?);
    }
    if functions.is_empty() {
        return Err("no function is declared".to_owned());
    }
    let sums = functions
        .iter()
        .filter_map(|function| checksum(declared, &function.name))
        .collect::<Vec<_>>();
    let checked = declared.matches(" and 0xFFFF) != ").count();
    if checked != sums.len() {
        return Err(format!("{checked} checksums for {} functions", sums.len()));
    }
    Ok(Calls {
        kotlin: kotlin(&functions, &sums),
        rust: rust(&functions, &sums),
    })
}

fn function(text: &str) -> Result<Function, String> {
    let text = text.trim_start().trim_start_matches("external fun ");
    let (name, rest) = text.split_once('(').ok_or("no parameters")?;
    let (parameters, rest) = rest.split_once(')').ok_or("no end of the parameters")?;
    let answer = rest.trim_start_matches(':').lines().next().unwrap_or("");
    let mut read = Vec::new();
    for parameter in parameters.split(',').map(str::trim) {
        let Some((called, of)) = parameter.split_once(": ") else {
            continue;
        };
        if of != "UniffiRustCallStatus" {
            read.push((called.to_owned(), type_of(of)?));
        }
    }
    Ok(Function {
        name: name.to_owned(),
        parameters: read,
        answer: type_of(answer.trim())?,
    })
}

fn type_of(kotlin: &str) -> Result<Type, String> {
    match kotlin {
        "RustBuffer.ByValue" => Ok(Type::Bytes),
        "Int" => Ok(Type::Int),
        "Long" => Ok(Type::Long),
        "Unit" => Ok(Type::Nothing),
        other => Err(format!("`{other}` is not carried: see `Take` and `Give`")),
    }
}

/// The checksum's function and the value that Kotlin expects; objects are cloned and freed without one.
fn checksum(declared: &str, function: &str) -> Option<(String, String)> {
    let name = function.replace("_suqiu_kotlin_fn_", CHECKSUM);
    let (_, rest) = declared.split_once(&format!("(lib.{name}() and 0xFFFF) != "))?;
    let (value, _) = rest.split_once(')')?;
    Some((name, value.to_owned()))
}

fn kotlin(functions: &[Function], sums: &[(String, String)]) -> String {
    let mut text = String::from(
        "/** The functions of the native library, by their places in its table. */
internal object UniffiLib {
    /** By what both sides know that they mean the same functions. */
    val CHECKSUMS: IntArray = intArrayOf(",
    );
    for (at, (_, value)) in sums.iter().enumerate() {
        text.push_str(if at % 12 == 0 { "\n        " } else { " " });
        let _ = write!(text, "{value},");
    }
    text.push_str("\n    )\n");
    for (place, function) in functions.iter().enumerate() {
        let _ = write!(text, "\n    fun {}(", function.name);
        for (name, of) in &function.parameters {
            let of = match of {
                Type::Bytes => "RustBuffer",
                Type::Int => "Int",
                Type::Long => "Long",
                Type::Nothing => "Unit",
            };
            let _ = write!(text, "{name}: {of}, ");
        }
        let (of, taken) = match function.answer {
            Type::Bytes => ("RustBuffer", ""),
            Type::Int => ("Int", ".int()"),
            Type::Long => ("Long", ".long()"),
            Type::Nothing => ("Unit", ".nothing()"),
        };
        let of_kind = |bytes: bool| {
            let these = function.parameters.iter();
            these
                .filter(|(_, of)| (*of == Type::Bytes) == bytes)
                .map(|(name, of)| match of {
                    Type::Int => format!("{name}.toLong()"),
                    _ => name.clone(),
                })
                .collect::<Vec<_>>()
        };
        let numbers = of_kind(false).join(", ");
        let numbers = format!("longArrayOf({numbers})");
        let mut arguments = vec![place.to_string(), numbers];
        arguments.extend(of_kind(true));
        let arguments = arguments.join(", ");
        let _ = write!(
            text,
            "call: NativeCall): {of} =\n        call.run({arguments}){taken}\n",
        );
    }
    text.push_str("}\n\n");
    text
}

fn rust(functions: &[Function], sums: &[(String, String)]) -> String {
    let mut text = String::from(
        "//! The functions that Kotlin calls, by their places. Written by `make generate-kotlin`; only the lines of
//! a function that is gone are taken out by hand, since the generator is built with this.

#![allow(clippy::wildcard_imports, reason = \"they are named below\")]

use uniffi::RustCallStatus;

use super::Call;
use super::exported::*;

/// A function of uniffi's C ABI, whatever it takes and answers.
macro_rules! function {
    ($name:ident $($argument:tt)*) => {
        &($name as unsafe extern \"C\" fn($($argument,)* &mut RustCallStatus) -> _)
    };
}

pub(super) static CALLS: &[&dyn Call] = &[\n",
    );
    for function in functions {
        let _ = write!(text, "    function!({}", function.name);
        text.push_str(&" _".repeat(function.parameters.len()));
        text.push_str("),\n");
    }
    text.push_str(
        "];\n\n/// What Kotlin expects of each that can be of another build, in this order.\n",
    );
    text.push_str("pub(super) static CHECKSUMS: &[extern \"C\" fn() -> u16] = &[\n");
    for (name, _) in sums {
        let _ = writeln!(text, "    {name},");
    }
    text.push_str("];\n");
    text
}
