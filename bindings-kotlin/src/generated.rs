//! What core's types are made of, and their names in the calls. Written by `suqiu-tools kotlin`; do
//! not edit.
#![allow(missing_docs, reason = "each is documented where uniffi reads it")]

/// What uniffi reads; to the rest a type is a name.
#[cfg(feature = "generate")]
pub mod shapes;

#[cfg(not(feature = "generate"))]
pub mod shapes {
    macro_rules! name {
        ($name:ident) => {
            #[derive(Debug)]
            pub enum $name {}
        };
    }
    super::for_each_type!(name);
}

use crate::typed::Typed;
use crate::typed::shape::{Field, Kind, Shape, Shaped, Written};

pub type Act = Typed<shapes::Act>;
pub(crate) static ACT: Shape = Shape::Tagged("type", &[
    ("register", &[
        Field { name: "intake", kind: Kind::Of(&INTAKE), written: Written::Always },
        Field { name: "agents", kind: Kind::List(&Kind::Of(&AGENT)), written: Written::Filled },
        Field { name: "branch", kind: Kind::Optional(&Kind::Of(&BRANCH)), written: Written::Given },
        Field { name: "class", kind: Kind::Optional(&Kind::Of(&CLASS)), written: Written::Given },
        Field { name: "code", kind: Kind::Optional(&Kind::Text), written: Written::Given },
        Field { name: "documents", kind: Kind::List(&Kind::Text), written: Written::Filled },
        Field { name: "follows", kind: Kind::Optional(&Kind::Text), written: Written::Given },
        Field { name: "people", kind: Kind::Optional(&Kind::Integer), written: Written::Given },
        Field { name: "petitioner", kind: Kind::Optional(&Kind::Text), written: Written::Given },
        Field { name: "place", kind: Kind::Optional(&Kind::Text), written: Written::Given },
        Field { name: "receiver", kind: Kind::Optional(&Kind::Text), written: Written::Given },
        Field { name: "reception", kind: Kind::Optional(&Kind::Text), written: Written::Given },
        Field { name: "repeats", kind: Kind::Optional(&Kind::Text), written: Written::Given },
        Field { name: "representatives", kind: Kind::List(&Kind::Text), written: Written::Filled },
        Field { name: "respondents", kind: Kind::List(&Kind::Of(&RESPONDENT)), written: Written::Filled },
        Field { name: "subject", kind: Kind::Optional(&Kind::Text), written: Written::Given },
        Field { name: "unreachable", kind: Kind::Bool, written: Written::True },
    ]),
    ("adopt", &[
        Field { name: "from_system", kind: Kind::Text, written: Written::Always },
        Field { name: "phase", kind: Kind::Of(&PHASE), written: Written::Always },
        Field { name: "registration", kind: Kind::Of(&REGISTER), written: Written::Always },
        Field { name: "accepted_at", kind: Kind::Optional(&Kind::Text), written: Written::Given },
        Field { name: "answered_at", kind: Kind::Optional(&Kind::Text), written: Written::Given },
        Field { name: "delivered_at", kind: Kind::Optional(&Kind::Text), written: Written::Given },
        Field { name: "holder", kind: Kind::Optional(&Kind::Text), written: Written::Given },
        Field { name: "notified_at", kind: Kind::Optional(&Kind::Text), written: Written::Given },
    ]),
    ("report_urgent", &[
        Field { name: "summary", kind: Kind::Text, written: Written::Always },
        Field { name: "to", kind: Kind::List(&Kind::Text), written: Written::Always },
    ]),
    ("give_code", &[
        Field { name: "code", kind: Kind::Text, written: Written::Always },
    ]),
    ("classify", &[
        Field { name: "class", kind: Kind::Of(&CLASS), written: Written::Always },
        Field { name: "branch", kind: Kind::Optional(&Kind::Of(&BRANCH)), written: Written::Given },
        Field { name: "respondents", kind: Kind::List(&Kind::Of(&RESPONDENT)), written: Written::Filled },
    ]),
    ("note_limitation", &[
        Field { name: "event", kind: Kind::Of(&LIMITATION_EVENT), written: Written::Always },
        Field { name: "on", kind: Kind::Text, written: Written::Always },
        Field { name: "procedure", kind: Kind::Of(&PROCEDURE), written: Written::Always },
    ]),
    ("refer", &[
        Field { name: "assignments", kind: Kind::List(&Kind::Of(&NEW_ASSIGNMENT)), written: Written::Always },
    ]),
    ("assign", &[
        Field { name: "assignments", kind: Kind::List(&Kind::Of(&NEW_ASSIGNMENT)), written: Written::Always },
        Field { name: "due_on", kind: Kind::Text, written: Written::Always },
        Field { name: "measures", kind: Kind::Optional(&Kind::Text), written: Written::Given },
        Field { name: "person", kind: Kind::Optional(&Kind::Text), written: Written::Given },
    ]),
    ("recall", &[
        Field { name: "assignment", kind: Kind::Text, written: Written::Always },
        Field { name: "reason", kind: Kind::Text, written: Written::Always },
    ]),
    ("object", &[
        Field { name: "assignment", kind: Kind::Text, written: Written::Always },
        Field { name: "reasons", kind: Kind::Text, written: Written::Always },
        Field { name: "suggests", kind: Kind::Optional(&Kind::Text), written: Written::Given },
    ]),
    ("decide_objection", &[
        Field { name: "assignment", kind: Kind::Text, written: Written::Always },
        Field { name: "consent", kind: Kind::Bool, written: Written::Always },
        Field { name: "reason", kind: Kind::Text, written: Written::Always },
    ]),
    ("contest", &[
        Field { name: "between", kind: Kind::List(&Kind::Text), written: Written::Always },
        Field { name: "reason", kind: Kind::Text, written: Written::Always },
    ]),
    ("settle_contest", &[
        Field { name: "assignments", kind: Kind::List(&Kind::Of(&NEW_ASSIGNMENT)), written: Written::Always },
        Field { name: "by", kind: Kind::Of(&SETTLEMENT), written: Written::Always },
        Field { name: "document", kind: Kind::Text, written: Written::Always },
    ]),
    ("notify", &[
        Field { name: "document", kind: Kind::Text, written: Written::Always },
        Field { name: "kind", kind: Kind::Of(&NOTICE_KIND), written: Written::Always },
        Field { name: "assignment", kind: Kind::Optional(&Kind::Text), written: Written::Given },
    ]),
    ("accept", &[
    ]),
    ("not_accept", &[
        Field { name: "document", kind: Kind::Text, written: Written::Always },
        Field { name: "ground", kind: Kind::Text, written: Written::Always },
        Field { name: "reason", kind: Kind::Text, written: Written::Always },
    ]),
    ("no_longer_accept", &[
        Field { name: "document", kind: Kind::Text, written: Written::Always },
        Field { name: "ground", kind: Kind::Text, written: Written::Always },
        Field { name: "reason", kind: Kind::Text, written: Written::Always },
    ]),
    ("divert", &[
        Field { name: "document", kind: Kind::Text, written: Written::Always },
        Field { name: "procedure", kind: Kind::Of(&PROCEDURE), written: Written::Always },
        Field { name: "reason", kind: Kind::Text, written: Written::Always },
        Field { name: "body", kind: Kind::Optional(&Kind::Text), written: Written::Given },
    ]),
    ("report_procedure", &[
        Field { name: "step", kind: Kind::Of(&PROCEDURE_STEP), written: Written::Always },
        Field { name: "document", kind: Kind::Optional(&Kind::Text), written: Written::Given },
        Field { name: "procedure", kind: Kind::Optional(&Kind::Of(&PROCEDURE)), written: Written::Given },
    ]),
    ("return_from_procedure", &[
        Field { name: "reason", kind: Kind::Text, written: Written::Always },
    ]),
    ("open_mediation", &[
        Field { name: "mediator", kind: Kind::Text, written: Written::Always },
        Field { name: "instead_of", kind: Kind::Optional(&Kind::Of(&PROCEDURE)), written: Written::Given },
    ]),
    ("consent_to_mediation", &[
        Field { name: "consents", kind: Kind::Bool, written: Written::Always },
        Field { name: "document", kind: Kind::Text, written: Written::Always },
        Field { name: "side", kind: Kind::Of(&SIDE), written: Written::Always },
    ]),
    ("choose", &[
        Field { name: "document", kind: Kind::Text, written: Written::Always },
        Field { name: "part", kind: Kind::Of(&CHOICE_PART), written: Written::Always },
        Field { name: "person", kind: Kind::Text, written: Written::Always },
        Field { name: "side", kind: Kind::Of(&SIDE), written: Written::Always },
    ]),
    ("hold_mediation_round", &[
        Field { name: "record", kind: Kind::Text, written: Written::Always },
    ]),
    ("end_mediation", &[
        Field { name: "agreement", kind: Kind::Optional(&Kind::Text), written: Written::Given },
        Field { name: "told_other_ways", kind: Kind::Optional(&Kind::Text), written: Written::Given },
    ]),
    ("confirm_agreement", &[
        Field { name: "document", kind: Kind::Text, written: Written::Always },
    ]),
    ("hear", &[
        Field { name: "from", kind: Kind::Text, written: Written::Always },
        Field { name: "record", kind: Kind::Text, written: Written::Always },
        Field { name: "to", kind: Kind::Text, written: Written::Always },
    ]),
    ("extend", &[
        Field { name: "by", kind: Kind::Integer, written: Written::Always },
        Field { name: "clock", kind: Kind::Text, written: Written::Always },
        Field { name: "notice", kind: Kind::Text, written: Written::Always },
        Field { name: "reason", kind: Kind::Text, written: Written::Always },
    ]),
    ("suspend", &[
        Field { name: "ground", kind: Kind::Text, written: Written::Always },
        Field { name: "reason", kind: Kind::Text, written: Written::Always },
    ]),
    ("resume", &[
        Field { name: "reason", kind: Kind::Text, written: Written::Always },
    ]),
    ("simplify", &[
        Field { name: "ground", kind: Kind::Of(&SIMPLE_GROUND), written: Written::Always },
    ]),
    ("convert_to_ordinary", &[
        Field { name: "reason", kind: Kind::Text, written: Written::Always },
    ]),
    ("answer", &[
        Field { name: "document", kind: Kind::Text, written: Written::Always },
        Field { name: "facts_and_reasons", kind: Kind::Text, written: Written::Always },
        Field { name: "legal_basis", kind: Kind::List(&Kind::Text), written: Written::Always },
        Field { name: "opinion", kind: Kind::Text, written: Written::Always },
        Field { name: "outcome", kind: Kind::Of(&OPINION_OUTCOME), written: Written::Always },
        Field { name: "request", kind: Kind::Text, written: Written::Always },
    ]),
    ("reply", &[
        Field { name: "document", kind: Kind::Text, written: Written::Always },
        Field { name: "result", kind: Kind::Of(&REPLY_RESULT), written: Written::Always },
    ]),
    ("report_completion", &[
        Field { name: "assignment", kind: Kind::Text, written: Written::Always },
        Field { name: "document", kind: Kind::Text, written: Written::Always },
    ]),
    ("deliver", &[
        Field { name: "receipt", kind: Kind::Text, written: Written::Always },
        Field { name: "way", kind: Kind::Of(&DELIVERY_WAY), written: Written::Always },
    ]),
    ("follow_up", &[
        Field { name: "way", kind: Kind::Of(&FOLLOW_UP_WAY), written: Written::Always },
        Field { name: "evaluation_asked", kind: Kind::Bool, written: Written::True },
        Field { name: "note", kind: Kind::Optional(&Kind::Text), written: Written::Given },
        Field { name: "parties", kind: Kind::List(&Kind::Of(&FOLLOW_UP_PARTY)), written: Written::Filled },
    ]),
    ("evaluate", &[
        Field { name: "satisfaction", kind: Kind::Of(&SATISFACTION), written: Written::Always },
    ]),
    ("refer_relief", &[
        Field { name: "kind", kind: Kind::Of(&RELIEF), written: Written::Always },
        Field { name: "to", kind: Kind::Text, written: Written::Always },
    ]),
    ("report_relief", &[
        Field { name: "kind", kind: Kind::Of(&RELIEF), written: Written::Always },
        Field { name: "result", kind: Kind::Of(&RELIEF_RESULT), written: Written::Always },
        Field { name: "to", kind: Kind::Text, written: Written::Always },
        Field { name: "document", kind: Kind::Optional(&Kind::Text), written: Written::Given },
    ]),
    ("request_review", &[
        Field { name: "document", kind: Kind::Text, written: Written::Always },
        Field { name: "reviewer", kind: Kind::Text, written: Written::Always },
    ]),
    ("issue_review", &[
        Field { name: "document", kind: Kind::Text, written: Written::Always },
        Field { name: "outcome", kind: Kind::Of(&REVIEW_OUTCOME), written: Written::Always },
        Field { name: "reasons", kind: Kind::Text, written: Written::Always },
    ]),
    ("request_final_review", &[
        Field { name: "document", kind: Kind::Text, written: Written::Always },
        Field { name: "reviewer", kind: Kind::Text, written: Written::Always },
    ]),
    ("issue_final_review", &[
        Field { name: "document", kind: Kind::Text, written: Written::Always },
        Field { name: "outcome", kind: Kind::Of(&REVIEW_OUTCOME), written: Written::Always },
        Field { name: "reasons", kind: Kind::Text, written: Written::Always },
    ]),
    ("supervise", &[
        Field { name: "document", kind: Kind::Text, written: Written::Always },
        Field { name: "grounds", kind: Kind::List(&Kind::Of(&SUPERVISION_GROUND)), written: Written::Always },
        Field { name: "id", kind: Kind::Text, written: Written::Always },
        Field { name: "unit", kind: Kind::Text, written: Written::Always },
        Field { name: "due_on", kind: Kind::Optional(&Kind::Text), written: Written::Given },
    ]),
    ("answer_supervision", &[
        Field { name: "document", kind: Kind::Text, written: Written::Always },
        Field { name: "id", kind: Kind::Text, written: Written::Always },
    ]),
    ("suggest", &[
        Field { name: "document", kind: Kind::Text, written: Written::Always },
        Field { name: "id", kind: Kind::Text, written: Written::Always },
        Field { name: "kind", kind: Kind::Of(&SUGGESTION_KIND), written: Written::Always },
        Field { name: "to", kind: Kind::Text, written: Written::Always },
        Field { name: "finding", kind: Kind::Optional(&Kind::Text), written: Written::Given },
    ]),
    ("reply_suggestion", &[
        Field { name: "adoption", kind: Kind::Of(&ADOPTION), written: Written::Always },
        Field { name: "document", kind: Kind::Text, written: Written::Always },
        Field { name: "id", kind: Kind::Text, written: Written::Always },
    ]),
    ("examine_handling", &[
        Field { name: "claim_justified", kind: Kind::Bool, written: Written::Always },
        Field { name: "document", kind: Kind::Text, written: Written::Always },
        Field { name: "duty_failed", kind: Kind::Bool, written: Written::Always },
        Field { name: "id", kind: Kind::Text, written: Written::Always },
        Field { name: "unit", kind: Kind::Text, written: Written::Always },
    ]),
    ("merge", &[
        Field { name: "into", kind: Kind::Text, written: Written::Always },
        Field { name: "reason", kind: Kind::Text, written: Written::Always },
    ]),
    ("take_in", &[
        Field { name: "from", kind: Kind::Text, written: Written::Always },
        Field { name: "received_at", kind: Kind::Text, written: Written::Always },
    ]),
    ("comment", &[
        Field { name: "note", kind: Kind::Text, written: Written::Always },
    ]),
    ("declare_interest", &[
        Field { name: "person", kind: Kind::Text, written: Written::Always },
        Field { name: "reason", kind: Kind::Text, written: Written::Always },
    ]),
    ("withdraw", &[
        Field { name: "document", kind: Kind::Text, written: Written::Always },
    ]),
    ("close", &[
        Field { name: "outcome", kind: Kind::Of(&CLOSE_OUTCOME), written: Written::Always },
    ]),
    ("archive", &[
    ]),
    ("reopen", &[
        Field { name: "reason", kind: Kind::Text, written: Written::Always },
    ]),
    ("assess", &[
        Field { name: "facts", kind: Kind::Of(&FACTS), written: Written::Always },
    ]),
    ("choose_mode", &[
        Field { name: "mode", kind: Kind::Of(&MODE), written: Written::Always },
        Field { name: "reason", kind: Kind::Text, written: Written::Always },
        Field { name: "team", kind: Kind::Optional(&Kind::Text), written: Written::Given },
    ]),
    ("meet", &[
        Field { name: "record", kind: Kind::Text, written: Written::Always },
    ]),
    ("plan", &[
        Field { name: "document", kind: Kind::Text, written: Written::Always },
        Field { name: "due_on", kind: Kind::Text, written: Written::Always },
    ]),
    ("escalate", &[
        Field { name: "reason", kind: Kind::Text, written: Written::Always },
        Field { name: "trigger", kind: Kind::Of(&ESCALATION_TRIGGER), written: Written::Always },
    ]),
    ("hand_down", &[
        Field { name: "reason", kind: Kind::Text, written: Written::Always },
        Field { name: "to", kind: Kind::Of(&LEVEL), written: Written::Always },
    ]),
    ("help", &[
        Field { name: "what", kind: Kind::Text, written: Written::Always },
    ]),
    ("name_leader", &[
        Field { name: "document", kind: Kind::Text, written: Written::Always },
        Field { name: "leader", kind: Kind::Text, written: Written::Always },
        Field { name: "unit", kind: Kind::Text, written: Written::Always },
    ]),
    ("end_charge", &[
        Field { name: "reason", kind: Kind::Text, written: Written::Always },
    ]),
    ("summon", &[
        Field { name: "id", kind: Kind::Text, written: Written::Always },
        Field { name: "unit", kind: Kind::Text, written: Written::Always },
        Field { name: "what", kind: Kind::Text, written: Written::Always },
    ]),
    ("attend", &[
        Field { name: "id", kind: Kind::Text, written: Written::Always },
        Field { name: "record", kind: Kind::Text, written: Written::Always },
    ]),
    ("claim_alerts", &[
    ]),
    ("reproject", &[
    ]),
]);
impl Shaped for shapes::Act {
    const KIND: &'static Kind = &Kind::Of(&ACT);
}

pub type ActKind = Typed<shapes::ActKind>;
pub(crate) static ACT_KIND: Shape = Shape::Words(&["register", "adopt", "report_urgent", "give_code", "classify", "note_limitation", "refer", "assign", "recall", "object", "decide_objection", "contest", "settle_contest", "notify", "accept", "not_accept", "no_longer_accept", "divert", "report_procedure", "return_from_procedure", "open_mediation", "consent_to_mediation", "choose", "hold_mediation_round", "end_mediation", "confirm_agreement", "hear", "extend", "suspend", "resume", "simplify", "convert_to_ordinary", "answer", "reply", "report_completion", "deliver", "follow_up", "evaluate", "refer_relief", "report_relief", "request_review", "issue_review", "request_final_review", "issue_final_review", "supervise", "answer_supervision", "suggest", "reply_suggestion", "examine_handling", "merge", "take_in", "comment", "declare_interest", "withdraw", "close", "archive", "reopen", "assess", "choose_mode", "meet", "plan", "escalate", "hand_down", "help", "name_leader", "end_charge", "summon", "attend", "claim_alerts", "reproject", ]);
impl Shaped for shapes::ActKind {
    const KIND: &'static Kind = &Kind::Of(&ACT_KIND);
}

pub type Actor = Typed<shapes::Actor>;
pub(crate) static ACTOR: Shape = Shape::Record(&[
        Field { name: "person", kind: Kind::Text, written: Written::Always },
        Field { name: "role", kind: Kind::Of(&ROLE), written: Written::Always },
        Field { name: "unit", kind: Kind::Optional(&Kind::Text), written: Written::Given },
    ]);
impl Shaped for shapes::Actor {
    const KIND: &'static Kind = &Kind::Of(&ACTOR);
}

pub type Adoption = Typed<shapes::Adoption>;
pub(crate) static ADOPTION: Shape = Shape::Words(&["full", "partial", "none", ]);
impl Shaped for shapes::Adoption {
    const KIND: &'static Kind = &Kind::Of(&ADOPTION);
}

pub type AgendaItem = Typed<shapes::AgendaItem>;
pub(crate) static AGENDA_ITEM: Shape = Shape::Record(&[
        Field { name: "part", kind: Kind::Of(&AGENDA_PART), written: Written::Always },
        Field { name: "petition", kind: Kind::Text, written: Written::Always },
        Field { name: "clock", kind: Kind::Optional(&Kind::Text), written: Written::Given },
        Field { name: "due", kind: Kind::Optional(&Kind::Of(&DUE)), written: Written::Given },
        Field { name: "reasons", kind: Kind::List(&Kind::Of(&HARD_REASON)), written: Written::Filled },
        Field { name: "unit", kind: Kind::Optional(&Kind::Text), written: Written::Given },
    ]);
impl Shaped for shapes::AgendaItem {
    const KIND: &'static Kind = &Kind::Of(&AGENDA_ITEM);
}

pub type AgendaPart = Typed<shapes::AgendaPart>;
pub(crate) static AGENDA_PART: Shape = Shape::Words(&["late", "due", "supervised", "hard", "listed", "new", "closed", ]);
impl Shaped for shapes::AgendaPart {
    const KIND: &'static Kind = &Kind::Of(&AGENDA_PART);
}

