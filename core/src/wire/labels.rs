//! Every code with its names for people.

use std::collections::BTreeMap;

use super::to_json;
use crate::diff::{About, Effect};
use crate::directory::{Function, Level, Presence};
use crate::dossier as d;
use crate::fault::Fault;
use crate::petition as p;
use crate::repeats::SameFacts;
use crate::routing as r;
use crate::tables as t;
use crate::text::Text;

/// Every code that crosses a boundary, by kind, with its label in Chinese and in English.
pub fn labels() -> Result<String, Fault> {
    let mut all: BTreeMap<&str, BTreeMap<&str, Text>> = BTreeMap::new();
    macro_rules! add {
        ($($name:literal: $kind:ty),+ $(,)?) => {
            $({
                // Collecting would bring a sort of its own for each kind.
                let of = all.entry($name).or_default();
                for one in <$kind>::ALL {
                    of.insert(one.wire(), one.label());
                }
            })+
        };
    }
    add! {
        "about": About,
        "act": p::ActKind,
        "adoption": p::Adoption,
        "agenda_part": t::AgendaPart,
        "assessment_outcome": d::AssessmentOutcome,
        "assessment_phase": d::AssessmentPhase,
        "body": r::Body,
        "branch": p::Branch,
        "channel": r::Channel,
        "choice_part": p::ChoicePart,
        "class": p::Class,
        "close_outcome": p::CloseOutcome,
        "delivery_way": p::DeliveryWay,
        "dossier": d::MatterKind,
        "dossier_act": d::DossierActKind,
        "effect": Effect,
        "every": t::Every,
        "fact": r::FactKind,
        "follow_up_party": p::FollowUpParty,
        "follow_up_way": p::FollowUpWay,
        "function": Function,
        "grid_class": d::GridClass,
        "grid_phase": d::GridPhase,
        "hard_reason": t::HardReason,
        "intake": p::Intake,
        "journal_phase": d::JournalPhase,
        "kept_because": p::KeptBecause,
        "latent_reason": t::LatentReason,
        "ledger_list": t::LedgerList,
        "left_out": t::LeftOut,
        "level": Level,
        "limit": r::Limit,
        "limitation_event": p::LimitationEvent,
        "listing_phase": d::ListingPhase,
        "mediation_will": r::MediationWill,
        "moment": p::Moment,
        "no_forecast": t::NoForecast,
        "not_here": r::NotHereReason,
        "notice": p::NoticeKind,
        "opinion_outcome": p::OpinionOutcome,
        "part": p::Part,
        "phase": p::Phase,
        "pool": t::PoolKind,
        "presence": Presence,
        "procedure": p::Procedure,
        "procedure_step": p::ProcedureStep,
        "raise_cause": d::RaiseCause,
        "relation": r::Relation,
        "relief": p::Relief,
        "relief_result": p::ReliefResult,
        "reply_result": p::ReplyResult,
        "respondent": r::RespondentKind,
        "review_outcome": p::ReviewOutcome,
        "role": p::Role,
        "same_facts": SameFacts,
        "satisfaction": p::Satisfaction,
        "schedule": t::ScheduleKind,
        "settlement": p::Settlement,
        "side": p::Side,
        "simple_ground": p::SimpleGround,
        "stage": r::Stage,
        "suggestion": p::SuggestionKind,
        "supervision_ground": p::SupervisionGround,
        "table": t::TableKind,
        "tier": r::Tier,
        "urgency": r::Urgency,
    }
    to_json(&all)
}
