//! The life of a petition as one table: who may do what, when, and what follows.
//!
//! `decide` reads it, the documentation is printed from it, and so will the verifier and the
//! diagrams be. What a row cannot say (a limit on five representatives, the consent of a sender)
//! is a guard, in `decide/`.

use super::act::ActKind;
use super::kinds::{Moment, Phase};
use crate::text::Text;

/// Who may issue a command, by what the unit and the person are to the petition.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Who {
    /// Anybody who acts for a unit of the directory.
    AnyOfficial,
    /// The petitioner, or an agent with a mandate.
    Petitioner,
    /// An officer who writes down what the petitioner said or handed in.
    Recorder,
    /// The unit that took the petition in.
    Receiver,
    /// The receiving petition office, or a petition office above it.
    Office,
    /// The unit that must act now: the lead, once there is one, else the receiver.
    Holder,
    /// A unit with an active assignment.
    Assignee,
    /// The unit that sent an active assignment.
    Sender,
    /// The unit asked to review.
    Reviewer,
    /// The unit asked to review finally.
    FinalReviewer,
    /// The unit that mediates.
    Mediator,
    /// A unit above the holder.
    Superior,
    /// The unit to which a supervision, a suggestion or an application for relief is addressed.
    Addressee,
    /// The unit that coordinates.
    Coordinator,
    /// The township or village where the problem lies; never for an accusation.
    Local,
    /// A grid of the place where the problem lies; never for an accusation.
    Grid,
    /// The platform itself.
    System,
}

impl Who {
    /// The name of a part for people.
    pub const fn label(self) -> Text {
        match self {
            Self::AnyOfficial => Text::fixed("任何机关、单位的工作人员", "any official of a unit"),
            Self::Petitioner => Text::fixed("信访人或者其代理人", "the petitioner or an agent"),
            Self::Recorder => Text::fixed("如实记录的工作人员", "an officer who records it"),
            Self::Receiver => Text::fixed("收到事项的单位", "the unit that took it in"),
            Self::Office => Text::fixed("信访部门", "the petition office"),
            Self::Holder => Text::fixed("现承担办理责任的单位", "the unit that must act now"),
            Self::Assignee => Text::fixed("承办单位", "an assigned unit"),
            Self::Sender => Text::fixed("转送、交办的单位", "the unit that sent it"),
            Self::Reviewer => Text::fixed("复查单位", "the reviewing unit"),
            Self::FinalReviewer => Text::fixed("复核单位", "the unit of the final review"),
            Self::Mediator => Text::fixed("调解员", "the mediator"),
            Self::Superior => Text::fixed("上级机关、单位", "a unit above"),
            Self::Addressee => {
                Text::fixed("被督办或者收到建议的单位", "the unit it is addressed to")
            }
            Self::Coordinator => Text::fixed("统筹的单位", "the unit that coordinates"),
            Self::Local => Text::fixed(
                "事项所在地的乡镇、村",
                "the township or village of the place",
            ),
            Self::Grid => Text::fixed("事项所在地的网格", "a grid of the place"),
            Self::System => Text::fixed("系统", "the platform"),
        }
    }
}

/// Where a petition stands after a command.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum To {
    /// Where it stood.
    Same,
    /// In one of these phases, as the command's content and the state decide.
    OneOf(&'static [Phase]),
}

/// What happens when a step is not taken in time.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Otherwise {
    /// Nothing waits for it.
    Nothing,
    /// The bearer is supervised (article 40(1)).
    Supervision,
    /// The right lapses; the duties of units do not.
    RightLapses,
}

/// One row: a command, from where, by whom, to where.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Transition {
    /// The command; there is one row for each.
    pub act: ActKind,
    /// From which phases.
    pub from: &'static [Phase],
    /// By whom; any of them.
    pub who: &'static [Who],
    /// Whether only the head of the unit may.
    pub head_only: bool,
    /// To where.
    pub to: To,
    /// The moments that it makes happen: the clocks that wait for them end, others start.
    pub fulfils: &'static [Moment],
    /// What happens when it is not done in time.
    pub otherwise: Otherwise,
    /// The articles of 信访工作条例 behind it, or what else it stands on.
    pub article: &'static str,
}

