//! What can be wrong with a directory.

use crate::id::{PlaceId, UnitId};
use crate::text::Text;

/// A fault in a directory, with the unit that has it.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum DirectoryError {
    /// The text cannot be read.
    #[error("{}: {}", place.en, detail.en)]
    Unreadable {
        /// Line and column, or the unit.
        place: Text,
        /// What is wrong.
        detail: Text,
    },
    /// A level that is none.
    #[error("unit `{unit}` has the level `{level}`, which is none")]
    UnknownLevel {
        /// The unit.
        unit: String,
        /// What stands as its level.
        level: String,
    },
    /// No unit at all, or none that is not external.
    #[error("the directory has no unit inside the place")]
    Empty,
    /// Two units with one identifier.
    #[error("unit `{0}` is listed twice")]
    Duplicate(UnitId),
    /// A parent, superior or successor that is not listed.
    #[error("unit `{unit}` names `{named}` as its {role}, which is not in the directory")]
    Unknown {
        /// The unit.
        unit: UnitId,
        /// Whom it names.
        named: UnitId,
        /// As what.
        role: &'static str,
    },
    /// A unit that is above itself.
    #[error("unit `{unit}` comes back to itself through its {role}")]
    Cycle {
        /// The unit.
        unit: UnitId,
        /// By which line.
        role: &'static str,
    },
    /// A unit inside the place that has lost its parent.
    #[error("unit `{unit}` has no parent, though `{root}` is the highest unit")]
    Orphan {
        /// The unit.
        unit: UnitId,
        /// The highest unit.
        root: UnitId,
    },
    /// Two units inside the place that could both be the highest: of one level, and both a
    /// government, or neither.
    #[error("units `{first}` and `{second}` could both be the highest")]
    TwoRoots {
        /// The first one.
        first: UnitId,
        /// The other one.
        second: UnitId,
    },
    /// A unit below one of a lower level.
    #[error("unit `{unit}` stands below `{parent}`, whose level is lower")]
    LevelOrder {
        /// The unit.
        unit: UnitId,
        /// The unit above it.
        parent: UnitId,
    },
    /// A place that is listed twice.
    #[error("place `{0}` is listed twice")]
    DuplicatePlace(PlaceId),
    /// A unit that serves a place which is not listed.
    #[error("unit `{unit}` serves the place `{place}`, which is not listed")]
    UnlistedPlace {
        /// The unit.
        unit: UnitId,
        /// The place.
        place: PlaceId,
    },
    /// A listed place that no government and no grid names.
    #[error("no government and no grid serves the place `{0}`")]
    UnservedPlace(PlaceId),
    /// A place that two territorial units serve, neither above the other.
    #[error(
        "units `{first}` and `{second}` both serve the place `{place}`, and neither is above the other"
    )]
    ContestedPlace {
        /// The place.
        place: PlaceId,
        /// The first one.
        first: UnitId,
        /// The other one.
        second: UnitId,
    },
    /// A matter that is no path of subjects.
    #[error("unit `{unit}` has the matter `{matter}`, in which a part is empty")]
    BrokenMatter {
        /// The unit.
        unit: UnitId,
        /// The matter.
        matter: String,
    },
}

