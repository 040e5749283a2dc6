//! What went wrong, as an object that the caller owns.

use std::sync::OnceLock;

use suqiu::Fault;

use crate::args::end;
use crate::panic::quietly;
use crate::ptr::Handle;
use crate::status::suqiu_status;
use crate::text::suqiu_text;

/// What went wrong: a stable code, where, why, and what to do next.
///
/// Does not change; may be read by several threads at once.
pub struct suqiu_error {
    fault: Fault,
    row: Option<usize>,
    status: suqiu_status,
    /// Texts with a NUL, made when they are asked for.
    texts: [OnceLock<Box<str>>; 8],
}

impl Handle for suqiu_error {}

/// A fault on its way to C.
pub(crate) type Failure = Box<suqiu_error>;

impl suqiu_error {
    fn new(fault: Fault, row: Option<usize>) -> Box<Self> {
        let status = suqiu_status::of(&fault);
        Box::new(Self {
            fault,
            row,
            status,
            texts: Default::default(),
        })
    }

    pub(crate) fn status(&self) -> suqiu_status {
        self.status
    }
}

impl From<Fault> for Box<suqiu_error> {
    fn from(fault: Fault) -> Self {
        suqiu_error::new(fault, None)
    }
}

impl From<suqiu::clock::SweepError> for Box<suqiu_error> {
    fn from(error: suqiu::clock::SweepError) -> Self {
        use suqiu::clock::SweepError;
        let row = match error {
            SweepError::Unit { row, .. } | SweepError::OutOfRange { row } => Some(row),
            _ => None,
        };
        suqiu_error::new(error.into(), row)
    }
}

macro_rules! through_fault {
    ($($error:ty),+ $(,)?) => {
        $(impl From<$error> for Box<suqiu_error> {
            fn from(error: $error) -> Self {
                Fault::from(error).into()
            }
        })+
    };
}

through_fault!(
    suqiu::InstantError,
    suqiu::IdError,
    suqiu::calendar::CalendarError,
    suqiu::clock::TermsError,
    suqiu::directory::DirectoryError,
    suqiu::policy::LoadError,
);

/// Faults that only this boundary knows.
pub(crate) mod failure {
    use suqiu::{BoundaryCode, Fault};

    use super::Failure;

    #[cold]
    pub(crate) fn null(name: &str) -> Failure {
        Fault::boundary(BoundaryCode::Null, &[("name", name)]).into()
    }

    #[cold]
    pub(crate) fn length(name: &str, found: usize, longest: usize) -> Failure {
        let (found, longest) = (found.to_string(), longest.to_string());
        let fill = [("name", name), ("found", &*found), ("longest", &*longest)];
        Fault::boundary(BoundaryCode::Length, &fill).into()
    }

    #[cold]
    pub(crate) fn choice(name: &str, found: u32) -> Failure {
        let fill = [("name", name), ("found", &*found.to_string())];
        Fault::boundary(BoundaryCode::Choice, &fill).into()
    }

    #[cold]
    pub(crate) fn pack_format(found: u32) -> Failure {
        Fault::boundary(BoundaryCode::PackFormat, &[("given", &found.to_string())]).into()
    }

    #[cold]
    pub(crate) fn overlap(name: &str) -> Failure {
        Fault::boundary(BoundaryCode::Overlap, &[("name", name)]).into()
    }

    #[cold]
    pub(crate) fn busy() -> Failure {
        Fault::boundary(BoundaryCode::Busy, &[]).into()
    }

    #[cold]
    pub(crate) fn half_changed() -> Failure {
        Fault::boundary(BoundaryCode::HalfChanged, &[]).into()
    }

    #[cold]
    pub(crate) fn panic(detail: &str) -> Failure {
        Fault::internal(detail).into()
    }
}

/// Asks an error for a text; of null, the empty one.
///
/// # Safety
/// As for [`crate::ptr::lend`].
unsafe fn ask(
    error: *const suqiu_error,
    slot: usize,
    make: impl FnOnce(&Fault) -> Option<&str>,
) -> suqiu_text {
    // SAFETY: this function's contract.
    let error = unsafe { crate::ptr::lend("error", error) };
    quietly(suqiu_text::EMPTY, || {
        let Ok(error) = error else {
            return suqiu_text::EMPTY;
        };
        let Some(kept) = error.texts.get(slot) else {
            return suqiu_text::EMPTY;
        };
        let text = kept.get_or_init(|| {
            let text = make(&error.fault).unwrap_or_default();
            [text, "\0"].concat().into()
        });
        suqiu_text::of(text)
    })
}

