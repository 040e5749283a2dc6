//! Questions about one clock.
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
    // A second line is the instant at which it is read.
    let (question, now) = text
        .split_once('\n')
        .unwrap_or((text, "2026-03-02T09:30:00+08:00"));
    let _ = wire::due(&POLICY, question);
    let _ = wire::explain_due(&POLICY, question);
    if let Ok(now) = now.parse() {
        let _ = wire::read(&POLICY, question, now);
    }
});
