//! What the petitioner sees: progress, the next deadline, documents, how to go on. No internal
//! notes, and nobody else's name.

use serde::Serialize;

use super::act::{Fact, NoticeKind};
use super::clock_fact::EndCause;
use super::event::Event;
use super::kinds::{Moment, Phase};
use super::reading::{ClockReading, clocks};
use super::state::{Petition, Step};
use crate::clock::{ClockError, ClockState, Due, Nature, is_after};
use crate::id::{DocumentRef, PetitionId, RuleId, UnitId};
use crate::instant::Instant;
use crate::order::sort_by;
use crate::policy::{Layer, Policy};
use crate::public_code::PublicCode;
use crate::routing::RouteOutcome;
use crate::text::Text;

/// A petition as the petitioner sees it (信访工作条例 21(2), practice row L12).
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct PetitionerView {
    /// What to bring to where the matter goes, by the last assessment.
    pub bring: Vec<Text>,
    /// Its public code; left out while it is pending.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub code: Option<PublicCode>,
    /// Papers addressed to the petitioner.
    pub documents: Vec<ViewDocument>,
    /// The unit that must act now.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub held_by: Option<UnitId>,
    /// The limits of other procedures that the petition does not stop, by the last assessment, but for
    /// those among `rights`: above all those whose first day is not known.
    pub limits: Vec<ViewLimit>,
    /// What the petitioner can do.
    pub next_steps: Vec<Text>,
    /// What falls due next for the units.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub next_deadline: Option<ViewDeadline>,
    /// Its identifier.
    pub petition: PetitionId,
    /// Where it stands.
    pub phase: Phase,
    /// Where it stands, in words.
    pub phase_label: Text,
    /// What happened, in order.
    pub progress: Vec<ViewStep>,
    /// What the petitioner still has time for.
    pub rights: Vec<ViewDeadline>,
}

/// A step that happened.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct ViewStep {
    /// When.
    pub at: Instant,
    /// What.
    pub label: Text,
}

/// A paper for the petitioner.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct ViewDocument {
    /// When it was made.
    pub at: Instant,
    /// The paper.
    pub document: DocumentRef,
    /// What it is.
    pub label: Text,
}

/// A deadline as the petitioner sees it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct ViewDeadline {
    /// The article.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub article: Option<String>,
    /// When it falls due.
    pub due: Due,
    /// What is due.
    pub label: Text,
    /// Whether it has passed.
    pub passed: bool,
}

/// A limit of another procedure as the petitioner sees it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct ViewLimit {
    /// The article.
    pub article: String,
    /// When it runs out, where the day it counts from is known: say which day it was.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub due: Option<Due>,
    /// What it is for.
    pub label: Text,
    /// What else to know of it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub note: Option<Text>,
    /// Whether it has passed.
    pub passed: bool,
}

/// The petitioner's view of a petition. `events` are those of the petition, in order; internal
/// ones among them are left out.
pub fn petitioner_view(
    policy: &Policy,
    petition: &Petition,
    events: &[Event],
    now: Instant,
) -> Result<PetitionerView, ClockError> {
    let readings = clocks(policy, petition, now)?;
    let running = |nature: Nature| {
        readings.iter().filter(move |one| {
            one.terms.nature == nature && one.reading.state == ClockState::Running && !one.lapses
        })
    };
    let mut duties: Vec<ViewDeadline> = running(Nature::Duty)
        .filter(|one| is_owed_to_the_petitioner(policy, one))
        .filter_map(deadline)
        .collect();
    let calendar = policy.calendar();
    let at = |one: &ViewDeadline| calendar.instant_of(one.due.nominal);
    sort_by(&mut duties, |a, b| at(a).cmp(&at(b)));
    let (rights, ways): (Vec<ViewDeadline>, Vec<Option<Text>>) = running(Nature::Right)
        .filter_map(|one| deadline(one).map(|right| (right, way(policy, one))))
        .filter(|(right, _)| !right.passed)
        .unzip();
    let open: Vec<&RuleId> = running(Nature::Right)
        .filter(|one| !one.reading.overdue)
        .map(|one| &one.rule)
        .collect();
    Ok(PetitionerView {
        bring: bring(petition),
        code: petition.code().cloned(),
        documents: documents(petition),
        held_by: petition.held_by().cloned(),
        limits: limits(policy, petition, &open, now),
        next_steps: next_steps(petition, rights.iter().zip(&ways)),
        next_deadline: duties.into_iter().next(),
        petition: petition.id.clone(),
        phase: petition.phase,
        phase_label: petition.phase.label(),
        progress: events
            .iter()
            .filter(|event| is_public(&event.fact))
            .map(|event| ViewStep {
                at: event.occurred_at,
                label: event.fact.label(),
            })
            .collect(),
        rights,
    })
}

