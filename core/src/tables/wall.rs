//! Who may see which petition in a table (信访工作条例 30(3), 46(5)).

use crate::directory::Directory;
use crate::petition::{Actor, Petition, reaches};

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