/// The status with which the call came back. Of null: `SUQIU_STATUS_OK`.
///
/// `error` is only read. Any thread may call it, also several at once.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn suqiu_error_status(error: *const suqiu_error) -> suqiu_status {
    // SAFETY: the header asks for an error of this library that was not freed, or null.
    unsafe { crate::ptr::lend("error", error) }.map_or(suqiu_status::Ok, suqiu_error::status)
}

/// The stable code, like `input.unreadable`; of null the empty text, as for all texts of an error.
///
/// The text belongs to the error: it is not freed, and lives until `suqiu_error_free`. `error` is
/// only read. Any thread may call it, also several at once.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn suqiu_error_code(error: *const suqiu_error) -> suqiu_text {
    // SAFETY: as for `suqiu_error_status`.
    unsafe { ask(error, 0, |fault| Some(&fault.code)) }
}

/// What is wrong, in Chinese.
///
/// The text belongs to the error: it is not freed, and lives until `suqiu_error_free`. `error` is
/// only read. Any thread may call it, also several at once.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn suqiu_error_message_zh(error: *const suqiu_error) -> suqiu_text {
    // SAFETY: as for `suqiu_error_status`.
    unsafe { ask(error, 1, |fault| Some(&fault.message.zh)) }
}

/// What is wrong, in English.
///
/// The text belongs to the error: it is not freed, and lives until `suqiu_error_free`. `error` is
/// only read. Any thread may call it, also several at once.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn suqiu_error_message_en(error: *const suqiu_error) -> suqiu_text {
    // SAFETY: as for `suqiu_error_status`.
    unsafe { ask(error, 2, |fault| Some(&fault.message.en)) }
}

/// What to do next, in Chinese.
///
/// The text belongs to the error: it is not freed, and lives until `suqiu_error_free`. `error` is
/// only read. Any thread may call it, also several at once.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn suqiu_error_next_zh(error: *const suqiu_error) -> suqiu_text {
    // SAFETY: as for `suqiu_error_status`.
    unsafe { ask(error, 3, |fault| Some(&fault.next.zh)) }
}

/// What to do next, in English.
///
/// The text belongs to the error: it is not freed, and lives until `suqiu_error_free`. `error` is
/// only read. Any thread may call it, also several at once.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn suqiu_error_next_en(error: *const suqiu_error) -> suqiu_text {
    // SAFETY: as for `suqiu_error_status`.
    unsafe { ask(error, 4, |fault| Some(&fault.next.en)) }
}

/// The articles behind a refusal; empty for any other fault.
///
/// The text belongs to the error: it is not freed, and lives until `suqiu_error_free`. `error` is
/// only read. Any thread may call it, also several at once.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn suqiu_error_article(error: *const suqiu_error) -> suqiu_text {
    // SAFETY: as for `suqiu_error_status`.
    unsafe { ask(error, 5, |fault| fault.article.as_deref()) }
}

/// Where: a line and column, a path in JSON, a byte; empty where the fault has no place.
///
/// The text belongs to the error: it is not freed, and lives until `suqiu_error_free`. `error` is
/// only read. Any thread may call it, also several at once.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn suqiu_error_place(error: *const suqiu_error) -> suqiu_text {
    // SAFETY: as for `suqiu_error_status`.
    unsafe { ask(error, 6, |fault| fault.place.as_deref()) }
}

/// The row of a column that cannot be computed, from 0; -1 where the fault is not of one row.
///
/// `error` is only read. Any thread may call it, also several at once.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn suqiu_error_row(error: *const suqiu_error) -> i64 {
    // SAFETY: as for `suqiu_error_status`.
    let row = unsafe { crate::ptr::lend("error", error) }
        .ok()
        .and_then(|error| error.row);
    row.and_then(|row| i64::try_from(row).ok()).unwrap_or(-1)
}

/// All of it as canonical JSON, with the findings of a pack and the commands that are possible now.
///
/// The text belongs to the error: it is not freed, and lives until `suqiu_error_free`. `error` is
/// only read. Any thread may call it, also several at once.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn suqiu_error_json(error: *const suqiu_error) -> suqiu_text {
    // SAFETY: as for `suqiu_error_status`.
    let error = unsafe { crate::ptr::lend("error", error) };
    quietly(suqiu_text::EMPTY, || {
        let Ok(error) = error else {
            return suqiu_text::EMPTY;
        };
        let [.., kept] = &error.texts;
        suqiu_text::of(kept.get_or_init(|| [&*error.fault.to_json(), "\0"].concat().into()))
    })
}

/// Frees an error, and with it all texts that were asked of it. Null is nothing to free.
///
/// The caller frees each error once, whichever function gave it. Not while another thread uses it.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn suqiu_error_free(error: *mut suqiu_error) {
    end!(error);
}
