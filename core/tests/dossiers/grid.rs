//! Problems of a place, reported by grid workers (practice rows L13 and U11), in a directory of Linshu's
//! shape and under its pack.

use suqiu::Instant;
use suqiu::clock::Colour;
use suqiu::directory::Directory;
use suqiu::dossier::{
    Dossier, DossierCommand, DossierEvent, DossierRefusal, DossierRefusalCode as Code, GridClass,
    GridEvent, GridPhase, Matter, decide_dossier, read_dossier,
};
use suqiu::petition::{Command, Jurisdiction, Petition, decide};
use suqiu::policy::{PackText, Policy};

const GRID: &str = "t1-v1-g1:w1";
const TOWN: &str = "t1:w2";
const COUNTY: &str = "gov:w3";
const ROAD: &str =
    r#"{"type": "report", "kind": "ROAD", "place": "t1-v1-g1", "words": "路口路面塌陷"}"#;
const LITTER: &str =
    r#"{"type": "report", "kind": "LITTER", "place": "t1-v1-g1", "words": "路边垃圾成堆"}"#;
const TOLD: &str = r#"{"type": "report", "kind": "LITTER", "place": "t1-v1-g1", "told_by": "r7", "words": "路边垃圾成堆"}"#;
const HANDLE: &str = r#"{"type": "handle", "done": "已清理", "documents": ["photo-1"]}"#;
const BEYOND: &str = r#"{"type": "raise", "cause": "beyond", "reason": "需要施工队伍"}"#;
const LATE: &str = r#"{"type": "raise", "cause": "late", "reason": "逾期未处理"}"#;
const TAKE: &str = r#"{"type": "take"}"#;
const TELL: &str = r#"{"type": "feed_back", "words": "已告知清理完毕，群众满意"}"#;
const TURN: &str = r#"{"type": "turn_into_petition", "petition": "p1"}"#;

pub(crate) fn linshu() -> Jurisdiction {
    let packs = [
        PackText::toml(
            "subjects.toml",
            include_str!("../../../policies/subjects.toml"),
        ),
        PackText::toml("linshu.toml", include_str!("../../../policies/linshu.toml")),
    ];
    let units = include_str!("../../../examples/linshu/units.csv");
    Jurisdiction {
        directory: Directory::from_csv(units).unwrap(),
        policy: Policy::load(&packs, "cn.sd.linshu").unwrap_or_else(|error| panic!("{error}")),
    }
}

/// One event, step by step.
struct Beat {
    place: Jurisdiction,
    petition: Option<Petition>,
    dossier: Dossier,
    events: Vec<DossierEvent>,
    at: String,
    next: u32,
}

impl Beat {
    fn new() -> Self {
        Self {
            place: linshu(),
            petition: None,
            dossier: Dossier::blank("g1".parse().unwrap()),
            events: Vec::new(),
            at: "2026-03-02T09:30:00+08:00".into(),
            next: 0,
        }
    }

    fn at(&mut self, at: &str) -> &mut Self {
        self.at = format!("2026-03-{at}:00+08:00");
        self
    }

