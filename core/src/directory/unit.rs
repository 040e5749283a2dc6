//! A unit, its level, its functions, and the places it is there for.

use serde::Serialize;

use crate::id::{PlaceId, UnitId};
use crate::json::FromJson;
use crate::petition::kinds;

kinds! {
    /// The level of a unit, from the lowest to the highest.
    Level {
        Village = "village", "村（社区）", "village or community";
        Township = "township", "乡镇（街道）", "township or street";
        County = "county", "县（市、区）", "county";
        City = "city", "市（地）", "prefecture city";
        Province = "province", "省", "province";
        Nation = "nation", "国家", "nation";
    }
}

kinds! {
    /// What a unit is there for, as far as the law gives it a part in a petition.
    Function {
        PetitionOffice = "petition_office", "党委和政府信访部门", "petition office of party and government";
        Government = "government", "党委和政府", "party committee and government";
        JointMeeting = "joint_meeting", "信访工作联席会议", "joint meeting on petition work";
        Department = "department", "职能部门", "department";
        Grid = "grid", "网格", "grid";
        Court = "court", "法院", "court";
        Procuratorate = "procuratorate", "检察院", "procuratorate";
        Police = "police", "公安机关", "police";
        LabourArbitration = "labour_arbitration", "劳动人事争议仲裁委员会", "labour arbitration commission";
        Reconsideration = "reconsideration", "行政复议机关", "reconsideration organ";
        DisciplineInspection = "discipline_inspection", "纪检监察机关", "discipline inspection and supervision";
        Mediation = "mediation", "人民调解委员会", "people's mediation committee";
        LegalAid = "legal_aid", "法律援助机构", "legal aid agency";
        LegalService = "legal_service", "法律服务", "legal service";
        Counselling = "counselling", "心理疏导", "psychological counselling";
    }
}

kinds! {
    /// How a unit is present in the centre (practice rows L4 and U2).
    Presence {
        Resident = "resident", "常驻", "resident";
        Rotating = "rotating", "轮驻", "rotating";
        OnCall = "on_call", "随叫随驻", "on call";
    }
}

/// A place that units serve (村、社区、网格).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, FromJson)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Place {
    /// Its identifier.
    pub id: PlaceId,
    /// Its name.
    pub name: String,
}

/// A unit (机关、单位).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, FromJson)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Unit {
    /// Outside the place: a city, a province, a court.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub external: bool,
    /// What it is there for.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub functions: Vec<Function>,
    /// Its identifier.
    pub id: UnitId,
    /// Its level.
    pub level: Level,
    /// For what it is competent: paths in the list of subjects, like `劳动和社会保障/工资福利`. A
    /// path covers everything below it.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub matters: Vec<String>,
    /// Its name.
    pub name: String,
    /// The unit above it in the territory.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub parent: Option<UnitId>,
    /// The places that it serves directly. A department without any serves the whole territory in
    /// which it stands.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub places: Vec<PlaceId>,
    /// How it is present in the centre.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub presence: Option<Presence>,
    /// The unit that continues its powers, once it was merged or abolished (信访工作条例 24(2)).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub successor: Option<UnitId>,
    /// The unit above it in its line, where that is another.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub superior: Option<UnitId>,
}

impl Unit {
    /// Whether it has a function.
    pub fn has(&self, function: Function) -> bool {
        self.functions.contains(&function)
    }
}
