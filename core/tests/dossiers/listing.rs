//! A hard case with a work fund (practice row L5).

use suqiu::Fault;
use suqiu::directory::Directory;
use suqiu::dossier::{
    DOSSIER_EVENT_VERSION, Dossier, DossierCommand, DossierEvent, DossierRefusal,
    DossierRefusalCode as Code, Listing, ListingPhase, Matter, decide_dossier,
};
use suqiu::petition::{Jurisdiction, Petition};
use suqiu::policy::{PackText, Policy};
use suqiu::wire;

use crate::support::{self, Desk, claim, register};

/// A pack with two funds.
fn funds(hard: &str) -> Policy {
    let pack = format!(
        r#"
[pack]
id = "cn.test"
extends = "cn.national"
version = "1"
valid_from = 2022-05-01
name = {{ zh = "测试", en = "test" }}
[listing_funds.hard]
label = {{ zh = "疑难", en = "hard" }}
amount = "{hard}"
citation = {{ source = "defaults", article = "listing", mark = "default" }}
[listing_funds.very_hard]
label = {{ zh = "特别疑难", en = "very hard" }}
amount = "8000.50"
citation = {{ source = "defaults", article = "listing", mark = "default" }}
"#
    );
    Policy::load(&[PackText::toml("test.toml", &pack)], "cn.test").unwrap()
}

const LIST: &str = r#"{"type": "list_case", "petition": "p1", "difficulty": "hard"}"#;
const CLAIM: &str = r#"{"type": "claim", "team": "townmed"}"#;
const RELEASE: &str = r#"{"type": "release", "reason": "双方暂不愿调解"}"#;
const WITHDRAW: &str = r#"{"type": "delist", "reason": "已进入诉讼"}"#;

fn settle(paid: &str) -> String {
    format!(r#"{{"type": "settle", "paid": "{paid}", "document": "d1"}}"#)
}

/// A board on which one petition is listed.
struct Board {
    place: Jurisdiction,
    petition: Petition,
    dossier: Dossier,
    events: Vec<DossierEvent>,
    at: String,
    next: u32,
}

impl Board {
    fn of(petition: Petition) -> Self {
        Self {
            place: Jurisdiction {
                directory: support::directory(),
                policy: funds("3000"),
            },
            petition,
            dossier: Dossier::blank("l1".parse().unwrap()),
            events: Vec::new(),
            at: "2026-03-10T09:00:00+08:00".into(),
            next: 0,
        }
    }

    fn claim() -> Self {
        let mut desk = Desk::new();
        desk.ok(&claim());
        Self::of(desk.petition)
    }

    fn command(&mut self, who: &str, act: &str) -> DossierCommand {
        let (unit, person) = who.split_once(':').unwrap();
        self.next += 1;
        let text = format!(
            r#"{{"id": "c{}", "dossier": "l1", "at": "{}", "act": {act},
                "actor": {{"person": "{person}", "role": "officer", "unit": "{unit}"}}}}"#,
            self.next, self.at
        );
        serde_json::from_str(&text).unwrap()
    }

    fn listing(&self) -> &Listing {
        match &self.dossier.matter {
            Some(Matter::Listing(listing)) => listing,
            other => panic!("no listing: {other:?}"),
        }
    }

    fn decide(&mut self, command: &DossierCommand) -> Result<bool, DossierRefusal> {
        let decision = decide_dossier(&self.place, Some(&self.petition), &self.dossier, command)?;
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
}

#[test]
fn a_case_is_listed_claimed_and_paid_to_the_fen() {
    let mut board = Board::claim();
    board.ok("xfj:w1", LIST);
    assert_eq!(board.listing().phase, ListingPhase::Listed);
    assert_eq!(Some(board.listing().fund), "3000".parse().ok());
    board.ok("townmed:m1", CLAIM);
    assert_eq!(board.listing().team.as_ref().unwrap().as_str(), "townmed");
    let over = board.refused("xfj:w1", &settle("3000.01"), Code::OverFund);
    assert!(over.message.zh.contains("3000.01") && over.next.en.contains("3000.00"));
    board.ok("xfj:w1", &settle("2999.99"));
    assert_eq!(board.listing().phase, ListingPhase::Settled);
    assert_eq!(board.listing().left(), "0.01".parse().ok());
    assert_eq!(
        board.listing().team.as_ref().unwrap().as_str(),
        "townmed",
        "who was paid stays known"
    );
}