    fn command(&mut self, who: &str, act: &str) -> DossierCommand {
        let (unit, person) = who.split_once(':').unwrap();
        let actor = match unit {
            "" => format!(r#"{{"person": "{person}", "role": "system"}}"#),
            _ => format!(r#"{{"person": "{person}", "role": "officer", "unit": "{unit}"}}"#),
        };
        self.next += 1;
        let text = format!(
            r#"{{"id": "c{}", "dossier": "g1", "at": "{}", "act": {act}, "actor": {actor}}}"#,
            self.next, self.at
        );
        serde_json::from_str(&text).unwrap()
    }

    fn decide(&mut self, command: &DossierCommand) -> Result<bool, DossierRefusal> {
        let decision = decide_dossier(&self.place, self.petition.as_ref(), &self.dossier, command)?;
        for event in &decision.events {
            self.dossier.apply(event);
        }
        self.events.extend(decision.events);
        Ok(decision.replayed)
    }

    #[track_caller]
    fn ok(&mut self, who: &str, act: &str) -> &mut Self {
        let command = self.command(who, act);
        self.decide(&command)
            .unwrap_or_else(|refusal| panic!("{act}: {refusal}"));
        self
    }

    #[track_caller]
    fn refused(&mut self, who: &str, act: &str, code: Code) -> DossierRefusal {
        let command = self.command(who, act);
        let before = self.dossier.clone();
        let refusal = self.decide(&command).expect_err("it was to be refused");
        assert_eq!(refusal.code, code, "{refusal}");
        assert_eq!(self.dossier, before, "a refusal changes nothing");
        refusal
    }

    fn event(&self) -> &GridEvent {
        match &self.dossier.matter {
            Some(Matter::GridEvent(event)) => event,
            other => panic!("no grid event: {other:?}"),
        }
    }

    fn stands(&self) -> (GridPhase, &str) {
        (self.event().phase, self.event().holder.as_str())
    }

    fn due(&self) -> String {
        self.event().clock.as_ref().unwrap().due.nominal.to_string()
    }

    fn colour(&self, now: &str) -> Option<Colour> {
        let now: Instant = format!("2026-03-{now}:00+08:00").parse().unwrap();
        read_dossier(&self.place.policy, &self.dossier, now)
            .unwrap()
            .map(|shown| shown.reading.colour)
    }

    /// The petition of the event, registered by the centre.
    fn register(&mut self, more: &str) -> &mut Self {
        let command: Command = serde_json::from_str(&format!(
            r#"{{"id": "p-c1", "petition": "p1", "at": "2026-03-02T10:00:00+08:00",
                "actor": {{"person": "w9", "role": "officer", "unit": "xf"}},
                "act": {{"type": "register", "petitioner": "r7"{more}}}}}"#
        ))
        .unwrap();
        let mut petition = Petition::blank("p1".parse().unwrap());
        for event in &decide(&self.place, &petition, &command).unwrap().events {
            petition.apply(event);
        }
        self.petition = Some(petition);
        self
    }
}

#[test]
fn the_pack_has_nine_classes_and_thirty_two_kinds() {
    let kinds = linshu().policy.model().grid_kinds.clone();
    assert_eq!((GridClass::ALL.len(), kinds.len()), (9, 32));
    for class in GridClass::ALL {
        assert!(kinds.values().any(|kind| kind.class == *class), "{class}");
    }
    for (id, kind) in &kinds {
        assert_eq!(kind.citation.mark, suqiu::citation::Mark::Default, "{id}");
    }
}

#[test]
fn what_is_found_on_patrol_and_settled_on_the_spot_is_closed_at_once() {
    let mut beat = Beat::new();
    beat.ok(GRID, LITTER);
    assert_eq!(beat.stands(), (GridPhase::Reported, "t1-v1-g1"));
    assert_eq!(beat.due(), "2026-03-03", "one day");
    beat.at("02T10:00").ok(GRID, HANDLE);
    assert_eq!(beat.event().phase, GridPhase::Closed);
    assert_eq!(beat.colour("09T10:00"), None, "no clock runs");
}

#[test]
fn who_told_of_it_is_told_before_it_is_closed() {
    let mut beat = Beat::new();
    beat.ok(GRID, TOLD).refused(GRID, TELL, Code::NotNow);
    beat.at("03T08:30").ok(GRID, HANDLE);
    assert_eq!(beat.event().phase, GridPhase::Handled);
    assert_eq!(
        beat.due(),
        "2026-03-04",
        "feeding back has a day of its own"
    );
    beat.refused("t1-v1-g2:w5", TELL, Code::NotYours);
    beat.ok(GRID, TELL);
    assert_eq!(beat.event().phase, GridPhase::Closed);
    assert!(
        !format!("{:?}", beat.events).contains("r7"),
        "who told is not printed"
    );
}

