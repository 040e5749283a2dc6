//! The calendar of a policy: a base, and what the pack adds to it.

use super::codes::FindingCode;
use super::finding::Finding;
use super::model::{CalendarUse, PackInfo};
use crate::calendar::{Calendar, CalendarError, Window};

/// The calendar that is in the library.
const CHINA: &str = "cn";

/// Composes the calendar on the library's base.
pub(super) fn on_built_in(use_: &CalendarUse) -> Result<Calendar, Box<Finding>> {
    if use_.base != CHINA {
        let fill = [("base", use_.base.as_str())];
        let finding = Finding::new(FindingCode::UnknownCalendar, "calendar.base", &fill);
        return Err(Box::new(finding));
    }
    let base = Calendar::china().map_err(|error| finding(&error))?;
    on(use_, &base)
}

/// Composes the calendar on a base that the host has.
pub(super) fn on(use_: &CalendarUse, base: &Calendar) -> Result<Calendar, Box<Finding>> {
    compose(use_, base).map_err(|error| finding(&error))
}

/// Where a pack says until when it applies, whether the calendar goes as far.
pub(super) fn ends(pack: &PackInfo, calendar: &Calendar) -> Option<Finding> {
    let end = calendar.coverage().to;
    let to = pack
        .valid_to
        .filter(|to| *to > end)
        .or(Some(pack.valid_from).filter(|from| *from > end))?;
    let fill = [
        ("from", &*pack.valid_from.to_string()),
        ("to", &*to.to_string()),
        ("end", &*end.to_string()),
    ];
    let path = if pack.valid_to == Some(to) {
        "pack.valid_to"
    } else {
        "pack.valid_from"
    };
    Some(Finding::new(FindingCode::CalendarEnds, path, &fill))
}

fn compose(use_: &CalendarUse, base: &Calendar) -> Result<Calendar, CalendarError> {
    let windows: Vec<Window> = use_
        .windows
        .iter()
        .map(|text| text.parse())
        .collect::<Result<_, _>>()?;
    base.with_regional(&use_.regional)?.with_windows(&windows)
}

fn finding(error: &CalendarError) -> Box<Finding> {
    let mut finding = Finding::new(FindingCode::BadCalendar, "calendar", &[]);
    finding.message = finding.message.told("detail", &error.message());
    Box::new(finding)
}
