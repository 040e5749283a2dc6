//! Every finding a pack can have, in one table.

use serde::Serialize;

use crate::json::FromJson;
use crate::text::Text;

/// How bad a finding is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, FromJson)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Severity {
    /// The pack can be used, but someone should look.
    Warning,
    /// The pack cannot be used.
    Error,
}

macro_rules! codes {
    ($($variant:ident = $wire:literal $severity:ident: $zh:literal, $en:literal; $help_zh:literal, $help_en:literal;)+) => {
        /// The stable code of a finding. Each has a message with the places `{...}` filled in, and
        /// a help that says what to do.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, FromJson)]
        #[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
        #[non_exhaustive]
        pub enum FindingCode {
            $(#[doc = $en] #[serde(rename = $wire)] $variant,)+
        }

        impl FindingCode {
            /// All of them, in order.
            pub const ALL: &'static [Self] = &[$(Self::$variant),+];

            /// The code on the wire.
            pub const fn wire(self) -> &'static str {
                match self { $(Self::$variant => $wire),+ }
            }

            /// How bad it is.
            pub const fn severity(self) -> Severity {
                match self { $(Self::$variant => Severity::$severity),+ }
            }

            /// The message, with places to fill in.
            pub const fn message(self) -> Text {
                match self { $(Self::$variant => Text::fixed($zh, $en)),+ }
            }

            /// What to do, with places to fill in.
            pub const fn help(self) -> Text {
                match self { $(Self::$variant => Text::fixed($help_zh, $help_en)),+ }
            }
        }
    };
}