pub type Agent = Typed<shapes::Agent>;
pub(crate) static AGENT: Shape = Shape::Record(&[
        Field { name: "mandate", kind: Kind::Text, written: Written::Always },
        Field { name: "person", kind: Kind::Text, written: Written::Always },
    ]);
impl Shaped for shapes::Agent {
    const KIND: &'static Kind = &Kind::Of(&AGENT);
}

pub type Alert = Typed<shapes::Alert>;
pub(crate) static ALERT: Shape = Shape::Record(&[
        Field { name: "at", kind: Kind::Text, written: Written::Always },
        Field { name: "batch", kind: Kind::Text, written: Written::Always },
        Field { name: "clock", kind: Kind::Text, written: Written::Always },
        Field { name: "key", kind: Kind::Text, written: Written::Always },
        Field { name: "label", kind: Kind::Of(&TEXT), written: Written::Always },
        Field { name: "notify_not_before", kind: Kind::Text, written: Written::Always },
        Field { name: "act", kind: Kind::Optional(&Kind::Of(&RUNG_ACT)), written: Written::Given },
        Field { name: "article", kind: Kind::Optional(&Kind::Text), written: Written::Given },
        Field { name: "bearing_unit", kind: Kind::Optional(&Kind::Text), written: Written::Given },
        Field { name: "colour", kind: Kind::Optional(&Kind::Of(&COLOUR)), written: Written::Given },
        Field { name: "due", kind: Kind::Optional(&Kind::Of(&DUE)), written: Written::Given },
    ]);
impl Shaped for shapes::Alert {
    const KIND: &'static Kind = &Kind::Of(&ALERT);
}

pub type Ask = Typed<shapes::Ask>;
pub(crate) static ASK: Shape = Shape::Tagged("ask", &[
    ("pool", &[
        Field { name: "kind", kind: Kind::Of(&POOL_KIND), written: Written::Always },
        Field { name: "members", kind: Kind::List(&Kind::Of(&POOL_MEMBER)), written: Written::Always },
        Field { name: "petition", kind: Kind::Text, written: Written::Always },
        Field { name: "reader", kind: Kind::Optional(&Kind::Of(&ACTOR)), written: Written::Given },
    ]),
    ("schedule", &[
        Field { name: "as_of", kind: Kind::Text, written: Written::Always },
        Field { name: "from", kind: Kind::Text, written: Written::Always },
        Field { name: "to", kind: Kind::Text, written: Written::Always },
        Field { name: "held", kind: Kind::List(&Kind::Of(&HELD_RECORD)), written: Written::Filled },
        Field { name: "schedule", kind: Kind::Optional(&Kind::Text), written: Written::Given },
        Field { name: "unit", kind: Kind::Optional(&Kind::Text), written: Written::Given },
    ]),
    ("roster", &[
        Field { name: "from", kind: Kind::Text, written: Written::Always },
        Field { name: "leaders", kind: Kind::List(&Kind::Of(&ROSTER_LEADER)), written: Written::Always },
        Field { name: "schedule", kind: Kind::Text, written: Written::Always },
        Field { name: "to", kind: Kind::Text, written: Written::Always },
    ]),
    ("agenda", &[
        Field { name: "as_of", kind: Kind::Text, written: Written::Always },
        Field { name: "from", kind: Kind::Text, written: Written::Always },
        Field { name: "schedule", kind: Kind::Text, written: Written::Always },
        Field { name: "to", kind: Kind::Text, written: Written::Always },
        Field { name: "dossiers", kind: Kind::List(&Kind::Of(&DOSSIER)), written: Written::Filled },
        Field { name: "reader", kind: Kind::Optional(&Kind::Of(&ACTOR)), written: Written::Given },
        Field { name: "unit", kind: Kind::Optional(&Kind::Text), written: Written::Given },
    ]),
    ("ledger", &[
        Field { name: "as_of", kind: Kind::Text, written: Written::Always },
        Field { name: "from", kind: Kind::Text, written: Written::Always },
        Field { name: "to", kind: Kind::Text, written: Written::Always },
        Field { name: "dossiers", kind: Kind::List(&Kind::Of(&DOSSIER)), written: Written::Filled },
        Field { name: "lists", kind: Kind::List(&Kind::Of(&LEDGER_LIST)), written: Written::Filled },
        Field { name: "reader", kind: Kind::Optional(&Kind::Of(&ACTOR)), written: Written::Given },
    ]),
    ("monthly", &[
        Field { name: "from", kind: Kind::Text, written: Written::Always },
        Field { name: "to", kind: Kind::Text, written: Written::Always },
        Field { name: "depth", kind: Kind::Integer, written: Written::Always },
        Field { name: "reader", kind: Kind::Optional(&Kind::Of(&ACTOR)), written: Written::Given },
        Field { name: "units", kind: Kind::Bool, written: Written::True },
    ]),
    ("forecast", &[
        Field { name: "counts", kind: Kind::List(&Kind::Of(&MONTH_COUNT)), written: Written::Always },
        Field { name: "from", kind: Kind::Text, written: Written::Always },
        Field { name: "months", kind: Kind::Integer, written: Written::Always },
        Field { name: "to", kind: Kind::Text, written: Written::Always },
    ]),
    ("trace", &[
        Field { name: "events", kind: Kind::List(&Kind::Of(&EVENT)), written: Written::Always },
        Field { name: "petition", kind: Kind::Text, written: Written::Always },
        Field { name: "reader", kind: Kind::Optional(&Kind::Of(&ACTOR)), written: Written::Given },
    ]),
    ("wall", &[
        Field { name: "reader", kind: Kind::Of(&ACTOR), written: Written::Always },
    ]),
]);
impl Shaped for shapes::Ask {
    const KIND: &'static Kind = &Kind::Of(&ASK);
}

pub type AssessmentOutcome = Typed<shapes::AssessmentOutcome>;
pub(crate) static ASSESSMENT_OUTCOME: Shape = Shape::Words(&["go", "change", "stop", ]);
impl Shaped for shapes::AssessmentOutcome {
    const KIND: &'static Kind = &Kind::Of(&ASSESSMENT_OUTCOME);
}

pub type AssessmentPhase = Typed<shapes::AssessmentPhase>;
pub(crate) static ASSESSMENT_PHASE: Shape = Shape::Words(&["open", "assessed", "revising", "go", "stopped", ]);
impl Shaped for shapes::AssessmentPhase {
    const KIND: &'static Kind = &Kind::Of(&ASSESSMENT_PHASE);
}

pub type AssignmentState = Typed<shapes::AssignmentState>;
pub(crate) static ASSIGNMENT_STATE: Shape = Shape::Words(&["open", "objected", "accepted", "reported", "ended", ]);
impl Shaped for shapes::AssignmentState {
    const KIND: &'static Kind = &Kind::Of(&ASSIGNMENT_STATE);
}

pub type Assumed = Typed<shapes::Assumed>;
pub(crate) static ASSUMED: Shape = Shape::Record(&[
        Field { name: "class", kind: Kind::Optional(&Kind::Of(&CLASS)), written: Written::Given },
        Field { name: "relation", kind: Kind::Optional(&Kind::Of(&RELATION)), written: Written::Given },
    ]);
impl Shaped for shapes::Assumed {
    const KIND: &'static Kind = &Kind::Of(&ASSUMED);
}

pub type Bearer = Typed<shapes::Bearer>;
pub(crate) static BEARER: Shape = Shape::Words(&["receiver", "holder", "assignee", "reviewer", "final_reviewer", "procedure", "addressee", "mediator", "coordinator", "petitioner", "both_sides", ]);
impl Shaped for shapes::Bearer {
    const KIND: &'static Kind = &Kind::Of(&BEARER);
}

pub type Beside = Typed<shapes::Beside>;
pub(crate) static BESIDE: Shape = Shape::Record(&[
        Field { name: "channel", kind: Kind::Of(&CHANNEL), written: Written::Always },
        Field { name: "rule", kind: Kind::Text, written: Written::Always },
        Field { name: "unit", kind: Kind::Optional(&Kind::Text), written: Written::Given },
    ]);
impl Shaped for shapes::Beside {
    const KIND: &'static Kind = &Kind::Of(&BESIDE);
}

pub type Body = Typed<shapes::Body>;
pub(crate) static BODY: Shape = Shape::Words(&["political_legal", "land_arbitration", "commercial_arbitration", "party_organ", "reviewer", "above", ]);
impl Shaped for shapes::Body {
    const KIND: &'static Kind = &Kind::Of(&BODY);
}

pub type Branch = Typed<shapes::Branch>;
pub(crate) static BRANCH: Shape = Shape::Words(&["judicial", "arbitration", "party_appeal", "administrative", "statutory_duty", "opinion", ]);
impl Shaped for shapes::Branch {
    const KIND: &'static Kind = &Kind::Of(&BRANCH);
}

pub type Candidate = Typed<shapes::Candidate>;
pub(crate) static CANDIDATE: Shape = Shape::Record(&[
        Field { name: "person", kind: Kind::Text, written: Written::Always },
        Field { name: "specialty", kind: Kind::Optional(&Kind::Text), written: Written::Given },
        Field { name: "unit", kind: Kind::Optional(&Kind::Text), written: Written::Given },
    ]);
impl Shaped for shapes::Candidate {
    const KIND: &'static Kind = &Kind::Of(&CANDIDATE);
}

pub type Certainty = Typed<shapes::Certainty>;
pub(crate) static CERTAINTY: Shape = Shape::Words(&["certain", "provisional_roll", "provisional", ]);
impl Shaped for shapes::Certainty {
    const KIND: &'static Kind = &Kind::Of(&CERTAINTY);
}

pub type Channel = Typed<shapes::Channel>;
pub(crate) static CHANNEL: Shape = Shape::Words(&["township", "department", "mediation", "court_filing", "labour_arbitration", "reconsideration", "legal_services", "counselling", "discipline_inspection", "supervision", ]);
impl Shaped for shapes::Channel {
    const KIND: &'static Kind = &Kind::Of(&CHANNEL);
}

pub type ChoicePart = Typed<shapes::ChoicePart>;
pub(crate) static CHOICE_PART: Shape = Shape::Words(&["mediator", "legal_expert", ]);
impl Shaped for shapes::ChoicePart {
    const KIND: &'static Kind = &Kind::Of(&CHOICE_PART);
}

pub type Citation = Typed<shapes::Citation>;
pub(crate) static CITATION: Shape = Shape::Record(&[
        Field { name: "article", kind: Kind::Text, written: Written::Always },
        Field { name: "mark", kind: Kind::Of(&MARK), written: Written::Always },
        Field { name: "source", kind: Kind::Text, written: Written::Always },
    ]);
impl Shaped for shapes::Citation {
    const KIND: &'static Kind = &Kind::Of(&CITATION);
}

pub type MatterClass = Typed<shapes::MatterClass>;
pub(crate) static CLASS: Shape = Shape::Words(&["suggestion", "accusation", "claim", "consultation", ]);
impl Shaped for shapes::MatterClass {
    const KIND: &'static Kind = &Kind::Of(&CLASS);
}

pub type ClockHeard = Typed<shapes::ClockHeard>;
pub(crate) static CLOCK_HEARD: Shape = Shape::Record(&[
        Field { name: "phone", kind: Kind::Text, written: Written::Always },
        Field { name: "server", kind: Kind::Text, written: Written::Always },
    ]);
impl Shaped for shapes::ClockHeard {
    const KIND: &'static Kind = &Kind::Of(&CLOCK_HEARD);
}

pub type ClockQuestion = Typed<shapes::ClockQuestion>;
pub(crate) static CLOCK_QUESTION: Shape = Shape::Record(&[
        Field { name: "budget", kind: Kind::Text, written: Written::Always },
        Field { name: "start", kind: Kind::Text, written: Written::Always },
        Field { name: "colours", kind: Kind::Optional(&Kind::Of(&THRESHOLDS)), written: Written::Given },
        Field { name: "ended", kind: Kind::Optional(&Kind::Text), written: Written::Given },
        Field { name: "excluded", kind: Kind::List(&Kind::Of(&EXCLUSION)), written: Written::Filled },
        Field { name: "extended", kind: Kind::Integer, written: Written::Always },
        Field { name: "nature", kind: Kind::Optional(&Kind::Of(&NATURE)), written: Written::Given },
        Field { name: "pauses", kind: Kind::List(&Kind::Of(&PAUSE)), written: Written::Filled },
        Field { name: "roll", kind: Kind::Optional(&Kind::Of(&ROLL)), written: Written::Given },
    ]);
impl Shaped for shapes::ClockQuestion {
    const KIND: &'static Kind = &Kind::Of(&CLOCK_QUESTION);
}

pub type ClockReading = Typed<shapes::ClockReading>;
pub(crate) static CLOCK_READING: Shape = Shape::Record(&[
        Field { name: "anchor", kind: Kind::Of(&MOMENT), written: Written::Always },
        Field { name: "bearer", kind: Kind::Of(&BEARER), written: Written::Always },
        Field { name: "key", kind: Kind::Text, written: Written::Always },
        Field { name: "label", kind: Kind::Of(&TEXT), written: Written::Always },
        Field { name: "reading", kind: Kind::Of(&READING), written: Written::Always },
        Field { name: "rule", kind: Kind::Text, written: Written::Always },
        Field { name: "started_at", kind: Kind::Text, written: Written::Always },
        Field { name: "terms", kind: Kind::Of(&TERMS), written: Written::Always },
        Field { name: "article", kind: Kind::Optional(&Kind::Text), written: Written::Given },
        Field { name: "bearing_unit", kind: Kind::Optional(&Kind::Text), written: Written::Given },
        Field { name: "ended", kind: Kind::Optional(&Kind::Of(&END_CAUSE)), written: Written::Given },
        Field { name: "lapses", kind: Kind::Bool, written: Written::True },
    ]);
impl Shaped for shapes::ClockReading {
    const KIND: &'static Kind = &Kind::Of(&CLOCK_READING);
}

pub type ClockState = Typed<shapes::ClockState>;
pub(crate) static CLOCK_STATE: Shape = Shape::Words(&["running", "paused", "ended", ]);
impl Shaped for shapes::ClockState {
    const KIND: &'static Kind = &Kind::Of(&CLOCK_STATE);
}

pub type CloseOutcome = Typed<shapes::CloseOutcome>;
pub(crate) static CLOSE_OUTCOME: Shape = Shape::Words(&["resolved", "explained", "not_supported", "agreed", "replied", "other_procedure", "concluded", ]);
impl Shaped for shapes::CloseOutcome {
    const KIND: &'static Kind = &Kind::Of(&CLOSE_OUTCOME);
}

pub type Colour = Typed<shapes::Colour>;
pub(crate) static COLOUR: Shape = Shape::Words(&["clear", "blue", "yellow", "red", "overdue", ]);
impl Shaped for shapes::Colour {
    const KIND: &'static Kind = &Kind::Of(&COLOUR);
}

pub type Command = Typed<shapes::Command>;
pub(crate) static COMMAND: Shape = Shape::Record(&[
        Field { name: "act", kind: Kind::Of(&ACT), written: Written::Always },
        Field { name: "actor", kind: Kind::Of(&ACTOR), written: Written::Always },
        Field { name: "at", kind: Kind::Text, written: Written::Always },
        Field { name: "id", kind: Kind::Text, written: Written::Always },
        Field { name: "petition", kind: Kind::Text, written: Written::Always },
        Field { name: "confirmed_by", kind: Kind::Optional(&Kind::Text), written: Written::Given },
        Field { name: "occurred_at", kind: Kind::Optional(&Kind::Text), written: Written::Given },
        Field { name: "on_policy", kind: Kind::Optional(&Kind::Text), written: Written::Given },
        Field { name: "on_seq", kind: Kind::Optional(&Kind::Integer), written: Written::Given },
    ]);
impl Shaped for shapes::Command {
    const KIND: &'static Kind = &Kind::Of(&COMMAND);
}

pub type Coordination = Typed<shapes::Coordination>;
pub(crate) static COORDINATION: Shape = Shape::Record(&[
        Field { name: "duty", kind: Kind::Of(&TEXT), written: Written::Always },
        Field { name: "level", kind: Kind::Of(&LEVEL), written: Written::Always },
        Field { name: "unit", kind: Kind::Text, written: Written::Always },
    ]);
impl Shaped for shapes::Coordination {
    const KIND: &'static Kind = &Kind::Of(&COORDINATION);
}

pub type Day = Typed<shapes::Day>;
pub(crate) static DAY: Shape = Shape::Record(&[
        Field { name: "date", kind: Kind::Text, written: Written::Always },
        Field { name: "reason", kind: Kind::Of(&DAY_REASON), written: Written::Always },
        Field { name: "working", kind: Kind::Bool, written: Written::Always },
    ]);
impl Shaped for shapes::Day {
    const KIND: &'static Kind = &Kind::Of(&DAY);
}

pub type DayReason = Typed<shapes::DayReason>;
pub(crate) static DAY_REASON: Shape = Shape::Tagged("kind", &[
    ("weekday", &[
    ]),
    ("weekend", &[
    ]),
    ("holiday", &[
        Field { name: "name", kind: Kind::Of(&TEXT), written: Written::Always },
        Field { name: "notices", kind: Kind::List(&Kind::Text), written: Written::Always },
    ]),
    ("make_up", &[
        Field { name: "name", kind: Kind::Of(&TEXT), written: Written::Always },
        Field { name: "notices", kind: Kind::List(&Kind::Text), written: Written::Always },
    ]),
    ("regional", &[
        Field { name: "citation", kind: Kind::Of(&CITATION), written: Written::Always },
        Field { name: "name", kind: Kind::Of(&TEXT), written: Written::Always },
    ]),
    ("outside_coverage", &[
    ]),
]);
impl Shaped for shapes::DayReason {
    const KIND: &'static Kind = &Kind::Of(&DAY_REASON);
}

pub type DayRole = Typed<shapes::DayRole>;
pub(crate) static DAY_ROLE: Shape = Shape::Words(&["start", "counted", "skipped", "paused", "excluded", "nominal", "rolled_over", "rolled", ]);
impl Shaped for shapes::DayRole {
    const KIND: &'static Kind = &Kind::Of(&DAY_ROLE);
}

pub type DaySpan = Typed<shapes::DaySpan>;
pub(crate) static DAY_SPAN: Shape = Shape::Record(&[
        Field { name: "from", kind: Kind::Text, written: Written::Always },
        Field { name: "to", kind: Kind::Text, written: Written::Always },
    ]);
impl Shaped for shapes::DaySpan {
    const KIND: &'static Kind = &Kind::Of(&DAY_SPAN);
}

pub type Decision = Typed<shapes::Decision>;
pub(crate) static DECISION: Shape = Shape::Record(&[
        Field { name: "events", kind: Kind::List(&Kind::Of(&EVENT)), written: Written::Always },
        Field { name: "replayed", kind: Kind::Bool, written: Written::True },
    ]);
impl Shaped for shapes::Decision {
    const KIND: &'static Kind = &Kind::Of(&DECISION);
}

pub type DeliveryWay = Typed<shapes::DeliveryWay>;
pub(crate) static DELIVERY_WAY: Shape = Shape::Words(&["in_person", "post", "electronic", "left", "published", ]);
impl Shaped for shapes::DeliveryWay {
    const KIND: &'static Kind = &Kind::Of(&DELIVERY_WAY);
}

pub type Dossier = Typed<shapes::Dossier>;
pub(crate) static DOSSIER: Shape = Shape::Record(&[
        Field { name: "id", kind: Kind::Text, written: Written::Always },
        Field { name: "commands", kind: Kind::List(&Kind::Text), written: Written::Filled },
        Field { name: "last_at", kind: Kind::Optional(&Kind::Text), written: Written::Given },
        Field { name: "matter", kind: Kind::Optional(&Kind::Of(&MATTER)), written: Written::Given },
        Field { name: "newer", kind: Kind::Optional(&Kind::Integer), written: Written::Given },
        Field { name: "opened_at", kind: Kind::Optional(&Kind::Text), written: Written::Given },
        Field { name: "seq", kind: Kind::Integer, written: Written::Always },
    ]);
impl Shaped for shapes::Dossier {
    const KIND: &'static Kind = &Kind::Of(&DOSSIER);
}

