//! How a call went.

use suqiu::{Fault, FaultKind};

/// How a call went: 0, or what kind of fault the error object describes.
///
/// The numbers are stable. Each thousand is a family; a status of a family that is newer than a
/// program is told by `status / 1000`. A number that falls out of use is never given out again; it
/// stays listed here as reserved.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[repr(u32)]
pub enum suqiu_status {
    /// It went well.
    Ok = 0,
    /// A command is refused; nothing changed. The code says why.
    Refused = 1000,
    /// A policy pack cannot be used.
    Pack = 2000,
    /// A directory cannot be used.
    Directory = 3000,
    /// A calendar cannot be used, or a date has no answer on it.
    Calendar = 4000,
    /// A clock has no answer.
    Clock = 5000,
    /// A column of clocks cannot be computed; `suqiu_error_row` names the row.
    ClockColumn = 5001,
    /// A log is broken, or something cannot be sealed into one.
    Log = 6000,
    /// Records cannot be audited.
    Audit = 7000,
    /// What was handed in is not of the form asked for.
    Input = 8000,
    /// A pointer is null, or not aligned for what it points to.
    InputNull = 8001,
    /// A text is not UTF-8; the place names the byte.
    InputUtf8 = 8002,
    /// A length is larger than `SUQIU_MAX_TEXT`, or than memory can be.
    InputLength = 8003,
    /// A number is none of those that the header lists.
    InputChoice = 8004,
    /// An array for answers overlaps another array.
    InputOverlap = 8005,
    /// JSON that is not of the form asked for; the place names line, column and field.
    InputUnreadable = 8006,
    /// Another thread uses a petition or a chain at the moment.
    InputBusy = 8007,
    /// A fault of the library itself.
    Internal = 9000,
    /// A panic inside the library was caught; please report it.
    InternalPanic = 9001,
    /// A petition or a chain was being changed when a panic was caught: free it and fold the
    /// events again.
    InternalHalfChanged = 9002,
    /// A kind of fault that this interface has no number for yet; the code says more.
    InternalUnexpected = 9999,
    /// A command of field work could not be brought to the server. No call ends so: an outbox
    /// tells it of a command that it set aside.
    Field = 10000,
    // Last given out: see above. Reserved: none yet.
}

impl suqiu_status {
    pub(crate) fn of(fault: &Fault) -> Self {
        #[allow(unreachable_patterns)] // for kinds that core does not have yet
        match fault.kind {
            FaultKind::Refusal => Self::Refused,
            FaultKind::Pack => Self::Pack,
            FaultKind::Directory => Self::Directory,
            FaultKind::Calendar => Self::Calendar,
            FaultKind::Clock if fault.code == "clock.column" => Self::ClockColumn,
            FaultKind::Clock => Self::Clock,
            FaultKind::Log => Self::Log,
            FaultKind::Audit => Self::Audit,
            FaultKind::Field => Self::Field,
            FaultKind::Input => match &*fault.code {
                "input.busy" => Self::InputBusy,
                "input.choice" | "input.pack_format" => Self::InputChoice,
                "input.length" => Self::InputLength,
                "input.null" => Self::InputNull,
                "input.overlap" => Self::InputOverlap,
                "input.unreadable" => Self::InputUnreadable,
                "input.utf8" => Self::InputUtf8,
                _ => Self::Input,
            },
            FaultKind::Internal => match &*fault.code {
                "internal.panic" => Self::InternalPanic,
                "internal.half_changed" => Self::InternalHalfChanged,
                _ => Self::Internal,
            },
            _ => Self::InternalUnexpected,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use suqiu::Text;

    /// The families are numbered as the kinds are listed.
    #[test]
    fn each_kind_has_its_family() {
        for (index, &kind) in FaultKind::ALL.iter().enumerate() {
            let text = || Text::fixed("字", "text");
            let status = suqiu_status::of(&Fault::new(kind, "some.code", text(), text()));
            assert_eq!(status as usize, (index + 1) * 1000, "{kind:?}");
        }
    }

    #[test]
    fn faults_of_this_boundary_have_numbers() {
        for (code, status) in [
            ("input.null", suqiu_status::InputNull),
            ("input.utf8", suqiu_status::InputUtf8),
            ("input.length", suqiu_status::InputLength),
            ("input.choice", suqiu_status::InputChoice),
            ("input.pack_format", suqiu_status::InputChoice),
            ("input.overlap", suqiu_status::InputOverlap),
            ("input.unreadable", suqiu_status::InputUnreadable),
            ("input.busy", suqiu_status::InputBusy),
        ] {
            let text = || Text::fixed("字", "text");
            let fault = Fault::new(FaultKind::Input, code, text(), text());
            assert_eq!(suqiu_status::of(&fault), status);
        }
        let panic = suqiu_status::of(&Fault::internal("detail"));
        assert_eq!(panic, suqiu_status::InternalPanic);
    }
}
