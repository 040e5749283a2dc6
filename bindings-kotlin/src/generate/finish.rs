//! What uniffi has no setting for. Each change names what it expects to find, and how often, so
//! that another version of uniffi is noticed.

use crate::calls::{self, Calls};
use crate::words;

/// Objects that are handed to calls.
const OBJECTS: usize = 5;
/// Families of exceptions.
const KINDS: usize = suqiu::FaultKind::ALL.len();

/// The generated text as it is compiled, and the table of what it calls.
pub(crate) fn finish(text: &str) -> Result<Calls, String> {
    let text = head(text)?;
    let (text, table) = below(&text)?;
    let text = closed_arguments(&text)?;
    let text = lent_arguments(&text)?;
    let text = forgotten(&text)?;
    let text = exceptions(&text)?;
    let text = static_constructors(&text)?;
    let text = left_out(&text)?;
    let text = overloads(&text)?;
    let text = inner(&text);
    Ok(Calls {
        kotlin: tidy(&text),
        rust: table,
    })
}

fn replace(text: &str, from: &str, to: &str, times: usize) -> Result<String, String> {
    let found = text.matches(from).count();
    if found == times {
        Ok(text.replace(from, to))
    } else {
        Err(format!("`{from}` was found {found} times, not {times}"))
    }
}

/// Its own words, and a class of a good name for the functions.
fn head(text: &str) -> Result<String, String> {
    let start = text.find("@file:Suppress").ok_or("no `@file:Suppress`")?;
    let rest = text.get(start..).unwrap_or_default();
    let rest = replace(
        rest,
        "@file:Suppress(\"NAME_SHADOWING\")",
        "@file:Suppress(\"NAME_SHADOWING\", \"REDUNDANT_CALL_OF_CONVERSION_METHOD\")\n\
         @file:JvmName(\"Suqiu\")",
        1,
    )?;
    Ok(format!(
        "// Written from the native library by `make generate-kotlin`; do not edit.\n\n{rest}"
    ))
}

/// What lies from `from` on, before `to`, with `instead` in its place.
fn cut(text: &str, from: &str, to: &str, instead: &str) -> Result<String, String> {
    let (before, rest) = text
        .split_once(from)
        .ok_or_else(|| format!("no `{from}`"))?;
    let at = rest.find(to).ok_or_else(|| format!("no `{to}`"))?;
    let after = rest.get(at..).unwrap_or_default();
    Ok(format!("{before}{instead}{after}"))
}

/// What carries calls is our own: `Native`, and what stands beside it. uniffi's goes through JNA.
fn below(text: &str) -> Result<(String, String), String> {
    const FROM: &str = "// Common helper code.";
    const TO: &str = "// Public interface members begin here.";
    let start = text.find(FROM).ok_or("no helper code")?;
    let end = text.find(TO).ok_or("no end of the helper code")?;
    let objects: Vec<&str> = text
        .split("\nopen class ")
        .skip(1)
        .filter_map(|class| class.split_once(": Disposable").map(|(name, _)| name))
        .collect();
    let Calls { kotlin, rust } = calls::read(text.get(start..end).unwrap_or_default(), &objects)?;
    let kotlin = kotlin + &words::kotlin();
    let imports = "import java.nio.ByteBuffer
import java.util.concurrent.atomic.AtomicBoolean
import java.util.concurrent.atomic.AtomicLong

";
    let text = cut(text, FROM, TO, &format!("{imports}{kotlin}"))?;
    let text = cut(
        &text,
        "/**
 * The cleaner interface for Object finalization code to run.",
        "/**
 * @suppress
 */
public object FfiConverter",
        "",
    )?;
    let text = cut(
        &text,
        "/**
 * @suppress
 */
public object FfiConverterString:",
        "// This template implements a class",
        "",
    )?;
    Ok((text, rust))
}

/// Nobody outside writes or reads the bytes of a value.
fn inner(text: &str) -> String {
    text.replace("public object FfiConverter", "internal object FfiConverter")
        .replace(
            "companion object ErrorHandler",
            "internal companion object ErrorHandler",
        )
        .replace("RustBuffer.ByValue", "RustBuffer")
}

