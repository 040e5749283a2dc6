//! Functions of tables that the caller passes in.

use std::ffi::c_char;

use suqiu::wire;

use crate::args::{lend, out_text, text};
use crate::buffer::suqiu_buffer;
use crate::directory::suqiu_directory;
use crate::error::suqiu_error;
use crate::jurisdiction::suqiu_jurisdiction;
use crate::panic::guard;
use crate::policy::suqiu_policy;
use crate::status::suqiu_status;
use crate::text::suqiu_text;

/// Which units sit in the centre in the month after the one that was counted, as JSON. The question
/// is JSON: `{"month":"2026-03","seats":4,"visits":[{"unit":"hrss","visits":12}]}`; a unit that it
/// leaves out had no visit.
///
/// A unit that is not in the directory or is counted twice gives `SUQIU_STATUS_INPUT`.
///
/// `directory` is only read, the text is copied. The caller frees `out_rotation` with
/// `suqiu_buffer_free`. Any thread may call it.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn suqiu_rotation(
    directory: *const suqiu_directory,
    question: *const c_char,
    question_len: usize,
    out_rotation: *mut suqiu_buffer,
    out_error: *mut *mut suqiu_error,
) -> suqiu_status {
    guard!(out_error, {
        let out_rotation = out_text!(out_rotation);
        let question = text!(question, question_len);
        *out_rotation = suqiu_buffer::of(wire::rotation(&lend!(directory).0, question)?);
    })
}

/// Earlier petitions that a new one may repeat, as a JSON array, the likeliest first. It is a
/// proposal: an officer finds whether one is. The question is JSON, `{"earlier":[…],"new":{…}}`
/// (`RepeatsQuestion` in `schemas/suqiu.json`). An accusation is proposed only for an accusation, and
/// only with `"sees_accusations":true`: say so only for who may see accusations.
///
/// The text is copied. The caller frees `out_proposed` with `suqiu_buffer_free`. Any thread may call
/// it.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn suqiu_propose_repeats(
    question: *const c_char,
    question_len: usize,
    out_proposed: *mut suqiu_buffer,
    out_error: *mut *mut suqiu_error,
) -> suqiu_status {
    guard!(out_error, {
        let out_proposed = out_text!(out_proposed);
        *out_proposed = suqiu_buffer::of(wire::propose_repeats(text!(question, question_len))?);
    })
}

/// What is measured of units in a period, as JSON. `snapshots` is an array of `count` texts, each as
/// `suqiu_petition_snapshot` gives it; the question is JSON,
/// `{"as_of":"2026-04-01T00:00:00+08:00","from":"2026-03-01","to":"2026-03-31"}`.
///
/// A period that ends before it begins gives `SUQIU_STATUS_INPUT`, a snapshot that cannot be read
/// the fault of `suqiu_petition_restore`, with its place in the array, like `snapshots[2]`.
///
/// `policy` and the texts are only read. The caller frees `out_report` with
/// `suqiu_buffer_free`. Any thread may call it.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn suqiu_indicators(
    policy: *const suqiu_policy,
    snapshots: *const suqiu_text,
    count: usize,
    question: *const c_char,
    question_len: usize,
    out_report: *mut suqiu_buffer,
    out_error: *mut *mut suqiu_error,
) -> suqiu_status {
    guard!(out_error, {
        let out_report = out_text!(out_report);
        let policy = lend!(policy);
        let question = text!(question, question_len);
        // SAFETY: the header asks for an array of `count` texts that are readable during the call.
        let snapshots = unsafe { crate::text::texts("snapshots", snapshots, count) }?;
        *out_report = suqiu_buffer::of(wire::indicators(&policy.0, &snapshots, question)?);
    })
}

/// Answers a question about tables, as JSON: who of a pool can mediate, what of the pack's schedules was
/// held or missed, what a meeting has before it, a ledger, monthly counts and a forecast, who held a petition
/// when. The question is JSON with its kind under `ask` (`Ask` in `schemas/suqiu.json`), the answer a
/// `TableAnswer`. `snapshots` is an array of `count` texts, each as `suqiu_petition_snapshot` gives it: the
/// petitions that it is asked of, or none.
///
/// A question that has no answer gives `SUQIU_STATUS_INPUT`, a snapshot that cannot be read the fault of
/// `suqiu_petition_restore`, with its place in the array, like `snapshots[2]`.
///
/// `jurisdiction` and the texts are only read. The caller frees `out_answer` with `suqiu_buffer_free`. Any
/// thread may call it.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn suqiu_ask(
    jurisdiction: *const suqiu_jurisdiction,
    snapshots: *const suqiu_text,
    count: usize,
    question: *const c_char,
    question_len: usize,
    out_answer: *mut suqiu_buffer,
    out_error: *mut *mut suqiu_error,
) -> suqiu_status {
    guard!(out_error, {
        let out_answer = out_text!(out_answer);
        let place = &lend!(jurisdiction).0;
        let question = text!(question, question_len);
        // SAFETY: the header asks for an array of `count` readable texts.
        let snapshots = unsafe { crate::text::texts("snapshots", snapshots, count) }?;
        *out_answer = suqiu_buffer::of(wire::ask(place, &snapshots, question)?);
    })
}
