//! What is known of a petition when it is routed.

use serde::Serialize;

use super::kinds::{FactKind, MediationWill, Relation, RespondentKind, Stage, Urgency};
use crate::id::{PlaceId, UnitId};
use crate::instant::Date;
use crate::json::FromJson;
use crate::money::Money;
use crate::petition::{Branch, Class, Confidential, Intake, Moment, Respondent, kept};

/// The facts of a petition. Each may be left out: then it is unknown, which is not the same as no.
///
/// Nothing here is about the petitioner: a matter is routed and its tier assessed by what happened,
/// never by who asks.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, FromJson)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields, default)]
pub struct Facts {
    /// The day on which the petitioner learned of the administrative act.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub act_known_on: Option<Date>,
    /// The money at stake.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub amount: Option<Money>,
    /// How often it was tried in vain to settle the matter.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub attempts: Option<u32>,
    /// The branch of article 31, where an officer has found it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub branch: Option<Branch>,
    /// The class.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub class: Option<Class>,
    /// Whether the petitioner's consent to counselling is on record.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub counselling_consent: Option<bool>,
    /// Whether the matter reaches beyond the county.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cross_boundary: Option<bool>,
    /// The day on which the award or the reconsideration decision was made.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub decided_on: Option<Date>,
    /// The day on which a unit was asked to perform its duty.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub duty_requested_on: Option<Date>,
    /// Whether there is hardship that calls for help (articles 27, 37).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub hardship: Option<bool>,
    /// The day on which the petitioner learned that a right was harmed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub harm_known_on: Option<Date>,
    /// How it came in.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub intake: Option<Intake>,
    /// Whether the sides accept mediation.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mediation: Option<MediationWill>,
    /// How many people the matter concerns.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub people: Option<u32>,
    /// Where the problem lies.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub place: Option<PlaceId>,
    /// The unit to which the petitioner came.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub receiver: Option<UnitId>,
    /// How the sides stand to each other.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub relation: Option<Relation>,
    /// Whether a named officer found that it repeats an earlier petition.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub repeat: Option<bool>,
    /// Whose act it is about, where no unit of the directory says it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub respondent: Option<RespondentKind>,
    /// Whom it is about. Never shown when the petition is an accusation.
    #[serde(skip_serializing_if = "is_nobody", with = "kept")]
    #[cfg_attr(feature = "schema", schemars(with = "Vec<Respondent>"))]
    pub respondents: Confidential<Vec<Respondent>>,
    /// Whether somebody's life or safety is at risk.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub safety: Option<bool>,
    /// How far it has come in other procedures.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub stage: Option<Stage>,
    /// The subject, as a path in the pack's list.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub subject: Option<String>,
    /// How many units are concerned; the number of respondent units where left out and above one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub units: Option<u32>,
    /// How urgent it is.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub urgency: Option<Urgency>,
}

impl Facts {
    /// How many units are concerned: as they say, else those that they are about.
    pub(crate) fn units_concerned(&self) -> u32 {
        self.units.unwrap_or_else(|| {
            let respondents = self.respondents.reveal();
            let named = respondents.iter().enumerate().filter(|(position, one)| {
                let before = respondents.get(..*position).unwrap_or_default();
                one.unit.is_some() && !before.iter().any(|other| other.unit == one.unit)
            });
            u32::try_from(named.count()).unwrap_or(u32::MAX)
        })
    }
}

fn is_nobody(people: &Confidential<Vec<Respondent>>) -> bool {
    people.reveal().is_empty()
}

impl Default for Facts {
    fn default() -> Self {
        Self {
            act_known_on: None,
            amount: None,
            attempts: None,
            branch: None,
            class: None,
            counselling_consent: None,
            cross_boundary: None,
            decided_on: None,
            duty_requested_on: None,
            hardship: None,
            harm_known_on: None,
            intake: None,
            mediation: None,
            people: None,
            place: None,
            receiver: None,
            relation: None,
            repeat: None,
            respondent: None,
            respondents: Confidential::new(Vec::new()),
            safety: None,
            stage: None,
            subject: None,
            units: None,
            urgency: None,
        }
    }
}

impl Facts {
    /// The days that limits count from, by the moments that start them.
    pub(crate) const fn dates(&self) -> [(Moment, Option<Date>); 4] {
        [
            (Moment::ActKnown, self.act_known_on),
            (Moment::HarmKnown, self.harm_known_on),
            (Moment::DutyRequested, self.duty_requested_on),
            (Moment::ProcedureDecided, self.decided_on),
        ]
    }
}

/// The value of each fact, by its number in its domain; what a table is asked with.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct FactRow(pub(super) [u64; FactKind::ALL.len()]);

impl FactRow {
    pub(super) const UNKNOWN: Self = Self([crate::rules::UNKNOWN; FactKind::ALL.len()]);

    /// A row with the numbers of some values, as `Router::value` gives them; what is left out is
    /// unknown.
    pub fn of(values: &[(FactKind, u64)]) -> Self {
        let mut row = Self::UNKNOWN;
        for (fact, value) in values {
            row.set(*fact, *value);
        }
        row
    }

    pub(super) fn set(&mut self, fact: FactKind, value: u64) {
        if let Some(slot) = self.0.get_mut(fact as usize) {
            *slot = value;
        }
    }

    pub(super) fn get(&self, fact: FactKind) -> u64 {
        self.0.get(fact as usize).copied().unwrap_or_default()
    }
}

/// The number of a name in its kind, from 1; 0 for what is unknown.
pub(super) fn number<T: Copy + Into<u64>>(value: Option<T>) -> u64 {
    value.map_or(crate::rules::UNKNOWN, |value| {
        value.into().saturating_add(1)
    })
}

/// Yes, no or unknown, as the domain of flags numbers them.
pub(super) fn flag(value: Option<bool>) -> u64 {
    number(value.map(|yes| u8::from(!yes)))
}
