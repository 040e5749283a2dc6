//! Why a command about a listing is refused.

use std::borrow::Cow;
use std::fmt;

use serde::{Deserialize, Serialize};

use crate::fault::{Fault, FaultKind};
use crate::text::Text;

/// A refusal. Nothing changed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct ListingRefusal {
    /// The articles of 信访工作条例, or the practice row that it stands on.
    pub article: Cow<'static, str>,
    /// The stable code.
    pub code: ListingRefusalCode,
    /// Why.
    pub message: Text,
    /// What can be done next.
    pub next: Text,
}

impl fmt::Display for ListingRefusal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {} ({})", self.code, self.message.en, self.next.en)
    }
}

impl std::error::Error for ListingRefusal {}

impl From<ListingRefusal> for Fault {
    fn from(refusal: ListingRefusal) -> Self {
        let mut fault = Self::new(
            FaultKind::Refusal,
            refusal.code.wire(),
            refusal.message,
            refusal.next,
        );
        fault.article = Some(refusal.article);
        fault
    }
}

macro_rules! refusals {
    ($($code:ident = $wire:literal, $article:literal, $zh:literal, $en:literal, $next_zh:literal, $next_en:literal;)+) => {
        /// The codes of refusals about a listing. They never change their meaning.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        #[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
        pub enum ListingRefusalCode {
            $(#[doc = $en] #[serde(rename = $wire)] $code,)+
        }

        impl ListingRefusalCode {
            /// All of them.
            pub const ALL: &'static [Self] = &[$(Self::$code),+];

            /// The code on the wire.
            pub const fn wire(self) -> &'static str {
                match self { $(Self::$code => $wire),+ }
            }

            /// What it stands on.
            pub const fn article(self) -> &'static str {
                match self { $(Self::$code => $article),+ }
            }

            /// The message, with `{name}` where a value goes.
            pub const fn template(self) -> Text {
                match self { $(Self::$code => Text::fixed($zh, $en)),+ }
            }

            /// What can be done next, with `{name}` where a value goes.
            pub const fn remedy(self) -> Text {
                match self { $(Self::$code => Text::fixed($next_zh, $next_en)),+ }
            }
        }
    };
}

refusals! {
    UnknownListing = "listing_unknown", "—", "没有这个挂牌", "there is no such listing", "核对编号", "check the identifier";
    // The same words whether it is another petition or an accusation: to ask must not tell.
    NoSuchPetition = "listing_no_such_petition", "30(3), 46(5)", "没有可以挂牌的这件信访事项", "there is no such petition to list", "核对编号；检举控告不挂牌", "check the identifier; accusations are not listed";
    NewerEvents = "listing_newer_events", "—", "挂牌含有新版本（{version}）的事件", "the listing has events of a newer version ({version})", "升级本库后再作决定", "upgrade the library, then decide";
    Stale = "listing_stale", "—", "决定所依据的序号是 {given}，现已到 {current}", "the command was decided on sequence {given}, the listing is at {current}", "读取新事件后再作决定", "read the newer events and decide again";
    TimeBackwards = "listing_time_backwards", "—", "记录时间 {at} 早于上一事件 {last}", "it is recorded at {at}, before the last event at {last}", "用服务器当前时间记录", "record it with the server's time";
    NotNow = "listing_not_now", "L5", "挂牌处于“{phase}”，不能这样做", "the listing is `{phase}`: this cannot be done now", "此时可以：{possible}", "possible now: {possible}";
    PetitionClosed = "listing_petition_closed", "L5", "事项处于“{phase}”，已无需揭榜化解", "the petition is `{phase}`: nothing is left to resolve", "撤牌，或者先重新办理", "withdraw the listing, or take the petition up again first";
    NotYours = "listing_not_yours", "L5", "应由{who}进行", "this is for {who}", "交由有权的机关、单位办理", "leave it to the unit that may";
    UnknownUnit = "listing_unknown_unit", "—", "目录中没有机构 {unit}", "unit {unit} is not in the directory", "改正编号，或先补入目录", "correct the identifier, or add the unit to the directory";
    AbolishedUnit = "listing_abolished_unit", "24(2)", "{unit} 已由 {successor} 继续行使职权", "the powers of {unit} are now those of {successor}", "改为 {successor}", "use {successor}";
    UnknownDifficulty = "listing_unknown_difficulty", "L5", "经费表中没有难度 {difficulty}", "the table of funds has no difficulty {difficulty}", "可用：{known}", "use one of: {known}";
    Interested = "listing_interested", "28(3)", "{unit} 是被反映的单位，或者经办人有直接利害关系，应当回避", "{unit} is whom the petition is about, or the one who acts has a direct interest", "由其他团队揭榜", "let another team claim it";
    OverFund = "listing_over_fund", "L5", "支付 {paid} 元超出经费 {fund} 元", "{paid} yuan are more than the fund of {fund}", "支付不超过 {fund} 元", "pay at most {fund} yuan";
}

impl fmt::Display for ListingRefusalCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.wire())
    }
}

impl ListingRefusalCode {
    /// The refusal, with its values filled in.
    #[cold]
    pub fn with(self, values: &[(&str, &str)]) -> ListingRefusal {
        ListingRefusal {
            article: Cow::Borrowed(self.article()),
            code: self,
            message: self.template().fill(values),
            next: self.remedy().fill(values),
        }
    }

    #[cold]
    pub(super) fn refuse(self) -> ListingRefusal {
        self.with(&[])
    }
}

impl ListingRefusal {
    /// With a value that has a text of its own in each language.
    pub(super) fn naming(mut self, place: &str, value: &Text) -> Self {
        self.message = Text::new(
            self.message.zh.replace(place, &value.zh),
            self.message.en.replace(place, &value.en),
        );
        self
    }
}
