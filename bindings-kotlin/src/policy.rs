//! The rules.

use std::sync::Arc;

use suqiu::policy::PackText;
use suqiu::{BoundaryCode, Fault, wire};

use crate::csv;
use crate::directory::Directory;
use crate::generated::{
    ClockQuestion, Due, DueExplanation, Event, Explanation, IndicatorQuestion, IndicatorReport,
    PolicyRef, Reading,
};
use crate::types::{Instant, Typed, from_json, lent, read_instant, to_json};

/// The text of a pack, as the host read it. The library opens no files.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "generate", derive(uniffi::Record))]
pub struct PackSource {
    /// What findings call it: a file name that ends in `.toml` or `.json`.
    pub name: String,
    /// The text itself.
    pub text: String,
}

/// A policy: every rule by which petitions are decided. It never changes; threads share it.
#[derive(Debug)]
#[cfg_attr(feature = "generate", derive(uniffi::Object))]
pub struct Policy(pub(crate) suqiu::policy::Policy);

#[cfg_attr(feature = "generate", uniffi::export)]
impl Policy {
    /// The national pack that is part of the library. It is built anew at each call: keep it.
    #[cfg_attr(feature = "generate", uniffi::constructor)]
    pub fn national() -> Result<Arc<Self>, Fault> {
        Ok(Arc::new(Self(suqiu::policy::Policy::national()?)))
    }

    /// Loads the pack `id`. What it extends is looked for among the packs, then in the library.
    #[cfg_attr(feature = "generate", uniffi::constructor)]
    pub fn load(packs: Vec<PackSource>, id: String) -> Result<Arc<Self>, Fault> {
        let packs = packs.iter().map(text_of).collect::<Result<Vec<_>, _>>()?;
        Ok(Arc::new(Self(suqiu::policy::Policy::load(&packs, &id)?)))
    }

    /// The same policy on a newer table of days than the library's; `calendar` is its JSON. Days and
    /// windows that the pack adds are laid over it, and the digest, which is of the pack, stays.
    pub fn with_calendar(&self, calendar: String) -> Result<Arc<Self>, Fault> {
        Ok(Arc::new(Self(wire::with_calendar(&self.0, &calendar)?)))
    }

    /// What it is: digest, id and version.
    pub fn info(&self) -> Result<PolicyRef, Fault> {
        from_json(&wire::policy_info(&self.0)?)
    }

    /// What it is: digest, id and version, as JSON.
    pub fn info_json(&self) -> Result<String, Fault> {
        wire::policy_info(&self.0)
    }

    /// What the pack says, resolved, as the canonical JSON that the digest is made of.
    pub fn to_json(&self) -> String {
        self.0.to_json().to_owned()
    }

    /// What was found while loading that did not prevent it, as JSON.
    pub fn warnings_json(&self) -> Result<String, Fault> {
        wire::warnings(&self.0)
    }

    /// What of it the units of a directory cannot carry as written, and who stands in, as JSON.
    pub fn check_directory_json(&self, directory: &Directory) -> Result<String, Fault> {
        wire::check_directory(&self.0, &directory.0)
    }

    /// When a clock falls due; none while it stands still.
    pub fn due(&self, question: ClockQuestion) -> Result<Typed<Option<Due>>, Fault> {
        from_json(&wire::due(&self.0, &to_json(&question)?)?)
    }

    /// When a clock falls due, or `null` while it stands still.
    pub fn due_json(&self, question: String) -> Result<String, Fault> {
        wire::due(&self.0, &question)
    }

    /// What a clock shows at an instant.
    pub fn read(&self, question: ClockQuestion, now: Instant) -> Result<Reading, Fault> {
        from_json(&wire::read(&self.0, &to_json(&question)?, now.read()?)?)
    }

    /// What a clock shows at an instant, which is RFC 3339 with its offset.
    pub fn read_json(&self, question: String, now: String) -> Result<String, Fault> {
        wire::read(&self.0, &question, read_instant(&now)?)
    }

    /// Which days a due counted and skipped, and why.
    pub fn explain_due(&self, question: ClockQuestion) -> Result<DueExplanation, Fault> {
        from_json(&wire::explain_due(&self.0, &to_json(&question)?)?)
    }

    /// Which days a due counted and skipped, and why, as JSON.
    pub fn explain_due_json(&self, question: String) -> Result<String, Fault> {
        wire::explain_due(&self.0, &question)
    }

    /// Why each of some events happened: rule and article.
    pub fn explain(&self, events: Typed<Vec<Event>>) -> Result<Typed<Vec<Explanation>>, Fault> {
        from_json(&wire::explanations(&self.0, &to_json(&events)?)?)
    }

    /// Why each of some events happened. The events are a JSON array, a decision, or lines of a
    /// log.
    pub fn explain_json(&self, events: String) -> Result<String, Fault> {
        wire::explanations(&self.0, &events)
    }

    /// What is measured of units in a period; `snapshots` are those of the petitions as they stand. One
    /// that cannot be read is named by its place, like `snapshots[2]`.
    pub fn indicators(
        &self,
        snapshots: Vec<String>,
        question: IndicatorQuestion,
    ) -> Result<IndicatorReport, Fault> {
        let question = to_json(&question)?;
        from_json(&wire::indicators(&self.0, &lent(&snapshots), &question)?)
    }

    /// What is measured of units in a period; question and report are JSON.
    pub fn indicators_json(
        &self,
        snapshots: Vec<String>,
        question: String,
    ) -> Result<String, Fault> {
        wire::indicators(&self.0, &lent(&snapshots), &question)
    }

    /// Audits an export: the text of a CSV file with a heading. Options and report are JSON.
    pub fn audit_json(&self, records: String, options: String) -> Result<String, Fault> {
        csv::audit(&self.0, &records, &options)
    }
}

fn text_of(pack: &PackSource) -> Result<PackText<'_>, Fault> {
    match pack.name.rsplit_once('.').map(|(_, ending)| ending) {
        Some("toml") => Ok(PackText::toml(&pack.name, &pack.text)),
        Some("json") => Ok(PackText::json(&pack.name, &pack.text)),
        ending => {
            let given = ending.unwrap_or(&pack.name);
            Err(Fault::boundary(
                BoundaryCode::PackFormat,
                &[("given", given)],
            ))
        }
    }
}

#[cfg(test)]
#[cfg(not(feature = "toml"))]
mod tests {
    use super::*;

    #[test]
    fn a_build_without_toml_says_what_to_do_instead() {
        let pack = PackSource {
            name: "local.toml".to_owned(),
            text: "[pack]\nid = \"cn.local\"\n".to_owned(),
        };
        let fault = Policy::load(vec![pack], "cn.local".to_owned()).unwrap_err();
        assert_eq!(fault.code, "pack.toml_off");
        assert!(fault.next.en.contains("JSON") && fault.next.zh.contains("JSON"));
    }
}
