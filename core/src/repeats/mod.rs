//! Earlier petitions of which a new one may be a repeat (practice row L8).
//!
//! Only proposed: a named officer compares them and says so when the petition is registered
//! ([`Register::repeats`](crate::petition::Register::repeats)). The answer speaks of matters alone; it
//! holds no person and no number of petitions of a person.

mod record;

use std::collections::BTreeSet;

use serde::Serialize;

pub use record::MatterRecord;

use crate::id::PetitionId;
use crate::instant::Instant;
use crate::json::FromJson;
use crate::order::sort_by;
use crate::petition::{Confidential, Phase, kinds};
use crate::text::Text;

kinds! {
    /// How far the facts of two petitions agree, the strongest first.
    SameFacts {
        All = "all", "内容、地点、被反映对象都相同", "same subject, place and respondents";
        SubjectAndRespondents = "subject_and_respondents", "内容、被反映对象相同", "same subject and respondents";
        SubjectAndPlace = "subject_and_place", "内容、地点相同", "same subject and place";
    }
}

/// What is asked: a new petition, and the table in which to look.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, FromJson)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct RepeatsQuestion {
    /// The petitions in which to look; they may hold the new one too.
    pub earlier: Vec<MatterRecord>,
    /// The new petition.
    pub new: MatterRecord,
    /// Whether the one who asks may see accusations (信访工作条例 30(3), 46(5)).
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub sees_accusations: bool,
}

/// An earlier petition that may be about the same.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, FromJson)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct ProposedRepeat {
    /// Where it stands. What was finally reviewed is only barred for the same facts *and grounds*
    /// (信访工作条例 36).
    pub phase: Phase,
    /// The petition.
    pub petition: PetitionId,
    /// Why, for people.
    pub reason: Text,
    /// When it was received.
    pub received_at: Instant,
    /// What is the same.
    pub same: SameFacts,
}

/// Proposes earlier petitions of the same petitioner whose facts are the same: the subject, and the
/// place or the respondents. The strongest first, then the latest.
///
/// An accusation is proposed only for an accusation, and only to someone who may see accusations: a link
/// between the two sides of the wall would tell of it.
///
/// ```
/// use suqiu::repeats::{propose_repeats, RepeatsQuestion, SameFacts};
/// let question: RepeatsQuestion = serde_json::from_str(r#"{
///   "new": {"petition": "p9", "petitioner": "r1", "subject": "劳动和社会保障/工资福利", "place": "东街",
///           "received_at": "2026-03-02T09:00:00+08:00", "phase": "registered"},
///   "earlier": [
///     {"petition": "p1", "petitioner": "r1", "subject": "劳动和社会保障/工资福利", "place": "东街",
///      "received_at": "2025-06-02T09:00:00+08:00", "phase": "closed"},
///     {"petition": "p2", "petitioner": "r1", "subject": "城乡建设", "place": "东街",
///      "received_at": "2025-07-02T09:00:00+08:00", "phase": "closed"}
///   ]}"#)?;
/// let proposed = propose_repeats(&question);
/// assert_eq!(proposed.len(), 1);
/// assert_eq!((proposed[0].petition.as_str(), proposed[0].same), ("p1", SameFacts::SubjectAndPlace));
/// # Ok::<(), serde_json::Error>(())
/// ```
pub fn propose_repeats(question: &RepeatsQuestion) -> Vec<ProposedRepeat> {
    let new = &question.new;
    let mut seen = BTreeSet::new();
    let mut proposed: Vec<ProposedRepeat> = question
        .earlier
        .iter()
        .filter(|earlier| is_before(earlier, new) && is_behind_one_wall(earlier, question))
        .filter_map(|earlier| {
            let same = same_facts(earlier, new)?;
            Some(ProposedRepeat {
                phase: earlier.phase,
                petition: earlier.petition.clone(),
                reason: same.label(),
                received_at: earlier.received_at,
                same,
            })
        })
        .collect();
    sort_by(&mut proposed, |a, b| {
        a.same
            .cmp(&b.same)
            .then_with(|| b.received_at.cmp(&a.received_at))
            .then_with(|| a.petition.cmp(&b.petition))
    });
    proposed.retain(|one| seen.insert(one.petition.clone()));
    proposed
}

fn is_before(earlier: &MatterRecord, new: &MatterRecord) -> bool {
    (earlier.received_at, &earlier.petition) < (new.received_at, &new.petition)
}

fn is_behind_one_wall(earlier: &MatterRecord, question: &RepeatsQuestion) -> bool {
    earlier.accusation == question.new.accusation
        && (!earlier.accusation || question.sees_accusations)
}

/// How far two petitions of one petitioner agree; none where they do not.
fn same_facts(earlier: &MatterRecord, new: &MatterRecord) -> Option<SameFacts> {
    let petitioner = new.petitioner.as_ref()?.reveal();
    let same_petitioner = earlier.petitioner.as_ref().map(Confidential::reveal) == Some(petitioner);
    let same_subject = new.subject.is_some() && earlier.subject == new.subject;
    if !same_petitioner || !same_subject {
        return None;
    }
    let place = new.place.is_some() && earlier.place == new.place;
    let named = new.respondents.reveal();
    let others = earlier.respondents.reveal();
    // Whoever is named in one is named in the other; the order is the clerk's.
    let respondents = !named.is_empty()
        && named.iter().all(|one| others.contains(one))
        && others.iter().all(|one| named.contains(one));
    match (place, respondents) {
        (true, true) => Some(SameFacts::All),
        (false, true) => Some(SameFacts::SubjectAndRespondents),
        (true, false) => Some(SameFacts::SubjectAndPlace),
        (false, false) => None,
    }
}
