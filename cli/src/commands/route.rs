//! `suqiu route`: where petitions go, and why.

use std::path::Path;

use serde::Serialize;
use suqiu::petition::Jurisdiction;
use suqiu::routing::{Facts, RouteExplanation, RoutingDecision, explain_route, route};
use suqiu::{Fault, Instant, wire};

use super::{route_decision, route_why};
use crate::args::RouteArgs;
use crate::exit::{Exit, Failure};
use crate::input;
use crate::screen::Screen;

#[derive(Serialize)]
struct Answer {
    decision: RoutingDecision,
    explanation: RouteExplanation,
}

pub(crate) fn run(args: &RouteArgs, screen: &mut Screen) -> Result<Exit, Failure> {
    let place = Jurisdiction {
        policy: input::policy(&args.policy)?,
        directory: input::directory(&args.directory)?,
    };
    let at = args.at.map_or_else(input::now, Ok)?;
    let text = input::text_or_standard_input(&args.facts)?;
    let questions = Questions::read(&text).map_err(|fault| input::in_file(&args.facts, fault))?;
    // Nothing is said before everything can be.
    let answers = questions.answer(&place, at, &args.facts)?;
    for (index, answer) in answers.iter().enumerate() {
        if screen.json() {
            screen.value(answer)?;
            continue;
        }
        if index > 0 {
            screen.line("")?;
        }
        route_decision::print(&place, &answer.decision, screen)?;
        route_why::print(&place, &answer.decision, &answer.explanation, screen)?;
    }
    Ok(Exit::Fine)
}

struct Questions {
    facts: Vec<Facts>,
    /// Whether they are an array, so that one of them has a number.
    several: bool,
}

impl Questions {
    fn read(text: &str) -> Result<Self, Fault> {
        let text = text.trim_start_matches('\u{feff}');
        let several = text.trim_start().starts_with('[');
        let facts = if several {
            wire::from_json("facts", text)?
        } else {
            vec![wire::from_json("facts", text)?]
        };
        Ok(Self { facts, several })
    }

    fn answer(
        &self,
        place: &Jurisdiction,
        at: Instant,
        file: &Path,
    ) -> Result<Vec<Answer>, Failure> {
        let answers = self.facts.iter().enumerate().map(|(index, facts)| {
            let decision = route(place, facts, at);
            let decided = decision.and_then(|decision| {
                let explanation = explain_route(place, facts, at)?;
                Ok(Answer {
                    decision,
                    explanation,
                })
            });
            decided.map_err(|error| {
                let fault = Fault::from(error);
                let fault = if self.several {
                    fault.at(format!("[{index}]"))
                } else {
                    fault
                };
                input::in_file(file, fault)
            })
        });
        answers.collect()
    }
}
