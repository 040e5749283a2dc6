//! What is told of a difference.

use serde::Serialize;

use crate::citation::Citation;
use crate::instant::Date;
use crate::petition::kinds;
use crate::policy::{PolicyRef, Provenance};
use crate::routing::Region;
use crate::text::Text;

/// What changes between two policies.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Diff {
    /// The changes: where petitions go, then clocks, then the other tables.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub changes: Vec<Change>,
    /// The first day of the newer one.
    pub from: Date,
    /// The newer one.
    pub new: PolicyRef,
    /// What could not be compared within the steps allowed: of it only what was found is told.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub not_decided: Vec<About>,
    /// The older one.
    pub old: PolicyRef,
}

impl Diff {
    /// The change of a field, by its path.
    pub fn at(&self, path: &str) -> Option<&Change> {
        self.changes.iter().find(|change| change.path == path)
    }
}

kinds! {
    /// What a change is about.
    About {
        Route = "route", "办理渠道", "where petitions go";
        FirstTry = "first_try", "先行调解", "mediation first";
        Beside = "beside", "同步服务", "what goes beside";
        Tier = "tier", "风险等级", "risk tiers";
        Clock = "clock", "期限", "clocks";
        Escalation = "escalation", "升级", "escalation";
        Ground = "ground", "不予（不再）受理的情形", "grounds of refusal";
        Other = "other", "其他规定", "other rules";
    }
}

kinds! {
    /// For whom it is a change: what units owe, and what people may do.
    Effect {
        DutyTighter = "duty_tighter", "单位的义务更严", "a duty of units is tighter";
        DutyLooser = "duty_looser", "单位的义务更宽", "a duty of units is looser";
        RightWider = "right_wider", "群众的权利更宽", "a right of people is wider";
        RightNarrower = "right_narrower", "群众的权利更窄", "a right of people is narrower";
        Both = "both", "有宽有严", "tighter for some, looser for others";
        Neither = "neither", "义务和权利不变", "no duty or right changes";
    }
}

/// One change.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Change {
    /// What it is about.
    pub about: About,
    /// For whom.
    pub effect: Effect,
    /// The change in words.
    pub message: Text,
    /// What the newer one has; none where it no longer has it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub new: Option<Side>,
    /// What the older one had; none where it had nothing.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub old: Option<Side>,
    /// The path of the field or rule, like `clocks.XF-HANDLE.budget`.
    pub path: String,
    /// For which petitions, where not all of them are meant.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub region: Option<Region>,
}

/// What one of the two policies says.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Side {
    /// Which pack wrote it, and where.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub at: Option<Provenance>,
    /// What it stands on.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub citation: Option<Citation>,
    /// What it says, as a pack writes it; for a rule its name.
    pub value: String,
}
