//! `suqiu audit`: how many of a platform's answers were late.

use std::fs::File;
use std::io::BufReader;

use serde::Serialize;
use suqiu::audit::{
    AuditQuestion, AuditReport, Auditor, ColumnMap, JudgedRecord, RecordReader, VerdictCounts,
};
use suqiu::{Fault, FaultKind, Text};

use super::story::section;
use crate::args::AuditArgs;
use crate::exit::{Exit, Failure};
use crate::input;
use crate::progress;
use crate::screen::Screen;
use crate::show;
use crate::table::Table;

#[derive(Serialize)]
struct Answer<'a> {
    records: Vec<JudgedRecord>,
    report: &'a AuditReport,
}

pub(crate) fn run(args: &AuditArgs, screen: &mut Screen) -> Result<Exit, Failure> {
    let policy = input::policy(&args.policy)?;
    let question = AuditQuestion {
        as_if: args.as_if,
        as_of: args.as_of.map_or_else(input::now, Ok)?,
        received_by: args.received_by.into(),
    };
    let map = column_map(args)?;
    let io = |error: std::io::Error| Failure::io(&args.records, &error);
    let file = File::open(&args.records).map_err(io)?;
    let total = file.metadata().map_err(io)?.len();
    let bar = progress::over_bytes(total, screen.pick("审查", "auditing"), screen);
    let place = |fault: Fault| {
        let name = args.records.display();
        let place = match &fault.place {
            Some(place) => format!("{name}: {place}"),
            None => name.to_string(),
        };
        Failure::bad_input(fault.at(place))
    };
    let mut reader = RecordReader::new(BufReader::new(file), &map).map_err(place)?;
    let mut auditor = Auditor::new(&policy, reader.columns(), question);
    let mut records = Vec::new();
    while let Some(record) = reader.read().map_err(place)? {
        let judged = auditor.judge(&record)?;
        if screen.json() {
            records.push(judged);
        }
        bar.set_position(reader.bytes());
    }
    bar.finish_and_clear();
    let report = auditor.report();
    if screen.json() {
        screen.value(&Answer {
            records,
            report: &report,
        })?;
    } else {
        print(&report, args.offset.as_deref(), screen)?;
    }
    Ok(if report.has_late() {
        Exit::Attention
    } else {
        Exit::Fine
    })
}

fn column_map(args: &AuditArgs) -> Result<ColumnMap, Failure> {
    let mut map = ColumnMap::new();
    for pair in &args.map {
        let Some((canonical, name)) = pair.split_once('=') else {
            return Err(Failure::bad_input(Fault::new(
                FaultKind::Audit,
                "audit.map",
                Text::fixed("“{pair}”不是列的对应", "`{pair}` maps no column")
                    .fill(&[("pair", pair)]),
                Text::fixed(
                    "写成 received_at=收到时间",
                    "write it like received_at=收到时间",
                ),
            )));
        };
        map = map.with(canonical.trim(), name.trim())?;
    }
    Ok(match &args.offset {
        Some(offset) => map.with_offset(offset),
        None => map,
    })
}

fn print(report: &AuditReport, offset: Option<&str>, screen: &mut Screen) -> Result<(), Failure> {
    let AuditReport {
        as_of,
        calendar,
        policy,
        records,
        ..
    } = report;
    let (when, id, version) = (show::minute(*as_of), &policy.id, &policy.version);
    let title = match screen.lang() {
        suqiu::Lang::Zh => {
            format!("{records} 条记录，规则 {id} {version}，日历 {calendar}，截至 {when}")
        }
        suqiu::Lang::En => {
            format!("{records} records, policy {id} {version}, calendar {calendar}, as of {when}")
        }
    };
    let title = screen.strong(&title);
    screen.line(&title)?;
    section(screen, "假定", "Assumptions")?;
    for assumption in &report.assumptions {
        let line = format!("  · {}", screen.say(assumption));
        screen.line(&line)?;
    }
    if let Some(offset) = offset {
        let line = match screen.lang() {
            suqiu::Lang::Zh => format!("  · 没有时区偏移的时间按 {offset} 读"),
            suqiu::Lang::En => format!("  · times without an offset are read at {offset}"),
        };
        screen.line(&line)?;
    }
    section(screen, "已结束的", "Ended")?;
    print_ended(report, screen)?;
    let open = |counts: &VerdictCounts| counts.open.total() > 0;
    if report.clocks.iter().any(|clock| open(&clock.counts)) {
        section(screen, "未结束的", "Still open")?;
        print_open(report, screen)?;
    }
    section(screen, "未计的", "Not judged")?;
    print_rest(report, screen)
}

