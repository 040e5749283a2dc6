//! `suqiu status --for petitioner PETITION`: what the petitioner may know.

use suqiu::petition::{Event, Petition, PetitionerView, ViewLimit, petitioner_view};

use super::status::At;
use super::story::section;
use crate::exit::{Exit, Failure};
use crate::screen::Screen;
use crate::show;
use crate::table::Table;

pub(crate) fn print(
    at: &At<'_>,
    petition: &Petition,
    events: &[Event],
    screen: &mut Screen,
) -> Result<Exit, Failure> {
    let view = petitioner_view(at.policy, petition, events, at.as_of)?;
    if screen.json() {
        screen.value(&view)?;
    } else {
        print_view(at, &view, screen)?;
    }
    Ok(Exit::Fine)
}

fn print_view(at: &At<'_>, view: &PetitionerView, screen: &mut Screen) -> Result<(), Failure> {
    let title = match screen.lang() {
        suqiu::Lang::Zh => format!("您的信访事项 {}：{}", view.petition, view.phase_label.zh),
        suqiu::Lang::En => format!("Your petition {}: {}", view.petition, view.phase_label.en),
    };
    let title = screen.strong(&title);
    screen.line(&title)?;
    if let Some(code) = &view.code {
        let line = format!("{} {code}", screen.pick("编码：", "code:"));
        screen.line(&line)?;
    }
    if let Some(unit) = &view.held_by {
        let line = format!(
            "{} {}",
            screen.pick("现由以下单位办理：", "now with:"),
            show::unit(at.directory, unit)
        );
        screen.line(&line)?;
    }
    if let Some(next) = &view.next_deadline {
        let due = show::due(&next.due, screen);
        let article = next.article.as_deref().unwrap_or("—");
        let label = screen.say(&next.label);
        let line = match (screen.lang(), next.passed) {
            (suqiu::Lang::Zh, false) => format!("下一期限：{label}，{due}（依据 {article}）"),
            (suqiu::Lang::Zh, true) => {
                format!("下一期限：{label}，{due}，已过期，可以向信访部门反映（依据 {article}）")
            }
            (suqiu::Lang::En, false) => {
                format!("next deadline: {label}, {due} (article {article})")
            }
            (suqiu::Lang::En, true) => format!(
                "next deadline: {label}, {due}: it has passed, you can tell the petition office \
                 (article {article})"
            ),
        };
        screen.line(&line)?;
    }
    section(screen, "进展", "Progress")?;
    let mut progress = Table::new(&[screen.pick("时间", "when"), screen.pick("事项", "what")]);
    for step in &view.progress {
        progress.row(vec![
            show::minute(step.at),
            screen.say(&step.label).to_owned(),
        ]);
    }
    progress.print(screen)?;
    if !view.documents.is_empty() {
        section(screen, "文书", "Documents")?;
        let mut documents = Table::new(&[
            screen.pick("时间", "when"),
            screen.pick("文书", "paper"),
            screen.pick("编号", "reference"),
        ]);
        for one in &view.documents {
            documents.row(vec![
                show::minute(one.at),
                screen.say(&one.label).to_owned(),
                one.document.to_string(),
            ]);
        }
        documents.print(screen)?;
    }
    if !view.bring.is_empty() {
        section(screen, "请带上", "What to bring")?;
        for one in &view.bring {
            let line = format!("  · {}", screen.say(one));
            screen.line(&line)?;
        }
    }
    print_limits(&view.limits, screen)?;
    section(screen, "您可以", "What you can do")?;
    for step in &view.next_steps {
        let line = format!("  · {}", screen.say(step));
        screen.line(&line)?;
    }
    Ok(())
}

/// Limits of other procedures that a petition does not stop.
fn print_limits(limits: &[ViewLimit], screen: &mut Screen) -> Result<(), Failure> {
    if limits.is_empty() {
        return Ok(());
    }
    section(
        screen,
        "信访不停止计算的期限",
        "Limits that a petition does not stop",
    )?;
    for limit in limits {
        let label = screen.say(&limit.label).to_owned();
        let until = match &limit.due {
            None => screen
                .pick("请告知从哪一天起算", "say from which day it counts")
                .to_owned(),
            Some(due) => {
                let due = show::due(due, screen);
                match (screen.lang(), limit.passed) {
                    (suqiu::Lang::Zh, false) => format!("至 {due}"),
                    (suqiu::Lang::Zh, true) => format!("至 {due}，已过"),
                    (suqiu::Lang::En, false) => format!("until {due}"),
                    (suqiu::Lang::En, true) => format!("until {due}, which has passed"),
                }
            }
        };
        let note = limit.note.as_ref().map(|note| screen.say(note));
        let line = match screen.lang() {
            suqiu::Lang::Zh => {
                let note = note.map(|note| format!("。{note}")).unwrap_or_default();
                format!("  · {label}：{until}（依据 {}）{note}", limit.article)
            }
            suqiu::Lang::En => {
                let note = note.map(|note| format!("; {note}")).unwrap_or_default();
                format!("  · {label}: {until} (article {}){note}", limit.article)
            }
        };
        screen.line(&line)?;
    }
    Ok(())
}