pub type DossierAct = Typed<shapes::DossierAct>;
pub(crate) static DOSSIER_ACT: Shape = Shape::Tagged("type", &[
    ("list_case", &[
        Field { name: "difficulty", kind: Kind::Text, written: Written::Always },
        Field { name: "petition", kind: Kind::Text, written: Written::Always },
    ]),
    ("claim", &[
        Field { name: "team", kind: Kind::Text, written: Written::Always },
    ]),
    ("release", &[
        Field { name: "reason", kind: Kind::Text, written: Written::Always },
    ]),
    ("settle", &[
        Field { name: "document", kind: Kind::Text, written: Written::Always },
        Field { name: "paid", kind: Kind::Text, written: Written::Always },
    ]),
    ("delist", &[
        Field { name: "reason", kind: Kind::Text, written: Written::Always },
    ]),
    ("report", &[
        Field { name: "kind", kind: Kind::Text, written: Written::Always },
        Field { name: "place", kind: Kind::Text, written: Written::Always },
        Field { name: "words", kind: Kind::Text, written: Written::Always },
        Field { name: "told_by", kind: Kind::Optional(&Kind::Text), written: Written::Given },
    ]),
    ("handle", &[
        Field { name: "done", kind: Kind::Text, written: Written::Always },
        Field { name: "documents", kind: Kind::List(&Kind::Text), written: Written::Filled },
    ]),
    ("raise", &[
        Field { name: "cause", kind: Kind::Of(&RAISE_CAUSE), written: Written::Always },
        Field { name: "reason", kind: Kind::Text, written: Written::Always },
    ]),
    ("take", &[
    ]),
    ("turn_into_petition", &[
        Field { name: "petition", kind: Kind::Text, written: Written::Always },
    ]),
    ("feed_back", &[
        Field { name: "words", kind: Kind::Text, written: Written::Always },
    ]),
    ("open_journal", &[
        Field { name: "day", kind: Kind::Text, written: Written::Always },
    ]),
    ("note_visit", &[
        Field { name: "households", kind: Kind::Integer, written: Written::Always },
        Field { name: "place", kind: Kind::Text, written: Written::Always },
        Field { name: "led_to", kind: Kind::Optional(&Kind::Text), written: Written::Given },
    ]),
    ("note_service", &[
        Field { name: "kind", kind: Kind::Text, written: Written::Always },
        Field { name: "place", kind: Kind::Text, written: Written::Always },
        Field { name: "for_whom", kind: Kind::Optional(&Kind::Text), written: Written::Given },
        Field { name: "led_to", kind: Kind::Optional(&Kind::Text), written: Written::Given },
    ]),
    ("close_journal", &[
    ]),
    ("open_assessment", &[
        Field { name: "decider", kind: Kind::Text, written: Written::Always },
        Field { name: "draft", kind: Kind::Text, written: Written::Always },
        Field { name: "kind", kind: Kind::Text, written: Written::Always },
    ]),
    ("hold_hearing", &[
        Field { name: "people", kind: Kind::Integer, written: Written::Always },
        Field { name: "record", kind: Kind::Text, written: Written::Always },
    ]),
    ("record_risks", &[
        Field { name: "outcome", kind: Kind::Of(&ASSESSMENT_OUTCOME), written: Written::Always },
        Field { name: "reasons", kind: Kind::Text, written: Written::Always },
        Field { name: "report", kind: Kind::Text, written: Written::Always },
    ]),
    ("decide_assessed", &[
        Field { name: "document", kind: Kind::Text, written: Written::Always },
        Field { name: "outcome", kind: Kind::Of(&ASSESSMENT_OUTCOME), written: Written::Always },
    ]),
]);
impl Shaped for shapes::DossierAct {
    const KIND: &'static Kind = &Kind::Of(&DOSSIER_ACT);
}

pub type DossierCommand = Typed<shapes::DossierCommand>;
pub(crate) static DOSSIER_COMMAND: Shape = Shape::Record(&[
        Field { name: "act", kind: Kind::Of(&DOSSIER_ACT), written: Written::Always },
        Field { name: "actor", kind: Kind::Of(&ACTOR), written: Written::Always },
        Field { name: "at", kind: Kind::Text, written: Written::Always },
        Field { name: "dossier", kind: Kind::Text, written: Written::Always },
        Field { name: "id", kind: Kind::Text, written: Written::Always },
        Field { name: "confirmed_by", kind: Kind::Optional(&Kind::Text), written: Written::Given },
        Field { name: "occurred_at", kind: Kind::Optional(&Kind::Text), written: Written::Given },
        Field { name: "on_policy", kind: Kind::Optional(&Kind::Text), written: Written::Given },
        Field { name: "on_seq", kind: Kind::Optional(&Kind::Integer), written: Written::Given },
    ]);
impl Shaped for shapes::DossierCommand {
    const KIND: &'static Kind = &Kind::Of(&DOSSIER_COMMAND);
}

pub type DossierDecision = Typed<shapes::DossierDecision>;
pub(crate) static DOSSIER_DECISION: Shape = Shape::Record(&[
        Field { name: "events", kind: Kind::List(&Kind::Of(&DOSSIER_EVENT)), written: Written::Always },
        Field { name: "replayed", kind: Kind::Bool, written: Written::True },
    ]);
impl Shaped for shapes::DossierDecision {
    const KIND: &'static Kind = &Kind::Of(&DOSSIER_DECISION);
}

pub type DossierEvent = Typed<shapes::DossierEvent>;
pub(crate) static DOSSIER_EVENT: Shape = Shape::Record(&[
        Field { name: "actor", kind: Kind::Of(&ACTOR), written: Written::Always },
        Field { name: "at", kind: Kind::Text, written: Written::Always },
        Field { name: "command", kind: Kind::Text, written: Written::Always },
        Field { name: "dossier", kind: Kind::Text, written: Written::Always },
        Field { name: "fact", kind: Kind::Of(&DOSSIER_FACT), written: Written::Always },
        Field { name: "occurred_at", kind: Kind::Text, written: Written::Always },
        Field { name: "policy", kind: Kind::Of(&POLICY_REF), written: Written::Always },
        Field { name: "seq", kind: Kind::Integer, written: Written::Always },
        Field { name: "v", kind: Kind::Integer, written: Written::Always },
    ]);
impl Shaped for shapes::DossierEvent {
    const KIND: &'static Kind = &Kind::Of(&DOSSIER_EVENT);
}

pub type DossierFact = Typed<shapes::DossierFact>;
pub(crate) static DOSSIER_FACT: Shape = Shape::Tagged("type", &[
    ("listed", &[
        Field { name: "difficulty", kind: Kind::Text, written: Written::Always },
        Field { name: "fund", kind: Kind::Text, written: Written::Always },
        Field { name: "petition", kind: Kind::Text, written: Written::Always },
    ]),
    ("claimed", &[
        Field { name: "team", kind: Kind::Text, written: Written::Always },
    ]),
    ("released", &[
        Field { name: "reason", kind: Kind::Text, written: Written::Always },
    ]),
    ("settled", &[
        Field { name: "document", kind: Kind::Text, written: Written::Always },
        Field { name: "paid", kind: Kind::Text, written: Written::Always },
    ]),
    ("delisted", &[
        Field { name: "reason", kind: Kind::Text, written: Written::Always },
    ]),
    ("reported", &[
        Field { name: "clock", kind: Kind::Of(&STEP_CLOCK), written: Written::Always },
        Field { name: "kind", kind: Kind::Text, written: Written::Always },
        Field { name: "place", kind: Kind::Text, written: Written::Always },
        Field { name: "words", kind: Kind::Text, written: Written::Always },
        Field { name: "told_by", kind: Kind::Optional(&Kind::Text), written: Written::Given },
    ]),
    ("handled", &[
        Field { name: "done", kind: Kind::Text, written: Written::Always },
        Field { name: "clock", kind: Kind::Optional(&Kind::Of(&STEP_CLOCK)), written: Written::Given },
        Field { name: "documents", kind: Kind::List(&Kind::Text), written: Written::Filled },
    ]),
    ("raised", &[
        Field { name: "cause", kind: Kind::Of(&RAISE_CAUSE), written: Written::Always },
        Field { name: "clock", kind: Kind::Of(&STEP_CLOCK), written: Written::Always },
        Field { name: "reason", kind: Kind::Text, written: Written::Always },
        Field { name: "to", kind: Kind::Text, written: Written::Always },
    ]),
    ("taken", &[
    ]),
    ("turned_into_petition", &[
        Field { name: "petition", kind: Kind::Text, written: Written::Always },
    ]),
    ("fed_back", &[
        Field { name: "words", kind: Kind::Text, written: Written::Always },
    ]),
    ("journal_opened", &[
        Field { name: "day", kind: Kind::Text, written: Written::Always },
    ]),
    ("visit_noted", &[
        Field { name: "households", kind: Kind::Integer, written: Written::Always },
        Field { name: "place", kind: Kind::Text, written: Written::Always },
        Field { name: "led_to", kind: Kind::Optional(&Kind::Text), written: Written::Given },
    ]),
    ("service_noted", &[
        Field { name: "kind", kind: Kind::Text, written: Written::Always },
        Field { name: "place", kind: Kind::Text, written: Written::Always },
        Field { name: "for_whom", kind: Kind::Optional(&Kind::Text), written: Written::Given },
        Field { name: "led_to", kind: Kind::Optional(&Kind::Text), written: Written::Given },
    ]),
    ("journal_closed", &[
    ]),
    ("assessment_opened", &[
        Field { name: "decider", kind: Kind::Text, written: Written::Always },
        Field { name: "draft", kind: Kind::Text, written: Written::Always },
        Field { name: "kind", kind: Kind::Text, written: Written::Always },
    ]),
    ("hearing_held", &[
        Field { name: "people", kind: Kind::Integer, written: Written::Always },
        Field { name: "record", kind: Kind::Text, written: Written::Always },
    ]),
    ("risks_recorded", &[
        Field { name: "outcome", kind: Kind::Of(&ASSESSMENT_OUTCOME), written: Written::Always },
        Field { name: "reasons", kind: Kind::Text, written: Written::Always },
        Field { name: "report", kind: Kind::Text, written: Written::Always },
    ]),
    ("assessed_decided", &[
        Field { name: "document", kind: Kind::Text, written: Written::Always },
        Field { name: "outcome", kind: Kind::Of(&ASSESSMENT_OUTCOME), written: Written::Always },
    ]),
]);
impl Shaped for shapes::DossierFact {
    const KIND: &'static Kind = &Kind::Of(&DOSSIER_FACT);
}

pub type DossierReading = Typed<shapes::DossierReading>;
pub(crate) static DOSSIER_READING: Shape = Shape::Record(&[
        Field { name: "bearing_unit", kind: Kind::Text, written: Written::Always },
        Field { name: "label", kind: Kind::Of(&TEXT), written: Written::Always },
        Field { name: "reading", kind: Kind::Of(&READING), written: Written::Always },
        Field { name: "started_at", kind: Kind::Text, written: Written::Always },
    ]);
impl Shaped for shapes::DossierReading {
    const KIND: &'static Kind = &Kind::Of(&DOSSIER_READING);
}

pub type Due = Typed<shapes::Due>;
pub(crate) static DUE: Shape = Shape::Record(&[
        Field { name: "certainty", kind: Kind::Of(&CERTAINTY), written: Written::Always },
        Field { name: "nominal", kind: Kind::Text, written: Written::Always },
        Field { name: "rolled", kind: Kind::Text, written: Written::Always },
    ]);
impl Shaped for shapes::Due {
    const KIND: &'static Kind = &Kind::Of(&DUE);
}

pub type DueExplanation = Typed<shapes::DueExplanation>;
pub(crate) static DUE_EXPLANATION: Shape = Shape::Record(&[
        Field { name: "calendar", kind: Kind::Text, written: Written::Always },
        Field { name: "days", kind: Kind::List(&Kind::Of(&EXPLAINED_DAY)), written: Written::Always },
        Field { name: "due", kind: Kind::Optional(&Kind::Of(&DUE)), written: Written::Always },
        Field { name: "lines", kind: Kind::List(&Kind::Of(&TEXT)), written: Written::Always },
        Field { name: "start", kind: Kind::Text, written: Written::Always },
        Field { name: "total", kind: Kind::Integer, written: Written::Always },
        Field { name: "unit", kind: Kind::Of(&PERIOD_UNIT), written: Written::Always },
    ]);
impl Shaped for shapes::DueExplanation {
    const KIND: &'static Kind = &Kind::Of(&DUE_EXPLANATION);
}

pub type EndCause = Typed<shapes::EndCause>;
pub(crate) static END_CAUSE: Shape = Shape::Plain(&[("moment", Some(Kind::Of(&MOMENT))), ("not_applicable", None), ("superseded", None), ("petition_ended", None), ("lapsed", None), ]);
impl Shaped for shapes::EndCause {
    const KIND: &'static Kind = &Kind::Of(&END_CAUSE);
}

pub type EscalationTrigger = Typed<shapes::EscalationTrigger>;
pub(crate) static ESCALATION_TRIGGER: Shape = Shape::Words(&["tier_raised", "attempts_failed", "clock_late", "beyond_competence", "dissatisfied", "several_units", ]);
impl Shaped for shapes::EscalationTrigger {
    const KIND: &'static Kind = &Kind::Of(&ESCALATION_TRIGGER);
}

pub type Event = Typed<shapes::Event>;
pub(crate) static EVENT: Shape = Shape::Record(&[
        Field { name: "actor", kind: Kind::Of(&ACTOR), written: Written::Always },
        Field { name: "at", kind: Kind::Text, written: Written::Always },
        Field { name: "command", kind: Kind::Text, written: Written::Always },
        Field { name: "fact", kind: Kind::Of(&FACT), written: Written::Always },
        Field { name: "occurred_at", kind: Kind::Text, written: Written::Always },
        Field { name: "petition", kind: Kind::Text, written: Written::Always },
        Field { name: "policy", kind: Kind::Of(&POLICY_REF), written: Written::Always },
        Field { name: "rule", kind: Kind::Text, written: Written::Always },
        Field { name: "seq", kind: Kind::Integer, written: Written::Always },
        Field { name: "v", kind: Kind::Integer, written: Written::Always },
    ]);
impl Shaped for shapes::Event {
    const KIND: &'static Kind = &Kind::Of(&EVENT);
}

pub type Excerpt = Typed<shapes::Excerpt>;
pub(crate) static EXCERPT: Shape = Shape::Record(&[
        Field { name: "text", kind: Kind::Text, written: Written::Always },
        Field { name: "width", kind: Kind::Integer, written: Written::Always },
    ]);
impl Shaped for shapes::Excerpt {
    const KIND: &'static Kind = &Kind::Of(&EXCERPT);
}

pub type Exclusion = Typed<shapes::Exclusion>;
pub(crate) static EXCLUSION: Shape = Shape::Record(&[
        Field { name: "from", kind: Kind::Text, written: Written::Always },
        Field { name: "to", kind: Kind::Text, written: Written::Always },
    ]);
impl Shaped for shapes::Exclusion {
    const KIND: &'static Kind = &Kind::Of(&EXCLUSION);
}

pub type ExpectedMonth = Typed<shapes::ExpectedMonth>;
pub(crate) static EXPECTED_MONTH: Shape = Shape::Record(&[
        Field { name: "expected", kind: Kind::Integer, written: Written::Always },
        Field { name: "high", kind: Kind::Integer, written: Written::Always },
        Field { name: "low", kind: Kind::Integer, written: Written::Always },
        Field { name: "month", kind: Kind::Text, written: Written::Always },
    ]);
impl Shaped for shapes::ExpectedMonth {
    const KIND: &'static Kind = &Kind::Of(&EXPECTED_MONTH);
}

pub type ExplainedDay = Typed<shapes::ExplainedDay>;
pub(crate) static EXPLAINED_DAY: Shape = Shape::Record(&[
        Field { name: "day", kind: Kind::Of(&DAY), written: Written::Always },
        Field { name: "role", kind: Kind::Of(&DAY_ROLE), written: Written::Always },
        Field { name: "count", kind: Kind::Optional(&Kind::Integer), written: Written::Given },
        Field { name: "rule", kind: Kind::Optional(&Kind::Text), written: Written::Given },
    ]);
impl Shaped for shapes::ExplainedDay {
    const KIND: &'static Kind = &Kind::Of(&EXPLAINED_DAY);
}

pub type Explanation = Typed<shapes::Explanation>;
pub(crate) static EXPLANATION: Shape = Shape::Record(&[
        Field { name: "article", kind: Kind::Text, written: Written::Always },
        Field { name: "label", kind: Kind::Of(&TEXT), written: Written::Always },
        Field { name: "rule", kind: Kind::Text, written: Written::Always },
        Field { name: "otherwise", kind: Kind::Optional(&Kind::Of(&TEXT)), written: Written::Given },
        Field { name: "source", kind: Kind::Optional(&Kind::Text), written: Written::Given },
    ]);
impl Shaped for shapes::Explanation {
    const KIND: &'static Kind = &Kind::Of(&EXPLANATION);
}

