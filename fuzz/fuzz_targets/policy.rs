//! The text of a pack: TOML or JSON, alone or laid over the national one.
#![no_main]

use libfuzzer_sys::fuzz_target;
use suqiu::policy::{PackText, Policy};

/// The pack's own `id`, so that it is the one that is loaded.
fn id(text: &str) -> &str {
    ["id = \"", "\"id\":\"", "\"id\": \""]
        .iter()
        .find_map(|before| text.split_once(before)?.1.split_once('"'))
        .map_or("cn.x", |(id, _)| id)
}

fuzz_target!(|input: &[u8]| {
    let Ok(text) = std::str::from_utf8(input) else {
        return;
    };
    for pack in [
        PackText::toml("x.toml", text),
        PackText::json("x.json", text),
    ] {
        match Policy::load(&[pack], id(text)) {
            Ok(policy) => {
                // What was loaded can be loaded again, with the same digest.
                let again = PackText::json("x.json", policy.to_json());
                assert_eq!(
                    Policy::load(&[again], id(text)).expect("its own JSON"),
                    policy
                );
            }
            Err(error) => {
                assert!(
                    !error.findings.is_empty(),
                    "a pack is not refused without a finding"
                );
                assert!(!suqiu::Fault::from(error).to_json().is_empty());
            }
        }
    }
});
