//! How things are written for people.

use suqiu::citation::{Citation, Mark, Sources};
use suqiu::clock::{
    Budget, Certainty, ClockState, Colour, Deadline, Due, Outcome, Period, PeriodUnit,
};
use suqiu::directory::Directory;
use suqiu::petition::{ClockReading, EndCause, Fact};
use suqiu::policy::{Bearer, RungAct};
use suqiu::{Instant, Lang, Text, UnitId};

use crate::screen::Screen;

/// What fits into a table: day and minute.
pub(crate) fn minute(at: Instant) -> String {
    at.to_chrono().format("%Y-%m-%d %H:%M").to_string()
}

/// The name of a unit, where the directory is known.
pub(crate) fn unit(directory: Option<&Directory>, id: &UnitId) -> String {
    directory
        .and_then(|directory| directory.get(id))
        .map_or_else(|| id.to_string(), |unit| unit.name.clone())
}

pub(crate) fn deadline(deadline: Deadline) -> String {
    match deadline {
        Deadline::EndOf(date) => date.to_string(),
        Deadline::At(at) => minute(at),
    }
}

/// Both dues where they differ, and a mark where a calendar is missing.
pub(crate) fn due(due: &Due, screen: &Screen) -> String {
    let mut text = deadline(due.nominal);
    if due.rolled != due.nominal {
        text.push_str(screen.pick("，顺延至 ", ", rolled to "));
        text.push_str(&deadline(due.rolled));
    }
    if due.certainty != Certainty::Certain {
        text.push_str(screen.pick("（暂定）", " (provisional)"));
    }
    text
}

/// What a rule stands on, and how sure that is where the law itself does not say so.
pub(crate) fn citation(sources: &Sources, citation: &Citation, screen: &Screen) -> String {
    let source = sources.get(&citation.source);
    let source = source.map_or(citation.source.as_str(), |source| screen.say(&source.title));
    // The library's own defaults have no article, and their title says what they are.
    if citation.source.as_str() == "defaults" {
        return source.to_owned();
    }
    let mark = match citation.mark {
        Mark::Read => "",
        Mark::Excerpt => screen.pick("，仅见摘录", ", seen in an excerpt"),
        Mark::Practice => screen.pick("，本地做法", ", local practice"),
        Mark::Default => screen.pick("，默认值，不是法律", ", a default, not law"),
    };
    format!("{source} {}{mark}", citation.article)
}

/// How long a clock runs.
pub(crate) fn period(period: Period, screen: &Screen) -> String {
    match screen.lang() {
        Lang::Zh if period == Period::SAME_DAY => "当日".to_owned(),
        Lang::Zh => format!("{}{}", period.count, unit_name(period.unit, Lang::Zh)),
        Lang::En => period.to_string(),
    }
}

/// The same for a rule, which may leave it to the sender.
pub(crate) fn budget(budget: Budget, screen: &Screen) -> String {
    match budget {
        Budget::Fixed(fixed) => period(fixed, screen),
        Budget::SetBySender => screen.pick("由交办单位指定", "set by sender").to_owned(),
    }
}

/// What is left, in the clock's own unit.
pub(crate) fn remaining(reading: &ClockReading, screen: &Screen) -> String {
    let left = reading.reading.remaining;
    format!(
        "{left}{}",
        unit_name(reading.terms.budget.unit, screen.lang())
    )
}

const fn unit_name(unit: PeriodUnit, lang: Lang) -> &'static str {
    match (unit, lang) {
        (PeriodUnit::Days, Lang::Zh) => "日",
        (PeriodUnit::Days, Lang::En) => " d",
        (PeriodUnit::WorkingDays, Lang::Zh) => "个工作日",
        (PeriodUnit::WorkingDays, Lang::En) => " wd",
        (PeriodUnit::Hours, Lang::Zh) => "小时",
        (PeriodUnit::Hours, Lang::En) => " h",
        (PeriodUnit::WorkingHours, Lang::Zh) => "工作小时",
        (PeriodUnit::WorkingHours, Lang::En) => " wh",
        (PeriodUnit::Months, Lang::Zh) => "个月",
        (PeriodUnit::Months, Lang::En) => " m",
    }
}