pub type Fact = Typed<shapes::Fact>;
pub(crate) static FACT: Shape = Shape::Tagged("type", &[
    ("registered", &[
        Field { name: "intake", kind: Kind::Of(&INTAKE), written: Written::Always },
        Field { name: "agents", kind: Kind::List(&Kind::Of(&AGENT)), written: Written::Filled },
        Field { name: "branch", kind: Kind::Optional(&Kind::Of(&BRANCH)), written: Written::Given },
        Field { name: "class", kind: Kind::Optional(&Kind::Of(&CLASS)), written: Written::Given },
        Field { name: "code", kind: Kind::Optional(&Kind::Text), written: Written::Given },
        Field { name: "documents", kind: Kind::List(&Kind::Text), written: Written::Filled },
        Field { name: "follows", kind: Kind::Optional(&Kind::Text), written: Written::Given },
        Field { name: "people", kind: Kind::Optional(&Kind::Integer), written: Written::Given },
        Field { name: "petitioner", kind: Kind::Optional(&Kind::Text), written: Written::Given },
        Field { name: "place", kind: Kind::Optional(&Kind::Text), written: Written::Given },
        Field { name: "receiver", kind: Kind::Optional(&Kind::Text), written: Written::Given },
        Field { name: "reception", kind: Kind::Optional(&Kind::Text), written: Written::Given },
        Field { name: "repeats", kind: Kind::Optional(&Kind::Text), written: Written::Given },
        Field { name: "representatives", kind: Kind::List(&Kind::Text), written: Written::Filled },
        Field { name: "respondents", kind: Kind::List(&Kind::Of(&RESPONDENT)), written: Written::Filled },
        Field { name: "subject", kind: Kind::Optional(&Kind::Text), written: Written::Given },
        Field { name: "unreachable", kind: Kind::Bool, written: Written::True },
    ]),
    ("adopted", &[
        Field { name: "from_system", kind: Kind::Text, written: Written::Always },
        Field { name: "phase", kind: Kind::Of(&PHASE), written: Written::Always },
        Field { name: "registration", kind: Kind::Of(&REGISTER), written: Written::Always },
        Field { name: "accepted_at", kind: Kind::Optional(&Kind::Text), written: Written::Given },
        Field { name: "answered_at", kind: Kind::Optional(&Kind::Text), written: Written::Given },
        Field { name: "delivered_at", kind: Kind::Optional(&Kind::Text), written: Written::Given },
        Field { name: "holder", kind: Kind::Optional(&Kind::Text), written: Written::Given },
        Field { name: "notified_at", kind: Kind::Optional(&Kind::Text), written: Written::Given },
    ]),
    ("urgent_reported", &[
        Field { name: "summary", kind: Kind::Text, written: Written::Always },
        Field { name: "to", kind: Kind::List(&Kind::Text), written: Written::Always },
    ]),
    ("code_given", &[
        Field { name: "code", kind: Kind::Text, written: Written::Always },
    ]),
    ("classified", &[
        Field { name: "class", kind: Kind::Of(&CLASS), written: Written::Always },
        Field { name: "branch", kind: Kind::Optional(&Kind::Of(&BRANCH)), written: Written::Given },
        Field { name: "respondents", kind: Kind::List(&Kind::Of(&RESPONDENT)), written: Written::Filled },
    ]),
    ("limitation_noted", &[
        Field { name: "event", kind: Kind::Of(&LIMITATION_EVENT), written: Written::Always },
        Field { name: "on", kind: Kind::Text, written: Written::Always },
        Field { name: "procedure", kind: Kind::Of(&PROCEDURE), written: Written::Always },
    ]),
    ("referred", &[
        Field { name: "assignments", kind: Kind::List(&Kind::Of(&NEW_ASSIGNMENT)), written: Written::Always },
    ]),
    ("assigned", &[
        Field { name: "assignments", kind: Kind::List(&Kind::Of(&NEW_ASSIGNMENT)), written: Written::Always },
        Field { name: "due_on", kind: Kind::Text, written: Written::Always },
        Field { name: "measures", kind: Kind::Optional(&Kind::Text), written: Written::Given },
        Field { name: "person", kind: Kind::Optional(&Kind::Text), written: Written::Given },
    ]),
    ("recalled", &[
        Field { name: "assignment", kind: Kind::Text, written: Written::Always },
        Field { name: "reason", kind: Kind::Text, written: Written::Always },
    ]),
    ("objected", &[
        Field { name: "assignment", kind: Kind::Text, written: Written::Always },
        Field { name: "reasons", kind: Kind::Text, written: Written::Always },
        Field { name: "suggests", kind: Kind::Optional(&Kind::Text), written: Written::Given },
    ]),
    ("objection_decided", &[
        Field { name: "assignment", kind: Kind::Text, written: Written::Always },
        Field { name: "consent", kind: Kind::Bool, written: Written::Always },
        Field { name: "reason", kind: Kind::Text, written: Written::Always },
    ]),
    ("contested", &[
        Field { name: "between", kind: Kind::List(&Kind::Text), written: Written::Always },
        Field { name: "reason", kind: Kind::Text, written: Written::Always },
    ]),
    ("contest_settled", &[
        Field { name: "assignments", kind: Kind::List(&Kind::Of(&NEW_ASSIGNMENT)), written: Written::Always },
        Field { name: "by", kind: Kind::Of(&SETTLEMENT), written: Written::Always },
        Field { name: "document", kind: Kind::Text, written: Written::Always },
    ]),
    ("notified", &[
        Field { name: "document", kind: Kind::Text, written: Written::Always },
        Field { name: "kind", kind: Kind::Of(&NOTICE_KIND), written: Written::Always },
        Field { name: "assignment", kind: Kind::Optional(&Kind::Text), written: Written::Given },
    ]),
    ("accepted", &[
    ]),
    ("not_accepted", &[
        Field { name: "document", kind: Kind::Text, written: Written::Always },
        Field { name: "ground", kind: Kind::Text, written: Written::Always },
        Field { name: "reason", kind: Kind::Text, written: Written::Always },
    ]),
    ("no_longer_accepted", &[
        Field { name: "document", kind: Kind::Text, written: Written::Always },
        Field { name: "ground", kind: Kind::Text, written: Written::Always },
        Field { name: "reason", kind: Kind::Text, written: Written::Always },
    ]),
    ("diverted", &[
        Field { name: "document", kind: Kind::Text, written: Written::Always },
        Field { name: "procedure", kind: Kind::Of(&PROCEDURE), written: Written::Always },
        Field { name: "reason", kind: Kind::Text, written: Written::Always },
        Field { name: "body", kind: Kind::Optional(&Kind::Text), written: Written::Given },
    ]),
    ("procedure_reported", &[
        Field { name: "step", kind: Kind::Of(&PROCEDURE_STEP), written: Written::Always },
        Field { name: "document", kind: Kind::Optional(&Kind::Text), written: Written::Given },
        Field { name: "procedure", kind: Kind::Optional(&Kind::Of(&PROCEDURE)), written: Written::Given },
    ]),
    ("returned_from_procedure", &[
        Field { name: "reason", kind: Kind::Text, written: Written::Always },
    ]),
    ("mediation_opened", &[
        Field { name: "mediator", kind: Kind::Text, written: Written::Always },
        Field { name: "instead_of", kind: Kind::Optional(&Kind::Of(&PROCEDURE)), written: Written::Given },
    ]),
    ("mediation_consented", &[
        Field { name: "consents", kind: Kind::Bool, written: Written::Always },
        Field { name: "document", kind: Kind::Text, written: Written::Always },
        Field { name: "side", kind: Kind::Of(&SIDE), written: Written::Always },
    ]),
    ("chosen", &[
        Field { name: "document", kind: Kind::Text, written: Written::Always },
        Field { name: "part", kind: Kind::Of(&CHOICE_PART), written: Written::Always },
        Field { name: "person", kind: Kind::Text, written: Written::Always },
        Field { name: "side", kind: Kind::Of(&SIDE), written: Written::Always },
    ]),
    ("mediation_round_held", &[
        Field { name: "record", kind: Kind::Text, written: Written::Always },
    ]),
    ("mediation_ended", &[
        Field { name: "agreement", kind: Kind::Optional(&Kind::Text), written: Written::Given },
        Field { name: "told_other_ways", kind: Kind::Optional(&Kind::Text), written: Written::Given },
    ]),
    ("agreement_confirmed", &[
        Field { name: "document", kind: Kind::Text, written: Written::Always },
    ]),
    ("heard", &[
        Field { name: "from", kind: Kind::Text, written: Written::Always },
        Field { name: "record", kind: Kind::Text, written: Written::Always },
        Field { name: "to", kind: Kind::Text, written: Written::Always },
    ]),
    ("extended", &[
        Field { name: "by", kind: Kind::Integer, written: Written::Always },
        Field { name: "clock", kind: Kind::Text, written: Written::Always },
        Field { name: "notice", kind: Kind::Text, written: Written::Always },
        Field { name: "reason", kind: Kind::Text, written: Written::Always },
    ]),
    ("suspended", &[
        Field { name: "ground", kind: Kind::Text, written: Written::Always },
        Field { name: "reason", kind: Kind::Text, written: Written::Always },
    ]),
    ("resumed", &[
        Field { name: "reason", kind: Kind::Text, written: Written::Always },
    ]),
    ("simplified", &[
        Field { name: "ground", kind: Kind::Of(&SIMPLE_GROUND), written: Written::Always },
    ]),
    ("converted_to_ordinary", &[
        Field { name: "reason", kind: Kind::Text, written: Written::Always },
    ]),
    ("answered", &[
        Field { name: "document", kind: Kind::Text, written: Written::Always },
        Field { name: "facts_and_reasons", kind: Kind::Text, written: Written::Always },
        Field { name: "legal_basis", kind: Kind::List(&Kind::Text), written: Written::Always },
        Field { name: "opinion", kind: Kind::Text, written: Written::Always },
        Field { name: "outcome", kind: Kind::Of(&OPINION_OUTCOME), written: Written::Always },
        Field { name: "request", kind: Kind::Text, written: Written::Always },
    ]),
    ("replied", &[
        Field { name: "document", kind: Kind::Text, written: Written::Always },
        Field { name: "result", kind: Kind::Of(&REPLY_RESULT), written: Written::Always },
    ]),
    ("completion_reported", &[
        Field { name: "assignment", kind: Kind::Text, written: Written::Always },
        Field { name: "document", kind: Kind::Text, written: Written::Always },
    ]),
    ("delivered", &[
        Field { name: "receipt", kind: Kind::Text, written: Written::Always },
        Field { name: "way", kind: Kind::Of(&DELIVERY_WAY), written: Written::Always },
    ]),
    ("followed_up", &[
        Field { name: "way", kind: Kind::Of(&FOLLOW_UP_WAY), written: Written::Always },
        Field { name: "evaluation_asked", kind: Kind::Bool, written: Written::True },
        Field { name: "note", kind: Kind::Optional(&Kind::Text), written: Written::Given },
        Field { name: "parties", kind: Kind::List(&Kind::Of(&FOLLOW_UP_PARTY)), written: Written::Filled },
    ]),
    ("evaluated", &[
        Field { name: "satisfaction", kind: Kind::Of(&SATISFACTION), written: Written::Always },
    ]),
    ("relief_referred", &[
        Field { name: "kind", kind: Kind::Of(&RELIEF), written: Written::Always },
        Field { name: "to", kind: Kind::Text, written: Written::Always },
    ]),
    ("relief_reported", &[
        Field { name: "kind", kind: Kind::Of(&RELIEF), written: Written::Always },
        Field { name: "result", kind: Kind::Of(&RELIEF_RESULT), written: Written::Always },
        Field { name: "to", kind: Kind::Text, written: Written::Always },
        Field { name: "document", kind: Kind::Optional(&Kind::Text), written: Written::Given },
    ]),
    ("review_requested", &[
        Field { name: "document", kind: Kind::Text, written: Written::Always },
        Field { name: "reviewer", kind: Kind::Text, written: Written::Always },
    ]),
    ("review_issued", &[
        Field { name: "document", kind: Kind::Text, written: Written::Always },
        Field { name: "outcome", kind: Kind::Of(&REVIEW_OUTCOME), written: Written::Always },
        Field { name: "reasons", kind: Kind::Text, written: Written::Always },
    ]),
    ("final_review_requested", &[
        Field { name: "document", kind: Kind::Text, written: Written::Always },
        Field { name: "reviewer", kind: Kind::Text, written: Written::Always },
    ]),
    ("final_review_issued", &[
        Field { name: "document", kind: Kind::Text, written: Written::Always },
        Field { name: "outcome", kind: Kind::Of(&REVIEW_OUTCOME), written: Written::Always },
        Field { name: "reasons", kind: Kind::Text, written: Written::Always },
    ]),
    ("supervised", &[
        Field { name: "document", kind: Kind::Text, written: Written::Always },
        Field { name: "grounds", kind: Kind::List(&Kind::Of(&SUPERVISION_GROUND)), written: Written::Always },
        Field { name: "id", kind: Kind::Text, written: Written::Always },
        Field { name: "unit", kind: Kind::Text, written: Written::Always },
        Field { name: "due_on", kind: Kind::Optional(&Kind::Text), written: Written::Given },
    ]),
    ("supervision_answered", &[
        Field { name: "document", kind: Kind::Text, written: Written::Always },
        Field { name: "id", kind: Kind::Text, written: Written::Always },
    ]),
    ("suggested", &[
        Field { name: "document", kind: Kind::Text, written: Written::Always },
        Field { name: "id", kind: Kind::Text, written: Written::Always },
        Field { name: "kind", kind: Kind::Of(&SUGGESTION_KIND), written: Written::Always },
        Field { name: "to", kind: Kind::Text, written: Written::Always },
        Field { name: "finding", kind: Kind::Optional(&Kind::Text), written: Written::Given },
    ]),
    ("suggestion_replied", &[
        Field { name: "adoption", kind: Kind::Of(&ADOPTION), written: Written::Always },
        Field { name: "document", kind: Kind::Text, written: Written::Always },
        Field { name: "id", kind: Kind::Text, written: Written::Always },
    ]),
    ("handling_examined", &[
        Field { name: "claim_justified", kind: Kind::Bool, written: Written::Always },
        Field { name: "document", kind: Kind::Text, written: Written::Always },
        Field { name: "duty_failed", kind: Kind::Bool, written: Written::Always },
        Field { name: "id", kind: Kind::Text, written: Written::Always },
        Field { name: "unit", kind: Kind::Text, written: Written::Always },
    ]),
    ("merged", &[
        Field { name: "into", kind: Kind::Text, written: Written::Always },
        Field { name: "reason", kind: Kind::Text, written: Written::Always },
    ]),
    ("took_in", &[
        Field { name: "from", kind: Kind::Text, written: Written::Always },
        Field { name: "received_at", kind: Kind::Text, written: Written::Always },
    ]),
    ("commented", &[
        Field { name: "note", kind: Kind::Text, written: Written::Always },
    ]),
    ("interest_declared", &[
        Field { name: "person", kind: Kind::Text, written: Written::Always },
        Field { name: "reason", kind: Kind::Text, written: Written::Always },
    ]),
    ("withdrawn", &[
        Field { name: "document", kind: Kind::Text, written: Written::Always },
    ]),
    ("closed", &[
        Field { name: "outcome", kind: Kind::Of(&CLOSE_OUTCOME), written: Written::Always },
    ]),
    ("archived", &[
    ]),
    ("reopened", &[
        Field { name: "reason", kind: Kind::Text, written: Written::Always },
    ]),
    ("assessed", &[
        Field { name: "facts", kind: Kind::Of(&FACTS), written: Written::Always },
    ]),
    ("mode_chosen", &[
        Field { name: "mode", kind: Kind::Of(&MODE), written: Written::Always },
        Field { name: "reason", kind: Kind::Text, written: Written::Always },
        Field { name: "team", kind: Kind::Optional(&Kind::Text), written: Written::Given },
    ]),
    ("met", &[
        Field { name: "record", kind: Kind::Text, written: Written::Always },
    ]),
    ("planned", &[
        Field { name: "document", kind: Kind::Text, written: Written::Always },
        Field { name: "due_on", kind: Kind::Text, written: Written::Always },
    ]),
    ("escalated", &[
        Field { name: "reason", kind: Kind::Text, written: Written::Always },
        Field { name: "trigger", kind: Kind::Of(&ESCALATION_TRIGGER), written: Written::Always },
    ]),
    ("handed_down", &[
        Field { name: "reason", kind: Kind::Text, written: Written::Always },
        Field { name: "to", kind: Kind::Of(&LEVEL), written: Written::Always },
    ]),
    ("helped", &[
        Field { name: "what", kind: Kind::Text, written: Written::Always },
    ]),
    ("leader_named", &[
        Field { name: "document", kind: Kind::Text, written: Written::Always },
        Field { name: "leader", kind: Kind::Text, written: Written::Always },
        Field { name: "unit", kind: Kind::Text, written: Written::Always },
    ]),
    ("charge_ended", &[
        Field { name: "reason", kind: Kind::Text, written: Written::Always },
    ]),
    ("summoned", &[
        Field { name: "id", kind: Kind::Text, written: Written::Always },
        Field { name: "unit", kind: Kind::Text, written: Written::Always },
        Field { name: "what", kind: Kind::Text, written: Written::Always },
    ]),
    ("attended", &[
        Field { name: "id", kind: Kind::Text, written: Written::Always },
        Field { name: "record", kind: Kind::Text, written: Written::Always },
    ]),
    ("alerts_claimed", &[
    ]),
    ("reprojected", &[
    ]),
    ("routed", &[
        Field { name: "citation", kind: Kind::Of(&CITATION), written: Written::Always },
        Field { name: "outcome", kind: Kind::Of(&ROUTE_OUTCOME), written: Written::Always },
        Field { name: "policy", kind: Kind::Of(&POLICY_REF), written: Written::Always },
        Field { name: "rule", kind: Kind::Text, written: Written::Always },
        Field { name: "tier", kind: Kind::Of(&TIER), written: Written::Always },
        Field { name: "assumed", kind: Kind::Optional(&Kind::Of(&ASSUMED)), written: Written::Given },
        Field { name: "tier_rules", kind: Kind::List(&Kind::Text), written: Written::Filled },
        Field { name: "warnings", kind: Kind::List(&Kind::Of(&LIMIT_WARNING)), written: Written::Filled },
    ]),
    ("coordination_moved", &[
        Field { name: "level", kind: Kind::Of(&LEVEL), written: Written::Always },
        Field { name: "unit", kind: Kind::Text, written: Written::Always },
        Field { name: "trigger", kind: Kind::Optional(&Kind::Of(&ESCALATION_TRIGGER)), written: Written::Given },
    ]),
    ("taken_from_accused", &[
        Field { name: "leader", kind: Kind::Bool, written: Written::True },
        Field { name: "receiver", kind: Kind::Optional(&Kind::Text), written: Written::Given },
        Field { name: "records", kind: Kind::List(&Kind::Text), written: Written::Filled },
        Field { name: "team", kind: Kind::Bool, written: Written::True },
    ]),
    ("follow_up_required", &[
        Field { name: "parties", kind: Kind::List(&Kind::Of(&FOLLOW_UP_PARTY)), written: Written::Always },
    ]),
    ("clock_started", &[
        Field { name: "anchor", kind: Kind::Of(&MOMENT), written: Written::Always },
        Field { name: "bearer", kind: Kind::Of(&BEARER), written: Written::Always },
        Field { name: "calendar", kind: Kind::Text, written: Written::Always },
        Field { name: "key", kind: Kind::Text, written: Written::Always },
        Field { name: "ledger", kind: Kind::Of(&LEDGER), written: Written::Always },
        Field { name: "rule", kind: Kind::Text, written: Written::Always },
        Field { name: "terms", kind: Kind::Of(&TERMS), written: Written::Always },
        Field { name: "due", kind: Kind::Optional(&Kind::Of(&DUE)), written: Written::Given },
        Field { name: "excludes_hearing", kind: Kind::Bool, written: Written::True },
        Field { name: "extension_cap", kind: Kind::Optional(&Kind::Integer), written: Written::Given },
        Field { name: "holds_archive", kind: Kind::Bool, written: Written::True },
        Field { name: "lapses", kind: Kind::Bool, written: Written::True },
        Field { name: "scope", kind: Kind::Optional(&Kind::Text), written: Written::Given },
        Field { name: "suspendable", kind: Kind::Bool, written: Written::True },
    ]),
    ("clock_ended", &[
        Field { name: "at", kind: Kind::Text, written: Written::Always },
        Field { name: "cause", kind: Kind::Of(&END_CAUSE), written: Written::Always },
        Field { name: "key", kind: Kind::Text, written: Written::Always },
        Field { name: "outcome", kind: Kind::Optional(&Kind::Of(&OUTCOME)), written: Written::Given },
    ]),
    ("clock_paused", &[
        Field { name: "cause", kind: Kind::Of(&PAUSE_CAUSE), written: Written::Always },
        Field { name: "from", kind: Kind::Text, written: Written::Always },
        Field { name: "key", kind: Kind::Text, written: Written::Always },
    ]),
    ("clock_resumed", &[
        Field { name: "key", kind: Kind::Text, written: Written::Always },
        Field { name: "to", kind: Kind::Text, written: Written::Always },
        Field { name: "due", kind: Kind::Optional(&Kind::Of(&DUE)), written: Written::Given },
    ]),
    ("clock_extended", &[
        Field { name: "by", kind: Kind::Integer, written: Written::Always },
        Field { name: "key", kind: Kind::Text, written: Written::Always },
        Field { name: "due", kind: Kind::Optional(&Kind::Of(&DUE)), written: Written::Given },
    ]),
    ("clock_days_excluded", &[
        Field { name: "excluded", kind: Kind::Of(&EXCLUSION), written: Written::Always },
        Field { name: "key", kind: Kind::Text, written: Written::Always },
        Field { name: "due", kind: Kind::Optional(&Kind::Of(&DUE)), written: Written::Given },
    ]),
    ("clock_breached", &[
        Field { name: "due", kind: Kind::Of(&DUE), written: Written::Always },
        Field { name: "key", kind: Kind::Text, written: Written::Always },
        Field { name: "bearer", kind: Kind::Optional(&Kind::Text), written: Written::Given },
    ]),
    ("rung_claimed", &[
        Field { name: "at", kind: Kind::Text, written: Written::Always },
        Field { name: "key", kind: Kind::Text, written: Written::Always },
        Field { name: "act", kind: Kind::Optional(&Kind::Of(&RUNG_ACT)), written: Written::Given },
        Field { name: "colour", kind: Kind::Optional(&Kind::Of(&COLOUR)), written: Written::Given },
    ]),
    ("due_moved", &[
        Field { name: "calendar_from", kind: Kind::Text, written: Written::Always },
        Field { name: "calendar_to", kind: Kind::Text, written: Written::Always },
        Field { name: "key", kind: Kind::Text, written: Written::Always },
        Field { name: "from", kind: Kind::Optional(&Kind::Of(&DUE)), written: Written::Given },
        Field { name: "to", kind: Kind::Optional(&Kind::Of(&DUE)), written: Written::Given },
    ]),
    ("clock_carried_over", &[
        Field { name: "bearer", kind: Kind::Of(&BEARER), written: Written::Always },
        Field { name: "calendar", kind: Kind::Text, written: Written::Always },
        Field { name: "from", kind: Kind::Text, written: Written::Always },
        Field { name: "key", kind: Kind::Text, written: Written::Always },
        Field { name: "since", kind: Kind::Text, written: Written::Always },
        Field { name: "terms", kind: Kind::Of(&TERMS), written: Written::Always },
        Field { name: "due", kind: Kind::Optional(&Kind::Of(&DUE)), written: Written::Given },
        Field { name: "due_before", kind: Kind::Optional(&Kind::Of(&DUE)), written: Written::Given },
        Field { name: "excludes_hearing", kind: Kind::Bool, written: Written::True },
        Field { name: "extension_cap", kind: Kind::Optional(&Kind::Integer), written: Written::Given },
        Field { name: "holds_archive", kind: Kind::Bool, written: Written::True },
        Field { name: "lapses", kind: Kind::Bool, written: Written::True },
        Field { name: "suspendable", kind: Kind::Bool, written: Written::True },
    ]),
    ("clock_kept", &[
        Field { name: "because", kind: Kind::Of(&KEPT_BECAUSE), written: Written::Always },
        Field { name: "from", kind: Kind::Text, written: Written::Always },
        Field { name: "key", kind: Kind::Text, written: Written::Always },
    ]),
]);
impl Shaped for shapes::Fact {
    const KIND: &'static Kind = &Kind::Of(&FACT);
}

pub type FactKind = Typed<shapes::FactKind>;
pub(crate) static FACT_KIND: Shape = Shape::Words(&["class", "branch", "subject", "relation", "stage", "respondent", "intake", "repeat", "urgency", "mediation", "counselling_consent", "hardship", "reconsideration_limit", "suit_limit", "arbitration_limit", "people", "amount", "safety", "cross_boundary", "attempts", "units", ]);
impl Shaped for shapes::FactKind {
    const KIND: &'static Kind = &Kind::Of(&FACT_KIND);
}

pub type Facts = Typed<shapes::Facts>;
pub(crate) static FACTS: Shape = Shape::Record(&[
        Field { name: "act_known_on", kind: Kind::Optional(&Kind::Text), written: Written::Given },
        Field { name: "amount", kind: Kind::Optional(&Kind::Text), written: Written::Given },
        Field { name: "attempts", kind: Kind::Optional(&Kind::Integer), written: Written::Given },
        Field { name: "branch", kind: Kind::Optional(&Kind::Of(&BRANCH)), written: Written::Given },
        Field { name: "class", kind: Kind::Optional(&Kind::Of(&CLASS)), written: Written::Given },
        Field { name: "counselling_consent", kind: Kind::Optional(&Kind::Bool), written: Written::Given },
        Field { name: "cross_boundary", kind: Kind::Optional(&Kind::Bool), written: Written::Given },
        Field { name: "decided_on", kind: Kind::Optional(&Kind::Text), written: Written::Given },
        Field { name: "duty_requested_on", kind: Kind::Optional(&Kind::Text), written: Written::Given },
        Field { name: "hardship", kind: Kind::Optional(&Kind::Bool), written: Written::Given },
        Field { name: "harm_known_on", kind: Kind::Optional(&Kind::Text), written: Written::Given },
        Field { name: "intake", kind: Kind::Optional(&Kind::Of(&INTAKE)), written: Written::Given },
        Field { name: "mediation", kind: Kind::Optional(&Kind::Of(&MEDIATION_WILL)), written: Written::Given },
        Field { name: "people", kind: Kind::Optional(&Kind::Integer), written: Written::Given },
        Field { name: "place", kind: Kind::Optional(&Kind::Text), written: Written::Given },
        Field { name: "receiver", kind: Kind::Optional(&Kind::Text), written: Written::Given },
        Field { name: "relation", kind: Kind::Optional(&Kind::Of(&RELATION)), written: Written::Given },
        Field { name: "repeat", kind: Kind::Optional(&Kind::Bool), written: Written::Given },
        Field { name: "respondent", kind: Kind::Optional(&Kind::Of(&RESPONDENT_KIND)), written: Written::Given },
        Field { name: "respondents", kind: Kind::List(&Kind::Of(&RESPONDENT)), written: Written::Filled },
        Field { name: "safety", kind: Kind::Optional(&Kind::Bool), written: Written::Given },
        Field { name: "stage", kind: Kind::Optional(&Kind::Of(&STAGE)), written: Written::Given },
        Field { name: "subject", kind: Kind::Optional(&Kind::Text), written: Written::Given },
        Field { name: "units", kind: Kind::Optional(&Kind::Integer), written: Written::Given },
        Field { name: "urgency", kind: Kind::Optional(&Kind::Of(&URGENCY)), written: Written::Given },
    ]);