/// What nobody closed is freed by `Cleanup`, on Java 8 and on a phone too.
fn forgotten(text: &str) -> Result<String, String> {
    let text = replace(
        text,
        "    protected val cleanable: UniffiCleaner.Cleanable?\n",
        "    private val cleanable: Cleanup?\n",
        OBJECTS,
    )?;
    replace(
        &text,
        "UniffiLib.CLEANER.register(this, UniffiCleanAction(handle))",
        "Cleanup.of(this, UniffiCleanAction(handle))",
        OBJECTS,
    )
}

/// An object that is handed to a call goes through the same guard as the one that is called, so
/// that a closed one is refused.
fn closed_arguments(text: &str) -> Result<String, String> {
    let text = replace(
        text,
        "        return value.uniffiCloneHandle()\n",
        "        return value.callWithHandle { value.uniffiCloneHandle() }\n",
        OBJECTS,
    )?;
    // While calls overlap, the count of calls alone would let new ones in after `close`.
    replace(
        &text,
        "            if (c == 0L) {\n",
        "            if (c == 0L || this.wasDestroyed.get()) {\n",
        OBJECTS,
    )
}

/// The native library takes handles over when it is called. Where a later argument is refused it is not
/// called: what was cloned for it is given back then.
fn lent_arguments(text: &str) -> Result<String, String> {
    const CLONES: &str = "        return uniffiRustCall() { status ->\n            UniffiLib.uniffi_suqiu_kotlin_fn_clone_";
    // The object that is called is handed over as the first argument, inside the call.
    let methods = text
        .matches("UniffiLib.uniffi_suqiu_kotlin_fn_method_")
        .count();
    let text = replace(
        text,
        "            return block(this.uniffiCloneHandle())\n",
        "            return block(this.handle)\n",
        OBJECTS,
    )?;
    let text = replace(
        &text,
        "        it,\n",
        "        uniffiCloneHandle(),\n",
        methods,
    )?;
    let mut answer = String::with_capacity(text.len());
    let mut clones = 0;
    let mut rest = text.as_str();
    while let Some(at) = rest.find(CLONES) {
        let (before, from) = rest.split_at(at);
        let end = from
            .find("\n        }\n")
            .ok_or("a clone that does not end")?;
        let (clone, after) = from.split_at(end);
        answer.push_str(before);
        answer.push_str(clone);
        answer.push_str("\n        }.also { lent -> Lent.note(UniffiCleanAction(lent)) }\n");
        rest = after.strip_prefix("\n        }\n").unwrap_or(after);
        clones += 1;
    }
    answer.push_str(rest);
    if clones != OBJECTS {
        return Err(format!("{clones} handles are cloned, not {OBJECTS}"));
    }
    Ok(answer)
}

const BASE: &str = "\
sealed class SuqiuException: kotlin.RuntimeException() {
    /** The stable code, like `refusal.phase`. */
    abstract val code: kotlin.String
    /** The articles behind a refusal. */
    abstract val article: kotlin.String?
    /** What is wrong, in Chinese. */
    abstract val zh: kotlin.String
    /** What is wrong, in English. */
    abstract val en: kotlin.String
    /** What to do next, in Chinese. */
    abstract val nextZh: kotlin.String
    /** What to do next, in English. */
    abstract val nextEn: kotlin.String
    /** Where: a line and column, a path in JSON, a row and column. */
    abstract val place: kotlin.String?
    /** Place, what is wrong, code and remedy in one line of English. */
    abstract val text: kotlin.String
    /** Everything as canonical JSON, with findings and possible commands. */
    abstract val json: kotlin.String
";

/// Every exception has the same properties, known at the root of the family. They are unchecked:
/// frameworks roll a transaction back on those.
fn exceptions(text: &str) -> Result<String, String> {
    let opening = "sealed class SuqiuException: kotlin.Exception() {\n";
    let start = text.find(opening).ok_or("no `SuqiuException`")?;
    let (before, rest) = text.split_at(start);
    let end = rest
        .find("companion object ErrorHandler")
        .ok_or("no end of `SuqiuException`")?;
    let (family, after) = rest.split_at(end);
    let mut family = replace(family, opening, BASE, 1)?;
    for name in [
        "code", "article", "zh", "en", "nextZh", "nextEn", "place", "text", "json",
    ] {
        let field = format!("        val `{name}`: ");
        family = replace(
            &family,
            &field,
            &format!("        override val `{name}`: "),
            KINDS,
        )?;
    }
    let message = family
        .lines()
        .find(|line| line.trim_start().starts_with("get() = \"code="))
        .ok_or("no message")?
        .to_owned();
    family = replace(&family, &message, "            get() = `text`", KINDS)?;
    // The root says what each is.
    let mut kept = String::new();
    let mut in_comment = false;
    for line in family.lines() {
        in_comment |= line.starts_with("        /**");
        if !in_comment {
            kept.push_str(line);
            kept.push('\n');
        }
        in_comment &= !line.ends_with("*/");
    }
    Ok(format!("{before}{kept}    {after}"))
}