/// What units owe each other or a supervisor is no deadline of the petitioner's matter.
fn is_owed_to_the_petitioner(policy: &Policy, reading: &ClockReading) -> bool {
    policy.clock(reading.rule.as_str()).is_none_or(|known| {
        known.rule.layer == Layer::Petition
            || known.rule.ends_on.contains(&Moment::AssignmentNotified)
    })
}

/// To whom a request for review goes.
fn way(policy: &Policy, reading: &ClockReading) -> Option<Text> {
    let ends = &policy.clock(reading.rule.as_str())?.rule.ends_on;
    if ends.contains(&Moment::ReviewRequested) {
        Some(Text::fixed(
            "向原办理机关、单位的上一级机关、单位提出（信访工作条例第三十五条）",
            "ask the unit directly above the one that handled it (article 35)",
        ))
    } else if ends.contains(&Moment::FinalReviewRequested) {
        Some(Text::fixed(
            "向复查机关、单位的上一级机关、单位提出（信访工作条例第三十六条）",
            "ask the unit directly above the one that reviewed it (article 36)",
        ))
    } else {
        None
    }
}

fn deadline(reading: &ClockReading) -> Option<ViewDeadline> {
    reading.reading.due.map(|due| ViewDeadline {
        article: reading.article.clone(),
        due,
        label: reading.label.clone(),
        passed: reading.reading.overdue,
    })
}

/// What a petitioner is told of; everything else is internal.
fn is_public(fact: &Fact) -> bool {
    matches!(
        fact,
        Fact::Registered(_)
            | Fact::Adopted(_)
            | Fact::Classified(_)
            | Fact::Referred(_)
            | Fact::Assigned(_)
            | Fact::ContestSettled(_)
            | Fact::Notified(_)
            | Fact::Accepted(_)
            | Fact::NotAccepted(_)
            | Fact::NoLongerAccepted(_)
            | Fact::Diverted(_)
            | Fact::ProcedureReported(_)
            | Fact::ReturnedFromProcedure(_)
            | Fact::MediationOpened(_)
            | Fact::MediationConsented(_)
            | Fact::Chosen(_)
            | Fact::MediationRoundHeld(_)
            | Fact::MediationEnded(_)
            | Fact::AgreementConfirmed(_)
            | Fact::Heard(_)
            | Fact::Met(_)
            | Fact::Planned(_)
            | Fact::Routed(_)
            | Fact::Extended(_)
            | Fact::Suspended(_)
            | Fact::Resumed(_)
            | Fact::Simplified(_)
            | Fact::ConvertedToOrdinary(_)
            | Fact::Answered(_)
            | Fact::Replied(_)
            | Fact::Delivered(_)
            | Fact::FollowedUp(_)
            | Fact::Evaluated(_)
            | Fact::ReliefReferred(_)
            | Fact::ReliefReported(_)
            | Fact::LeaderNamed(_)
            | Fact::CodeGiven(_)
            | Fact::ReviewRequested(_)
            | Fact::ReviewIssued(_)
            | Fact::FinalReviewRequested(_)
            | Fact::FinalReviewIssued(_)
            | Fact::Merged(_)
            | Fact::TookIn(_)
            | Fact::Withdrawn(_)
            | Fact::Closed(_)
            | Fact::Archived(_)
            | Fact::Reopened(_)
    )
}

/// Where the last assessment led, while it stands: not once the matter was found to be of another class.
fn outcome(petition: &Petition) -> Option<&RouteOutcome> {
    let assessed = petition.facts.as_ref()?;
    let routing = petition.routing.as_ref()?;
    (assessed.class == petition.class).then_some(&routing.outcome)
}

/// Whether it is still to be brought somewhere.
const fn is_under_way(phase: Phase) -> bool {
    matches!(
        phase,
        Phase::Registered | Phase::Referred | Phase::Contested | Phase::Handling | Phase::Diverted
    )
}

fn bring(petition: &Petition) -> Vec<Text> {
    match outcome(petition) {
        Some(RouteOutcome::Route(route)) if is_under_way(petition.phase) => route.documents.clone(),
        _ => Vec::new(),
    }
}

/// What was warned of when the matter was assessed, but for what shows as a right and what the
/// petitioner used. An accusation has none: what it was taken for before says nothing now.
fn limits(policy: &Policy, petition: &Petition, open: &[&RuleId], now: Instant) -> Vec<ViewLimit> {
    let Some(routing) = petition.routing.as_ref() else {
        return Vec::new();
    };
    let is_used = |rule: &RuleId| {
        let mut clocks = petition.clocks.iter();
        clocks.any(|one| one.rule == *rule && matches!(one.ended, Some(EndCause::Moment(_))))
    };
    let warnings = routing.warnings.iter();
    warnings
        .filter(|one| {
            !petition.is_accusation() && !open.contains(&&one.clock) && !is_used(&one.clock)
        })
        .map(|one| ViewLimit {
            article: one.citation.article.clone(),
            due: one.due,
            label: one.label.clone(),
            note: one.note.clone(),
            passed: one
                .due
                .is_some_and(|due| is_after(policy.calendar(), now, due.rolled)),
        })
        .collect()
}

