//! The kinds that petitions, their steps and their clocks are told apart by.

use super::act::LimitationEvent;

/// Declares an enum whose variants each have a wire name and a label in both languages.
macro_rules! kinds {
    ($(#[$meta:meta])* $name:ident { $($(#[$vmeta:meta])* $variant:ident = $wire:literal, $zh:literal, $en:literal;)+ }) => {
        $(#[$meta])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, ::serde::Serialize, $crate::json::FromJson)]
        #[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
        pub enum $name {
            $($(#[$vmeta])* #[doc = concat!($zh, ": ", $en, ".")] #[serde(rename = $wire)] $variant,)+
        }

        impl $name {
            /// All of them, in order.
            pub const ALL: &'static [Self] = &[$(Self::$variant),+];

            /// The name on the wire.
            pub const fn wire(self) -> &'static str {
                match self { $(Self::$variant => $wire),+ }
            }

            /// The name for people.
            pub const fn label(self) -> $crate::Text {
                match self { $(Self::$variant => $crate::Text::fixed($zh, $en)),+ }
            }
        }

        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str(self.wire())
            }
        }
    };
}
pub(crate) use kinds;

kinds! {
    /// How a petition came in (信访工作条例 17, practice row L1).
    Intake {
        Visit = "visit", "来访", "visit";
        Letter = "letter", "来信", "letter";
        Online = "online", "网上信访", "online";
        Call = "call", "来电", "call";
        Fax = "fax", "传真", "fax";
        AssignedFromAbove = "assigned_from_above", "上级交办", "assigned from above";
        Hotline = "hotline", "12345热线", "hotline 12345";
        Grid = "grid", "网格上报", "grid report";
    }
}

kinds! {
    /// What a petition asks (信访工作条例 29 to 31).
    Class {
        Suggestion = "suggestion", "建议意见类", "suggestions and opinions";
        Accusation = "accusation", "检举控告类", "accusations and reports";
        Claim = "claim", "申诉求决类", "appeals and requests for resolution";
        Consultation = "consultation", "咨询", "consultation";
    }
}

kinds! {
    /// The branches of article 31 for a claim; the sixth is what is left.
    Branch {
        Judicial = "judicial", "诉讼、复议、立案、监督等司法程序（第一项）", "judicial procedure (31(1))";
        Arbitration = "arbitration", "仲裁（第二项）", "arbitration (31(2))";
        PartyAppeal = "party_appeal", "党员申诉、申请复审（第三项）", "appeal within the party (31(3))";
        Administrative = "administrative", "行政复议、裁决、确认、许可、处罚（第四项）", "administrative procedure (31(4))";
        StatutoryDuty = "statutory_duty", "查处违法、履行法定职责（第五项）", "performance of a statutory duty (31(5))";
        Opinion = "opinion", "出具信访处理意见书（第六项）", "petition disposal opinion (31(6))";
    }
}

kinds! {
    /// A procedure outside the petition, into which a matter can be diverted.
    Procedure {
        Court = "court", "诉讼立案", "court case filing";
        Prosecution = "prosecution", "检察监督", "procuratorial procedure";
        Police = "police", "公安机关程序", "police procedure";
        LabourArbitration = "labour_arbitration", "劳动争议仲裁", "labour dispute arbitration";
        LandArbitration = "land_arbitration", "农村土地承包仲裁", "rural land contract arbitration";
        CommercialArbitration = "commercial_arbitration", "商事仲裁", "commercial arbitration";
        PartyAppeal = "party_appeal", "党员申诉、复审", "appeal within the party";
        Reconsideration = "reconsideration", "行政复议", "administrative reconsideration";
        Adjudication = "adjudication", "行政裁决", "administrative adjudication";
        OtherAdministrative = "other_administrative", "其他行政程序", "other administrative procedure";
        DisciplineInspection = "discipline_inspection", "纪检监察", "discipline inspection and supervision";
        LegalAid = "legal_aid", "法律援助", "legal aid";
    }
}

kinds! {
    /// Where a petition stands in its life.
    Phase {
        Unregistered = "unregistered", "未登记", "not registered";
        Registered = "registered", "已登记，待甄别", "registered, to be screened";
        Referred = "referred", "已转送或交办", "referred or assigned";
        Contested = "contested", "管辖有争议", "competence contested";
        Handling = "handling", "受理办理中", "accepted, in handling";
        Diverted = "diverted", "已导入其他程序", "diverted to another procedure";
        Answered = "answered", "已出具处理意见", "opinion issued";
        Delivered = "delivered", "处理意见已送达", "opinion delivered";
        Reviewing = "reviewing", "复查中", "under review";
        Reviewed = "reviewed", "已出具复查意见", "review opinion issued";
        ReviewDelivered = "review_delivered", "复查意见已送达", "review opinion delivered";
        FinalReviewing = "final_reviewing", "复核中", "under final review";
        FinallyReviewed = "finally_reviewed", "已出具复核意见", "final review opinion issued";
        NotAccepted = "not_accepted", "不予受理", "not accepted";
        NoLongerAccepted = "no_longer_accepted", "不再受理", "no longer accepted";
        Withdrawn = "withdrawn", "已撤回", "withdrawn";
        Merged = "merged", "已并入同一事项", "merged into the same matter";
        Closed = "closed", "已办结", "closed";
        Archived = "archived", "已归档", "archived";
    }
}

kinds! {
    /// A moment at which clocks start or end.
    Moment {
        ReceivedByOffice = "received_by_office", "信访部门收到", "received by a petition office";
        ReceivedDirect = "received_direct", "其他机关、单位直接收到", "received directly by another unit";
        Triaged = "triaged", "转送、交办、报告或告知去向", "screened and passed on";
        Notified = "notified", "书面告知信访人", "petitioner told in writing";
        AssignmentReceived = "assignment_received", "单位收到转送、交办", "unit received what was sent";
        AssignmentNotified = "assignment_notified", "承办单位书面告知信访人", "assigned unit told the petitioner in writing";
        AssignmentDueSet = "assignment_due_set", "交办并指定期限", "assigned with a set date";
        AssignmentObjected = "assignment_objected", "提出异议", "objection raised";
        AssignmentAccepted = "assignment_accepted", "承办单位受理", "assigned unit took the matter up";
        AssignmentReported = "assignment_reported", "提交办结报告", "completion reported";
        AssignmentEnded = "assignment_ended", "交还、收回或办结", "assignment ended";
        Accepted = "accepted", "受理", "accepted";
        NotAccepted = "not_accepted", "不予受理或不再受理", "not, or no longer, accepted";
        Answered = "answered", "出具处理意见", "opinion issued";
        Delivered = "delivered", "处理意见送达", "opinion delivered";
        ReviewRequested = "review_requested", "收到复查请求", "review requested";
        ReviewIssued = "review_issued", "出具复查意见", "review opinion issued";
        ReviewDelivered = "review_delivered", "复查意见送达", "review opinion delivered";
        FinalReviewRequested = "final_review_requested", "收到复核请求", "final review requested";
        FinalReviewIssued = "final_review_issued", "出具复核意见", "final review opinion issued";
        ActKnown = "act_known", "知道行政行为", "learned of the administrative act";
        HarmKnown = "harm_known", "知道权利被侵害", "learned that a right was harmed";
        DutyRequested = "duty_requested", "申请履行法定职责", "asked for performance of a duty";
        Diverted = "diverted", "导入其他程序", "diverted to another procedure";
        ProcedureReceived = "procedure_received", "其他程序收到申请", "the other procedure received the application";
        ProcedureAccepted = "procedure_accepted", "其他程序受理", "the other procedure accepted";
        ProcedureDecided = "procedure_decided", "其他程序作出决定", "the other procedure decided";
        AidGranted = "aid_granted", "决定给予法律援助", "legal aid granted";
        AidAssigned = "aid_assigned", "指派法律援助人员", "legal aid assigned";
        MediationRequested = "mediation_requested", "申请调解", "mediation requested";
        MediationEnded = "mediation_ended", "调解结束", "mediation ended";
        AgreementEffective = "agreement_effective", "调解协议生效", "mediation agreement effective";
        AgreementConfirmed = "agreement_confirmed", "申请司法确认", "judicial confirmation applied for";
        SuggestionMade = "suggestion_made", "提出三项建议", "suggestion made";
        SuggestionReplied = "suggestion_replied", "反馈采纳情况", "suggestion replied to";
        SupervisionOpened = "supervision_opened", "督办", "supervision opened";
        SupervisionAnswered = "supervision_answered", "反馈督办", "supervision answered";
        Met = "met", "与信访人见面", "petitioner met";
        Planned = "planned", "给出化解方案", "plan given";
        TownshipCoordinates = "township_coordinates", "升级至乡镇统筹", "escalated to the township";
        CountyCoordinates = "county_coordinates", "升级至县级统筹", "escalated to the county";
        CountyStudies = "county_studies", "县级牵头会商（涉及多个单位）", "the county leads a study with several units";
        HandedDown = "handed_down", "下交统筹", "coordination handed down";
        LeaderNamed = "leader_named", "确定包案领导", "leader in charge named";
        Dissatisfied = "dissatisfied", "评价为不满意", "evaluated as dissatisfied";
        Satisfied = "satisfied", "评价为满意或者基本满意", "evaluated as satisfied or basically satisfied";
        FollowedUp = "followed_up", "回访到位", "followed up by all who have to";
        Summoned = "summoned", "吹哨", "unit summoned";
        Attended = "attended", "报到", "unit attended";
        Closed = "closed", "办结、撤回或并案", "closed, withdrawn or merged";
    }
}

impl Moment {
    /// What a noted limit counts from.
    pub(super) const fn of_limitation(event: LimitationEvent) -> Self {
        match event {
            LimitationEvent::ActKnown => Self::ActKnown,
            LimitationEvent::HarmKnown => Self::HarmKnown,
            LimitationEvent::DutyRequested => Self::DutyRequested,
        }
    }

    /// Whether a limit of another procedure counts from it; no petition stops those.
    pub(super) const fn is_limitation(self) -> bool {
        matches!(self, Self::ActKnown | Self::HarmKnown | Self::DutyRequested)
    }
}
