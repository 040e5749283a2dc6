//! Every refusal there is comes from somewhere, and says why, by what, and what to do.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test may stop where it stands"
)]

#[path = "support/foreign.rs"]
mod foreign;
mod support;

use std::collections::BTreeSet;

use foreign::foreign;
use support::{Desk, claim, opinion, refer, register};
use suqiu::directory::Directory;
use suqiu::petition::{Jurisdiction, ReadEvent, RefusalCode};
use suqiu::policy::Policy;
use suqiu::{CommandId, PetitionId};

const ACCEPT: &str = r#"{"type": "accept"}"#;
const COMMENT: &str = r#"{"type": "comment", "note": "?"}"#;
const DELIVER: &str = r#"{"type": "deliver", "way": "post", "receipt": "d4"}"#;
const MEDIATE: &str = r#"{"type": "open_mediation", "mediator": "townmed"}"#;

fn object(id: &str) -> String {
    format!(r#"{{"type": "object", "assignment": "{id}", "reasons": "不属职权"}}"#)
}

fn review(kind: &str, reviewer: &str) -> String {
    format!(r#"{{"type": "{kind}", "document": "d5", "reviewer": "{reviewer}"}}"#)
}

fn contest(units: &str) -> String {
    format!(r#"{{"type": "contest", "between": [{units}], "reason": "职责交叉"}}"#)
}

fn settle(by: &str, lead: &str) -> String {
    format!(
        r#"{{"type": "settle_contest", "by": "{by}", "document": "d",
            "assignments": [{{"id": "s1", "part": "lead", "unit": "{lead}"}}]}}"#
    )
}

fn extend(by: u32, clock: &str) -> String {
    format!(
        r#"{{"type": "extend", "by": {by}, "clock": "{clock}", "notice": "n", "reason": "复杂"}}"#
    )
}

fn ends(kind: &str, ground: &str) -> String {
    format!(r#"{{"type": "{kind}", "document": "n", "ground": "{ground}", "reason": "查明"}}"#)
}

fn escalate(trigger: &str) -> String {
    format!(r#"{{"type": "escalate", "trigger": "{trigger}", "reason": "办不了"}}"#)
}

/// A claim where the pack knows when a matter climbs.
fn under_test_pack(desk: &mut Desk) {
    desk.place = support::test_place();
    desk.ok(&claim());
}

fn divert(procedure: &str) -> String {
    format!(
        r#"{{"type": "divert", "document": "n", "procedure": "{procedure}", "reason": "法定"}}"#
    )
}

fn supervise(id: &str, unit: &str, grounds: &str) -> String {
    format!(
        r#"{{"type": "supervise", "document": "d", "grounds": [{grounds}], "id": "{id}", "unit": "{unit}"}}"#
    )
}

fn name_leader(leader: &str) -> String {
    format!(r#"{{"type": "name_leader", "document": "d", "leader": "{leader}", "unit": "gov"}}"#)
}

fn examine(unit: &str) -> String {
    format!(
        r#"{{"type": "examine_handling", "claim_justified": true, "document": "d",
            "duty_failed": true, "id": "e1", "unit": "{unit}"}}"#
    )
}

/// A claim of sixty people: its tier is high.
fn coordinated_by_the_county(desk: &mut Desk) {
    under_test_pack(desk);
    desk.ok(r#"{"type": "assess", "facts": {"people": 60}}"#);
}

fn adopt(more: &str) -> String {
    format!(
        r#"{{"type": "adopt", "from_system": "旧", "registration": {{"intake": "letter",
            "petitioner": "r1", "receiver": "xfj"}}, {more}}}"#
    )
}

/// A claim received and taken up by one department.
fn taken_up(desk: &mut Desk) {
    desk.by("hrss:w2").ok(&claim());
    desk.ok(ACCEPT);
}

fn answered(desk: &mut Desk) {
    taken_up(desk);
    desk.ok(&opinion("not_support"));
}

fn delivered(desk: &mut Desk) {
    answered(desk);
    desk.ok(DELIVER);
}

fn sent(desk: &mut Desk) {
    desk.by("xfj:w1").ok(&claim());
    desk.ok(&refer("a1", "hrss"));
    desk.by("hrss:w2");
}