impl Shaped for shapes::Facts {
    const KIND: &'static Kind = &Kind::Of(&FACTS);
}

pub type Fault = Typed<shapes::Fault>;
pub(crate) static FAULT: Shape = Shape::Record(&[
        Field { name: "code", kind: Kind::Text, written: Written::Always },
        Field { name: "kind", kind: Kind::Of(&FAULT_KIND), written: Written::Always },
        Field { name: "message", kind: Kind::Of(&TEXT), written: Written::Always },
        Field { name: "next", kind: Kind::Of(&TEXT), written: Written::Always },
        Field { name: "article", kind: Kind::Optional(&Kind::Text), written: Written::Given },
        Field { name: "findings", kind: Kind::List(&Kind::Of(&FINDING)), written: Written::Filled },
        Field { name: "place", kind: Kind::Optional(&Kind::Text), written: Written::Given },
        Field { name: "possible", kind: Kind::List(&Kind::Of(&ACT_KIND)), written: Written::Filled },
    ]);
impl Shaped for shapes::Fault {
    const KIND: &'static Kind = &Kind::Of(&FAULT);
}

pub type FaultKind = Typed<shapes::FaultKind>;
pub(crate) static FAULT_KIND: Shape = Shape::Words(&["refusal", "pack", "directory", "calendar", "clock", "log", "audit", "input", "internal", "field", ]);
impl Shaped for shapes::FaultKind {
    const KIND: &'static Kind = &Kind::Of(&FAULT_KIND);
}

pub type FieldAnswer = Typed<shapes::FieldAnswer>;
pub(crate) static FIELD_ANSWER: Shape = Shape::Record(&[
        Field { name: "index", kind: Kind::Integer, written: Written::Always },
        Field { name: "outcome", kind: Kind::Of(&FIELD_OUTCOME), written: Written::Always },
        Field { name: "command", kind: Kind::Optional(&Kind::Text), written: Written::Given },
        Field { name: "fault", kind: Kind::Optional(&Kind::Of(&FAULT)), written: Written::Given },
        Field { name: "happened_at", kind: Kind::Optional(&Kind::Text), written: Written::Given },
        Field { name: "other_policy", kind: Kind::Optional(&Kind::Text), written: Written::Given },
        Field { name: "other_seq", kind: Kind::Optional(&Kind::Integer), written: Written::Given },
        Field { name: "waits_for", kind: Kind::Optional(&Kind::Text), written: Written::Given },
    ]);
impl Shaped for shapes::FieldAnswer {
    const KIND: &'static Kind = &Kind::Of(&FIELD_ANSWER);
}

pub type FieldCommand = Typed<shapes::FieldCommand>;
pub(crate) static FIELD_COMMAND: Shape = Shape::Plain(&[("petition", Some(Kind::Of(&COMMAND))), ("dossier", Some(Kind::Of(&DOSSIER_COMMAND))), ]);
impl Shaped for shapes::FieldCommand {
    const KIND: &'static Kind = &Kind::Of(&FIELD_COMMAND);
}

pub type FieldOutcome = Typed<shapes::FieldOutcome>;
pub(crate) static FIELD_OUTCOME: Shape = Shape::Words(&["accepted", "already_there", "refused", "needs_person", "waits", ]);
impl Shaped for shapes::FieldOutcome {
    const KIND: &'static Kind = &Kind::Of(&FIELD_OUTCOME);
}

pub type Finding = Typed<shapes::Finding>;
pub(crate) static FINDING: Shape = Shape::Record(&[
        Field { name: "code", kind: Kind::Of(&FINDING_CODE), written: Written::Always },
        Field { name: "help", kind: Kind::Of(&TEXT), written: Written::Always },
        Field { name: "message", kind: Kind::Of(&TEXT), written: Written::Always },
        Field { name: "path", kind: Kind::Text, written: Written::Always },
        Field { name: "severity", kind: Kind::Of(&SEVERITY), written: Written::Always },
        Field { name: "column", kind: Kind::Optional(&Kind::Integer), written: Written::Given },
        Field { name: "excerpt", kind: Kind::Optional(&Kind::Of(&EXCERPT)), written: Written::Given },
        Field { name: "file", kind: Kind::Optional(&Kind::Text), written: Written::Given },
        Field { name: "line", kind: Kind::Optional(&Kind::Integer), written: Written::Given },
    ]);
impl Shaped for shapes::Finding {
    const KIND: &'static Kind = &Kind::Of(&FINDING);
}

pub type FindingCode = Typed<shapes::FindingCode>;
pub(crate) static FINDING_CODE: Shape = Shape::Words(&["pack.syntax", "pack.toml_off", "pack.duplicate_key", "pack.no_id", "pack.duplicate_id", "pack.unknown_pack", "pack.unknown_parent", "pack.cycle", "pack.too_deep", "pack.unknown_key", "pack.unknown_name", "pack.missing_key", "pack.wrong_kind", "pack.not_whole", "pack.bad_period", "pack.bad_fraction", "pack.bad_amount", "pack.bad_date", "pack.bad_id", "pack.bad_value", "pack.unknown_source", "pack.blank_text", "pack.no_moment", "pack.repeated_moment", "pack.empty_budget", "pack.threshold_order", "pack.cap_unit", "pack.duplicate_rung", "pack.wrong_bearer", "pack.bad_window", "pack.no_window", "pack.unknown_calendar", "pack.bad_calendar", "pack.duplicate_day", "pack.no_such_day", "pack.date_order", "pack.representatives", "pack.no_suspension_ground", "pack.subject_without_parent", "pack.no_such_article", "pack.articles_of_parent", "pack.unknown_reference", "pack.unknown_value", "pack.bad_cell", "pack.too_fine", "pack.no_reason", "pack.override_circle", "pack.wrong_channel", "pack.no_next_step", "pack.tier_without_level", "pack.hole", "pack.conflict", "pack.dead_rule", "pack.not_decided", "pack.supervise_without_breach", "pack.looser_duty", "pack.tighter_right", "pack.ground_beyond_law", "pack.turned_away", "pack.accusation_elsewhere", "pack.idle_override", "pack.compulsory_try", "pack.accusation_mediated", "pack.rung_order", "pack.tier_order", "pack.level_beyond", "pack.idle_clock", "pack.warning_dropped", "pack.procedure_lost", "pack.unscreened", "pack.assumed_away", "pack.floor_not_decided", "pack.calendar_ends", "pack.nobody_competent", "pack.nobody_bears", "pack.never_ends", "pack.outlives_bearer", "pack.act_nowhere", "pack.level_nowhere", "pack.level_gap", "pack.nobody_serves", "pack.other_pack", "pack.version_overlap", "pack.version_gap", "pack.carry_cuts_right", "pack.nobody_answers", ]);
impl Shaped for shapes::FindingCode {
    const KIND: &'static Kind = &Kind::Of(&FINDING_CODE);
}

pub type FirstTry = Typed<shapes::FirstTry>;
pub(crate) static FIRST_TRY: Shape = Shape::Record(&[
        Field { name: "citation", kind: Kind::Of(&CITATION), written: Written::Always },
        Field { name: "rule", kind: Kind::Text, written: Written::Always },
        Field { name: "unit", kind: Kind::Optional(&Kind::Text), written: Written::Given },
    ]);
impl Shaped for shapes::FirstTry {
    const KIND: &'static Kind = &Kind::Of(&FIRST_TRY);
}

pub type FollowUpParty = Typed<shapes::FollowUpParty>;
pub(crate) static FOLLOW_UP_PARTY: Shape = Shape::Words(&["handling_unit", "township", "village", ]);
impl Shaped for shapes::FollowUpParty {
    const KIND: &'static Kind = &Kind::Of(&FOLLOW_UP_PARTY);
}

pub type FollowUpWay = Typed<shapes::FollowUpWay>;
pub(crate) static FOLLOW_UP_WAY: Shape = Shape::Words(&["phone", "message", "visit", ]);
impl Shaped for shapes::FollowUpWay {
    const KIND: &'static Kind = &Kind::Of(&FOLLOW_UP_WAY);
}

pub type Function = Typed<shapes::Function>;
pub(crate) static FUNCTION: Shape = Shape::Words(&["petition_office", "government", "joint_meeting", "department", "grid", "court", "procuratorate", "police", "labour_arbitration", "reconsideration", "discipline_inspection", "mediation", "legal_aid", "legal_service", "counselling", ]);
impl Shaped for shapes::Function {
    const KIND: &'static Kind = &Kind::Of(&FUNCTION);
}

pub type GridPhase = Typed<shapes::GridPhase>;
pub(crate) static GRID_PHASE: Shape = Shape::Words(&["reported", "raised", "taken", "handled", "closed", "petition", ]);
impl Shaped for shapes::GridPhase {
    const KIND: &'static Kind = &Kind::Of(&GRID_PHASE);
}

pub type HardReason = Typed<shapes::HardReason>;
pub(crate) static HARD_REASON: Shape = Shape::Words(&["high_tier", "special", "repeat", "climbed", "mediation_failed", "reopened", ]);
impl Shaped for shapes::HardReason {
    const KIND: &'static Kind = &Kind::Of(&HARD_REASON);
}

pub type HeldCommand = Typed<shapes::HeldCommand>;
pub(crate) static HELD_COMMAND: Shape = Shape::Record(&[
        Field { name: "command", kind: Kind::Of(&FIELD_COMMAND), written: Written::Always },
        Field { name: "fault", kind: Kind::Optional(&Kind::Of(&FAULT)), written: Written::Always },
        Field { name: "nr", kind: Kind::Integer, written: Written::Always },
    ]);
impl Shaped for shapes::HeldCommand {
    const KIND: &'static Kind = &Kind::Of(&HELD_COMMAND);
}

pub type HeldOn = Typed<shapes::HeldOn>;
pub(crate) static HELD_ON: Shape = Shape::Record(&[
        Field { name: "on", kind: Kind::Text, written: Written::Always },
        Field { name: "unit", kind: Kind::Text, written: Written::Always },
    ]);
impl Shaped for shapes::HeldOn {
    const KIND: &'static Kind = &Kind::Of(&HELD_ON);
}

pub type HeldRecord = Typed<shapes::HeldRecord>;
pub(crate) static HELD_RECORD: Shape = Shape::Record(&[
        Field { name: "on", kind: Kind::Text, written: Written::Always },
        Field { name: "schedule", kind: Kind::Text, written: Written::Always },
        Field { name: "unit", kind: Kind::Text, written: Written::Always },
    ]);
impl Shaped for shapes::HeldRecord {
    const KIND: &'static Kind = &Kind::Of(&HELD_RECORD);
}

pub type HeldSpan = Typed<shapes::HeldSpan>;
pub(crate) static HELD_SPAN: Shape = Shape::Record(&[
        Field { name: "from", kind: Kind::Text, written: Written::Always },
        Field { name: "unit", kind: Kind::Text, written: Written::Always },
        Field { name: "to", kind: Kind::Optional(&Kind::Text), written: Written::Given },
    ]);
impl Shaped for shapes::HeldSpan {
    const KIND: &'static Kind = &Kind::Of(&HELD_SPAN);
}

pub type HoldHearing = Typed<shapes::HoldHearing>;
pub(crate) static HOLD_HEARING: Shape = Shape::Record(&[
        Field { name: "people", kind: Kind::Integer, written: Written::Always },
        Field { name: "record", kind: Kind::Text, written: Written::Always },
    ]);
impl Shaped for shapes::HoldHearing {
    const KIND: &'static Kind = &Kind::Of(&HOLD_HEARING);
}

pub type IndicatorQuestion = Typed<shapes::IndicatorQuestion>;
pub(crate) static INDICATOR_QUESTION: Shape = Shape::Record(&[
        Field { name: "as_of", kind: Kind::Text, written: Written::Always },
        Field { name: "from", kind: Kind::Text, written: Written::Always },
        Field { name: "to", kind: Kind::Text, written: Written::Always },
    ]);
impl Shaped for shapes::IndicatorQuestion {
    const KIND: &'static Kind = &Kind::Of(&INDICATOR_QUESTION);
}

pub type IndicatorReport = Typed<shapes::IndicatorReport>;
pub(crate) static INDICATOR_REPORT: Shape = Shape::Record(&[
        Field { name: "question", kind: Kind::Of(&INDICATOR_QUESTION), written: Written::Always },
        Field { name: "units", kind: Kind::List(&Kind::Of(&UNIT_INDICATORS)), written: Written::Always },
    ]);
impl Shaped for shapes::IndicatorReport {
    const KIND: &'static Kind = &Kind::Of(&INDICATOR_REPORT);
}

pub type Intake = Typed<shapes::Intake>;
pub(crate) static INTAKE: Shape = Shape::Words(&["visit", "letter", "online", "call", "fax", "assigned_from_above", "hotline", "grid", ]);
impl Shaped for shapes::Intake {
    const KIND: &'static Kind = &Kind::Of(&INTAKE);
}

pub type JournalPhase = Typed<shapes::JournalPhase>;
pub(crate) static JOURNAL_PHASE: Shape = Shape::Words(&["open", "closed", ]);
impl Shaped for shapes::JournalPhase {
    const KIND: &'static Kind = &Kind::Of(&JOURNAL_PHASE);
}

pub type KeptBecause = Typed<shapes::KeptBecause>;
pub(crate) static KEPT_BECAUSE: Shape = Shape::Words(&["right_cut", "over_the_cap", "before_in_force", "another_unit", "another_kind", ]);
impl Shaped for shapes::KeptBecause {
    const KIND: &'static Kind = &Kind::Of(&KEPT_BECAUSE);
}

pub type LackedCell = Typed<shapes::LackedCell>;
pub(crate) static LACKED_CELL: Shape = Shape::Record(&[
        Field { name: "fact", kind: Kind::Of(&FACT_KIND), written: Written::Always },
        Field { name: "is", kind: Kind::Text, written: Written::Always },
        Field { name: "wants", kind: Kind::List(&Kind::Text), written: Written::Always },
    ]);
impl Shaped for shapes::LackedCell {
    const KIND: &'static Kind = &Kind::Of(&LACKED_CELL);
}

pub type LatentReason = Typed<shapes::LatentReason>;
pub(crate) static LATENT_REASON: Shape = Shape::Words(&["right_runs", "dissatisfied", "grid_event", ]);
impl Shaped for shapes::LatentReason {
    const KIND: &'static Kind = &Kind::Of(&LATENT_REASON);
}

pub type Ledger = Typed<shapes::Ledger>;
pub(crate) static LEDGER: Shape = Shape::Record(&[
        Field { name: "start", kind: Kind::Text, written: Written::Always },
        Field { name: "ended", kind: Kind::Optional(&Kind::Text), written: Written::Given },
        Field { name: "excluded", kind: Kind::List(&Kind::Of(&EXCLUSION)), written: Written::Filled },
        Field { name: "extended", kind: Kind::Optional(&Kind::Integer), written: Written::Given },
        Field { name: "pauses", kind: Kind::List(&Kind::Of(&PAUSE)), written: Written::Filled },
    ]);
impl Shaped for shapes::Ledger {
    const KIND: &'static Kind = &Kind::Of(&LEDGER);
}

pub type LedgerCoordination = Typed<shapes::LedgerCoordination>;
pub(crate) static LEDGER_COORDINATION: Shape = Shape::Record(&[
        Field { name: "level", kind: Kind::Of(&LEVEL), written: Written::Always },
        Field { name: "since", kind: Kind::Text, written: Written::Always },
        Field { name: "unit", kind: Kind::Text, written: Written::Always },
        Field { name: "planned_at", kind: Kind::Optional(&Kind::Text), written: Written::Given },
    ]);
impl Shaped for shapes::LedgerCoordination {
    const KIND: &'static Kind = &Kind::Of(&LEDGER_COORDINATION);
}

pub type LedgerLeader = Typed<shapes::LedgerLeader>;
pub(crate) static LEDGER_LEADER: Shape = Shape::Record(&[
        Field { name: "person", kind: Kind::Text, written: Written::Always },
        Field { name: "since", kind: Kind::Text, written: Written::Always },
        Field { name: "unit", kind: Kind::Text, written: Written::Always },
    ]);
impl Shaped for shapes::LedgerLeader {
    const KIND: &'static Kind = &Kind::Of(&LEDGER_LEADER);
}

pub type LedgerList = Typed<shapes::LedgerList>;
pub(crate) static LEDGER_LIST: Shape = Shape::Words(&["new", "open", "latent", "in_charge", "backlog", ]);
impl Shaped for shapes::LedgerList {
    const KIND: &'static Kind = &Kind::Of(&LEDGER_LIST);
}

pub type LedgerRow = Typed<shapes::LedgerRow>;
pub(crate) static LEDGER_ROW: Shape = Shape::Record(&[
        Field { name: "lists", kind: Kind::List(&Kind::Of(&LEDGER_LIST)), written: Written::Always },
        Field { name: "petition", kind: Kind::Text, written: Written::Always },
        Field { name: "phase", kind: Kind::Of(&PHASE), written: Written::Always },
        Field { name: "received_at", kind: Kind::Text, written: Written::Always },
        Field { name: "clock", kind: Kind::Optional(&Kind::Text), written: Written::Given },
        Field { name: "coordination", kind: Kind::Optional(&Kind::Of(&LEDGER_COORDINATION)), written: Written::Given },
        Field { name: "due", kind: Kind::Optional(&Kind::Of(&DUE)), written: Written::Given },
        Field { name: "held_by", kind: Kind::Optional(&Kind::Text), written: Written::Given },
        Field { name: "leader", kind: Kind::Optional(&Kind::Of(&LEDGER_LEADER)), written: Written::Given },
        Field { name: "reasons", kind: Kind::List(&Kind::Of(&LATENT_REASON)), written: Written::Filled },
        Field { name: "subject", kind: Kind::Optional(&Kind::Text), written: Written::Given },
    ]);
impl Shaped for shapes::LedgerRow {
    const KIND: &'static Kind = &Kind::Of(&LEDGER_ROW);
}

pub type LeftOut = Typed<shapes::LeftOut>;
pub(crate) static LEFT_OUT: Shape = Shape::Words(&["not_mediated", "interested", "respondent_unit", "unavailable", "other_specialty", ]);
impl Shaped for shapes::LeftOut {
    const KIND: &'static Kind = &Kind::Of(&LEFT_OUT);
}

pub type Level = Typed<shapes::Level>;
pub(crate) static LEVEL: Shape = Shape::Words(&["village", "township", "county", "city", "province", "nation", ]);
impl Shaped for shapes::Level {
    const KIND: &'static Kind = &Kind::Of(&LEVEL);
}

pub type Limit = Typed<shapes::Limit>;
pub(crate) static LIMIT: Shape = Shape::Words(&["open", "expired", ]);
impl Shaped for shapes::Limit {
    const KIND: &'static Kind = &Kind::Of(&LIMIT);
}

pub type LimitWarning = Typed<shapes::LimitWarning>;
pub(crate) static LIMIT_WARNING: Shape = Shape::Record(&[
        Field { name: "citation", kind: Kind::Of(&CITATION), written: Written::Always },
        Field { name: "clock", kind: Kind::Text, written: Written::Always },
        Field { name: "label", kind: Kind::Of(&TEXT), written: Written::Always },
        Field { name: "due", kind: Kind::Optional(&Kind::Of(&DUE)), written: Written::Given },
        Field { name: "note", kind: Kind::Optional(&Kind::Of(&TEXT)), written: Written::Given },
        Field { name: "state", kind: Kind::Optional(&Kind::Of(&LIMIT)), written: Written::Given },
    ]);
impl Shaped for shapes::LimitWarning {
    const KIND: &'static Kind = &Kind::Of(&LIMIT_WARNING);
}

pub type LimitationEvent = Typed<shapes::LimitationEvent>;
pub(crate) static LIMITATION_EVENT: Shape = Shape::Words(&["act_known", "harm_known", "duty_requested", ]);
impl Shaped for shapes::LimitationEvent {
    const KIND: &'static Kind = &Kind::Of(&LIMITATION_EVENT);
}

