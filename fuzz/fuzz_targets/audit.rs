//! An export, and behind a NUL how it is to be read.
#![no_main]

use std::sync::LazyLock;

use libfuzzer_sys::fuzz_target;
use suqiu::policy::Policy;
use suqiu::wire;

static POLICY: LazyLock<Policy> =
    LazyLock::new(|| Policy::national().expect("the national policy"));

fuzz_target!(|input: &[u8]| {
    let Ok(text) = std::str::from_utf8(input) else {
        return;
    };
    let (csv, options) = text.split_once('\0').unwrap_or((
        text,
        r#"{"as_of":"2026-04-01T00:00:00+08:00","as_if":true}"#,
    ));
    match wire::audit(&POLICY, csv, options) {
        Ok(report) => {
            let read: serde_json::Value = serde_json::from_str(&report).expect("JSON");
            assert!(read["records"].is_u64(), "{report}");
        }
        Err(fault) => assert!(!fault.to_json().is_empty()),
    }
});
