//! JSON Schema from core's own types.

use schemars::generate::SchemaSettings;
use schemars::{JsonSchema, SchemaGenerator};
use serde_json::{Map, Value, json};

use crate::files::Generated;

/// A type by name, and how its schema is added.
type Root = (&'static str, fn(&mut SchemaGenerator));

/// The types at the boundary, by the name under which they are asked for.
const ROOTS: &[Root] = &[
    ("Alert", add::<suqiu::petition::Alert>),
    ("Ask", add::<suqiu::tables::Ask>),
    ("ClockQuestion", add::<suqiu::wire::ClockQuestion>),
    ("ClockReading", add::<suqiu::petition::ClockReading>),
    ("Command", add::<suqiu::petition::Command>),
    ("Decision", add::<suqiu::petition::Decision>),
    ("Dossier", add::<suqiu::dossier::Dossier>),
    ("DossierCommand", add::<suqiu::dossier::DossierCommand>),
    ("DossierDecision", add::<suqiu::dossier::DossierDecision>),
    ("DossierReading", add::<suqiu::dossier::DossierReading>),
    ("Due", add::<suqiu::clock::Due>),
    ("DueExplanation", add::<suqiu::clock::DueExplanation>),
    ("Event", add::<suqiu::petition::Event>),
    ("Explanation", add::<suqiu::petition::Explanation>),
    ("Fault", add::<suqiu::Fault>),
    ("Facts", add::<suqiu::routing::Facts>),
    ("FieldCommand", add::<suqiu::field::FieldCommand>),
    ("Finding", add::<suqiu::policy::Finding>),
    (
        "IndicatorQuestion",
        add::<suqiu::indicators::IndicatorQuestion>,
    ),
    ("IndicatorReport", add::<suqiu::indicators::IndicatorReport>),
    ("Outbox", add::<suqiu::field::Outbox>),
    ("OutboxBatch", add::<suqiu::field::OutboxBatch>),
    ("OutboxEntry", add::<suqiu::field::OutboxEntry>),
    ("PetitionerView", add::<suqiu::petition::PetitionerView>),
    ("PolicyModel", add::<suqiu::policy::PolicyModel>),
    ("ProposedRepeat", add::<suqiu::repeats::ProposedRepeat>),
    ("PublicCodeParts", add::<suqiu::PublicCodeParts>),
    ("Reading", add::<suqiu::clock::Reading>),
    ("Rebased", add::<suqiu::field::Rebased>),
    ("RebaseQuestion", add::<suqiu::field::RebaseQuestion>),
    ("RepeatsQuestion", add::<suqiu::repeats::RepeatsQuestion>),
    ("Rotation", add::<suqiu::presence::Rotation>),
    ("RotationQuestion", add::<suqiu::presence::RotationQuestion>),
    ("RouteExplanation", add::<suqiu::routing::RouteExplanation>),
    ("RoutingDecision", add::<suqiu::routing::RoutingDecision>),
    ("Snapshot", add::<suqiu::petition::Snapshot>),
    ("TableAnswer", add::<suqiu::tables::TableAnswer>),
    ("Unit", add::<suqiu::directory::Unit>),
];

fn add<T: JsonSchema>(generator: &mut SchemaGenerator) {
    let _ = generator.subschema_for::<T>();
}

/// Types that only the raw layer has: no face writes classes for them.
const RAW: &[Root] = &[
    ("Affected", add::<suqiu::diff::Affected>),
    ("AuditOptions", add::<suqiu::wire::AuditOptions>),
    ("AuditReport", add::<suqiu::audit::AuditReport>),
    ("Diff", add::<suqiu::diff::Diff>),
    ("DirectoryFile", add::<suqiu::directory::DirectoryFile>),
    ("Standing", add::<suqiu::policy::StandingTold>),
];

/// The types at the boundary that faces have classes for, by name.
pub(crate) fn definitions() -> Map<String, Value> {
    of(ROOTS)
}

/// The types of a command of a petition, by name.
pub(crate) fn of_commands() -> Map<String, Value> {
    of(&[("Command", add::<suqiu::petition::Command>)])
}

fn of(roots: &[Root]) -> Map<String, Value> {
    // What is written is the stricter form: an optional field is one that may be left out.
    let mut generator = SchemaSettings::draft2020_12()
        .for_serialize()
        .into_generator();
    for (_, add) in roots {
        add(&mut generator);
    }
    generator.take_definitions(true)
}

/// `schemas/suqiu.json` with every type, and one file for each that people edit by hand.
pub(crate) fn files() -> Result<Vec<Generated>, String> {
    let definitions = of(&[ROOTS, RAW].concat());
    let all = json!({
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "suqiu",
        "description": "Everything that crosses a boundary of suqiu",
        "$defs": definitions,
    });
    let one = |root: &str, title: &str| {
        json!({
            "$schema": "https://json-schema.org/draft/2020-12/schema",
            "title": title,
            "$ref": format!("#/$defs/{root}"),
            "$defs": all["$defs"].clone(),
        })
    };
    let files = [
        ("schemas/suqiu.json", all.clone()),
        ("schemas/command.json", one("Command", "A command")),
    ]
    .into_iter()
    .map(|(path, value)| {
        let text = serde_json::to_string_pretty(&value).map_err(|error| error.to_string())?;
        Ok(Generated {
            path: path.to_owned(),
            text: text + "\n",
        })
    });
    files.chain([crate::pack::schema_file()]).collect()
}
