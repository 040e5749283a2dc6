//! suqiu on the command line.
//!
//! The library decides and has no wall clock; here are files, the time of day and the terminal.
#![forbid(unsafe_code)]

mod args;
mod book;
mod commands;
mod diagram;
mod exit;
mod input;
mod log_file;
mod progress;
mod screen;
mod show;
mod show_facts;
mod table;

use std::io::IsTerminal;
use std::process::ExitCode;

use clap::Parser;

use args::{Args, Command};
use exit::{Exit, Failure};
use screen::Screen;

fn main() -> ExitCode {
    let args = Args::parse();
    let mut screen = Screen::new(args.lang.into(), args.json, std::io::stdout().is_terminal());
    let result = match args.command {
        Command::Check(check) => commands::check::run(&check, &mut screen),
        Command::Run(run) => commands::run::run(&run, &mut screen),
        Command::Status(status) => commands::status::run(&status, &mut screen),
        Command::Audit(audit) => commands::audit::run(&audit, &mut screen),
        Command::Route(route) => commands::route::run(&route, &mut screen),
        Command::Routes(routes) => commands::routes::run(&routes, &mut screen),
        Command::Diff(diff) => commands::diff::run(&diff, &mut screen),
        Command::Dossiers(dossiers) => commands::dossiers::run(&dossiers, &mut screen),
        Command::Ask(ask) => commands::ask::run(&ask, &mut screen),
        Command::New(new) => commands::new::run(&new, &mut screen),
        Command::Diagram(diagram) => commands::diagram::run(&diagram, &mut screen),
        Command::Explain(explain) => commands::explain::run(&explain, &mut screen),
        Command::Schema => commands::schema::run(&mut screen),
        Command::Verify(verify) => commands::verify::run(&verify, &mut screen),
    };
    let result = result.and_then(|exit| screen.flush().map(|()| exit).map_err(Failure::from));
    result
        .unwrap_or_else(|failure| failure.report(&screen))
        .into()
}

impl From<Exit> for ExitCode {
    fn from(exit: Exit) -> Self {
        Self::from(exit.code())
    }
}
