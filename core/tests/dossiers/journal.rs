//! The journal of a grid worker's day and the risk assessment of a decision (practice rows P5 and P6), under
//! Pingdu's pack.

use suqiu::directory::Directory;
use suqiu::dossier::{
    Dossier, DossierCommand, DossierRefusalCode as Code, Matter, decide_dossier, read_dossier,
};
use suqiu::petition::Jurisdiction;
use suqiu::policy::{PackText, Policy};

const WORKER: &str = "t1-v1:w1";
const OPEN: &str = r#"{"type": "open_journal", "day": "2026-03-02"}"#;
const VISIT: &str = r#"{"type": "note_visit", "place": "t1-v1", "households": 3}"#;
const SERVICE: &str =
    r#"{"type": "note_service", "kind": "ERRANDS", "place": "t1-v1", "for_whom": "r-secret"}"#;
const RISKS: &str =
    r#"{"type": "record_risks", "outcome": "go", "report": "k1", "reasons": "可控"}"#;

fn pingdu() -> Jurisdiction {
    let packs = [
        PackText::toml(
            "subjects.toml",
            include_str!("../../../policies/subjects.toml"),
        ),
        PackText::toml("pingdu.toml", include_str!("../../../policies/pingdu.toml")),
    ];
    Jurisdiction {
        directory: Directory::from_csv(include_str!("../../../examples/pingdu/units.csv")).unwrap(),
        policy: Policy::load(&packs, "cn.sd.pingdu").unwrap_or_else(|error| panic!("{error}")),
    }
}

struct Desk {
    place: Jurisdiction,
    dossier: Dossier,
    next: u32,
}

impl Desk {
    fn new() -> Self {
        Self {
            place: pingdu(),
            dossier: Dossier::blank("d1".parse().unwrap()),
            next: 0,
        }
    }

    fn act(&mut self, who: &str, at: &str, act: &str) -> Result<(), Code> {
        let (unit, person) = who.split_once(':').unwrap();
        self.next += 1;
        let command = format!(
            r#"{{"id": "c{}", "dossier": "d1", "at": "{at}+08:00", "act": {act},
                "actor": {{"person": "{person}", "role": "officer", "unit": "{unit}"}}}}"#,
            self.next
        );
        let command: DossierCommand = suqiu::wire::from_json("command", &command).unwrap();
        let decided = decide_dossier(&self.place, None, &self.dossier, &command);
        for event in &decided.map_err(|refusal| refusal.code)?.events {
            self.dossier.apply(event);
        }
        Ok(())
    }
}

#[test]
fn a_journal_is_written_by_one_worker_on_one_day() {
    let mut desk = Desk::new();
    let morning = "2026-03-02T09:00:00";
    assert_eq!(
        desk.act("t1:w5", morning, OPEN),
        Err(Code::NotYours),
        "a township is no grid"
    );
    assert_eq!(
        desk.act(WORKER, "2026-03-03T09:00:00", OPEN),
        Err(Code::OtherDay)
    );
    desk.act(WORKER, morning, OPEN).unwrap();
    desk.act(WORKER, "2026-03-02T10:00:00", VISIT).unwrap();
    desk.act(WORKER, "2026-03-02T11:00:00", SERVICE).unwrap();
    assert_eq!(
        desk.act("t1-v1:w2", "2026-03-02T12:00:00", VISIT),
        Err(Code::NotYours)
    );
    assert_eq!(
        desk.act(WORKER, "2026-03-03T00:00:00", VISIT),
        Err(Code::OtherDay)
    );
    let Some(Matter::Journal(journal)) = &desk.dossier.matter else {
        panic!("it is a journal");
    };
    assert_eq!((journal.visits.len(), journal.services.len()), (1, 1));
    let printed = format!("{journal:?}");
    assert!(
        !printed.contains("r-secret") && !printed.contains("w1\""),
        "{printed}"
    );
    let now = "2026-03-02T13:00:00+08:00".parse().unwrap();
    assert_eq!(
        read_dossier(&desk.place.policy, &desk.dossier, now).unwrap(),
        None,
        "no clock"
    );
    desk.act(
        WORKER,
        "2026-03-02T18:00:00",
        r#"{"type": "close_journal"}"#,
    )
    .unwrap();
    assert_eq!(
        desk.act(WORKER, "2026-03-02T18:01:00", VISIT),
        Err(Code::NotNow)
    );
}

#[test]
fn a_visit_has_room_for_nothing_about_people() {
    for more in [
        r#""words": "情绪激动""#,
        r#""person": "r1""#,
        r#""position": "36.8,119.9""#,
    ] {
        let visit = VISIT.replace(r#""households""#, &format!(r#"{more}, "households""#));
        let command = format!(
            r#"{{"id": "c1", "dossier": "d1", "at": "2026-03-02T09:00:00+08:00", "act": {visit},
                "actor": {{"person": "w1", "role": "officer", "unit": "t1-v1"}}}}"#
        );
        let fault = suqiu::wire::from_json::<DossierCommand>("command", &command).unwrap_err();
        assert_eq!(fault.code, "input.unreadable", "{more}");
    }
}

#[test]
fn a_change_is_heard_and_assessed_anew_and_no_decision_is_milder() {
    let mut desk = Desk::new();
    let (bureau, city) = ("zr:w1", "gov:w2");
    let hearing = r#"{"type": "hold_hearing", "record": "h1", "people": 9}"#;
    let open = r#"{"type": "open_assessment", "kind": "LAND", "decider": "gov", "draft": "k0"}"#;
    let decide = |outcome: &str| {
        format!(r#"{{"type": "decide_assessed", "outcome": "{outcome}", "document": "k9"}}"#)
    };
    let day = |day: u32| format!("2026-03-{day:02}T09:00:00");
    desk.act(bureau, &day(2), open).unwrap();
    assert_eq!(desk.act(bureau, &day(3), RISKS), Err(Code::HearingMissing));
    assert_eq!(
        desk.act(bureau, &day(3), &decide("stop")),
        Err(Code::NotNow)
    );
    assert_eq!(desk.act("mz:w3", &day(3), hearing), Err(Code::NotYours));
    desk.act(bureau, &day(4), hearing).unwrap();
    desk.act(bureau, &day(5), &RISKS.replace("\"go\"", "\"stop\""))
        .unwrap();
    for milder in ["go", "change"] {
        assert_eq!(
            desk.act(city, &day(6), &decide(milder)),
            Err(Code::MilderThanAssessed)
        );
    }
    assert_eq!(
        desk.act(bureau, &day(6), &decide("stop")),
        Err(Code::NotYours)
    );
    desk.act(city, &day(7), &decide("stop")).unwrap();
    assert_eq!(
        desk.act(bureau, &day(8), hearing),
        Err(Code::NotNow),
        "it is over"
    );

    let mut desk = Desk::new();
    desk.act(bureau, &day(2), open).unwrap();
    desk.act(bureau, &day(3), hearing).unwrap();
    desk.act(bureau, &day(3), hearing).unwrap();
    desk.act(bureau, &day(4), RISKS).unwrap();
    desk.act(city, &day(5), &decide("change")).unwrap();
    // Two hearings on the first draft are none on the second.
    assert_eq!(desk.act(bureau, &day(6), RISKS), Err(Code::HearingMissing));
}
