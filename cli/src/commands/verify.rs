//! `suqiu verify`: whether the chain of a log holds.

use std::fs::File;
use std::io::BufReader;

use serde::Serialize;
use suqiu::log::EventHash;

use crate::args::VerifyArgs;
use crate::exit::{Exit, Failure};
use crate::log_file::{ScanError, Tail, failure, scan};
use crate::progress;
use crate::screen::Screen;

#[derive(Serialize)]
struct Verified {
    events: u64,
    #[serde(skip_serializing_if = "Option::is_none")]
    last: Option<EventHash>,
    /// Bytes at the end of a command that was cut short.
    #[serde(skip_serializing_if = "Option::is_none")]
    torn: Option<u64>,
}

pub(crate) fn run(args: &VerifyArgs, screen: &mut Screen) -> Result<Exit, Failure> {
    let io = |error: std::io::Error| Failure::io(&args.log, &error);
    let file = File::open(&args.log).map_err(io)?;
    let total = file.metadata().map_err(io)?.len();
    let bar = progress::over_bytes(total, screen.pick("校验", "verifying"), screen);
    let result = scan(BufReader::with_capacity(1 << 20, file), |_, offset| {
        bar.set_position(offset);
    });
    bar.finish_and_clear();
    let scan = result.map_err(|error: ScanError| failure(&args.log, error))?;
    let torn = match scan.tail {
        Some(Tail::Torn { bytes, .. }) => Some(bytes),
        _ => None,
    };
    let verified = Verified {
        events: scan.events,
        last: scan.last,
        torn,
    };
    if screen.json() {
        screen.value(&verified)?;
    } else {
        print(&verified, screen)?;
    }
    Ok(if torn.is_some() {
        Exit::Attention
    } else {
        Exit::Fine
    })
}

fn print(verified: &Verified, screen: &mut Screen) -> Result<(), Failure> {
    let good = screen.good(screen.pick("完好", "sound"));
    let events = verified.events;
    let line = match screen.lang() {
        suqiu::Lang::Zh => format!("{good}  {events} 个事件，链未断"),
        suqiu::Lang::En => format!("{good}  {events} events, the chain holds"),
    };
    screen.line(&line)?;
    if let Some(last) = verified.last {
        let line = format!("  {} {last}", screen.pick("末行", "last"));
        screen.line(&line)?;
    }
    if let Some(bytes) = verified.torn {
        let line = match screen.lang() {
            suqiu::Lang::Zh => {
                format!("注意：末尾 {bytes} 字节是未写完、从未确认的命令，下次 run 打开时截去")
            }
            suqiu::Lang::En => format!(
                "note: the last {bytes} bytes are a command that was cut short and never \
                 acknowledged; the next `run` cuts them off"
            ),
        };
        let line = screen.strong(&line);
        screen.line(&line)?;
    }
    Ok(())
}