pub type ListingPhase = Typed<shapes::ListingPhase>;
pub(crate) static LISTING_PHASE: Shape = Shape::Words(&["listed", "claimed", "settled", "delisted", ]);
impl Shaped for shapes::ListingPhase {
    const KIND: &'static Kind = &Kind::Of(&LISTING_PHASE);
}

pub type Mark = Typed<shapes::Mark>;
pub(crate) static MARK: Shape = Shape::Words(&["read", "excerpt", "practice", "default", ]);
impl Shaped for shapes::Mark {
    const KIND: &'static Kind = &Kind::Of(&MARK);
}

pub type Matter = Typed<shapes::Matter>;
pub(crate) static MATTER: Shape = Shape::Tagged("type", &[
    ("listing", &[
        Field { name: "difficulty", kind: Kind::Text, written: Written::Always },
        Field { name: "fund", kind: Kind::Text, written: Written::Always },
        Field { name: "lister", kind: Kind::Text, written: Written::Always },
        Field { name: "petition", kind: Kind::Text, written: Written::Always },
        Field { name: "phase", kind: Kind::Of(&LISTING_PHASE), written: Written::Always },
        Field { name: "paid", kind: Kind::Optional(&Kind::Text), written: Written::Given },
        Field { name: "team", kind: Kind::Optional(&Kind::Text), written: Written::Given },
    ]),
    ("grid_event", &[
        Field { name: "grid", kind: Kind::Text, written: Written::Always },
        Field { name: "holder", kind: Kind::Text, written: Written::Always },
        Field { name: "kind", kind: Kind::Text, written: Written::Always },
        Field { name: "phase", kind: Kind::Of(&GRID_PHASE), written: Written::Always },
        Field { name: "place", kind: Kind::Text, written: Written::Always },
        Field { name: "clock", kind: Kind::Optional(&Kind::Of(&STEP_CLOCK)), written: Written::Given },
        Field { name: "petition", kind: Kind::Optional(&Kind::Text), written: Written::Given },
        Field { name: "told_by", kind: Kind::Optional(&Kind::Text), written: Written::Given },
    ]),
    ("journal", &[
        Field { name: "day", kind: Kind::Text, written: Written::Always },
        Field { name: "grid", kind: Kind::Text, written: Written::Always },
        Field { name: "phase", kind: Kind::Of(&JOURNAL_PHASE), written: Written::Always },
        Field { name: "worker", kind: Kind::Text, written: Written::Always },
        Field { name: "services", kind: Kind::List(&Kind::Of(&NOTE_SERVICE)), written: Written::Filled },
        Field { name: "visits", kind: Kind::List(&Kind::Of(&NOTE_VISIT)), written: Written::Filled },
    ]),
    ("assessment", &[
        Field { name: "decider", kind: Kind::Text, written: Written::Always },
        Field { name: "draft", kind: Kind::Text, written: Written::Always },
        Field { name: "kind", kind: Kind::Text, written: Written::Always },
        Field { name: "phase", kind: Kind::Of(&ASSESSMENT_PHASE), written: Written::Always },
        Field { name: "proposer", kind: Kind::Text, written: Written::Always },
        Field { name: "heard", kind: Kind::Bool, written: Written::True },
        Field { name: "hearings", kind: Kind::List(&Kind::Of(&HOLD_HEARING)), written: Written::Filled },
        Field { name: "revised", kind: Kind::Integer, written: Written::Always },
        Field { name: "risks", kind: Kind::Optional(&Kind::Of(&RECORD_RISKS)), written: Written::Given },
    ]),
]);
impl Shaped for shapes::Matter {
    const KIND: &'static Kind = &Kind::Of(&MATTER);
}

pub type MatterRecord = Typed<shapes::MatterRecord>;
pub(crate) static MATTER_RECORD: Shape = Shape::Record(&[
        Field { name: "petition", kind: Kind::Text, written: Written::Always },
        Field { name: "phase", kind: Kind::Of(&PHASE), written: Written::Always },
        Field { name: "received_at", kind: Kind::Text, written: Written::Always },
        Field { name: "accusation", kind: Kind::Bool, written: Written::True },
        Field { name: "petitioner", kind: Kind::Optional(&Kind::Text), written: Written::Given },
        Field { name: "place", kind: Kind::Optional(&Kind::Text), written: Written::Given },
        Field { name: "respondents", kind: Kind::List(&Kind::Of(&RESPONDENT)), written: Written::Filled },
        Field { name: "subject", kind: Kind::Optional(&Kind::Text), written: Written::Given },
    ]);
impl Shaped for shapes::MatterRecord {
    const KIND: &'static Kind = &Kind::Of(&MATTER_RECORD);
}

pub type MediationWill = Typed<shapes::MediationWill>;
pub(crate) static MEDIATION_WILL: Shape = Shape::Words(&["agreed", "refused", ]);
impl Shaped for shapes::MediationWill {
    const KIND: &'static Kind = &Kind::Of(&MEDIATION_WILL);
}

pub type Mode = Typed<shapes::Mode>;
pub(crate) static MODE: Shape = Shape::Words(&["initial", "repeat", "special", ]);
impl Shaped for shapes::Mode {
    const KIND: &'static Kind = &Kind::Of(&MODE);
}

pub type Moment = Typed<shapes::Moment>;
pub(crate) static MOMENT: Shape = Shape::Words(&["received_by_office", "received_direct", "triaged", "notified", "assignment_received", "assignment_notified", "assignment_due_set", "assignment_objected", "assignment_accepted", "assignment_reported", "assignment_ended", "accepted", "not_accepted", "answered", "delivered", "review_requested", "review_issued", "review_delivered", "final_review_requested", "final_review_issued", "act_known", "harm_known", "duty_requested", "diverted", "procedure_received", "procedure_accepted", "procedure_decided", "aid_granted", "aid_assigned", "mediation_requested", "mediation_ended", "agreement_effective", "agreement_confirmed", "suggestion_made", "suggestion_replied", "supervision_opened", "supervision_answered", "met", "planned", "township_coordinates", "county_coordinates", "county_studies", "handed_down", "leader_named", "dissatisfied", "satisfied", "followed_up", "summoned", "attended", "closed", ]);
impl Shaped for shapes::Moment {
    const KIND: &'static Kind = &Kind::Of(&MOMENT);
}

pub type MonthCount = Typed<shapes::MonthCount>;
pub(crate) static MONTH_COUNT: Shape = Shape::Record(&[
        Field { name: "count", kind: Kind::Integer, written: Written::Always },
        Field { name: "month", kind: Kind::Text, written: Written::Always },
        Field { name: "subject", kind: Kind::Optional(&Kind::Text), written: Written::Given },
        Field { name: "unit", kind: Kind::Optional(&Kind::Text), written: Written::Given },
    ]);
impl Shaped for shapes::MonthCount {
    const KIND: &'static Kind = &Kind::Of(&MONTH_COUNT);
}

pub type Nature = Typed<shapes::Nature>;
pub(crate) static NATURE: Shape = Shape::Words(&["duty", "right", ]);
impl Shaped for shapes::Nature {
    const KIND: &'static Kind = &Kind::Of(&NATURE);
}

pub type NewAssignment = Typed<shapes::NewAssignment>;
pub(crate) static NEW_ASSIGNMENT: Shape = Shape::Record(&[
        Field { name: "id", kind: Kind::Text, written: Written::Always },
        Field { name: "part", kind: Kind::Of(&PART), written: Written::Always },
        Field { name: "unit", kind: Kind::Text, written: Written::Always },
    ]);
impl Shaped for shapes::NewAssignment {
    const KIND: &'static Kind = &Kind::Of(&NEW_ASSIGNMENT);
}

pub type NoForecast = Typed<shapes::NoForecast>;
pub(crate) static NO_FORECAST: Shape = Shape::Words(&["too_short", "too_few", ]);
impl Shaped for shapes::NoForecast {
    const KIND: &'static Kind = &Kind::Of(&NO_FORECAST);
}

pub type NotHere = Typed<shapes::NotHere>;
pub(crate) static NOT_HERE: Shape = Shape::Record(&[
        Field { name: "next_step", kind: Kind::Of(&TEXT), written: Written::Always },
        Field { name: "reason", kind: Kind::Of(&NOT_HERE_REASON), written: Written::Always },
        Field { name: "body", kind: Kind::Optional(&Kind::Of(&BODY)), written: Written::Given },
        Field { name: "ground", kind: Kind::Optional(&Kind::Text), written: Written::Given },
        Field { name: "procedure", kind: Kind::Optional(&Kind::Of(&PROCEDURE)), written: Written::Given },
    ]);
impl Shaped for shapes::NotHere {
    const KIND: &'static Kind = &Kind::Of(&NOT_HERE);
}

pub type NotHereReason = Typed<shapes::NotHereReason>;
pub(crate) static NOT_HERE_REASON: Shape = Shape::Words(&["not_accepted", "no_longer_accepted", "hotline", "other_body", ]);
impl Shaped for shapes::NotHereReason {
    const KIND: &'static Kind = &Kind::Of(&NOT_HERE_REASON);
}

pub type NoteService = Typed<shapes::NoteService>;
pub(crate) static NOTE_SERVICE: Shape = Shape::Record(&[
        Field { name: "kind", kind: Kind::Text, written: Written::Always },
        Field { name: "place", kind: Kind::Text, written: Written::Always },
        Field { name: "for_whom", kind: Kind::Optional(&Kind::Text), written: Written::Given },
        Field { name: "led_to", kind: Kind::Optional(&Kind::Text), written: Written::Given },
    ]);
impl Shaped for shapes::NoteService {
    const KIND: &'static Kind = &Kind::Of(&NOTE_SERVICE);
}

pub type NoteVisit = Typed<shapes::NoteVisit>;
pub(crate) static NOTE_VISIT: Shape = Shape::Record(&[
        Field { name: "households", kind: Kind::Integer, written: Written::Always },
        Field { name: "place", kind: Kind::Text, written: Written::Always },
        Field { name: "led_to", kind: Kind::Optional(&Kind::Text), written: Written::Given },
    ]);
impl Shaped for shapes::NoteVisit {
    const KIND: &'static Kind = &Kind::Of(&NOTE_VISIT);
}

pub type NoticeKind = Typed<shapes::NoticeKind>;
pub(crate) static NOTICE_KIND: Shape = Shape::Words(&["received", "passed_on", "go_elsewhere", "not_accepted", "extended", ]);
impl Shaped for shapes::NoticeKind {
    const KIND: &'static Kind = &Kind::Of(&NOTICE_KIND);
}

pub type Occurrence = Typed<shapes::Occurrence>;
pub(crate) static OCCURRENCE: Shape = Shape::Record(&[
        Field { name: "due", kind: Kind::Text, written: Written::Always },
        Field { name: "from", kind: Kind::Text, written: Written::Always },
        Field { name: "nominal", kind: Kind::Text, written: Written::Always },
        Field { name: "schedule", kind: Kind::Text, written: Written::Always },
        Field { name: "to", kind: Kind::Text, written: Written::Always },
        Field { name: "ahead", kind: Kind::List(&Kind::Text), written: Written::Filled },
        Field { name: "held", kind: Kind::List(&Kind::Of(&HELD_ON)), written: Written::Filled },
        Field { name: "late", kind: Kind::List(&Kind::Of(&HELD_ON)), written: Written::Filled },
        Field { name: "missed", kind: Kind::List(&Kind::Text), written: Written::Filled },
        Field { name: "provisional", kind: Kind::Bool, written: Written::True },
    ]);
impl Shaped for shapes::Occurrence {
    const KIND: &'static Kind = &Kind::Of(&OCCURRENCE);
}

pub type OpinionOutcome = Typed<shapes::OpinionOutcome>;
pub(crate) static OPINION_OUTCOME: Shape = Shape::Words(&["support", "explain", "not_support", ]);
impl Shaped for shapes::OpinionOutcome {
    const KIND: &'static Kind = &Kind::Of(&OPINION_OUTCOME);
}

pub type Outbox = Typed<shapes::Outbox>;
pub(crate) static OUTBOX: Shape = Shape::Record(&[
        Field { name: "aside", kind: Kind::List(&Kind::Of(&SET_ASIDE_COMMAND)), written: Written::Filled },
        Field { name: "batch", kind: Kind::Optional(&Kind::Integer), written: Written::Given },
        Field { name: "done", kind: Kind::List(&Kind::Text), written: Written::Filled },
        Field { name: "failures", kind: Kind::Optional(&Kind::Integer), written: Written::Given },
        Field { name: "heard", kind: Kind::Optional(&Kind::Of(&CLOCK_HEARD)), written: Written::Given },
        Field { name: "held", kind: Kind::List(&Kind::Of(&HELD_COMMAND)), written: Written::Filled },
        Field { name: "nr", kind: Kind::Integer, written: Written::Always },
        Field { name: "pending", kind: Kind::List(&Kind::Of(&PENDING_COMMAND)), written: Written::Filled },
        Field { name: "told", kind: Kind::Optional(&Kind::Text), written: Written::Given },
        Field { name: "tries", kind: Kind::Optional(&Kind::Integer), written: Written::Given },
    ]);
impl Shaped for shapes::Outbox {
    const KIND: &'static Kind = &Kind::Of(&OUTBOX);
}

pub type OutboxBatch = Typed<shapes::OutboxBatch>;
pub(crate) static OUTBOX_BATCH: Shape = Shape::Record(&[
        Field { name: "commands", kind: Kind::List(&Kind::Of(&FIELD_COMMAND)), written: Written::Always },
        Field { name: "undecided", kind: Kind::List(&Kind::Of(&FIELD_COMMAND)), written: Written::Filled },
    ]);
impl Shaped for shapes::OutboxBatch {
    const KIND: &'static Kind = &Kind::Of(&OUTBOX_BATCH);
}

pub type OutboxEntry = Typed<shapes::OutboxEntry>;
pub(crate) static OUTBOX_ENTRY: Shape = Shape::Tagged("type", &[
    ("queued", &[
        Field { name: "command", kind: Kind::Of(&FIELD_COMMAND), written: Written::Always },
    ]),
    ("server_failed", &[
        Field { name: "commands", kind: Kind::List(&Kind::Text), written: Written::Always },
    ]),
    ("server_answered", &[
        Field { name: "answers", kind: Kind::List(&Kind::Of(&FIELD_ANSWER)), written: Written::Always },
        Field { name: "sent", kind: Kind::List(&Kind::Text), written: Written::Always },
    ]),
    ("news", &[
        Field { name: "commands", kind: Kind::List(&Kind::Text), written: Written::Filled },
    ]),
    ("server_time", &[
        Field { name: "phone", kind: Kind::Text, written: Written::Always },
        Field { name: "server", kind: Kind::Text, written: Written::Always },
    ]),
    ("confirmed", &[
        Field { name: "by", kind: Kind::Text, written: Written::Always },
        Field { name: "command", kind: Kind::Text, written: Written::Always },
        Field { name: "happened_at", kind: Kind::Optional(&Kind::Text), written: Written::Given },
    ]),
    ("retried", &[
        Field { name: "command", kind: Kind::Text, written: Written::Always },
    ]),
    ("dropped", &[
        Field { name: "by", kind: Kind::Text, written: Written::Always },
        Field { name: "command", kind: Kind::Text, written: Written::Always },
    ]),
]);
impl Shaped for shapes::OutboxEntry {
    const KIND: &'static Kind = &Kind::Of(&OUTBOX_ENTRY);
}

pub type Outcome = Typed<shapes::Outcome>;
pub(crate) static OUTCOME: Shape = Shape::Words(&["met", "late_at_nominal", "late_after_roll", "undetermined", ]);
impl Shaped for shapes::Outcome {
    const KIND: &'static Kind = &Kind::Of(&OUTCOME);
}

pub type Part = Typed<shapes::Part>;
pub(crate) static PART: Shape = Shape::Words(&["lead", "co", ]);
impl Shaped for shapes::Part {
    const KIND: &'static Kind = &Kind::Of(&PART);
}

pub type PassedOver = Typed<shapes::PassedOver>;
pub(crate) static PASSED_OVER: Shape = Shape::Record(&[
        Field { name: "person", kind: Kind::Text, written: Written::Always },
        Field { name: "why", kind: Kind::Of(&LEFT_OUT), written: Written::Always },
    ]);
impl Shaped for shapes::PassedOver {
    const KIND: &'static Kind = &Kind::Of(&PASSED_OVER);
}

pub type Pause = Typed<shapes::Pause>;
pub(crate) static PAUSE: Shape = Shape::Record(&[
        Field { name: "cause", kind: Kind::Of(&PAUSE_CAUSE), written: Written::Always },
        Field { name: "from", kind: Kind::Text, written: Written::Always },
        Field { name: "to", kind: Kind::Optional(&Kind::Text), written: Written::Given },
    ]);
impl Shaped for shapes::Pause {
    const KIND: &'static Kind = &Kind::Of(&PAUSE);
}

pub type PauseCause = Typed<shapes::PauseCause>;
pub(crate) static PAUSE_CAUSE: Shape = Shape::Words(&["suspended", "diverted", "elsewhere", ]);
impl Shaped for shapes::PauseCause {
    const KIND: &'static Kind = &Kind::Of(&PAUSE_CAUSE);
}

pub type PendingCommand = Typed<shapes::PendingCommand>;
pub(crate) static PENDING_COMMAND: Shape = Shape::Record(&[
        Field { name: "command", kind: Kind::Of(&FIELD_COMMAND), written: Written::Always },
        Field { name: "nr", kind: Kind::Integer, written: Written::Always },
        Field { name: "fault", kind: Kind::Optional(&Kind::Of(&FAULT)), written: Written::Given },
        Field { name: "in_doubt", kind: Kind::Optional(&Kind::Integer), written: Written::Given },
        Field { name: "tries", kind: Kind::Optional(&Kind::Integer), written: Written::Given },
        Field { name: "waits", kind: Kind::Bool, written: Written::True },
    ]);
impl Shaped for shapes::PendingCommand {
    const KIND: &'static Kind = &Kind::Of(&PENDING_COMMAND);
}

pub type PeriodUnit = Typed<shapes::PeriodUnit>;
pub(crate) static PERIOD_UNIT: Shape = Shape::Words(&["days", "working_days", "hours", "working_hours", "months", ]);
impl Shaped for shapes::PeriodUnit {
    const KIND: &'static Kind = &Kind::Of(&PERIOD_UNIT);
}

pub type PetitionerView = Typed<shapes::PetitionerView>;
pub(crate) static PETITIONER_VIEW: Shape = Shape::Record(&[
        Field { name: "bring", kind: Kind::List(&Kind::Of(&TEXT)), written: Written::Always },
        Field { name: "documents", kind: Kind::List(&Kind::Of(&VIEW_DOCUMENT)), written: Written::Always },
        Field { name: "limits", kind: Kind::List(&Kind::Of(&VIEW_LIMIT)), written: Written::Always },
        Field { name: "next_steps", kind: Kind::List(&Kind::Of(&TEXT)), written: Written::Always },
        Field { name: "petition", kind: Kind::Text, written: Written::Always },
        Field { name: "phase", kind: Kind::Of(&PHASE), written: Written::Always },
        Field { name: "phase_label", kind: Kind::Of(&TEXT), written: Written::Always },
        Field { name: "progress", kind: Kind::List(&Kind::Of(&VIEW_STEP)), written: Written::Always },
        Field { name: "rights", kind: Kind::List(&Kind::Of(&VIEW_DEADLINE)), written: Written::Always },
        Field { name: "code", kind: Kind::Optional(&Kind::Text), written: Written::Given },
        Field { name: "held_by", kind: Kind::Optional(&Kind::Text), written: Written::Given },
        Field { name: "next_deadline", kind: Kind::Optional(&Kind::Of(&VIEW_DEADLINE)), written: Written::Given },
    ]);
impl Shaped for shapes::PetitionerView {
    const KIND: &'static Kind = &Kind::Of(&PETITIONER_VIEW);
}

pub type Phase = Typed<shapes::Phase>;
pub(crate) static PHASE: Shape = Shape::Words(&["unregistered", "registered", "referred", "contested", "handling", "diverted", "answered", "delivered", "reviewing", "reviewed", "review_delivered", "final_reviewing", "finally_reviewed", "not_accepted", "no_longer_accepted", "withdrawn", "merged", "closed", "archived", ]);
impl Shaped for shapes::Phase {
    const KIND: &'static Kind = &Kind::Of(&PHASE);
}

pub type PolicyRef = Typed<shapes::PolicyRef>;
pub(crate) static POLICY_REF: Shape = Shape::Record(&[
        Field { name: "digest", kind: Kind::Text, written: Written::Always },
        Field { name: "id", kind: Kind::Text, written: Written::Always },
        Field { name: "version", kind: Kind::Text, written: Written::Always },
    ]);
impl Shaped for shapes::PolicyRef {
    const KIND: &'static Kind = &Kind::Of(&POLICY_REF);
}

pub type PoolKind = Typed<shapes::PoolKind>;
pub(crate) static POOL_KIND: Shape = Shape::Words(&["mediator", "legal_expert", ]);
impl Shaped for shapes::PoolKind {
    const KIND: &'static Kind = &Kind::Of(&POOL_KIND);
}