use ActKind as A;
use Otherwise::{Nothing, RightLapses, Supervision};
use Phase as P;
use To::{OneOf, Same};
use Who as W;

/// Phases in which a petition is being worked on.
pub const OPEN: &[Phase] = &[
    P::Registered,
    P::Referred,
    P::Contested,
    P::Handling,
    P::Diverted,
    P::Answered,
    P::Delivered,
    P::Reviewing,
    P::Reviewed,
    P::ReviewDelivered,
    P::FinalReviewing,
    P::FinallyReviewed,
];

/// Phases in which a petition is known, and not put away.
const KNOWN: &[Phase] = &[
    P::Registered,
    P::Referred,
    P::Contested,
    P::Handling,
    P::Diverted,
    P::Answered,
    P::Delivered,
    P::Reviewing,
    P::Reviewed,
    P::ReviewDelivered,
    P::FinalReviewing,
    P::FinallyReviewed,
    P::NotAccepted,
    P::NoLongerAccepted,
    P::Withdrawn,
    P::Merged,
    P::Closed,
];

/// Phases in which somebody handles the matter, or will again: a suspension lasts no longer.
pub(super) const HANDLED: &[Phase] = &[P::Handling, P::Diverted];

/// Phases before an answer.
pub(super) const BEFORE_ANSWER: &[Phase] = &[
    P::Registered,
    P::Referred,
    P::Contested,
    P::Handling,
    P::Diverted,
];

/// Phases in which units still owe something.
const WITH_UNITS: &[Phase] = &[
    P::Registered,
    P::Referred,
    P::Contested,
    P::Handling,
    P::Answered,
    P::Delivered,
];

/// Phases in which the competent unit is found.
const AT_THE_DOOR: &[Phase] = &[P::Registered, P::Referred];

/// Phases in which a mediation that was opened can go on.
const UNDER_MEDIATION: &[Phase] = &[
    P::Registered,
    P::Referred,
    P::Contested,
    P::Handling,
    P::Diverted,
    P::Answered,
    P::Delivered,
];

/// Phases after an answer reached the petitioner.
pub(super) const AFTER_DELIVERY: &[Phase] = &[
    P::Delivered,
    P::ReviewDelivered,
    P::FinallyReviewed,
    P::Closed,
];

const fn row(
    act: ActKind,
    from: &'static [Phase],
    who: &'static [Who],
    to: To,
    article: &'static str,
) -> Transition {
    Transition {
        act,
        from,
        who,
        head_only: false,
        to,
        fulfils: &[],
        otherwise: Nothing,
        article,
    }
}

const fn within(row: Transition, fulfils: &'static [Moment], otherwise: Otherwise) -> Transition {
    Transition {
        fulfils,
        otherwise,
        ..row
    }
}

const fn by_head(row: Transition) -> Transition {
    Transition {
        head_only: true,
        ..row
    }
}