impl DirectoryError {
    /// The stable code.
    pub const fn code(&self) -> &'static str {
        match self {
            Self::Unreadable { .. } => "directory.unreadable",
            Self::UnknownLevel { .. } => "directory.unknown_level",
            Self::Empty => "directory.empty",
            Self::Duplicate(_) => "directory.duplicate",
            Self::Unknown { .. } => "directory.unknown_unit",
            Self::Cycle { .. } => "directory.cycle",
            Self::Orphan { .. } => "directory.orphan",
            Self::TwoRoots { .. } => "directory.two_roots",
            Self::LevelOrder { .. } => "directory.level_order",
            Self::DuplicatePlace(_) => "directory.duplicate_place",
            Self::UnlistedPlace { .. } => "directory.unlisted_place",
            Self::UnservedPlace(_) => "directory.unserved_place",
            Self::ContestedPlace { .. } => "directory.contested_place",
            Self::BrokenMatter { .. } => "directory.broken_matter",
        }
    }

    /// The fault for people.
    pub fn message(&self) -> Text {
        let zh = match self {
            Self::Unreadable { place, detail } => format!("{}无法读取：{}", place.zh, detail.zh),
            Self::UnknownLevel { unit, level } => format!("机构 `{unit}` 的层级 `{level}` 不存在"),
            Self::Empty => "机构目录中没有本地机构".to_owned(),
            Self::Duplicate(unit) => format!("机构 `{unit}` 重复"),
            Self::Unknown { unit, named, role } => {
                format!("机构 `{unit}` 的{} `{named}` 不在目录中", role_zh(role))
            }
            Self::Cycle { unit, role } => format!("机构 `{unit}` 沿{}绕回自身", role_zh(role)),
            Self::Orphan { unit, root } => {
                format!("机构 `{unit}` 没有上级，而最高机构是 `{root}`")
            }
            Self::TwoRoots { first, second } => {
                format!("机构 `{first}` 与 `{second}` 都可能是最高机构")
            }
            Self::LevelOrder { unit, parent } => {
                format!("机构 `{unit}` 的上级 `{parent}` 层级反而更低")
            }
            Self::DuplicatePlace(place) => format!("地点 `{place}` 重复"),
            Self::UnlistedPlace { unit, place } => {
                format!("机构 `{unit}` 服务的地点 `{place}` 未列出")
            }
            Self::UnservedPlace(place) => format!("地点 `{place}` 没有任何党委政府或网格服务"),
            Self::ContestedPlace {
                place,
                first,
                second,
            } => format!("机构 `{first}` 与 `{second}` 都服务地点 `{place}`，且互不隶属"),
            Self::BrokenMatter { unit, matter } => {
                format!("机构 `{unit}` 的职责 `{matter}` 中有空缺的一级")
            }
        };
        Text::new(zh, self.to_string())
    }

    /// What to do about it.
    pub const fn remedy(&self) -> Text {
        match self {
            Self::Unreadable { .. } => Text::fixed(
                "按文档列出 id、name、level、parent、superior、functions、external、successor、places、matters、presence",
                "write the columns id, name, level, parent, superior, functions, external, successor, places, matters, presence",
            ),
            Self::UnknownLevel { .. } => Text::fixed(
                "写 village、township、county、city、province 或 nation",
                "write village, township, county, city, province or nation",
            ),
            Self::Empty => Text::fixed(
                "至少列出一个非 external 的机构",
                "list at least one unit that is not external",
            ),
            Self::Duplicate(_) => Text::fixed("每个机构只列一次", "list each unit once"),
            Self::Unknown { .. } => Text::fixed(
                "补列该机构，或改正编号",
                "list that unit, or correct the identifier",
            ),
            Self::Cycle { .. } => Text::fixed("改正其上级", "correct the unit above it"),
            Self::Orphan { .. } => Text::fixed(
                "写明其上级；县外机构标为 external",
                "name its parent; mark a unit outside the place as external",
            ),
            Self::TwoRoots { .. } => Text::fixed(
                "只留一个最高机构；县外机构标为 external",
                "leave one highest unit; mark those outside the place as external",
            ),
            Self::LevelOrder { .. } => {
                Text::fixed("改正层级或上级", "correct the level or the parent")
            }
            Self::DuplicatePlace(_) => Text::fixed("每个地点只列一次", "list each place once"),
            Self::UnlistedPlace { .. } => Text::fixed(
                "补列该地点，或改正编号",
                "list that place, or correct the identifier",
            ),
            Self::UnservedPlace(_) => Text::fixed(
                "在服务该地点的乡镇、村或网格的 places 中写上它",
                "name it in the places of the township, village or grid that serves it",
            ),
            Self::ContestedPlace { .. } => Text::fixed(
                "只留一个，或把一个列为另一个的下级",
                "leave one of them, or put one below the other",
            ),
            Self::BrokenMatter { .. } => Text::fixed(
                "写成 劳动和社会保障/工资福利 这样的路径",
                "write a path like 劳动和社会保障/工资福利",
            ),
        }
    }
}

/// A unit, and where its row or object is wrong.
pub(super) fn of_unit(unit: &str, at: Option<&Text>) -> Text {
    match at {
        Some(at) => Text::new(
            format!("机构 `{unit}`（{}）", at.zh),
            format!("unit `{unit}` ({})", at.en),
        ),
        None => Text::new(format!("机构 `{unit}` "), format!("unit `{unit}`")),
    }
}

/// As what a unit names another, by the column that does.
fn role_zh(role: &str) -> &'static str {
    match role {
        "superior" => "业务上级（`superior`）",
        "successor" => "承接机构（`successor`）",
        _ => "上级（`parent`）",
    }
}