pub type PoolMember = Typed<shapes::PoolMember>;
pub(crate) static POOL_MEMBER: Shape = Shape::Record(&[
        Field { name: "kind", kind: Kind::Of(&POOL_KIND), written: Written::Always },
        Field { name: "person", kind: Kind::Text, written: Written::Always },
        Field { name: "available", kind: Kind::Bool, written: Written::True },
        Field { name: "specialties", kind: Kind::List(&Kind::Text), written: Written::Filled },
        Field { name: "unit", kind: Kind::Optional(&Kind::Text), written: Written::Given },
    ]);
impl Shaped for shapes::PoolMember {
    const KIND: &'static Kind = &Kind::Of(&POOL_MEMBER);
}

pub type Procedure = Typed<shapes::Procedure>;
pub(crate) static PROCEDURE: Shape = Shape::Words(&["court", "prosecution", "police", "labour_arbitration", "land_arbitration", "commercial_arbitration", "party_appeal", "reconsideration", "adjudication", "other_administrative", "discipline_inspection", "legal_aid", ]);
impl Shaped for shapes::Procedure {
    const KIND: &'static Kind = &Kind::Of(&PROCEDURE);
}

pub type ProcedureStep = Typed<shapes::ProcedureStep>;
pub(crate) static PROCEDURE_STEP: Shape = Shape::Words(&["received", "accepted", "decided", "aid_granted", "aid_assigned", ]);
impl Shaped for shapes::ProcedureStep {
    const KIND: &'static Kind = &Kind::Of(&PROCEDURE_STEP);
}

pub type ProposedRepeat = Typed<shapes::ProposedRepeat>;
pub(crate) static PROPOSED_REPEAT: Shape = Shape::Record(&[
        Field { name: "petition", kind: Kind::Text, written: Written::Always },
        Field { name: "phase", kind: Kind::Of(&PHASE), written: Written::Always },
        Field { name: "reason", kind: Kind::Of(&TEXT), written: Written::Always },
        Field { name: "received_at", kind: Kind::Text, written: Written::Always },
        Field { name: "same", kind: Kind::Of(&SAME_FACTS), written: Written::Always },
    ]);
impl Shaped for shapes::ProposedRepeat {
    const KIND: &'static Kind = &Kind::Of(&PROPOSED_REPEAT);
}

pub type PublicCodeParts = Typed<shapes::PublicCodeParts>;
pub(crate) static PUBLIC_CODE_PARTS: Shape = Shape::Record(&[
        Field { name: "date", kind: Kind::Text, written: Written::Always },
        Field { name: "place", kind: Kind::Text, written: Written::Always },
        Field { name: "serial", kind: Kind::Integer, written: Written::Always },
    ]);
impl Shaped for shapes::PublicCodeParts {
    const KIND: &'static Kind = &Kind::Of(&PUBLIC_CODE_PARTS);
}

pub type RaiseCause = Typed<shapes::RaiseCause>;
pub(crate) static RAISE_CAUSE: Shape = Shape::Words(&["beyond", "late", ]);
impl Shaped for shapes::RaiseCause {
    const KIND: &'static Kind = &Kind::Of(&RAISE_CAUSE);
}

pub type Rate = Typed<shapes::Rate>;
pub(crate) static RATE: Shape = Shape::Record(&[
        Field { name: "denominator", kind: Kind::Integer, written: Written::Always },
        Field { name: "numerator", kind: Kind::Integer, written: Written::Always },
        Field { name: "ratio", kind: Kind::Optional(&Kind::Text), written: Written::Given },
    ]);
impl Shaped for shapes::Rate {
    const KIND: &'static Kind = &Kind::Of(&RATE);
}

pub type Reading = Typed<shapes::Reading>;
pub(crate) static READING: Shape = Shape::Record(&[
        Field { name: "breached", kind: Kind::Bool, written: Written::Always },
        Field { name: "colour", kind: Kind::Of(&COLOUR), written: Written::Always },
        Field { name: "due", kind: Kind::Optional(&Kind::Of(&DUE)), written: Written::Always },
        Field { name: "elapsed", kind: Kind::Integer, written: Written::Always },
        Field { name: "next_change_at", kind: Kind::Optional(&Kind::Text), written: Written::Always },
        Field { name: "outcome", kind: Kind::Optional(&Kind::Of(&OUTCOME)), written: Written::Always },
        Field { name: "overdue", kind: Kind::Bool, written: Written::Always },
        Field { name: "remaining", kind: Kind::Integer, written: Written::Always },
        Field { name: "state", kind: Kind::Of(&CLOCK_STATE), written: Written::Always },
        Field { name: "total", kind: Kind::Integer, written: Written::Always },
    ]);
impl Shaped for shapes::Reading {
    const KIND: &'static Kind = &Kind::Of(&READING);
}

pub type RebaseQuestion = Typed<shapes::RebaseQuestion>;
pub(crate) static REBASE_QUESTION: Shape = Shape::Record(&[
        Field { name: "at", kind: Kind::Text, written: Written::Always },
        Field { name: "dossiers", kind: Kind::List(&Kind::Of(&DOSSIER)), written: Written::Filled },
        Field { name: "heard", kind: Kind::Optional(&Kind::Of(&CLOCK_HEARD)), written: Written::Given },
    ]);
impl Shaped for shapes::RebaseQuestion {
    const KIND: &'static Kind = &Kind::Of(&REBASE_QUESTION);
}

pub type Rebased = Typed<shapes::Rebased>;
pub(crate) static REBASED: Shape = Shape::Record(&[
        Field { name: "answers", kind: Kind::List(&Kind::Of(&FIELD_ANSWER)), written: Written::Always },
        Field { name: "dossier_events", kind: Kind::List(&Kind::Of(&DOSSIER_EVENT)), written: Written::Filled },
        Field { name: "events", kind: Kind::List(&Kind::Of(&EVENT)), written: Written::Filled },
    ]);
impl Shaped for shapes::Rebased {
    const KIND: &'static Kind = &Kind::Of(&REBASED);
}

pub type RecordRisks = Typed<shapes::RecordRisks>;
pub(crate) static RECORD_RISKS: Shape = Shape::Record(&[
        Field { name: "outcome", kind: Kind::Of(&ASSESSMENT_OUTCOME), written: Written::Always },
        Field { name: "reasons", kind: Kind::Text, written: Written::Always },
        Field { name: "report", kind: Kind::Text, written: Written::Always },
    ]);
impl Shaped for shapes::RecordRisks {
    const KIND: &'static Kind = &Kind::Of(&RECORD_RISKS);
}

pub type Register = Typed<shapes::Register>;
pub(crate) static REGISTER: Shape = Shape::Record(&[
        Field { name: "intake", kind: Kind::Of(&INTAKE), written: Written::Always },
        Field { name: "agents", kind: Kind::List(&Kind::Of(&AGENT)), written: Written::Filled },
        Field { name: "branch", kind: Kind::Optional(&Kind::Of(&BRANCH)), written: Written::Given },
        Field { name: "class", kind: Kind::Optional(&Kind::Of(&CLASS)), written: Written::Given },
        Field { name: "code", kind: Kind::Optional(&Kind::Text), written: Written::Given },
        Field { name: "documents", kind: Kind::List(&Kind::Text), written: Written::Filled },
        Field { name: "follows", kind: Kind::Optional(&Kind::Text), written: Written::Given },
        Field { name: "people", kind: Kind::Optional(&Kind::Integer), written: Written::Given },
        Field { name: "petitioner", kind: Kind::Optional(&Kind::Text), written: Written::Given },
        Field { name: "place", kind: Kind::Optional(&Kind::Text), written: Written::Given },
        Field { name: "receiver", kind: Kind::Optional(&Kind::Text), written: Written::Given },
        Field { name: "reception", kind: Kind::Optional(&Kind::Text), written: Written::Given },
        Field { name: "repeats", kind: Kind::Optional(&Kind::Text), written: Written::Given },
        Field { name: "representatives", kind: Kind::List(&Kind::Text), written: Written::Filled },
        Field { name: "respondents", kind: Kind::List(&Kind::Of(&RESPONDENT)), written: Written::Filled },
        Field { name: "subject", kind: Kind::Optional(&Kind::Text), written: Written::Given },
        Field { name: "unreachable", kind: Kind::Bool, written: Written::True },
    ]);
impl Shaped for shapes::Register {
    const KIND: &'static Kind = &Kind::Of(&REGISTER);
}

pub type Relation = Typed<shapes::Relation>;
pub(crate) static RELATION: Shape = Shape::Words(&["administrative", "employment", "land_contract", "civil", "membership", "judicial", "none", ]);
impl Shaped for shapes::Relation {
    const KIND: &'static Kind = &Kind::Of(&RELATION);
}

pub type Relief = Typed<shapes::Relief>;
pub(crate) static RELIEF: Shape = Shape::Words(&["social", "judicial", ]);
impl Shaped for shapes::Relief {
    const KIND: &'static Kind = &Kind::Of(&RELIEF);
}

pub type ReliefResult = Typed<shapes::ReliefResult>;
pub(crate) static RELIEF_RESULT: Shape = Shape::Words(&["granted", "refused", "no_answer", ]);
impl Shaped for shapes::ReliefResult {
    const KIND: &'static Kind = &Kind::Of(&RELIEF_RESULT);
}

pub type RepeatsQuestion = Typed<shapes::RepeatsQuestion>;
pub(crate) static REPEATS_QUESTION: Shape = Shape::Record(&[
        Field { name: "earlier", kind: Kind::List(&Kind::Of(&MATTER_RECORD)), written: Written::Always },
        Field { name: "new", kind: Kind::Of(&MATTER_RECORD), written: Written::Always },
        Field { name: "sees_accusations", kind: Kind::Bool, written: Written::True },
    ]);
impl Shaped for shapes::RepeatsQuestion {
    const KIND: &'static Kind = &Kind::Of(&REPEATS_QUESTION);
}

pub type ReplyResult = Typed<shapes::ReplyResult>;
pub(crate) static REPLY_RESULT: Shape = Shape::Words(&["adopted", "partly_adopted", "not_adopted", "performed", "answered", "informed", ]);
impl Shaped for shapes::ReplyResult {
    const KIND: &'static Kind = &Kind::Of(&REPLY_RESULT);
}

pub type Respondent = Typed<shapes::Respondent>;
pub(crate) static RESPONDENT: Shape = Shape::Record(&[
        Field { name: "person", kind: Kind::Optional(&Kind::Text), written: Written::Given },
        Field { name: "unit", kind: Kind::Optional(&Kind::Text), written: Written::Given },
    ]);
impl Shaped for shapes::Respondent {
    const KIND: &'static Kind = &Kind::Of(&RESPONDENT);
}

pub type RespondentKind = Typed<shapes::RespondentKind>;
pub(crate) static RESPONDENT_KIND: Shape = Shape::Words(&["private", "village", "township", "department", "vertical", "county", "above", "police", "judicial", "discipline", ]);
impl Shaped for shapes::RespondentKind {
    const KIND: &'static Kind = &Kind::Of(&RESPONDENT_KIND);
}

pub type ReviewOutcome = Typed<shapes::ReviewOutcome>;
pub(crate) static REVIEW_OUTCOME: Shape = Shape::Words(&["uphold", "change", "revoke", ]);
impl Shaped for shapes::ReviewOutcome {
    const KIND: &'static Kind = &Kind::Of(&REVIEW_OUTCOME);
}

pub type Role = Typed<shapes::Role>;
pub(crate) static ROLE: Shape = Shape::Words(&["petitioner", "agent", "officer", "head", "mediator", "system", ]);
impl Shaped for shapes::Role {
    const KIND: &'static Kind = &Kind::Of(&ROLE);
}

pub type Roll = Typed<shapes::Roll>;
pub(crate) static ROLL: Shape = Shape::Words(&["none", "next", "previous", ]);
impl Shaped for shapes::Roll {
    const KIND: &'static Kind = &Kind::Of(&ROLL);
}

pub type RosterLeader = Typed<shapes::RosterLeader>;
pub(crate) static ROSTER_LEADER: Shape = Shape::Record(&[
        Field { name: "person", kind: Kind::Text, written: Written::Always },
        Field { name: "away", kind: Kind::List(&Kind::Of(&DAY_SPAN)), written: Written::Filled },
    ]);
impl Shaped for shapes::RosterLeader {
    const KIND: &'static Kind = &Kind::Of(&ROSTER_LEADER);
}

pub type Rotation = Typed<shapes::Rotation>;
pub(crate) static ROTATION: Shape = Shape::Record(&[
        Field { name: "month", kind: Kind::Text, written: Written::Always },
        Field { name: "on_call", kind: Kind::List(&Kind::Text), written: Written::Always },
        Field { name: "resident", kind: Kind::List(&Kind::Text), written: Written::Always },
        Field { name: "rotating", kind: Kind::List(&Kind::Of(&UNIT_VISITS)), written: Written::Always },
        Field { name: "without_seat", kind: Kind::List(&Kind::Of(&UNIT_VISITS)), written: Written::Always },
    ]);
impl Shaped for shapes::Rotation {
    const KIND: &'static Kind = &Kind::Of(&ROTATION);
}

pub type RotationQuestion = Typed<shapes::RotationQuestion>;
pub(crate) static ROTATION_QUESTION: Shape = Shape::Record(&[
        Field { name: "month", kind: Kind::Text, written: Written::Always },
        Field { name: "seats", kind: Kind::Integer, written: Written::Always },
        Field { name: "visits", kind: Kind::List(&Kind::Of(&UNIT_VISITS)), written: Written::Always },
    ]);
impl Shaped for shapes::RotationQuestion {
    const KIND: &'static Kind = &Kind::Of(&ROTATION_QUESTION);
}

pub type Route = Typed<shapes::Route>;
pub(crate) static ROUTE: Shape = Shape::Record(&[
        Field { name: "channel", kind: Kind::Of(&CHANNEL), written: Written::Always },
        Field { name: "coordination", kind: Kind::Of(&COORDINATION), written: Written::Always },
        Field { name: "level", kind: Kind::Of(&LEVEL), written: Written::Always },
        Field { name: "unit", kind: Kind::Text, written: Written::Always },
        Field { name: "beside", kind: Kind::List(&Kind::Of(&BESIDE)), written: Written::Filled },
        Field { name: "clocks", kind: Kind::List(&Kind::Text), written: Written::Filled },
        Field { name: "co_units", kind: Kind::List(&Kind::Text), written: Written::Filled },
        Field { name: "documents", kind: Kind::List(&Kind::Of(&TEXT)), written: Written::Filled },
        Field { name: "elsewhere", kind: Kind::List(&Kind::Text), written: Written::Filled },
        Field { name: "first_try", kind: Kind::Optional(&Kind::Of(&FIRST_TRY)), written: Written::Given },
        Field { name: "missing", kind: Kind::Optional(&Kind::Of(&FUNCTION)), written: Written::Given },
        Field { name: "procedure", kind: Kind::Optional(&Kind::Of(&PROCEDURE)), written: Written::Given },
        Field { name: "wrong_door", kind: Kind::Optional(&Kind::Of(&WRONG_DOOR)), written: Written::Given },
    ]);
impl Shaped for shapes::Route {
    const KIND: &'static Kind = &Kind::Of(&ROUTE);
}

pub type RouteExplanation = Typed<shapes::RouteExplanation>;
pub(crate) static ROUTE_EXPLANATION: Shape = Shape::Record(&[
        Field { name: "fired", kind: Kind::Of(&RULE_REASON), written: Written::Always },
        Field { name: "held", kind: Kind::List(&Kind::Of(&RULE_REASON)), written: Written::Always },
        Field { name: "others", kind: Kind::List(&Kind::Of(&RULE_REASON)), written: Written::Always },
        Field { name: "tier", kind: Kind::Of(&TIER), written: Written::Always },
        Field { name: "assumed", kind: Kind::Optional(&Kind::Of(&TEXT)), written: Written::Given },
        Field { name: "overrides", kind: Kind::List(&Kind::Of(&ROUTE_OVERRIDE)), written: Written::Filled },
    ]);
impl Shaped for shapes::RouteExplanation {
    const KIND: &'static Kind = &Kind::Of(&ROUTE_EXPLANATION);
}

pub type RouteOutcome = Typed<shapes::RouteOutcome>;
pub(crate) static ROUTE_OUTCOME: Shape = Shape::Plain(&[("route", Some(Kind::Of(&ROUTE))), ("not_here", Some(Kind::Of(&NOT_HERE))), ]);
impl Shaped for shapes::RouteOutcome {
    const KIND: &'static Kind = &Kind::Of(&ROUTE_OUTCOME);
}

pub type RouteOverride = Typed<shapes::RouteOverride>;
pub(crate) static ROUTE_OVERRIDE: Shape = Shape::Record(&[
        Field { name: "because", kind: Kind::Of(&TEXT), written: Written::Always },
        Field { name: "over", kind: Kind::List(&Kind::Text), written: Written::Always },
        Field { name: "rule", kind: Kind::Text, written: Written::Always },
    ]);
impl Shaped for shapes::RouteOverride {
    const KIND: &'static Kind = &Kind::Of(&ROUTE_OVERRIDE);
}

pub type RoutingDecision = Typed<shapes::RoutingDecision>;
pub(crate) static ROUTING_DECISION: Shape = Shape::Record(&[
        Field { name: "citation", kind: Kind::Of(&CITATION), written: Written::Always },
        Field { name: "outcome", kind: Kind::Of(&ROUTE_OUTCOME), written: Written::Always },
        Field { name: "policy", kind: Kind::Of(&POLICY_REF), written: Written::Always },
        Field { name: "rule", kind: Kind::Text, written: Written::Always },
        Field { name: "tier", kind: Kind::Of(&TIER), written: Written::Always },
        Field { name: "assumed", kind: Kind::Optional(&Kind::Of(&ASSUMED)), written: Written::Given },
        Field { name: "tier_rules", kind: Kind::List(&Kind::Text), written: Written::Filled },
        Field { name: "warnings", kind: Kind::List(&Kind::Of(&LIMIT_WARNING)), written: Written::Filled },
    ]);
impl Shaped for shapes::RoutingDecision {
    const KIND: &'static Kind = &Kind::Of(&ROUTING_DECISION);
}

pub type RuleReason = Typed<shapes::RuleReason>;
pub(crate) static RULE_REASON: Shape = Shape::Record(&[
        Field { name: "citation", kind: Kind::Of(&CITATION), written: Written::Always },
        Field { name: "label", kind: Kind::Of(&TEXT), written: Written::Always },
        Field { name: "lacking", kind: Kind::Integer, written: Written::Always },
        Field { name: "rule", kind: Kind::Text, written: Written::Always },
        Field { name: "to", kind: Kind::Text, written: Written::Always },
        Field { name: "lacked", kind: Kind::Optional(&Kind::Of(&LACKED_CELL)), written: Written::Given },
    ]);
impl Shaped for shapes::RuleReason {
    const KIND: &'static Kind = &Kind::Of(&RULE_REASON);
}

pub type RungAct = Typed<shapes::RungAct>;
pub(crate) static RUNG_ACT: Shape = Shape::Words(&["remind", "supervise", "escalate", ]);
impl Shaped for shapes::RungAct {
    const KIND: &'static Kind = &Kind::Of(&RUNG_ACT);
}

pub type SameFacts = Typed<shapes::SameFacts>;
pub(crate) static SAME_FACTS: Shape = Shape::Words(&["all", "subject_and_respondents", "subject_and_place", ]);
impl Shaped for shapes::SameFacts {
    const KIND: &'static Kind = &Kind::Of(&SAME_FACTS);
}

pub type Satisfaction = Typed<shapes::Satisfaction>;
pub(crate) static SATISFACTION: Shape = Shape::Words(&["satisfied", "basically", "dissatisfied", ]);
impl Shaped for shapes::Satisfaction {
    const KIND: &'static Kind = &Kind::Of(&SATISFACTION);
}

pub type SeriesForecast = Typed<shapes::SeriesForecast>;
pub(crate) static SERIES_FORECAST: Shape = Shape::Record(&[
        Field { name: "years", kind: Kind::Integer, written: Written::Always },
        Field { name: "months", kind: Kind::List(&Kind::Of(&EXPECTED_MONTH)), written: Written::Filled },
        Field { name: "subject", kind: Kind::Optional(&Kind::Text), written: Written::Given },
        Field { name: "unit", kind: Kind::Optional(&Kind::Text), written: Written::Given },
        Field { name: "without", kind: Kind::Optional(&Kind::Of(&NO_FORECAST)), written: Written::Given },
    ]);
impl Shaped for shapes::SeriesForecast {
    const KIND: &'static Kind = &Kind::Of(&SERIES_FORECAST);
}

pub type SetAsideCommand = Typed<shapes::SetAsideCommand>;
pub(crate) static SET_ASIDE_COMMAND: Shape = Shape::Record(&[
        Field { name: "command", kind: Kind::Of(&FIELD_COMMAND), written: Written::Always },
        Field { name: "fault", kind: Kind::Optional(&Kind::Of(&FAULT)), written: Written::Always },
        Field { name: "nr", kind: Kind::Integer, written: Written::Always },
    ]);
impl Shaped for shapes::SetAsideCommand {
    const KIND: &'static Kind = &Kind::Of(&SET_ASIDE_COMMAND);
}

pub type Settlement = Typed<shapes::Settlement>;
pub(crate) static SETTLEMENT: Shape = Shape::Words(&["negotiation", "common_superior", "joint_meeting", "government", ]);
impl Shaped for shapes::Settlement {
    const KIND: &'static Kind = &Kind::Of(&SETTLEMENT);
}

