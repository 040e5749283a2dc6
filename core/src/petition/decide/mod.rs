//! Deciding a command: may it happen now, and what happens then.

mod answer;
mod authority;
mod bounds;
mod breach;
mod carry;
mod case;
mod charge;
mod choice;
mod clocks;
mod closing;
mod coordination;
mod draft;
mod follow_up;
mod handling;
mod intake;
mod limits;
mod mediation;
mod oversight;
mod review;
mod routing;
mod taking;
mod wall;

use serde::Serialize;

use super::act::{Act, Command, Fact};
use super::event::{EVENT_VERSION, Event};
use super::kinds::Moment;
use super::refusal::{Refusal, RefusalCode};
use super::state::Petition;
use crate::directory::Directory;
use crate::json::FromJson;
use crate::policy::Policy;

pub(crate) use carry::carried;
use case::Case;
use draft::Draft;
pub(crate) use wall::{hides_from, reaches};

/// By which rules and among which units petitions are decided.
#[derive(Clone, Debug)]
pub struct Jurisdiction {
    /// The units.
    pub directory: Directory,
    /// The rules.
    pub policy: Policy,
}

/// What a command leads to.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, FromJson)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Decision {
    /// What happened, in order. Store all of them, or none.
    pub events: Vec<Event>,
    /// Whether the command had been carried out before: then nothing happens again.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub replayed: bool,
}

/// Decides a command. Nothing changes: store the events, then [`Petition::apply`] them.
///
/// The same state, command, policy and directory give the same bytes everywhere. A command that
/// was carried out before leads to nothing, so that it may be sent again.
///
/// ```
/// use suqiu::directory::Directory;
/// use suqiu::petition::{decide, Command, Jurisdiction, Petition};
/// use suqiu::policy::Policy;
///
/// let directory = Directory::from_json(r#"[
///     {"id": "gov", "name": "县政府", "level": "county", "functions": ["government"]},
///     {"id": "xfj", "name": "县信访局", "level": "county", "parent": "gov",
///      "functions": ["petition_office"]}
/// ]"#)?;
/// let place = Jurisdiction { directory, policy: Policy::national()? };
/// let command: Command = serde_json::from_str(r#"{
///     "id": "c1", "petition": "p1", "at": "2026-03-02T09:30:00+08:00",
///     "actor": {"person": "w17", "role": "officer", "unit": "xfj"},
///     "act": {"type": "register", "intake": "letter", "petitioner": "r1"}
/// }"#)?;
/// let mut petition = Petition::blank(command.petition.clone());
/// let decision = decide(&place, &petition, &command)?;
/// for event in &decision.events {
///     petition.apply(event);
/// }
/// let triage = petition.clocks[0].told.expect("a clock of 15 days runs");
/// assert_eq!(petition.clocks[0].rule.as_str(), "XF-TRIAGE");
/// assert_eq!(triage.nominal.to_string(), "2026-03-17");
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
pub fn decide(
    place: &Jurisdiction,
    petition: &Petition,
    command: &Command,
) -> Result<Decision, Refusal> {
    // Before anything is said about the petition: to the accused it does not exist.
    if command.petition != petition.id
        || wall::hides_from(petition, &command.actor, &place.directory)
    {
        return Err(RefusalCode::UnknownPetition.refuse());
    }
    if petition.commands.contains(&command.id) {
        return Ok(Decision {
            events: Vec::new(),
            replayed: true,
        });
    }
    let mut case = Case::open(place, petition, command)?;
    bounds::check(&case)?;
    // A policy that came into use since takes the clocks over first: then every step meets them alike.
    let mut events = recorded(&case, petition.seq, carry::over(&case)?);
    let mut moved = None;
    if !events.is_empty() {
        let mut petition = petition.clone();
        for event in &events {
            petition.apply(event);
        }
        moved = Some(petition);
    }
    case.petition = moved.as_ref().unwrap_or(petition);
    let mut draft = Draft::new(&case);
    carry_out(&case, &mut draft)?;
    let facts = clocks::settle(&case, draft)?;
    events.extend(recorded(&case, case.petition.seq, facts));
    Ok(Decision {
        events,
        replayed: false,
    })
}

/// Facts as events of the command, after a sequence.
fn recorded(case: &Case<'_>, mut seq: u64, facts: Vec<Fact>) -> Vec<Event> {
    let command = case.command;
    let event = |fact| {
        seq = seq.saturating_add(1);
        Event {
            actor: command.actor.clone(),
            at: command.at,
            command: command.id.clone(),
            fact,
            occurred_at: case.at,
            petition: command.petition.clone(),
            policy: case.policy().policy_ref().clone(),
            rule: case.row.act.wire().into(),
            seq,
            v: EVENT_VERSION,
        }
    };
    facts.into_iter().map(event).collect()
}