/// The table.
pub const TRANSITIONS: &[Transition] = &[
    within(
        row(
            A::Register,
            &[P::Unregistered],
            &[W::AnyOfficial, W::Petitioner, W::System],
            OneOf(&[P::Registered]),
            "19, 20, 21(2), 22(1), 23(1)",
        ),
        &[Moment::ReceivedByOffice, Moment::ReceivedDirect],
        Nothing,
    ),
    within(
        row(
            A::Adopt,
            &[P::Unregistered],
            &[W::AnyOfficial, W::System],
            OneOf(&[
                P::Registered,
                P::Referred,
                P::Handling,
                P::Answered,
                P::Delivered,
            ]),
            "21",
        ),
        &[
            Moment::ReceivedByOffice,
            Moment::ReceivedDirect,
            Moment::Triaged,
            Moment::Notified,
            Moment::AssignmentReceived,
            Moment::AssignmentNotified,
            Moment::Accepted,
            Moment::Answered,
            Moment::Delivered,
        ],
        Nothing,
    ),
    row(
        A::ReportUrgent,
        BEFORE_ANSWER,
        &[W::Receiver, W::Holder, W::Assignee, W::Office],
        Same,
        "25",
    ),
    row(
        A::GiveCode,
        KNOWN,
        &[W::Receiver, W::Office, W::System],
        Same,
        "22(1), 23(1)",
    ),
    within(
        row(
            A::Classify,
            // While another procedure has the matter its class is what it went there with.
            &[P::Registered, P::Referred, P::Contested, P::Handling],
            &[W::Receiver, W::Holder, W::Office],
            Same,
            "22(1), 29, 30, 31",
        ),
        // Where an accusation is found to be about the unit that coordinates, the next one does.
        &[Moment::TownshipCoordinates, Moment::CountyCoordinates],
        Nothing,
    ),
    within(
        row(
            A::NoteLimitation,
            KNOWN,
            &[W::AnyOfficial, W::Petitioner],
            Same,
            "31",
        ),
        &[Moment::ActKnown, Moment::HarmKnown, Moment::DutyRequested],
        Nothing,
    ),
    within(
        row(
            A::Refer,
            &[P::Registered, P::Referred, P::Handling],
            &[W::Receiver, W::Holder, W::Office],
            OneOf(&[P::Referred, P::Handling]),
            "22(1)(1), 22(1)(2), 23(1)",
        ),
        &[Moment::Triaged, Moment::AssignmentReceived],
        Supervision,
    ),
    within(
        row(
            A::Assign,
            &[P::Registered, P::Referred, P::Handling],
            &[W::Receiver, W::Holder, W::Office],
            OneOf(&[P::Referred, P::Handling]),
            "22(1)(3), 23(1)",
        ),
        &[
            Moment::Triaged,
            Moment::AssignmentReceived,
            Moment::AssignmentDueSet,
        ],
        Supervision,
    ),
    within(
        row(
            A::Recall,
            &[P::Referred, P::Handling],
            &[W::Sender],
            OneOf(&[P::Registered, P::Referred, P::Handling]),
            "22(1)",
        ),
        &[Moment::AssignmentEnded],
        Nothing,
    ),
    within(
        row(
            A::Object,
            &[P::Referred, P::Handling],
            &[W::Assignee],
            Same,
            "23(3)",
        ),
        &[Moment::AssignmentObjected],
        RightLapses,
    ),
    within(
        row(
            A::DecideObjection,
            &[P::Referred, P::Contested, P::Handling],
            &[W::Sender],
            OneOf(&[P::Registered, P::Referred, P::Contested, P::Handling]),
            "23(3)",
        ),
        &[Moment::AssignmentEnded],
        Nothing,
    ),
    row(
        A::Contest,
        AT_THE_DOOR,
        &[W::Receiver, W::Holder, W::Assignee, W::Office],
        OneOf(&[P::Contested]),
        "24(1)",
    ),
    within(
        row(
            A::SettleContest,
            &[P::Contested],
            &[W::AnyOfficial],
            OneOf(&[P::Referred]),
            "24",
        ),
        &[
            Moment::Triaged,
            Moment::AssignmentEnded,
            Moment::AssignmentReceived,
        ],
        Nothing,
    ),
    within(
        row(
            A::Notify,
            &[
                P::Registered,
                P::Referred,
                P::Contested,
                P::Handling,
                P::Diverted,
                P::Answered,
                P::Delivered,
                P::Reviewing,
                P::Reviewed,
                P::ReviewDelivered,
                P::FinalReviewing,
                P::FinallyReviewed,
                P::NotAccepted,
                P::NoLongerAccepted,
            ],
            &[W::Receiver, W::Assignee, W::Holder],
            Same,
            "23",
        ),
        &[Moment::Notified, Moment::AssignmentNotified],
        Supervision,
    ),
    within(
        row(
            A::Accept,
            AT_THE_DOOR,
            &[W::Holder],
            OneOf(&[P::Handling]),
            "22, 23, 24, 34",
        ),
        &[
            Moment::Accepted,
            Moment::Triaged,
            Moment::AssignmentAccepted,
        ],
        Supervision,
    ),
    within(
        row(
            A::NotAccept,
            AT_THE_DOOR,
            &[W::Holder],
            OneOf(&[P::NotAccepted]),
            "19(3), 22(2), 23(1)",
        ),
        &[
            Moment::NotAccepted,
            Moment::Triaged,
            Moment::Notified,
            Moment::AssignmentNotified,
            Moment::AssignmentAccepted,
        ],
        Nothing,
    ),
    within(
        row(
            A::NoLongerAccept,
            &[P::Registered, P::Referred, P::Handling],
            &[W::Holder],
            OneOf(&[P::NoLongerAccepted]),
            "36(3)",
        ),
        &[
            Moment::NotAccepted,
            Moment::Triaged,
            Moment::Notified,
            Moment::AssignmentNotified,
            Moment::AssignmentAccepted,
        ],
        Nothing,
    ),
    within(
        row(
            A::Divert,
            &[P::Registered, P::Referred, P::Handling],
            &[W::Holder],
            OneOf(&[P::Diverted]),
            "22(2), 28(2), 30, 31(1)-(5)",
        ),
        &[
            Moment::Diverted,
            Moment::Triaged,
            Moment::Notified,
            Moment::AssignmentNotified,
            Moment::AssignmentAccepted,
        ],
        Nothing,
    ),
    within(
        row(
            A::ReportProcedure,
            OPEN,
            &[W::Receiver, W::Holder, W::Office, W::System],
            Same,
            "31",
        ),
        &[
            Moment::ProcedureReceived,
            Moment::ProcedureAccepted,
            Moment::ProcedureDecided,
            Moment::AidGranted,
            Moment::AidAssigned,
        ],
        Nothing,
    ),
    row(
        A::ReturnFromProcedure,
        &[P::Diverted],
        &[W::Receiver, W::Holder, W::Office],
        OneOf(&[P::Registered, P::Referred, P::Handling]),
        "31",
    ),
    within(
        row(
            A::OpenMediation,
            &[P::Referred, P::Handling],
            &[W::Holder, W::Receiver],
            Same,
            "33, 37(1)",
        ),
        &[Moment::MediationRequested],
        Nothing,
    ),
    within(
        row(
            A::ConsentToMediation,
            UNDER_MEDIATION,
            &[W::Petitioner, W::Recorder],
            Same,
            "33；人民调解法 17",
        ),
        &[Moment::MediationEnded],
        Nothing,
    ),
    row(
        A::Choose,
        UNDER_MEDIATION,
        &[W::Petitioner, W::Recorder],
        Same,
        "33；人民调解法 19, 20",
    ),
    row(
        A::HoldMediationRound,
        UNDER_MEDIATION,
        &[W::Mediator, W::Holder],
        Same,
        "33",
    ),
    within(
        row(
            A::EndMediation,
            UNDER_MEDIATION,
            &[W::Mediator, W::Holder],
            Same,
            "33",
        ),
        &[Moment::MediationEnded, Moment::AgreementEffective],
        Nothing,
    ),
    within(
        row(
            A::ConfirmAgreement,
            &[
                P::Registered,
                P::Referred,
                P::Contested,
                P::Handling,
                P::Diverted,
                P::Answered,
                P::Delivered,
                P::Closed,
                P::Withdrawn,
            ],
            &[W::Petitioner, W::Recorder],
            Same,
            "人民调解法 33",
        ),
        &[Moment::AgreementConfirmed],
        RightLapses,
    ),
    row(
        A::Hear,
        &[P::Handling, P::FinalReviewing],
        &[W::Holder, W::FinalReviewer],
        Same,
        "31(6), 36(2)",
    ),
    by_head(row(A::Extend, &[P::Handling], &[W::Holder], Same, "34")),
    row(A::Suspend, &[P::Handling], &[W::Holder], Same, "—"),
    row(
        A::Resume,
        &[P::Handling],
        &[W::Holder, W::Superior],
        Same,
        "—",
    ),
    row(
        A::Simplify,
        &[P::Registered, P::Referred, P::Handling],
        &[W::Holder],
        Same,
        "简易办理办法（2022）4, 5",
    ),
    row(
        A::ConvertToOrdinary,
        &[P::Registered, P::Referred, P::Handling],
        &[W::Holder],
        Same,
        "简易办理办法（2022）",
    ),
    within(
        row(
            A::Answer,
            &[P::Handling],
            &[W::Holder],
            OneOf(&[P::Answered]),
            "31(6), 32, 34",
        ),
        &[Moment::Answered],
        Supervision,
    ),
    within(
        row(
            A::Reply,
            &[P::Handling],
            &[W::Holder],
            OneOf(&[P::Answered]),
            "29(1), 30(1), 31(5)",
        ),
        &[Moment::Answered],
        Supervision,
    ),
    within(
        row(
            A::ReportCompletion,
            &[
                P::Registered,
                P::Referred,
                P::Contested,
                P::Handling,
                P::Diverted,
                P::Answered,
                P::Delivered,
                P::Reviewing,
                P::Reviewed,
                P::ReviewDelivered,
                P::FinalReviewing,
                P::FinallyReviewed,
                P::NotAccepted,
                P::NoLongerAccepted,
                P::Closed,
            ],
            &[W::Assignee],
            Same,
            "22(1)(3)",
        ),
        &[Moment::AssignmentReported, Moment::AssignmentEnded],
        Supervision,
    ),
    within(
        row(
            A::Deliver,
            &[P::Answered, P::Reviewed, P::FinallyReviewed],
            &[W::Holder, W::Reviewer, W::FinalReviewer],
            OneOf(&[P::Delivered, P::ReviewDelivered, P::FinallyReviewed]),
            "35, 36",
        ),
        &[Moment::Delivered, Moment::ReviewDelivered],
        Nothing,
    ),
    within(
        row(
            A::FollowUp,
            AFTER_DELIVERY,
            &[W::Receiver, W::Holder, W::Office, W::Superior, W::Local],
            Same,
            "21(2)",
        ),
        &[Moment::FollowedUp],
        Nothing,
    ),
    within(
        row(
            A::Evaluate,
            AFTER_DELIVERY,
            &[W::Petitioner, W::Recorder],
            Same,
            "21(2)",
        ),
        &[Moment::Dissatisfied, Moment::Satisfied],
        Nothing,
    ),
    row(
        A::ReferRelief,
        KNOWN,
        &[
            W::Receiver,
            W::Holder,
            W::Assignee,
            W::Office,
            W::Reviewer,
            W::FinalReviewer,
        ],
        Same,
        "27, 37(2)",
    ),
    row(
        A::ReportRelief,
        KNOWN,
        &[
            W::Receiver,
            W::Holder,
            W::Assignee,
            W::Office,
            W::Reviewer,
            W::FinalReviewer,
            W::Addressee,
        ],
        Same,
        "27, 37(2)",
    ),
    within(
        row(
            A::RequestReview,
            // Taking a matter up again, or the petitioner's leaving it, does not cut the right.
            &[
                P::Handling,
                P::Answered,
                P::Delivered,
                P::Closed,
                P::Withdrawn,
            ],
            &[W::Petitioner, W::Recorder],
            OneOf(&[P::Reviewing]),
            "35",
        ),
        &[Moment::ReviewRequested],
        RightLapses,
    ),
    within(
        row(
            A::IssueReview,
            &[P::Reviewing],
            &[W::Reviewer],
            OneOf(&[P::Reviewed]),
            "35",
        ),
        &[Moment::ReviewIssued],
        Supervision,
    ),
    within(
        row(
            A::RequestFinalReview,
            &[
                P::Handling,
                P::Answered,
                P::ReviewDelivered,
                P::Closed,
                P::Withdrawn,
            ],
            &[W::Petitioner, W::Recorder],
            OneOf(&[P::FinalReviewing]),
            "36(1)",
        ),
        &[Moment::FinalReviewRequested],
        RightLapses,
    ),
    within(
        row(
            A::IssueFinalReview,
            &[P::FinalReviewing],
            &[W::FinalReviewer],
            OneOf(&[P::FinallyReviewed]),
            "36",
        ),
        &[Moment::FinalReviewIssued],
        Supervision,
    ),
    within(
        row(
            A::Supervise,
            KNOWN,
            &[W::Office, W::Superior],
            Same,
            "40(1)",
        ),
        &[Moment::SupervisionOpened],
        Nothing,
    ),
    within(
        row(A::AnswerSupervision, KNOWN, &[W::Addressee], Same, "40(1)"),
        &[Moment::SupervisionAnswered],
        Nothing,
    ),
    within(
        row(A::Suggest, KNOWN, &[W::Office], Same, "40"),
        &[Moment::SuggestionMade],
        Nothing,
    ),
    within(
        row(A::ReplySuggestion, KNOWN, &[W::Addressee], Same, "40(4)"),
        &[Moment::SuggestionReplied],
        Nothing,
    ),
    row(
        A::ExamineHandling,
        KNOWN,
        &[W::Office, W::Superior],
        Same,
        "28(1), 38(2)",
    ),
    within(
        row(
            A::Merge,
            &[P::Registered, P::Referred, P::Handling],
            &[W::Holder, W::Office],
            OneOf(&[P::Merged]),
            "19(3)",
        ),
        &[Moment::Triaged, Moment::Closed],
        Nothing,
    ),
    row(
        A::TakeIn,
        BEFORE_ANSWER,
        &[W::Holder, W::Office, W::System],
        Same,
        "19(3)",
    ),
    row(A::Comment, KNOWN, &[W::AnyOfficial], Same, "—"),
    row(
        A::DeclareInterest,
        KNOWN,
        &[W::AnyOfficial, W::Petitioner],
        Same,
        "28(3)",
    ),
    within(
        row(
            A::Withdraw,
            &[
                P::Registered,
                P::Referred,
                P::Contested,
                P::Handling,
                P::Diverted,
                P::Answered,
                P::Delivered,
                P::Reviewing,
                P::ReviewDelivered,
                P::FinalReviewing,
            ],
            &[W::Petitioner, W::Recorder],
            OneOf(&[P::Withdrawn]),
            "—",
        ),
        &[Moment::Triaged, Moment::Closed],
        Nothing,
    ),
    within(
        row(
            A::Close,
            &[
                P::Handling,
                P::Diverted,
                P::Delivered,
                P::ReviewDelivered,
                P::FinallyReviewed,
            ],
            &[
                W::Holder,
                W::Receiver,
                W::Office,
                W::Reviewer,
                W::FinalReviewer,
            ],
            OneOf(&[P::Closed]),
            "34, 36(3)",
        ),
        &[Moment::Closed],
        Nothing,
    ),
    row(
        A::Archive,
        &[
            P::NotAccepted,
            P::NoLongerAccepted,
            P::Withdrawn,
            P::Merged,
            P::Closed,
        ],
        &[W::Receiver, W::Holder, W::Office],
        OneOf(&[P::Archived]),
        "21(2)",
    ),
    within(
        row(
            A::Reopen,
            // A review can send a matter back, and a refusal can have been wrong.
            &[
                P::ReviewDelivered,
                P::FinallyReviewed,
                P::NotAccepted,
                P::NoLongerAccepted,
                P::Closed,
                P::Archived,
            ],
            &[
                W::Holder,
                W::Receiver,
                W::Office,
                W::Superior,
                W::Reviewer,
                W::FinalReviewer,
            ],
            OneOf(&[P::Registered, P::Handling]),
            "37(3), 45",
        ),
        &[
            Moment::ReceivedByOffice,
            Moment::ReceivedDirect,
            Moment::Accepted,
            Moment::AssignmentEnded,
        ],
        Nothing,
    ),
    row(
        A::ClaimAlerts,
        KNOWN,
        &[W::AnyOfficial, W::System],
        Same,
        "38, 40(1)",
    ),
    within(
        row(
            A::Assess,
            BEFORE_ANSWER,
            &[W::Receiver, W::Holder, W::Office],
            Same,
            "22(1), 25",
        ),
        &[
            Moment::TownshipCoordinates,
            Moment::CountyCoordinates,
            Moment::CountyStudies,
        ],
        Nothing,
    ),
    row(
        A::ChooseMode,
        BEFORE_ANSWER,
        &[W::Receiver, W::Holder, W::Office, W::Superior],
        Same,
        "22(1)",
    ),
    within(
        row(
            A::Meet,
            BEFORE_ANSWER,
            &[W::Receiver, W::Holder, W::Assignee, W::Office],
            Same,
            "18(2), 31(6)",
        ),
        &[Moment::Met],
        Nothing,
    ),
    within(
        row(
            A::Plan,
            &[P::Registered, P::Referred, P::Handling],
            &[W::Receiver, W::Holder],
            Same,
            "34",
        ),
        &[Moment::Planned],
        Nothing,
    ),
    within(
        row(
            A::Escalate,
            WITH_UNITS,
            &[W::Receiver, W::Holder, W::Assignee, W::Office, W::System],
            Same,
            "24, 38, 39",
        ),
        &[
            Moment::TownshipCoordinates,
            Moment::CountyCoordinates,
            Moment::CountyStudies,
            Moment::SupervisionOpened,
        ],
        Nothing,
    ),
    within(
        row(A::HandDown, WITH_UNITS, &[W::AnyOfficial], Same, "22(1)(2)"),
        &[Moment::HandedDown, Moment::TownshipCoordinates],
        Nothing,
    ),
    row(A::Help, WITH_UNITS, &[W::Superior, W::Office], Same, "38"),
    within(
        row(
            A::NameLeader,
            WITH_UNITS,
            &[W::Coordinator, W::Office],
            Same,
            "18(2)",
        ),
        &[Moment::LeaderNamed],
        Nothing,
    ),
    row(
        A::EndCharge,
        KNOWN,
        &[W::Coordinator, W::Office],
        Same,
        "18(2)",
    ),
    within(
        row(
            A::Summon,
            BEFORE_ANSWER,
            &[W::Receiver, W::Holder, W::Assignee, W::Grid],
            Same,
            "24(1)",
        ),
        &[Moment::Summoned],
        Nothing,
    ),
    within(
        row(A::Attend, KNOWN, &[W::Addressee], Same, "24(1)"),
        &[Moment::Attended],
        Nothing,
    ),
    row(
        A::Reproject,
        KNOWN,
        &[W::AnyOfficial, W::System],
        Same,
        "全国年节及纪念日放假办法 7",
    ),
];

