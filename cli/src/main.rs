//! The program `suqiu`.
#![forbid(unsafe_code)]

use std::process::ExitCode;

fn main() -> ExitCode {
    ExitCode::from(suqiu_cli::run(std::env::args_os()))
}
