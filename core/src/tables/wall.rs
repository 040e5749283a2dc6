//! Who may see which petition in a table, and which news (信访工作条例 30(3), 46(5)).

use serde::Serialize;

use crate::directory::Directory;
use crate::id::PetitionId;
use crate::json::FromJson;
use crate::petition::{Actor, Jurisdiction, Petition, hides_from, reaches};

/// Ask which petitions somebody may know of: before they are sent news of them, say.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, FromJson)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct WallQuestion {
    /// Who would get to know: somebody, and the unit for which they act.
    pub reader: Actor,
}

/// Which petitions somebody may know of, in the order in which they were handed in.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, FromJson)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Walled {
    /// Those that do not exist for them: accusations of them, of their unit, of one above it, or of one
    /// whose powers it continues.
    pub hidden: Vec<PetitionId>,
    /// The others.
    pub open: Vec<PetitionId>,
}

/// Which petitions somebody may know of. The same wall stands before every command: what is hidden here is
/// refused there as unknown. Ask with the states after the events that are to be told, so that an event
/// which makes an accusation of a petition is not told either.
pub fn walled(place: &Jurisdiction, petitions: &[Petition], question: &WallQuestion) -> Walled {
    let mut answer = Walled {
        hidden: Vec::new(),
        open: Vec::new(),
    };
    for petition in petitions {
        let side = if hides_from(petition, &question.reader, &place.directory) {
            &mut answer.hidden
        } else {
            &mut answer.open
        };
        side.push(petition.id.clone());
    }
    answer
}

/// Whether a petition is shown. An accusation is not, nor one that may turn out to be: nobody has
/// classified it, and it names somebody. To a `reader`, for whom the caller answers that accusations may
/// be seen, it is, unless it is about that person or unit.
pub(super) fn is_shown(directory: &Directory, petition: &Petition, reader: Option<&Actor>) -> bool {
    let accused = petition.respondents();
    let may_accuse = petition.is_accusation() || (petition.class.is_none() && !accused.is_empty());
    if !may_accuse {
        return true;
    }
    reader.is_some_and(|reader| {
        let is_meant = accused
            .iter()
            .any(|one| one.person.as_ref() == Some(&reader.person));
        let unit = reader.unit.as_ref();
        !is_meant && !unit.is_some_and(|unit| reaches(accused, unit, directory))
    })
}