pub type Severity = Typed<shapes::Severity>;
pub(crate) static SEVERITY: Shape = Shape::Words(&["warning", "error", ]);
impl Shaped for shapes::Severity {
    const KIND: &'static Kind = &Kind::Of(&SEVERITY);
}

pub type Side = Typed<shapes::Side>;
pub(crate) static SIDE: Shape = Shape::Words(&["petitioner", "other", ]);
impl Shaped for shapes::Side {
    const KIND: &'static Kind = &Kind::Of(&SIDE);
}

pub type SimpleGround = Typed<shapes::SimpleGround>;
pub(crate) static SIMPLE_GROUND: Shape = Shape::Words(&["clear", "instant", "pressing", "promised", "other", ]);
impl Shaped for shapes::SimpleGround {
    const KIND: &'static Kind = &Kind::Of(&SIMPLE_GROUND);
}

pub type Stage = Typed<shapes::Stage>;
pub(crate) static STAGE: Shape = Shape::Words(&["none", "administrative_act", "duty_requested", "mediation_failed", "agreement", "in_arbitration", "award", "in_reconsideration", "reconsidered", "in_court", "judged", "in_police", "in_petition", "answered", "reviewed", "final_review", "in_hotline", ]);
impl Shaped for shapes::Stage {
    const KIND: &'static Kind = &Kind::Of(&STAGE);
}

pub type Step = Typed<shapes::Step>;
pub(crate) static STEP: Shape = Shape::Words(&["handling", "review", "final_review", ]);
impl Shaped for shapes::Step {
    const KIND: &'static Kind = &Kind::Of(&STEP);
}

pub type StepClock = Typed<shapes::StepClock>;
pub(crate) static STEP_CLOCK: Shape = Shape::Record(&[
        Field { name: "calendar", kind: Kind::Text, written: Written::Always },
        Field { name: "due", kind: Kind::Of(&DUE), written: Written::Always },
        Field { name: "started_at", kind: Kind::Text, written: Written::Always },
        Field { name: "terms", kind: Kind::Of(&TERMS), written: Written::Always },
    ]);
impl Shaped for shapes::StepClock {
    const KIND: &'static Kind = &Kind::Of(&STEP_CLOCK);
}

pub type SuggestionKind = Typed<shapes::SuggestionKind>;
pub(crate) static SUGGESTION_KIND: Shape = Shape::Words(&["improve_work", "improve_policy", "accountability", ]);
impl Shaped for shapes::SuggestionKind {
    const KIND: &'static Kind = &Kind::Of(&SUGGESTION_KIND);
}

pub type SupervisionGround = Typed<shapes::SupervisionGround>;
pub(crate) static SUPERVISION_GROUND: Shape = Shape::Words(&["acceptance_breach", "handling_breach", "buck_passing", "perfunctory", "delay", "fraud", "refusal_to_execute", ]);
impl Shaped for shapes::SupervisionGround {
    const KIND: &'static Kind = &Kind::Of(&SUPERVISION_GROUND);
}

pub type TableAnswer = Typed<shapes::TableAnswer>;
pub(crate) static TABLE_ANSWER: Shape = Shape::Tagged("type", &[
    ("candidates", &[
        Field { name: "candidates", kind: Kind::List(&Kind::Of(&CANDIDATE)), written: Written::Always },
        Field { name: "left_out", kind: Kind::List(&Kind::Of(&PASSED_OVER)), written: Written::Always },
    ]),
    ("occurrences", &[
        Field { name: "occurrences", kind: Kind::List(&Kind::Of(&OCCURRENCE)), written: Written::Always },
        Field { name: "beyond", kind: Kind::List(&Kind::Of(&HELD_RECORD)), written: Written::Filled },
    ]),
    ("turns", &[
        Field { name: "turns", kind: Kind::List(&Kind::Of(&TURN)), written: Written::Always },
    ]),
    ("agenda_items", &[
        Field { name: "items", kind: Kind::List(&Kind::Of(&AGENDA_ITEM)), written: Written::Always },
        Field { name: "label", kind: Kind::Of(&TEXT), written: Written::Always },
    ]),
    ("ledger_rows", &[
        Field { name: "counts", kind: Kind::Table(&Kind::Integer), written: Written::Always },
        Field { name: "petitions", kind: Kind::List(&Kind::Of(&LEDGER_ROW)), written: Written::Always },
        Field { name: "dossiers", kind: Kind::List(&Kind::Text), written: Written::Filled },
    ]),
    ("month_counts", &[
        Field { name: "counts", kind: Kind::List(&Kind::Of(&MONTH_COUNT)), written: Written::Always },
    ]),
    ("forecasts", &[
        Field { name: "series", kind: Kind::List(&Kind::Of(&SERIES_FORECAST)), written: Written::Always },
    ]),
    ("traced", &[
        Field { name: "held", kind: Kind::List(&Kind::Of(&HELD_SPAN)), written: Written::Always },
        Field { name: "petition", kind: Kind::Text, written: Written::Always },
        Field { name: "answers", kind: Kind::List(&Kind::Of(&TRACED_ANSWER)), written: Written::Filled },
        Field { name: "assignments", kind: Kind::List(&Kind::Of(&TRACED_ASSIGNMENT)), written: Written::Filled },
        Field { name: "breaches", kind: Kind::List(&Kind::Of(&TRACED_BREACH)), written: Written::Filled },
        Field { name: "coordination", kind: Kind::List(&Kind::Of(&TRACED_COORDINATION)), written: Written::Filled },
        Field { name: "outcome", kind: Kind::Optional(&Kind::Of(&CLOSE_OUTCOME)), written: Written::Given },
    ]),
    ("walled", &[
        Field { name: "hidden", kind: Kind::List(&Kind::Text), written: Written::Always },
        Field { name: "open", kind: Kind::List(&Kind::Text), written: Written::Always },
    ]),
]);
impl Shaped for shapes::TableAnswer {
    const KIND: &'static Kind = &Kind::Of(&TABLE_ANSWER);
}

pub type Terms = Typed<shapes::Terms>;
pub(crate) static TERMS: Shape = Shape::Record(&[
        Field { name: "budget", kind: Kind::Text, written: Written::Always },
        Field { name: "colours", kind: Kind::Of(&THRESHOLDS), written: Written::Always },
        Field { name: "nature", kind: Kind::Of(&NATURE), written: Written::Always },
        Field { name: "roll", kind: Kind::Of(&ROLL), written: Written::Always },
    ]);
impl Shaped for shapes::Terms {
    const KIND: &'static Kind = &Kind::Of(&TERMS);
}

pub type Text = Typed<shapes::Text>;
pub(crate) static TEXT: Shape = Shape::Record(&[
        Field { name: "en", kind: Kind::Text, written: Written::Always },
        Field { name: "zh", kind: Kind::Text, written: Written::Always },
    ]);
impl Shaped for shapes::Text {
    const KIND: &'static Kind = &Kind::Of(&TEXT);
}

pub type Thresholds = Typed<shapes::Thresholds>;
pub(crate) static THRESHOLDS: Shape = Shape::Record(&[
        Field { name: "blue", kind: Kind::Text, written: Written::Always },
        Field { name: "red", kind: Kind::Text, written: Written::Always },
        Field { name: "yellow", kind: Kind::Text, written: Written::Always },
    ]);
impl Shaped for shapes::Thresholds {
    const KIND: &'static Kind = &Kind::Of(&THRESHOLDS);
}

pub type Tier = Typed<shapes::Tier>;
pub(crate) static TIER: Shape = Shape::Words(&["low", "medium", "high", ]);
impl Shaped for shapes::Tier {
    const KIND: &'static Kind = &Kind::Of(&TIER);
}

pub type TracedAnswer = Typed<shapes::TracedAnswer>;
pub(crate) static TRACED_ANSWER: Shape = Shape::Record(&[
        Field { name: "at", kind: Kind::Text, written: Written::Always },
        Field { name: "step", kind: Kind::Of(&STEP), written: Written::Always },
        Field { name: "unit", kind: Kind::Text, written: Written::Always },
        Field { name: "outcome", kind: Kind::Optional(&Kind::Of(&OPINION_OUTCOME)), written: Written::Given },
        Field { name: "review", kind: Kind::Optional(&Kind::Of(&REVIEW_OUTCOME)), written: Written::Given },
    ]);
impl Shaped for shapes::TracedAnswer {
    const KIND: &'static Kind = &Kind::Of(&TRACED_ANSWER);
}

pub type TracedAssignment = Typed<shapes::TracedAssignment>;
pub(crate) static TRACED_ASSIGNMENT: Shape = Shape::Record(&[
        Field { name: "from", kind: Kind::Text, written: Written::Always },
        Field { name: "id", kind: Kind::Text, written: Written::Always },
        Field { name: "part", kind: Kind::Of(&PART), written: Written::Always },
        Field { name: "sender", kind: Kind::Text, written: Written::Always },
        Field { name: "state", kind: Kind::Of(&ASSIGNMENT_STATE), written: Written::Always },
        Field { name: "unit", kind: Kind::Text, written: Written::Always },
        Field { name: "to", kind: Kind::Optional(&Kind::Text), written: Written::Given },
    ]);
impl Shaped for shapes::TracedAssignment {
    const KIND: &'static Kind = &Kind::Of(&TRACED_ASSIGNMENT);
}

pub type TracedBreach = Typed<shapes::TracedBreach>;
pub(crate) static TRACED_BREACH: Shape = Shape::Record(&[
        Field { name: "clock", kind: Kind::Text, written: Written::Always },
        Field { name: "due", kind: Kind::Of(&DUE), written: Written::Always },
        Field { name: "unit", kind: Kind::Optional(&Kind::Text), written: Written::Given },
    ]);
impl Shaped for shapes::TracedBreach {
    const KIND: &'static Kind = &Kind::Of(&TRACED_BREACH);
}

pub type TracedCoordination = Typed<shapes::TracedCoordination>;
pub(crate) static TRACED_COORDINATION: Shape = Shape::Record(&[
        Field { name: "from", kind: Kind::Text, written: Written::Always },
        Field { name: "level", kind: Kind::Of(&LEVEL), written: Written::Always },
        Field { name: "unit", kind: Kind::Text, written: Written::Always },
        Field { name: "to", kind: Kind::Optional(&Kind::Text), written: Written::Given },
        Field { name: "trigger", kind: Kind::Optional(&Kind::Of(&ESCALATION_TRIGGER)), written: Written::Given },
    ]);
impl Shaped for shapes::TracedCoordination {
    const KIND: &'static Kind = &Kind::Of(&TRACED_COORDINATION);
}

pub type Turn = Typed<shapes::Turn>;
pub(crate) static TURN: Shape = Shape::Record(&[
        Field { name: "due", kind: Kind::Text, written: Written::Always },
        Field { name: "person", kind: Kind::Optional(&Kind::Text), written: Written::Given },
    ]);
impl Shaped for shapes::Turn {
    const KIND: &'static Kind = &Kind::Of(&TURN);
}

pub type UnitIndicators = Typed<shapes::UnitIndicators>;
pub(crate) static UNIT_INDICATORS: Shape = Shape::Record(&[
        Field { name: "failed_duty", kind: Kind::Of(&RATE), written: Written::Always },
        Field { name: "in_time", kind: Kind::Of(&RATE), written: Written::Always },
        Field { name: "overturned", kind: Kind::Of(&RATE), written: Written::Always },
        Field { name: "participation", kind: Kind::Of(&RATE), written: Written::Always },
        Field { name: "resolved_at_first", kind: Kind::Of(&RATE), written: Written::Always },
        Field { name: "response", kind: Kind::Of(&RATE), written: Written::Always },
        Field { name: "rework", kind: Kind::Of(&RATE), written: Written::Always },
        Field { name: "satisfaction", kind: Kind::Of(&RATE), written: Written::Always },
        Field { name: "undetermined", kind: Kind::Integer, written: Written::Always },
        Field { name: "unit", kind: Kind::Text, written: Written::Always },
    ]);
impl Shaped for shapes::UnitIndicators {
    const KIND: &'static Kind = &Kind::Of(&UNIT_INDICATORS);
}

pub type UnitVisits = Typed<shapes::UnitVisits>;
pub(crate) static UNIT_VISITS: Shape = Shape::Record(&[
        Field { name: "unit", kind: Kind::Text, written: Written::Always },
        Field { name: "visits", kind: Kind::Integer, written: Written::Always },
    ]);
impl Shaped for shapes::UnitVisits {
    const KIND: &'static Kind = &Kind::Of(&UNIT_VISITS);
}

pub type Urgency = Typed<shapes::Urgency>;
pub(crate) static URGENCY: Shape = Shape::Words(&["ordinary", "urgent", "major", ]);
impl Shaped for shapes::Urgency {
    const KIND: &'static Kind = &Kind::Of(&URGENCY);
}

pub type ViewDeadline = Typed<shapes::ViewDeadline>;
pub(crate) static VIEW_DEADLINE: Shape = Shape::Record(&[
        Field { name: "due", kind: Kind::Of(&DUE), written: Written::Always },
        Field { name: "label", kind: Kind::Of(&TEXT), written: Written::Always },
        Field { name: "passed", kind: Kind::Bool, written: Written::Always },
        Field { name: "article", kind: Kind::Optional(&Kind::Text), written: Written::Given },
    ]);
impl Shaped for shapes::ViewDeadline {
    const KIND: &'static Kind = &Kind::Of(&VIEW_DEADLINE);
}

pub type ViewDocument = Typed<shapes::ViewDocument>;
pub(crate) static VIEW_DOCUMENT: Shape = Shape::Record(&[
        Field { name: "at", kind: Kind::Text, written: Written::Always },
        Field { name: "document", kind: Kind::Text, written: Written::Always },
        Field { name: "label", kind: Kind::Of(&TEXT), written: Written::Always },
    ]);
impl Shaped for shapes::ViewDocument {
    const KIND: &'static Kind = &Kind::Of(&VIEW_DOCUMENT);
}

pub type ViewLimit = Typed<shapes::ViewLimit>;
pub(crate) static VIEW_LIMIT: Shape = Shape::Record(&[
        Field { name: "article", kind: Kind::Text, written: Written::Always },
        Field { name: "label", kind: Kind::Of(&TEXT), written: Written::Always },
        Field { name: "passed", kind: Kind::Bool, written: Written::Always },
        Field { name: "due", kind: Kind::Optional(&Kind::Of(&DUE)), written: Written::Given },
        Field { name: "note", kind: Kind::Optional(&Kind::Of(&TEXT)), written: Written::Given },
    ]);
impl Shaped for shapes::ViewLimit {
    const KIND: &'static Kind = &Kind::Of(&VIEW_LIMIT);
}

pub type ViewStep = Typed<shapes::ViewStep>;
pub(crate) static VIEW_STEP: Shape = Shape::Record(&[
        Field { name: "at", kind: Kind::Text, written: Written::Always },
        Field { name: "label", kind: Kind::Of(&TEXT), written: Written::Always },
    ]);
impl Shaped for shapes::ViewStep {
    const KIND: &'static Kind = &Kind::Of(&VIEW_STEP);
}

pub type WrongDoor = Typed<shapes::WrongDoor>;
pub(crate) static WRONG_DOOR: Shape = Shape::Record(&[
        Field { name: "article", kind: Kind::Text, written: Written::Always },
        Field { name: "go_to", kind: Kind::List(&Kind::Text), written: Written::Always },
        Field { name: "message", kind: Kind::Of(&TEXT), written: Written::Always },
    ]);
impl Shaped for shapes::WrongDoor {
    const KIND: &'static Kind = &Kind::Of(&WRONG_DOOR);
}

/// By what both sides know that they mean the same types.
pub(crate) const SHAPES: u16 = 36416;

/// Calls a macro for each type.
#[cfg(any(test, not(feature = "generate")))]
macro_rules! for_each_type {
    ($do:ident) => {
        $do!(Act);
        $do!(ActKind);
        $do!(Actor);
        $do!(Adoption);
        $do!(AgendaItem);
        $do!(AgendaPart);
        $do!(Agent);
        $do!(Alert);
        $do!(Ask);
        $do!(AssessmentOutcome);
        $do!(AssessmentPhase);
        $do!(AssignmentState);
        $do!(Assumed);
        $do!(Bearer);
        $do!(Beside);
        $do!(Body);
        $do!(Branch);
        $do!(Candidate);
        $do!(Certainty);
        $do!(Channel);
        $do!(ChoicePart);
        $do!(Citation);
        $do!(MatterClass);
        $do!(ClockHeard);
        $do!(ClockQuestion);
        $do!(ClockReading);
        $do!(ClockState);
        $do!(CloseOutcome);
        $do!(Colour);
        $do!(Command);
        $do!(Coordination);
        $do!(Day);
        $do!(DayReason);
        $do!(DayRole);
        $do!(DaySpan);
        $do!(Decision);
        $do!(DeliveryWay);
        $do!(Dossier);
        $do!(DossierAct);
        $do!(DossierCommand);
        $do!(DossierDecision);
        $do!(DossierEvent);
        $do!(DossierFact);
        $do!(DossierReading);
        $do!(Due);
        $do!(DueExplanation);
        $do!(EndCause);
        $do!(EscalationTrigger);
        $do!(Event);
        $do!(Excerpt);
        $do!(Exclusion);
        $do!(ExpectedMonth);
        $do!(ExplainedDay);
        $do!(Explanation);
        $do!(Fact);
        $do!(FactKind);
        $do!(Facts);
        $do!(Fault);
        $do!(FaultKind);
        $do!(FieldAnswer);
        $do!(FieldCommand);
        $do!(FieldOutcome);
        $do!(Finding);
        $do!(FindingCode);
        $do!(FirstTry);
        $do!(FollowUpParty);
        $do!(FollowUpWay);
        $do!(Function);
        $do!(GridPhase);
        $do!(HardReason);
        $do!(HeldCommand);
        $do!(HeldOn);
        $do!(HeldRecord);
        $do!(HeldSpan);
        $do!(HoldHearing);
        $do!(IndicatorQuestion);
        $do!(IndicatorReport);
        $do!(Intake);
        $do!(JournalPhase);
        $do!(KeptBecause);
        $do!(LackedCell);
        $do!(LatentReason);
        $do!(Ledger);
        $do!(LedgerCoordination);
        $do!(LedgerLeader);
        $do!(LedgerList);
        $do!(LedgerRow);
        $do!(LeftOut);
        $do!(Level);
        $do!(Limit);
        $do!(LimitWarning);
        $do!(LimitationEvent);
        $do!(ListingPhase);
        $do!(Mark);
        $do!(Matter);
        $do!(MatterRecord);
        $do!(MediationWill);
        $do!(Mode);
        $do!(Moment);
        $do!(MonthCount);
        $do!(Nature);
        $do!(NewAssignment);
        $do!(NoForecast);
        $do!(NotHere);
        $do!(NotHereReason);
        $do!(NoteService);
        $do!(NoteVisit);
        $do!(NoticeKind);
        $do!(Occurrence);
        $do!(OpinionOutcome);
        $do!(Outbox);
        $do!(OutboxBatch);
        $do!(OutboxEntry);
        $do!(Outcome);
        $do!(Part);
        $do!(PassedOver);
        $do!(Pause);
        $do!(PauseCause);
        $do!(PendingCommand);
        $do!(PeriodUnit);
        $do!(PetitionerView);
        $do!(Phase);
        $do!(PolicyRef);
        $do!(PoolKind);
        $do!(PoolMember);
        $do!(Procedure);
        $do!(ProcedureStep);
        $do!(ProposedRepeat);
        $do!(PublicCodeParts);
        $do!(RaiseCause);
        $do!(Rate);
        $do!(Reading);
        $do!(RebaseQuestion);
        $do!(Rebased);
        $do!(RecordRisks);
        $do!(Register);
        $do!(Relation);
        $do!(Relief);
        $do!(ReliefResult);
        $do!(RepeatsQuestion);
        $do!(ReplyResult);
        $do!(Respondent);
        $do!(RespondentKind);
        $do!(ReviewOutcome);
        $do!(Role);
        $do!(Roll);
        $do!(RosterLeader);
        $do!(Rotation);
        $do!(RotationQuestion);
        $do!(Route);
        $do!(RouteExplanation);
        $do!(RouteOutcome);
        $do!(RouteOverride);
        $do!(RoutingDecision);
        $do!(RuleReason);
        $do!(RungAct);
        $do!(SameFacts);
        $do!(Satisfaction);
        $do!(SeriesForecast);
        $do!(SetAsideCommand);
        $do!(Settlement);
        $do!(Severity);
        $do!(Side);
        $do!(SimpleGround);
        $do!(Stage);
        $do!(Step);
        $do!(StepClock);
        $do!(SuggestionKind);
        $do!(SupervisionGround);
        $do!(TableAnswer);
        $do!(Terms);
        $do!(Text);
        $do!(Thresholds);
        $do!(Tier);
        $do!(TracedAnswer);
        $do!(TracedAssignment);
        $do!(TracedBreach);
        $do!(TracedCoordination);
        $do!(Turn);
        $do!(UnitIndicators);
        $do!(UnitVisits);
        $do!(Urgency);
        $do!(ViewDeadline);
        $do!(ViewDocument);
        $do!(ViewLimit);
        $do!(ViewStep);
        $do!(WrongDoor);
    };
}
#[cfg(any(test, not(feature = "generate")))]
pub(crate) use for_each_type;