#[test]
fn what_the_grid_cannot_do_climbs_from_level_to_level() {
    let mut beat = Beat::new();
    beat.ok(GRID, ROAD);
    assert_eq!(beat.due(), "2026-03-04", "two working days");
    let refusal = beat.refused(GRID, HANDLE, Code::NotOnTheSpot);
    assert!(refusal.message.zh.contains("路面破损"));
    beat.refused(TOWN, BEYOND, Code::NotYours);
    beat.at("03T09:00").ok(GRID, BEYOND);
    assert_eq!(beat.stands(), (GridPhase::Raised, "t1"));
    assert_eq!(
        beat.due(),
        "2026-03-05",
        "the township has its own two days"
    );
    beat.refused(TOWN, HANDLE, Code::NotNow);
    beat.refused(GRID, TAKE, Code::NotYours);
    beat.at("04T09:00").ok(TOWN, TAKE);
    assert_eq!(
        beat.due(),
        "2026-03-05",
        "taking it on late gives no more time"
    );
    beat.ok(TOWN, BEYOND);
    assert_eq!(beat.stands(), (GridPhase::Raised, "gov"));
    beat.ok(COUNTY, TAKE);
    let refusal = beat.refused(COUNTY, BEYOND, Code::HighestLevel);
    assert!(refusal.message.en.contains("gov"));
    beat.ok(COUNTY, HANDLE);
    assert_eq!(beat.event().phase, GridPhase::Closed);
}

#[test]
fn what_is_late_can_be_raised_by_the_level_above_and_by_the_platform() {
    let late = || {
        let mut beat = Beat::new();
        beat.ok(GRID, LITTER);
        let refusal = beat.at("03T18:00").refused(GRID, LATE, Code::NotLate);
        assert!(refusal.message.en.contains("2026-03-03"));
        beat.at("04T08:30");
        beat
    };
    assert_eq!(late().colour("04T08:30"), Some(Colour::Overdue));
    late().refused("t2:w4", LATE, Code::NotYours);
    late().refused(TOWN, BEYOND, Code::NotYours);
    for who in [GRID, TOWN, ":platform"] {
        let mut beat = late();
        beat.ok(who, LATE);
        assert_eq!(beat.stands(), (GridPhase::Raised, "t1"), "{who}");
    }
}

#[test]
fn the_unit_competent_for_the_kind_may_handle_it() {
    // Roads are the housing and construction bureau's; litter the urban administration's.
    let mut beat = Beat::new();
    beat.ok(GRID, ROAD).refused("sl:w8", HANDLE, Code::NotYours);
    beat.ok("zf:w8", HANDLE);
    assert_eq!(beat.event().phase, GridPhase::Closed);
}