pub(crate) fn outcome(outcome: Outcome, screen: &Screen) -> String {
    match outcome {
        Outcome::Met => screen.good(screen.pick("按期", "in time")),
        Outcome::LateAtNominal => screen
            .pick("晚于末日、未晚于顺延日", "late at nominal")
            .to_owned(),
        Outcome::LateAfterRoll => screen.bad(screen.pick("超期", "late")),
        Outcome::Undetermined => screen.pick("无法确定", "undetermined").to_owned(),
    }
}

/// How a clock stands or ended.
pub(crate) fn state(reading: &ClockReading, screen: &Screen) -> String {
    match (
        reading.reading.state,
        reading.reading.outcome,
        reading.ended,
    ) {
        // What lapsed, was replaced or no longer applies is not judged.
        (ClockState::Ended, Some(judged), Some(EndCause::Moment(_) | EndCause::PetitionEnded)) => {
            outcome(judged, screen)
        }
        (ClockState::Ended, _, Some(cause)) => end_cause(cause, screen).to_owned(),
        (ClockState::Ended, _, None) => screen.pick("已结束", "ended").to_owned(),
        (ClockState::Paused, _, _) => screen.pick("暂停", "paused").to_owned(),
        (ClockState::Running, _, _) if reading.lapses && reading.reading.overdue => {
            screen.pick("已过", "lapsed").to_owned()
        }
        (ClockState::Running, _, _) => screen.colour(reading.reading.colour),
    }
}

const fn end_cause<'a>(cause: EndCause, screen: &Screen) -> &'a str {
    match cause {
        EndCause::Moment(_) => screen.pick("已完成", "done"),
        EndCause::NotApplicable => screen.pick("不再适用", "no longer applies"),
        EndCause::Superseded => screen.pick("已被替代", "superseded"),
        EndCause::PetitionEnded => screen.pick("事项已结束", "petition ended"),
        EndCause::Lapsed => screen.pick("未行使", "not used"),
    }
}

pub(crate) const fn bearer(bearer: Bearer) -> Text {
    match bearer {
        Bearer::Receiver => Text::fixed("收到单位", "receiver"),
        Bearer::Holder => Text::fixed("办理单位", "holder"),
        Bearer::Assignee => Text::fixed("承办单位", "assignee"),
        Bearer::Reviewer => Text::fixed("复查单位", "reviewer"),
        Bearer::FinalReviewer => Text::fixed("复核单位", "final reviewer"),
        Bearer::Procedure => Text::fixed("其他程序的机关", "body of the procedure"),
        Bearer::Addressee => Text::fixed("被督办、建议的单位", "addressee"),
        Bearer::Coordinator => Text::fixed("统筹单位", "coordinator"),
        Bearer::Mediator => Text::fixed("调解组织", "mediator"),
        Bearer::Petitioner => Text::fixed("信访人", "petitioner"),
        Bearer::BothSides => Text::fixed("双方当事人", "both sides"),
    }
}

pub(crate) const fn rung(act: RungAct) -> Text {
    match act {
        RungAct::Remind => Text::fixed("提醒", "remind"),
        RungAct::Supervise => Text::fixed("督办", "supervise"),
        RungAct::Escalate => Text::fixed("升级", "escalate"),
    }
}

