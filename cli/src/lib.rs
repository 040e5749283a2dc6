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

use std::ffi::OsString;
use std::io::IsTerminal;

use clap::Parser;

use args::{Args, Command};
use exit::{Exit, Failure};
use screen::Screen;

/// Runs the program with its arguments, the first of which is its name; the code with which it ends.
///
/// It is a library so that other programs can offer the same commands without a second program beside
/// them.
pub fn run(arguments: impl IntoIterator<Item = OsString>) -> u8 {
    match Args::try_parse_from(arguments) {
        Ok(args) => carry_out(args).code(),
        Err(error) => {
            // Nobody is left to tell that nothing can be told.
            let _ = error.print();
            u8::try_from(error.exit_code()).unwrap_or(2)
        }
    }
}

fn carry_out(args: Args) -> Exit {
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
    result.unwrap_or_else(|failure| failure.report(&screen))
}
