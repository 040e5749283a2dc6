//! The loops over columns, compiled twice on x86-64: for every such processor, and for those with
//! vectors of 256 bits, which nearly all are. Which one runs is asked for each piece.
#![allow(unsafe_code)]

use suqiu::Instant;
use suqiu::calendar::Calendar;
use suqiu::clock::{
    self, ColourCounts, ColourCuts, SweepColumns, SweepError, SweepOutput, SweepRule,
};

/// Whether the processor has vectors of 256 bits.
#[cfg(target_arch = "x86_64")]
fn is_wide() -> bool {
    #[cfg(feature = "test-hooks")]
    if crate::hooks::plain_loops() {
        return false;
    }
    is_x86_feature_detected!("avx2")
}

/// As [`suqiu::clock::sweep`].
pub(crate) fn sweep(
    calendar: &Calendar,
    rule: &SweepRule,
    columns: &SweepColumns<'_>,
    now: Instant,
    out: &mut SweepOutput<'_>,
) -> Result<(), SweepError> {
    #[cfg(target_arch = "x86_64")]
    {
        #[target_feature(enable = "avx2")]
        fn wide(
            calendar: &Calendar,
            rule: &SweepRule,
            columns: &SweepColumns<'_>,
            now: Instant,
            out: &mut SweepOutput<'_>,
        ) -> Result<(), SweepError> {
            clock::sweep(calendar, rule, columns, now, out)
        }
        if is_wide() {
            // SAFETY: the processor has what the function is compiled for.
            return unsafe { wide(calendar, rule, columns, now, out) };
        }
    }
    clock::sweep(calendar, rule, columns, now, out)
}

/// As [`ColourCuts::count`].
pub(crate) fn count(cuts: &ColourCuts, starts: &[i64]) -> Result<ColourCounts, SweepError> {
    #[cfg(target_arch = "x86_64")]
    {
        #[target_feature(enable = "avx2")]
        fn wide(cuts: &ColourCuts, starts: &[i64]) -> Result<ColourCounts, SweepError> {
            cuts.count(starts)
        }
        if is_wide() {
            // SAFETY: as above.
            return unsafe { wide(cuts, starts) };
        }
    }
    cuts.count(starts)
}