codes! {
    Syntax = "pack.syntax" Error:
        "文件写法有误：{detail}", "the text cannot be read: {detail}";
        "检查引号、括号和等号", "check quotes, brackets and equal signs";
    TomlOff = "pack.toml_off" Error:
        "此版本的库不读TOML", "this build of the library reads no TOML";
        "改用JSON，或者启用 toml 功能", "give the pack as JSON, or build with the feature `toml`";
    DuplicateKey = "pack.duplicate_key" Error:
        "“{key}”写了两次", "`{key}` is there twice";
        "只留一处", "keep one of them";
    NoId = "pack.no_id" Error:
        "缺少 pack.id", "`pack.id` is missing";
        "在 [pack] 下写 id，例如 id = \"cn.sd.linshu\"", "write it under `[pack]`, like `id = \"cn.sd.linshu\"`";
    DuplicateId = "pack.duplicate_id" Error:
        "有两个规则包的标识都是“{id}”（另一个在{other}）", "two packs call themselves `{id}` (the other is {other})";
        "每个规则包用不同的标识", "give each pack an identifier of its own";
    UnknownPack = "pack.unknown_pack" Error:
        "没有标识为“{id}”的规则包", "there is no pack `{id}`";
        "{hint}", "{hint}";
    UnknownParent = "pack.unknown_parent" Error:
        "找不到所继承的规则包“{id}”", "the pack `{id}` that this one extends is not among those given";
        "{hint}", "{hint}";
    Cycle = "pack.cycle" Error:
        "规则包互相继承：{chain}", "the packs extend one another in a circle: {chain}";
        "去掉其中一个 extends", "take one `extends` away";
    TooDeep = "pack.too_deep" Error:
        "继承超过{max}层", "packs extend one another more than {max} times";
        "减少继承层数", "use fewer levels";
    UnknownKey = "pack.unknown_key" Error:
        "此处没有“{key}”这一项", "there is no key `{key}` here";
        "{hint}", "{hint}";
    UnknownName = "pack.unknown_name" Error:
        "“{value}”不是此处可用的名称", "`{value}` is none of the names used here";
        "{hint}", "{hint}";
    MissingKey = "pack.missing_key" Error:
        "缺少“{key}”", "`{key}` is missing";
        "补上这一项，或者用 extends 继承一个有此项的规则包", "add it, or extend a pack that has it";
    WrongKind = "pack.wrong_kind" Error:
        "此处应为{expected}，实为{found}", "expected {expected}, found {found}";
        "按应有的类型改写", "write what is expected";
    NotWhole = "pack.not_whole" Error:
        "“{value}”不是可用的整数", "`{value}` is no whole number that can be used here";
        "不用小数：分数写作 \"9/10\"，时限写作 \"15 days\"", "there are no decimals: write a fraction as `\"9/10\"`, a period as `\"15 days\"`";
    BadPeriod = "pack.bad_period" Error:
        "“{value}”不是时限", "`{value}` is no period";
        "写数目和单位：\"15 days\"（日）、\"5 working days\"（工作日）、\"24 hours\"、\"8 working hours\"、\"6 months\"、\"1 year\"；最多9999。当日办的写 \"same day\"。由交办单位指定的写 \"set by sender\"",
        "write a number and a unit: `15 days`, `5 working days`, `24 hours`, `8 working hours`, `6 months`, `1 year`; at most 9999. What is due on the day of its start is `same day`. A budget that the sender sets is `set by sender`";
    BadFraction = "pack.bad_fraction" Error:
        "“{value}”不是分数", "`{value}` is no fraction";
        "写大于0、不超过1的分数，例如 \"1/2\"、\"9/10\"", "write one above 0 and up to 1, like `1/2` or `9/10`";
    BadAmount = "pack.bad_amount" Error:
        "“{value}”不是金额", "`{value}` is no amount of money";
        "以元为单位写作文字，最多两位小数，例如 \"1500.00\"", "write yuan as a text with at most two decimals, like `\"1500.00\"`";
    BadDate = "pack.bad_date" Error:
        "“{value}”不是日期", "`{value}` is no date";
        "写作 2026-03-02", "write it like 2026-03-02";
    BadId = "pack.bad_id" Error:
        "“{value}”不能作标识", "`{value}` is no identifier";
        "标识为1至128个字节，不含空白", "an identifier has 1 to 128 bytes and no blanks";
    BadValue = "pack.bad_value" Error:
        "此处的值不能用：{detail}", "the value cannot be used: {detail}";
        "对照同类的项改写", "write it like its neighbours";
    UnknownSource = "pack.unknown_source" Error:
        "引用的依据“{source}”没有登记", "the source `{source}` is cited, but not listed";
        "{hint}", "{hint}";
    BlankText = "pack.blank_text" Error:
        "文字为空", "a text is blank";
        "中文和英文都要写", "write it in Chinese and in English";
    NoMoment = "pack.no_moment" Error:
        "时钟“{clock}”的{key}没有写明时点", "clock `{clock}` names no moment in `{key}`";
        "写明时钟何时开始、何时结束：没有终点的时钟永远不会停", "say what starts it and what ends it: a clock without an end never stops";
    RepeatedMoment = "pack.repeated_moment" Warning:
        "时点“{moment}”写了两次", "the moment `{moment}` is there twice";
        "只留一处", "keep one of them";
    EmptyBudget = "pack.empty_budget" Error:
        "时钟“{clock}”的时限为零", "clock `{clock}` has a budget of nothing";
        "写明至少一个单位", "give it at least one unit";
    ThresholdOrder = "pack.threshold_order" Error:
        "蓝、黄、红三级没有依次升高", "blue, yellow and red do not rise in this order";
        "例如 blue = \"1/2\"、yellow = \"3/4\"、red = \"9/10\"", "like blue = `1/2`, yellow = `3/4`, red = `9/10`";
    CapUnit = "pack.cap_unit" Error:
        "延长期限用的单位（{cap}）与时限（{budget}）不同", "the extension is in another unit ({cap}) than the budget ({budget})";
        "两者用同一单位：日和工作日不能相加", "use one unit for both: days and working days do not add up";
    DuplicateRung = "pack.duplicate_rung" Error:
        "时钟“{clock}”有两级都叫“{rung}”", "clock `{clock}` has two rungs called `{rung}`";
        "每级用不同的标识：提醒按标识只发一次", "give each rung an identifier of its own: a rung fires once by its identifier";
    WrongBearer = "pack.wrong_bearer" Error:
        "时钟“{clock}”的 bearer、nature、layer 不相配：{detail}", "bearer, nature and layer of clock `{clock}` do not go together: {detail}";
        "权利属于信访人或者双方当事人；单位承担的是职责；assignee 只用于 assignment 层，addressee 只用于 supervision 层",
        "a right belongs to the petitioner or to both sides, a duty to a unit; `assignee` goes with the layer `assignment`, `addressee` with `supervision`";
    BadWindow = "pack.bad_window" Error:
        "“{value}”不是可用的办公时段", "`{value}` is no working window that can be used";
        "写作 \"08:30-12:00\"，起在止前，各段依次不重叠", "write it like `08:30-12:00`, the start before the end, the windows in order and apart";
    NoWindow = "pack.no_window" Error:
        "有按工作小时计算的时钟，但没有写办公时段", "a clock counts working hours, but there is no working window";
        "在 [calendar] 下写 windows = [\"08:30-12:00\", \"14:00-17:30\"]", "write them under `[calendar]`, like `windows = [\"08:30-12:00\", \"14:00-17:30\"]`";
    UnknownCalendar = "pack.unknown_calendar" Error:
        "没有日历“{base}”", "there is no calendar `{base}`";
        "库内的日历是 \"cn\"", "the calendar in the library is `cn`";
    BadCalendar = "pack.bad_calendar" Error:
        "日历不能用：{detail}", "the calendar cannot be used: {detail}";
        "检查 regional 和 windows", "check `regional` and `windows`";
    DuplicateDay = "pack.duplicate_day" Error:
        "{date}写了两次", "{date} is there twice";
        "只留一处", "keep one of them";
    NoSuchDay = "pack.no_such_day" Error:
        "日程{schedule}：{every}没有第{on}天", "schedule {schedule}: a {every} has no day {on}";
        "写 1 至 {last}，或者不写 on：即最后一天", "write 1 to {last}, or leave `on` out for the last day";
    DateOrder = "pack.date_order" Error:
        "失效日{to}早于生效日{from}", "the last day {to} is before the first day {from}";
        "两日均计入", "both days are inclusive";
    Representatives = "pack.representatives" Error:
        "代表人数应为1至5人，实为{value}", "the number of representatives must be 1 to 5, not {value}";
        "信访工作条例第二十条第三款：不得超过5人", "article 20(3) allows at most 5";
    NoSuspensionGround = "pack.no_suspension_ground" Error:
        "允许中止，但没有写明事由", "suspension is allowed, but no ground is given";
        "在 [suspension.grounds] 下写明事由，或者写 allowed = false", "list the grounds under `[suspension.grounds]`, or write `allowed = false`";
    SubjectWithoutParent = "pack.subject_without_parent" Error:
        "内容分类“{subject}”的上一级“{above}”没有列出", "the subject `{subject}` stands below `{above}`, which is not listed";
        "把上一级也列在 [subjects] 下", "list the one above under `[subjects]` too";
    NoSuchArticle = "pack.no_such_article" Error:
        "“{source}”没有“{article}”：共{articles}条", "`{source}` has no article `{article}`: it has {articles}";
        "写 1 至 {articles}，例如 \"23(3)\"，几条写作 \"23(3), 31\"；别的法律、地方的规定写在 sources 中", "write articles from `1` to `{articles}`, like `23(3)`, several like `23(3), 31`; another act, or a rule of the place, is a source of its own";
    ArticlesOfParent = "pack.articles_of_parent" Error:
        "“{source}”是“{pack}”的来源，其条数不由本规则包改写", "`{source}` is a source of `{pack}`, which alone says how many articles it has";
        "删去 articles；本地的规定在 sources 中写成自己的来源", "take `articles` out; a rule of the place is a source of its own, under `sources`";
    UnknownReference = "pack.unknown_reference" Error:
        "没有“{id}”", "there is no `{id}`";
        "{hint}", "{hint}";
    UnknownValue = "pack.unknown_value" Error:
        "“{value}”不是事实“{fact}”的值", "`{value}` is no value of the fact `{fact}`";
        "写这一事实的值、范围（如 \"5..49\"、\"50..\"）或者 \"unknown\"", "write a value of that fact, a range such as `5..49` or `50..`, or `unknown`";
    BadCell = "pack.bad_cell" Error:
        "事实“{fact}”的条件不能用", "the condition on the fact `{fact}` cannot be used";
        "改写", "rewrite it";
    TooFine = "pack.too_fine" Error:
        "规则对事实“{fact}”区分过细（超过128类）", "the rules tell the fact `{fact}` apart into more than 128 classes";
        "合并一些范围", "join some ranges";
    NoReason = "pack.no_reason" Error:
        "规则“{rule}”优先于其他规则，但没有说明理由", "the rule `{rule}` overrides others, but does not say why";
        "写 because = { zh = \"…\", en = \"…\" }", "write `because = { zh = \"...\", en = \"...\" }`";
    OverrideCircle = "pack.override_circle" Error:
        "规则互相优先：{rules}", "rules override one another in a circle: {rules}";
        "去掉其中一个 overrides", "take one of the `overrides` away";
    WrongChannel = "pack.wrong_channel" Error:
        "渠道“{channel}”不能用在此处", "the channel `{channel}` cannot stand here";
        "路由用能作出决定的渠道；beside 用法律服务、心理疏导、督查督办；调解写在 first_try",
        "a route goes to a deciding channel; `beside` takes legal services, counselling or supervision; mediation is written under `first_try`";
    NoNextStep = "pack.no_next_step" Error:
        "规则“{rule}”不予办理，却没有告诉群众下一步怎么办", "the rule `{rule}` turns a petition away without a next step";
        "写 ground 或者 next_step", "write a `ground`, or a `next_step`";
    TierWithoutLevel = "pack.tier_without_level" Error:
        "风险等级“{tier}”没有写明由哪一级统筹", "the tier `{tier}` has no level that coordinates";
        "在 [tiers.levels] 下写明", "write it under `[tiers.levels]`";
    Hole = "pack.hole" Error:
        "有的诉求没有去处，例如：{case}", "some petitions go nowhere, such as: {case}";
        "补一条规则，或者放宽一条规则的条件", "add a rule for them, or widen one";
    Conflict = "pack.conflict" Error:
        "规则“{a}”与“{b}”都适用于同一诉求，例如：{case}", "the rules `{a}` and `{b}` both hold for the same petition, such as: {case}";
        "改窄其中一条；或者在一条上写 overrides 和 because", "narrow one of them, or write `overrides` and `because` on one";
    DeadRule = "pack.dead_rule" Warning:
        "规则“{rule}”从不适用：其他规则已全部覆盖", "the rule `{rule}` never holds: others cover all of it";
        "删去，或者改条件", "take it away, or change its conditions";
    NotDecided = "pack.not_decided" Warning:
        "规则过多，未能在步数内证明", "the rules were not proved within the steps allowed";
        "规则可以使用，但未经证明", "the rules can be used, but are not proved";
    SuperviseWithoutBreach = "pack.supervise_without_breach" Error:
        "“{trigger}”不是单位的过失，不能自动督办", "`{trigger}` is no failure of a unit: it cannot be supervised for it";
        "只有 clock_late 可以写 supervise = true（信访工作条例第四十条）", "only `clock_late` takes `supervise = true` (article 40 of the Regulations)";
    LooserDuty = "pack.looser_duty" Error:
        "“{rule}”的 {part} 比法律宽：法律为 {law}，此处为 {here}", "`{rule}` is looser than the law in `{part}`: the law has {law}, here it is {here}";
        "单位的义务可以更严，不能更宽：删去这一项，或者写得更严", "a duty of units may be tighter, never looser: take it away, or tighten it";
    TighterRight = "pack.tighter_right" Error:
        "“{rule}”的 {part} 限缩了群众的权利：法律为 {law}，此处为 {here}", "`{rule}` takes from the petitioner's right in `{part}`: the law has {law}, here it is {here}";
        "群众的权利可以更宽，不能更窄：删去这一项，或者放宽", "a right may be wider, never narrower: take it away, or widen it";
    GroundBeyondLaw = "pack.ground_beyond_law" Error:
        "“{ground}”超出了法律规定的不予受理、不再受理的情形", "the ground `{ground}` turns away more than the law does";
        "不予受理、不再受理只能用全国规则包中的情形", "only the grounds of the national pack turn a petition away";
    TurnedAway = "pack.turned_away" Error:
        "规则“{rule}”把全国规则“{law}”要求办理的诉求挡在门外，例如：{case}", "the rule `{rule}` turns away what the national rule `{law}` takes in, such as: {case}";
        "给这些诉求一条办理渠道，或者改窄这条规则", "give these petitions a channel, or narrow the rule";
    AccusationElsewhere = "pack.accusation_elsewhere" Error:
        "规则“{rule}”把全国规则“{law}”移送纪检监察的检举控告转到别处，例如：{case}", "the rule `{rule}` sends elsewhere what the national rule `{law}` sends to discipline inspection, such as: {case}";
        "检举控告由纪检监察机关依规依纪依法接收处理", "accusations are received by discipline inspection";
    IdleOverride = "pack.idle_override" Warning:
        "规则“{rule}”优先于“{other}”，但两条从不同时适用", "the rule `{rule}` overrides `{other}`, which it never meets";
        "删去，或者检查两条规则的条件", "take it away, or check the conditions of both";
    CompulsoryTry = "pack.compulsory_try" Error:
        "“{rule}”使一方已经拒绝的纠纷仍先行调解，例如：{case}", "`{rule}` sends to mediation what a side has refused to mediate, such as: {case}";
        "写 mediation = [\"!refused\"]：当事人一方明确拒绝调解的，不得调解（人民调解法第十七条）", "write `mediation = [\"!refused\"]`: what a side refuses is not mediated (Mediation Law, 17)";
    AccusationMediated = "pack.accusation_mediated" Error:
        "“{rule}”使检举控告先行调解，被检举的一方会因此知道，例如：{case}", "`{rule}` sends an accusation to mediation, where the accused learns of it, such as: {case}";
        "写 class = [\"claim\"]（信访工作条例第三十条第三款）", "write `class = [\"claim\"]` (article 30(3) of the Regulations)";
    RungOrder = "pack.rung_order" Error:
        "时钟“{clock}”的“{rung}”早于它前面的一级", "the rung `{rung}` of clock `{clock}` comes before the one above it";
        "按先后排列：先提醒，后督办、升级", "write the rungs in the order in which they come: a reminder, then supervision, then the level above";
    TierOrder = "pack.tier_order" Error:
        "风险等级“{tier}”由“{level}”统筹，低于“{lower}”等级的“{above}”", "the tier `{tier}` is coordinated by the level `{level}`, below `{above}` of the tier `{lower}`";
        "等级越高，统筹的层级不能越低", "a higher tier has the same level or a higher one";
    LevelBeyond = "pack.level_beyond" Error:
        "“{level}”一级不能统筹：逐级上交到县为止", "the level `{level}` cannot coordinate: a matter climbs from the village to the county";
        "写 village、township 或者 county；升级写 township 或者 county", "write `village`, `township` or `county`; what climbs goes to `township` or `county`";
    IdleClock = "pack.idle_clock" Warning:
        "时钟“{clock}”的条件不适用于任何诉求：只有申诉求决分为六项", "the condition of clock `{clock}` holds for no petition: only claims have branches";
        "在 classes 中加上 claim，或者删去 branches", "add `claim` to the classes, or take the branches away";
    WarningDropped = "pack.warning_dropped" Error:
        "规则“{rule}”不再提示全国规则“{law}”提示的期限（{clocks}），例如：{case}", "the rule `{rule}` no longer warns of limits that the national rule `{law}` warns of ({clocks}), such as: {case}";
        "在 warns 中补上：信访不停止这些期限", "add them to `warns`: a petition stops none of these limits";
    ProcedureLost = "pack.procedure_lost" Error:
        "规则“{rule}”使诉求离开全国规则“{law}”导入的法定程序，例如：{case}", "the rule `{rule}` leads a petition away from the procedure that the national rule `{law}` opens, such as: {case}";
        "保留这一程序；可以先行调解的，写在 first_try", "keep the procedure; what may be mediated first goes under `first_try`";
    Unscreened = "pack.unscreened" Error:
        "规则“{rule}”把尚未甄别的诉求转给信访部门以外的单位，例如：{case}", "the rule `{rule}` sends on what nobody has screened to another than the petition office, such as: {case}";
        "由信访部门先行甄别：可能是检举控告的，不得让所反映的单位知道", "leave it with the petition office first: it may be an accusation, which must not reach those it names";
    AssumedAway = "pack.assumed_away" Error:
        "内容“{subject}”的推定使诉求离开原来的去处（{law}），例如：{case}", "what is assumed of the subject `{subject}` leads petitions away from where they belong ({law}), such as: {case}";
        "保留原来的推定，或者由工作人员逐件查明", "keep what was assumed, or let an officer find it out case by case";
    FloorNotDecided = "pack.floor_not_decided" Error:
        "规则过多，未能在步数内与法律比较", "the pack was not compared with the law within the steps allowed";
        "减少规则，或者用与法律相同的单位写时限", "use fewer rules, or write periods in the units of the law";
    CalendarEnds = "pack.calendar_ends" Warning:
        "规则包{from}至{to}适用，日历只到{end}：其后的工作日和顺延是暂定的", "the pack applies from {from} to {to}, the calendar ends on {end}: working days and last days after it are provisional";
        "日历更新后重新检查", "check it again with a newer calendar";
    NobodyCompetent = "pack.nobody_competent" Warning:
        "内容“{subject}”没有主管部门，由“{unit}”转送", "no department is competent for the subject `{subject}`: `{unit}` passes it on";
        "在机构目录中写明由谁主管（matters）", "write in the directory who is (`matters`)";
    NobodyBears = "pack.nobody_bears" Error:
        "时钟“{clock}”在“{moment}”时还没有承担者", "when `{moment}` starts the clock `{clock}` there is nobody yet to bear it";
        "改 bearer 或者 layer，或者从承担者已确定的时点起算", "choose another bearer or layer, or start it at a moment at which its bearer is known";
    NeverEnds = "pack.never_ends" Error:
        "时钟“{clock}”从“{moment}”开始以后没有任何一步能使它结束", "once `{moment}` starts the clock `{clock}`, no step can end it";
        "在 ends_on 中写明它开始以后会出现的时点", "name in `ends_on` a moment that can still come after its start";
    OutlivesBearer = "pack.outlives_bearer" Error:
        "到“{moment}”时所计的事已经结束，时钟“{clock}”却不结束", "at `{moment}` what it counts for is over, but the clock `{clock}` runs on";
        "在 ends_on 中加上 {moment}", "add `{moment}` to `ends_on`";
    ActNowhere = "pack.act_nowhere" Warning:
        "没有诉求可以“{act}”：没有 kind = \"{kind}\" 的理由", "the command `{label}` is possible for no petition: no ground has `kind = \"{kind}\"`";
        "在 [grounds] 下写明，或者用 extends 继承一个有此种理由的规则包", "write one under `[grounds]`, or extend a pack that has one";
    LevelNowhere = "pack.level_nowhere" Warning:
        "机构目录中没有“{level}”一级的单位，由“{unit}”代行", "the directory has no unit of the level `{level}`: `{unit}` stands in for it";
        "在机构目录中补上这一级的单位，或者在规则包中写别的层级", "add a unit of this level to the directory, or name another level in the pack";
    LevelGap = "pack.level_gap" Warning:
        "“{below}”之上没有“{level}”一级的单位，由“{unit}”代行", "no unit of the level `{level}` stands above `{below}`: `{unit}` stands in for it";
        "在机构目录中改正上级，或者补上缺少的单位", "correct its parent in the directory, or add the unit that is missing";
    NobodyServes = "pack.nobody_serves" Warning:
        "机构目录中没有职能为“{function}”的单位，由“{unit}”转送", "no unit of the directory has the function `{function}`: `{unit}` passes on what is meant for it";
        "在机构目录中补上这一单位；不在本地的写 external = true", "add the unit to the directory, with `external` where it is not of this place";
    OtherPack = "pack.other_pack" Error:
        "版本“{b}”与“{a}”不是同一规则包的版本", "`{b}` is no version of the pack `{a}`";
        "只把同一规则包的各个版本放在一起", "put the versions of one pack together";
    VersionOverlap = "pack.version_overlap" Error:
        "版本“{b}”自{from}起生效，而版本“{a}”到{to}才失效", "the version `{b}` is in force from {from}, while `{a}` is until {to}";
        "不写前一版本的 valid_to（下一版本生效时它即失效），或者写到前一日", "leave the `valid_to` of the one before out (it ends where the next begins), or write the day before";
    VersionGap = "pack.version_gap" Warning:
        "版本“{a}”到{to}失效，版本“{b}”自{from}起才生效：其间没有规则", "the version `{a}` is in force until {to}, `{b}` only from {from}: nothing is in force between";
        "改正日期；确实如此的，其间的步骤不能办理", "correct the dates; if it is so, no step can be decided between";
    CarryCutsRight = "pack.carry_cuts_right" Error:
        "时钟“{clock}”改用新规则会缩短正在进行的群众权利（{article}）", "to carry `{clock}` over would cut a right of people that runs ({article})";
        "写 on_new_policy = \"keep\"，或者不缩短", "write `on_new_policy = \"keep\"`, or leave the right as long as it was";
    NobodyAnswers = "pack.nobody_answers" Error:
        "机构目录中既没有职能为“{function}”的单位，也没有信访工作部门", "no unit of the directory has the function `{function}`, and there is no petition office to pass it on";
        "至少补上信访工作部门（职能 petition_office）", "add a petition office at least (function `petition_office`)";
}
