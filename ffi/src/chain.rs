//! The log.

use std::ffi::c_char;

use suqiu::log::Chain;
use suqiu::wire;

use crate::args::{end, lend, out_handle, out_text, text};
use crate::buffer::suqiu_buffer;
use crate::error::suqiu_error;
use crate::guarded::Guarded;
use crate::panic::guard;
use crate::ptr::{Handle, own};
use crate::status::suqiu_status;

/// Seals the events of one petition, one after the other.
///
/// For one thread at a time; two at once give `SUQIU_STATUS_INPUT_BUSY`.
pub struct suqiu_chain(Guarded<Chain>);

impl Handle for suqiu_chain {}

/// A chain that starts (`after` is `sm3` or `sha256`), or goes on after the hash of the last line
/// (`sm3:` or `sha256:` and 64 hexadecimal digits).
///
/// The caller frees `out_chain` with `suqiu_chain_free`. Any thread may call it.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn suqiu_chain_new(
    after: *const c_char,
    after_len: usize,
    out_chain: *mut *mut suqiu_chain,
    out_error: *mut *mut suqiu_error,
) -> suqiu_status {
    guard!(out_error, {
        let out_chain = out_handle!(out_chain);
        let chain = wire::chain(text!(after, after_len))?;
        *out_chain = own(suqiu_chain(Guarded::new(chain)));
    })
}

/// Seals one event, a JSON object: the line for the log, without a line break. After a fault the
/// chain stands where it stood.
///
/// `chain` changes; the text is copied. The caller frees `out_line` with `suqiu_buffer_free`.
/// Threads: see `suqiu_chain`.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn suqiu_chain_seal(
    chain: *mut suqiu_chain,
    event: *const c_char,
    event_len: usize,
    out_line: *mut suqiu_buffer,
    out_error: *mut *mut suqiu_error,
) -> suqiu_status {
    guard!(out_error, {
        let out_line = out_text!(out_line);
        let event = text!(event, event_len);
        let mut chain = lend!(chain).0.write()?;
        *out_line = suqiu_buffer::of(wire::seal(&mut chain, event)?);
    })
}

/// The hash of the last line, with which a chain goes on; empty before the first.
///
/// `chain` is only read. The caller frees `out_hash` with `suqiu_buffer_free`. Threads: see
/// `suqiu_chain`.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn suqiu_chain_last(
    chain: *const suqiu_chain,
    out_hash: *mut suqiu_buffer,
    out_error: *mut *mut suqiu_error,
) -> suqiu_status {
    guard!(out_error, {
        let out_hash = out_text!(out_hash);
        let chain = lend!(chain).0.read()?;
        let last = chain
            .last()
            .map(|hash| hash.to_string())
            .unwrap_or_default();
        *out_hash = suqiu_buffer::of(last);
    })
}

/// Frees a chain. Null is nothing to free.
///
/// Not while another thread uses this handle.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn suqiu_chain_free(chain: *mut suqiu_chain) {
    end!(chain);
}

/// Checks the lines of a log, from the first on: `{"last":"sm3:...","lines":12}`. The first broken
/// link is the fault, and its place names the line.
///
/// The text is only read. The caller frees `out_verified` with `suqiu_buffer_free`. Any thread may
/// call it.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn suqiu_log_verify(
    lines: *const c_char,
    lines_len: usize,
    out_verified: *mut suqiu_buffer,
    out_error: *mut *mut suqiu_error,
) -> suqiu_status {
    guard!(out_error, {
        let out_verified = out_text!(out_verified);
        *out_verified = suqiu_buffer::of(wire::verify(text!(lines, lines_len))?);
    })
}
