//! Calendars: which day an instant belongs to, and whether people work on it.
