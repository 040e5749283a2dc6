//! What facts, channels and tiers are told apart by.

use crate::directory::Function;
use crate::petition::kinds;

kinds! {
    /// The ten channels that a centre docks to (practice row L2).
    Channel {
        Township = "township", "责任乡镇（街道）", "responsible township or street";
        Department = "department", "县直部门", "county department";
        Mediation = "mediation", "人民调解", "people's mediation";
        CourtFiling = "court_filing", "诉讼立案", "court case filing";
        LabourArbitration = "labour_arbitration", "劳动仲裁", "labour arbitration";
        Reconsideration = "reconsideration", "行政复议", "administrative reconsideration";
        LegalServices = "legal_services", "法律服务", "legal services";
        Counselling = "counselling", "心理疏导", "psychological counselling";
        DisciplineInspection = "discipline_inspection", "纪检监察", "discipline inspection and supervision";
        Supervision = "supervision", "督查督办", "supervision";
    }
}

impl Channel {
    /// Whether a matter can be decided there: then one unit is responsible for it.
    pub const fn is_deciding(self) -> bool {
        matches!(
            self,
            Self::Township
                | Self::Department
                | Self::CourtFiling
                | Self::LabourArbitration
                | Self::Reconsideration
                | Self::DisciplineInspection
        )
    }

    /// Whether it goes beside a deciding one.
    pub const fn is_accompanying(self) -> bool {
        matches!(
            self,
            Self::LegalServices | Self::Counselling | Self::Supervision
        )
    }

    /// Whether a matter is handled there as a petition, and not in another procedure.
    pub(super) const fn is_petition(self) -> bool {
        matches!(self, Self::Township | Self::Department)
    }

    /// What a unit of this channel is there for.
    pub(crate) const fn function(self) -> Function {
        match self {
            Self::Township => Function::Government,
            Self::Department => Function::Department,
            Self::Mediation => Function::Mediation,
            Self::CourtFiling => Function::Court,
            Self::LabourArbitration => Function::LabourArbitration,
            Self::Reconsideration => Function::Reconsideration,
            Self::LegalServices => Function::LegalService,
            Self::Counselling => Function::Counselling,
            Self::DisciplineInspection => Function::DisciplineInspection,
            Self::Supervision => Function::PetitionOffice,
        }
    }
}

kinds! {
    /// Why a petition has no channel here.
    NotHereReason {
        NotAccepted = "not_accepted", "不予受理", "not accepted";
        NoLongerAccepted = "no_longer_accepted", "不再受理", "no longer accepted";
        Hotline = "hotline", "由12345热线办理", "stays with the hotline";
        OtherBody = "other_body", "由其他机关依照程序办理", "for another body, by its own procedure";
    }
}

kinds! {
    /// A body outside the ten channels.
    Body {
        PoliticalLegal = "political_legal", "政法机关（法院、检察院、公安机关）", "court, procuratorate or police";
        LandArbitration = "land_arbitration", "农村土地承包仲裁委员会", "rural land contract arbitration commission";
        CommercialArbitration = "commercial_arbitration", "仲裁委员会", "arbitration commission";
        PartyOrgan = "party_organ", "党组织、主管机关", "party organisation or organ in charge";
        Reviewer = "reviewer", "答复机关、单位的上一级机关、单位", "the unit above the one that answered";
        Above = "above", "有权处理的上级机关、单位", "the competent unit above the county";
    }
}

kinds! {
    /// How the two sides of a matter stand to each other.
    Relation {
        Administrative = "administrative", "行政管理", "citizen and administration";
        Employment = "employment", "劳动人事", "employment";
        LandContract = "land_contract", "农村土地承包经营", "rural land contract";
        Civil = "civil", "民事（平等主体）", "civil, between equals";
        Membership = "membership", "党组织、机关内部", "inside the party or an organ";
        Judicial = "judicial", "政法机关执法司法", "with court, procuratorate or police";
        Nobody = "none", "无相对方", "no other side";
    }
}

