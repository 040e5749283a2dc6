//! The petitions of a log as they stood at an instant.

use std::collections::BTreeMap;
use std::fs::File;
use std::io::BufReader;
use std::path::Path;

use suqiu::petition::{Event, Petition, ReadEvent};
use suqiu::policy::PolicyDigest;
use suqiu::{Instant, PetitionId};

use crate::exit::Failure;
use crate::log_file::{Tail, failure, scan};
use crate::progress;
use crate::screen::Screen;

/// The petitions of a log as they stood at an instant.
#[derive(Default)]
pub(crate) struct Book {
    pub(crate) petitions: BTreeMap<PetitionId, Petition>,
    /// The events of the petitions that were asked for.
    pub(crate) events: Vec<Event>,
    /// How many events were recorded later.
    pub(crate) later: u64,
    /// How many bytes of a command that was cut short follow.
    pub(crate) torn: Option<u64>,
    /// The policy under which the last event was decided.
    pub(crate) digest: Option<PolicyDigest>,
}

impl Book {
    /// Reads a log up to an instant, and keeps the events of the petitions for which `keep` says so.
    pub(crate) fn read(
        path: &Path,
        as_of: Instant,
        keep: &dyn Fn(&PetitionId) -> bool,
        screen: &Screen,
    ) -> Result<Self, Failure> {
        let io = |error: std::io::Error| Failure::io(path, &error);
        let file = File::open(path).map_err(io)?;
        let total = file.metadata().map_err(io)?.len();
        let bar = progress::over_bytes(total, screen.pick("读取日志", "reading the log"), screen);
        let mut book = Self::default();
        let result = scan(BufReader::with_capacity(1 << 20, file), |event, offset| {
            bar.set_position(offset);
            book.take(event, as_of, keep);
        });
        bar.finish_and_clear();
        if let Some(Tail::Torn { bytes, .. }) = result.map_err(|error| failure(path, error))?.tail {
            book.torn = Some(bytes);
        }
        Ok(book)
    }

    fn take(&mut self, event: ReadEvent, as_of: Instant, keep: &dyn Fn(&PetitionId) -> bool) {
        let id = match &event {
            ReadEvent::Known(event) if event.at > as_of => {
                self.later = self.later.saturating_add(1);
                return;
            }
            ReadEvent::Known(event) => {
                self.digest = Some(event.policy.digest);
                event.petition.clone()
            }
            ReadEvent::Newer { petition, .. } => petition.clone(),
        };
        let petition = self
            .petitions
            .entry(id)
            .or_insert_with_key(|id| Petition::blank(id.clone()));
        petition.apply_read(&event);
        if let ReadEvent::Known(event) = event
            && keep(&event.petition)
        {
            self.events.push(event);
        }
    }

    /// A petition as it stood at an instant, of those whose events were kept; as it stands now, where some
    /// of its events are of a newer version of the library.
    pub(crate) fn petition_at(&self, id: &PetitionId, at: Instant) -> Option<Petition> {
        let now = self.petitions.get(id)?;
        if now.newer.is_some() {
            return Some(now.clone());
        }
        let events = self.events.iter().filter(|event| event.at <= at);
        Some(Petition::fold(id.clone(), events)).filter(|petition| petition.seq > 0)
    }

    /// What a reader of the answer should know of the log.
    pub(crate) fn notes(&self, digest: PolicyDigest, screen: &Screen) -> Vec<String> {
        let mut notes = Vec::new();
        if self.later > 0 {
            notes.push(match screen.lang() {
                suqiu::Lang::Zh => format!("其后另有 {} 个事件，未计入", self.later),
                suqiu::Lang::En => format!("{} later events are left out", self.later),
            });
        }
        if let Some(bytes) = self.torn {
            notes.push(match screen.lang() {
                suqiu::Lang::Zh => format!("日志末尾 {bytes} 字节是未写完的命令，未计入"),
                suqiu::Lang::En => {
                    format!("the last {bytes} bytes of the log are an unfinished command, left out")
                }
            });
        }
        if self.digest.is_some_and(|last| last != digest) {
            notes.push(
                screen
                    .pick(
                        "最后的事件依据的是另一规则包或另一版本；用 --policy 指明可看到相同的名称和条款",
                        "the last event was decided under another pack or version; name it with \
                         --policy to see its labels and articles",
                    )
                    .to_owned(),
            );
        }
        notes
    }
}
