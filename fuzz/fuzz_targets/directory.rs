//! A directory: CSV or JSON; what was read is compared with the national policy.
#![no_main]

use std::sync::LazyLock;

use libfuzzer_sys::fuzz_target;
use suqiu::directory::Directory;
use suqiu::policy::Policy;
use suqiu::wire;

static POLICY: LazyLock<Policy> =
    LazyLock::new(|| Policy::national().expect("the national policy"));

fuzz_target!(|input: &[u8]| {
    let Ok(text) = std::str::from_utf8(input) else {
        return;
    };
    for read in [Directory::from_csv(text), Directory::from_json(text)] {
        match read {
            Ok(directory) => {
                let ids: Vec<_> = directory
                    .units()
                    .iter()
                    .map(|unit| unit.id.clone())
                    .collect();
                for unit in directory.units() {
                    directory.above(unit);
                    directory.in_power(unit);
                }
                directory.common_superior(&ids);
                wire::directory_info(&directory).expect("what it holds");
                wire::check_directory(&POLICY, &directory).expect("findings");
            }
            Err(error) => assert!(!suqiu::Fault::from(error).to_json().is_empty()),
        }
    }
});
