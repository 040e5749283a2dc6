//! `suqiu check`: what is wrong with packs.

use serde::Serialize;
use suqiu::policy::{Finding, Policy, PolicyRef, Severity};

use crate::args::CheckArgs;
use crate::exit::{Exit, Failure};
use crate::input::{self, PackFile};
use crate::screen::Screen;

#[derive(Serialize)]
struct Checked {
    file: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    policy: Option<Loaded>,
}

#[derive(Serialize)]
struct Loaded {
    calendar: String,
    calendar_from: String,
    calendar_to: String,
    clocks: usize,
    #[serde(flatten)]
    policy: PolicyRef,
}

impl From<&Policy> for Loaded {
    fn from(policy: &Policy) -> Self {
        let calendar = policy.calendar();
        let coverage = calendar.coverage();
        Self {
            calendar: format!("{} {}", calendar.id(), calendar.version()),
            calendar_from: coverage.from.to_string(),
            calendar_to: coverage.to.to_string(),
            clocks: policy.clocks().len(),
            policy: policy.policy_ref().clone(),
        }
    }
}

#[derive(Serialize)]
struct Answer {
    findings: Vec<Finding>,
    packs: Vec<Checked>,
}

pub(crate) fn run(args: &CheckArgs, screen: &mut Screen) -> Result<Exit, Failure> {
    let packs = PackFile::read_all(&args.packs)?;
    let directory = args.directory.as_deref().map(input::directory);
    let directory = directory.transpose()?;
    let mut answer = Answer {
        findings: Vec::new(),
        packs: Vec::new(),
    };
    for pack in &packs {
        let (policy, found) = match pack.load(&packs) {
            Ok(policy) => {
                let mut found = policy.warnings().to_vec();
                if let Some(directory) = &directory {
                    found.extend(policy.check_directory(directory));
                }
                (Some(Loaded::from(&policy)), found)
            }
            Err(error) => (None, error.findings),
        };
        for finding in found {
            // Packs that extend one another are read more than once.
            if !answer.findings.contains(&finding) {
                answer.findings.push(finding);
            }
        }
        answer.packs.push(Checked {
            file: pack.name.clone(),
            policy,
        });
    }
    if screen.json() {
        screen.value(&answer)?;
    } else {
        print(&answer, screen)?;
    }
    let wrong = answer
        .findings
        .iter()
        .any(|one| one.severity == Severity::Error);
    Ok(if wrong { Exit::Attention } else { Exit::Fine })
}

fn print(answer: &Answer, screen: &mut Screen) -> Result<(), Failure> {
    for finding in &answer.findings {
        let shown = screen.finding(finding);
        screen.line(&shown)?;
        screen.line("")?;
    }
    for pack in &answer.packs {
        let Some(policy) = &pack.policy else {
            let verdict = screen.bad(screen.pick("不可用", "refused"));
            screen.line(&format!("{verdict}  {}", pack.file))?;
            continue;
        };
        let verdict = screen.good(screen.pick("可用", "usable"));
        let of = &policy.policy;
        screen.line(&format!("{verdict}  {}", pack.file))?;
        let line = match screen.lang() {
            suqiu::Lang::Zh => format!(
                "  {} {}，{} 个时限，日历 {}（{} 至 {}）",
                of.id,
                of.version,
                policy.clocks,
                policy.calendar,
                policy.calendar_from,
                policy.calendar_to
            ),
            suqiu::Lang::En => format!(
                "  {} {}, {} clocks, calendar {} ({} to {})",
                of.id,
                of.version,
                policy.clocks,
                policy.calendar,
                policy.calendar_from,
                policy.calendar_to
            ),
        };
        screen.line(&line)?;
        let digest = format!("  {} {}", screen.pick("摘要", "digest"), of.digest);
        let digest = screen.faint(&digest);
        screen.line(&digest)?;
    }
    Ok(())
}