/// `Policy.national()` in Java too.
fn static_constructors(text: &str) -> Result<String, String> {
    const THROWING: &str = "@Throws(SuqiuException::class) fun ";
    let lines: Vec<&str> = text.lines().collect();
    let mut made = 0;
    let mut answer = String::with_capacity(text.len());
    for (at, line) in lines.iter().enumerate() {
        let constructs = line.contains(THROWING)
            && lines
                .iter()
                .skip(at)
                .take(4)
                .any(|line| line.contains("_fn_constructor_"));
        if constructs {
            answer.push_str("    @JvmStatic ");
            answer.push_str(line.trim_start());
            made += 1;
        } else {
            answer.push_str(line);
        }
        answer.push('\n');
    }
    if made == 5 {
        Ok(answer)
    } else {
        Err(format!("{made} named constructors, not 5"))
    }
}

/// What may be left out of a call: the last argument of these. uniffi reads no default from an attribute that stands
/// only in the generator's build.
fn left_out(text: &str) -> Result<String, String> {
    let mut text = text.to_owned();
    for (method, default) in [
        ("decideDossier", "null"),
        ("decideDossierJson", "null"),
        ("ask", "listOf()"),
        ("askJson", "listOf()"),
        ("affectedJson", "null"),
    ] {
        let declared = format!("\n    fun `{method}`(");
        let at = text
            .find(&declared)
            .ok_or_else(|| format!("no `{method}`"))?;
        let end = text
            .get(at..)
            .and_then(|rest| rest.find("): "))
            .ok_or_else(|| format!("no end of the arguments of `{method}`"))?;
        text.insert_str(at + end, &format!(" = {default}"));
    }
    Ok(text)
}

/// What may be left out in Kotlin may be left out in Java, from the end.
fn overloads(text: &str) -> Result<String, String> {
    const OPENING: &str = "data class ";
    let mut answer = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(at) = rest.find(OPENING) {
        let (before, from) = rest.split_at(at);
        answer.push_str(before);
        let open = from.find('(').ok_or("a data class without fields")?;
        let (name, fields) = from.split_at(open);
        let fields = fields.get(..closing(fields)?).unwrap_or_default();
        answer.push_str(name.trim_end());
        if fields.contains(" = ") {
            answer.push_str(" @JvmOverloads constructor");
        }
        answer.push_str(fields);
        rest = from.get(open + fields.len()..).unwrap_or_default();
    }
    answer.push_str(rest);
    Ok(answer)
}

/// Where the bracket that `text` starts with is closed; comments are passed over.
fn closing(text: &str) -> Result<usize, String> {
    let (mut depth, mut in_comment) = (0_u32, false);
    for (at, byte) in text.bytes().enumerate() {
        let here = text.as_bytes().get(at..at + 2).unwrap_or_default();
        match here {
            b"/*" => in_comment = true,
            b"*/" => in_comment = false,
            _ => {}
        }
        match byte {
            b'(' if !in_comment => depth += 1,
            b')' if !in_comment => {
                depth = depth.saturating_sub(1);
                if depth == 0 {
                    return Ok(at);
                }
            }
            _ => {}
        }
    }
    Err("a data class that does not end".to_owned())
}

/// No spaces at the ends of lines, and no more than one empty line.
fn tidy(text: &str) -> String {
    let mut answer = String::with_capacity(text.len());
    let mut empty = 0;
    for line in text.lines().map(str::trim_end) {
        empty = if line.is_empty() { empty + 1 } else { 0 };
        if empty < 2 {
            answer.push_str(line);
            answer.push('\n');
        }
    }
    answer
}