/// Provokes each code; what it returns is checked by the desk.
fn provoke(code: RefusalCode) {
    use RefusalCode as C;
    let mut fresh = Desk::new();
    let desk = &mut fresh;
    desk.by("xfj:w1");
    let refusal = match code {
        C::UnknownPetition => {
            desk.ok(&claim());
            let mut command = desk.command(COMMENT);
            command.petition = PetitionId::new("p9").unwrap();
            desk.decide(&command).unwrap_err()
        }
        C::StaleSequence => {
            desk.ok(&claim());
            let mut command = desk.command(COMMENT);
            command.on_seq = Some(1);
            desk.decide(&command).unwrap_err()
        }
        C::NewerEvents => {
            desk.ok(&claim());
            let id = desk.petition.id.clone();
            desk.petition.apply_read(&ReadEvent::Newer {
                petition: id,
                seq: 9,
                v: 2,
            });
            desk.refused(COMMENT, code)
        }
        C::PolicyNotInForce => desk.at("2022-04-30T09:00:00+08:00").refused(&claim(), code),
        C::UnknownUnit => desk.by("moon:w1").refused(&claim(), code),
        C::UnitMissing => {
            let mut command = desk.command(&claim());
            command.actor.unit = None;
            desk.decide(&command).unwrap_err()
        }
        C::TimeBackwards => {
            desk.ok(&claim());
            desk.at("2026-03-02T08:00:00+08:00").refused(COMMENT, code)
        }
        C::TimeNeedsPerson => {
            desk.occurred("2026-03-02T09:00:01+08:00")
                .refused(&claim(), code);
            // Nobody confirms their own word.
            desk.occurred("2026-02-20T09:00:00+08:00")
                .confirmed("w1")
                .refused(&claim(), code);
            desk.occurred("2026-02-20T09:00:00+08:00")
                .refused(&claim(), code)
        }
        C::BeforeReceipt => {
            desk.ok(&claim());
            desk.occurred("2026-03-01T09:00:00+08:00")
                .refused(ACCEPT, code)
        }
        C::NotNow => {
            let refusal = desk.refused(ACCEPT, code);
            assert!(!refusal.possible.is_empty(), "it says what is possible");
            refusal
        }
        C::NotYourStep => {
            sent(desk);
            desk.by("civil:w3").refused(ACCEPT, code);
            desk.by("hrss:w2").ok(ACCEPT);
            desk.ok(&opinion("support"));
            desk.by("civil:w3").refused(DELIVER, code)
        }
        C::HeadOnly => {
            taken_up(desk);
            desk.refused(&extend(5, "XF-HANDLE"), code);
            desk.fresh(support::place()).by("xfj:w1").ok(&register(
                r#", "class": "accusation", "respondents": [{"unit": "civil"}]"#,
            ));
            // Only the head takes the wall down.
            let reclassify = r#"{"type": "classify", "class": "claim"}"#;
            let refusal = desk.refused(reclassify, code);
            desk.by_head("xfj:h1").ok(reclassify);
            refusal
        }
        C::Recusal => {
            desk.ok(&register(
                r#", "class": "claim", "respondents": [{"person": "w2", "unit": "hrss"}]"#,
            ));
            desk.ok(&refer("a1", "hrss"));
            desk.by("hrss:w2").refused(ACCEPT, code);
            desk.by("hrss:r1").refused(ACCEPT, code)
        }
        C::ClassifyFirst => {
            desk.ok(&register(r#", "respondents": [{"unit": "town"}]"#));
            desk.refused(&refer("a1", "town"), code);
            desk.refused(&refer("a1", "village"), code);
            desk.refused(&supervise("s1", "town", r#""delay""#), code);
            desk.refused(&contest(r#""town", "hrss""#), code);
            desk.refused(
                r#"{"type": "summon", "id": "w1", "unit": "town", "what": "到现场"}"#,
                code,
            )
        }
        C::RepeatNotDecided => desk
            .by_petitioner("r1")
            .refused(&register(r#", "receiver": "xfj", "repeats": "p0""#), code),
        C::OrderMissing => desk.refused(
            r#"{"type": "register", "intake": "hotline", "petitioner": "r1"}"#,
            code,
        ),
        C::AccusationWall => {
            for receiver in ["civil:w3", "village:v1"] {
                let accused = receiver.split(':').next().unwrap();
                let above = if accused == "village" {
                    "town"
                } else {
                    accused
                };
                desk.by(receiver).refused(
                    &register(&format!(
                        r#", "class": "accusation", "respondents": [{{"unit": "{above}"}}]"#
                    )),
                    code,
                );
            }
            sent(desk);
            // Found out later: first it is taken back from the accused.
            desk.by("xfj:w1").refused(
                r#"{"type": "classify", "class": "accusation", "respondents": [{"unit": "hrss"}]}"#,
                code,
            )
        }
        C::NobodyFree => {
            // The directory lists nobody above the government that is accused.
            let units = r#"[
                {"id": "gov", "name": "县政府", "level": "county", "functions": ["government"]},
                {"id": "xfj", "name": "县信访局", "level": "county", "parent": "gov",
                 "functions": ["petition_office"]}]"#;
            desk.fresh(Jurisdiction {
                directory: Directory::from_json(units).unwrap(),
                policy: Policy::national().unwrap(),
            });
            desk.by("xfj:w1").ok(&register(""));
            desk.refused(
                r#"{"type": "classify", "class": "accusation", "respondents": [{"unit": "gov"}]}"#,
                code,
            )
        }
        C::NoMandate => {
            desk.ok(&claim());
            desk.by_petitioner("r2")
                .refused(r#"{"type": "withdraw", "document": "d"}"#, code)
        }
        C::RepresentativesMissing | C::TooManyRepresentatives => {
            let people = if code == C::RepresentativesMissing {
                ""
            } else {
                r#""p1", "p2", "p3", "p4", "p5", "p6""#
            };
            desk.refused(
                &format!(
                    r#"{{"type": "register", "intake": "visit", "people": 9, "representatives": [{people}]}}"#
                ),
                code,
            )
        }
        C::NobodyBringsIt => desk.refused(&register(r#", "people": 0"#), code),
        C::BranchWithoutClaim => {
            desk.refused(
                &register(r#", "class": "suggestion", "branch": "opinion""#),
                code,
            );
            desk.ok(&claim());
            desk.refused(
                r#"{"type": "classify", "class": "consultation", "branch": "opinion"}"#,
                code,
            )
        }
        C::AdoptIncomplete => {
            for phase in ["referred", "handling", "answered", "delivered", "archived"] {
                desk.refused(&adopt(&format!(r#""phase": "{phase}""#)), code);
            }
            desk.refused(&adopt(r#""phase": "handling""#), code)
        }
        C::AdoptMismatch => {
            desk.refused(&adopt(r#""phase": "registered", "holder": "hrss""#), code);
            desk.refused(
                &adopt(r#""phase": "registered", "accepted_at": "2026-03-02T09:00:00+08:00""#),
                code,
            );
            desk.refused(
                &adopt(r#""phase": "handling", "accepted_at": "2026-05-02T09:00:00+08:00""#),
                code,
            );
            desk.refused(
                &adopt(r#""phase": "registered", "notified_at": "2026-02-02T09:00:00+08:00""#),
                code,
            )
        }
        C::UrgentRecipient => {
            desk.ok(&claim());
            desk.refused(
                r#"{"type": "report_urgent", "summary": "d", "to": ["joint", "town"]}"#,
                code,
            )
        }
        C::NoAssignments => {
            desk.ok(&claim());
            desk.refused(r#"{"type": "refer", "assignments": []}"#, code)
        }
        C::OneLead => {
            sent(desk);
            desk.by("xfj:w1").refused(&refer("a2", "civil"), code)
        }
        C::DuplicateAssignment => {
            sent(desk);
            desk.by("xfj:w1").refused(
                r#"{"type": "refer", "assignments": [{"id": "a1", "part": "co", "unit": "civil"}]}"#,
                code,
            )
        }
        C::UnknownAssignment => {
            sent(desk);
            desk.refused(&object("a9"), code)
        }
        C::SendUp => {
            desk.ok(&claim());
            desk.refused(&refer("a1", "gov"), code)
        }
        C::SendToSelf => {
            desk.ok(&claim());
            desk.refused(&refer("a1", "xfj"), code)
        }
        C::AbolishedUnit => {
            let units = format!("{}old,旧局,county,gov,,department,,hrss,\n", support::UNITS);
            desk.place.directory = suqiu::directory::Directory::from_csv(&units).unwrap();
            desk.ok(&claim());
            desk.refused(&refer("a1", "old"), code)
        }
        C::DueInThePast => {
            desk.ok(&claim());
            desk.refused(
                r#"{"type": "assign", "due_on": "2026-03-01",
                    "assignments": [{"id": "a1", "part": "lead", "unit": "hrss"}]}"#,
                code,
            )
        }
        C::ObjectionLate => {
            sent(desk);
            desk.at("2026-03-10T00:00:01+08:00");
            desk.refused(&object("a1"), code);
            // Written down late is late, unless somebody answers for it.
            desk.occurred("2026-03-09T09:00:00+08:00")
                .refused(&object("a1"), code)
        }
        C::NotObjected => {
            sent(desk);
            desk.by("xfj:w1").refused(
                r#"{"type": "decide_objection", "assignment": "a1", "consent": true, "reason": "是"}"#,
                code,
            )
        }
        C::ObjectionPending => {
            sent(desk);
            desk.ok(&object("a1"));
            desk.refused(&ends("not_accept", "PENDING-BELOW"), code);
            desk.refused(ACCEPT, code)
        }
        C::ObjectInstead => {
            sent(desk);
            desk.refused(&ends("not_accept", "NOT-COMPETENT"), code)
        }
        C::AlreadyAccepted => {
            sent(desk);
            desk.ok(ACCEPT);
            desk.refused(&object("a1"), code)
        }
        C::ContestNeedsTwo => {
            sent(desk);
            desk.refused(&contest(r#""hrss", "hrss""#), code)
        }
        C::NotInContest | C::NotCommonSuperior | C::NotGovernment => {
            sent(desk);
            desk.ok(&contest(r#""hrss", "civil""#));
            match code {
                C::NotInContest => desk.refused(&settle("negotiation", "town"), code),
                C::NotCommonSuperior => desk.refused(&settle("common_superior", "hrss"), code),
                _ => desk
                    .by("town:w4")
                    .refused(&settle("government", "hrss"), code),
            }
        }
        C::NoCommonSuperior | C::NotJointMeeting => {
            let units = format!("{}rail,铁路公安,county,,,police,true,,\n", support::UNITS);
            desk.place.directory = suqiu::directory::Directory::from_csv(&units).unwrap();
            sent(desk);
            desk.ok(&contest(r#""hrss", "rail""#));
            if code == C::NoCommonSuperior {
                desk.refused(&settle("common_superior", "hrss"), code)
            } else {
                desk.refused(&settle("joint_meeting", "hrss"), code)
            }
        }
        C::UnknownGround => {
            desk.ok(&claim());
            desk.refused(&ends("no_longer_accept", "NOT-COMPETENT"), code);
            desk.refused(&ends("not_accept", "WEATHER"), code)
        }
        C::DivertUnclassified => {
            desk.ok(&register(""));
            desk.refused(&divert("court"), code)
        }
        C::DivertNotAllowed => {
            desk.ok(&claim());
            desk.refused(&divert("court"), code)
        }
        C::ProcedureMismatch => {
            desk.ok(&claim());
            desk.refused(r#"{"type": "report_procedure", "step": "received"}"#, code)
        }
        C::MediationNotForAccusation => {
            desk.ok(&register(r#", "class": "accusation""#));
            desk.ok(&refer("a1", "jw"));
            desk.refused(MEDIATE, code)
        }
        C::MediationOpen => {
            taken_up(desk);
            desk.ok(MEDIATE);
            desk.refused(MEDIATE, code);
            desk.refused(r#"{"type": "classify", "class": "accusation"}"#, code)
        }
        C::NoMediation => {
            taken_up(desk);
            desk.refused(r#"{"type": "hold_mediation_round", "record": "d"}"#, code)
        }
        C::ConsentMissing => {
            taken_up(desk);
            desk.ok(MEDIATE);
            desk.refused(r#"{"type": "end_mediation", "agreement": "d"}"#, code)
        }
        C::OtherWaysUntold => {
            taken_up(desk);
            desk.ok(MEDIATE);
            desk.refused(r#"{"type": "end_mediation"}"#, code)
        }
        C::NoAgreement => {
            taken_up(desk);
            desk.refused(r#"{"type": "confirm_agreement", "document": "d"}"#, code)
        }
        C::HearingDates => {
            taken_up(desk);
            desk.refused(
                r#"{"type": "hear", "from": "2026-03-03", "to": "2026-03-02", "record": "d"}"#,
                code,
            );
            desk.refused(
                r#"{"type": "hear", "from": "2026-03-01", "to": "2026-03-02", "record": "d"}"#,
                code,
            )
        }
        C::UnknownClock => {
            taken_up(desk);
            desk.by_head("hrss:h1")
                .refused(&extend(5, "XF-FUCHA"), code)
        }
        C::NotExtendable => {
            taken_up(desk);
            desk.by_head("hrss:h1")
                .refused(&extend(5, "XF-NOTICE-DIRECT"), code)
        }
        C::NotBearer => {
            sent(desk);
            desk.ok(r#"{"type": "accept"}"#);
            desk.by("xfj:w1").ok(
                r#"{"type": "refer", "assignments": [{"id": "a2", "part": "co", "unit": "civil"}]}"#,
            );
            desk.by_head("hrss:h1")
                .refused(&extend(5, "XF-NOTICE-FWD/a2"), code)
        }
        C::ExtensionZero | C::ExtensionCap => {
            taken_up(desk);
            let by = if code == C::ExtensionZero {
                0
            } else {
                u32::MAX
            };
            desk.by_head("hrss:h1")
                .refused(&extend(by, "XF-HANDLE"), code)
        }
        C::ExtensionTooLate => {
            taken_up(desk);
            desk.at("2026-05-02T00:00:01+08:00").by_head("hrss:h1");
            desk.refused(&extend(5, "XF-HANDLE"), code)
        }
        C::SuspensionNotAllowed | C::SimplifiedNotAllowed => {
            taken_up(desk);
            if code == C::SimplifiedNotAllowed {
                desk.refused(r#"{"type": "simplify", "ground": "clear"}"#, code)
            } else {
                desk.refused(
                    r#"{"type": "suspend", "ground": "EXPERT", "reason": "鉴定"}"#,
                    code,
                )
            }
        }
        C::AlreadySuspended => {
            desk.fresh(support::test_place());
            taken_up(desk);
            let suspend = r#"{"type": "suspend", "ground": "EXPERT", "reason": "鉴定"}"#;
            desk.ok(suspend);
            desk.refused(suspend, code)
        }
        C::NotSuspended => {
            taken_up(desk);
            desk.refused(r#"{"type": "resume", "reason": "完成"}"#, code)
        }
        C::NotSimplified => {
            taken_up(desk);
            desk.refused(r#"{"type": "convert_to_ordinary", "reason": "复杂"}"#, code)
        }
        C::SimplifiedExcluded => {
            desk.fresh(support::test_place()).by("xfj:w1");
            let simplify = r#"{"type": "simplify", "ground": "clear"}"#;
            desk.ok(&register(r#", "class": "claim", "branch": "judicial""#));
            desk.refused(simplify, code);
            desk.ok(r#"{"type": "classify", "class": "claim", "branch": "opinion"}"#);
            desk.ok(simplify);
            desk.refused(r#"{"type": "classify", "class": "accusation"}"#, code);
            desk.refused(
                r#"{"type": "assign", "due_on": "2026-04-01",
                    "assignments": [{"id": "a1", "part": "lead", "unit": "hrss"}]}"#,
                code,
            );
            desk.refused(
                r#"{"type": "refer", "assignments": [{"id": "a1", "part": "lead", "unit": "hrss"},
                    {"id": "a2", "part": "co", "unit": "civil"}]}"#,
                code,
            )
        }
        C::SimplifiedCannotRefuse => {
            desk.fresh(support::test_place());
            taken_up(desk);
            desk.ok(r#"{"type": "simplify", "ground": "clear"}"#);
            desk.refused(&opinion("not_support"), code)
        }
        C::OpinionNotForThis => {
            desk.by("hrss:w2")
                .ok(&register(r#", "class": "suggestion""#));
            desk.ok(ACCEPT);
            desk.refused(&opinion("support"), code)
        }
        C::ReplyNotForThis => {
            taken_up(desk);
            desk.refused(
                r#"{"type": "reply", "document": "d", "result": "answered"}"#,
                code,
            )
        }
        C::ReplyResultWrong => {
            desk.by("hrss:w2")
                .ok(&register(r#", "class": "suggestion""#));
            desk.ok(ACCEPT);
            desk.refused(
                r#"{"type": "reply", "document": "d", "result": "informed"}"#,
                code,
            )
        }
        C::LegalBasisMissing => {
            taken_up(desk);
            let bare = opinion("support").replace(r#"["劳动法第五十条"]"#, "[]");
            desk.refused(&bare, code)
        }
        C::NothingToDeliver => {
            desk.fresh(support::place());
            delivered(desk);
            desk.by_petitioner("r1")
                .ok(&review("request_review", "gov"));
            desk.by("gov:w5").ok(
                r#"{"type": "issue_review", "document": "d6", "outcome": "uphold", "reasons": "是"}"#,
            );
            desk.ok(DELIVER);
            desk.by_petitioner("r1")
                .ok(&review("request_final_review", "citygov"));
            desk.by("citygov:w6").ok(
                r#"{"type": "issue_final_review", "document": "d7", "outcome": "uphold", "reasons": "是"}"#,
            );
            desk.ok(DELIVER);
            desk.refused(DELIVER, code)
        }
        C::NoOpinionToReview => {
            desk.by("hrss:w2")
                .ok(&register(r#", "class": "consultation""#));
            desk.ok(ACCEPT);
            desk.ok(r#"{"type": "reply", "document": "d", "result": "answered"}"#);
            desk.ok(DELIVER);
            desk.by_petitioner("r1")
                .refused(&review("request_review", "gov"), code)
        }
        C::ReviewTooLate => {
            delivered(desk);
            desk.at("2026-04-02T00:00:01+08:00").by_petitioner("r1");
            desk.refused(&review("request_review", "gov"), code)
        }
        C::ReviewAfterReview | C::FinallyReviewed => {
            delivered(desk);
            desk.by_petitioner("r1")
                .ok(&review("request_review", "gov"));
            desk.by("gov:w5").ok(
                r#"{"type": "issue_review", "document": "d6", "outcome": "uphold", "reasons": "是"}"#,
            );
            desk.ok(DELIVER);
            if code == C::ReviewAfterReview {
                desk.ok(r#"{"type": "close", "outcome": "not_supported"}"#);
                desk.by_petitioner("r1")
                    .refused(&review("request_review", "citygov"), code)
            } else {
                desk.by_petitioner("r1")
                    .ok(&review("request_final_review", "citygov"));
                desk.by("citygov:w6").ok(
                    r#"{"type": "issue_final_review", "document": "d7", "outcome": "uphold", "reasons": "是"}"#,
                );
                desk.ok(DELIVER);
                desk.ok(r#"{"type": "close", "outcome": "concluded"}"#);
                desk.by_petitioner("r1")
                    .refused(&review("request_review", "citygov"), code)
            }
        }
        C::NoReviewYet => {
            delivered(desk);
            desk.ok(r#"{"type": "close", "outcome": "not_supported"}"#);
            desk.by_petitioner("r1")
                .refused(&review("request_final_review", "citygov"), code)
        }
        C::WrongReviewer => {
            delivered(desk);
            desk.by_petitioner("r1")
                .refused(&review("request_review", "citygov"), code)
        }
        C::NoGrounds => {
            sent(desk);
            desk.by("xfj:w1")
                .refused(&supervise("s1", "hrss", ""), code)
        }
        C::DuplicateRecord => {
            sent(desk);
            desk.by("xfj:w1").ok(&supervise("s1", "hrss", r#""delay""#));
            desk.refused(&supervise("s1", "hrss", r#""delay""#), code)
        }
        C::UnknownRecord => {
            sent(desk);
            desk.by("xfj:w1").ok(&supervise("s1", "hrss", r#""delay""#));
            desk.by("hrss:w2").refused(
                r#"{"type": "answer_supervision", "document": "d", "id": "s9"}"#,
                code,
            )
        }
        C::SupervisesItself => {
            sent(desk);
            desk.by("xfj:w1")
                .refused(&supervise("s1", "gov", r#""delay""#), code);
            desk.refused(&supervise("s1", "xfj", r#""delay""#), code)
        }
        C::MergeWithItself => {
            desk.ok(&claim());
            desk.refused(
                r#"{"type": "take_in", "from": "p1", "received_at": "2026-03-01T09:00:00+08:00"}"#,
                code,
            );
            desk.refused(r#"{"type": "merge", "into": "p1", "reason": "同一"}"#, code)
        }
        C::CloseUnanswered => {
            taken_up(desk);
            desk.refused(r#"{"type": "close", "outcome": "resolved"}"#, code)
        }
        C::CloseOutcomeWrong => {
            delivered(desk);
            desk.refused(r#"{"type": "close", "outcome": "resolved"}"#, code)
        }
        C::ReceiverMissing => desk.by_petitioner("r1").refused(&claim(), code),
        C::PetitionerMismatch => desk
            .by_petitioner("r2")
            .refused(&register(r#", "receiver": "xfj""#), code),
        C::ClockUnanswerable => {
            desk.ok(&claim());
            // A date so far off that no clock counts to it is not called past.
            desk.refused(
                r#"{"type": "assign", "due_on": "2099-01-01",
                    "assignments": [{"id": "a1", "part": "lead", "unit": "hrss"}]}"#,
                code,
            )
        }
        C::RightRunning => {
            delivered(desk);
            desk.ok(r#"{"type": "close", "outcome": "not_supported"}"#);
            desk.refused(r#"{"type": "archive"}"#, code)
        }
        C::ReportDue => {
            desk.ok(&claim());
            desk.ok(r#"{"type": "assign", "due_on": "2026-04-01",
                    "assignments": [{"id": "a1", "part": "lead", "unit": "hrss"}]}"#);
            desk.by("hrss:w2").ok(&ends("not_accept", "PENDING-BELOW"));
            desk.refused(r#"{"type": "archive"}"#, code)
        }
        C::FactsDiffer => {
            desk.ok(&claim());
            for facts in [
                r#""class": "accusation""#,
                r#""branch": "judicial""#,
                r#""intake": "visit""#,
            ] {
                desk.refused(
                    &format!(r#"{{"type": "assess", "facts": {{{facts}}}}}"#),
                    code,
                );
            }
            desk.refused(r#"{"type": "assess", "facts": {"intake": "call"}}"#, code)
        }
        C::Unroutable => {
            desk.ok(&claim());
            desk.refused(
                r#"{"type": "assess", "facts": {"subject": "没有这一类"}}"#,
                code,
            )
        }
        C::NoSuchTrigger => {
            desk.ok(&claim());
            desk.refused(&escalate("several_units"), code)
        }
        C::TriggerNotMet => {
            under_test_pack(desk);
            for trigger in ["clock_late", "attempts_failed", "dissatisfied"] {
                desk.refused(&escalate(trigger), code);
            }
            desk.refused(&escalate("tier_raised"), code)
        }
        C::LadderEnds => {
            under_test_pack(desk);
            desk.refused(&escalate("beyond_competence"), code)
        }
        C::NotCoordinated => {
            desk.ok(&claim());
            desk.refused(
                r#"{"type": "hand_down", "to": "village", "reason": "已可办"}"#,
                code,
            )
        }
        C::LevelNotLower => {
            under_test_pack(desk);
            desk.ok(r#"{"type": "assess", "facts": {"people": 60}}"#);
            desk.by("gov:w9").refused(
                r#"{"type": "hand_down", "to": "village", "reason": "已可办"}"#,
                code,
            )
        }
        C::TeamMissing => {
            desk.ok(&claim());
            desk.refused(
                r#"{"type": "choose_mode", "mode": "repeat", "reason": "查明"}"#,
                code,
            )
        }
        C::TeamKeeps => {
            desk.ok(&claim());
            desk.ok(
                r#"{"type": "choose_mode", "mode": "repeat", "reason": "查明", "team": "hrss"}"#,
            );
            desk.refused(&refer("a1", "civil"), code)
        }
        C::TeamNotLead => {
            desk.ok(&claim());
            desk.ok(&refer("a1", "civil"));
            desk.refused(
                r#"{"type": "choose_mode", "mode": "repeat", "reason": "查明", "team": "hrss"}"#,
                code,
            )
        }
        C::BelowCounty => {
            desk.ok(&claim());
            desk.refused(&name_leader("l1"), code)
        }
        C::AlreadyInCharge => {
            coordinated_by_the_county(desk);
            desk.ok(&name_leader("l1"));
            desk.refused(&name_leader("l1"), code)
        }
        C::NoLeader => {
            coordinated_by_the_county(desk);
            desk.refused(r#"{"type": "end_charge", "reason": "已化解"}"#, code)
        }
        C::MediatorNotChosen => {
            taken_up(desk);
            desk.ok(MEDIATE);
            for side in ["petitioner", "other"] {
                desk.ok(&format!(
                    r#"{{"type": "consent_to_mediation", "consents": true, "document": "d", "side": "{side}"}}"#
                ));
            }
            desk.ok(
                r#"{"type": "choose", "document": "d", "part": "mediator", "person": "m2", "side": "other"}"#,
            );
            desk.refused(r#"{"type": "hold_mediation_round", "record": "d"}"#, code)
        }
        C::NotThatParty => {
            delivered(desk);
            desk.refused(
                r#"{"type": "follow_up", "parties": ["village"], "way": "visit"}"#,
                code,
            )
        }
        C::FollowUpMissing => {
            desk.place = support::test_place();
            delivered(desk);
            desk.ok(r#"{"type": "close", "outcome": "not_supported"}"#);
            desk.by_petitioner("r1")
                .ok(r#"{"type": "evaluate", "satisfaction": "dissatisfied"}"#);
            desk.by("hrss:w2").refused(r#"{"type": "archive"}"#, code)
        }
        C::NoOpenRelief => {
            desk.ok(&claim());
            desk.refused(
                r#"{"type": "report_relief", "kind": "social", "result": "granted", "to": "civil"}"#,
                code,
            )
        }
        C::ReceptionNotVisit => desk.refused(&register(r#", "reception": "x1""#), code),
        C::NotReachedHigher => {
            taken_up(desk);
            desk.by("gov:w9").refused(&examine("hrss"), code)
        }
        C::NeverHadIt => {
            delivered(desk);
            desk.by_petitioner("r1")
                .ok(&review("request_review", "gov"));
            desk.by("gov:w9").refused(&examine("civil"), code)
        }
        C::FindingNoGround => {
            sent(desk);
            desk.by("xfj:w1").refused(
                r#"{"type": "suggest", "document": "d", "finding": "e1", "id": "g1",
                    "kind": "improve_work", "to": "hrss"}"#,
                code,
            )
        }
        C::CodeGiven => {
            desk.ok(&register(r#", "code": "430722-20260302-000017-F""#));
            desk.refused(
                r#"{"type": "give_code", "code": "430722-20260302-000017-F"}"#,
                code,
            )
        }
        C::TooMany => {
            let many: Vec<String> = (0..201).map(|n| format!(r#""d{n}""#)).collect();
            desk.refused(
                &register(&format!(r#", "documents": [{}]"#, many.join(","))),
                code,
            );
            let long = "长".repeat(1_001);
            desk.refused(&register(&format!(r#", "place": "{long}""#)), code);
            desk.ok(&claim());
            let many: Vec<String> = (0..201)
                .map(|n| format!(r#"{{"id": "a{n}", "part": "co", "unit": "hrss"}}"#))
                .collect();
            desk.refused(
                &format!(
                    r#"{{"type": "refer", "assignments": [{}]}}"#,
                    many.join(",")
                ),
                code,
            )
        }
    };
    assert_eq!(refusal.code, code);
    support::assert_complete(&refusal);
    let words = foreign(&refusal.message.zh, &format!("{} moon old", support::UNITS));
    assert!(words.is_empty(), "{words:?} in {}", refusal.message.zh);
}

#[test]
fn every_refusal_is_provoked_and_complete() {
    let provoked: BTreeSet<RefusalCode> = RefusalCode::ALL
        .iter()
        .map(|code| {
            let outcome = std::panic::catch_unwind(|| provoke(*code));
            assert!(outcome.is_ok(), "{code}");
            *code
        })
        .collect();
    assert_eq!(provoked.len(), RefusalCode::ALL.len());
}

#[test]
fn a_refusal_goes_over_the_wire_and_back() {
    let mut desk = Desk::new();
    let refusal = desk.refused(ACCEPT, RefusalCode::NotNow);
    let text = serde_json::to_string(&refusal).unwrap();
    let back: suqiu::petition::Refusal = serde_json::from_str(&text).unwrap();
    assert_eq!(back, refusal);
}

#[test]
fn a_replay_tells_the_accused_nothing() {
    let mut desk = Desk::new();
    desk.by("xfj:w1").ok(&register(
        r#", "class": "accusation", "respondents": [{"unit": "civil"}]"#,
    ));
    let mut command = desk.command(COMMENT);
    command.id = CommandId::new("c1").unwrap();
    assert!(desk.decide(&command).unwrap().replayed);
    desk.by("civil:w3");
    let mut command = desk.command(COMMENT);
    command.id = CommandId::new("c1").unwrap();
    let refusal = desk.decide(&command).unwrap_err();
    assert_eq!(refusal.code, RefusalCode::UnknownPetition);
}
