//! What can be asked for.

use serde::Serialize;

use super::assessment::{DecideAssessed, HoldHearing, OpenAssessment, RecordRisks};
use super::grid::{FeedBack, HandleEvent, RaiseEvent, ReportEvent, TakeEvent, TurnIntoPetition};
use super::journal::{CloseJournal, NoteService, NoteVisit, OpenJournal};
use super::listing::{ClaimCase, DelistCase, ListCase, ReleaseCase, SettleCase};
use super::state::{Dossier, Matter};
use crate::id::{CommandId, DossierId, PersonRef, PetitionId};
use crate::instant::Instant;
use crate::json::FromJson;
use crate::petition::{Actor, kinds};
use crate::policy::PolicyDigest;

/// A command about a dossier.
///
/// It is decided upon at `at`; what it tells happened at `occurred_at`, which lies earlier when it was
/// written down offline. A clock counts from then: late synchronisation gives no unit more time.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, FromJson)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct DossierCommand {
    /// What is asked for.
    pub act: DossierAct,
    /// Who asks.
    pub actor: Actor,
    /// When the server records it.
    pub at: Instant,
    /// The officer who says that `occurred_at` is right, where it lies after `at` or far before.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub confirmed_by: Option<PersonRef>,
    /// The dossier.
    pub dossier: DossierId,
    /// Made by the client: the same command sent twice is carried out once.
    pub id: CommandId,
    /// When it happened; `at` where left out.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub occurred_at: Option<Instant>,
    /// The pack that the caller decided on. It does not bind: the answer to a command from the field says where it
    /// was another one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub on_policy: Option<PolicyDigest>,
    /// The sequence of the dossier that the caller decided on.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub on_seq: Option<u64>,
}

impl DossierCommand {
    /// The petition that it is decided with: the one that it names, or that the listing is of.
    pub fn petition<'a>(&'a self, dossier: &'a Dossier) -> Option<&'a PetitionId> {
        match (&self.act, &dossier.matter) {
            (DossierAct::ListCase(list), _) => Some(&list.petition),
            (DossierAct::TurnIntoPetition(turn), _) => Some(&turn.petition),
            (_, Some(Matter::Listing(listing))) => Some(&listing.petition),
            _ => None,
        }
    }
}

/// Declares the acts from one list.
macro_rules! acts {
    ($($act:ident($payload:ty) = $wire:literal, $zh:literal, $en:literal;)+) => {
        /// What is asked for. Each variant's payload says what it needs.
        #[derive(Clone, Debug, PartialEq, Eq, Serialize, FromJson)]
        #[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
        #[serde(tag = "type")]
        pub enum DossierAct {
            $(#[doc = concat!($zh, ": ", $en, ".")] #[serde(rename = $wire)] $act($payload),)+
        }

        kinds! {
            /// The kinds of commands about dossiers.
            DossierActKind { $($act = $wire, $zh, $en;)+ }
        }

        impl DossierAct {
            /// Which kind it is.
            pub const fn kind(&self) -> DossierActKind {
                match self { $(Self::$act(_) => DossierActKind::$act),+ }
            }
        }
    };
}

acts! {
    ListCase(ListCase) = "list_case", "挂牌", "list a hard case";
    Claim(ClaimCase) = "claim", "揭榜", "claim a listed case";
    Release(ReleaseCase) = "release", "退榜", "give a listed case back";
    Settle(SettleCase) = "settle", "结算", "pay for the work on a listed case";
    Delist(DelistCase) = "delist", "撤牌", "take a case off the list";
    Report(ReportEvent) = "report", "网格上报", "report a grid event";
    Handle(HandleEvent) = "handle", "处理", "handle a grid event";
    Raise(RaiseEvent) = "raise", "上交", "raise a grid event to the next level";
    Take(TakeEvent) = "take", "接办", "take on a grid event";
    TurnIntoPetition(TurnIntoPetition) = "turn_into_petition", "转为信访事项", "turn a grid event into a petition";
    FeedBack(FeedBack) = "feed_back", "反馈", "feed back to the resident";
    OpenJournal(OpenJournal) = "open_journal", "开始民情日志", "begin the journal of a day";
    NoteVisit(NoteVisit) = "note_visit", "记走访", "note visits to a place";
    NoteService(NoteService) = "note_service", "记代办", "note a service done on somebody's behalf";
    CloseJournal(CloseJournal) = "close_journal", "结束民情日志", "end the journal";
    OpenAssessment(OpenAssessment) = "open_assessment", "提请风险评估", "begin the risk assessment of a decision";
    HoldHearing(HoldHearing) = "hold_hearing", "听证", "hold a hearing on a decision";
    RecordRisks(RecordRisks) = "record_risks", "出具评估报告", "record the risks of a decision";
    DecideAssessed(DecideAssessed) = "decide_assessed", "作出决策", "decide on what was assessed";
}
