//! Snapshots.
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
    let Ok(petition) = wire::restore(text) else {
        return;
    };
    let now = "2026-05-06T10:00:00+08:00".parse().expect("an instant");
    let _ = wire::clocks(&POLICY, &petition, now);
    let _ = wire::alerts(&POLICY, &petition, now);
    let _ = wire::next_change(&POLICY, &petition, now);
    let _ = wire::view(&POLICY, &petition, "[]", now);
    if let Ok(snapshot) = wire::snapshot(&POLICY, &petition) {
        assert_eq!(
            wire::restore(&snapshot).expect("its own snapshot"),
            petition
        );
    }
});
