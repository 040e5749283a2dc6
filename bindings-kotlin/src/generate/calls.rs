//! The functions that uniffi declares: how Kotlin calls each through `Native`, and where Rust finds it.

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
const NAME: &str = "uniffi_suqiu_kotlin_fn_";
const CHECKSUM: &str = "_suqiu_kotlin_checksum_";

/// Reads what uniffi's generator declares for JNA; `objects` are the names of the classes of objects.
pub(crate) fn read(declared: &str, objects: &[&str]) -> Result<Calls, String> {
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
        kotlin: kotlin(&functions, &[&sums, &[shapes()?][..]].concat()),
        rust: rust(&functions, &sums, objects)?,
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
        match of {
            "UniffiRustCallStatus" => {}
            "Int" => return Err(format!("`{name}` takes a number: see `Take`")),
            _ => read.push((called.to_owned(), type_of(of)?)),
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

/// The checksum that uniffi has for a function; objects are cloned and freed without one.
fn checksum(declared: &str, function: &str) -> Option<String> {
    let name = function.replace("_suqiu_kotlin_fn_", CHECKSUM);
    let (_, rest) = declared.split_once(&format!("(lib.{name}() and 0xFFFF) != "))?;
    let (value, _) = rest.split_once(')')?;
    Some(value.to_owned())
}

/// The checksum of the types, which is written where the library has it from.
fn shapes() -> Result<String, String> {
    let (_, rest) = include_str!("../generated.rs")
        .split_once("SHAPES: u16 = ")
        .ok_or("no checksum of the types")?;
    let (value, _) = rest.split_once(';').ok_or("no end of the checksum")?;
    Ok(value.to_owned())
}

/// The checksums, twelve in a line.
fn lines_of(sums: &[String], indent: &str) -> String {
    let mut text = String::new();
    for (at, value) in sums.iter().enumerate() {
        if at % 12 == 0 {
            text.push('\n');
            text.push_str(indent);
        } else {
            text.push(' ');
        }
        let _ = write!(text, "{value},");
    }
    text
}

fn kotlin(functions: &[Function], sums: &[String]) -> String {
    let mut text = String::from(
        "/** The functions of the native library, by their places in its table. */
internal object UniffiLib {
    /** By what both sides know that they mean the same functions and types. */
    val CHECKSUMS: IntArray = intArrayOf(",
    );
    text.push_str(&lines_of(sums, "        "));
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
                .map(|(name, _)| name.clone())
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

fn rust(functions: &[Function], sums: &[String], objects: &[&str]) -> Result<String, String> {
    let mut text = String::from(
        "//! The functions that Kotlin calls, by their places. Written by `make generate-kotlin`; only the lines of
//! a function that is gone are taken out by hand, since what the generator reads is built with this.

#![allow(clippy::wildcard_imports, reason = \"they are named below\")]

use super::call::{self, Call};
use crate::*;

pub(super) static CALLS: &[Call] = &[\n",
    );
    for function in functions {
        let _ = writeln!(text, "    {},", entry(function, objects)?);
    }
    text.push_str(
        "];\n\n/// What Kotlin expects of each that can be of another build, in this order.\n",
    );
    let _ = writeln!(
        text,
        "pub(super) static CHECKSUMS: &[u16] = &[{}\n];",
        lines_of(sums, "    ")
    );
    Ok(text)
}

/// What stands in the table for a function.
fn entry(function: &Function, objects: &[&str]) -> Result<String, String> {
    let name = function.name.strip_prefix(NAME);
    let (role, rest) = name
        .and_then(|name| name.split_once('_'))
        .ok_or_else(|| format!("`{}` has no role", function.name))?;
    let object = |rest: &str| {
        let of = |object: &&&str| object.eq_ignore_ascii_case(rest);
        objects
            .iter()
            .find(of)
            .ok_or_else(|| format!("`{rest}` is no object"))
    };
    let path = match role {
        "clone" | "free" => return Ok(format!("call::{role}::<{}>", object(rest)?)),
        "func" => rest.to_owned(),
        "constructor" | "method" => {
            let (of, called) = rest.split_once('_').ok_or("a method without a name")?;
            format!("{}::{called}", object(of)?)
        }
        other => return Err(format!("`{other}` is no role of a function")),
    };
    let kinds = function.parameters.iter().map(|(_, of)| match of {
        Type::Long => "object",
        _ => "bytes",
    });
    let kinds = kinds.collect::<Vec<_>>().join(" ");
    let comma = if kinds.is_empty() { "" } else { ", " };
    Ok(format!("call!({path}{comma}{kinds})"))
}