/// Where each command's row stands, so that it is found without a search.
const ROW_OF: [usize; ActKind::ALL.len()] = {
    let mut rows = [usize::MAX; ActKind::ALL.len()];
    let mut position = 0;
    #[allow(clippy::indexing_slicing)] // checked when the library is built
    while position < TRANSITIONS.len() {
        rows[TRANSITIONS[position].act as usize] = position;
        position += 1;
    }
    rows
};

/// The row of a command.
pub fn transition(act: ActKind) -> Option<&'static Transition> {
    ROW_OF
        .get(act as usize)
        .and_then(|&position| TRANSITIONS.get(position))
}

impl Transition {
    /// Whether nobody handles the matter any more after the step: it was answered, or has ended.
    pub(super) fn ends_handling(&self) -> bool {
        match self.to {
            Same => false,
            OneOf(phases) => !phases.iter().any(|phase| BEFORE_ANSWER.contains(phase)),
        }
    }
}

/// The commands that the table allows in a phase.
pub fn possible_in(phase: Phase) -> impl Iterator<Item = ActKind> {
    TRANSITIONS
        .iter()
        .filter(move |row| row.from.contains(&phase))
        .map(|row| row.act)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_command_has_one_row() {
        let rows: Vec<_> = TRANSITIONS.iter().map(|row| row.act).collect();
        let mut sorted = rows.clone();
        sorted.sort();
        let mut all = ActKind::ALL.to_vec();
        all.sort();
        assert_eq!(sorted, all);
    }

    #[test]
    fn every_phase_but_the_first_is_entered_and_every_phase_but_the_last_is_left() {
        for &phase in Phase::ALL {
            let entered = TRANSITIONS.iter().any(|row| match row.to {
                To::Same => false,
                To::OneOf(phases) => phases.contains(&phase),
            });
            assert!(
                entered || phase == Phase::Unregistered,
                "{phase} is never entered"
            );
            let left = TRANSITIONS
                .iter()
                .any(|row| row.from.contains(&phase) && row.to != To::Same);
            assert!(left, "{phase} is a dead end");
        }
    }
}