#[test]
fn a_complaint_about_a_unit_is_only_turned_into_a_petition() {
    let complaint = r#"{"type": "report", "kind": "COMPLAINT", "place": "t1-v1-g1", "told_by": "r7", "words": "窗口推诿"}"#;
    let mut beat = Beat::new();
    beat.ok(GRID, complaint);
    assert_eq!(beat.due(), "2026-03-02", "the same day");
    assert_eq!(beat.colour("02T09:30"), Some(Colour::Red));
    for act in [HANDLE, BEYOND, LATE] {
        beat.refused(GRID, act, Code::PetitionOnly);
    }
    beat.register(r#", "intake": "grid", "follows": "g1", "class": "accusation""#);
    beat.at("02T10:30").ok(GRID, TURN);
    assert_eq!(beat.event().phase, GridPhase::Petition);
}

#[test]
fn an_event_and_its_petition_name_each_other() {
    let mut beat = Beat::new();
    beat.ok(GRID, ROAD).at("02T11:00");
    beat.refused(GRID, TURN, Code::NoSuchPetition);
    for more in [
        r#", "intake": "grid""#,
        r#", "intake": "grid", "follows": "g2""#,
        r#", "intake": "letter", "follows": "g1""#,
    ] {
        beat.register(more).refused(GRID, TURN, Code::OtherPetition);
    }
    beat.register(r#", "intake": "grid", "follows": "g1""#);
    beat.refused("t2:w4", TURN, Code::NotYours);
    beat.ok(GRID, TURN);
    assert_eq!(beat.event().petition.as_ref().unwrap().as_str(), "p1");
    for act in [HANDLE, BEYOND, TAKE, TELL, TURN, ROAD] {
        beat.refused(GRID, act, Code::NotNow);
    }
}

#[test]
fn to_the_accused_the_petition_does_not_exist() {
    let mut beat = Beat::new();
    beat.ok(GRID, ROAD).at("02T11:00").ok(GRID, BEYOND);
    beat.register(
        r#", "intake": "grid", "follows": "g1", "class": "accusation", "respondents": [{"unit": "t1"}]"#,
    );
    beat.refused(TOWN, TURN, Code::NoSuchPetition);
}

#[test]
fn what_was_written_down_offline_counts_from_when_it_happened() {
    let mut beat = Beat::new();
    let mut report = beat.at("06T09:00").command(GRID, LITTER);
    report.occurred_at = Some("2026-03-02T09:30:00+08:00".parse().unwrap());
    assert_eq!(beat.decide(&report), Ok(false));
    assert_eq!(beat.due(), "2026-03-03", "synchronising late gives no time");
    let mut before = beat.command(GRID, HANDLE);
    before.occurred_at = Some("2026-03-02T09:29:59+08:00".parse().unwrap());
    assert_eq!(beat.decide(&before).unwrap_err().code, Code::BeforeOpening);
    for (occurred, known) in [
        ("2026-02-20", true),
        ("2026-03-07", true),
        ("2026-03-05", false),
    ] {
        let mut beat = Beat::new();
        let mut report = beat.at("06T09:00").command(GRID, LITTER);
        report.occurred_at = Some(format!("{occurred}T09:00:00+08:00").parse().unwrap());
        let alone = decide_dossier(&beat.place, None, &beat.dossier, &report).map_err(|r| r.code);
        assert_eq!(alone == Err(Code::TimeNeedsPerson), known, "{occurred}");
        report.confirmed_by = Some("w1".parse().unwrap());
        let own = decide_dossier(&beat.place, None, &beat.dossier, &report);
        assert_eq!(own.is_err(), known, "nobody confirms their own word");
        report.confirmed_by = Some("w2".parse().unwrap());
        assert_eq!(beat.decide(&report), Ok(false));
    }
}

#[test]
fn only_a_grid_reports_what_the_pack_knows_at_a_place_that_is_known() {
    let mut beat = Beat::new();
    beat.refused("mz:w4", LITTER, Code::NotYours);
    beat.refused("nobody:w4", LITTER, Code::UnknownUnit);
    let refusal = beat.refused(GRID, &LITTER.replace("LITTER", "MOOD"), Code::UnknownKind);
    assert!(refusal.next.en.contains("LITTER, MANHOLE"));
    let elsewhere = LITTER.replace(r#""t1-v1-g1""#, r#""t99""#);
    beat.refused(GRID, &elsewhere, Code::UnknownPlace);
    beat.refused(GRID, HANDLE, Code::NotNow);
    let listing = r#"{"type": "claim", "team": "tw"}"#;
    beat.ok(GRID, LITTER).refused(GRID, listing, Code::NotNow);
}

#[test]
fn a_kind_that_a_later_pack_dropped_is_finished_on_its_old_terms() {
    let mut beat = Beat::new();
    beat.ok(GRID, ROAD);
    beat.place.policy = Policy::national().unwrap();
    beat.at("03T09:00").ok(GRID, BEYOND);
    assert_eq!(beat.due(), "2026-03-05");
}

#[test]
fn a_policy_out_of_force_and_too_many_documents_are_refused() {
    let mut beat = Beat::new();
    beat.ok(GRID, LITTER);
    let many = vec![r#""d""#; 201].join(",");
    let handle = format!(r#"{{"type": "handle", "done": "已清理", "documents": [{many}]}}"#);
    let refusal = beat.refused(GRID, &handle, Code::TooMany);
    assert!(refusal.message.en.contains("201"));
    let mut early = Beat::new();
    early.at = "2022-04-30T09:00:00+08:00".into();
    early.refused(GRID, LITTER, Code::PolicyNotInForce);
    let mut beyond = Beat::new();
    beyond.at = "2099-12-31T09:00:00+08:00".into();
    beyond.refused(GRID, LITTER, Code::ClockUnanswerable);
}
