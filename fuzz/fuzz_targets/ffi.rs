//! The exported functions with raw bytes: the first byte chooses one, the rest are its texts.
#![no_main]

use std::ffi::c_char;
use std::ptr::{null, null_mut};
use std::sync::LazyLock;

use libfuzzer_sys::fuzz_target;
use suqiu_ffi::audit::suqiu_audit;
use suqiu_ffi::buffer::{suqiu_buffer, suqiu_buffer_free};
use suqiu_ffi::chain::{suqiu_chain_free, suqiu_chain_new, suqiu_chain_seal, suqiu_log_verify};
use suqiu_ffi::clock::{suqiu_clock_due, suqiu_clock_explain, suqiu_clock_read};
use suqiu_ffi::directory::{
    suqiu_directory_free, suqiu_directory_from_csv, suqiu_directory_from_json,
};
use suqiu_ffi::due_days::{suqiu_due_day_columns, suqiu_due_days};
use suqiu_ffi::error::{suqiu_error_free, suqiu_error_json};
use suqiu_ffi::jurisdiction::suqiu_jurisdiction_new;
use suqiu_ffi::petition::{
    suqiu_explain, suqiu_petition_apply, suqiu_petition_blank, suqiu_petition_clocks,
    suqiu_petition_decide, suqiu_petition_fold, suqiu_petition_free, suqiu_petition_restore,
    suqiu_petition_view,
};
use suqiu_ffi::policy::{
    suqiu_pack, suqiu_policy_free, suqiu_policy_load, suqiu_policy_national,
    suqiu_policy_with_calendar,
};
use suqiu_ffi::routing::{suqiu_explain_route, suqiu_route};
use suqiu_ffi::status::suqiu_status;
use suqiu_ffi::sweep::{suqiu_sweep, suqiu_sweep_colours, suqiu_sweep_columns, suqiu_sweep_output};
use suqiu_ffi::tables::{suqiu_ask, suqiu_indicators, suqiu_propose_repeats, suqiu_rotation};
use suqiu_ffi::text::suqiu_text;

struct Handles {
    policy: usize,
    place: usize,
    directory: usize,
}

static HANDLES: LazyLock<Handles> = LazyLock::new(|| unsafe {
    let units = include_str!("../../tests/vectors/directories/county.csv");
    let (mut policy, mut directory, mut place) = (null_mut(), null_mut(), null_mut());
    suqiu_policy_national(&mut policy, null_mut());
    let data = units.as_ptr().cast::<c_char>();
    suqiu_directory_from_csv(data, units.len(), &mut directory, null_mut());
    suqiu_jurisdiction_new(policy, directory, &mut place, null_mut());
    Handles {
        policy: policy as usize,
        place: place as usize,
        directory: directory as usize,
    }
});

/// Takes numbers from the front of the bytes.
fn numbers<T, const N: usize>(bytes: &[u8], make: impl Fn([u8; N]) -> T) -> Vec<T> {
    bytes
        .chunks_exact(N)
        .map(|chunk| make(chunk.try_into().expect("a chunk")))
        .collect()
}