#[test]
fn the_whole_fund_may_be_paid_and_nothing_too() {
    for (paid, left) in [("3000", "0"), ("0", "3000")] {
        let mut board = Board::claim();
        board
            .ok("xfj:w1", LIST)
            .ok("townmed:m1", CLAIM)
            .ok("xfj:w1", &settle(paid));
        assert_eq!(board.listing().left(), left.parse().ok());
    }
}

#[test]
fn the_fund_is_fixed_when_the_case_is_listed() {
    let mut board = Board::claim();
    board.ok("xfj:w1", LIST).ok("townmed:m1", CLAIM);
    board.place.policy = funds("1");
    board.ok("xfj:w1", &settle("2500"));
}

#[test]
fn a_team_gives_back_what_another_can_claim() {
    let mut board = Board::claim();
    board.ok("xfj:w1", LIST).ok("townmed:m1", CLAIM);
    board.refused("civil:w9", RELEASE, Code::NotYours);
    board.ok("townmed:m1", RELEASE);
    assert_eq!(
        (board.listing().phase, &board.listing().team),
        (ListingPhase::Listed, &None)
    );
    board.ok("civil:w9", r#"{"type": "claim", "team": "civil"}"#);
    board.ok("xfj:w1", RELEASE).ok("xfj:w1", WITHDRAW);
    assert_eq!(board.listing().phase, ListingPhase::Delisted);
    assert_eq!(
        board.listing().left(),
        Some(board.listing().fund),
        "nothing was spent"
    );
}

#[test]
fn each_step_has_its_phases() {
    let mut board = Board::claim();
    for act in [CLAIM, RELEASE, WITHDRAW, &settle("1")] {
        let refusal = board.refused("xfj:w1", act, Code::NotNow);
        assert!(refusal.next.en.contains("list") && refusal.message.zh.contains("未立卷"));
    }
    board.ok("xfj:w1", LIST);
    for act in [LIST, RELEASE, &settle("1")] {
        board.refused("xfj:w1", act, Code::NotNow);
    }
    board.ok("townmed:m1", CLAIM);
    for act in [LIST, CLAIM] {
        board.refused("townmed:m1", act, Code::NotNow);
    }
    board.ok("xfj:w1", &settle("1"));
    for act in [LIST, CLAIM, RELEASE, WITHDRAW, &settle("1")] {
        board.refused("xfj:w1", act, Code::NotNow);
    }
}

#[test]
fn only_who_may_lists_claims_settles_and_delists() {
    let mut board = Board::claim();
    board.refused("hrss:w2", LIST, Code::NotYours);
    board.ok("joint:w6", LIST);
    board.refused("xfj:w1", WITHDRAW, Code::NotYours);
    board.refused("civil:w9", CLAIM, Code::NotYours);
    let unknown = r#"{"type": "claim", "team": "nobody"}"#;
    board.refused("townmed:m1", unknown, Code::UnknownUnit);
    board.ok("townmed:m1", CLAIM);
    board.refused("townmed:m1", &settle("3000"), Code::NotYours);
    board.ok("joint:w6", &settle("3000"));
    let mut petitioners = Board::claim();
    let mut command = petitioners.command("xfj:w1", LIST);
    command.actor = suqiu::petition::Actor::petitioner("r1".parse().unwrap());
    assert_eq!(
        petitioners.decide(&command).unwrap_err().code,
        Code::NotYours
    );
}

#[test]
fn whoever_has_an_interest_does_not_claim() {
    let about = |respondents: &str| {
        let mut desk = Desk::new();
        let more = format!(r#", "class": "claim", "respondents": [{respondents}]"#);
        desk.ok(&register(&more));
        let mut board = Board::of(desk.petition);
        board.ok("xfj:w1", LIST);
        board
    };
    about(r#"{"unit": "townmed"}"#).refused("townmed:m1", CLAIM, Code::Interested);
    about(r#"{"unit": "civil", "person": "m1"}"#).refused("townmed:m1", CLAIM, Code::Interested);
    about(r#"{"unit": "civil"}"#).ok("townmed:m1", CLAIM);
    let mut desk = Desk::new();
    desk.ok(&claim());
    desk.by_head("xfj:h1");
    desk.ok(r#"{"type": "declare_interest", "person": "m1", "reason": "亲属"}"#);
    let mut board = Board::of(desk.petition);
    board
        .ok("xfj:w1", LIST)
        .refused("townmed:m1", CLAIM, Code::Interested);
    board.ok("townmed:m2", CLAIM);
}

#[test]
fn an_accusation_is_not_listed_and_the_answer_does_not_tell() {
    let accusation = || {
        let mut desk = Desk::new();
        let facts = r#", "class": "accusation", "respondents": [{"unit": "hrss"}]"#;
        desk.by("jw:w4").ok(&register(facts));
        Board::of(desk.petition)
    };
    let wall = accusation().refused("xfj:w1", LIST, Code::NoSuchPetition);
    let other = r#"{"type": "list_case", "petition": "p7", "difficulty": "hard"}"#;
    assert_eq!(
        wall,
        Board::claim().refused("xfj:w1", other, Code::NoSuchPetition)
    );
    assert_eq!(
        wall,
        accusation().refused("hrss:w2", LIST, Code::NoSuchPetition)
    );
    // Found to be one after it was listed.
    let mut board = Board::claim();
    board.ok("xfj:w1", LIST);
    board.petition = accusation().petition;
    board.refused("townmed:m1", CLAIM, Code::NoSuchPetition);
    board.ok("xfj:w1", WITHDRAW);
}

#[test]
fn what_is_closed_is_neither_listed_nor_claimed() {
    let mut closed = Board::claim();
    closed.petition.phase = suqiu::petition::Phase::Closed;
    let refusal = closed.refused("xfj:w1", LIST, Code::PetitionClosed);
    assert!(refusal.message.zh.contains("已办结"));
    let mut board = Board::claim();
    board.ok("xfj:w1", LIST);
    board.petition.phase = suqiu::petition::Phase::Closed;
    board.refused("townmed:m1", CLAIM, Code::PetitionClosed);
    board.petition.phase = suqiu::petition::Phase::Registered;
    board.ok("townmed:m1", CLAIM);
    board.petition.phase = suqiu::petition::Phase::Closed;
    board.ok("xfj:w1", &settle("3000"));
}

#[test]
fn a_difficulty_that_the_table_does_not_know_is_refused_with_those_it_knows() {
    let act = r#"{"type": "list_case", "petition": "p1", "difficulty": "easy"}"#;
    let refusal = Board::claim().refused("xfj:w1", act, Code::UnknownDifficulty);
    assert_eq!(refusal.next.en, "use one of: hard, very_hard");
}

#[test]
fn whoever_continues_the_powers_of_a_unit_acts_for_it() {
    let mut board = Board::claim();
    board.ok("xfj:w1", LIST).ok("townmed:m1", CLAIM);
    let merged = support::UNITS.replace(
        "xfj,县信访局,county,gov,cityxfj,petition_office,,",
        "xfj,县信访局,county,gov,cityxfj,petition_office,,newxfj",
    ) + "newxfj,县信访中心,county,gov,,petition_office,,,\n";
    board.place.directory = Directory::from_csv(&merged).unwrap();
    board.refused("xfj:w1", &settle("1"), Code::AbolishedUnit);
    board.ok("newxfj:w1", &settle("1"));
    let mut board = Board::claim();
    board.ok("xfj:w1", LIST).ok("townmed:m1", CLAIM);
    let merged = support::UNITS.replace("town,,mediation,,", "town,,mediation,,newmed")
        + "newmed,联合调委会,township,town,,mediation,,,\n";
    board.place.directory = Directory::from_csv(&merged).unwrap();
    board.ok("newmed:m1", RELEASE);
}

#[test]
fn a_command_stands_on_what_it_knew_and_is_carried_out_once() {
    let mut board = Board::claim();
    let mut list = board.command("xfj:w1", LIST);
    list.on_seq = Some(0);
    assert_eq!(board.decide(&list), Ok(false));
    assert_eq!(
        board.decide(&list),
        Ok(true),
        "the same again: nothing happens"
    );
    assert_eq!(board.events.len(), 1);
    let mut late = board.command("townmed:m1", CLAIM);
    late.on_seq = Some(0);
    let stale = board.decide(&late).unwrap_err();
    assert_eq!(
        (stale.code, &*stale.message.en),
        (
            Code::Stale,
            "the command was decided on sequence 0, the dossier is at 1"
        )
    );
    board.at = "2026-03-09T09:00:00+08:00".into();
    board.refused("townmed:m1", CLAIM, Code::TimeBackwards);
    let mut other = board.command("townmed:m1", CLAIM);
    other.dossier = "l2".parse().unwrap();
    assert_eq!(board.decide(&other).unwrap_err().code, Code::UnknownDossier);
}

#[test]
fn events_carry_who_when_by_which_command_and_policy_and_fold_to_the_state() {
    let mut board = Board::claim();
    board
        .ok("xfj:w1", LIST)
        .ok("townmed:m1", CLAIM)
        .ok("xfj:w1", &settle("2500.5"));
    let policy = board.place.policy.policy_ref();
    for (event, seq) in board.events.iter().zip(1..) {
        assert_eq!(
            (event.seq, event.v, &event.policy),
            (seq, DOSSIER_EVENT_VERSION, policy)
        );
    }
    let mut folded = Dossier::blank("l1".parse().unwrap());
    for event in board.events.iter().chain(&board.events) {
        folded.apply(event);
    }
    assert_eq!(
        folded, board.dossier,
        "an event that is known changes nothing"
    );
    let line = serde_json::to_string(&board.events[2].fact).unwrap();
    assert_eq!(
        line,
        r#"{"type":"settled","document":"d1","paid":"2500.50"}"#
    );
}

#[test]
fn events_of_a_newer_version_are_kept_and_not_decided_upon() {
    let mut board = Board::claim();
    board.ok("xfj:w1", LIST);
    let mut newer = board.events[0].clone();
    (newer.seq, newer.v) = (2, DOSSIER_EVENT_VERSION + 1);
    board.dossier.apply(&newer);
    assert_eq!(board.dossier.seq, 2);
    board.refused("townmed:m1", CLAIM, Code::NewerEvents);
}

#[test]
fn the_wire_decides_and_folds_with_the_same_bytes() {
    let mut board = Board::claim();
    let list = serde_json::to_string(&board.command("xfj:w1", LIST)).unwrap();
    let blank = r#"{"id":"l1"}"#;
    let decide = |dossier: &str| {
        wire::decide_dossier(&board.place, Some(&board.petition), dossier, &list).unwrap()
    };
    let state = wire::apply_dossier(blank, &decide(blank)).unwrap();
    assert_eq!(
        state,
        r#"{"commands":["c1"],"id":"l1","last_at":"2026-03-10T09:00:00+08:00","matter":{"difficulty":"hard","fund":"3000.00","lister":"xfj","petition":"p1","phase":"listed","type":"listing"},"opened_at":"2026-03-10T09:00:00+08:00","seq":1}"#
    );
    assert_eq!(decide(&state), r#"{"events":[],"replayed":true}"#);
    let now = "2026-03-10T09:00:00+08:00".parse().unwrap();
    assert_eq!(
        wire::read_dossier(&board.place.policy, &state, now).unwrap(),
        "null",
        "the petition's clocks run, a listing has none"
    );
    let missing = wire::decide_dossier(&board.place, None, blank, &list).unwrap_err();
    assert_eq!(missing.code, "dossier_no_such_petition");
    let other = wire::apply_dossier(r#"{"id":"l2"}"#, &decide(blank)).unwrap_err();
    assert_eq!(other.code, "input.other_dossier");
}

#[test]
fn a_refusal_says_which_row_it_stands_on_and_leaves_nothing_to_fill_in() {
    let fault = Fault::from(Board::claim().refused("hrss:w2", LIST, Code::NotYours));
    assert_eq!(
        (fault.code.as_ref(), fault.article.as_deref()),
        ("dossier_not_yours", Some("L5, L13, P5, P6"))
    );
    assert!(!fault.message.zh.contains('{') && !fault.message.en.contains('{'));
}
