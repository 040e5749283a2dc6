//! Events handed back, and the lines of a log.
#![no_main]

use std::sync::LazyLock;

use libfuzzer_sys::fuzz_target;
use suqiu::petition::Petition;
use suqiu::policy::Policy;
use suqiu::{PetitionId, wire};

static POLICY: LazyLock<Policy> =
    LazyLock::new(|| Policy::national().expect("the national policy"));

fuzz_target!(|input: &[u8]| {
    let Ok(text) = std::str::from_utf8(input) else {
        return;
    };
    let _ = wire::verify(text);
    let mut petition = Petition::blank(PetitionId::new("p1").expect("an identifier"));
    if wire::apply(&mut petition, text).is_ok() {
        let _ = wire::explanations(&POLICY, text);
        let now = "2026-05-06T10:00:00+08:00".parse().expect("an instant");
        // Events may say anything; what cannot be answered is a fault, not a panic.
        let _ = wire::clocks(&POLICY, &petition, now);
        let _ = wire::alerts(&POLICY, &petition, now);
        let _ = wire::next_change(&POLICY, &petition, now);
        let _ = wire::view(&POLICY, &petition, text, now);
        let _ = wire::snapshot(&POLICY, &petition);
    }
    // What can be sealed can be checked.
    let mut chain = wire::chain("sm3").expect("a chain");
    if let Ok(line) = wire::seal(&mut chain, text) {
        wire::verify(&line).expect("a sealed line");
    }
});