kinds! {
    /// How far the matter has come in other procedures.
    Stage {
        Nothing = "none", "未进入其他程序", "in no procedure yet";
        AdministrativeAct = "administrative_act", "已有行政行为", "an administrative act was taken";
        DutyRequested = "duty_requested", "已申请履行职责", "performance of a duty was asked for";
        MediationFailed = "mediation_failed", "调解未成", "mediation failed";
        Agreement = "agreement", "已达成调解协议", "a mediation agreement was reached";
        InArbitration = "in_arbitration", "仲裁中", "in arbitration";
        Award = "award", "已有仲裁裁决", "an award was made";
        InReconsideration = "in_reconsideration", "行政复议中", "in reconsideration";
        Reconsidered = "reconsidered", "已有复议决定", "reconsideration was decided";
        InCourt = "in_court", "诉讼中", "in court";
        Judged = "judged", "裁判已生效", "finally judged";
        InPolice = "in_police", "公安、检察程序中", "with police or procuratorate";
        InPetition = "in_petition", "其他单位正在办理同一信访事项", "the same matter is pending as a petition";
        Answered = "answered", "已收到信访处理意见书", "an opinion was given on the same matter";
        Reviewed = "reviewed", "已收到复查意见", "a review opinion was given on the same matter";
        FinalReview = "final_review", "同一事实和理由已复核终结", "finally reviewed on the same facts and reasons";
        InHotline = "in_hotline", "12345工单办理中", "pending as a hotline order";
    }
}

kinds! {
    /// Whose act the matter is about.
    RespondentKind {
        Private = "private", "个人、企业等", "a person or company";
        Village = "village", "村（居）委会", "village or community";
        Township = "township", "乡镇（街道）", "township or street";
        Department = "department", "县级部门", "county department";
        Vertical = "vertical", "垂直领导的机关（海关、金融、外汇、税务、国家安全）", "an organ led by its own line (customs, finance, foreign exchange, tax, state security)";
        County = "county", "县级党委政府", "county party committee or government";
        Above = "above", "县级以上机关、单位", "a unit above the county";
        Police = "police", "公安机关", "police";
        Judicial = "judicial", "法院、检察院", "court or procuratorate";
        Discipline = "discipline", "纪检监察机关", "discipline inspection organ";
    }
}

kinds! {
    /// How urgent the matter is (信访工作条例 25).
    Urgency {
        Ordinary = "ordinary", "一般", "ordinary";
        Urgent = "urgent", "紧急", "urgent";
        Major = "major", "重大紧急", "major and urgent";
    }
}

kinds! {
    /// Whether the sides accept mediation; it takes both (人民调解法 17).
    MediationWill {
        Agreed = "agreed", "双方同意", "both sides agree";
        Refused = "refused", "一方拒绝", "a side refuses";
    }
}

kinds! {
    /// Whether a period of limitation still runs.
    Limit {
        Open = "open", "未过", "still open";
        Expired = "expired", "已过", "expired";
    }
}

kinds! {
    /// The risk tier of a matter, never of a person (practice row U8).
    Tier {
        Low = "low", "低", "low";
        Medium = "medium", "中", "medium";
        High = "high", "高", "high";
    }
}

kinds! {
    /// The facts by which petitions are routed.
    FactKind {
        Class = "class", "分类", "class";
        Branch = "branch", "申诉求决的办理途径", "branch of article 31";
        Subject = "subject", "内容分类", "subject";
        Relation = "relation", "双方关系", "relation of the sides";
        Stage = "stage", "其他程序进展", "stage of other procedures";
        Respondent = "respondent", "反映对象", "respondent";
        Intake = "intake", "来源", "intake";
        Repeat = "repeat", "重复信访", "repeated";
        Urgency = "urgency", "紧急程度", "urgency";
        Mediation = "mediation", "调解意愿", "will to mediate";
        CounsellingConsent = "counselling_consent", "同意心理疏导", "consent to counselling";
        Hardship = "hardship", "生活困难", "hardship";
        ReconsiderationLimit = "reconsideration_limit", "申请复议期限", "time limit for reconsideration";
        SuitLimit = "suit_limit", "行政诉讼起诉期限", "time limit for an administrative suit";
        ArbitrationLimit = "arbitration_limit", "劳动仲裁时效", "limitation for labour arbitration";
        People = "people", "涉及人数", "people concerned";
        Amount = "amount", "涉及金额", "amount at stake";
        Safety = "safety", "危及人身安全", "life or safety at risk";
        CrossBoundary = "cross_boundary", "跨地区", "across boundaries";
        Attempts = "attempts", "已化解未成次数", "failed attempts";
        Units = "units", "涉及单位数", "units concerned";
    }
}
