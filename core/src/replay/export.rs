//! From a platform's export to commands: what is unknown stays unknown, what must be assumed is said.

use super::log::confirmed;
use crate::fault::Fault;
use crate::id::{AssignmentId, CommandId, DocumentRef, PersonRef, PetitionId, UnitId};
use crate::instant::Instant;
use crate::petition::{
    Act, Actor, Answer, Assess, Branch, Class, Command, Confidential, Deliver, DeliveryWay, Intake,
    NewAssignment, NoticeKind, Notify, OpinionOutcome, Part, Plain, Refer, Register, Reply,
    ReplyResult, Role, Words,
};
use crate::routing::Facts;
use crate::text::Text;

/// One petition as an export has it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ExportRow {
    /// When it was accepted.
    pub accepted_at: Option<Instant>,
    /// The branch of article 31.
    pub branch: Option<Branch>,
    /// The class.
    pub class: Option<Class>,
    /// When the answer was delivered.
    pub delivered_at: Option<Instant>,
    /// What else is known of the matter.
    pub facts: Option<Facts>,
    /// The unit to which it was sent.
    pub handler: Option<UnitId>,
    /// How it came in.
    pub intake: Intake,
    /// When the petitioner was told in writing.
    pub notified_at: Option<Instant>,
    /// The petition.
    pub petition: PetitionId,
    /// The petitioner.
    pub petitioner: Option<PersonRef>,
    /// When it was received.
    pub received_at: Instant,
    /// The unit that received it.
    pub receiver: UnitId,
    /// When it was sent on.
    pub referred_at: Option<Instant>,
    /// When it was answered.
    pub replied_at: Option<Instant>,
}

/// What an export does not say at all and is assumed of all its rows: a column that is not there is not
/// the same as an empty cell, which is a step that was not taken.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[allow(clippy::struct_excessive_bools)] // each is a column that is missing
pub struct ExportAssumed {
    /// No column of acceptances: accepted when received, or sent on.
    pub accepted: bool,
    /// No column of classes: a claim under 31(6).
    pub claims: bool,
    /// No column of notices: the answer is the only word that the petitioner got.
    pub notified: bool,
    /// No column of petitioners: each can be reached.
    pub reachable: bool,
    /// No column of referrals: sent on when received.
    pub referred: bool,
}

impl ExportAssumed {
    /// What is assumed, in words.
    pub fn texts(self) -> Vec<Text> {
        let all = [
            (
                self.accepted,
                Text::fixed(
                    "没有 accepted_at：以收到（转送）时间为受理时间",
                    "no accepted_at: acceptance is taken as receipt, or as referral",
                ),
            ),
            (
                self.claims,
                Text::fixed(
                    "没有 class：按申诉求决类第（六）项计",
                    "no class: each is taken as a claim under 31(6)",
                ),
            ),
            (
                self.notified,
                Text::fixed(
                    "没有 notified_at：以 replied_at 同时作为告知和答复",
                    "no notified_at: replied_at serves as notice and as answer",
                ),
            ),
            (
                self.reachable,
                Text::fixed(
                    "没有 petitioner：视为可以告知信访人",
                    "no petitioner: each petitioner is taken to be in reach",
                ),
            ),
            (
                self.referred,
                Text::fixed(
                    "没有 referred_at：以收到时间为转送时间",
                    "no referred_at: what has a handler was sent on when it was received",
                ),
            ),
        ];
        let said = all.into_iter().filter(|(is_assumed, _)| *is_assumed);
        said.map(|(_, text)| text)
            .chain([Text::fixed(
                "文书内容、经办人和处理结果没有导出：写为“unrecorded”，意见写为解释说明",
                "papers, persons and outcomes are not exported: they read `unrecorded`, opinions as \
                 explained",
            )])
            .collect()
    }
}