fuzz_target!(|input: &[u8]| {
    let [which, choice, rest @ ..] = input else {
        return;
    };
    let handles = &*HANDLES;
    let policy = handles.policy as *const suqiu_ffi::policy::suqiu_policy;
    let place = handles.place as *const suqiu_ffi::jurisdiction::suqiu_jurisdiction;
    let directory = handles.directory as *const suqiu_ffi::directory::suqiu_directory;
    // Two texts, cut where a NUL stands; exact copies, so that a read behind the end is found.
    let cut = rest
        .iter()
        .position(|&byte| byte == 0)
        .unwrap_or(rest.len());
    let (one, two) = rest.split_at(cut);
    let (one, two) = (one.to_vec(), two.get(1..).unwrap_or_default().to_vec());
    let (a, a_len) = (one.as_ptr().cast::<c_char>(), one.len());
    let (b, b_len) = (two.as_ptr().cast::<c_char>(), two.len());
    let mut out = suqiu_buffer {
        data: null(),
        len: 0,
        capacity: 0,
    };
    let mut error = null_mut();
    let mut petition = null_mut();
    unsafe {
        let id = "p1".as_ptr().cast::<c_char>();
        suqiu_petition_blank(id, 2, &mut petition, null_mut());
        let status = match which % 23 {
            0 => suqiu_petition_decide(place, petition, a, a_len, &mut out, &mut error),
            1 => suqiu_petition_apply(petition, a, a_len, &mut error),
            2 => suqiu_petition_view(petition, policy, a, a_len, b, b_len, &mut out, &mut error),
            3 => suqiu_petition_clocks(petition, policy, a, a_len, &mut out, &mut error),
            4 => suqiu_clock_due(policy, a, a_len, &mut out, &mut error),
            5 => suqiu_clock_read(policy, a, a_len, b, b_len, &mut out, &mut error),
            6 => suqiu_clock_explain(policy, a, a_len, &mut out, &mut error),
            7 => suqiu_log_verify(a, a_len, &mut out, &mut error),
            8 => suqiu_explain(policy, a, a_len, &mut out, &mut error),
            9 => suqiu_audit(policy, a, a_len, b, b_len, &mut out, &mut error),
            10 => {
                let mut other = null_mut();
                let status = suqiu_petition_restore(a, a_len, &mut other, &mut error);
                suqiu_petition_free(other);
                status
            }
            11 => {
                let mut other = null_mut();
                let status = suqiu_petition_fold(a, a_len, b, b_len, &mut other, &mut error);
                suqiu_petition_free(other);
                status
            }
            12 => {
                let mut directory = null_mut();
                let read = if choice % 2 == 0 {
                    suqiu_directory_from_csv
                } else {
                    suqiu_directory_from_json
                };
                let status = read(a, a_len, &mut directory, &mut error);
                suqiu_directory_free(directory);
                status
            }
            13 => {
                let mut loaded = null_mut();
                let name = suqiu_text {
                    data: b,
                    len: b_len,
                };
                let text = suqiu_text {
                    data: a,
                    len: a_len,
                };
                let pack = suqiu_pack {
                    format: (*choice).into(),
                    name,
                    text,
                };
                let id = "cn.x".as_ptr().cast::<c_char>();
                let status = if choice % 4 == 3 {
                    suqiu_policy_with_calendar(policy, a, a_len, &mut loaded, &mut error)
                } else {
                    suqiu_policy_load(&pack, 1, id, 4, &mut loaded, &mut error)
                };
                suqiu_policy_free(loaded);
                status
            }
            14 => {
                let mut chain = null_mut();
                let status = suqiu_chain_new(b, b_len, &mut chain, &mut error);
                if status == suqiu_status::Ok {
                    let sealed = suqiu_chain_seal(chain, a, a_len, &mut out, null_mut());
                    assert_ne!(sealed, suqiu_status::InternalPanic);
                }
                suqiu_chain_free(chain);
                status
            }
            15 => {
                let values = numbers(rest, i32::from_le_bytes);
                let n = values.len() / 2;
                let (mut nominal, mut rolled, mut certainty) = (vec![0; n], vec![0; n], vec![0; n]);
                let (start, count) = values.split_at(n);
                let columns = suqiu_due_day_columns {
                    rows: n,
                    start: start.as_ptr(),
                    count: count.as_ptr(),
                    nominal: nominal.as_mut_ptr(),
                    rolled: rolled.as_mut_ptr(),
                    certainty: certainty.as_mut_ptr(),
                };
                suqiu_due_days(
                    policy,
                    i32::from(choice % 6),
                    (choice / 6 % 4).into(),
                    &columns,
                    &mut error,
                )
            }
            16 => {
                let start = numbers(rest, i64::from_le_bytes);
                let n = start.len();
                let mut small = numbers(rest, i32::from_le_bytes);
                small.truncate(n);
                let unit: Vec<u8> = rest.iter().take(n).map(|byte| byte % 4).collect();
                let paused: Vec<u8> = rest.iter().rev().take(n).map(|byte| byte % 2).collect();
                let (mut nominal, mut rolled) = (vec![0; n], vec![0; n]);
                let (mut certainty, mut colour) = (vec![0; n], vec![0; n]);
                let or_null = |bit: u8, data: &[i32]| {
                    if choice & bit == 0 {
                        null()
                    } else {
                        data.as_ptr()
                    }
                };
                let columns = suqiu_sweep_columns {
                    rows: n,
                    start: start.as_ptr(),
                    budget: small.as_ptr(),
                    unit: unit.as_ptr(),
                    extended: or_null(1, &small),
                    excluded: or_null(2, &small),
                    paused: if choice & 4 == 0 {
                        null()
                    } else {
                        paused.as_ptr()
                    },
                };
                let output = suqiu_sweep_output {
                    nominal: nominal.as_mut_ptr(),
                    rolled: rolled.as_mut_ptr(),
                    certainty: certainty.as_mut_ptr(),
                    colour: colour.as_mut_ptr(),
                };
                let now = start.last().copied().unwrap_or(0);
                suqiu_sweep(policy, null(), &columns, now, &output, null_mut());
                let mut colours = vec![0; n];
                let status = suqiu_sweep_colours(
                    policy,
                    null(),
                    &columns,
                    now,
                    colours.as_mut_ptr(),
                    &mut error,
                );
                if status == suqiu_status::Ok {
                    assert_eq!(colours, colour);
                }
                status
            }
            17 => suqiu_route(place, a, a_len, b, b_len, &mut out, &mut error),
            18 => suqiu_explain_route(place, a, a_len, b, b_len, &mut out, &mut error),
            19 => suqiu_rotation(directory, a, a_len, &mut out, &mut error),
            20 => suqiu_propose_repeats(a, a_len, &mut out, &mut error),
            _ => {
                let texts: Vec<Vec<u8>> = two.split(|&byte| byte == 0).map(<[u8]>::to_vec).collect();
                let snapshots: Vec<suqiu_text> = texts
                    .iter()
                    .map(|text| suqiu_text {
                        data: text.as_ptr().cast(),
                        len: text.len(),
                    })
                    .collect();
                let (data, count) = (snapshots.as_ptr(), snapshots.len());
                if which % 23 == 21 {
                    suqiu_indicators(policy, data, count, a, a_len, &mut out, &mut error)
                } else {
                    suqiu_ask(place, data, count, a, a_len, &mut out, &mut error)
                }
            }
        };
        assert_ne!(status, suqiu_status::InternalPanic);
        assert_eq!(status == suqiu_status::Ok, error.is_null());
        assert_eq!(suqiu_error_json(error).len == 0, error.is_null());
        if out.data.is_null() {
            assert_eq!((out.len, out.capacity), (0, 0));
        } else {
            assert_eq!(*out.data.add(out.len), 0);
        }
        suqiu_error_free(error);
        suqiu_buffer_free(&mut out);
        suqiu_buffer_free(&mut out);
        suqiu_petition_free(petition);
    }
});
