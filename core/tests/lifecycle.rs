//! The life of a petition under national law, scene by scene. Together the scenes take every
//! command, and what each leads to stands in its row of the table.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test may stop where it stands"
)]

mod support;

use std::collections::BTreeSet;

use support::{Desk, claim, opinion, refer, register};
use suqiu::petition::{ActKind, ChoicePart, Phase, RefusalCode, TRANSITIONS, To};

/// Scenes: each a test, and together what the table is held to.
macro_rules! scenes {
    ($(fn $name:ident($desk:ident) $body:block)+) => {
        mod scene {
            use super::*;
            $(pub(crate) fn $name($desk: &mut Desk) $body)+
        }
        $(#[test] fn $name() { scene::$name(&mut Desk::new()); })+
        const SCENES: &[fn(&mut Desk)] = &[$(scene::$name),+];
    };
}

fn co(id: &str, unit: &str) -> String {
    format!(
        r#"{{"type": "refer", "assignments": [{{"id": "{id}", "part": "co", "unit": "{unit}"}}]}}"#
    )
}

fn extend(by: u32) -> String {
    format!(
        r#"{{"type": "extend", "by": {by}, "clock": "XF-HANDLE", "notice": "n", "reason": "复杂"}}"#
    )
}

const ACCEPT: &str = r#"{"type": "accept"}"#;
const DELIVER: &str = r#"{"type": "deliver", "way": "in_person", "receipt": "d4"}"#;
const REOPEN: &str = r#"{"type": "reopen", "reason": "事实有误"}"#;
const NOTIFY: &str = r#"{"type": "notify", "kind": "received", "document": "d1"}"#;
const REVIEW: &str = r#"{"type": "request_review", "document": "d5", "reviewer": "gov"}"#;
const FINAL_REVIEW: &str =
    r#"{"type": "request_final_review", "document": "d8", "reviewer": "citygov"}"#;
const ARCHIVE: &str = r#"{"type": "archive"}"#;
const DISSATISFIED: &str = r#"{"type": "evaluate", "satisfaction": "dissatisfied"}"#;
const END_CHARGE: &str = r#"{"type": "end_charge", "reason": "已化解"}"#;
const RETURN: &str = r#"{"type": "return_from_procedure", "reason": "不予受理"}"#;

fn issue(kind: &str, outcome: &str) -> String {
    format!(r#"{{"type": "{kind}", "document": "d6", "outcome": "{outcome}", "reasons": "查明"}}"#)
}

fn close(outcome: &str) -> String {
    format!(r#"{{"type": "close", "outcome": "{outcome}"}}"#)
}

fn escalate(trigger: &str) -> String {
    format!(r#"{{"type": "escalate", "trigger": "{trigger}", "reason": "办不了"}}"#)
}

fn hand_down(to: &str) -> String {
    format!(r#"{{"type": "hand_down", "to": "{to}", "reason": "已可办"}}"#)
}

fn name_leader(leader: &str, unit: &str) -> String {
    format!(
        r#"{{"type": "name_leader", "document": "d1", "leader": "{leader}", "unit": "{unit}"}}"#
    )
}

fn choose(part: &str, person: &str, side: &str) -> String {
    format!(
        r#"{{"type": "choose", "document": "d1", "part": "{part}", "person": "{person}", "side": "{side}"}}"#
    )
}

fn chosen(desk: &Desk, part: ChoicePart) -> Option<&str> {
    desk.petition.chosen(part).map(suqiu::PersonRef::as_str)
}

fn follow_up(parties: &str) -> String {
    format!(r#"{{"type": "follow_up", "parties": [{parties}], "way": "visit"}}"#)
}

fn choose_mode(mode: &str, team: &str) -> String {
    format!(r#"{{"type": "choose_mode", "mode": "{mode}", "reason": "查明"{team}}}"#)
}

fn divert(procedure: &str) -> String {
    format!(
        r#"{{"type": "divert", "document": "n1", "procedure": "{procedure}", "reason": "法定程序"}}"#
    )
}

fn step(step: &str) -> String {
    format!(r#"{{"type": "report_procedure", "step": "{step}"}}"#)
}

/// A claim that its lead answered on 20 May and delivered on 21 May 2026.
fn delivered(desk: &mut Desk, outcome: &str) {
    desk.at("2026-03-02T09:30:00+08:00")
        .by("xfj:w1")
        .ok(&claim());
    desk.at("2026-03-03T10:00:00+08:00")
        .ok(&refer("a1", "hrss"));
    desk.at("2026-03-05T10:00:00+08:00")
        .by("hrss:w2")
        .ok(ACCEPT);
    desk.ok(NOTIFY);
    desk.at("2026-04-20T10:00:00+08:00").ok(&opinion(outcome));
    desk.at("2026-05-21T10:00:00+08:00").ok(DELIVER);
}

scenes! {
    fn a_claim_goes_from_intake_to_archive(desk) {
        desk.at("2026-03-02T09:30:00+08:00").by("xfj:w1").ok(
            r#"{"type": "register", "intake": "letter", "petitioner": "r1", "class": "claim"}"#,
        );
        desk.at("2026-03-03T10:00:00+08:00").ok(&refer("a1", "hrss"));
        assert_eq!(desk.due("XF-OBJECT/a1"), "2026-03-10");
        assert_eq!(desk.due("XF-NOTICE-FWD/a1"), "2026-03-18");
        desk.at("2026-03-05T10:00:00+08:00").by("hrss:w2").ok(ACCEPT);
        desk.ok(NOTIFY);
        assert_eq!(desk.due("XF-HANDLE"), "2026-05-04");
        desk.refused(&extend(30), RefusalCode::HeadOnly);
        desk.by_head("hrss:h1").ok(&extend(30));
        assert_eq!(desk.due("XF-HANDLE"), "2026-06-03");
        desk.by("civil:w9").refused(&opinion("support"), RefusalCode::NotYourStep);
        desk.at("2026-05-20T10:00:00+08:00").by("hrss:w2").ok(&opinion("not_support"));
        desk.at("2026-05-21T10:00:00+08:00").ok(DELIVER);
        assert_eq!(desk.due("XF-FUCHA-REQ"), "2026-06-22", "2026-06-20 is a Saturday");
        desk.at("2026-05-22T10:00:00+08:00").ok(&close("not_supported"));
        desk.refused(r#"{"type": "archive"}"#, RefusalCode::RightRunning);
        desk.at("2026-06-22T23:00:00+08:00").by_petitioner("r1").ok(REVIEW);
        assert_eq!(desk.phase(), Phase::Reviewing);
        desk.at("2026-07-10T10:00:00+08:00").by("gov:w5").ok(&issue("issue_review", "uphold"));
        desk.ok(DELIVER);
        desk.by_petitioner("r1").ok(FINAL_REVIEW);
        desk.at("2026-07-20T10:00:00+08:00").by("citygov:w6").ok(
            r#"{"type": "hear", "from": "2026-07-18", "to": "2026-07-20", "record": "d9"}"#,
        );
        assert_eq!(desk.due("XF-FUHE"), "2026-08-12", "30 days and 3 of hearing");
        desk.ok(&issue("issue_final_review", "uphold"));
        desk.ok(DELIVER);
        desk.ok(&close("concluded"));
        desk.by_petitioner("r1").refused(FINAL_REVIEW, RefusalCode::FinallyReviewed);
        desk.at("2026-08-01T10:00:00+08:00").by("xfj:w1").ok(r#"{"type": "archive"}"#);
        assert_eq!(desk.phase(), Phase::Archived);
        assert_eq!(desk.running(), Vec::<String>::new());
    }

    fn a_suggestion_is_replied_to_and_knows_no_sixty_days(desk) {
        desk.by("hrss:w2").ok(&register(r#", "class": "suggestion""#));
        assert_eq!(desk.running(), ["XF-NOTICE-DIRECT"]);
        desk.ok(ACCEPT);
        desk.ok(NOTIFY);
        assert_eq!(desk.running(), Vec::<String>::new());
        desk.refused(&opinion("support"), RefusalCode::OpinionNotForThis);
        desk.ok(r#"{"type": "reply", "document": "d3", "result": "partly_adopted"}"#);
        desk.ok(DELIVER);
        desk.by_petitioner("r1").refused(REVIEW, RefusalCode::NoOpinionToReview);
        desk.ok(r#"{"type": "evaluate", "satisfaction": "basically"}"#);
        desk.by("hrss:w2").ok(&close("replied"));
    }

    fn an_accusation_goes_to_discipline_inspection_behind_the_wall(desk) {
        desk.by("xfj:w1").ok(&register(
            r#", "class": "accusation", "respondents": [{"person": "x9", "unit": "civil"}]"#,
        ));
        desk.refused(&refer("a1", "civil"), RefusalCode::AccusationWall);
        desk.by("civil:w9").refused(r#"{"type": "comment", "note": "?"}"#, RefusalCode::UnknownPetition);
        desk.by("hrss:x9").refused(r#"{"type": "comment", "note": "?"}"#, RefusalCode::UnknownPetition);
        desk.by("xfj:w1").ok(&refer("a1", "jw"));
        desk.by("jw:w7").ok(ACCEPT);
        desk.refused(r#"{"type": "open_mediation", "mediator": "townmed"}"#, RefusalCode::MediationNotForAccusation);
        desk.ok(r#"{"type": "reply", "document": "d3", "result": "informed"}"#);
        desk.ok(DELIVER);
        desk.ok(&close("replied"));
    }

    fn a_consultation_is_answered_on_the_spot(desk) {
        desk.by("hrss:w2").ok(&register(r#", "class": "consultation""#));
        desk.ok(NOTIFY);
        desk.ok(ACCEPT);
        desk.ok(r#"{"type": "reply", "document": "d3", "result": "answered"}"#);
        desk.ok(DELIVER);
        desk.ok(r#"{"type": "follow_up", "way": "phone", "evaluation_asked": true}"#);
        desk.by_petitioner("r1").ok(r#"{"type": "evaluate", "satisfaction": "satisfied"}"#);
        assert_eq!(desk.petition.evaluations_asked, 1);
    }

    fn the_first_four_branches_go_to_their_procedures_and_no_other(desk) {
        for (branch, procedure) in [
            ("judicial", "court"), ("judicial", "prosecution"), ("judicial", "police"),
            ("arbitration", "labour_arbitration"), ("arbitration", "land_arbitration"),
            ("party_appeal", "party_appeal"), ("administrative", "reconsideration"),
            ("administrative", "adjudication"),
        ] {
            desk.fresh(support::place());
            desk.by("xfj:w1").ok(&register(&format!(r#", "class": "claim", "branch": "{branch}""#)));
            desk.refused(&divert("discipline_inspection"), RefusalCode::DivertNotAllowed);
            desk.ok(&divert(procedure));
            assert_eq!(desk.phase(), Phase::Diverted);
            assert!(!desk.runs("XF-TRIAGE"), "the petitioner was told where it went");
            desk.ok(&step("accepted"));
            desk.ok(&close("other_procedure"));
        }
    }

    fn a_duty_to_act_is_performed_or_answered_by_the_unit_itself(desk) {
        desk.by("hrss:w2").ok(&register(r#", "class": "claim", "branch": "statutory_duty""#));
        desk.ok(r#"{"type": "note_limitation", "event": "duty_requested", "on": "2026-03-01", "procedure": "court"}"#);
        assert_eq!(desk.due("ADM-DUTY"), "2026-05-01");
        desk.refused(&divert("court"), RefusalCode::DivertNotAllowed);
        desk.ok(ACCEPT);
        assert!(!desk.runs("XF-HANDLE"), "sixty days are for branch (6)");
        desk.ok(r#"{"type": "reply", "document": "d3", "result": "performed"}"#);
        desk.ok(DELIVER);
        desk.ok(&close("resolved"));
    }

    fn a_matter_that_comes_back_keeps_what_it_had_used_up(desk) {
        desk.at("2026-03-02T09:00:00+08:00").by("xfj:w1");
        desk.ok(&register(r#", "class": "claim", "branch": "administrative""#));
        desk.ok(r#"{"type": "note_limitation", "event": "act_known", "on": "2026-02-20", "procedure": "reconsideration"}"#);
        assert_eq!(desk.due("FY-APPLY"), "2026-04-21");
        desk.at("2026-03-06T09:00:00+08:00").ok(&divert("reconsideration"));
        desk.ok(&step("received"));
        assert!(!desk.runs("FY-APPLY") && desk.runs("FY-ACCEPT"));
        desk.at("2026-03-20T09:00:00+08:00").ok(RETURN);
        assert_eq!(desk.phase(), Phase::Registered);
        assert!(!desk.runs("FY-ACCEPT"), "the other body's clocks are not ours to tell any more");
        assert_eq!(desk.due("XF-TRIAGE~2"), "2026-03-31", "15 days, 4 of them used before");
        desk.ok(r#"{"type": "classify", "class": "claim", "branch": "opinion"}"#);
        desk.ok(ACCEPT);
        assert!(desk.runs("XF-HANDLE"));
    }

    fn diversion_stops_the_handlers_clocks_and_no_other(desk) {
        desk.at("2026-03-02T09:00:00+08:00").by("xfj:w1");
        desk.ok(&register(r#", "class": "claim", "branch": "arbitration""#));
        desk.ok(r#"{"type": "assign", "due_on": "2026-04-01", "assignments": [
            {"id": "a1", "part": "lead", "unit": "hrss"}]}"#);
        desk.by("hrss:w2").ok(ACCEPT);
        desk.at("2026-03-12T09:00:00+08:00").ok(&divert("labour_arbitration"));
        assert_eq!(desk.clock("XF-ASSIGNED/a1").told, None, "it stands still");
        desk.at("2026-03-22T09:00:00+08:00").ok(RETURN);
        assert_eq!(desk.phase(), Phase::Handling);
        assert_eq!(desk.due("XF-ASSIGNED/a1"), "2026-04-11", "ten days did not count");
    }

    fn an_agent_with_a_mandate_acts_for_the_petitioner_and_nobody_else(desk) {
        desk.by_agent("g1").ok(
            r#"{"type": "register", "intake": "online", "petitioner": "r1", "receiver": "xfj",
                "agents": [{"person": "g1", "mandate": "m1"}]}"#,
        );
        desk.by_agent("g2").refused(r#"{"type": "withdraw", "document": "d9"}"#, RefusalCode::NoMandate);
        desk.by_agent("g1").ok(r#"{"type": "withdraw", "document": "d9"}"#);
        assert_eq!(desk.running(), Vec::<String>::new());
        desk.by("xfj:w1").ok(r#"{"type": "archive"}"#);
    }

    fn a_joint_visit_chooses_at_most_five(desk) {
        let visit = |people: u32, representatives: &str| format!(
            r#"{{"type": "register", "intake": "visit", "petitioner": "r1", "people": {people},
                "representatives": [{representatives}]}}"#
        );
        desk.refused(&visit(30, ""), RefusalCode::RepresentativesMissing);
        desk.refused(
            &visit(30, r#""p1", "p2", "p3", "p4", "p5", "p6""#), RefusalCode::TooManyRepresentatives,
        );
        desk.ok(&visit(30, r#""p1", "p2", "p3", "p4", "p5""#));
        desk.by_agent("p3").ok(r#"{"type": "withdraw", "document": "d9"}"#);
    }

    fn several_units_work_on_it_and_one_leads(desk) {
        desk.at("2026-03-02T09:00:00+08:00").by("xfj:w1").ok(&claim());
        desk.ok(r#"{"type": "assign", "due_on": "2026-04-30", "measures": "联合调查", "assignments": [
            {"id": "a1", "part": "lead", "unit": "hrss"},
            {"id": "a2", "part": "co", "unit": "civil"}]}"#);
        desk.refused(&refer("a3", "town"), RefusalCode::OneLead);
        desk.by("civil:w3").refused(ACCEPT, RefusalCode::NotYourStep);
        desk.by("hrss:w2").ok(ACCEPT);
        desk.by("xfj:w1").ok(&co("a3", "town"));
        assert_eq!(desk.phase(), Phase::Handling);
        // Who joins later may still say that it is not theirs.
        desk.by("town:w4").ok(r#"{"type": "object", "assignment": "a3", "reasons": "不属本镇"}"#);
        desk.by("xfj:w1").ok(r#"{"type": "decide_objection", "assignment": "a3", "consent": true, "reason": "属实"}"#);
        assert_eq!(desk.phase(), Phase::Handling, "the lead has it");
        desk.by("hrss:w2").refused(r#"{"type": "object", "assignment": "a1", "reasons": "不属"}"#, RefusalCode::AlreadyAccepted);
        desk.by("civil:w3").ok(r#"{"type": "notify", "kind": "received", "document": "d1", "assignment": "a2"}"#);
        desk.ok(r#"{"type": "report_completion", "assignment": "a2", "document": "d2"}"#);
        assert!(!desk.runs("XF-ASSIGNED/a2") && desk.runs("XF-ASSIGNED/a1"));
        desk.by("hrss:w2").refused(r#"{"type": "report_completion", "assignment": "a1", "document": "d2"}"#, RefusalCode::CloseUnanswered);
        desk.ok(&opinion("support"));
        desk.ok(DELIVER);
        desk.ok(&close("resolved"));
        assert!(desk.runs("XF-ASSIGNED/a1"), "closing does not spare the report");
        desk.at("2026-07-01T09:00:00+08:00").by("xfj:w1").refused(r#"{"type": "archive"}"#, RefusalCode::ReportDue);
        desk.by("hrss:w2").ok(r#"{"type": "report_completion", "assignment": "a1", "document": "d2"}"#);
        desk.by("xfj:w1").ok(r#"{"type": "archive"}"#);
    }

    fn an_objection_goes_back_with_consent_and_stays_without(desk) {
        desk.at("2026-03-02T09:00:00+08:00").by("xfj:w1").ok(&claim());
        desk.at("2026-03-05T09:00:00+08:00").ok(&refer("a1", "hrss"));
        assert!(!desk.runs("XF-TRIAGE"));
        let object = r#"{"type": "object", "assignment": "a1", "reasons": "属民政职责", "suggests": "civil"}"#;
        let decide = |consent: bool| format!(
            r#"{{"type": "decide_objection", "assignment": "a1", "consent": {consent}, "reason": "经核实"}}"#
        );
        desk.at("2026-03-09T09:00:00+08:00").by("hrss:w2").ok(object);
        desk.refused(object, RefusalCode::ObjectionPending);
        desk.refused(ACCEPT, RefusalCode::ObjectionPending);
        desk.by("civil:w3").refused(&decide(true), RefusalCode::NotYourStep);
        desk.by("xfj:w1").ok(&decide(false));
        assert_eq!(desk.phase(), Phase::Referred);
        assert!(desk.runs("XF-NOTICE-FWD/a1"), "the duty to tell went on");
        desk.by("hrss:w2").ok(object);
        desk.at("2026-03-11T09:00:00+08:00").by("xfj:w1").ok(&decide(true));
        assert_eq!(desk.phase(), Phase::Registered);
        assert_eq!(desk.running(), ["XF-TRIAGE~2"]);
        assert_eq!(desk.due("XF-TRIAGE~2"), "2026-03-23", "the six days with the unit do not count");
        desk.ok(&refer("a2", "civil"));
        desk.at("2026-03-19T09:00:00+08:00").by("civil:w3").refused(
            r#"{"type": "object", "assignment": "a2", "reasons": "不属"}"#, RefusalCode::ObjectionLate,
        );
    }

    fn a_unit_passes_it_on_inside_its_line_and_has_it_again_if_it_comes_back(desk) {
        desk.by("cityxfj:w0").ok(&claim());
        desk.ok(&refer("a1", "cityhrss"));
        desk.by("cityhrss:w8").refused(&refer("a2", "civil"), RefusalCode::OneLead);
        desk.ok(&refer("a2", "hrss"));
        assert_eq!(desk.petition.holder().unwrap().as_str(), "hrss");
        desk.by("hrss:w2").ok(r#"{"type": "object", "assignment": "a2", "reasons": "市级权限"}"#);
        desk.by("cityhrss:w8").ok(r#"{"type": "decide_objection", "assignment": "a2", "consent": true, "reason": "属实"}"#);
        assert_eq!(desk.phase(), Phase::Referred);
        assert_eq!(desk.petition.holder().unwrap().as_str(), "cityhrss");
        desk.ok(ACCEPT);
    }

    fn what_was_sent_is_objected_to_and_not_refused_as_not_ones_own(desk) {
        let not_accept = r#"{"type": "not_accept", "document": "n", "ground": "NOT-COMPETENT", "reason": "不属职权"}"#;
        desk.by("xfj:w1").ok(&claim());
        desk.ok(&refer("a1", "hrss"));
        desk.by("hrss:w2").refused(not_accept, RefusalCode::ObjectInstead);
        desk.fresh(support::place());
        desk.by("hrss:w2").ok(&claim());
        desk.ok(not_accept);
        assert_eq!(desk.phase(), Phase::NotAccepted);
        // A refusal that was wrong is taken back by the unit above.
        desk.by("gov:w5").ok(REOPEN);
        assert!(desk.runs("XF-NOTICE-DIRECT~2"));
    }

    fn contested_competence_is_settled_in_four_ways(desk) {
        let contest = |a: &str, b: &str| format!(r#"{{"type": "contest", "between": ["{a}", "{b}"], "reason": "职责交叉"}}"#);
        let settle = |by: &str, unit: &str| format!(
            r#"{{"type": "settle_contest", "by": "{by}", "document": "d2", "assignments": [
                {{"id": "s1", "part": "lead", "unit": "{unit}"}}]}}"#
        );
        for (by, unit, actor) in [
            ("negotiation", "civil", "hrss:w2"), ("common_superior", "civil", "gov:w5"),
            ("government", "town", "gov:w5"),
        ] {
            desk.fresh(support::place());
            if by == "government" {
                // Who continues the powers of an office that is no more is not clear.
                let units = format!("{}old,县就业局,county,gov,,department,,hrss,\n", support::UNITS);
                desk.place.directory = suqiu::directory::Directory::from_csv(&units).unwrap();
            }
            desk.by("xfj:w1").ok(&claim());
            desk.ok(&refer("a1", "hrss"));
            desk.by("hrss:w2").ok(&contest("hrss", "civil"));
            assert_eq!(desk.phase(), Phase::Contested);
            desk.by(actor).ok(&settle(by, unit));
            assert_eq!(desk.petition.holder().unwrap().as_str(), unit);
            assert!(desk.runs("XF-NOTICE-FWD/s1") && !desk.runs("XF-NOTICE-FWD/a1"));
        }
        // A unit outside every line of the others: only the joint meeting is left.
        let mut units = String::from(support::UNITS);
        units.push_str("rail,铁路公安,county,,,police,true,,\n");
        let directory = suqiu::directory::Directory::from_csv(&units).unwrap();
        desk.fresh(suqiu::petition::Jurisdiction { directory, ..support::place() });
        desk.by("xfj:w1").ok(&claim());
        desk.ok(&refer("a1", "hrss"));
        desk.ok(&contest("hrss", "rail"));
        desk.by("gov:w5").refused(&settle("common_superior", "hrss"), RefusalCode::NoCommonSuperior);
        desk.by("town:w4").refused(&settle("government", "hrss"), RefusalCode::NotGovernment);
        desk.by("joint:w6").ok(&settle("joint_meeting", "rail"));
    }

    fn contested_competence_is_settled_by_those_above_and_not_by_a_neighbour(desk) {
        let contest = |a: &str, b: &str| format!(r#"{{"type": "contest", "between": ["{a}", "{b}"], "reason": "职责交叉"}}"#);
        let settle = |by: &str| format!(
            r#"{{"type": "settle_contest", "by": "{by}", "document": "d2", "assignments": [
                {{"id": "s1", "part": "lead", "unit": "village"}}]}}"#
        );
        let neighbours = "town2,城东镇人民政府,township,gov,,government,,,\n\
            joint2,城东镇联席会议,township,town2,,joint_meeting,,,\n\
            joint1,城关镇联席会议,township,town,,joint_meeting,,,\n\
            depot,铁路站段,village,,,police,true,,\n";
        let with = |more: &str| {
            let units = format!("{}{neighbours}{more}", support::UNITS);
            let directory = suqiu::directory::Directory::from_csv(&units).unwrap();
            suqiu::petition::Jurisdiction { directory, ..support::place() }
        };
        for (more, other) in [("", "townmed"), ("old,东街居委会,village,town,,grid,,village,\n", "townmed"), ("", "depot")] {
            desk.fresh(with(more));
            desk.by("town:w4").ok(&claim());
            desk.ok(&refer("a1", "village"));
            desk.by("village:v1").ok(&contest("village", other));
            desk.by("town2:w9").refused(&settle("government"), RefusalCode::NotGovernment);
            if other == "depot" {
                desk.by("town:w4").refused(&settle("government"), RefusalCode::NotGovernment);
                desk.by("joint2:w9").refused(&settle("joint_meeting"), RefusalCode::NotJointMeeting);
                desk.by("joint1:w9").ok(&settle("joint_meeting"));
            } else if more.is_empty() {
                // Nothing is unclear: it is for the common superior as such.
                desk.by("town:w4").refused(&settle("government"), RefusalCode::NotCommonSuperior);
                desk.ok(&settle("common_superior"));
            } else {
                desk.by("town:w4").ok(&settle("government"));
            }
        }
    }

    fn a_contest_is_settled_further_up_where_the_common_superior_is_accused(desk) {
        // Received above the county, contested inside it, then found to accuse its government: neither that nor anybody
        // below it knows of the matter (30(3)), so that the government above decides (24(1)).
        let settle = |unit: &str| format!(
            r#"{{"type": "settle_contest", "by": "common_superior", "document": "d2", "assignments": [
                {{"id": "s1", "part": "lead", "unit": "{unit}"}}]}}"#
        );
        let units = format!("{}cityjw,某市纪委监委,city,citygov,,discipline_inspection,true,,\n", support::UNITS);
        desk.place.directory = suqiu::directory::Directory::from_csv(&units).unwrap();
        desk.by("cityxfj:w9").ok(&register(""));
        desk.ok(r#"{"type": "contest", "between": ["hrss", "civil"], "reason": "职责交叉"}"#);
        let refusal = desk.by("citygov:w3").refused(&settle("cityjw"), RefusalCode::NotCommonSuperior);
        assert!(refusal.message.en.contains("gov"));
        desk.by_head("cityxfj:w8").ok(
            r#"{"type": "classify", "class": "accusation", "respondents": [{"person": "r9", "unit": "gov"}]}"#,
        );
        for walled in ["gov:w5", "joint:w6", "hrss:w2", "civil:w3"] {
            desk.by(walled).refused(&settle("cityjw"), RefusalCode::UnknownPetition);
        }
        desk.by("citygov:w3").refused(&settle("civil"), RefusalCode::AccusationWall);
        desk.ok(&settle("cityjw"));
        assert_eq!(desk.phase(), Phase::Referred);
        assert_eq!(desk.petition.holder().unwrap().as_str(), "cityjw");
    }

    fn legal_aid_beside_a_procedure_is_not_its_bodys(desk) {
        desk.by("xfj:w1").ok(&register(r#", "class": "claim", "branch": "administrative""#));
        desk.ok(r#"{"type": "divert", "document": "n1", "procedure": "reconsideration", "reason": "法定程序", "body": "gov"}"#);
        desk.ok(&step("received"));
        desk.ok(r#"{"type": "report_procedure", "step": "received", "procedure": "legal_aid"}"#);
        let bears = |desk: &Desk, key: &str| {
            let readings = suqiu::petition::clocks(&desk.place.policy, &desk.petition, desk.now()).unwrap();
            let reading = readings.into_iter().find(|one| one.key.as_str() == key).unwrap();
            reading.bearing_unit.map(|unit| unit.to_string())
        };
        assert_eq!(bears(desk, "FY-ACCEPT").as_deref(), Some("gov"));
        assert_eq!(bears(desk, "AID-DECIDE"), None);
        desk.ok(RETURN);
        assert!(desk.runs("AID-DECIDE") && !desk.runs("FY-ACCEPT"));
        assert_eq!(bears(desk, "AID-DECIDE"), None);
    }

    fn the_court_is_open_after_reconsideration_until_the_petitioner_goes_there(desk) {
        let note = |procedure: &str| format!(
            r#"{{"type": "note_limitation", "event": "act_known", "on": "2026-02-20", "procedure": "{procedure}"}}"#
        );
        desk.at("2026-03-02T09:00:00+08:00").by("xfj:w1");
        desk.ok(&register(r#", "class": "claim", "branch": "administrative""#));
        desk.ok(&note("reconsideration"));
        desk.ok(&note("court"));
        desk.ok(&divert("reconsideration"));
        desk.ok(&step("received"));
        assert!(desk.runs("ADM-SUE") && !desk.runs("FY-APPLY"), "it may still be refused there");
        desk.ok(&step("accepted"));
        assert!(!desk.runs("ADM-SUE"), "one of the two ways was taken");
        desk.at("2026-04-01T09:00:00+08:00").ok(&step("decided"));
        assert_eq!(desk.due("ADM-SUE-REVIEWED"), "2026-04-16");
        desk.ok(r#"{"type": "report_procedure", "step": "received", "procedure": "legal_aid"}"#);
        desk.ok(RETURN);
        desk.ok(r#"{"type": "classify", "class": "claim", "branch": "judicial"}"#);
        desk.ok(&divert("court"));
        assert!(desk.runs("ADM-SUE-REVIEWED"));
        desk.ok(&step("received"));
        assert!(!desk.runs("ADM-SUE-REVIEWED"), "the suit was filed");
        assert!(desk.runs("CIV-FILE"));
    }

    fn a_duty_asked_for_counts_once_the_matter_is_known_to_be_one(desk) {
        let note = |on: &str| format!(
            r#"{{"type": "note_limitation", "event": "duty_requested", "on": "{on}", "procedure": "court"}}"#
        );
        desk.by("hrss:w2").ok(&register(r#", "class": "claim", "branch": "opinion""#));
        desk.ok(&note("2026-02-01"));
        desk.ok(&note("2026-02-03"));
        assert!(!desk.runs("ADM-DUTY"));
        desk.ok(r#"{"type": "classify", "class": "claim", "branch": "statutory_duty"}"#);
        assert_eq!(desk.due("ADM-DUTY"), "2026-04-03");
        assert_eq!(desk.clock("ADM-DUTY").ledger.start.to_string(), "2026-02-03T00:00:00+08:00");
        desk.ok(&note("2026-02-10"));
        assert_eq!(desk.due("ADM-DUTY~2"), "2026-04-10", "a date noted again corrects the one before");
        assert!(!desk.runs("ADM-DUTY"));
    }

    fn a_supervision_is_answered_before_the_archive(desk) {
        let supervise = |id: &str, due: &str| format!(
            r#"{{"type": "supervise", "document": "d1", {due}"id": "{id}", "unit": "hrss", "grounds": ["delay"]}}"#
        );
        let answer = |id: &str| format!(r#"{{"type": "answer_supervision", "document": "d2", "id": "{id}"}}"#);
        desk.at("2026-03-02T09:00:00+08:00").by("xfj:w1").ok(&claim());
        desk.ok(&refer("a1", "hrss"));
        desk.ok(&supervise("s1", ""));
        desk.ok(&supervise("s2", r#""due_on": "2026-03-20", "#));
        assert!(!desk.runs("XF-SUPERVISED/s1"), "no day was named");
        assert_eq!(desk.due("XF-SUPERVISED/s2"), "2026-03-20");
        desk.by_petitioner("r1").ok(r#"{"type": "withdraw", "document": "d9"}"#);
        for id in ["s2", "s1"] {
            desk.by("xfj:w1").refused(r#"{"type": "archive"}"#, RefusalCode::ReportDue);
            desk.by("hrss:w2").ok(&answer(id));
        }
        desk.by("xfj:w1").ok(r#"{"type": "archive"}"#);
    }

    fn a_petitioner_withdraws_also_after_an_answer(desk) {
        let withdraw = r#"{"type": "withdraw", "document": "d9"}"#;
        for last in 0..4 {
            desk.fresh(support::place());
            delivered(desk, "not_support");
            if last > 0 {
                desk.by_petitioner("r1").ok(REVIEW);
            }
            if last > 1 {
                desk.by("gov:w5").ok(&issue("issue_review", "uphold"));
                desk.ok(DELIVER);
            }
            if last > 2 {
                desk.by_petitioner("r1").ok(FINAL_REVIEW);
            }
            desk.by_petitioner("r1").ok(withdraw);
            assert_eq!(desk.phase(), Phase::Withdrawn);
            let rights: &[&str] = [&["XF-FUCHA-REQ"][..], &[], &["XF-FUHE-REQ"], &[]][last];
            assert_eq!(desk.running(), rights);
        }
    }

    fn identifiers_with_the_signs_of_a_key_are_told_apart(desk) {
        desk.by("xfj:w1").ok(&claim());
        desk.ok(&refer("a/1~2:x", "hrss"));
        assert!(desk.runs("XF-NOTICE-FWD/a%2F1%7E2%3Ax"));
        desk.ok(r#"{"type": "recall", "assignment": "a/1~2:x", "reason": "转错"}"#);
        assert!(!desk.runs("XF-NOTICE-FWD/a%2F1%7E2%3Ax"));
    }

    fn mediation_needs_both_sides_and_ends_with_an_agreement(desk) {
        desk.by("xfj:w1").ok(&claim());
        desk.ok(&refer("a1", "hrss"));
        desk.by("hrss:w2").ok(ACCEPT);
        desk.ok(r#"{"type": "open_mediation", "instead_of": "labour_arbitration", "mediator": "townmed"}"#);
        assert!(desk.runs("LAB-MED"));
        let consent = |side: &str, yes: bool| format!(
            r#"{{"type": "consent_to_mediation", "consents": {yes}, "document": "d1", "side": "{side}"}}"#
        );
        let round = r#"{"type": "hold_mediation_round", "record": "d2"}"#;
        desk.by_petitioner("r1").ok(&consent("petitioner", true));
        desk.refused(&consent("other", true), RefusalCode::NotYourStep);
        desk.by("townmed:m1").refused(round, RefusalCode::ConsentMissing);
        desk.by("hrss:w2").ok(&consent("other", true));
        desk.acting("townmed:m1", suqiu::petition::Role::Mediator).ok(round);
        desk.ok(r#"{"type": "end_mediation", "agreement": "d3"}"#);
        assert!(desk.runs("XF-HANDLE"), "mediation never stopped the duty to handle");
        assert!(desk.runs("MED-CONFIRM") && !desk.runs("LAB-MED"));
        desk.by("hrss:w2").ok(&close("agreed"));
        desk.by_petitioner("r1").ok(r#"{"type": "confirm_agreement", "document": "d4"}"#);
        assert!(!desk.runs("MED-CONFIRM"));
        // An agreement that did not hold does not end the matter a second time.
        desk.by("hrss:w2").ok(REOPEN);
        desk.refused(&close("agreed"), RefusalCode::CloseUnanswered);
    }

    fn mediation_without_agreement_tells_the_other_ways(desk) {
        desk.by("hrss:w2").ok(&claim());
        desk.ok(ACCEPT);
        desk.ok(r#"{"type": "open_mediation", "mediator": "townmed"}"#);
        desk.refused(r#"{"type": "end_mediation"}"#, RefusalCode::OtherWaysUntold);
        desk.ok(r#"{"type": "end_mediation", "told_other_ways": "d3"}"#);
        desk.ok(r#"{"type": "open_mediation", "mediator": "townmed"}"#);
        desk.by_petitioner("r1").ok(r#"{"type": "consent_to_mediation", "consents": false, "document": "d1", "side": "petitioner"}"#);
        desk.by("hrss:w2").refused(r#"{"type": "hold_mediation_round", "record": "d2"}"#, RefusalCode::NoMediation);
    }

    fn a_hearing_leaves_out_days_of_the_final_review_only(desk) {
        desk.at("2026-03-02T09:00:00+08:00").by("hrss:w2").ok(&claim());
        desk.ok(ACCEPT);
        let due = desk.due("XF-HANDLE");
        desk.at("2026-03-12T09:00:00+08:00");
        desk.ok(r#"{"type": "hear", "from": "2026-03-10", "to": "2026-03-12", "record": "d9"}"#);
        assert_eq!(desk.due("XF-HANDLE"), due);
    }

    fn extensions_reach_thirty_days_and_come_before_the_end(desk) {
        desk.at("2026-03-02T09:00:00+08:00").by("hrss:w2").ok(&claim());
        desk.ok(ACCEPT);
        desk.by_head("hrss:h1").ok(&extend(20));
        desk.refused(&extend(11), RefusalCode::ExtensionCap);
        desk.at("2026-05-22T09:00:00+08:00");
        desk.occurred("2026-05-20T09:00:00+08:00").refused(&extend(10), RefusalCode::ExtensionTooLate);
        // A named officer says that it was approved in time and only written down late.
        desk.occurred("2026-05-20T09:00:00+08:00").confirmed("w7").ok(&extend(10));
        assert_eq!(desk.due("XF-HANDLE"), "2026-05-31");
    }

    fn a_unit_is_supervised_on_seven_grounds_and_answers(desk) {
        desk.fresh(support::test_place());
        desk.at("2026-03-02T09:00:00+08:00").by("xfj:w1").ok(&claim());
        desk.ok(&refer("a1", "hrss"));
        desk.ok(r#"{"type": "supervise", "document": "d1", "due_on": "2026-03-20", "id": "s1", "unit": "hrss",
            "grounds": ["acceptance_breach", "handling_breach", "buck_passing", "perfunctory", "delay", "fraud",
                        "refusal_to_execute"]}"#);
        assert_eq!(desk.due("T-SUPERVISED/s1"), "2026-03-20");
        desk.by("civil:w3").refused(r#"{"type": "answer_supervision", "document": "d2", "id": "s1"}"#, RefusalCode::NotYourStep);
        desk.by("hrss:w2").refused(r#"{"type": "supervise", "document": "d1", "id": "s2", "unit": "hrss", "grounds": ["delay"]}"#, RefusalCode::NotYourStep);
        desk.by("hrss:w2").ok(ACCEPT);
        desk.ok(&opinion("explain"));
        desk.ok(DELIVER);
        desk.ok(&close("explained"));
        assert!(desk.runs("T-SUPERVISED/s1"), "closing does not spare the answer");
        desk.at("2026-05-02T09:00:00+08:00").by("xfj:w1").refused(r#"{"type": "archive"}"#, RefusalCode::ReportDue);
        desk.by("hrss:w2").ok(r#"{"type": "answer_supervision", "document": "d2", "id": "s1"}"#);
        desk.by("xfj:w1").ok(r#"{"type": "archive"}"#);
    }

    fn the_three_suggestions_are_replied_to_in_writing(desk) {
        desk.by("xfj:w1").ok(&claim());
        for (id, kind, to) in [
            ("g1", "improve_work", "hrss"), ("g2", "improve_policy", "gov"), ("g3", "accountability", "jw"),
        ] {
            desk.by("xfj:w1").ok(&format!(r#"{{"type": "suggest", "document": "d1", "id": "{id}", "kind": "{kind}", "to": "{to}"}}"#));
            desk.by(&format!("{to}:w2")).ok(&format!(r#"{{"type": "reply_suggestion", "adoption": "partial", "document": "d2", "id": "{id}"}}"#));
        }
        assert!(desk.petition.suggestions.iter().all(|one| one.adoption.is_some()));
    }

    fn merging_keeps_the_earliest_receipt_and_one_clock(desk) {
        desk.at("2026-03-10T09:00:00+08:00").by("xfj:w1").ok(&claim());
        assert_eq!(desk.due("XF-TRIAGE"), "2026-03-25");
        desk.ok(r#"{"type": "take_in", "from": "p0", "received_at": "2026-03-05T09:00:00+08:00"}"#);
        assert_eq!(desk.running(), ["XF-TRIAGE~2"]);
        assert_eq!(desk.due("XF-TRIAGE~2"), "2026-03-20");
        assert_eq!(desk.petition.registration.as_ref().unwrap().received_at.to_string(), "2026-03-05T09:00:00+08:00");
        desk.ok(r#"{"type": "take_in", "from": "p4", "received_at": "2026-03-07T09:00:00+08:00"}"#);
        assert_eq!(desk.due("XF-TRIAGE~2"), "2026-03-20", "a later one changes nothing");
        desk.fresh(support::place());
        desk.by("xfj:w1").ok(&claim());
        desk.ok(r#"{"type": "merge", "into": "p0", "reason": "同一事项"}"#);
        assert_eq!((desk.phase(), desk.running().len()), (Phase::Merged, 0));
    }

    fn a_running_petition_is_adopted_with_what_is_known(desk) {
        let adopt = |more: &str| format!(
            r#"{{"type": "adopt", "from_system": "旧系统", "registration": {{"intake": "letter",
                "petitioner": "r1", "receiver": "xfj", "class": "claim"}}, {more}}}"#
        );
        let received = "2026-03-02T09:00:00+08:00";
        desk.at("2026-04-01T09:00:00+08:00").by("xfj:w1");
        desk.occurred(received).ok(&adopt(r#""phase": "registered""#));
        assert_eq!(desk.due("XF-TRIAGE"), "2026-03-17", "it is late, and is shown so");
        desk.fresh(support::place()).at("2026-04-01T09:00:00+08:00");
        desk.occurred(received).ok(&adopt(r#""phase": "referred", "holder": "hrss""#));
        assert_eq!(desk.running(), Vec::<String>::new(), "whether the petitioner was told is not known");
        desk.fresh(support::place()).at("2026-04-01T09:00:00+08:00");
        desk.occurred(received).ok(&adopt(r#""phase": "handling", "holder": "hrss", "accepted_at": "2026-03-10T09:00:00+08:00""#));
        assert_eq!(desk.due("XF-HANDLE"), "2026-05-09");
        desk.by("hrss:w2").ok(&opinion("support"));
        desk.fresh(support::place()).at("2026-04-01T09:00:00+08:00");
        desk.occurred(received).ok(&adopt(r#""phase": "answered", "holder": "hrss", "answered_at": "2026-03-20T09:00:00+08:00""#));
        desk.by("hrss:w2").ok(DELIVER);
        assert_eq!(desk.due("XF-FUCHA-REQ"), "2026-05-06", "30 days end on the holiday of 1 May");
        desk.fresh(support::place()).at("2026-04-01T09:00:00+08:00");
        desk.occurred(received).ok(&adopt(
            r#""phase": "delivered", "holder": "hrss", "answered_at": "2026-03-20T09:00:00+08:00",
               "delivered_at": "2026-03-21T09:00:00+08:00""#,
        ));
        assert_eq!(desk.running(), ["XF-FUCHA-REQ"]);
        desk.by_petitioner("r1").ok(REVIEW);
    }

    fn simple_handling_has_its_own_clocks_and_never_ends_in_refusal(desk) {
        desk.fresh(support::test_place());
        desk.at("2026-03-02T09:00:00+08:00").by("hrss:w2").ok(&claim());
        desk.ok(r#"{"type": "simplify", "ground": "clear"}"#);
        assert_eq!(desk.due("SIMPLE-ACCEPT"), "2026-03-05");
        desk.ok(ACCEPT);
        assert_eq!(desk.due("SIMPLE-OPINION"), "2026-03-16");
        assert!(!desk.runs("XF-HANDLE"));
        desk.refused(&opinion("not_support"), RefusalCode::SimplifiedCannotRefuse);
        desk.at("2026-03-12T09:00:00+08:00").ok(r#"{"type": "convert_to_ordinary", "reason": "复杂"}"#);
        assert_eq!(desk.due("XF-HANDLE"), "2026-05-01", "from acceptance all the same");
        desk.ok(&opinion("not_support"));
    }

    fn a_suspension_stops_the_clock_where_a_pack_allows_it(desk) {
        let suspend = r#"{"type": "suspend", "ground": "EXPERT", "reason": "委托鉴定"}"#;
        desk.by("hrss:w2").ok(&claim());
        desk.ok(ACCEPT);
        desk.refused(suspend, RefusalCode::SuspensionNotAllowed);
        desk.fresh(support::test_place());
        desk.at("2026-03-02T09:00:00+08:00").by("hrss:w2").ok(&claim());
        desk.ok(ACCEPT);
        desk.at("2026-03-12T09:00:00+08:00").ok(suspend);
        desk.refused(suspend, RefusalCode::AlreadySuspended);
        // A round trip through another class neither starts it nor gives it up.
        desk.ok(r#"{"type": "classify", "class": "consultation"}"#);
        desk.ok(r#"{"type": "classify", "class": "claim", "branch": "opinion"}"#);
        assert_eq!(desk.clock("T-HANDLE~2").told, None);
        desk.at("2026-03-22T09:00:00+08:00").ok(r#"{"type": "resume", "reason": "鉴定完成"}"#);
        assert_eq!(desk.due("T-HANDLE~2"), "2026-05-11", "ten days did not count");
    }

    fn taking_it_up_again_cuts_no_right(desk) {
        delivered(desk, "not_support");
        desk.ok(&close("not_supported"));
        desk.at("2026-06-01T09:00:00+08:00").by("hrss:w2").ok(REOPEN);
        assert!(desk.runs("XF-FUCHA-REQ"), "the petitioner still has the time");
        assert_eq!(desk.due("XF-HANDLE~2"), "2026-07-31", "and the unit a new one");
        desk.refused(&divert_reclassified(), RefusalCode::DivertNotAllowed);
        desk.by("xfj:w1").refused(r#"{"type": "merge", "into": "p0", "reason": "同一事项"}"#, RefusalCode::RightRunning);
        desk.at("2026-06-10T09:00:00+08:00").by_petitioner("r1").ok(REVIEW);
        assert_eq!(desk.running(), ["XF-FUCHA"], "the review takes the handling's place");
    }

    fn a_review_sends_it_back_and_the_new_opinion_can_be_reviewed_anew(desk) {
        delivered(desk, "not_support");
        desk.at("2026-06-01T09:00:00+08:00").by_petitioner("r1").ok(REVIEW);
        desk.by("gov:w5").ok(&issue("issue_review", "revoke"));
        desk.ok(DELIVER);
        desk.ok(REOPEN);
        assert_eq!(desk.phase(), Phase::Handling);
        desk.at("2026-06-05T09:00:00+08:00").by("hrss:w2").ok(&opinion("support"));
        desk.ok(DELIVER);
        assert_eq!(desk.running(), ["XF-FUCHA-REQ~2"]);
        desk.by_petitioner("r1").refused(FINAL_REVIEW, RefusalCode::NotNow);
        desk.ok(REVIEW);
    }

    fn a_wrong_refusal_brings_the_matter_back_to_its_receiver(desk) {
        desk.by("xfj:w1").ok(&claim());
        desk.ok(r#"{"type": "assign", "due_on": "2026-04-30", "assignments": [
            {"id": "a1", "part": "lead", "unit": "hrss"}]}"#);
        desk.by("hrss:w2").ok(
            r#"{"type": "not_accept", "document": "n", "ground": "PENDING-BELOW", "reason": "在办"}"#,
        );
        assert_eq!(desk.running(), ["XF-ASSIGNED/a1"], "the sender is told of it all the same");
        desk.by("xfj:w1").ok(REOPEN);
        assert_eq!((desk.phase(), desk.running()), (Phase::Registered, vec!["XF-TRIAGE~2".to_owned()]));
        desk.ok(&refer("a2", "civil"));
    }

    fn who_continues_the_powers_of_a_unit_acts_for_it_and_is_walled_off_like_it(desk) {
        let mut units = String::from(support::UNITS);
        units.push_str("newciv,县社会事务局,county,gov,,department,,,\n");
        let directory = |units: &str| suqiu::directory::Directory::from_csv(units).unwrap();
        desk.place.directory = directory(&units);
        desk.by("civil:w3").ok(&claim());
        desk.ok(ACCEPT);
        desk.by("newciv:w8").refused(NOTIFY, RefusalCode::NotYourStep);
        let abolished = units.replace("县民政局,county,gov,,department,,", "县民政局,county,gov,,department,,newciv");
        desk.place.directory = directory(&abolished);
        desk.by("newciv:w8").ok(NOTIFY);
        desk.ok(&opinion("support"));
        desk.fresh(support::place());
        desk.place.directory = directory(&abolished);
        desk.by("xfj:w1").ok(&register(r#", "class": "accusation", "respondents": [{"unit": "civil"}]"#));
        desk.by("newciv:w8").refused(r#"{"type": "comment", "note": "?"}"#, RefusalCode::UnknownPetition);
    }

    fn an_urgent_matter_is_reported_to_the_government_at_once(desk) {
        desk.by("town:w4").ok(&claim());
        desk.refused(r#"{"type": "report_urgent", "summary": "d1", "to": ["village"]}"#, RefusalCode::UrgentRecipient);
        desk.ok(r#"{"type": "report_urgent", "summary": "d1", "to": ["gov", "joint", "xfj"]}"#);
    }

    fn a_wrong_branch_is_put_right_before_it_goes_elsewhere(desk) {
        desk.by("xfj:w1").ok(&register(""));
        desk.refused(&divert("court"), RefusalCode::DivertUnclassified);
        desk.ok(r#"{"type": "classify", "class": "claim", "branch": "judicial"}"#);
        desk.ok(&refer("a1", "hrss"));
        desk.by("hrss:w2").ok(&divert("court"));
        desk.refused(r#"{"type": "classify", "class": "claim", "branch": "opinion"}"#, RefusalCode::NotNow);
        desk.ok(RETURN);
        assert_eq!(desk.phase(), Phase::Referred);
        desk.by("xfj:w1").ok(r#"{"type": "recall", "assignment": "a1", "reason": "转错"}"#);
        desk.ok(r#"{"type": "no_longer_accept", "document": "n", "ground": "FINALLY-REVIEWED", "reason": "已复核"}"#);
        desk.ok(r#"{"type": "comment", "note": "备查"}"#);
        desk.ok(r#"{"type": "refer_relief", "kind": "judicial", "to": "court"}"#);
        desk.ok(r#"{"type": "archive"}"#);
    }

    fn a_withdrawal_leaves_what_the_petitioner_can_do_elsewhere(desk) {
        desk.by("xfj:w1").ok(&register(r#", "class": "claim", "branch": "administrative""#));
        desk.ok(r#"{"type": "note_limitation", "event": "act_known", "on": "2026-02-20", "procedure": "reconsideration"}"#);
        desk.ok(r#"{"type": "withdraw", "document": "d9"}"#);
        assert_eq!(desk.running(), ["FY-APPLY"]);
        desk.ok(r#"{"type": "note_limitation", "event": "act_known", "on": "2026-02-24", "procedure": "reconsideration"}"#);
        assert_eq!(desk.due("FY-APPLY~2"), "2026-04-27", "a date noted again corrects the one before; 25 April is a Saturday");
    }

    fn who_has_an_interest_leaves_it_to_others(desk) {
        desk.by("hrss:w2").ok(&claim());
        let interest = |person: &str| format!(r#"{{"type": "declare_interest", "person": "{person}", "reason": "亲属"}}"#);
        desk.refused(&interest("w3"), RefusalCode::HeadOnly);
        desk.by_head("civil:h3").refused(&interest("w5"), RefusalCode::NotYourStep);
        desk.by_head("hrss:h1").ok(&interest("w6"));
        desk.by("hrss:w6").refused(ACCEPT, RefusalCode::Recusal);
        desk.by("hrss:w2");
        desk.ok(&interest("w2"));
        desk.refused(ACCEPT, RefusalCode::Recusal);
        desk.by_petitioner("r1").ok(&interest("w4"));
        desk.by("hrss:w4").refused(ACCEPT, RefusalCode::Recusal);
        desk.by("hrss:w5").ok(ACCEPT);
    }

    fn a_matter_climbs_when_it_must_and_comes_back(desk) {
        desk.place = support::test_place();
        desk.at("2026-03-02T09:30:00+08:00").by("xfj:w1").ok(&claim_in_the_village());
        desk.ok(&refer("a1", "town"));
        desk.by("town:w2").ok(ACCEPT);
        let coordinator = |desk: &Desk| {
            let now = desk.petition.coordination.as_ref();
            now.map(|one| (one.level.wire(), one.unit.to_string()))
        };
        // The tier says who coordinates, competence stays with the town.
        desk.ok(r#"{"type": "assess", "facts": {"relation": "civil", "stage": "none"}}"#);
        assert_eq!(coordinator(desk), Some(("village", "village".into())));
        assert_eq!(desk.petition.routing.as_ref().unwrap().rule.as_str(), "CIVIL");
        desk.refused(&escalate("attempts_failed"), RefusalCode::TriggerNotMet);
        desk.ok(&escalate("beyond_competence"));
        assert_eq!(coordinator(desk), Some(("township", "town".into())));
        assert!(!desk.runs("T-COUNTY"));

        // An overdue duty takes it to the county, and the late unit is supervised at once.
        desk.refused(&escalate("clock_late"), RefusalCode::TriggerNotMet);
        desk.at("2026-03-20T09:30:00+08:00");
        let decision = desk.ok(&escalate("clock_late"));
        let names: Vec<&str> = decision.events.iter().map(|event| event.fact.wire()).collect();
        assert_eq!(&names[..3], ["escalated", "coordination_moved", "supervised"]);
        assert_eq!(desk.petition.supervisions[0].unit.as_str(), "town");
        assert!(desk.runs("T-COUNTY"));
        desk.refused(&escalate("beyond_competence"), RefusalCode::LadderEnds);
        desk.refused(&escalate("clock_late"), RefusalCode::TriggerNotMet);

        // The county helps, and gives it back; the ladder's clock ends.
        desk.by("gov:w9").ok(r#"{"type": "help", "what": "派法律顾问"}"#);
        desk.by("town:w2").refused(&hand_down("township"), RefusalCode::NotCoordinated);
        desk.by("gov:w9").refused(&hand_down("county"), RefusalCode::LevelNotLower);
        desk.ok(&hand_down("township"));
        assert_eq!(coordinator(desk).unwrap().0, "township");
        assert!(!desk.runs("T-COUNTY"));
        // What took it up does not take it up again.
        desk.by("town:w2").refused(&escalate("clock_late"), RefusalCode::TriggerNotMet);

        // A higher tier takes it up by itself, and below its level it is not handed.
        desk.by("town:w2").ok(
            r#"{"type": "assess", "facts": {"relation": "civil", "stage": "none", "people": 60}}"#,
        );
        assert_eq!(coordinator(desk), Some(("county", "gov".into())));
        desk.by("gov:w9").refused(&hand_down("township"), RefusalCode::LevelNotLower);
    }

    fn a_first_petition_is_met_the_next_day_and_a_repeated_one_has_a_team(desk) {
        desk.place = support::test_place();
        desk.at("2026-03-02T09:30:00+08:00").by("xfj:w1").ok(&claim());
        assert_eq!(desk.due("T-MET"), "2026-03-03");
        desk.ok(r#"{"type": "meet", "record": "m1"}"#);
        assert!(!desk.runs("T-MET"));
        desk.ok(r#"{"type": "plan", "document": "p1", "due_on": "2026-04-01"}"#);
        desk.refused(&choose_mode("repeat", ""), RefusalCode::TeamMissing);
        desk.ok(&choose_mode("repeat", r#", "team": "hrss""#));
        desk.refused(&refer("a1", "civil"), RefusalCode::TeamKeeps);
        desk.ok(&refer("a1", "hrss"));
        desk.refused(&choose_mode("special", r#", "team": "gov""#), RefusalCode::HeadOnly);
        desk.by_head("gov:w8").refused(&choose_mode("special", r#", "team": "gov""#), RefusalCode::TeamNotLead);
        desk.ok(&choose_mode("special", r#", "team": "hrss""#));

        // What a named officer found to be repeated is repeated from the start.
        desk.fresh(support::test_place());
        desk.ok(&register(r#", "class": "claim", "repeats": "p0""#));
        assert_eq!(desk.petition.mode.unwrap().wire(), "repeat");
        assert!(!desk.runs("T-MET"));
        desk.ok(r#"{"type": "assess", "facts": {}}"#);
        assert_eq!(desk.petition.facts.as_ref().unwrap().repeat, Some(true));
    }

    fn the_grid_whistles_and_the_department_reports_in(desk) {
        desk.place = support::test_place();
        desk.at("2026-03-02T09:00:00+08:00").by("xfj:w1").ok(&claim_in_the_village());
        desk.ok(&refer("a1", "town"));
        let summon = r#"{"type": "summon", "id": "w1", "unit": "civil", "what": "到现场"}"#;
        desk.by("civil:w3").refused(summon, RefusalCode::NotYourStep);
        desk.by("village:w4").ok(summon);
        desk.refused(summon, RefusalCode::DuplicateRecord);
        assert_eq!(desk.due("T-SUMMONED/w1"), "2026-03-02T15:00:00+08:00");
        let attend = r#"{"type": "attend", "id": "w1", "record": "r1"}"#;
        desk.by("town:w2").refused(attend, RefusalCode::NotYourStep);
        desk.by("civil:w3").ok(attend);
        assert!(!desk.runs("T-SUMMONED/w1"));
        desk.refused(attend, RefusalCode::UnknownRecord);
    }

    fn a_leader_takes_charge_of_what_the_county_coordinates(desk) {
        desk.place = support::test_place();
        desk.by("xfj:w1").ok(&register(
            r#", "class": "claim", "people": 60, "respondents": [{"person": "w8", "unit": "civil"}]"#,
        ));
        desk.refused(&name_leader("l1", "gov"), RefusalCode::BelowCounty);
        desk.ok(r#"{"type": "assess", "facts": {}}"#);
        assert_eq!(desk.due("T-LEADER"), "2026-03-05", "3 working days from Monday 2 March");
        desk.by("hrss:w2").refused(&name_leader("l1", "gov"), RefusalCode::NotYourStep);
        desk.by("gov:w9").refused(&name_leader("l1", "town"), RefusalCode::BelowCounty);
        desk.refused(&name_leader("w8", "gov"), RefusalCode::Recusal);
        desk.refused(&name_leader("r1", "gov"), RefusalCode::Recusal);
        desk.ok(&name_leader("l1", "gov"));
        assert!(!desk.runs("T-LEADER"));
        desk.refused(&name_leader("l1", "gov"), RefusalCode::AlreadyInCharge);
        // Who takes over is in charge from then on, and nobody else.
        desk.at("2026-03-09T09:00:00+08:00").by("xfj:w1").ok(&name_leader("l2", "hrss"));
        let ledger = &desk.petition.leaders;
        assert_eq!(ledger[0].ended_at, Some(ledger[1].since));
        assert_eq!(desk.petition.leader().unwrap().person.reveal().as_str(), "l2");
        // Who has an interest is not in charge any more.
        desk.by_petitioner("r1").ok(r#"{"type": "declare_interest", "person": "l2", "reason": "亲属"}"#);
        desk.by("gov:w9").refused(END_CHARGE, RefusalCode::NoLeader);
        desk.refused(&name_leader("l2", "hrss"), RefusalCode::Recusal);
        desk.ok(&name_leader("l1", "gov"));
        desk.ok(END_CHARGE);
        assert_eq!(desk.petition.leader(), None);

        // What is handed down below the county is no leader's matter of the county.
        desk.fresh(support::test_place());
        desk.by("xfj:w1").ok(&claim_in_the_village());
        desk.ok(&refer("a1", "town"));
        desk.by("town:w2").ok(&escalate("beyond_competence"));
        desk.by("gov:w9").ok(&name_leader("l1", "gov"));
        desk.ok(&hand_down("township"));
        assert_eq!(desk.petition.leader(), None);
    }

    fn a_leader_who_turns_out_to_be_accused_is_in_charge_no_longer(desk) {
        desk.place = support::test_place();
        desk.by("xfj:w1").ok(&register(r#", "people": 60, "respondents": [{"person": "l1"}]"#));
        desk.ok(r#"{"type": "assess", "facts": {}}"#);
        desk.refused(&name_leader("l1", "gov"), RefusalCode::ClassifyFirst);
        desk.ok(&name_leader("l2", "civil"));
        let decision = desk.ok(r#"{"type": "classify", "class": "accusation", "respondents": [{"unit": "civil"}]}"#);
        let taken = decision.events.iter().any(|event| event.fact.wire() == "taken_from_accused");
        assert!(taken && desk.petition.leader().is_none(), "l2 is of the accused bureau");
        desk.refused(&name_leader("l1", "gov"), RefusalCode::AccusationWall);
        desk.refused(&name_leader("l2", "civil"), RefusalCode::AccusationWall);
        desk.ok(&name_leader("l3", "gov"));
    }

    fn both_sides_choose_the_mediator_and_the_expert(desk) {
        desk.by("hrss:w2").ok(&claim());
        desk.ok(ACCEPT);
        desk.refused(&choose("mediator", "m1", "petitioner"), RefusalCode::NoMediation);
        // Without another side the petitioner alone asks an expert.
        desk.by_petitioner("r1").ok(&choose("legal_expert", "x1", "petitioner"));
        assert_eq!(chosen(desk, ChoicePart::LegalExpert), Some("x1"));
        desk.by("hrss:w2").ok(r#"{"type": "open_mediation", "mediator": "townmed"}"#);
        assert_eq!(chosen(desk, ChoicePart::LegalExpert), None, "now there are two sides");
        for side in ["petitioner", "other"] {
            desk.ok(&format!(r#"{{"type": "consent_to_mediation", "consents": true, "document": "d1", "side": "{side}"}}"#));
        }
        desk.ok(&choose("legal_expert", "x1", "other"));
        assert_eq!(chosen(desk, ChoicePart::LegalExpert), Some("x1"));

        let round = r#"{"type": "hold_mediation_round", "record": "d2"}"#;
        let mediator = suqiu::petition::Role::Mediator;
        desk.acting("townmed:m1", mediator).ok(round);
        desk.by_petitioner("r1").ok(&choose("mediator", "m2", "petitioner"));
        desk.refused(&choose("mediator", "m2", "other"), RefusalCode::NotYourStep);
        desk.refused(&choose("mediator", "r1", "petitioner"), RefusalCode::Recusal);
        desk.acting("townmed:m2", mediator).refused(round, RefusalCode::MediatorNotChosen);
        desk.by("hrss:w2").ok(&choose("mediator", "m3", "other"));
        desk.acting("townmed:m2", mediator).refused(round, RefusalCode::MediatorNotChosen);
        desk.by("hrss:w2").ok(&choose("mediator", "m2", "other"));
        desk.acting("townmed:m1", mediator).refused(round, RefusalCode::MediatorNotChosen);
        desk.acting("townmed:m2", mediator).ok(round);
        desk.by("hrss:w2").ok(round);
        assert_eq!(desk.petition.mediation.as_ref().unwrap().rounds, 3);
        // A mediation can always be ended, whoever was chosen; the next one has its own mediator.
        desk.acting("townmed:m1", mediator).refused(r#"{"type": "end_mediation", "agreement": "d3"}"#, RefusalCode::MediatorNotChosen);
        desk.ok(r#"{"type": "end_mediation", "told_other_ways": "d3"}"#);
        desk.by("hrss:w2").ok(r#"{"type": "open_mediation", "mediator": "townmed"}"#);
        assert_eq!(chosen(desk, ChoicePart::Mediator), None);
    }

    fn who_is_not_satisfied_is_followed_up_by_three_parties(desk) {
        desk.place = support::test_place();
        desk.by("xfj:w1").ok(&claim_in_the_village());
        desk.ok(&refer("a1", "town"));
        desk.by("town:w2").ok(ACCEPT);
        desk.ok(&opinion("not_support"));
        desk.ok(DELIVER);
        let missing = |desk: &Desk| {
            let missing = desk.petition.follow_ups_missing.iter();
            missing.map(|one| one.wire()).collect::<Vec<_>>()
        };
        desk.ok(&follow_up(r#""handling_unit""#));
        desk.by_petitioner("r1").ok(DISSATISFIED);
        assert_eq!(missing(desk), ["handling_unit", "township", "village"]);
        assert_eq!(desk.due("T-FOLLOWED-UP"), "2026-03-09");
        desk.by("village:v1").refused(&follow_up(r#""township""#), RefusalCode::NotThatParty);
        desk.ok(&follow_up(r#""village""#));
        desk.by("xfj:w1").ok(&follow_up(""));
        assert_eq!(missing(desk), ["handling_unit", "township"]);
        assert!(desk.runs("T-FOLLOWED-UP"));
        // The township handles it: it is two of the three.
        desk.by("town:w2").ok(&follow_up(r#""handling_unit", "township""#));
        assert!(missing(desk).is_empty() && !desk.runs("T-FOLLOWED-UP"));

        desk.by_petitioner("r1").ok(DISSATISFIED);
        desk.by("town:w2").ok(&close("not_supported"));
        desk.at("2026-05-06T09:00:00+08:00").refused(ARCHIVE, RefusalCode::FollowUpMissing);
        desk.by_petitioner("r1").ok(r#"{"type": "evaluate", "satisfaction": "basically"}"#);
        desk.by("town:w2").ok(ARCHIVE);

        // Where the place is not known, and the unit is no township, there is nobody but that unit.
        desk.fresh(support::test_place());
        delivered(desk, "support");
        desk.by_petitioner("r1").ok(DISSATISFIED);
        assert_eq!(missing(desk), ["handling_unit"]);
        // What is asked to be reviewed is not followed up as if it were done.
        desk.ok(r#"{"type": "request_review", "document": "d5", "reviewer": "gov"}"#);
        assert!(missing(desk).is_empty() && !desk.runs("T-FOLLOWED-UP"));

        // An accusation is no matter of the village.
        desk.fresh(support::test_place());
        desk.by("jw:w7").ok(&register(r#", "class": "accusation", "place": "dong""#));
        desk.ok(ACCEPT);
        desk.ok(r#"{"type": "reply", "document": "d3", "result": "informed"}"#);
        desk.ok(DELIVER);
        desk.by_petitioner("r1").ok(DISSATISFIED);
        assert_eq!(missing(desk), ["handling_unit"]);
        desk.by("village:v1").refused(&follow_up(r#""village""#), RefusalCode::NotYourStep);
    }

    fn what_came_of_relief_is_told_and_nothing_waits_for_it(desk) {
        let report = |result: &str| format!(
            r#"{{"type": "report_relief", "kind": "social", "result": "{result}", "to": "civil"}}"#
        );
        desk.by("xfj:w1").ok(&claim());
        desk.refused(&report("granted"), RefusalCode::NoOpenRelief);
        desk.ok(r#"{"type": "refer_relief", "kind": "social", "to": "civil"}"#);
        desk.by("hrss:w2").refused(&report("granted"), RefusalCode::NotYourStep);
        desk.by("xfj:w1").ok(&report("no_answer"));
        desk.by("civil:w3").ok(&report("granted"));
        desk.refused(&report("refused"), RefusalCode::NoOpenRelief);
        let relief = &desk.petition.relief[0];
        assert_eq!(relief.result.unwrap().wire(), "granted");
        assert!(desk.runs("XF-TRIAGE"), "relief is beside the handling");
    }

    fn a_finding_answers_two_questions_and_leads_nowhere_by_itself(desk) {
        delivered(desk, "not_support");
        let find = |unit: &str, failed: bool| format!(
            r#"{{"type": "examine_handling", "claim_justified": true, "document": "d6", "duty_failed": {failed}, "id": "e1", "unit": "{unit}"}}"#
        );
        let suggest = |id: &str, kind: &str, finding: &str| format!(
            r#"{{"type": "suggest", "document": "d7", "finding": "{finding}", "id": "{id}", "kind": "{kind}", "to": "hrss"}}"#
        );
        desk.by("gov:w9").refused(&find("hrss", true), RefusalCode::NotReachedHigher);
        desk.by_petitioner("r1").ok(r#"{"type": "request_review", "document": "d5", "reviewer": "gov"}"#);
        desk.by("hrss:w2").refused(&find("hrss", false), RefusalCode::NotYourStep);
        desk.by("gov:w9").refused(&find("civil", true), RefusalCode::NeverHadIt);
        desk.refused(&find("gov", true), RefusalCode::SupervisesItself);
        let running = desk.running();
        desk.ok(&find("hrss", false));
        desk.refused(&find("hrss", true), RefusalCode::DuplicateRecord);
        assert_eq!((desk.running(), desk.phase()), (running, Phase::Reviewing), "nothing follows");
        desk.by("xfj:w1").refused(&suggest("g1", "accountability", "e1"), RefusalCode::FindingNoGround);
        desk.refused(&suggest("g1", "improve_work", "e9"), RefusalCode::FindingNoGround);
        desk.ok(&suggest("g1", "improve_policy", "e1"));
        // It has no word for the petitioner.
        let third = r#"{"type": "examine_handling", "claim_justified": true, "document": "d6", "duty_failed": true, "id": "e2", "petitioner_unlawful": true, "unit": "hrss"}"#;
        assert!(serde_json::from_str::<suqiu::petition::Act>(third).is_err());
    }

    fn a_code_is_given_once_and_shown_to_the_petitioner(desk) {
        let code = "430722-20260302-000017-F";
        let give = format!(r#"{{"type": "give_code", "code": "{code}"}}"#);
        let shown = |desk: &Desk| {
            let view = suqiu::petition::petitioner_view(&desk.place.policy, &desk.petition, &desk.events, desk.now());
            view.unwrap().code.map(|code| code.to_string())
        };
        desk.by("xfj:w1").ok(&claim());
        assert_eq!(shown(desk), None, "pending");
        desk.by("hrss:w2").refused(&give, RefusalCode::NotYourStep);
        desk.by("xfj:w1").ok(&give);
        assert_eq!(shown(desk).as_deref(), Some(code));
        desk.refused(&give, RefusalCode::CodeGiven);

        desk.fresh(support::place());
        desk.by("xfj:w1").ok(&register(&format!(r#", "code": "{code}""#)));
        assert_eq!(shown(desk).as_deref(), Some(code));
    }

    fn a_leader_receives_people_who_come_in_person(desk) {
        let at_reception = |intake: &str| format!(
            r#"{{"type": "register", "intake": "{intake}", "petitioner": "r1", "reception": "reception-3"}}"#
        );
        desk.by_head("gov:w9").refused(&at_reception("letter"), RefusalCode::ReceptionNotVisit);
        desk.ok(&at_reception("visit"));
        let record = &desk.petition.registration.as_ref().unwrap().record;
        assert_eq!(record.reception.as_ref().unwrap().as_str(), "reception-3");
    }

    fn alerts_are_claimed_and_a_new_calendar_tells_what_it_moved(desk) {
        desk.at("2026-12-20T09:00:00+08:00").by("hrss:w2").ok(&claim());
        desk.ok(&refer("a1", "village"));
        desk.at("2027-01-03T00:00:00+08:00").ok(r#"{"type": "claim_alerts"}"#);
        let base = suqiu::calendar::Calendar::china().unwrap();
        assert!(!base.covers("2027-01-04".parse().unwrap()), "or choose another year here");
        let policy = desk.place.policy.with_calendar(&later_calendar()).unwrap();
        desk.place.policy = policy;
        let decision = desk.ok(r#"{"type": "reproject"}"#);
        assert!(decision.events.iter().any(|event| event.fact.wire() == "due_moved"));
    }
}

/// A claim about a matter in the village.
fn claim_in_the_village() -> String {
    register(r#", "class": "claim", "branch": "opinion", "place": "dong""#)
}

fn divert_reclassified() -> String {
    divert("reconsideration")
}

/// A calendar whose table reaches to the end of 2027.
fn later_calendar() -> suqiu::calendar::Calendar {
    let text = r#"{"coverage": {"from": "2026-01-01", "to": "2027-12-31"}, "id": "cn",
        "source": {"en": "test", "zh": "测试"}, "version": "2027-1", "zone": "+08:00",
        "week": ["mon", "tue", "wed", "thu", "fri"]}"#;
    suqiu::calendar::Calendar::from_json(text).unwrap_or_else(|error| panic!("{error}"))
}

#[test]
fn together_the_scenes_take_every_row_of_the_table() {
    let mut desk = Desk::new();
    let mut steps = Vec::new();
    for scene in SCENES {
        desk.fresh(support::place());
        scene(&mut desk);
        steps.append(&mut desk.steps);
    }
    let taken: BTreeSet<ActKind> = steps.iter().map(|step| step.0).collect();
    for row in TRANSITIONS {
        assert!(taken.contains(&row.act), "no scene has {}", row.act);
        for (_, from, to) in steps.iter().filter(|step| step.0 == row.act) {
            assert!(row.from.contains(from), "{} from {from}", row.act);
            match row.to {
                To::Same => assert_eq!(from, to, "{}", row.act),
                To::OneOf(phases) => assert!(phases.contains(to), "{} to {to}", row.act),
            }
        }
    }
    let entered: BTreeSet<Phase> = steps.iter().map(|step| step.2).collect();
    for phase in Phase::ALL {
        assert!(
            entered.contains(phase) || *phase == Phase::Unregistered,
            "no scene reaches {phase}"
        );
    }
}