/// What an event says beyond its name. Nobody is named: persons are never printed.
pub(crate) fn detail(fact: &Fact, directory: Option<&Directory>, screen: &Screen) -> String {
    let comma = screen.pick("，", ", ");
    let units = |list: &[suqiu::petition::NewAssignment]| {
        list.iter()
            .map(|one| {
                let (name, part) = (unit(directory, &one.unit), one.part.label());
                match screen.lang() {
                    Lang::Zh => format!("{name}（{}）", part.zh),
                    Lang::En => format!("{name} ({})", part.en),
                }
            })
            .collect::<Vec<_>>()
            .join(comma)
    };
    let said = |text: Text| screen.say(&text).to_owned();
    let to = |at: Option<&Due>| at.map(|at| due(at, screen)).unwrap_or_default();
    match fact {
        Fact::Registered(one) => match (one.class, one.people) {
            (Some(class), 1) => {
                format!("{}{comma}{}", said(one.intake.label()), said(class.label()))
            }
            (None, 1) => said(one.intake.label()),
            (_, people) => format!(
                "{}{comma}{people} {}",
                said(one.intake.label()),
                screen.pick("人", "people")
            ),
        },
        Fact::Classified(one) => match one.branch {
            Some(branch) => format!("{}{comma}{}", said(one.class.label()), said(branch.label())),
            None => said(one.class.label()),
        },
        Fact::Referred(one) => units(&one.assignments),
        Fact::Assigned(one) => format!("{}{comma}{}", units(&one.assignments), one.due_on),
        Fact::Notified(one) => said(one.kind.label()),
        Fact::Diverted(one) => said(one.procedure.label()),
        Fact::ProcedureReported(one) => said(one.step.label()),
        Fact::Answered(one) => said(one.outcome.label()),
        Fact::Replied(one) => said(one.result.label()),
        Fact::Delivered(one) => said(one.way.label()),
        Fact::ReviewIssued(one) | Fact::FinalReviewIssued(one) => said(one.outcome.label()),
        Fact::ReviewRequested(one) | Fact::FinalReviewRequested(one) => {
            unit(directory, &one.reviewer)
        }
        Fact::Evaluated(one) => said(one.satisfaction.label()),
        Fact::Closed(one) => said(one.outcome.label()),
        Fact::Supervised(one) => unit(directory, &one.unit),
        Fact::Suggested(one) => said(one.kind.label()),
        Fact::LeaderNamed(one) => unit(directory, &one.unit),
        Fact::Chosen(one) => format!(
            "{}{comma}{}",
            said(one.part.label()),
            said(one.side.label())
        ),
        Fact::FollowedUp(one) => parties(&one.parties, screen),
        Fact::FollowUpRequired(one) => parties(&one.parties, screen),
        Fact::ReliefReported(one) => {
            format!(
                "{}{comma}{}",
                said(one.kind.label()),
                said(one.result.label())
            )
        }
        Fact::HandlingExamined(one) => {
            let claim = if one.claim_justified {
                screen.pick("诉求合理", "the claim was justified")
            } else {
                screen.pick("诉求不合理", "the claim was not justified")
            };
            let duty = if one.duty_failed {
                screen.pick("有失职", "a duty was failed")
            } else {
                screen.pick("没有失职", "no duty was failed")
            };
            format!("{}{comma}{claim}{comma}{duty}", unit(directory, &one.unit))
        }
        Fact::CodeGiven(one) => one.code.to_string(),
        Fact::ClockStarted(one) => to(one.due.as_ref()),
        Fact::ClockResumed(one) => to(one.due.as_ref()),
        Fact::ClockExtended(one) => to(one.due.as_ref()),
        Fact::ClockDaysExcluded(one) => to(one.due.as_ref()),
        Fact::ClockBreached(one) => due(&one.due, screen),
        Fact::DueMoved(one) => to(one.to.as_ref()),
        Fact::ClockCarriedOver(one) => to(one.due.as_ref()),
        Fact::ClockKept(one) => said(one.because.label()),
        Fact::ClockEnded(one) => match one.outcome {
            Some(judged) => outcome(judged, screen),
            None => end_cause(one.cause, screen).to_owned(),
        },
        Fact::RungClaimed(one) => match (one.colour, one.act) {
            (Some(colour), _) => screen.colour(colour),
            (None, Some(act)) => said(rung(act)),
            (None, None) => String::new(),
        },
        _ => String::new(),
    }
}

/// Who follows up.
pub(crate) fn parties(parties: &[suqiu::petition::FollowUpParty], screen: &Screen) -> String {
    let names = parties
        .iter()
        .map(|one| screen.say(&one.label()).to_owned());
    let names: Vec<String> = names.collect();
    names.join(screen.pick("、", ", "))
}

/// Colours of severity that ask for attention.
pub(crate) const fn is_overdue(colour: Colour) -> bool {
    matches!(colour, Colour::Overdue)
}