fn print_ended(report: &AuditReport, screen: &mut Screen) -> Result<(), Failure> {
    let mut table = Table::new(match screen.lang() {
        suqiu::Lang::Zh => &[
            "期限",
            "时长",
            "依据",
            "代号",
            "按期",
            "晚于末日",
            "顺延后仍超期",
            "无法确定",
            "按期率",
        ],
        suqiu::Lang::En => &[
            "clock",
            "budget",
            "article",
            "id",
            "in time",
            "late at nominal",
            "late after rolling",
            "undetermined",
            "share in time",
        ],
    })
    .right(&[4, 5, 6, 7, 8]);
    for clock in &report.clocks {
        let counts = clock.counts;
        table.row(vec![
            screen.say(&clock.label).to_owned(),
            show::budget(clock.budget, screen),
            clock.article.clone(),
            clock.clock.to_string(),
            counts.met.to_string(),
            counts.late_at_nominal.to_string(),
            counts.late_after_roll.to_string(),
            counts.undetermined.to_string(),
            share(&counts),
        ]);
    }
    table.print(screen)?;
    let line = screen.faint(screen.pick(
        "  “晚于末日”：末日是休息日，在顺延后的工作日以前完成，不算超期；按期率按顺延后的期限计。",
        "  `late at nominal`: the last day was a day of rest and it was done by the working day after \
         it, which is in time; so counts the share.",
    ));
    screen.line(&line)?;
    Ok(())
}

/// Those ended by their rolled due among those that ended, in tenths of a percent.
fn share(counts: &VerdictCounts) -> String {
    let judged = counts.ended().saturating_sub(counts.undetermined);
    let in_time = counts.met.saturating_add(counts.late_at_nominal);
    match in_time.saturating_mul(1000).checked_div(judged) {
        Some(tenths) => format!("{}.{}%", tenths / 10, tenths % 10),
        None => "—".to_owned(),
    }
}

fn print_open(report: &AuditReport, screen: &mut Screen) -> Result<(), Failure> {
    use suqiu::clock::Colour::{Blue, Clear, Overdue, Red, Yellow};
    let colours = [Clear, Blue, Yellow, Red, Overdue].map(|colour| screen.colour(colour));
    let mut header = vec![screen.pick("期限", "clock")];
    header.extend(colours.iter().map(String::as_str));
    let mut table = Table::new(&header).right(&[1, 2, 3, 4, 5]);
    for clock in &report.clocks {
        let open = clock.counts.open;
        let mut row = vec![screen.say(&clock.label).to_owned()];
        for count in [open.clear, open.blue, open.yellow, open.red, open.overdue] {
            row.push(count.to_string());
        }
        table.row(row);
    }
    table.print(screen)?;
    Ok(())
}

fn print_rest(report: &AuditReport, screen: &mut Screen) -> Result<(), Failure> {
    let mut said = false;
    for clock in &report.clocks {
        let counts = clock.counts;
        let reasons = [
            (
                counts.not_in_force,
                "规则未施行",
                "before the policy came into force",
            ),
            (counts.not_started, "未起算", "not started"),
            (counts.not_applicable, "不适用", "do not apply"),
            (
                counts.contradictory,
                "先结束后开始",
                "ended before they started",
            ),
        ];
        for (count, zh, en) in reasons {
            if count > 0 {
                let line = format!(
                    "  {}  {count}  {}",
                    screen.say(&clock.label),
                    screen.pick(zh, en)
                );
                screen.line(&line)?;
                said = true;
            }
        }
    }
    for left in &report.left_out {
        let line = format!(
            "  {}（{}）  {}",
            screen.say(&left.label),
            left.clock,
            screen.say(&left.reason)
        );
        screen.line(&line)?;
        said = true;
    }
    if !said {
        let line = format!("  {}", screen.pick("无", "none"));
        screen.line(&line)?;
    }
    Ok(())
}