/// The commands that an export's row tells, in the order of their times. A step without a time was not
/// taken.
pub fn commands_of_export(row: &ExportRow, assumed: ExportAssumed) -> Result<Vec<Command>, Fault> {
    let paper = || DocumentRef::new("unrecorded").map_err(Fault::from);
    let words = || Words::new("未导出 unrecorded").map_err(Fault::from);
    let class = row.class.or(assumed.claims.then_some(Class::Claim));
    let answered = row.replied_at;
    let lead = || AssignmentId::new("lead").map_err(Fault::from);
    let handler = row.handler.as_ref().filter(|unit| **unit != row.receiver);
    let referred = handler.and(if assumed.referred {
        Some(row.received_at)
    } else {
        row.referred_at
    });
    let holder = referred.and(handler).unwrap_or(&row.receiver);
    let accepted = if assumed.accepted {
        Some(referred.unwrap_or(row.received_at))
    } else {
        row.accepted_at
    };
    let notified = if assumed.notified {
        answered
    } else {
        row.notified_at
    };
    let mut steps: Vec<(Instant, &UnitId, Act)> = Vec::new();
    steps.push((
        row.received_at,
        &row.receiver,
        Act::Register(register(row, class, assumed)),
    ));
    if let Some(facts) = &row.facts {
        let facts = Facts {
            class,
            branch: row.branch,
            ..facts.clone()
        };
        steps.push((
            row.received_at,
            &row.receiver,
            Act::Assess(Assess { facts }),
        ));
    }
    if let (Some(at), Some(unit)) = (referred, handler) {
        let assignments = vec![NewAssignment {
            id: lead()?,
            part: Part::Lead,
            unit: unit.clone(),
        }];
        steps.push((at, &row.receiver, Act::Refer(Refer { assignments })));
    }
    if let Some(at) = accepted {
        steps.push((at, holder, Act::Accept(Plain {})));
    }
    if let Some(at) = notified {
        let notice = Notify {
            assignment: referred.map(|_| lead()).transpose()?,
            document: paper()?,
            kind: NoticeKind::Received,
        };
        steps.push((at, holder, Act::Notify(notice)));
    }
    if let (Some(at), Some(class)) = (answered, class) {
        let claim = class == Class::Claim && matches!(row.branch, None | Some(Branch::Opinion));
        let act = if claim {
            Act::Answer(Answer {
                document: paper()?,
                facts_and_reasons: words()?,
                legal_basis: Vec::new(),
                opinion: words()?,
                outcome: OpinionOutcome::Explain,
                request: words()?,
            })
        } else {
            let result = match class {
                Class::Suggestion => ReplyResult::NotAdopted,
                Class::Accusation => ReplyResult::Informed,
                Class::Claim | Class::Consultation => ReplyResult::Answered,
            };
            Act::Reply(Reply {
                document: paper()?,
                result,
            })
        };
        steps.push((at, holder, act));
        if let Some(at) = row.delivered_at {
            let deliver = Deliver {
                receipt: paper()?,
                way: DeliveryWay::Post,
            };
            steps.push((at, holder, Act::Deliver(deliver)));
        }
    }
    // What happened at one instant keeps the order above.
    crate::order::sort_by(&mut steps, |(a, ..), (b, ..)| a.cmp(b));
    let person = || PersonRef::new("unrecorded").map_err(Fault::from);
    let mut commands = Vec::with_capacity(steps.len());
    for (number, (at, unit, act)) in steps.into_iter().enumerate() {
        commands.push(Command {
            act,
            actor: Actor::official(person()?, Role::Officer, unit.clone()),
            at,
            confirmed_by: confirmed(),
            id: CommandId::new(format!("step-{}", number + 1)).map_err(Fault::from)?,
            occurred_at: None,
            on_policy: None,
            on_seq: None,
            petition: row.petition.clone(),
        });
    }
    Ok(commands)
}

fn register(row: &ExportRow, class: Option<Class>, assumed: ExportAssumed) -> Register {
    let somebody = || PersonRef::new("unrecorded-petitioner").ok();
    let petitioner = row.petitioner.clone();
    let petitioner = petitioner.or_else(|| somebody().filter(|_| assumed.reachable));
    Register {
        agents: Vec::new(),
        branch: row.branch.filter(|_| class == Some(Class::Claim)),
        class,
        code: None,
        documents: Vec::new(),
        // A hotline order that became a petition has one; its number was not exported.
        follows: (row.intake == Intake::Hotline)
            .then(|| DocumentRef::new("unrecorded").ok())
            .flatten(),
        intake: row.intake,
        people: 1,
        petitioner: petitioner.map(Confidential::new),
        place: None,
        receiver: Some(row.receiver.clone()),
        reception: None,
        repeats: None,
        representatives: Confidential::new(Vec::new()),
        respondents: Confidential::new(Vec::new()),
        subject: None,
        unreachable: false,
    }
}
