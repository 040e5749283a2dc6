//! What can be wrong with a directory.

use crate::id::UnitId;
use crate::text::Text;

/// A fault in a directory, with the unit that has it.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum DirectoryError {
    /// The text cannot be read.
    #[error("{place}: {detail}")]
    Unreadable {
        /// Line and column, or the unit.
        place: String,
        /// What is wrong.
        detail: String,
    },
    /// No unit at all.
    #[error("the directory has no unit")]
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
    /// A unit inside the place without a unit above it, beside another one.
    #[error("units `{first}` and `{second}` both have no parent")]
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
}

impl DirectoryError {
    /// The stable code.
    pub const fn code(&self) -> &'static str {
        match self {
            Self::Unreadable { .. } => "directory.unreadable",
            Self::Empty => "directory.empty",
            Self::Duplicate(_) => "directory.duplicate",
            Self::Unknown { .. } => "directory.unknown_unit",
            Self::Cycle { .. } => "directory.cycle",
            Self::TwoRoots { .. } => "directory.two_roots",
            Self::LevelOrder { .. } => "directory.level_order",
        }
    }

    /// The fault for people.
    pub fn message(&self) -> Text {
        let zh = match self {
            Self::Unreadable { place, detail } => format!("{place}：无法读取：{detail}"),
            Self::Empty => "机构目录为空".to_owned(),
            Self::Duplicate(unit) => format!("机构 `{unit}` 重复"),
            Self::Unknown { unit, named, role } => {
                format!("机构 `{unit}` 的 {role} `{named}` 不在目录中")
            }
            Self::Cycle { unit, role } => format!("机构 `{unit}` 沿 {role} 绕回自身"),
            Self::TwoRoots { first, second } => format!("机构 `{first}` 与 `{second}` 都没有上级"),
            Self::LevelOrder { unit, parent } => {
                format!("机构 `{unit}` 的上级 `{parent}` 层级反而更低")
            }
        };
        Text::new(zh, self.to_string())
    }

    /// What to do about it.
    pub const fn remedy(&self) -> Text {
        match self {
            Self::Unreadable { .. } => Text::fixed(
                "按文档列出 id、name、level、parent、superior、functions、external、successor",
                "write the columns id, name, level, parent, superior, functions, external, successor",
            ),
            Self::Empty => Text::fixed("至少列出一个机构", "list at least one unit"),
            Self::Duplicate(_) => Text::fixed("每个机构只列一次", "list each unit once"),
            Self::Unknown { .. } => Text::fixed(
                "补列该机构，或改正编号",
                "list that unit, or correct the identifier",
            ),
            Self::Cycle { .. } => Text::fixed("改正其上级", "correct the unit above it"),
            Self::TwoRoots { .. } => Text::fixed(
                "只留一个最高机构；县外机构标为 external",
                "leave one highest unit; mark those outside the place as external",
            ),
            Self::LevelOrder { .. } => {
                Text::fixed("改正层级或上级", "correct the level or the parent")
            }
        }
    }
}