fn documents(petition: &Petition) -> Vec<ViewDocument> {
    let notices = petition.notices.iter().map(|notice| ViewDocument {
        at: notice.at,
        document: notice.document.clone(),
        label: match notice.kind {
            NoticeKind::Received => Text::fixed("告知书", "written notice"),
            NoticeKind::PassedOn => Text::fixed("转送、交办去向告知书", "notice of where it went"),
            NoticeKind::GoElsewhere => Text::fixed("去向告知书", "notice of where to turn"),
            NoticeKind::NotAccepted => {
                Text::fixed("不予（不再）受理告知书", "notice of non-acceptance")
            }
            NoticeKind::Extended => Text::fixed("延长办理期限告知书", "notice of extension"),
        },
    });
    // A paper is the petitioner's from its delivery on.
    let answers = petition.answers.iter().filter_map(|answer| {
        answer.delivered_at.map(|at| ViewDocument {
            at,
            document: answer.document.clone(),
            label: match (answer.step, answer.outcome) {
                (Step::Handling, Some(_)) => Text::fixed("信访处理意见书", "disposal opinion"),
                (Step::Handling, None) => Text::fixed("答复", "reply"),
                (Step::Review, _) => Text::fixed("复查意见书", "review opinion"),
                (Step::FinalReview, _) => Text::fixed("复核意见书", "final review opinion"),
            },
        })
    });
    let agreement = petition.mediation.iter().filter_map(|mediation| {
        mediation.agreement.clone().map(|document| ViewDocument {
            at: mediation.ended_at.unwrap_or(Instant::MIN),
            document,
            label: Text::fixed("调解协议书", "mediation agreement"),
        })
    });
    let mut documents: Vec<_> = notices.chain(answers).chain(agreement).collect();
    sort_by(&mut documents, |a, b| {
        a.at.cmp(&b.at).then_with(|| a.document.cmp(&b.document))
    });
    documents
}

fn next_steps<'a>(
    petition: &Petition,
    rights: impl Iterator<Item = (&'a ViewDeadline, &'a Option<Text>)>,
) -> Vec<Text> {
    let until = |due: &Due| due.rolled.to_string();
    let mut steps: Vec<Text> = rights
        .map(|(right, way)| {
            let (label, until) = (&right.label, until(&right.due));
            let (zh, en) = match way {
                Some(way) => (format!("，{}", way.zh), format!("; {}", way.en)),
                None => (String::new(), String::new()),
            };
            Text::new(
                format!("{}：{until} 前可以行使{zh}", label.zh),
                format!("{}: open until {until}{en}", label.en),
            )
        })
        .collect();
    match outcome(petition) {
        Some(RouteOutcome::NotHere(not))
            if is_under_way(petition.phase)
                || matches!(petition.phase, Phase::NotAccepted | Phase::NoLongerAccepted) =>
        {
            steps.push(not.next_step.clone());
        }
        Some(RouteOutcome::Route(route))
            if is_under_way(petition.phase) && !route.elsewhere.is_empty() =>
        {
            steps.push(Text::fixed(
                "同时涉及县外机关、单位的，属于其职权的部分请向其提出（信访工作条例第二十三条）",
                "it is also about units outside the county: for their part, turn to them (article 23)",
            ));
        }
        _ => {}
    }
    match petition.phase {
        Phase::NotAccepted | Phase::NoLongerAccepted => {
            steps.push(Text::fixed(
                "告知书写明理由、条款和下一步；有新的事实和理由的，可以重新提出",
                "the notice names reason, article and next step; with new facts and reasons the \
                 matter can be brought again",
            ));
        }
        Phase::Registered | Phase::Referred | Phase::Contested | Phase::Handling => {
            steps.push(Text::fixed(
                "可以补充材料、查询进展，也可以撤回",
                "you can add material, ask how far it is, or withdraw",
            ));
        }
        Phase::Delivered | Phase::ReviewDelivered | Phase::FinallyReviewed | Phase::Closed => {
            steps.push(Text::fixed(
                "可以对办理情况作出评价",
                "you can evaluate the handling",
            ));
        }
        Phase::Diverted => steps.push(Text::fixed(
            "事项由其他程序处理，请按告知书向该机关提出；信访不中止复议和诉讼的期限",
            "the matter is in another procedure: turn to the body named in the notice; a petition \
             does not stop the limits of reconsideration and court action",
        )),
        _ => {}
    }
    steps
}
