//! Core's words for what Kotlin's side finds itself.

use std::fmt::Write as _;

use suqiu::{BoundaryCode, Fault};

/// The words, with what is filled in between braces.
pub(crate) fn kotlin() -> String {
    let too_long = Fault::boundary(BoundaryCode::TooLong, &[("longest", "{longest}")]);
    let mut text = String::from(
        "/** Core's words for what this side finds itself; what is filled in stands between braces. */
internal object CoreWords {
",
    );
    for (name, about, fault) in [
        (
            "PANIC",
            "A fault of the library itself.",
            Fault::internal("{detail}"),
        ),
        ("TOO_LONG", "A value that no array holds.", too_long),
    ] {
        let _ = writeln!(text, "    /** {about} */\n    val {name}: Words = Words(");
        for words in [
            &*fault.code,
            &*fault.message.zh,
            &*fault.message.en,
            &*fault.next.zh,
            &*fault.next.en,
        ] {
            let _ = writeln!(text, "        {},", quoted(words));
        }
        text.push_str("    )\n\n");
    }
    text.truncate(text.len() - 1);
    text.push_str("}\n\n");
    text
}

fn quoted(text: &str) -> String {
    format!("{text:?}").replace('$', "\\$")
}
