//! The exported functions with raw bytes: the first byte chooses one, the rest are its texts.
#![no_main]

mod asked;
mod columns;
mod texts;

use std::ptr::null_mut;

use libfuzzer_sys::fuzz_target;
use suqiu_ffi::buffer::suqiu_buffer_free;
use suqiu_ffi::error::{suqiu_error_free, suqiu_error_json};
use suqiu_ffi::petition::suqiu_petition_free;
use suqiu_ffi::status::suqiu_status;

use asked::Asked;

/// Every function that takes bytes. Seeds choose by number: new ones stand at the end.
const CALLS: &[fn(&mut Asked<'_>) -> suqiu_status] = &[
    texts::decide,
    texts::apply,
    texts::view,
    texts::clocks,
    texts::due,
    texts::read,
    texts::explain_due,
    texts::verify,
    texts::explain,
    texts::audit,
    texts::restore,
    texts::fold,
    texts::directory,
    texts::policy,
    texts::chain,
    columns::due_days,
    columns::sweep,
    texts::route,
    texts::explain_route,
    texts::rotation,
    texts::propose_repeats,
    texts::indicators,
    texts::alerts,
    texts::next_change,
    texts::blank,
    texts::decide_dossier,
    texts::apply_dossier,
    texts::read_dossier,
    texts::ask,
    texts::public_code,
    texts::read_public_code,
    texts::standing,
    texts::affected,
    texts::rebase,
    texts::apply_outbox,
    texts::outbox_batch,
];

fuzz_target!(|input: &[u8]| {
    let [which, choice, rest @ ..] = input else {
        return;
    };
    let mut asked = Asked::new(*choice, rest);
    let status = CALLS[usize::from(*which) % CALLS.len()](&mut asked);
    let Asked { error, out, .. } = &mut asked;
    assert_ne!(status, suqiu_status::InternalPanic);
    assert_eq!(status == suqiu_status::Ok, error.is_null());
    unsafe {
        assert_eq!(suqiu_error_json(*error).len == 0, error.is_null());
        if out.data.is_null() {
            assert_eq!((out.len, out.capacity), (0, 0));
        } else {
            assert_eq!(*out.data.add(out.len), 0);
        }
        suqiu_error_free(*error);
        *error = null_mut();
        suqiu_buffer_free(out);
        suqiu_buffer_free(out);
        suqiu_petition_free(asked.petition);
    }
});