fn carry_out(case: &Case<'_>, draft: &mut Draft<'_>) -> Result<(), Refusal> {
    match &case.command.act {
        Act::Register(register) => intake::register(case, draft, register),
        Act::Adopt(adopt) => intake::adopt(case, draft, adopt),
        Act::ReportUrgent(report) => intake::report_urgent(case, draft, report),
        Act::GiveCode(_) => intake::give_code(case, draft),
        Act::Classify(classify) => intake::classify(case, draft, classify),
        Act::NoteLimitation(note) => intake::note_limitation(case, draft, note),
        Act::TakeIn(taken) => intake::take_in(case, draft, taken),
        Act::Refer(refer) => routing::send(case, draft, &refer.assignments, None),
        Act::Assign(assign) => routing::assign(case, draft, assign),
        Act::Recall(recall) => routing::recall(case, draft, recall),
        Act::Object(object) => routing::object(case, draft, object),
        Act::DecideObjection(decided) => routing::decide_objection(case, draft, decided),
        Act::Contest(contest) => routing::contest(case, draft, contest),
        Act::SettleContest(settle) => routing::settle_contest(case, draft, settle),
        Act::Notify(notify) => routing::notify(case, draft, notify),
        Act::ReportCompletion(report) => routing::report_completion(case, draft, report),
        Act::Accept(_) => handling::accept(case, draft),
        Act::NotAccept(refused) | Act::NoLongerAccept(refused) => {
            handling::not_accept(case, draft, refused)
        }
        Act::Divert(divert) => handling::divert(case, draft, divert),
        Act::ReportProcedure(report) => handling::report_procedure(case, draft, report),
        Act::ReturnFromProcedure(_) => {
            handling::return_from_procedure(case, draft);
            Ok(())
        }
        Act::Hear(hear) => handling::hear(case, draft, hear),
        Act::Extend(extend) => handling::extend(case, draft, extend),
        Act::Suspend(suspend) => handling::suspend(case, draft, suspend),
        Act::Resume(_) => handling::resume(case, draft),
        Act::Simplify(_) => handling::simplify(case, draft),
        Act::ConvertToOrdinary(_) => handling::convert_to_ordinary(case, draft),
        Act::OpenMediation(open) => mediation::open(case, draft, open),
        Act::ConsentToMediation(consent) => mediation::consent(case, draft, consent),
        Act::Choose(choose) => choice::choose(case, draft, choose),
        Act::HoldMediationRound(_) => mediation::round(case, draft),
        Act::EndMediation(end) => mediation::end(case, draft, end),
        Act::ConfirmAgreement(_) => mediation::confirm(case, draft),
        Act::Answer(answer) => answer::answer(case, draft, answer),
        Act::Reply(reply) => answer::reply(case, draft, reply),
        Act::Deliver(_) => answer::deliver(case, draft),
        Act::ReferRelief(relief) => oversight::refer_relief(case, draft, relief),
        Act::ReportRelief(report) => oversight::report_relief(case, draft, report),
        Act::FollowUp(follow_up) => follow_up::follow_up(case, draft, follow_up),
        Act::Evaluate(evaluate) => {
            follow_up::evaluate(case, draft, evaluate);
            Ok(())
        }
        Act::RequestReview(request) => review::request(case, draft, request),
        Act::IssueReview(_) => {
            review::issue(draft);
            Ok(())
        }
        Act::RequestFinalReview(request) => review::request_final(case, draft, request),
        Act::IssueFinalReview(_) => {
            review::issue_final(draft);
            Ok(())
        }
        Act::Supervise(supervise) => oversight::supervise(case, draft, supervise),
        Act::AnswerSupervision(answer) => oversight::answer_supervision(case, draft, answer),
        Act::Suggest(suggest) => oversight::suggest(case, draft, suggest),
        Act::ReplySuggestion(reply) => oversight::reply_suggestion(case, draft, reply),
        Act::ExamineHandling(finding) => oversight::examine_handling(case, draft, finding),
        Act::Merge(merge) => closing::merge(case, draft, merge),
        Act::Withdraw(_) => {
            closing::withdraw(draft);
            Ok(())
        }
        Act::Close(close) => closing::close(case, draft, close),
        Act::Archive(_) => closing::archive(case, draft),
        Act::Reopen(_) => closing::reopen(case, draft),
        Act::Assess(assess) => coordination::assess(case, draft, assess),
        Act::ChooseMode(chosen) => coordination::choose_mode(case, draft, chosen),
        Act::Meet(_) => {
            draft.matter();
            draft.moment(Moment::Met);
            Ok(())
        }
        Act::Plan(plan) => coordination::plan(case, draft, plan),
        Act::Escalate(escalate) => coordination::escalate(case, draft, escalate),
        Act::HandDown(down) => coordination::hand_down(case, draft, down),
        Act::NameLeader(named) => charge::name_leader(case, draft, named),
        Act::EndCharge(_) => charge::end_charge(case, draft),
        Act::Summon(summon) => coordination::summon(case, draft, summon),
        Act::Attend(attend) => coordination::attend(case, draft, attend),
        Act::ClaimAlerts(_) => oversight::claim_alerts(case, draft),
        Act::Reproject(_) => oversight::reproject(case, draft),
        Act::DeclareInterest(interest) => oversight::declare_interest(case, draft, interest),
        Act::Comment(_) | Act::Help(_) => {
            draft.matter();
            Ok(())
        }
    }
}
