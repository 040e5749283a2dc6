//! Which unit serves a place, and for what.

use super::column::At;
use super::{Directory, Function, Level, Unit};
use crate::id::PlaceId;

/// # Places
///
/// A unit is *territorial* if it has the function `government` or `grid`, or if it is the root: the
/// highest unit inside the place. It is not external, and it is in power. A territorial unit's `places`
/// say where it serves directly; those that name one place stand in one line, so that one of them is
/// the lowest. Every other unit stands in the territory of the next territorial unit above it, serves
/// all of that, or only its own `places` if it names any.
///
/// A place that is not known, or none at all, is answered by the root: every question finds a target.
/// [`Directory::knows`] tells the two apart. An abolished unit is answered by the one that has its
/// powers now (信访工作条例 24(2)).
///
/// ```
/// use suqiu::PlaceId;
/// use suqiu::directory::{Directory, Function, Level};
/// let directory = Directory::from_json(r#"{
///   "places": [{"id": "east", "name": "东街"}, {"id": "west", "name": "西街"}],
///   "units": [
///     {"id": "gov", "name": "县政府", "level": "county", "functions": ["government"]},
///     {"id": "hrss", "name": "县人社局", "level": "county", "parent": "gov",
///      "functions": ["department"], "matters": ["劳动和社会保障"]},
///     {"id": "town", "name": "城关镇", "level": "township", "parent": "gov",
///      "functions": ["government"], "places": ["west"]},
///     {"id": "town-mediation", "name": "镇调委会", "level": "township", "parent": "town",
///      "functions": ["mediation"]},
///     {"id": "east-village", "name": "东街村", "level": "village", "parent": "town",
///      "functions": ["grid"], "places": ["east"]}
///   ]}"#)?;
/// let east: PlaceId = "east".parse()?;
/// let id = |unit: Option<&suqiu::directory::Unit>| unit.map(|unit| unit.id.to_string());
///
/// let chain: Vec<_> = directory.territory(Some(&east)).map(|unit| unit.id.as_str()).collect();
/// assert_eq!(chain, ["east-village", "town", "gov"]);
/// assert_eq!(id(directory.at_level(Some(&east), Level::Township)).as_deref(), Some("town"));
/// assert_eq!(id(directory.serving(Some(&east), Function::Mediation)).as_deref(), Some("town-mediation"));
/// assert_eq!(id(directory.competent(Some(&east), "劳动和社会保障/工资福利")).as_deref(), Some("hrss"));
/// assert_eq!(id(directory.serving(None, Function::Mediation)), None, "the county has none of its own");
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
impl Directory {
    /// Whether a place is listed, or served by some unit.
    pub fn knows(&self, place: &PlaceId) -> bool {
        self.0.ground.place(place).is_some()
    }

    /// The territorial units of a place, from the lowest that serves it up to the root.
    pub fn territory(&self, place: Option<&PlaceId>) -> impl Iterator<Item = &Unit> + use<'_> {
        self.0
            .ground
            .chain(self.position(place))
            .filter_map(|at| self.unit_at(at))
    }

    /// The territorial units in whose territory a unit stands, from the lowest up to the root: itself
    /// first, where it is territorial.
    pub fn territory_of(&self, unit: &Unit) -> impl Iterator<Item = &Unit> + use<'_> {
        let ground = &self.0.ground;
        let seat = self.0.index.get(&unit.id);
        let seat = seat.and_then(|at| ground.seat.get(*at));
        ground
            .upwards(seat.unwrap_or(ground.root))
            .filter_map(|at| self.unit_at(at))
    }

    /// The territorial unit of a place at a level: the lowest there that governs, else the highest
    /// there, so that a village stands for its level and not one of its grids. Where the level has
    /// none, the nearest unit above; where nothing is above, the root. Levels above the root are those
    /// of the external units above it.
    pub fn at_level(&self, place: Option<&PlaceId>, level: Level) -> Option<&Unit> {
        self.free_at_level(self.territory(place), level, |_| true)
    }

    /// The same in a territory, of those units that are free: one that is not is passed over, and so
    /// the next level stands in for a level that has nobody left.
    ///
    /// ```
    /// use suqiu::directory::{Directory, Level};
    /// let directory = Directory::from_json(r#"[
    ///     {"id": "gov", "name": "县政府", "level": "county", "functions": ["government"]},
    ///     {"id": "town", "name": "城关镇", "level": "township", "parent": "gov",
    ///      "functions": ["government"]},
    ///     {"id": "village", "name": "东街村", "level": "village", "parent": "town",
    ///      "functions": ["grid"]}
    /// ]"#)?;
    /// let village = directory.get("village").expect("it is listed");
    /// let free = |unit: &suqiu::directory::Unit| unit.id.as_str() != "town";
    /// let found = directory.free_at_level(directory.territory_of(village), Level::Township, free);
    /// assert_eq!(found.map(|unit| unit.id.as_str()), Some("gov"));
    /// # Ok::<(), suqiu::directory::DirectoryError>(())
    /// ```
    pub fn free_at_level<'a>(
        &'a self,
        territory: impl Iterator<Item = &'a Unit>,
        level: Level,
        is_free: impl Fn(&Unit) -> bool,
    ) -> Option<&'a Unit> {
        let root = self.0.ground.root;
        let above = |&at: &At| self.0.lines.above.get(at);
        let outside = std::iter::successors(above(&root), above).filter_map(|at| self.unit_at(at));
        let mut found: Option<&Unit> = None;
        for unit in territory.chain(outside) {
            if unit.level < level || !is_free(unit) {
                continue;
            }
            match found {
                Some(known) if known.level != unit.level => break,
                Some(known) if known.has(Function::Government) => break,
                _ => found = Some(unit),
            }
        }
        found.or_else(|| self.unit_at(root).filter(|root| is_free(root)))
    }

    /// The nearest unit with a function that serves a place: in each territory from the lowest up the
    /// territorial unit itself, or a unit that stands in it and serves the place. Within one
    /// territory a unit that names the place comes before one that serves everywhere, then the one
    /// with fewer units between, then the identifier decides. External units come last, the lower
    /// level first.
    pub fn serving(&self, place: Option<&PlaceId>, function: Function) -> Option<&Unit> {
        self.0
            .posts
            .serving(&self.0.ground, self.position(place), function)
            .and_then(|at| self.unit_at(at))
    }

    /// The unit that is competent for a subject in a place: the one with the longest of the `matters`
    /// that cover the subject, and of those the nearest, as [`Directory::serving`] counts.
    pub fn competent(&self, place: Option<&PlaceId>, subject: &str) -> Option<&Unit> {
        let place = self.position(place);
        self.0
            .matters
            .covering(subject)
            .find_map(|matter| self.0.posts.competent(&self.0.ground, place, matter))
            .and_then(|at| self.unit_at(at))
    }

    fn position(&self, place: Option<&PlaceId>) -> Option<At> {
        place.and_then(|place| self.0.ground.place(place))
    }
}
