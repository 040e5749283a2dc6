//! Values of the typed layer as JSON, to be kept or sent, and read again. What is written is canonical, and what is no
//! value of its type is refused.

use suqiu::{Fault, wire};

use crate::generated::{
    Dossier, DossierCommand, DossierEvent, FieldAnswer, FieldCommand, Outbox, OutboxEntry,
};
use crate::types::{Typed, from_json, to_json};

/// A function that writes a value, and one that reads it, both through the core's type.
macro_rules! written {
    ($(
        $name:literal, $typed:ty, $core:ty:
        $(#[$writes:meta])* $write:ident;
        $(#[$reads:meta])* $read:ident;
    )+) => {$(
        $(#[$writes])*
        #[cfg_attr(feature = "generate", uniffi::export)]
        pub fn $write(value: $typed) -> Result<String, Fault> {
            wire::to_json(&wire::from_json::<$core>($name, &to_json(&value)?)?)
        }

        $(#[$reads])*
        #[cfg_attr(feature = "generate", uniffi::export)]
        pub fn $read(json: String) -> Result<$typed, Fault> {
            from_json(&wire::to_json(&wire::from_json::<$core>($name, &json)?)?)
        }
    )+};
}

written! {
    "command", FieldCommand, suqiu::field::FieldCommand:
    /// A command of field work as canonical JSON, to be sent.
    write_field_command;
    /// Reads a command of field work from JSON. One that cannot be read belongs to `rebaseJson`, which refuses it
    /// alone.
    read_field_command;

    "answers", Typed<Vec<FieldAnswer>>, Vec<suqiu::field::FieldAnswer>:
    /// The answers of a rebase as a canonical JSON array, to be sent to the phone.
    write_field_answers;
    /// Reads the answers of a rebase from a JSON array.
    read_field_answers;

    "entry", OutboxEntry, suqiu::field::OutboxEntry:
    /// An entry of an outbox as canonical JSON: a line of the phone's file.
    write_outbox_entry;
    /// Reads an entry of an outbox from JSON.
    read_outbox_entry;

    "outbox", Outbox, suqiu::field::Outbox:
    /// An outbox as canonical JSON, to be kept in the place of its entries.
    write_outbox;
    /// Reads an outbox from JSON.
    read_outbox;

    "dossier", Dossier, suqiu::dossier::Dossier:
    /// A dossier as canonical JSON, to be kept.
    write_dossier;
    /// Reads a dossier from JSON; `policy.readDossier` says what its clock shows.
    read_dossier;

    "command", DossierCommand, suqiu::dossier::DossierCommand:
    /// A command about a dossier as canonical JSON, to be kept or sent.
    write_dossier_command;
    /// Reads a command about a dossier from JSON.
    read_dossier_command;

    "events", Typed<Vec<DossierEvent>>, Vec<suqiu::dossier::DossierEvent>:
    /// Events of dossiers as a canonical JSON array, to be kept or sent.
    write_dossier_events;
    /// Reads events of dossiers from a JSON array.
    read_dossier_events;
}
