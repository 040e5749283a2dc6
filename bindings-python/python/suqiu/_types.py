"""Everything that crosses the boundary, as dataclasses and closed sets.

Made from the library's own types by `suqiu-tools python`: do not edit.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, datetime
from decimal import Decimal
from typing import ClassVar, TypeAlias

from suqiu._id import new_id
from suqiu._record import Choice, Record


class ActKind(Choice):
    """The kinds of commands."""

    REGISTER = "register"
    """登记: register."""
    ADOPT = "adopt"
    """接入在办事项: adopt a running petition."""
    REPORT_URGENT = "report_urgent"
    """报告重大紧急事项: report an urgent matter."""
    GIVE_CODE = "give_code"
    """给予编码: give the public code."""
    CLASSIFY = "classify"
    """甄别分类: classify."""
    NOTE_LIMITATION = "note_limitation"
    """记录时效起点: note the start of a limit."""
    REFER = "refer"
    """转送: refer."""
    ASSIGN = "assign"
    """交办: assign."""
    RECALL = "recall"
    """收回: recall an assignment."""
    OBJECT = "object"
    """提出异议: object to competence."""
    DECIDE_OBJECTION = "decide_objection"
    """核实异议: decide an objection."""
    CONTEST = "contest"
    """管辖争议: contest competence."""
    SETTLE_CONTEST = "settle_contest"
    """确定受理单位: settle contested competence."""
    NOTIFY = "notify"
    """书面告知: tell the petitioner in writing."""
    ACCEPT = "accept"
    """受理: accept."""
    NOT_ACCEPT = "not_accept"
    """不予受理: not accept."""
    NO_LONGER_ACCEPT = "no_longer_accept"
    """不再受理: no longer accept."""
    DIVERT = "divert"
    """导入其他程序: divert to another procedure."""
    REPORT_PROCEDURE = "report_procedure"
    """其他程序进展: report on the other procedure."""
    RETURN_FROM_PROCEDURE = "return_from_procedure"
    """从其他程序转回: return from the other procedure."""
    OPEN_MEDIATION = "open_mediation"
    """启动调解: open mediation."""
    CONSENT_TO_MEDIATION = "consent_to_mediation"
    """是否同意调解: consent to mediation."""
    CHOOSE = "choose"
    """挑选调解员、法律专家: choose a mediator or a legal expert."""
    HOLD_MEDIATION_ROUND = "hold_mediation_round"
    """调解一次: hold a round of mediation."""
    END_MEDIATION = "end_mediation"
    """结束调解: end mediation."""
    CONFIRM_AGREEMENT = "confirm_agreement"
    """申请司法确认: apply for judicial confirmation."""
    HEAR = "hear"
    """听证: hold a hearing."""
    EXTEND = "extend"
    """延期: extend."""
    SUSPEND = "suspend"
    """中止: suspend."""
    RESUME = "resume"
    """恢复: resume."""
    SIMPLIFY = "simplify"
    """简易办理: handle simply."""
    CONVERT_TO_ORDINARY = "convert_to_ordinary"
    """转为普通程序: convert to ordinary handling."""
    ANSWER = "answer"
    """出具处理意见书: issue the opinion."""
    REPLY = "reply"
    """答复: reply."""
    REPORT_COMPLETION = "report_completion"
    """提交办结报告: report completion."""
    DELIVER = "deliver"
    """送达: deliver."""
    FOLLOW_UP = "follow_up"
    """回访: follow up."""
    EVALUATE = "evaluate"
    """评价: evaluate."""
    REFER_RELIEF = "refer_relief"
    """帮助申请救助: refer to relief."""
    REPORT_RELIEF = "report_relief"
    """反馈救助结果: report what came of relief."""
    REQUEST_REVIEW = "request_review"
    """请求复查: request a review."""
    ISSUE_REVIEW = "issue_review"
    """出具复查意见: issue the review opinion."""
    REQUEST_FINAL_REVIEW = "request_final_review"
    """请求复核: request a final review."""
    ISSUE_FINAL_REVIEW = "issue_final_review"
    """出具复核意见: issue the final review opinion."""
    SUPERVISE = "supervise"
    """督办: supervise."""
    ANSWER_SUPERVISION = "answer_supervision"
    """反馈督办: answer a supervision."""
    SUGGEST = "suggest"
    """提出建议: make a suggestion."""
    REPLY_SUGGESTION = "reply_suggestion"
    """反馈采纳情况: reply to a suggestion."""
    EXAMINE_HANDLING = "examine_handling"
    """倒查办理情况: examine the handling."""
    MERGE = "merge"
    """并案: merge into the same matter."""
    TAKE_IN = "take_in"
    """并入: take in a merged petition."""
    COMMENT = "comment"
    """备注: comment."""
    DECLARE_INTEREST = "declare_interest"
    """申报利害关系: declare a direct interest."""
    WITHDRAW = "withdraw"
    """撤回: withdraw."""
    CLOSE = "close"
    """办结: close."""
    ARCHIVE = "archive"
    """归档: archive."""
    REOPEN = "reopen"
    """重新办理: reopen."""
    ASSESS = "assess"
    """评估: assess."""
    CHOOSE_MODE = "choose_mode"
    """确定办理模式: choose the mode."""
    MEET = "meet"
    """见面: meet the petitioner."""
    PLAN = "plan"
    """制定化解方案: give a plan."""
    ESCALATE = "escalate"
    """升级: escalate."""
    HAND_DOWN = "hand_down"
    """下交: hand down."""
    HELP = "help"
    """上级帮助: help from above."""
    NAME_LEADER = "name_leader"
    """确定包案领导: name the leader in charge."""
    END_CHARGE = "end_charge"
    """结束包案: end the leader's charge."""
    SUMMON = "summon"
    """吹哨: summon a unit."""
    ATTEND = "attend"
    """报到: attend."""
    CLAIM_ALERTS = "claim_alerts"
    """认领预警: claim alerts."""
    REPROJECT = "reproject"
    """重算期限: project the dues anew."""


class Adoption(Choice):
    """Whether a suggestion was taken up (article 40(4))."""

    FULL = "full"
    """采纳: adopted."""
    PARTIAL = "partial"
    """部分采纳: adopted in part."""
    NONE = "none"
    """未采纳: not adopted."""


class AgendaPart(Choice):
    """A part of an agenda. Only open petitions stand under the first five."""

    LATE = "late"
    """超期: a unit's duty is overdue."""
    DUE = "due"
    """即将到期: a unit's duty falls due by the end of the period."""
    SUPERVISED = "supervised"
    """督办未反馈: a supervision is not answered."""
    HARD = "hard"
    """疑难: hard cases."""
    LISTED = "listed"
    """挂牌: listed cases, free to claim or claimed."""
    NEW = "new"
    """新收: received in the period."""
    CLOSED = "closed"
    """办结: closed in the period, for the first time."""


class AssessmentOutcome(Choice):
    """What an assessment or a decision on it says, the mildest first."""

    GO = "go"
    """可以实施: go ahead."""
    CHANGE = "change"
    """调整后再评估: change it first."""
    STOP = "stop"
    """不实施: stop."""


class AssessmentPhase(Choice):
    """Where an assessment stands."""

    OPEN = "open"
    """评估中: being assessed."""
    ASSESSED = "assessed"
    """已评估，待决策: assessed, to be decided."""
    REVISING = "revising"
    """调整方案，重新评估: the decision is changed and assessed anew."""
    GO = "go"
    """准予实施: it goes ahead."""
    STOPPED = "stopped"
    """不予实施: it is stopped."""

AssignmentId: TypeAlias = str


class AssignmentState(Choice):
    """What has become of one unit's piece of work."""

    OPEN = "open"
    """The unit has it."""
    OBJECTED = "objected"
    """The unit objects; the sender has not decided."""
    ACCEPTED = "accepted"
    """The unit took it up."""
    REPORTED = "reported"
    """The unit reported that it is done."""
    ENDED = "ended"
    """It went back, or was taken back."""


class Bearer(Choice):
    """Who bears a clock: the unit that is late when it runs out, or whose right it is."""

    RECEIVER = "receiver"
    """The unit that registered the petition."""
    HOLDER = "holder"
    """The unit responsible for handling: the lead, once there is one, else the receiver."""
    ASSIGNEE = "assignee"
    """The unit of the assignment to which the clock belongs."""
    REVIEWER = "reviewer"
    """The unit asked to review."""
    FINAL_REVIEWER = "final_reviewer"
    """The unit asked to review finally."""
    PROCEDURE = "procedure"
    """The body of the procedure into which the matter was diverted."""
    ADDRESSEE = "addressee"
    """The unit to which a suggestion or a supervision is addressed."""
    MEDIATOR = "mediator"
    """The mediator's unit."""
    COORDINATOR = "coordinator"
    """The unit that coordinates, at the level that the matter climbed to."""
    PETITIONER = "petitioner"
    """The petitioner."""
    BOTH_SIDES = "both_sides"
    """Both sides of a dispute."""


class Body(Choice):
    """A body outside the ten channels."""

    POLITICAL_LEGAL = "political_legal"
    """政法机关（法院、检察院、公安机关）: court, procuratorate or police."""
    LAND_ARBITRATION = "land_arbitration"
    """农村土地承包仲裁委员会: rural land contract arbitration commission."""
    COMMERCIAL_ARBITRATION = "commercial_arbitration"
    """仲裁委员会: arbitration commission."""
    PARTY_ORGAN = "party_organ"
    """党组织、主管机关: party organisation or organ in charge."""
    REVIEWER = "reviewer"
    """答复机关、单位的上一级机关、单位: the unit above the one that answered."""
    ABOVE = "above"
    """有权处理的上级机关、单位: the competent unit above the county."""


class Branch(Choice):
    """The branches of article 31 for a claim; the sixth is what is left."""

    JUDICIAL = "judicial"
    """诉讼、复议、立案、监督等司法程序（第一项）: judicial procedure (31(1))."""
    ARBITRATION = "arbitration"
    """仲裁（第二项）: arbitration (31(2))."""
    PARTY_APPEAL = "party_appeal"
    """党员申诉、申请复审（第三项）: appeal within the party (31(3))."""
    ADMINISTRATIVE = "administrative"
    """行政复议、裁决、确认、许可、处罚（第四项）: administrative procedure (31(4))."""
    STATUTORY_DUTY = "statutory_duty"
    """查处违法、履行法定职责（第五项）: performance of a statutory duty (31(5))."""
    OPINION = "opinion"
    """出具信访处理意见书（第六项）: petition disposal opinion (31(6))."""


class Certainty(Choice):
    """Whether an answer stands."""

    CERTAIN = "certain"
    """The calendar covers every day that was looked at."""
    PROVISIONAL_ROLL = "provisional_roll"
    """The rolled due needs days outside the calendar, computed on Monday to Friday; the nominal
    one stands.
    """
    PROVISIONAL = "provisional"
    """Both dues need days outside the calendar, computed on Monday to Friday."""


class Channel(Choice):
    """The ten channels that a centre docks to (practice row L2)."""

    TOWNSHIP = "township"
    """责任乡镇（街道）: responsible township or street."""
    DEPARTMENT = "department"
    """县直部门: county department."""
    MEDIATION = "mediation"
    """人民调解: people's mediation."""
    COURT_FILING = "court_filing"
    """诉讼立案: court case filing."""
    LABOUR_ARBITRATION = "labour_arbitration"
    """劳动仲裁: labour arbitration."""
    RECONSIDERATION = "reconsideration"
    """行政复议: administrative reconsideration."""
    LEGAL_SERVICES = "legal_services"
    """法律服务: legal services."""
    COUNSELLING = "counselling"
    """心理疏导: psychological counselling."""
    DISCIPLINE_INSPECTION = "discipline_inspection"
    """纪检监察: discipline inspection and supervision."""
    SUPERVISION = "supervision"
    """督查督办: supervision."""


class ChoicePart(Choice):
    """For what somebody is chosen."""

    MEDIATOR = "mediator"
    """调解员: mediator."""
    LEGAL_EXPERT = "legal_expert"
    """法律专家: legal expert."""


class Class(Choice):
    """What a petition asks (信访工作条例 29 to 31)."""

    SUGGESTION = "suggestion"
    """建议意见类: suggestions and opinions."""
    ACCUSATION = "accusation"
    """检举控告类: accusations and reports."""
    CLAIM = "claim"
    """申诉求决类: appeals and requests for resolution."""
    CONSULTATION = "consultation"
    """咨询: consultation."""

ClockKey: TypeAlias = str


class ClockState(Choice):
    """Whether a clock runs."""

    RUNNING = "running"
    """It runs. So does one that is paused only after its budget was used up."""
    PAUSED = "paused"
    """An open pause holds it."""
    ENDED = "ended"
    """It ended, and is judged at its end."""


class CloseOutcome(Choice):
    """With what a petition ends."""

    RESOLVED = "resolved"
    """诉求合理，问题解决: justified and resolved."""
    EXPLAINED = "explained"
    """已解释说明: explained."""
    NOT_SUPPORTED = "not_supported"
    """不予支持: not supported."""
    AGREED = "agreed"
    """调解、和解达成协议: settled by agreement."""
    REPLIED = "replied"
    """已答复或反馈: replied to."""
    OTHER_PROCEDURE = "other_procedure"
    """由其他程序处理: dealt with in another procedure."""
    CONCLUDED = "concluded"
    """复核终结: concluded by final review."""


class Colour(Choice):
    """The colour of a clock, in order of severity."""

    CLEAR = "clear"
    """Before the first threshold."""
    BLUE = "blue"
    """蓝."""
    YELLOW = "yellow"
    """黄."""
    RED = "red"
    """红."""
    OVERDUE = "overdue"
    """超期: now is after the due."""

CommandId: TypeAlias = str


class DayRole(Choice):
    """What one day does to a clock."""

    START = "start"
    """The clock starts on it."""
    COUNTED = "counted"
    """It counts."""
    SKIPPED = "skipped"
    """A day of rest of a clock in working time."""
    PAUSED = "paused"
    """A pause held the clock."""
    EXCLUDED = "excluded"
    """It is left out."""
    NOMINAL = "nominal"
    """The last day of the period."""
    ROLLED_OVER = "rolled_over"
    """A day of rest over which the last day rolls."""
    ROLLED = "rolled"
    """The working day onto which the last day rolls."""

Deadline: TypeAlias = date | datetime


class DeliveryWay(Choice):
    """How a paper reached the petitioner."""

    IN_PERSON = "in_person"
    """直接送达: in person."""
    POST = "post"
    """邮寄送达: by post."""
    ELECTRONIC = "electronic"
    """电子送达: electronically."""
    LEFT = "left"
    """留置送达: left at the address."""
    PUBLISHED = "published"
    """公告送达: by public notice."""

DocumentRef: TypeAlias = str

DossierId: TypeAlias = str


class EscalationTrigger(Choice):
    """Why a matter climbs to the next level (practice rows L8, P2, U8)."""

    TIER_RAISED = "tier_raised"
    """风险等级升高: the tier rose."""
    ATTEMPTS_FAILED = "attempts_failed"
    """化解未成: attempts to settle it failed."""
    CLOCK_LATE = "clock_late"
    """逾期: a clock of a unit is overdue."""
    BEYOND_COMPETENCE = "beyond_competence"
    """超出本级处理能力: beyond what the level can do."""
    DISSATISFIED = "dissatisfied"
    """群众不满意: the petitioner is not satisfied."""
    SEVERAL_UNITS = "several_units"
    """涉及多个单位: several units are concerned."""


class FactKind(Choice):
    """The facts by which petitions are routed."""

    CLASS = "class"
    """分类: class."""
    BRANCH = "branch"
    """申诉求决的办理途径: branch of article 31."""
    SUBJECT = "subject"
    """内容分类: subject."""
    RELATION = "relation"
    """双方关系: relation of the sides."""
    STAGE = "stage"
    """其他程序进展: stage of other procedures."""
    RESPONDENT = "respondent"
    """反映对象: respondent."""
    INTAKE = "intake"
    """来源: intake."""
    REPEAT = "repeat"
    """重复信访: repeated."""
    URGENCY = "urgency"
    """紧急程度: urgency."""
    MEDIATION = "mediation"
    """调解意愿: will to mediate."""
    COUNSELLING_CONSENT = "counselling_consent"
    """同意心理疏导: consent to counselling."""
    HARDSHIP = "hardship"
    """生活困难: hardship."""
    RECONSIDERATION_LIMIT = "reconsideration_limit"
    """申请复议期限: time limit for reconsideration."""
    SUIT_LIMIT = "suit_limit"
    """行政诉讼起诉期限: time limit for an administrative suit."""
    ARBITRATION_LIMIT = "arbitration_limit"
    """劳动仲裁时效: limitation for labour arbitration."""
    PEOPLE = "people"
    """涉及人数: people concerned."""
    AMOUNT = "amount"
    """涉及金额: amount at stake."""
    SAFETY = "safety"
    """危及人身安全: life or safety at risk."""
    CROSS_BOUNDARY = "cross_boundary"
    """跨地区: across boundaries."""
    ATTEMPTS = "attempts"
    """已化解未成次数: failed attempts."""
    UNITS = "units"
    """涉及单位数: units concerned."""


class FaultKind(Choice):
    """To which family a fault belongs; languages give each an exception of its own."""

    REFUSAL = "refusal"
    """A command is refused; nothing changed."""
    PACK = "pack"
    """A policy pack cannot be used."""
    DIRECTORY = "directory"
    """A directory cannot be used."""
    CALENDAR = "calendar"
    """A calendar cannot be used, or a date has no answer on it."""
    CLOCK = "clock"
    """A clock has no answer."""
    LOG = "log"
    """A log is broken, or something cannot be sealed into one."""
    AUDIT = "audit"
    """Records cannot be audited."""
    INPUT = "input"
    """What was handed in is not of the form asked for."""
    INTERNAL = "internal"
    """A fault of the library itself."""
    FIELD = "field"
    """A command of field work could not be brought to the server: nobody knows why yet."""


class FieldOutcome(Choice):
    """What becomes of a command from the field."""

    ACCEPTED = "accepted"
    """It was carried out; its events are among those of the answer.
    接受: accepted.
    """
    ALREADY_THERE = "already_there"
    """It had been carried out before. Nothing happens again.
    已有: already there.
    """
    REFUSED = "refused"
    """It is refused, or cannot be read. Sending it again changes nothing.
    拒绝: refused.
    """
    NEEDS_PERSON = "needs_person"
    """Somebody has to look: when it happened is not plain.
    待人工确认: needs a person.
    """
    WAITS = "waits"
    """It comes after one that is not decided yet, or needs a newer library or pack: it stays in the outbox.
    等待: waits.
    """


class FindingCode(Choice):
    """The stable code of a finding. Each has a message with the places `{...}` filled in, and
    a help that says what to do.
    """

    PACK_SYNTAX = "pack.syntax"
    """the text cannot be read: {detail}"""
    PACK_TOML_OFF = "pack.toml_off"
    """this build of the library reads no TOML"""
    PACK_DUPLICATE_KEY = "pack.duplicate_key"
    """`{key}` is there twice"""
    PACK_NO_ID = "pack.no_id"
    """`pack.id` is missing"""
    PACK_DUPLICATE_ID = "pack.duplicate_id"
    """two packs call themselves `{id}` (the other is {other})"""
    PACK_UNKNOWN_PACK = "pack.unknown_pack"
    """there is no pack `{id}`"""
    PACK_UNKNOWN_PARENT = "pack.unknown_parent"
    """the pack `{id}` that this one extends is not among those given"""
    PACK_CYCLE = "pack.cycle"
    """the packs extend one another in a circle: {chain}"""
    PACK_TOO_DEEP = "pack.too_deep"
    """packs extend one another more than {max} times"""
    PACK_UNKNOWN_KEY = "pack.unknown_key"
    """there is no key `{key}` here"""
    PACK_UNKNOWN_NAME = "pack.unknown_name"
    """`{value}` is none of the names used here"""
    PACK_MISSING_KEY = "pack.missing_key"
    """`{key}` is missing"""
    PACK_WRONG_KIND = "pack.wrong_kind"
    """expected {expected}, found {found}"""
    PACK_NOT_WHOLE = "pack.not_whole"
    """`{value}` is no whole number that can be used here"""
    PACK_BAD_PERIOD = "pack.bad_period"
    """`{value}` is no period"""
    PACK_BAD_FRACTION = "pack.bad_fraction"
    """`{value}` is no fraction"""
    PACK_BAD_AMOUNT = "pack.bad_amount"
    """`{value}` is no amount of money"""
    PACK_BAD_DATE = "pack.bad_date"
    """`{value}` is no date"""
    PACK_BAD_ID = "pack.bad_id"
    """`{value}` is no identifier"""
    PACK_BAD_VALUE = "pack.bad_value"
    """the value cannot be used: {detail}"""
    PACK_UNKNOWN_SOURCE = "pack.unknown_source"
    """the source `{source}` is cited, but not listed"""
    PACK_BLANK_TEXT = "pack.blank_text"
    """a text is blank"""
    PACK_NO_MOMENT = "pack.no_moment"
    """clock `{clock}` names no moment in `{key}`"""
    PACK_REPEATED_MOMENT = "pack.repeated_moment"
    """the moment `{moment}` is there twice"""
    PACK_EMPTY_BUDGET = "pack.empty_budget"
    """clock `{clock}` has a budget of nothing"""
    PACK_THRESHOLD_ORDER = "pack.threshold_order"
    """blue, yellow and red do not rise in this order"""
    PACK_CAP_UNIT = "pack.cap_unit"
    """the extension is in another unit ({cap}) than the budget ({budget})"""
    PACK_DUPLICATE_RUNG = "pack.duplicate_rung"
    """clock `{clock}` has two rungs called `{rung}`"""
    PACK_WRONG_BEARER = "pack.wrong_bearer"
    """bearer, nature and layer of clock `{clock}` do not go together: {detail}"""
    PACK_BAD_WINDOW = "pack.bad_window"
    """`{value}` is no working window that can be used"""
    PACK_NO_WINDOW = "pack.no_window"
    """a clock counts working hours, but there is no working window"""
    PACK_UNKNOWN_CALENDAR = "pack.unknown_calendar"
    """there is no calendar `{base}`"""
    PACK_BAD_CALENDAR = "pack.bad_calendar"
    """the calendar cannot be used: {detail}"""
    PACK_DUPLICATE_DAY = "pack.duplicate_day"
    """{date} is there twice"""
    PACK_NO_SUCH_DAY = "pack.no_such_day"
    """schedule {schedule}: a {every} has no day {on}"""
    PACK_DATE_ORDER = "pack.date_order"
    """the last day {to} is before the first day {from}"""
    PACK_REPRESENTATIVES = "pack.representatives"
    """the number of representatives must be 1 to 5, not {value}"""
    PACK_NO_SUSPENSION_GROUND = "pack.no_suspension_ground"
    """suspension is allowed, but no ground is given"""
    PACK_SUBJECT_WITHOUT_PARENT = "pack.subject_without_parent"
    """the subject `{subject}` stands below `{above}`, which is not listed"""
    PACK_NO_SUCH_ARTICLE = "pack.no_such_article"
    """`{source}` has no article `{article}`: it has {articles}"""
    PACK_ARTICLES_OF_PARENT = "pack.articles_of_parent"
    """`{source}` is a source of `{pack}`, which alone says how many articles it has"""
    PACK_UNKNOWN_REFERENCE = "pack.unknown_reference"
    """there is no `{id}`"""
    PACK_UNKNOWN_VALUE = "pack.unknown_value"
    """`{value}` is no value of the fact `{fact}`"""
    PACK_BAD_CELL = "pack.bad_cell"
    """the condition on the fact `{fact}` cannot be used"""
    PACK_TOO_FINE = "pack.too_fine"
    """the rules tell the fact `{fact}` apart into more than 128 classes"""
    PACK_NO_REASON = "pack.no_reason"
    """the rule `{rule}` overrides others, but does not say why"""
    PACK_OVERRIDE_CIRCLE = "pack.override_circle"
    """rules override one another in a circle: {rules}"""
    PACK_WRONG_CHANNEL = "pack.wrong_channel"
    """the channel `{channel}` cannot stand here"""
    PACK_NO_NEXT_STEP = "pack.no_next_step"
    """the rule `{rule}` turns a petition away without a next step"""
    PACK_TIER_WITHOUT_LEVEL = "pack.tier_without_level"
    """the tier `{tier}` has no level that coordinates"""
    PACK_HOLE = "pack.hole"
    """some petitions go nowhere, such as: {case}"""
    PACK_CONFLICT = "pack.conflict"
    """the rules `{a}` and `{b}` both hold for the same petition, such as: {case}"""
    PACK_DEAD_RULE = "pack.dead_rule"
    """the rule `{rule}` never holds: others cover all of it"""
    PACK_NOT_DECIDED = "pack.not_decided"
    """the rules were not proved within the steps allowed"""
    PACK_SUPERVISE_WITHOUT_BREACH = "pack.supervise_without_breach"
    """`{trigger}` is no failure of a unit: it cannot be supervised for it"""
    PACK_LOOSER_DUTY = "pack.looser_duty"
    """`{rule}` is looser than the law in `{part}`: the law has {law}, here it is {here}"""
    PACK_TIGHTER_RIGHT = "pack.tighter_right"
    """`{rule}` takes from the petitioner's right in `{part}`: the law has {law}, here it is {here}"""
    PACK_GROUND_BEYOND_LAW = "pack.ground_beyond_law"
    """the ground `{ground}` turns away more than the law does"""
    PACK_TURNED_AWAY = "pack.turned_away"
    """the rule `{rule}` turns away what the national rule `{law}` takes in, such as: {case}"""
    PACK_ACCUSATION_ELSEWHERE = "pack.accusation_elsewhere"
    """the rule `{rule}` sends elsewhere what the national rule `{law}` sends to discipline inspection, such as: {case}"""
    PACK_IDLE_OVERRIDE = "pack.idle_override"
    """the rule `{rule}` overrides `{other}`, which it never meets"""
    PACK_COMPULSORY_TRY = "pack.compulsory_try"
    """`{rule}` sends to mediation what a side has refused to mediate, such as: {case}"""
    PACK_ACCUSATION_MEDIATED = "pack.accusation_mediated"
    """`{rule}` sends an accusation to mediation, where the accused learns of it, such as: {case}"""
    PACK_RUNG_ORDER = "pack.rung_order"
    """the rung `{rung}` of clock `{clock}` comes before the one above it"""
    PACK_TIER_ORDER = "pack.tier_order"
    """the tier `{tier}` is coordinated by the level `{level}`, below `{above}` of the tier `{lower}`"""
    PACK_LEVEL_BEYOND = "pack.level_beyond"
    """the level `{level}` cannot coordinate: a matter climbs from the village to the county"""
    PACK_IDLE_CLOCK = "pack.idle_clock"
    """the condition of clock `{clock}` holds for no petition: only claims have branches"""
    PACK_WARNING_DROPPED = "pack.warning_dropped"
    """the rule `{rule}` no longer warns of limits that the national rule `{law}` warns of ({clocks}), such as: {case}"""
    PACK_PROCEDURE_LOST = "pack.procedure_lost"
    """the rule `{rule}` leads a petition away from the procedure that the national rule `{law}` opens, such as: {case}"""
    PACK_UNSCREENED = "pack.unscreened"
    """the rule `{rule}` sends on what nobody has screened to another than the petition office, such as: {case}"""
    PACK_ASSUMED_AWAY = "pack.assumed_away"
    """what is assumed of the subject `{subject}` leads petitions away from where they belong ({law}), such as: {case}"""
    PACK_FLOOR_NOT_DECIDED = "pack.floor_not_decided"
    """the pack was not compared with the law within the steps allowed"""
    PACK_CALENDAR_ENDS = "pack.calendar_ends"
    """the pack applies from {from} to {to}, the calendar ends on {end}: working days and last days after it are provisional"""
    PACK_NOBODY_COMPETENT = "pack.nobody_competent"
    """no department is competent for the subject `{subject}`: `{unit}` passes it on"""
    PACK_NOBODY_BEARS = "pack.nobody_bears"
    """when `{moment}` starts the clock `{clock}` there is nobody yet to bear it"""
    PACK_NEVER_ENDS = "pack.never_ends"
    """once `{moment}` starts the clock `{clock}`, no step can end it"""
    PACK_OUTLIVES_BEARER = "pack.outlives_bearer"
    """at `{moment}` what it counts for is over, but the clock `{clock}` runs on"""
    PACK_ACT_NOWHERE = "pack.act_nowhere"
    """the command `{label}` is possible for no petition: no ground has `kind = "{kind}"`"""
    PACK_LEVEL_NOWHERE = "pack.level_nowhere"
    """the directory has no unit of the level `{level}`: `{unit}` stands in for it"""
    PACK_LEVEL_GAP = "pack.level_gap"
    """no unit of the level `{level}` stands above `{below}`: `{unit}` stands in for it"""
    PACK_NOBODY_SERVES = "pack.nobody_serves"
    """no unit of the directory has the function `{function}`: `{unit}` passes on what is meant for it"""
    PACK_OTHER_PACK = "pack.other_pack"
    """`{b}` is no version of the pack `{a}`"""
    PACK_VERSION_OVERLAP = "pack.version_overlap"
    """the version `{b}` is in force from {from}, while `{a}` is until {to}"""
    PACK_VERSION_GAP = "pack.version_gap"
    """the version `{a}` is in force until {to}, `{b}` only from {from}: nothing is in force between"""
    PACK_CARRY_CUTS_RIGHT = "pack.carry_cuts_right"
    """to carry `{clock}` over would cut a right of people that runs ({article})"""
    PACK_NOBODY_ANSWERS = "pack.nobody_answers"
    """no unit of the directory has the function `{function}`, and there is no petition office to pass it on"""


class FollowUpParty(Choice):
    """The three who follow up together where somebody was not satisfied (practice row H5)."""

    HANDLING_UNIT = "handling_unit"
    """承办单位: the handling unit."""
    TOWNSHIP = "township"
    """乡镇（街道）: the township."""
    VILLAGE = "village"
    """村（社区）: the village."""


class FollowUpWay(Choice):
    """How a follow-up was made (practice row U6)."""

    PHONE = "phone"
    """电话: phone."""
    MESSAGE = "message"
    """短信: message."""
    VISIT = "visit"
    """上门: visit."""

Fraction: TypeAlias = str


class Function(Choice):
    """What a unit is there for, as far as the law gives it a part in a petition."""

    PETITION_OFFICE = "petition_office"
    """党委和政府信访部门: petition office of party and government."""
    GOVERNMENT = "government"
    """党委和政府: party committee and government."""
    JOINT_MEETING = "joint_meeting"
    """信访工作联席会议: joint meeting on petition work."""
    DEPARTMENT = "department"
    """职能部门: department."""
    GRID = "grid"
    """网格: grid."""
    COURT = "court"
    """法院: court."""
    PROCURATORATE = "procuratorate"
    """检察院: procuratorate."""
    POLICE = "police"
    """公安机关: police."""
    LABOUR_ARBITRATION = "labour_arbitration"
    """劳动人事争议仲裁委员会: labour arbitration commission."""
    RECONSIDERATION = "reconsideration"
    """行政复议机关: reconsideration organ."""
    DISCIPLINE_INSPECTION = "discipline_inspection"
    """纪检监察机关: discipline inspection and supervision."""
    MEDIATION = "mediation"
    """人民调解委员会: people's mediation committee."""
    LEGAL_AID = "legal_aid"
    """法律援助机构: legal aid agency."""
    LEGAL_SERVICE = "legal_service"
    """法律服务: legal service."""
    COUNSELLING = "counselling"
    """心理疏导: psychological counselling."""


class GridPhase(Choice):
    """Where a grid event stands."""

    REPORTED = "reported"
    """已上报，网格处理中: reported, with the grid."""
    RAISED = "raised"
    """已上交，待接办: raised, to be taken on."""
    TAKEN = "taken"
    """已接办: taken on."""
    HANDLED = "handled"
    """已处理，待反馈: handled, the resident is to be told."""
    CLOSED = "closed"
    """已办结: closed."""
    PETITION = "petition"
    """已转为信访事项: goes on as a petition."""


class HardReason(Choice):
    """Why a case counts as hard: what happened to the matter, never who brings it."""

    HIGH_TIER = "high_tier"
    """风险等级高: the tier of the matter is high."""
    SPECIAL = "special"
    """专案: handled as a special case."""
    REPEAT = "repeat"
    """重复信访: handled as a repeat."""
    CLIMBED = "climbed"
    """已升级到县级以上: it climbed to the county or above."""
    MEDIATION_FAILED = "mediation_failed"
    """调解未成: mediation ended without agreement."""
    REOPENED = "reopened"
    """重新办理: it was taken up again."""


class Intake(Choice):
    """How a petition came in (信访工作条例 17, practice row L1)."""

    VISIT = "visit"
    """来访: visit."""
    LETTER = "letter"
    """来信: letter."""
    ONLINE = "online"
    """网上信访: online."""
    CALL = "call"
    """来电: call."""
    FAX = "fax"
    """传真: fax."""
    ASSIGNED_FROM_ABOVE = "assigned_from_above"
    """上级交办: assigned from above."""
    HOTLINE = "hotline"
    """12345热线: hotline 12345."""
    GRID = "grid"
    """网格上报: grid report."""


class JournalPhase(Choice):
    """Where a journal stands."""

    OPEN = "open"
    """记录中: open."""
    CLOSED = "closed"
    """已结束: closed."""


class KeptBecause(Choice):
    """Why a clock keeps its terms although the new policy carries it over."""

    RIGHT_CUT = "right_cut"
    """会缩短正在进行的群众权利: it would cut a right of people that runs."""
    OVER_THE_CAP = "over_the_cap"
    """已延长的超过新规则的上限，改用会更长: what it was extended by is over the new cap, and it would end later."""
    BEFORE_IN_FORCE = "before_in_force"
    """按新规则在其生效前即已到期: it would have ended before the new rule was in force."""
    ANOTHER_UNIT = "another_unit"
    """已按另一单位延长: it was extended in another unit."""
    ANOTHER_KIND = "another_kind"
    """新规则是另一种期限: the new rule is of another kind."""


class LatentReason(Choice):
    """Why a matter that is over may come back. All of it is of the matter and of what units did."""

    RIGHT_RUNS = "right_runs"
    """复查、复核请求期内: a review can still be asked for."""
    DISSATISFIED = "dissatisfied"
    """评价为不满意: the last evaluation is `dissatisfied`."""
    GRID_EVENT = "grid_event"
    """网格事件尚未办结: a grid event is not closed."""


class LedgerList(Choice):
    """A list of matters. One can stand on several."""

    NEW = "new"
    """增量: received in the period."""
    OPEN = "open"
    """存量: open."""
    LATENT = "latent"
    """变量: over, but may come back."""
    IN_CHARGE = "in_charge"
    """包案: open, and coordinated by the county or above."""
    BACKLOG = "backlog"
    """积案: open, and a unit's duty is overdue."""


class LeftOut(Choice):
    """Why somebody of a pool is left out, the first that applies."""

    NOT_MEDIATED = "not_mediated"
    """检举控告不适用调解: an accusation is not mediated."""
    INTERESTED = "interested"
    """有直接利害关系: has a direct interest."""
    RESPONDENT_UNIT = "respondent_unit"
    """属于被反映的单位: belongs to a unit that the petition is about."""
    UNAVAILABLE = "unavailable"
    """目前不能接手: not available now."""
    OTHER_SPECIALTY = "other_specialty"
    """专长不对口: another specialty."""


class Level(Choice):
    """The level of a unit, from the lowest to the highest."""

    VILLAGE = "village"
    """村（社区）: village or community."""
    TOWNSHIP = "township"
    """乡镇（街道）: township or street."""
    COUNTY = "county"
    """县（市、区）: county."""
    CITY = "city"
    """市（地）: prefecture city."""
    PROVINCE = "province"
    """省: province."""
    NATION = "nation"
    """国家: nation."""


class Limit(Choice):
    """Whether a period of limitation still runs."""

    OPEN = "open"
    """未过: still open."""
    EXPIRED = "expired"
    """已过: expired."""


class LimitationEvent(Choice):
    """What starts a limit of another procedure."""

    ACT_KNOWN = "act_known"
    """知道或者应当知道行政行为: learned of the administrative act."""
    HARM_KNOWN = "harm_known"
    """知道或者应当知道权利被侵害: learned that a right was harmed."""
    DUTY_REQUESTED = "duty_requested"
    """申请履行法定职责: asked for performance of a statutory duty."""


class ListingPhase(Choice):
    """Where a listing stands."""

    LISTED = "listed"
    """已挂牌，待揭榜: listed, free to claim."""
    CLAIMED = "claimed"
    """已揭榜: claimed by a team."""
    SETTLED = "settled"
    """已结算: settled."""
    DELISTED = "delisted"
    """已撤牌: taken off the list."""


class Mark(Choice):
    """How sure it is that the source says so."""

    READ = "read"
    """The article itself was read in a full text."""
    EXCERPT = "excerpt"
    """Seen in an excerpt or a secondary source."""
    PRACTICE = "practice"
    """A local practice, reported in the press."""
    DEFAULT = "default"
    """Not found in a source: a default of the pack, never presented as law."""


class MediationWill(Choice):
    """Whether the sides accept mediation; it takes both (人民调解法 17)."""

    AGREED = "agreed"
    """双方同意: both sides agree."""
    REFUSED = "refused"
    """一方拒绝: a side refuses."""


class Mode(Choice):
    """How a petition is handled (practice rows L7 to L9)."""

    INITIAL = "initial"
    """初次信访: first petition."""
    REPEAT = "repeat"
    """重复信访: repeated petition."""
    SPECIAL = "special"
    """特殊疑难: special case."""


class Moment(Choice):
    """A moment at which clocks start or end."""

    RECEIVED_BY_OFFICE = "received_by_office"
    """信访部门收到: received by a petition office."""
    RECEIVED_DIRECT = "received_direct"
    """其他机关、单位直接收到: received directly by another unit."""
    TRIAGED = "triaged"
    """转送、交办、报告或告知去向: screened and passed on."""
    NOTIFIED = "notified"
    """书面告知信访人: petitioner told in writing."""
    ASSIGNMENT_RECEIVED = "assignment_received"
    """单位收到转送、交办: unit received what was sent."""
    ASSIGNMENT_NOTIFIED = "assignment_notified"
    """承办单位书面告知信访人: assigned unit told the petitioner in writing."""
    ASSIGNMENT_DUE_SET = "assignment_due_set"
    """交办并指定期限: assigned with a set date."""
    ASSIGNMENT_OBJECTED = "assignment_objected"
    """提出异议: objection raised."""
    ASSIGNMENT_ACCEPTED = "assignment_accepted"
    """承办单位受理: assigned unit took the matter up."""
    ASSIGNMENT_REPORTED = "assignment_reported"
    """提交办结报告: completion reported."""
    ASSIGNMENT_ENDED = "assignment_ended"
    """交还、收回或办结: assignment ended."""
    ACCEPTED = "accepted"
    """受理: accepted."""
    NOT_ACCEPTED = "not_accepted"
    """不予受理或不再受理: not, or no longer, accepted."""
    ANSWERED = "answered"
    """出具处理意见: opinion issued."""
    DELIVERED = "delivered"
    """处理意见送达: opinion delivered."""
    REVIEW_REQUESTED = "review_requested"
    """收到复查请求: review requested."""
    REVIEW_ISSUED = "review_issued"
    """出具复查意见: review opinion issued."""
    REVIEW_DELIVERED = "review_delivered"
    """复查意见送达: review opinion delivered."""
    FINAL_REVIEW_REQUESTED = "final_review_requested"
    """收到复核请求: final review requested."""
    FINAL_REVIEW_ISSUED = "final_review_issued"
    """出具复核意见: final review opinion issued."""
    ACT_KNOWN = "act_known"
    """知道行政行为: learned of the administrative act."""
    HARM_KNOWN = "harm_known"
    """知道权利被侵害: learned that a right was harmed."""
    DUTY_REQUESTED = "duty_requested"
    """申请履行法定职责: asked for performance of a duty."""
    DIVERTED = "diverted"
    """导入其他程序: diverted to another procedure."""
    PROCEDURE_RECEIVED = "procedure_received"
    """其他程序收到申请: the other procedure received the application."""
    PROCEDURE_ACCEPTED = "procedure_accepted"
    """其他程序受理: the other procedure accepted."""
    PROCEDURE_DECIDED = "procedure_decided"
    """其他程序作出决定: the other procedure decided."""
    AID_GRANTED = "aid_granted"
    """决定给予法律援助: legal aid granted."""
    AID_ASSIGNED = "aid_assigned"
    """指派法律援助人员: legal aid assigned."""
    MEDIATION_REQUESTED = "mediation_requested"
    """申请调解: mediation requested."""
    MEDIATION_ENDED = "mediation_ended"
    """调解结束: mediation ended."""
    AGREEMENT_EFFECTIVE = "agreement_effective"
    """调解协议生效: mediation agreement effective."""
    AGREEMENT_CONFIRMED = "agreement_confirmed"
    """申请司法确认: judicial confirmation applied for."""
    SUGGESTION_MADE = "suggestion_made"
    """提出三项建议: suggestion made."""
    SUGGESTION_REPLIED = "suggestion_replied"
    """反馈采纳情况: suggestion replied to."""
    SUPERVISION_OPENED = "supervision_opened"
    """督办: supervision opened."""
    SUPERVISION_ANSWERED = "supervision_answered"
    """反馈督办: supervision answered."""
    MET = "met"
    """与信访人见面: petitioner met."""
    PLANNED = "planned"
    """给出化解方案: plan given."""
    TOWNSHIP_COORDINATES = "township_coordinates"
    """升级至乡镇统筹: escalated to the township."""
    COUNTY_COORDINATES = "county_coordinates"
    """升级至县级统筹: escalated to the county."""
    COUNTY_STUDIES = "county_studies"
    """县级牵头会商（涉及多个单位）: the county leads a study with several units."""
    HANDED_DOWN = "handed_down"
    """下交统筹: coordination handed down."""
    LEADER_NAMED = "leader_named"
    """确定包案领导: leader in charge named."""
    DISSATISFIED = "dissatisfied"
    """评价为不满意: evaluated as dissatisfied."""
    SATISFIED = "satisfied"
    """评价为满意或者基本满意: evaluated as satisfied or basically satisfied."""
    FOLLOWED_UP = "followed_up"
    """回访到位: followed up by all who have to."""
    SUMMONED = "summoned"
    """吹哨: unit summoned."""
    ATTENDED = "attended"
    """报到: unit attended."""
    CLOSED = "closed"
    """办结、撤回或并案: closed, withdrawn or merged."""

Month: TypeAlias = str
"""a month, like 2026-03"""


class Nature(Choice):
    """Whom a clock protects."""

    DUTY = "duty"
    """A duty of a unit: it alerts on the nominal due and is broken after the rolled one."""
    RIGHT = "right"
    """A right of the petitioner: it lasts until the rolled due."""


class NoForecast(Choice):
    """Why nothing is forecast."""

    TOO_SHORT = "too_short"
    """不足两年（24个月）: less than two years (24 months)."""
    TOO_FEW = "too_few"
    """平均每月不足一件: less than one a month on average."""


class NotHereReason(Choice):
    """Why a petition has no channel here."""

    NOT_ACCEPTED = "not_accepted"
    """不予受理: not accepted."""
    NO_LONGER_ACCEPTED = "no_longer_accepted"
    """不再受理: no longer accepted."""
    HOTLINE = "hotline"
    """由12345热线办理: stays with the hotline."""
    OTHER_BODY = "other_body"
    """由其他机关依照程序办理: for another body, by its own procedure."""


class NoticeKind(Choice):
    """What a written notice tells the petitioner."""

    RECEIVED = "received"
    """接收情况以及处理途径和程序: receipt, way and procedure of handling."""
    PASSED_ON = "passed_on"
    """转送、交办去向: where the matter was sent."""
    GO_ELSEWHERE = "go_elsewhere"
    """告知向有权处理的机关、单位提出: which body to turn to."""
    NOT_ACCEPTED = "not_accepted"
    """不予受理或不再受理: not, or no longer, accepted."""
    EXTENDED = "extended"
    """延长办理期限及理由: extension and its reason."""


class OpinionOutcome(Choice):
    """The outcome of an opinion (article 32)."""

    SUPPORT = "support"
    """予以支持: supported."""
    EXPLAIN = "explain"
    """解释说明: explained: reasonable, without legal basis."""
    NOT_SUPPORT = "not_support"
    """不予支持: not supported."""


class Outcome(Choice):
    """How an ended clock ended."""

    MET = "met"
    """In time."""
    LATE_AT_NOMINAL = "late_at_nominal"
    """After the nominal due, not after the rolled one."""
    LATE_AFTER_ROLL = "late_after_roll"
    """After the rolled due."""
    UNDETERMINED = "undetermined"
    """The calendar does not reach far enough to say."""

PackId: TypeAlias = str


class Part(Choice):
    """A unit's part in a matter of several units."""

    LEAD = "lead"
    """牵头单位: lead unit."""
    CO = "co"
    """协办单位: co-handling unit."""


class PauseCause(Choice):
    """Why a clock stood still."""

    SUSPENDED = "suspended"
    """A suspension that the pack allows."""
    DIVERTED = "diverted"
    """The matter is in another procedure."""
    ELSEWHERE = "elsewhere"
    """The matter is with another unit."""

Period: TypeAlias = str


class PeriodUnit(Choice):
    """The unit in which a clock counts. There is no conversion between units: a day is not 24 hours,
    and a working day is not eight working hours.
    """

    DAYS = "days"
    """Natural days (日): the day of the start is not counted (民法典 201)."""
    WORKING_DAYS = "working_days"
    """Working days (工作日): the first one counted is the first working day after the start."""
    HOURS = "hours"
    """Hours, counted from the instant of the start."""
    WORKING_HOURS = "working_hours"
    """Hours inside the calendar's working windows."""
    MONTHS = "months"
    """Months by the calendar; the end is the corresponding day, or the month's last (民法典 202)."""

PersonRef: TypeAlias = str

PetitionId: TypeAlias = str


class Phase(Choice):
    """Where a petition stands in its life."""

    UNREGISTERED = "unregistered"
    """未登记: not registered."""
    REGISTERED = "registered"
    """已登记，待甄别: registered, to be screened."""
    REFERRED = "referred"
    """已转送或交办: referred or assigned."""
    CONTESTED = "contested"
    """管辖有争议: competence contested."""
    HANDLING = "handling"
    """受理办理中: accepted, in handling."""
    DIVERTED = "diverted"
    """已导入其他程序: diverted to another procedure."""
    ANSWERED = "answered"
    """已出具处理意见: opinion issued."""
    DELIVERED = "delivered"
    """处理意见已送达: opinion delivered."""
    REVIEWING = "reviewing"
    """复查中: under review."""
    REVIEWED = "reviewed"
    """已出具复查意见: review opinion issued."""
    REVIEW_DELIVERED = "review_delivered"
    """复查意见已送达: review opinion delivered."""
    FINAL_REVIEWING = "final_reviewing"
    """复核中: under final review."""
    FINALLY_REVIEWED = "finally_reviewed"
    """已出具复核意见: final review opinion issued."""
    NOT_ACCEPTED = "not_accepted"
    """不予受理: not accepted."""
    NO_LONGER_ACCEPTED = "no_longer_accepted"
    """不再受理: no longer accepted."""
    WITHDRAWN = "withdrawn"
    """已撤回: withdrawn."""
    MERGED = "merged"
    """已并入同一事项: merged into the same matter."""
    CLOSED = "closed"
    """已办结: closed."""
    ARCHIVED = "archived"
    """已归档: archived."""

PlaceId: TypeAlias = str

PolicyDigest: TypeAlias = str


class PoolKind(Choice):
    """What a pool is of."""

    MEDIATOR = "mediator"
    """调解员: mediators."""
    LEGAL_EXPERT = "legal_expert"
    """法律专家: legal experts."""


class Presence(Choice):
    """How a unit is present in the centre (practice rows L4 and U2)."""

    RESIDENT = "resident"
    """常驻: resident."""
    ROTATING = "rotating"
    """轮驻: rotating."""
    ON_CALL = "on_call"
    """随叫随驻: on call."""


class Procedure(Choice):
    """A procedure outside the petition, into which a matter can be diverted."""

    COURT = "court"
    """诉讼立案: court case filing."""
    PROSECUTION = "prosecution"
    """检察监督: procuratorial procedure."""
    POLICE = "police"
    """公安机关程序: police procedure."""
    LABOUR_ARBITRATION = "labour_arbitration"
    """劳动争议仲裁: labour dispute arbitration."""
    LAND_ARBITRATION = "land_arbitration"
    """农村土地承包仲裁: rural land contract arbitration."""
    COMMERCIAL_ARBITRATION = "commercial_arbitration"
    """商事仲裁: commercial arbitration."""
    PARTY_APPEAL = "party_appeal"
    """党员申诉、复审: appeal within the party."""
    RECONSIDERATION = "reconsideration"
    """行政复议: administrative reconsideration."""
    ADJUDICATION = "adjudication"
    """行政裁决: administrative adjudication."""
    OTHER_ADMINISTRATIVE = "other_administrative"
    """其他行政程序: other administrative procedure."""
    DISCIPLINE_INSPECTION = "discipline_inspection"
    """纪检监察: discipline inspection and supervision."""
    LEGAL_AID = "legal_aid"
    """法律援助: legal aid."""


class ProcedureStep(Choice):
    """A step of the other procedure."""

    RECEIVED = "received"
    """收到申请: application received."""
    ACCEPTED = "accepted"
    """受理: accepted."""
    DECIDED = "decided"
    """作出决定: decided."""
    AID_GRANTED = "aid_granted"
    """决定给予法律援助: legal aid granted."""
    AID_ASSIGNED = "aid_assigned"
    """指派法律援助人员: legal aid assigned."""

PublicCode: TypeAlias = str


class RaiseCause(Choice):
    """Why a grid event goes to the next level."""

    BEYOND = "beyond"
    """超出本级处理能力: beyond what the level can do."""
    LATE = "late"
    """逾期未处理: not handled in time."""


class Relation(Choice):
    """How the two sides of a matter stand to each other."""

    ADMINISTRATIVE = "administrative"
    """行政管理: citizen and administration."""
    EMPLOYMENT = "employment"
    """劳动人事: employment."""
    LAND_CONTRACT = "land_contract"
    """农村土地承包经营: rural land contract."""
    CIVIL = "civil"
    """民事（平等主体）: civil, between equals."""
    MEMBERSHIP = "membership"
    """党组织、机关内部: inside the party or an organ."""
    JUDICIAL = "judicial"
    """政法机关执法司法: with court, procuratorate or police."""
    NONE = "none"
    """无相对方: no other side."""


class Relief(Choice):
    """Help beside the handling, never instead of it (article 37(2))."""

    SOCIAL = "social"
    """社会救助: social relief."""
    JUDICIAL = "judicial"
    """司法救助: judicial relief."""


class ReliefResult(Choice):
    """What came of an application for relief."""

    GRANTED = "granted"
    """给予救助: granted."""
    REFUSED = "refused"
    """不予救助: refused."""
    NO_ANSWER = "no_answer"
    """没有答复: no answer."""


class ReplyResult(Choice):
    """The result for a matter that ends without a disposal opinion."""

    ADOPTED = "adopted"
    """采纳: suggestion adopted."""
    PARTLY_ADOPTED = "partly_adopted"
    """部分采纳: suggestion adopted in part."""
    NOT_ADOPTED = "not_adopted"
    """未采纳并说明: suggestion not adopted, with reasons."""
    PERFORMED = "performed"
    """已履行职责: duty performed."""
    ANSWERED = "answered"
    """已答复: answered."""
    INFORMED = "informed"
    """已反馈: result fed back to the accuser."""


class RespondentKind(Choice):
    """Whose act the matter is about."""

    PRIVATE = "private"
    """个人、企业等: a person or company."""
    VILLAGE = "village"
    """村（居）委会: village or community."""
    TOWNSHIP = "township"
    """乡镇（街道）: township or street."""
    DEPARTMENT = "department"
    """县级部门: county department."""
    VERTICAL = "vertical"
    """垂直领导的机关（海关、金融、外汇、税务、国家安全）: an organ led by its own line (customs, finance, foreign exchange, tax, state security)."""
    COUNTY = "county"
    """县级党委政府: county party committee or government."""
    ABOVE = "above"
    """县级以上机关、单位: a unit above the county."""
    POLICE = "police"
    """公安机关: police."""
    JUDICIAL = "judicial"
    """法院、检察院: court or procuratorate."""
    DISCIPLINE = "discipline"
    """纪检监察机关: discipline inspection organ."""


class ReviewOutcome(Choice):
    """What a review did to the opinion before it."""

    UPHOLD = "uphold"
    """维持: upheld."""
    CHANGE = "change"
    """变更: changed."""
    REVOKE = "revoke"
    """撤销: revoked."""


class Role(Choice):
    """In which role somebody acts."""

    PETITIONER = "petitioner"
    """信访人: petitioner."""
    AGENT = "agent"
    """信访人的代理人或代表: agent or representative of the petitioner."""
    OFFICER = "officer"
    """工作人员: officer of a unit."""
    HEAD = "head"
    """本机关、单位负责人: head of a unit."""
    MEDIATOR = "mediator"
    """调解员: mediator."""
    SYSTEM = "system"
    """系统: the platform itself."""


class Roll(Choice):
    """What happens when the last day of a period is a day of rest."""

    NONE = "none"
    """The last day stays (nominal and rolled due are the same)."""
    NEXT = "next"
    """The next working day is the last one (民法典 203)."""
    PREVIOUS = "previous"
    """The working day before is the last one."""

RuleId: TypeAlias = str


class RungAct(Choice):
    """What a rung of a ladder asks for."""

    REMIND = "remind"
    """Remind the bearer (提醒、催办)."""
    SUPERVISE = "supervise"
    """Supervise the bearer (督办)."""
    ESCALATE = "escalate"
    """Take it to the unit above (升级)."""

RungKey: TypeAlias = str


class SameFacts(Choice):
    """How far the facts of two petitions agree, the strongest first."""

    ALL = "all"
    """内容、地点、被反映对象都相同: same subject, place and respondents."""
    SUBJECT_AND_RESPONDENTS = "subject_and_respondents"
    """内容、被反映对象相同: same subject and respondents."""
    SUBJECT_AND_PLACE = "subject_and_place"
    """内容、地点相同: same subject and place."""


class Satisfaction(Choice):
    """What the petitioner thinks of the handling."""

    SATISFIED = "satisfied"
    """满意: satisfied."""
    BASICALLY = "basically"
    """基本满意: basically satisfied."""
    DISSATISFIED = "dissatisfied"
    """不满意: dissatisfied."""


class Settlement(Choice):
    """How contested competence is settled (article 24)."""

    NEGOTIATION = "negotiation"
    """协商: negotiation of the units."""
    COMMON_SUPERIOR = "common_superior"
    """共同的上一级机关、单位决定: decision of the common superior."""
    JOINT_MEETING = "joint_meeting"
    """信访工作联席会议协调: joint meeting on petition work."""
    GOVERNMENT = "government"
    """本级党委和政府指定: designation by the government of the level."""


class Severity(Choice):
    """How bad a finding is."""

    WARNING = "warning"
    """The pack can be used, but someone should look."""
    ERROR = "error"
    """The pack cannot be used."""


class Side(Choice):
    """A side of a dispute."""

    PETITIONER = "petitioner"
    """信访人一方: the petitioner's side."""
    OTHER = "other"
    """另一方: the other side."""


class SimpleGround(Choice):
    """Why a first petition may be handled simply (简易办理办法 2022, 4)."""

    CLEAR = "clear"
    """事实清楚、责任明确、争议不大、易于解决: facts and responsibility clear, easily solved."""
    INSTANT = "instant"
    """咨询、建议或者感谢，可以即时反馈: question, suggestion or thanks that can be answered at once."""
    PRESSING = "pressing"
    """涉及日常生产生活、时效性强: daily life, pressing."""
    PROMISED = "promised"
    """已有明确承诺或者结论: already promised or concluded."""
    OTHER = "other"
    """其他可以简易办理的: another case for simple handling."""

SourceId: TypeAlias = str


class Stage(Choice):
    """How far the matter has come in other procedures."""

    NONE = "none"
    """未进入其他程序: in no procedure yet."""
    ADMINISTRATIVE_ACT = "administrative_act"
    """已有行政行为: an administrative act was taken."""
    DUTY_REQUESTED = "duty_requested"
    """已申请履行职责: performance of a duty was asked for."""
    MEDIATION_FAILED = "mediation_failed"
    """调解未成: mediation failed."""
    AGREEMENT = "agreement"
    """已达成调解协议: a mediation agreement was reached."""
    IN_ARBITRATION = "in_arbitration"
    """仲裁中: in arbitration."""
    AWARD = "award"
    """已有仲裁裁决: an award was made."""
    IN_RECONSIDERATION = "in_reconsideration"
    """行政复议中: in reconsideration."""
    RECONSIDERED = "reconsidered"
    """已有复议决定: reconsideration was decided."""
    IN_COURT = "in_court"
    """诉讼中: in court."""
    JUDGED = "judged"
    """裁判已生效: finally judged."""
    IN_POLICE = "in_police"
    """公安、检察程序中: with police or procuratorate."""
    IN_PETITION = "in_petition"
    """其他单位正在办理同一信访事项: the same matter is pending as a petition."""
    ANSWERED = "answered"
    """已收到信访处理意见书: an opinion was given on the same matter."""
    REVIEWED = "reviewed"
    """已收到复查意见: a review opinion was given on the same matter."""
    FINAL_REVIEW = "final_review"
    """同一事实和理由已复核终结: finally reviewed on the same facts and reasons."""
    IN_HOTLINE = "in_hotline"
    """12345工单办理中: pending as a hotline order."""


class Step(Choice):
    """At which step an answer was given."""

    HANDLING = "handling"
    """Handling."""
    REVIEW = "review"
    """Review (复查)."""
    FINAL_REVIEW = "final_review"
    """Final review (复核)."""


class SuggestionKind(Choice):
    """The three suggestions (三项建议, article 40)."""

    IMPROVE_WORK = "improve_work"
    """改进工作: improve work."""
    IMPROVE_POLICY = "improve_policy"
    """完善政策: improve policy."""
    ACCOUNTABILITY = "accountability"
    """追究责任: accountability."""


class SupervisionGround(Choice):
    """Why a petition office supervises (article 40(1))."""

    ACCEPTANCE_BREACH = "acceptance_breach"
    """违反规定受理信访事项: acceptance against the rules."""
    HANDLING_BREACH = "handling_breach"
    """违反规定办理信访事项: handling against the rules."""
    BUCK_PASSING = "buck_passing"
    """推诿: buck-passing."""
    PERFUNCTORY = "perfunctory"
    """敷衍: perfunctory handling."""
    DELAY = "delay"
    """拖延: delay."""
    FRAUD = "fraud"
    """弄虚作假: fraud."""
    REFUSAL_TO_EXECUTE = "refusal_to_execute"
    """拒不执行信访处理意见: refusal to execute the opinion."""


class Tier(Choice):
    """The risk tier of a matter, never of a person (practice row U8)."""

    LOW = "low"
    """低: low."""
    MEDIUM = "medium"
    """中: medium."""
    HIGH = "high"
    """高: high."""

UnitId: TypeAlias = str


class Urgency(Choice):
    """How urgent the matter is (信访工作条例 25)."""

    ORDINARY = "ordinary"
    """一般: ordinary."""
    URGENT = "urgent"
    """紧急: urgent."""
    MAJOR = "major"
    """重大紧急: major and urgent."""

Words: TypeAlias = str
"""A reason or note of 1 to 4,000 characters, not blank. It must hold no name, address or number
of a person: the host keeps those.
"""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class Adopt(Record):
    """接入在办事项: adopt a running petition."""

    _tag: ClassVar[tuple[str, str] | None] = ("type", "adopt")
    accepted_at: datetime | None = None
    """When it was accepted."""
    answered_at: datetime | None = None
    """When the opinion was issued."""
    delivered_at: datetime | None = None
    """When the opinion was delivered."""
    from_system: str
    """The system it comes from."""
    holder: UnitId | None = None
    """The unit that handles it."""
    notified_at: datetime | None = None
    """When the petitioner was told in writing."""
    phase: Phase
    """Where it stands: registered, handling, answered or delivered."""
    registration: Register
    """What is known of its registration."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class ReportUrgent(Record):
    """报告重大紧急事项: report an urgent matter."""

    _tag: ClassVar[tuple[str, str] | None] = ("type", "report_urgent")
    summary: DocumentRef
    """What is reported."""
    to: tuple[UnitId, ...]
    """The government of the level, the departments concerned, the joint meeting, the office above."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class GiveCode(Record):
    """给予编码: give the public code."""

    _tag: ClassVar[tuple[str, str] | None] = ("type", "give_code")
    code: PublicCode
    """The code."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class Classify(Record):
    """甄别分类: classify."""

    _tag: ClassVar[tuple[str, str] | None] = ("type", "classify")
    _hidden: ClassVar[frozenset[str]] = frozenset({"respondents"})
    branch: Branch | None = None
    """For a claim: the branch of article 31."""
    class_: Class
    """The class."""
    respondents: tuple[Respondent, ...] = ()
    """Whom it is about too, where that became clear later; added to those known already."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class NoteLimitation(Record):
    """记录时效起点: note the start of a limit."""

    _tag: ClassVar[tuple[str, str] | None] = ("type", "note_limitation")
    event: LimitationEvent
    """What the petitioner learned, or asked for, on that day."""
    on: date
    """The day."""
    procedure: Procedure
    """The procedure whose limit it starts."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class Refer(Record):
    """转送: refer."""

    _tag: ClassVar[tuple[str, str] | None] = ("type", "refer")
    assignments: tuple[NewAssignment, ...]
    """To whom."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class Assign(Record):
    """交办: assign."""

    _tag: ClassVar[tuple[str, str] | None] = ("type", "assign")
    _hidden: ClassVar[frozenset[str]] = frozenset({"person"})
    assignments: tuple[NewAssignment, ...]
    """To whom."""
    due_on: date
    """The last day for the completion report."""
    measures: Words | None = None
    """Measures to take, where the sender sets some (practice row H7)."""
    person: PersonRef | None = None
    """Who of the lead unit answers for it, where the sender says so (practice row H7)."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class Recall(Record):
    """收回: recall an assignment."""

    _tag: ClassVar[tuple[str, str] | None] = ("type", "recall")
    assignment: AssignmentId
    """Which one."""
    reason: Words
    """Why."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class Object(Record):
    """提出异议: object to competence."""

    _tag: ClassVar[tuple[str, str] | None] = ("type", "object")
    assignment: AssignmentId
    """Which assignment."""
    reasons: Words
    """Why not."""
    suggests: UnitId | None = None
    """Whose it is instead."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class DecideObjection(Record):
    """核实异议: decide an objection."""

    _tag: ClassVar[tuple[str, str] | None] = ("type", "decide_objection")
    assignment: AssignmentId
    """Which assignment."""
    consent: bool
    """Whether the sender agrees."""
    reason: Words
    """Why."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class Contest(Record):
    """管辖争议: contest competence."""

    _tag: ClassVar[tuple[str, str] | None] = ("type", "contest")
    between: tuple[UnitId, ...]
    """Between whom; at least two."""
    reason: Words
    """In what they differ."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class SettleContest(Record):
    """确定受理单位: settle contested competence."""

    _tag: ClassVar[tuple[str, str] | None] = ("type", "settle_contest")
    assignments: tuple[NewAssignment, ...]
    """The units' work from here on; exactly one leads."""
    by: Settlement
    """How it was settled."""
    document: DocumentRef
    """The record of it."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class Notify(Record):
    """书面告知: tell the petitioner in writing."""

    _tag: ClassVar[tuple[str, str] | None] = ("type", "notify")
    assignment: AssignmentId | None = None
    """The assignment whose unit tells; left out when the receiver does."""
    document: DocumentRef
    """The notice."""
    kind: NoticeKind
    """What it says."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class Accept(Record):
    """受理: accept."""

    _tag: ClassVar[tuple[str, str] | None] = ("type", "accept")


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class NotAccept(Record):
    """不予受理: not accept."""

    _tag: ClassVar[tuple[str, str] | None] = ("type", "not_accept")
    document: DocumentRef
    """The written notice to the petitioner."""
    ground: RuleId
    """The ground, by its id in the policy."""
    reason: Words
    """Why it holds here, as the named officer found."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class NoLongerAccept(Record):
    """不再受理: no longer accept."""

    _tag: ClassVar[tuple[str, str] | None] = ("type", "no_longer_accept")
    document: DocumentRef
    """The written notice to the petitioner."""
    ground: RuleId
    """The ground, by its id in the policy."""
    reason: Words
    """Why it holds here, as the named officer found."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class Divert(Record):
    """导入其他程序: divert to another procedure."""

    _tag: ClassVar[tuple[str, str] | None] = ("type", "divert")
    body: UnitId | None = None
    """The body that has it now, if it is in the directory."""
    document: DocumentRef
    """The written notice to the petitioner: way and procedure."""
    procedure: Procedure
    """Which procedure."""
    reason: Words
    """Why."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class ReportProcedure(Record):
    """其他程序进展: report on the other procedure."""

    _tag: ClassVar[tuple[str, str] | None] = ("type", "report_procedure")
    document: DocumentRef | None = None
    """The paper that shows it."""
    procedure: Procedure | None = None
    """Which procedure, where it is not the one that has the matter: legal aid, which goes beside."""
    step: ProcedureStep
    """Which step."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class ReturnFromProcedure(Record):
    """从其他程序转回: return from the other procedure."""

    _tag: ClassVar[tuple[str, str] | None] = ("type", "return_from_procedure")
    reason: Words
    """Why."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class OpenMediation(Record):
    """启动调解: open mediation."""

    _tag: ClassVar[tuple[str, str] | None] = ("type", "open_mediation")
    instead_of: Procedure | None = None
    """The procedure to which the dispute can go if mediation fails, where its law sets the try a
    time (labour disputes: 15 days).
    """
    mediator: UnitId
    """The unit that mediates."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class ConsentToMediation(Record):
    """是否同意调解: consent to mediation."""

    _tag: ClassVar[tuple[str, str] | None] = ("type", "consent_to_mediation")
    consents: bool
    """Whether it agrees."""
    document: DocumentRef
    """The paper that shows it."""
    side: Side
    """Which side."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class Choose(Record):
    """挑选调解员、法律专家: choose a mediator or a legal expert."""

    _tag: ClassVar[tuple[str, str] | None] = ("type", "choose")
    _hidden: ClassVar[frozenset[str]] = frozenset({"person"})
    document: DocumentRef
    """The paper that shows it."""
    part: ChoicePart
    """For what."""
    person: PersonRef
    """Whom."""
    side: Side
    """Which side."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class HoldMediationRound(Record):
    """调解一次: hold a round of mediation."""

    _tag: ClassVar[tuple[str, str] | None] = ("type", "hold_mediation_round")
    record: DocumentRef
    """The record of it."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class EndMediation(Record):
    """结束调解: end mediation."""

    _tag: ClassVar[tuple[str, str] | None] = ("type", "end_mediation")
    agreement: DocumentRef | None = None
    """The written agreement (article 33), if there is one."""
    told_other_ways: DocumentRef | None = None
    """The other ways, which the petitioner was told (人民调解法 26); needed without agreement."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class ConfirmAgreement(Record):
    """申请司法确认: apply for judicial confirmation."""

    _tag: ClassVar[tuple[str, str] | None] = ("type", "confirm_agreement")
    document: DocumentRef
    """The application."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class Hear(Record):
    """听证: hold a hearing."""

    _tag: ClassVar[tuple[str, str] | None] = ("type", "hear")
    from_: date
    """First day."""
    record: DocumentRef
    """The record of it."""
    to: date
    """Last day."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class Extend(Record):
    """延期: extend."""

    _tag: ClassVar[tuple[str, str] | None] = ("type", "extend")
    by: int
    """How many units, in the unit of the clock."""
    clock: ClockKey
    """The key of the running clock."""
    notice: DocumentRef
    """The written notice to the petitioner with the reason."""
    reason: Words
    """Why."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class Suspend(Record):
    """中止: suspend."""

    _tag: ClassVar[tuple[str, str] | None] = ("type", "suspend")
    ground: RuleId
    """The ground, by its id in the policy."""
    reason: Words
    """Why it holds here."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class Resume(Record):
    """恢复: resume."""

    _tag: ClassVar[tuple[str, str] | None] = ("type", "resume")
    reason: Words
    """Why."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class Simplify(Record):
    """简易办理: handle simply."""

    _tag: ClassVar[tuple[str, str] | None] = ("type", "simplify")
    ground: SimpleGround
    """Why it may be."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class ConvertToOrdinary(Record):
    """转为普通程序: convert to ordinary handling."""

    _tag: ClassVar[tuple[str, str] | None] = ("type", "convert_to_ordinary")
    reason: Words
    """Why."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class Answer(Record):
    """出具处理意见书: issue the opinion."""

    _tag: ClassVar[tuple[str, str] | None] = ("type", "answer")
    document: DocumentRef
    """The opinion itself."""
    facts_and_reasons: Words
    """Facts and reasons."""
    legal_basis: tuple[Words, ...]
    """The laws and regulations it stands on."""
    opinion: Words
    """What was decided."""
    outcome: OpinionOutcome
    """Which of the three."""
    request: Words
    """What the petitioner asked for."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class Reply(Record):
    """答复: reply."""

    _tag: ClassVar[tuple[str, str] | None] = ("type", "reply")
    document: DocumentRef
    """The reply itself."""
    result: ReplyResult
    """What came of it."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class ReportCompletion(Record):
    """提交办结报告: report completion."""

    _tag: ClassVar[tuple[str, str] | None] = ("type", "report_completion")
    assignment: AssignmentId
    """Which assignment."""
    document: DocumentRef
    """The report."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class Deliver(Record):
    """送达: deliver."""

    _tag: ClassVar[tuple[str, str] | None] = ("type", "deliver")
    receipt: DocumentRef
    """The proof of delivery."""
    way: DeliveryWay
    """How."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class FollowUp(Record):
    """回访: follow up."""

    _tag: ClassVar[tuple[str, str] | None] = ("type", "follow_up")
    evaluation_asked: bool = False
    """Whether the petitioner was asked for an evaluation."""
    note: Words | None = None
    """What was said."""
    parties: tuple[FollowUpParty, ...] = ()
    """As which of the three parties; several where one unit is more than one of them."""
    way: FollowUpWay
    """How."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class Evaluate(Record):
    """评价: evaluate."""

    _tag: ClassVar[tuple[str, str] | None] = ("type", "evaluate")
    satisfaction: Satisfaction
    """How satisfied."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class ReferRelief(Record):
    """帮助申请救助: refer to relief."""

    _tag: ClassVar[tuple[str, str] | None] = ("type", "refer_relief")
    kind: Relief
    """Which relief."""
    to: UnitId
    """The body to which the petitioner is helped."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class ReportRelief(Record):
    """反馈救助结果: report what came of relief."""

    _tag: ClassVar[tuple[str, str] | None] = ("type", "report_relief")
    document: DocumentRef | None = None
    """The paper that shows it."""
    kind: Relief
    """Which relief."""
    result: ReliefResult
    """What came of it."""
    to: UnitId
    """The body to which the petitioner was helped."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class RequestReview(Record):
    """请求复查: request a review."""

    _tag: ClassVar[tuple[str, str] | None] = ("type", "request_review")
    document: DocumentRef
    """The request."""
    reviewer: UnitId
    """The unit asked: the one directly above."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class IssueReview(Record):
    """出具复查意见: issue the review opinion."""

    _tag: ClassVar[tuple[str, str] | None] = ("type", "issue_review")
    document: DocumentRef
    """The opinion itself."""
    outcome: ReviewOutcome
    """What it does to the opinion before it."""
    reasons: Words
    """Why."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class RequestFinalReview(Record):
    """请求复核: request a final review."""

    _tag: ClassVar[tuple[str, str] | None] = ("type", "request_final_review")
    document: DocumentRef
    """The request."""
    reviewer: UnitId
    """The unit asked: the one directly above."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class IssueFinalReview(Record):
    """出具复核意见: issue the final review opinion."""

    _tag: ClassVar[tuple[str, str] | None] = ("type", "issue_final_review")
    document: DocumentRef
    """The opinion itself."""
    outcome: ReviewOutcome
    """What it does to the opinion before it."""
    reasons: Words
    """Why."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class Supervise(Record):
    """督办: supervise."""

    _tag: ClassVar[tuple[str, str] | None] = ("type", "supervise")
    document: DocumentRef
    """The paper."""
    due_on: date | None = None
    """The last day for an answer; no law sets one."""
    grounds: tuple[SupervisionGround, ...]
    """Why; at least one."""
    id: RuleId
    """Its identifier, made by the client."""
    unit: UnitId
    """The unit."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class AnswerSupervision(Record):
    """反馈督办: answer a supervision."""

    _tag: ClassVar[tuple[str, str] | None] = ("type", "answer_supervision")
    document: DocumentRef
    """The answer."""
    id: RuleId
    """Which one."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class Suggest(Record):
    """提出建议: make a suggestion."""

    _tag: ClassVar[tuple[str, str] | None] = ("type", "suggest")
    document: DocumentRef
    """The paper."""
    finding: RuleId | None = None
    """The finding on the handling that it stands on, by its identifier."""
    id: RuleId
    """Its identifier, made by the client."""
    kind: SuggestionKind
    """Which of the three."""
    to: UnitId
    """To whom."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class ReplySuggestion(Record):
    """反馈采纳情况: reply to a suggestion."""

    _tag: ClassVar[tuple[str, str] | None] = ("type", "reply_suggestion")
    adoption: Adoption
    """Whether."""
    document: DocumentRef
    """The reply."""
    id: RuleId
    """Which suggestion."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class ExamineHandling(Record):
    """倒查办理情况: examine the handling."""

    _tag: ClassVar[tuple[str, str] | None] = ("type", "examine_handling")
    claim_justified: bool
    """Whether the claim was justified."""
    document: DocumentRef
    """The paper."""
    duty_failed: bool
    """Whether the unit's staff failed their duty."""
    id: RuleId
    """Its identifier, made by the client."""
    unit: UnitId
    """Whose handling."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class Merge(Record):
    """并案: merge into the same matter."""

    _tag: ClassVar[tuple[str, str] | None] = ("type", "merge")
    into: PetitionId
    """The petition that goes on."""
    reason: Words
    """Why they are the same, as the named officer found."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class TakeIn(Record):
    """并入: take in a merged petition."""

    _tag: ClassVar[tuple[str, str] | None] = ("type", "take_in")
    from_: PetitionId
    """The petition that ends."""
    received_at: datetime
    """When that one was received: the earlier receipt counts."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class Comment(Record):
    """备注: comment."""

    _tag: ClassVar[tuple[str, str] | None] = ("type", "comment")
    note: Words
    """The note, without names."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class DeclareInterest(Record):
    """申报利害关系: declare a direct interest."""

    _tag: ClassVar[tuple[str, str] | None] = ("type", "declare_interest")
    _hidden: ClassVar[frozenset[str]] = frozenset({"person"})
    person: PersonRef
    """Who."""
    reason: Words
    """In what it lies."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class Withdraw(Record):
    """撤回: withdraw."""

    _tag: ClassVar[tuple[str, str] | None] = ("type", "withdraw")
    document: DocumentRef
    """The petitioner's own words or signature."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class Close(Record):
    """办结: close."""

    _tag: ClassVar[tuple[str, str] | None] = ("type", "close")
    outcome: CloseOutcome
    """Which."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class Archive(Record):
    """归档: archive."""

    _tag: ClassVar[tuple[str, str] | None] = ("type", "archive")


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class Reopen(Record):
    """重新办理: reopen."""

    _tag: ClassVar[tuple[str, str] | None] = ("type", "reopen")
    reason: Words
    """Why."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class Assess(Record):
    """评估: assess."""

    _tag: ClassVar[tuple[str, str] | None] = ("type", "assess")
    facts: Facts
    """What is known of the matter."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class ChooseMode(Record):
    """确定办理模式: choose the mode."""

    _tag: ClassVar[tuple[str, str] | None] = ("type", "choose_mode")
    mode: Mode
    """The mode."""
    reason: Words
    """Why."""
    team: UnitId | None = None
    """The unit whose team keeps the matter to the end."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class Meet(Record):
    """见面: meet the petitioner."""

    _tag: ClassVar[tuple[str, str] | None] = ("type", "meet")
    record: DocumentRef
    """The record of it."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class Plan(Record):
    """制定化解方案: give a plan."""

    _tag: ClassVar[tuple[str, str] | None] = ("type", "plan")
    document: DocumentRef
    """The plan."""
    due_on: date
    """The day by which it is carried out."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class Escalate(Record):
    """升级: escalate."""

    _tag: ClassVar[tuple[str, str] | None] = ("type", "escalate")
    reason: Words
    """What happened."""
    trigger: EscalationTrigger
    """Why it climbs."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class HandDown(Record):
    """下交: hand down."""

    _tag: ClassVar[tuple[str, str] | None] = ("type", "hand_down")
    reason: Words
    """Why."""
    to: Level
    """To which level."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class Help(Record):
    """上级帮助: help from above."""

    _tag: ClassVar[tuple[str, str] | None] = ("type", "help")
    what: Words
    """With what."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class NameLeader(Record):
    """确定包案领导: name the leader in charge."""

    _tag: ClassVar[tuple[str, str] | None] = ("type", "name_leader")
    _hidden: ClassVar[frozenset[str]] = frozenset({"leader"})
    document: DocumentRef
    """The paper in which it was decided."""
    leader: PersonRef
    """The leader."""
    unit: UnitId
    """The unit whose leader it is, of the county or above."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class EndCharge(Record):
    """结束包案: end the leader's charge."""

    _tag: ClassVar[tuple[str, str] | None] = ("type", "end_charge")
    reason: Words
    """Why."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class Summon(Record):
    """吹哨: summon a unit."""

    _tag: ClassVar[tuple[str, str] | None] = ("type", "summon")
    id: RuleId
    """Its identifier, made by the client."""
    unit: UnitId
    """The unit that must attend."""
    what: Words
    """For what."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class Attend(Record):
    """报到: attend."""

    _tag: ClassVar[tuple[str, str] | None] = ("type", "attend")
    id: RuleId
    """Which summons."""
    record: DocumentRef
    """The record of it."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class ClaimAlerts(Record):
    """认领预警: claim alerts."""

    _tag: ClassVar[tuple[str, str] | None] = ("type", "claim_alerts")


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class Reproject(Record):
    """重算期限: project the dues anew."""

    _tag: ClassVar[tuple[str, str] | None] = ("type", "reproject")


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class Actor(Record):
    """Who issues a command: a person, in a role, for a unit."""

    _hidden: ClassVar[frozenset[str]] = frozenset({"person"})
    person: PersonRef
    """The person, as the host's opaque reference."""
    role: Role
    """The role."""
    unit: UnitId | None = None
    """The unit for which an officer, a head or a mediator acts."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class AgendaItem(Record):
    """A petition under a part of an agenda."""

    clock: ClockKey | None = None
    """The clock, where one is why it stands here."""
    due: Due | None = None
    """When it falls or fell due."""
    part: AgendaPart
    """Under which part."""
    petition: PetitionId
    """The petition."""
    reasons: tuple[HardReason, ...] = ()
    """Why it is hard."""
    unit: UnitId | None = None
    """The unit that must act: that bears the clock, is supervised, or has the petition."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class Agent(Record):
    """Somebody who speaks for the petitioner, with the mandate to do so (practice row P7)."""

    _hidden: ClassVar[frozenset[str]] = frozenset({"person"})
    mandate: DocumentRef
    """The document that gives the mandate."""
    person: PersonRef
    """The person."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class Alert(Record):
    """Something to tell the one who bears a clock."""

    act: RungAct | None = None
    """What it asks for; a colour asks for attention only."""
    article: str | None = None
    """The article behind it."""
    at: datetime
    """When it came up."""
    batch: RungKey
    """Alerts with the same batch go to the same unit on the same day: send them together."""
    bearing_unit: UnitId | None = None
    """The unit that bears the clock, where it is one."""
    clock: ClockKey
    """The clock."""
    colour: Colour | None = None
    """The colour that the clock turned, where it is that."""
    due: Due | None = None
    """When the clock falls due."""
    key: RungKey
    """Its key: claimed once, it does not come again."""
    label: Text
    """The clock's name."""
    notify_not_before: datetime
    """Not to be delivered before: the next working window."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class AskPool(Record):
    """Who of a pool can be chosen."""

    _tag: ClassVar[tuple[str, str] | None] = ("ask", "pool")
    kind: PoolKind
    """Of which pool."""
    members: tuple[PoolMember, ...]
    """The pool."""
    petition: PetitionId
    """The petition, one of those handed in."""
    reader: Actor | None = None
    """Who asks, where the caller answers that they may see accusations."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class AskSchedule(Record):
    """What fell due in a period, and was held or missed."""

    _tag: ClassVar[tuple[str, str] | None] = ("ask", "schedule")
    as_of: date
    """Seen from this day: what is not held by then and fell due before it was missed."""
    from_: date
    """The first day."""
    held: tuple[HeldRecord, ...] = ()
    """What was held."""
    schedule: RuleId | None = None
    """Only this one of the pack's `schedules`."""
    to: date
    """The last day."""
    unit: UnitId | None = None
    """Only this unit and those below it."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class AskRoster(Record):
    """Whose turn it is."""

    _tag: ClassVar[tuple[str, str] | None] = ("ask", "roster")
    from_: date
    """The first day."""
    leaders: tuple[RosterLeader, ...]
    """Those who take turns, in the order in which they stand on the first day."""
    schedule: RuleId
    """Which of the pack's `schedules`."""
    to: date
    """The last day."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class AskAgenda(Record):
    """What a meeting has before it."""

    _tag: ClassVar[tuple[str, str] | None] = ("ask", "agenda")
    as_of: datetime
    """When clocks are read: the instant at which the petitions stand as they are handed in."""
    dossiers: tuple[Dossier, ...] = ()
    """Listings; other dossiers are passed over."""
    from_: date
    """The first day of the period."""
    reader: Actor | None = None
    """Who reads it, where the caller answers that they may see accusations. Else none is shown."""
    schedule: RuleId
    """Which of the pack's `schedules`."""
    to: date
    """The last day of the period."""
    unit: UnitId | None = None
    """Only what this unit, or one below it, must act on or coordinates."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class AskLedger(Record):
    """Matters by list."""

    _tag: ClassVar[tuple[str, str] | None] = ("ask", "ledger")
    as_of: datetime
    """When clocks are read: the instant at which the petitions stand as they are handed in."""
    dossiers: tuple[Dossier, ...] = ()
    """Grid events; other dossiers are passed over."""
    from_: date
    """The first day of the period."""
    lists: tuple[LedgerList, ...] = ()
    """Only matters on one of these lists; all where it is left out."""
    reader: Actor | None = None
    """Who reads it, where the caller answers that they may see accusations. Else none is shown."""
    to: date
    """The last day of the period."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class AskMonthly(Record):
    """How many came in each month."""

    _tag: ClassVar[tuple[str, str] | None] = ("ask", "monthly")
    _always: ClassVar[frozenset[str]] = frozenset({"depth"})
    depth: int = 0
    """How many levels of the subject are told apart; none where it is 0."""
    from_: Month
    """The first month."""
    reader: Actor | None = None
    """Who reads it, where the caller answers that they may see accusations. Else none is counted."""
    to: Month
    """The last month."""
    units: bool = False
    """Whether units are told apart: the one that handles a petition, or received it while nobody does."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class AskForecast(Record):
    """How many are to be expected."""

    _tag: ClassVar[tuple[str, str] | None] = ("ask", "forecast")
    counts: tuple[MonthCount, ...]
    """The counts, as `monthly`(super::monthly) gives them or the host keeps them. Lines of one series and
    month are added; lines outside the months are left out.
    """
    from_: Month
    """The first month."""
    months: int
    """How many months are forecast: 12 at most."""
    to: Month
    """The last month."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class AskTrace(Record):
    """Who held a petition when."""

    _tag: ClassVar[tuple[str, str] | None] = ("ask", "trace")
    events: tuple[Event, ...]
    """The events of the petition from the first on."""
    petition: PetitionId
    """The petition."""
    reader: Actor | None = None
    """Who reads it, where the caller answers that they may see accusations. Else an accusation is not
    traced.
    """


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class AskWall(Record):
    """Which petitions somebody may know of."""

    _tag: ClassVar[tuple[str, str] | None] = ("ask", "wall")
    reader: Actor
    """Who would get to know: somebody, and the unit for which they act."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class Assumed(Record):
    """What a subject says about facts that are unknown."""

    class_: Class | None = None
    """The class."""
    relation: Relation | None = None
    """The relation of the sides."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class Beside(Record):
    """A channel that goes beside a route."""

    channel: Channel
    """The channel."""
    rule: RuleId
    """The rule."""
    unit: UnitId | None = None
    """The unit, where the directory has one."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class Candidate(Record):
    """Somebody who can be chosen."""

    _hidden: ClassVar[frozenset[str]] = frozenset({"person"})
    person: PersonRef
    """Who."""
    specialty: str | None = None
    """The specialty that covers the subject; none of somebody who has no special one, or where the
    petition has no subject.
    """
    unit: UnitId | None = None
    """For which unit they work."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class Citation(Record):
    """The place in a source that a rule stands on."""

    article: str
    """The article, like `23(3)`; the practice row, like `L7`; what is said, where it has no number."""
    mark: Mark
    """How sure."""
    source: SourceId
    """Which source."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class ClockHeard(Record):
    """What an answer of the server said, and what the phone's clock showed when it came. By how much the phone
    is ahead follows from it, or more, where the answer was long on its way: so no unit gains time by it.
    """

    phone: datetime
    """What the phone's clock showed."""
    server: datetime
    """What the server said."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class ClockQuestion(Record):
    """A question about one clock, without a petition around it. What is left out is the ordinary
    case: a duty, rolled to the next working day, with the colours of `Thresholds::DEFAULT`.
    """

    _always: ClassVar[frozenset[str]] = frozenset({"colours", "extended", "nature", "roll"})
    budget: Period
    """How long it runs."""
    colours: Thresholds = field(default_factory=lambda: Thresholds(blue="1/2", red="9/10", yellow="3/4"))
    """When it changes colour."""
    ended: datetime | None = None
    """When it ended."""
    excluded: tuple[Exclusion, ...] = ()
    """Days left out."""
    extended: int = 0
    """Units added by extensions."""
    nature: Nature = Nature.DUTY
    """Whom it protects."""
    pauses: tuple[Pause, ...] = ()
    """Times during which it stood still."""
    roll: Roll = Roll.NEXT
    """What happens on a day of rest."""
    start: datetime
    """When it started."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class ClockReading(Record):
    """A clock of a petition and what it shows."""

    anchor: Moment
    """What started it."""
    article: str | None = None
    """The article behind it, as the policy cites it; none if the policy no longer has the rule."""
    bearer: Bearer
    """Who bears it."""
    bearing_unit: UnitId | None = None
    """The unit that bears it, where it is one of the directory."""
    ended: EndCause | None = None
    """Why it ended."""
    key: ClockKey
    """Its key."""
    label: Text
    """Its name."""
    lapses: bool = False
    """Whether running out is no breach: what it is for simply lapses."""
    reading: Reading
    """What it shows."""
    rule: RuleId
    """Its rule."""
    started_at: datetime
    """When it started."""
    terms: Terms
    """Its terms."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class Command(Record):
    """A command: what is asked for, by whom, when.

    It is decided upon at `at`; what it tells happened at `occurred_at`, which may lie earlier when
    it was written down offline.
    """

    _hidden: ClassVar[frozenset[str]] = frozenset({"confirmed_by"})
    _always: ClassVar[frozenset[str]] = frozenset({"id"})
    act: Act
    """What is asked for."""
    actor: Actor
    """Who asks."""
    at: datetime
    """When the server records it."""
    confirmed_by: PersonRef | None = None
    """The officer who says that `occurred_at` is right, where it lies after `at` or far before."""
    id: CommandId = field(default_factory=new_id)
    """Made by the client: the same command sent twice is carried out once."""
    occurred_at: datetime | None = None
    """When it happened; `at` where left out. For a registration, when the petition was received."""
    on_policy: PolicyDigest | None = None
    """The pack that the caller decided on. It does not bind: the answer to a command from the field says where it
    was another one.
    """
    on_seq: int | None = None
    """The sequence of the petition that the caller decided on."""
    petition: PetitionId
    """The petition."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class Coordination(Record):
    """Who coordinates a matter of a tier, and what for."""

    duty: Text
    """What that level must do."""
    level: Level
    """The level that the pack names for the tier."""
    unit: UnitId
    """The unit: that of the level, or the nearest above it."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class Day(Record):
    """One day of a calendar."""

    date: date
    """Which day."""
    reason: DayReason
    """Why."""
    working: bool
    """Whether people work on it."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class DayReasonWeekday(Record):
    """A weekday of the weekly pattern."""

    _tag: ClassVar[tuple[str, str] | None] = ("kind", "weekday")


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class DayReasonWeekend(Record):
    """The weekly rest (国务院关于职工工作时间的规定 7)."""

    _tag: ClassVar[tuple[str, str] | None] = ("kind", "weekend")


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class DayReasonHoliday(Record):
    """A day off by a national notice."""

    _tag: ClassVar[tuple[str, str] | None] = ("kind", "holiday")
    name: Text
    """The festival."""
    notices: tuple[str, ...]
    """The notices of its year, by address."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class DayReasonMakeUp(Record):
    """A workday by a national notice, which makes up for a day off."""

    _tag: ClassVar[tuple[str, str] | None] = ("kind", "make_up")
    name: Text
    """The festival."""
    notices: tuple[str, ...]
    """The notices of its year, by address."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class DayReasonRegional(Record):
    """A day that a region adds (全国年节及纪念日放假办法 4)."""

    _tag: ClassVar[tuple[str, str] | None] = ("kind", "regional")
    citation: Citation
    """What says so."""
    name: Text
    """The festival."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class DayReasonOutsideCoverage(Record):
    """No table speaks for the day: the answer is the weekly pattern's, and provisional."""

    _tag: ClassVar[tuple[str, str] | None] = ("kind", "outside_coverage")


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class DaySpan(Record):
    """Days from one to another, both included."""

    from_: date
    """The first."""
    to: date
    """The last."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class Decision(Record):
    """What a command leads to."""

    events: tuple[Event, ...]
    """What happened, in order. Store all of them, or none."""
    replayed: bool = False
    """Whether the command had been carried out before: then nothing happens again."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class Dossier(Record):
    """A dossier. One to which nothing has happened is `{"id": "…"}`."""

    _always: ClassVar[frozenset[str]] = frozenset({"seq"})
    commands: tuple[CommandId, ...] = ()
    """The commands that were carried out."""
    id: DossierId
    """Its identifier."""
    last_at: datetime | None = None
    """When its last event was recorded."""
    matter: Matter | None = None
    """What it is about; none before the first event."""
    newer: int | None = None
    """The newest version of its events, where this library does not know it."""
    opened_at: datetime | None = None
    """When its first event happened."""
    seq: int = 0
    """The sequence of its last event; 0 before the first."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class ListCase(Record):
    """挂牌: list a hard case."""

    _tag: ClassVar[tuple[str, str] | None] = ("type", "list_case")
    difficulty: RuleId
    """How hard it is, as the pack's table of funds has it."""
    petition: PetitionId
    """The petition."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class Claim(Record):
    """揭榜: claim a listed case."""

    _tag: ClassVar[tuple[str, str] | None] = ("type", "claim")
    team: UnitId
    """The team."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class Release(Record):
    """退榜: give a listed case back."""

    _tag: ClassVar[tuple[str, str] | None] = ("type", "release")
    reason: Words
    """Why."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class Settle(Record):
    """结算: pay for the work on a listed case."""

    _tag: ClassVar[tuple[str, str] | None] = ("type", "settle")
    document: DocumentRef
    """What the work was, and that it is paid for."""
    paid: Decimal
    """How much is paid: at most the fund."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class Delist(Record):
    """撤牌: take a case off the list."""

    _tag: ClassVar[tuple[str, str] | None] = ("type", "delist")
    reason: Words
    """Why."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class Report(Record):
    """网格上报: report a grid event."""

    _tag: ClassVar[tuple[str, str] | None] = ("type", "report")
    _hidden: ClassVar[frozenset[str]] = frozenset({"told_by"})
    kind: RuleId
    """What kind it is, as the pack has it."""
    place: PlaceId
    """Where."""
    told_by: PersonRef | None = None
    """The resident who told of it; left out where it was found on patrol, or nobody gave a name.
    Who told is fed back to before the event is closed.
    """
    words: Words
    """What it is."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class Handle(Record):
    """处理: handle a grid event."""

    _tag: ClassVar[tuple[str, str] | None] = ("type", "handle")
    documents: tuple[DocumentRef, ...] = ()
    """Photographs and records, at most 200."""
    done: Words
    """What was done."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class Raise(Record):
    """上交: raise a grid event to the next level."""

    _tag: ClassVar[tuple[str, str] | None] = ("type", "raise")
    cause: RaiseCause
    """Why."""
    reason: Words
    """The same in words."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class Take(Record):
    """接办: take on a grid event."""

    _tag: ClassVar[tuple[str, str] | None] = ("type", "take")


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class TurnIntoPetition(Record):
    """转为信访事项: turn a grid event into a petition."""

    _tag: ClassVar[tuple[str, str] | None] = ("type", "turn_into_petition")
    petition: PetitionId
    """The petition."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class FeedBack(Record):
    """反馈: feed back to the resident."""

    _tag: ClassVar[tuple[str, str] | None] = ("type", "feed_back")
    words: Words
    """What the resident was told, and said."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class OpenJournal(Record):
    """开始民情日志: begin the journal of a day."""

    _tag: ClassVar[tuple[str, str] | None] = ("type", "open_journal")
    day: date
    """The day."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class CloseJournal(Record):
    """结束民情日志: end the journal."""

    _tag: ClassVar[tuple[str, str] | None] = ("type", "close_journal")


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class OpenAssessment(Record):
    """提请风险评估: begin the risk assessment of a decision."""

    _tag: ClassVar[tuple[str, str] | None] = ("type", "open_assessment")
    decider: UnitId
    """Who takes the decision."""
    draft: DocumentRef
    """The draft of the decision."""
    kind: RuleId
    """What kind it is, as the pack has it."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class DecideAssessed(Record):
    """作出决策: decide on what was assessed."""

    _tag: ClassVar[tuple[str, str] | None] = ("type", "decide_assessed")
    document: DocumentRef
    """The decision."""
    outcome: AssessmentOutcome
    """What was decided: what the assessment says, or stricter."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class DossierCommand(Record):
    """A command about a dossier.

    It is decided upon at `at`; what it tells happened at `occurred_at`, which lies earlier when it was
    written down offline. A clock counts from then: late synchronisation gives no unit more time.
    """

    _hidden: ClassVar[frozenset[str]] = frozenset({"confirmed_by"})
    _always: ClassVar[frozenset[str]] = frozenset({"id"})
    act: DossierAct
    """What is asked for."""
    actor: Actor
    """Who asks."""
    at: datetime
    """When the server records it."""
    confirmed_by: PersonRef | None = None
    """The officer who says that `occurred_at` is right, where it lies after `at` or far before."""
    dossier: DossierId
    """The dossier."""
    id: CommandId = field(default_factory=new_id)
    """Made by the client: the same command sent twice is carried out once."""
    occurred_at: datetime | None = None
    """When it happened; `at` where left out."""
    on_policy: PolicyDigest | None = None
    """The pack that the caller decided on. It does not bind: the answer to a command from the field says where it
    was another one.
    """
    on_seq: int | None = None
    """The sequence of the dossier that the caller decided on."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class DossierDecision(Record):
    """What a command leads to."""

    events: tuple[DossierEvent, ...]
    """What happened: one event, or none where the command was carried out before."""
    replayed: bool = False
    """Whether the command had been carried out before: then nothing happens again."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class DossierEvent(Record):
    """One thing that happened to a dossier. The fields stand in alphabetical order, as a log needs them;
    the `prev` and `hash` of a line in a log are passed over when it is read.
    """

    actor: Actor
    """Who issued the command."""
    at: datetime
    """When it was recorded."""
    command: CommandId
    """The command it comes from."""
    dossier: DossierId
    """To which dossier."""
    fact: DossierFact
    """What happened."""
    occurred_at: datetime
    """When it happened."""
    policy: PolicyRef
    """The policy under which it was decided."""
    seq: int
    """Its place among the dossier's events, from 1 on."""
    v: int
    """The version of the form in which it is written."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class Listed(Record):
    """A hard case was listed."""

    _tag: ClassVar[tuple[str, str] | None] = ("type", "listed")
    difficulty: RuleId
    """How hard it is."""
    fund: Decimal
    """The fund, as the table had it then; a later table changes nothing."""
    petition: PetitionId
    """The petition."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class Claimed(Record):
    """A team took it on."""

    _tag: ClassVar[tuple[str, str] | None] = ("type", "claimed")
    team: UnitId
    """The team."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class Released(Record):
    """It is free again."""

    _tag: ClassVar[tuple[str, str] | None] = ("type", "released")
    reason: Words
    """Why."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class Settled(Record):
    """The work was paid for."""

    _tag: ClassVar[tuple[str, str] | None] = ("type", "settled")
    document: DocumentRef
    """What the work was, and that it is paid for."""
    paid: Decimal
    """How much is paid: at most the fund."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class Delisted(Record):
    """It was taken off the list."""

    _tag: ClassVar[tuple[str, str] | None] = ("type", "delisted")
    reason: Words
    """Why."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class Reported(Record):
    """A grid event was reported."""

    _tag: ClassVar[tuple[str, str] | None] = ("type", "reported")
    _hidden: ClassVar[frozenset[str]] = frozenset({"told_by"})
    clock: StepClock
    """The clock of the first step."""
    kind: RuleId
    """What kind it is."""
    place: PlaceId
    """Where."""
    told_by: PersonRef | None = None
    """The resident who told of it."""
    words: Words
    """What it is."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class Handled(Record):
    """It was handled."""

    _tag: ClassVar[tuple[str, str] | None] = ("type", "handled")
    clock: StepClock | None = None
    """The clock of feeding back; none where nobody told of it, since the event is closed then."""
    documents: tuple[DocumentRef, ...] = ()
    """Photographs and records."""
    done: Words
    """What was done."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class Raised(Record):
    """It went to the next level."""

    _tag: ClassVar[tuple[str, str] | None] = ("type", "raised")
    cause: RaiseCause
    """Why."""
    clock: StepClock
    """The clock of that level: it runs from now on, whenever the unit takes the event on."""
    reason: Words
    """The same in words."""
    to: UnitId
    """The unit that has it now."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class Taken(Record):
    """The unit took it on."""

    _tag: ClassVar[tuple[str, str] | None] = ("type", "taken")


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class TurnedIntoPetition(Record):
    """It goes on as a petition."""

    _tag: ClassVar[tuple[str, str] | None] = ("type", "turned_into_petition")
    petition: PetitionId
    """The petition."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class FedBack(Record):
    """The resident was told."""

    _tag: ClassVar[tuple[str, str] | None] = ("type", "fed_back")
    words: Words
    """What the resident was told, and said."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class JournalOpened(Record):
    """The journal of a day was begun."""

    _tag: ClassVar[tuple[str, str] | None] = ("type", "journal_opened")
    day: date
    """The day."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class VisitNoted(Record):
    """Visits to a place were noted."""

    _tag: ClassVar[tuple[str, str] | None] = ("type", "visit_noted")
    households: int
    """How many households."""
    led_to: DossierId | None = None
    """The grid event that came of it. A petition names this journal in its `follows` instead, so that
    nothing here tells of an accusation.
    """
    place: PlaceId
    """Where."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class ServiceNoted(Record):
    """A service was noted."""

    _tag: ClassVar[tuple[str, str] | None] = ("type", "service_noted")
    _hidden: ClassVar[frozenset[str]] = frozenset({"for_whom"})
    for_whom: PersonRef | None = None
    """For whom, as the host's opaque reference, where they want to hear of it; never printed."""
    kind: RuleId
    """What, as the pack has it."""
    led_to: DossierId | None = None
    """The grid event that came of it."""
    place: PlaceId
    """Where."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class JournalClosed(Record):
    """The journal was ended."""

    _tag: ClassVar[tuple[str, str] | None] = ("type", "journal_closed")


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class AssessmentOpened(Record):
    """The risk assessment of a decision was begun."""

    _tag: ClassVar[tuple[str, str] | None] = ("type", "assessment_opened")
    decider: UnitId
    """Who takes the decision."""
    draft: DocumentRef
    """The draft of the decision."""
    kind: RuleId
    """What kind it is, as the pack has it."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class HearingHeld(Record):
    """A hearing was held on it."""

    _tag: ClassVar[tuple[str, str] | None] = ("type", "hearing_held")
    people: int
    """How many came."""
    record: DocumentRef
    """Its record."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class RisksRecorded(Record):
    """Its risks were recorded."""

    _tag: ClassVar[tuple[str, str] | None] = ("type", "risks_recorded")
    outcome: AssessmentOutcome
    """What the assessment comes to."""
    reasons: Words
    """Why."""
    report: DocumentRef
    """The report."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class AssessedDecided(Record):
    """It was decided."""

    _tag: ClassVar[tuple[str, str] | None] = ("type", "assessed_decided")
    document: DocumentRef
    """The decision."""
    outcome: AssessmentOutcome
    """What was decided: what the assessment says, or stricter."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class DossierReading(Record):
    """What the clock of a dossier shows, and who must act."""

    bearing_unit: UnitId
    """The unit that must act."""
    label: Text
    """What it is about."""
    reading: Reading
    """What the clock shows; `next_change_at` says when to look again."""
    started_at: datetime
    """When it started."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class Due(Record):
    """When a clock falls due."""

    certainty: Certainty
    """Whether it can still move because a calendar is missing."""
    nominal: Deadline
    """The last day of the period itself."""
    rolled: Deadline
    """The last day after a day of rest moved it."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class DueExplanation(Record):
    """How the due of a clock comes about."""

    calendar: str
    """Which calendar, and which version of it."""
    days: tuple[ExplainedDay, ...]
    """Every day from the start to the rolled due; while an open pause holds the clock, up to the
    day on which the pause began. None for clocks in hours, which no day stops.
    """
    due: Due | None
    """When it falls due."""
    lines: tuple[Text, ...]
    """The same in words, days of one kind drawn together."""
    start: date
    """The local day of the start."""
    total: int
    """Units of budget and extensions together."""
    unit: PeriodUnit
    """The unit."""


class EndCauseWord(Choice):
    """Why a clock ended."""

    NOT_APPLICABLE = "not_applicable"
    """Its rule does not apply to the petition any more."""
    SUPERSEDED = "superseded"
    """Another clock took its place."""
    PETITION_ENDED = "petition_ended"
    """The petition came to an end."""
    LAPSED = "lapsed"
    """A right was not used in time."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class EndCauseMoment(Record):
    """What its rule waits for happened."""

    moment: Moment


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class Event(Record):
    """One thing that happened to a petition.

    The fields stand in alphabetical order, so that what serde writes is canonical already.
    """

    actor: Actor
    """Who issued the command."""
    at: datetime
    """When it was recorded."""
    command: CommandId
    """The command it comes from."""
    fact: Fact
    """What happened."""
    occurred_at: datetime
    """When it happened."""
    petition: PetitionId
    """To which petition."""
    policy: PolicyRef
    """The policy under which it was decided."""
    rule: str
    """The row of the table of transitions that allowed it."""
    seq: int
    """Its place among the petition's events, from 1 on."""
    v: int
    """The version of the form in which it is written."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class Excerpt(Record):
    """A line of a pack's text, and the part of it that is meant."""

    text: str
    """The line."""
    width: int
    """How many characters are meant, from the finding's column on."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class Exclusion(Record):
    """Whole days that do not count, both ends among them: the time of a hearing in a final review
    (信访工作条例 36(2)).
    """

    from_: date
    """First day that does not count."""
    to: date
    """Last day that does not count."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class ExpectedMonth(Record):
    """What is expected of a month."""

    expected: int
    """How many, rounded to the nearest."""
    high: int
    """The upper end of the interval."""
    low: int
    """The lower end."""
    month: Month
    """The month."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class ExplainedDay(Record):
    """What one day does to a clock."""

    count: int | None = None
    """Days counted up to and with this one, where the clock counts days."""
    day: Day
    """The day, and why people work on it or not."""
    role: DayRole
    """What it does."""
    rule: str | None = None
    """The rule by which it does, like `民法典 203`."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class Explanation(Record):
    """The reasons behind one event."""

    article: str
    """The articles."""
    label: Text
    """What happened, in words."""
    otherwise: Text | None = None
    """What follows when the step is not taken in time."""
    rule: str
    """The rule: a row of the table of transitions, or a clock of the policy."""
    source: str | None = None
    """What it stands on, where that is not the Regulations."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class Registered(Record):
    """登记: register."""

    _tag: ClassVar[tuple[str, str] | None] = ("type", "registered")
    _hidden: ClassVar[frozenset[str]] = frozenset({"petitioner", "representatives", "respondents"})
    agents: tuple[Agent, ...] = ()
    """Those who speak for the petitioner."""
    branch: Branch | None = None
    """The branch of article 31, where it is clear at once."""
    class_: Class | None = None
    """The class, where it is clear at once."""
    code: PublicCode | None = None
    """Its public code, where it has one already."""
    documents: tuple[DocumentRef, ...] = ()
    """What the petitioner handed in."""
    follows: DocumentRef | None = None
    """A hotline order, grid event or earlier petition that it refers to. A petition never becomes
    a hotline order.
    """
    intake: Intake
    """How it came in."""
    people: int = 1
    """How many people bring it; 1 unless more."""
    petitioner: PersonRef | None = None
    """The petitioner. Left out when nobody gave a name."""
    place: str | None = None
    """Where the problem lies, as the host names places."""
    receiver: UnitId | None = None
    """The unit that takes it in; the actor's own where left out."""
    reception: DocumentRef | None = None
    """The reception at which a leader took it in (接访, 下访, 信访工作条例 18(2)), for a visit."""
    repeats: PetitionId | None = None
    """An earlier petition of which a named officer says that this one repeats it."""
    representatives: tuple[PersonRef, ...] = ()
    """Those who represent a joint petition; at most five for a visit (article 20(3))."""
    respondents: tuple[Respondent, ...] = ()
    """Whom it is about. Never shown when the petition is an accusation."""
    subject: str | None = None
    """The subject, in the host's list of subjects."""
    unreachable: bool = False
    """The petitioner left no name or address at which to be told (article 23(2))."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class Adopted(Record):
    """接入在办事项: adopt a running petition."""

    _tag: ClassVar[tuple[str, str] | None] = ("type", "adopted")
    accepted_at: datetime | None = None
    """When it was accepted."""
    answered_at: datetime | None = None
    """When the opinion was issued."""
    delivered_at: datetime | None = None
    """When the opinion was delivered."""
    from_system: str
    """The system it comes from."""
    holder: UnitId | None = None
    """The unit that handles it."""
    notified_at: datetime | None = None
    """When the petitioner was told in writing."""
    phase: Phase
    """Where it stands: registered, handling, answered or delivered."""
    registration: Register
    """What is known of its registration."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class UrgentReported(Record):
    """报告重大紧急事项: report an urgent matter."""

    _tag: ClassVar[tuple[str, str] | None] = ("type", "urgent_reported")
    summary: DocumentRef
    """What is reported."""
    to: tuple[UnitId, ...]
    """The government of the level, the departments concerned, the joint meeting, the office above."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class CodeGiven(Record):
    """给予编码: give the public code."""

    _tag: ClassVar[tuple[str, str] | None] = ("type", "code_given")
    code: PublicCode
    """The code."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class Classified(Record):
    """甄别分类: classify."""

    _tag: ClassVar[tuple[str, str] | None] = ("type", "classified")
    _hidden: ClassVar[frozenset[str]] = frozenset({"respondents"})
    branch: Branch | None = None
    """For a claim: the branch of article 31."""
    class_: Class
    """The class."""
    respondents: tuple[Respondent, ...] = ()
    """Whom it is about too, where that became clear later; added to those known already."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class LimitationNoted(Record):
    """记录时效起点: note the start of a limit."""

    _tag: ClassVar[tuple[str, str] | None] = ("type", "limitation_noted")
    event: LimitationEvent
    """What the petitioner learned, or asked for, on that day."""
    on: date
    """The day."""
    procedure: Procedure
    """The procedure whose limit it starts."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class Referred(Record):
    """转送: refer."""

    _tag: ClassVar[tuple[str, str] | None] = ("type", "referred")
    assignments: tuple[NewAssignment, ...]
    """To whom."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class Assigned(Record):
    """交办: assign."""

    _tag: ClassVar[tuple[str, str] | None] = ("type", "assigned")
    _hidden: ClassVar[frozenset[str]] = frozenset({"person"})
    assignments: tuple[NewAssignment, ...]
    """To whom."""
    due_on: date
    """The last day for the completion report."""
    measures: Words | None = None
    """Measures to take, where the sender sets some (practice row H7)."""
    person: PersonRef | None = None
    """Who of the lead unit answers for it, where the sender says so (practice row H7)."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class Recalled(Record):
    """收回: recall an assignment."""

    _tag: ClassVar[tuple[str, str] | None] = ("type", "recalled")
    assignment: AssignmentId
    """Which one."""
    reason: Words
    """Why."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class Objected(Record):
    """提出异议: object to competence."""

    _tag: ClassVar[tuple[str, str] | None] = ("type", "objected")
    assignment: AssignmentId
    """Which assignment."""
    reasons: Words
    """Why not."""
    suggests: UnitId | None = None
    """Whose it is instead."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class ObjectionDecided(Record):
    """核实异议: decide an objection."""

    _tag: ClassVar[tuple[str, str] | None] = ("type", "objection_decided")
    assignment: AssignmentId
    """Which assignment."""
    consent: bool
    """Whether the sender agrees."""
    reason: Words
    """Why."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class Contested(Record):
    """管辖争议: contest competence."""

    _tag: ClassVar[tuple[str, str] | None] = ("type", "contested")
    between: tuple[UnitId, ...]
    """Between whom; at least two."""
    reason: Words
    """In what they differ."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class ContestSettled(Record):
    """确定受理单位: settle contested competence."""

    _tag: ClassVar[tuple[str, str] | None] = ("type", "contest_settled")
    assignments: tuple[NewAssignment, ...]
    """The units' work from here on; exactly one leads."""
    by: Settlement
    """How it was settled."""
    document: DocumentRef
    """The record of it."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class Notified(Record):
    """书面告知: tell the petitioner in writing."""

    _tag: ClassVar[tuple[str, str] | None] = ("type", "notified")
    assignment: AssignmentId | None = None
    """The assignment whose unit tells; left out when the receiver does."""
    document: DocumentRef
    """The notice."""
    kind: NoticeKind
    """What it says."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class Accepted(Record):
    """受理: accept."""

    _tag: ClassVar[tuple[str, str] | None] = ("type", "accepted")


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class NotAccepted(Record):
    """不予受理: not accept."""

    _tag: ClassVar[tuple[str, str] | None] = ("type", "not_accepted")
    document: DocumentRef
    """The written notice to the petitioner."""
    ground: RuleId
    """The ground, by its id in the policy."""
    reason: Words
    """Why it holds here, as the named officer found."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class NoLongerAccepted(Record):
    """不再受理: no longer accept."""

    _tag: ClassVar[tuple[str, str] | None] = ("type", "no_longer_accepted")
    document: DocumentRef
    """The written notice to the petitioner."""
    ground: RuleId
    """The ground, by its id in the policy."""
    reason: Words
    """Why it holds here, as the named officer found."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class Diverted(Record):
    """导入其他程序: divert to another procedure."""

    _tag: ClassVar[tuple[str, str] | None] = ("type", "diverted")
    body: UnitId | None = None
    """The body that has it now, if it is in the directory."""
    document: DocumentRef
    """The written notice to the petitioner: way and procedure."""
    procedure: Procedure
    """Which procedure."""
    reason: Words
    """Why."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class ProcedureReported(Record):
    """其他程序进展: report on the other procedure."""

    _tag: ClassVar[tuple[str, str] | None] = ("type", "procedure_reported")
    document: DocumentRef | None = None
    """The paper that shows it."""
    procedure: Procedure | None = None
    """Which procedure, where it is not the one that has the matter: legal aid, which goes beside."""
    step: ProcedureStep
    """Which step."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class ReturnedFromProcedure(Record):
    """从其他程序转回: return from the other procedure."""

    _tag: ClassVar[tuple[str, str] | None] = ("type", "returned_from_procedure")
    reason: Words
    """Why."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class MediationOpened(Record):
    """启动调解: open mediation."""

    _tag: ClassVar[tuple[str, str] | None] = ("type", "mediation_opened")
    instead_of: Procedure | None = None
    """The procedure to which the dispute can go if mediation fails, where its law sets the try a
    time (labour disputes: 15 days).
    """
    mediator: UnitId
    """The unit that mediates."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class MediationConsented(Record):
    """是否同意调解: consent to mediation."""

    _tag: ClassVar[tuple[str, str] | None] = ("type", "mediation_consented")
    consents: bool
    """Whether it agrees."""
    document: DocumentRef
    """The paper that shows it."""
    side: Side
    """Which side."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class Chosen(Record):
    """挑选调解员、法律专家: choose a mediator or a legal expert."""

    _tag: ClassVar[tuple[str, str] | None] = ("type", "chosen")
    _hidden: ClassVar[frozenset[str]] = frozenset({"person"})
    document: DocumentRef
    """The paper that shows it."""
    part: ChoicePart
    """For what."""
    person: PersonRef
    """Whom."""
    side: Side
    """Which side."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class MediationRoundHeld(Record):
    """调解一次: hold a round of mediation."""

    _tag: ClassVar[tuple[str, str] | None] = ("type", "mediation_round_held")
    record: DocumentRef
    """The record of it."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class MediationEnded(Record):
    """结束调解: end mediation."""

    _tag: ClassVar[tuple[str, str] | None] = ("type", "mediation_ended")
    agreement: DocumentRef | None = None
    """The written agreement (article 33), if there is one."""
    told_other_ways: DocumentRef | None = None
    """The other ways, which the petitioner was told (人民调解法 26); needed without agreement."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class AgreementConfirmed(Record):
    """申请司法确认: apply for judicial confirmation."""

    _tag: ClassVar[tuple[str, str] | None] = ("type", "agreement_confirmed")
    document: DocumentRef
    """The application."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class Heard(Record):
    """听证: hold a hearing."""

    _tag: ClassVar[tuple[str, str] | None] = ("type", "heard")
    from_: date
    """First day."""
    record: DocumentRef
    """The record of it."""
    to: date
    """Last day."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class Extended(Record):
    """延期: extend."""

    _tag: ClassVar[tuple[str, str] | None] = ("type", "extended")
    by: int
    """How many units, in the unit of the clock."""
    clock: ClockKey
    """The key of the running clock."""
    notice: DocumentRef
    """The written notice to the petitioner with the reason."""
    reason: Words
    """Why."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class Suspended(Record):
    """中止: suspend."""

    _tag: ClassVar[tuple[str, str] | None] = ("type", "suspended")
    ground: RuleId
    """The ground, by its id in the policy."""
    reason: Words
    """Why it holds here."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class Resumed(Record):
    """恢复: resume."""

    _tag: ClassVar[tuple[str, str] | None] = ("type", "resumed")
    reason: Words
    """Why."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class Simplified(Record):
    """简易办理: handle simply."""

    _tag: ClassVar[tuple[str, str] | None] = ("type", "simplified")
    ground: SimpleGround
    """Why it may be."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class ConvertedToOrdinary(Record):
    """转为普通程序: convert to ordinary handling."""

    _tag: ClassVar[tuple[str, str] | None] = ("type", "converted_to_ordinary")
    reason: Words
    """Why."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class Answered(Record):
    """出具处理意见书: issue the opinion."""

    _tag: ClassVar[tuple[str, str] | None] = ("type", "answered")
    document: DocumentRef
    """The opinion itself."""
    facts_and_reasons: Words
    """Facts and reasons."""
    legal_basis: tuple[Words, ...]
    """The laws and regulations it stands on."""
    opinion: Words
    """What was decided."""
    outcome: OpinionOutcome
    """Which of the three."""
    request: Words
    """What the petitioner asked for."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class Replied(Record):
    """答复: reply."""

    _tag: ClassVar[tuple[str, str] | None] = ("type", "replied")
    document: DocumentRef
    """The reply itself."""
    result: ReplyResult
    """What came of it."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class CompletionReported(Record):
    """提交办结报告: report completion."""

    _tag: ClassVar[tuple[str, str] | None] = ("type", "completion_reported")
    assignment: AssignmentId
    """Which assignment."""
    document: DocumentRef
    """The report."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class Delivered(Record):
    """送达: deliver."""

    _tag: ClassVar[tuple[str, str] | None] = ("type", "delivered")
    receipt: DocumentRef
    """The proof of delivery."""
    way: DeliveryWay
    """How."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class FollowedUp(Record):
    """回访: follow up."""

    _tag: ClassVar[tuple[str, str] | None] = ("type", "followed_up")
    evaluation_asked: bool = False
    """Whether the petitioner was asked for an evaluation."""
    note: Words | None = None
    """What was said."""
    parties: tuple[FollowUpParty, ...] = ()
    """As which of the three parties; several where one unit is more than one of them."""
    way: FollowUpWay
    """How."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class Evaluated(Record):
    """评价: evaluate."""

    _tag: ClassVar[tuple[str, str] | None] = ("type", "evaluated")
    satisfaction: Satisfaction
    """How satisfied."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class ReliefReferred(Record):
    """帮助申请救助: refer to relief."""

    _tag: ClassVar[tuple[str, str] | None] = ("type", "relief_referred")
    kind: Relief
    """Which relief."""
    to: UnitId
    """The body to which the petitioner is helped."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class ReliefReported(Record):
    """反馈救助结果: report what came of relief."""

    _tag: ClassVar[tuple[str, str] | None] = ("type", "relief_reported")
    document: DocumentRef | None = None
    """The paper that shows it."""
    kind: Relief
    """Which relief."""
    result: ReliefResult
    """What came of it."""
    to: UnitId
    """The body to which the petitioner was helped."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class ReviewRequested(Record):
    """请求复查: request a review."""

    _tag: ClassVar[tuple[str, str] | None] = ("type", "review_requested")
    document: DocumentRef
    """The request."""
    reviewer: UnitId
    """The unit asked: the one directly above."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class ReviewIssued(Record):
    """出具复查意见: issue the review opinion."""

    _tag: ClassVar[tuple[str, str] | None] = ("type", "review_issued")
    document: DocumentRef
    """The opinion itself."""
    outcome: ReviewOutcome
    """What it does to the opinion before it."""
    reasons: Words
    """Why."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class FinalReviewRequested(Record):
    """请求复核: request a final review."""

    _tag: ClassVar[tuple[str, str] | None] = ("type", "final_review_requested")
    document: DocumentRef
    """The request."""
    reviewer: UnitId
    """The unit asked: the one directly above."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class FinalReviewIssued(Record):
    """出具复核意见: issue the final review opinion."""

    _tag: ClassVar[tuple[str, str] | None] = ("type", "final_review_issued")
    document: DocumentRef
    """The opinion itself."""
    outcome: ReviewOutcome
    """What it does to the opinion before it."""
    reasons: Words
    """Why."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class Supervised(Record):
    """督办: supervise."""

    _tag: ClassVar[tuple[str, str] | None] = ("type", "supervised")
    document: DocumentRef
    """The paper."""
    due_on: date | None = None
    """The last day for an answer; no law sets one."""
    grounds: tuple[SupervisionGround, ...]
    """Why; at least one."""
    id: RuleId
    """Its identifier, made by the client."""
    unit: UnitId
    """The unit."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class SupervisionAnswered(Record):
    """反馈督办: answer a supervision."""

    _tag: ClassVar[tuple[str, str] | None] = ("type", "supervision_answered")
    document: DocumentRef
    """The answer."""
    id: RuleId
    """Which one."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class Suggested(Record):
    """提出建议: make a suggestion."""

    _tag: ClassVar[tuple[str, str] | None] = ("type", "suggested")
    document: DocumentRef
    """The paper."""
    finding: RuleId | None = None
    """The finding on the handling that it stands on, by its identifier."""
    id: RuleId
    """Its identifier, made by the client."""
    kind: SuggestionKind
    """Which of the three."""
    to: UnitId
    """To whom."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class SuggestionReplied(Record):
    """反馈采纳情况: reply to a suggestion."""

    _tag: ClassVar[tuple[str, str] | None] = ("type", "suggestion_replied")
    adoption: Adoption
    """Whether."""
    document: DocumentRef
    """The reply."""
    id: RuleId
    """Which suggestion."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class HandlingExamined(Record):
    """倒查办理情况: examine the handling."""

    _tag: ClassVar[tuple[str, str] | None] = ("type", "handling_examined")
    claim_justified: bool
    """Whether the claim was justified."""
    document: DocumentRef
    """The paper."""
    duty_failed: bool
    """Whether the unit's staff failed their duty."""
    id: RuleId
    """Its identifier, made by the client."""
    unit: UnitId
    """Whose handling."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class Merged(Record):
    """并案: merge into the same matter."""

    _tag: ClassVar[tuple[str, str] | None] = ("type", "merged")
    into: PetitionId
    """The petition that goes on."""
    reason: Words
    """Why they are the same, as the named officer found."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class TookIn(Record):
    """并入: take in a merged petition."""

    _tag: ClassVar[tuple[str, str] | None] = ("type", "took_in")
    from_: PetitionId
    """The petition that ends."""
    received_at: datetime
    """When that one was received: the earlier receipt counts."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class Commented(Record):
    """备注: comment."""

    _tag: ClassVar[tuple[str, str] | None] = ("type", "commented")
    note: Words
    """The note, without names."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class InterestDeclared(Record):
    """申报利害关系: declare a direct interest."""

    _tag: ClassVar[tuple[str, str] | None] = ("type", "interest_declared")
    _hidden: ClassVar[frozenset[str]] = frozenset({"person"})
    person: PersonRef
    """Who."""
    reason: Words
    """In what it lies."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class Withdrawn(Record):
    """撤回: withdraw."""

    _tag: ClassVar[tuple[str, str] | None] = ("type", "withdrawn")
    document: DocumentRef
    """The petitioner's own words or signature."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class Closed(Record):
    """办结: close."""

    _tag: ClassVar[tuple[str, str] | None] = ("type", "closed")
    outcome: CloseOutcome
    """Which."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class Archived(Record):
    """归档: archive."""

    _tag: ClassVar[tuple[str, str] | None] = ("type", "archived")


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class Reopened(Record):
    """重新办理: reopen."""

    _tag: ClassVar[tuple[str, str] | None] = ("type", "reopened")
    reason: Words
    """Why."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class Assessed(Record):
    """评估: assess."""

    _tag: ClassVar[tuple[str, str] | None] = ("type", "assessed")
    facts: Facts
    """What is known of the matter."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class ModeChosen(Record):
    """确定办理模式: choose the mode."""

    _tag: ClassVar[tuple[str, str] | None] = ("type", "mode_chosen")
    mode: Mode
    """The mode."""
    reason: Words
    """Why."""
    team: UnitId | None = None
    """The unit whose team keeps the matter to the end."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class Met(Record):
    """见面: meet the petitioner."""

    _tag: ClassVar[tuple[str, str] | None] = ("type", "met")
    record: DocumentRef
    """The record of it."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class Planned(Record):
    """制定化解方案: give a plan."""

    _tag: ClassVar[tuple[str, str] | None] = ("type", "planned")
    document: DocumentRef
    """The plan."""
    due_on: date
    """The day by which it is carried out."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class Escalated(Record):
    """升级: escalate."""

    _tag: ClassVar[tuple[str, str] | None] = ("type", "escalated")
    reason: Words
    """What happened."""
    trigger: EscalationTrigger
    """Why it climbs."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class HandedDown(Record):
    """下交: hand down."""

    _tag: ClassVar[tuple[str, str] | None] = ("type", "handed_down")
    reason: Words
    """Why."""
    to: Level
    """To which level."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class Helped(Record):
    """上级帮助: help from above."""

    _tag: ClassVar[tuple[str, str] | None] = ("type", "helped")
    what: Words
    """With what."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class LeaderNamed(Record):
    """确定包案领导: name the leader in charge."""

    _tag: ClassVar[tuple[str, str] | None] = ("type", "leader_named")
    _hidden: ClassVar[frozenset[str]] = frozenset({"leader"})
    document: DocumentRef
    """The paper in which it was decided."""
    leader: PersonRef
    """The leader."""
    unit: UnitId
    """The unit whose leader it is, of the county or above."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class ChargeEnded(Record):
    """结束包案: end the leader's charge."""

    _tag: ClassVar[tuple[str, str] | None] = ("type", "charge_ended")
    reason: Words
    """Why."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class Summoned(Record):
    """吹哨: summon a unit."""

    _tag: ClassVar[tuple[str, str] | None] = ("type", "summoned")
    id: RuleId
    """Its identifier, made by the client."""
    unit: UnitId
    """The unit that must attend."""
    what: Words
    """For what."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class Attended(Record):
    """报到: attend."""

    _tag: ClassVar[tuple[str, str] | None] = ("type", "attended")
    id: RuleId
    """Which summons."""
    record: DocumentRef
    """The record of it."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class AlertsClaimed(Record):
    """认领预警: claim alerts."""

    _tag: ClassVar[tuple[str, str] | None] = ("type", "alerts_claimed")


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class Reprojected(Record):
    """重算期限: project the dues anew."""

    _tag: ClassVar[tuple[str, str] | None] = ("type", "reprojected")


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class Routed(Record):
    """The route and the tier that follow from the facts."""

    _tag: ClassVar[tuple[str, str] | None] = ("type", "routed")
    assumed: Assumed | None = None
    """What was assumed from the subject, where it was unknown."""
    citation: Citation
    """What the rule stands on."""
    outcome: RouteOutcome
    """Where it goes, or why not here."""
    policy: PolicyRef
    """The policy."""
    rule: RuleId
    """The rule."""
    tier: Tier
    """The risk tier of the matter."""
    tier_rules: tuple[RuleId, ...] = ()
    """The rules that gave the tier; none for a low one that no rule names."""
    warnings: tuple[LimitWarning, ...] = ()
    """The limits of other procedures that the petition does not stop."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class CoordinationMoved(Record):
    """Another level coordinates."""

    _tag: ClassVar[tuple[str, str] | None] = ("type", "coordination_moved")
    level: Level
    """The level."""
    trigger: EscalationTrigger | None = None
    """Why it climbed; left out where the tier or a hand-down says so."""
    unit: UnitId
    """The unit."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class TakenFromAccused(Record):
    """What those had who turned out to be accused was taken from them."""

    _tag: ClassVar[tuple[str, str] | None] = ("type", "taken_from_accused")
    leader: bool = False
    """Whether the leader in charge was one of them, or of theirs."""
    receiver: UnitId | None = None
    """Who has the matter as its receiver from now on, where an accused unit was."""
    records: tuple[RuleId, ...] = ()
    """Summonses, supervisions and suggestions addressed to them that wait for an answer."""
    team: bool = False
    """Whether the team was theirs."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class FollowUpRequired(Record):
    """Several parties have to follow up."""

    _tag: ClassVar[tuple[str, str] | None] = ("type", "follow_up_required")
    parties: tuple[FollowUpParty, ...]
    """The parties that there are for this matter."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class ClockStarted(Record):
    """A clock started."""

    _tag: ClassVar[tuple[str, str] | None] = ("type", "clock_started")
    anchor: Moment
    """What started it."""
    bearer: Bearer
    """Who bears it."""
    calendar: str
    """The version of the calendar behind `due`."""
    due: Due | None = None
    """Its due as it was told, if it runs."""
    excludes_hearing: bool = False
    """Whether a hearing's days do not count."""
    extension_cap: int | None = None
    """How many units it may be extended by in all."""
    holds_archive: bool = False
    """Whether the petition cannot be archived while it runs."""
    key: ClockKey
    """Its key."""
    lapses: bool = False
    """Whether running out is no breach: what it is for simply lapses."""
    ledger: Ledger
    """Its start, and what it used up before."""
    rule: RuleId
    """Its rule."""
    scope: RuleId | None = None
    """What it belongs to, where that is not the petition."""
    suspendable: bool = False
    """Whether a suspension stops it."""
    terms: Terms
    """Its terms."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class ClockEnded(Record):
    """A clock ended."""

    _tag: ClassVar[tuple[str, str] | None] = ("type", "clock_ended")
    at: datetime
    """When."""
    cause: EndCause
    """Why."""
    key: ClockKey
    """Which one."""
    outcome: Outcome | None = None
    """Whether it was in time; left out where nothing was due."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class ClockPaused(Record):
    """A clock stands still."""

    _tag: ClassVar[tuple[str, str] | None] = ("type", "clock_paused")
    cause: PauseCause
    """Why."""
    from_: datetime
    """Since when."""
    key: ClockKey
    """Which one."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class ClockResumed(Record):
    """A clock runs on."""

    _tag: ClassVar[tuple[str, str] | None] = ("type", "clock_resumed")
    due: Due | None = None
    """Its due now."""
    key: ClockKey
    """Which one."""
    to: datetime
    """Since when."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class ClockExtended(Record):
    """A clock was given more time."""

    _tag: ClassVar[tuple[str, str] | None] = ("type", "clock_extended")
    by: int
    """How many units."""
    due: Due | None = None
    """Its due now."""
    key: ClockKey
    """Which one."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class ClockDaysExcluded(Record):
    """Days do not count on a clock."""

    _tag: ClassVar[tuple[str, str] | None] = ("type", "clock_days_excluded")
    due: Due | None = None
    """Its due now."""
    excluded: Exclusion
    """Which days."""
    key: ClockKey
    """Which clock."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class ClockBreached(Record):
    """A clock was broken: certain, and after the rolled due."""

    _tag: ClassVar[tuple[str, str] | None] = ("type", "clock_breached")
    bearer: UnitId | None = None
    """The unit that bore it, where it is one."""
    due: Due
    """The due that passed."""
    key: ClockKey
    """Which one."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class RungClaimed(Record):
    """A rung of a ladder was claimed."""

    _tag: ClassVar[tuple[str, str] | None] = ("type", "rung_claimed")
    act: RungAct | None = None
    """What it asks for; a colour asks for nothing but attention."""
    at: datetime
    """When it was reached."""
    colour: Colour | None = None
    """Its colour, where it is one."""
    key: RungKey
    """Its key."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class DueMoved(Record):
    """A new calendar moved a due."""

    _tag: ClassVar[tuple[str, str] | None] = ("type", "due_moved")
    calendar_from: str
    """The calendar before."""
    calendar_to: str
    """The calendar now."""
    from_: Due | None = None
    """The due as it was told before."""
    key: ClockKey
    """Which clock."""
    to: Due | None = None
    """The due now."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class ClockCarriedOver(Record):
    """A clock goes on with the terms of a new policy."""

    _tag: ClassVar[tuple[str, str] | None] = ("type", "clock_carried_over")
    bearer: Bearer
    """Who bears it from now on."""
    calendar: str
    """The version of the calendar behind `due`."""
    due: Due | None = None
    """Its due now, if it runs."""
    due_before: Due | None = None
    """Its due as it was told before."""
    excludes_hearing: bool = False
    """Whether a hearing's days do not count."""
    extension_cap: int | None = None
    """How many units it may be extended by in all."""
    from_: PolicyDigest
    """The policy that was in use before; the event names the new one."""
    holds_archive: bool = False
    """Whether the petition cannot be archived while it runs."""
    key: ClockKey
    """Which one."""
    lapses: bool = False
    """Whether running out is no breach."""
    since: datetime
    """Since when the new terms hold."""
    suspendable: bool = False
    """Whether a suspension stops it."""
    terms: Terms
    """Its terms from now on."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class ClockKept(Record):
    """A clock keeps its terms although a new policy carries it over."""

    _tag: ClassVar[tuple[str, str] | None] = ("type", "clock_kept")
    because: KeptBecause
    """Why."""
    from_: PolicyDigest
    """The policy that was in use before."""
    key: ClockKey
    """Which one."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class Facts(Record):
    """The facts of a petition. Each may be left out: then it is unknown, which is not the same as no.

    Nothing here is about the petitioner: a matter is routed and its tier assessed by what happened,
    never by who asks.
    """

    _hidden: ClassVar[frozenset[str]] = frozenset({"respondents"})
    act_known_on: date | None = None
    """The day on which the petitioner learned of the administrative act."""
    amount: Decimal | None = None
    """The money at stake."""
    attempts: int | None = None
    """How often it was tried in vain to settle the matter."""
    branch: Branch | None = None
    """The branch of article 31, where an officer has found it."""
    class_: Class | None = None
    """The class."""
    counselling_consent: bool | None = None
    """Whether the petitioner's consent to counselling is on record."""
    cross_boundary: bool | None = None
    """Whether the matter reaches beyond the county."""
    decided_on: date | None = None
    """The day on which the award or the reconsideration decision was made."""
    duty_requested_on: date | None = None
    """The day on which a unit was asked to perform its duty."""
    hardship: bool | None = None
    """Whether there is hardship that calls for help (articles 27, 37)."""
    harm_known_on: date | None = None
    """The day on which the petitioner learned that a right was harmed."""
    intake: Intake | None = None
    """How it came in."""
    mediation: MediationWill | None = None
    """Whether the sides accept mediation."""
    people: int | None = None
    """How many people the matter concerns."""
    place: PlaceId | None = None
    """Where the problem lies."""
    receiver: UnitId | None = None
    """The unit to which the petitioner came."""
    relation: Relation | None = None
    """How the sides stand to each other."""
    repeat: bool | None = None
    """Whether a named officer found that it repeats an earlier petition."""
    respondent: RespondentKind | None = None
    """Whose act it is about, where no unit of the directory says it."""
    respondents: tuple[Respondent, ...] = ()
    """Whom it is about. Never shown when the petition is an accusation."""
    safety: bool | None = None
    """Whether somebody's life or safety is at risk."""
    stage: Stage | None = None
    """How far it has come in other procedures."""
    subject: str | None = None
    """The subject, as a path in the pack's list."""
    units: int | None = None
    """How many units are concerned; the number of respondent units where left out and above one."""
    urgency: Urgency | None = None
    """How urgent it is."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class Fault(Record):
    """Something that went wrong: a stable code, where, why, and what to do next."""

    article: str | None = None
    """The articles behind a refusal."""
    code: str
    """The stable code."""
    findings: tuple[Finding, ...] = ()
    """What is wrong with a pack, one by one."""
    kind: FaultKind
    """Its family."""
    message: Text
    """What is wrong."""
    next: Text
    """What to do next."""
    place: str | None = None
    """Where: a line and column, a path in JSON, a row and column."""
    possible: tuple[ActKind, ...] = ()
    """The commands that are possible now, where a refusal depends on that."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class FieldAnswer(Record):
    """The answer to one command."""

    command: CommandId | None = None
    """The command; none where it could not be read."""
    fault: Fault | None = None
    """Why it is refused, needs a person or waits for a newer library or pack, and what to do next."""
    happened_at: datetime | None = None
    """When it happened by all that is known, where a person has to answer for it."""
    index: int
    """Its place among those that were handed in, from 0."""
    other_policy: PolicyDigest | None = None
    """The pack on which it was decided before (`on_policy`), where it was decided on another one now."""
    other_seq: int | None = None
    """The sequence on which it was decided before (`on_seq`), where it was decided on another one now."""
    outcome: FieldOutcome
    """What became of it."""
    waits_for: CommandId | None = None
    """The earlier command that it waits for."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class FieldCommandPetition(Record):
    """A command about a petition."""

    petition: Command


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class FieldCommandDossier(Record):
    """A command about a dossier."""

    dossier: DossierCommand


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class Finding(Record):
    """One thing that is wrong with a pack."""

    code: FindingCode
    """Its stable code."""
    column: int | None = None
    """The column in characters, from 1."""
    excerpt: Excerpt | None = None
    """The line of the text."""
    file: str | None = None
    """The name of the pack's text."""
    help: Text
    """What to do."""
    line: int | None = None
    """The line, from 1."""
    message: Text
    """What is wrong."""
    path: str
    """The path of the field, like `clocks.XF-HANDLE.budget`; empty for the whole pack."""
    severity: Severity
    """How bad it is."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class FirstTry(Record):
    """Mediation before anything else, with the consent of both sides (信访工作条例 33)."""

    citation: Citation
    """What the rule stands on."""
    rule: RuleId
    """The rule."""
    unit: UnitId | None = None
    """The unit that mediates, where the directory has one."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class HeldCommand(Record):
    """A command that somebody has to look at: when it happened is not plain."""

    command: FieldCommand
    """The command."""
    fault: Fault | None
    """Why, and what to do."""
    nr: int
    """Its place in the order."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class HeldOn(Record):
    """A unit that held something, and when."""

    on: date
    """The day."""
    unit: UnitId
    """The unit."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class HeldRecord(Record):
    """Something that was held: a line of the host's table."""

    on: date
    """On which day."""
    schedule: RuleId
    """What of the pack's `schedules`."""
    unit: UnitId
    """By which unit."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class HeldSpan(Record):
    """A unit that had the petition: that handled it, reviewed it, or was the body of another procedure."""

    from_: datetime
    """Since when."""
    to: datetime | None = None
    """Until when; left out where it still has it."""
    unit: UnitId
    """The unit."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class HoldHearing(Record):
    """Hold a hearing on it."""

    _tag: ClassVar[tuple[str, str] | None] = ("type", "hold_hearing")
    people: int
    """How many came."""
    record: DocumentRef
    """Its record."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class IndicatorQuestion(Record):
    """For which period, seen from when."""

    as_of: datetime
    """When open clocks are read: the instant at which the petitions stand as they are handed in."""
    from_: date
    """The first day."""
    to: date
    """The last day."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class IndicatorReport(Record):
    """What was measured, unit by unit."""

    question: IndicatorQuestion
    """The question."""
    units: tuple[UnitIndicators, ...]
    """The units of which something was measured, by identifier."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class LackedCell(Record):
    """A fact for which a rule does not hold."""

    fact: FactKind
    """The fact."""
    is_: str
    """Its value here."""
    wants: tuple[str, ...]
    """The values for which the rule holds, as the pack writes them."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class Ledger(Record):
    """What happened to one clock: from it and the terms, everything else is derived."""

    ended: datetime | None = None
    """When it ended."""
    excluded: tuple[Exclusion, ...] = ()
    """Days left out."""
    extended: int = 0
    """Units added by extensions, in the unit of the budget."""
    pauses: tuple[Pause, ...] = ()
    """Times during which it stood still, in order and apart; only the last may be open."""
    start: datetime
    """When it started."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class LedgerCoordination(Record):
    """Who coordinates a matter, and since when."""

    level: Level
    """At which level."""
    planned_at: datetime | None = None
    """When a plan was given; left out while there is none."""
    since: datetime
    """Since when."""
    unit: UnitId
    """The unit."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class LedgerLeader(Record):
    """Who is in charge of a matter by name (包案, 信访工作条例 18(2)), and since when."""

    _hidden: ClassVar[frozenset[str]] = frozenset({"person"})
    person: PersonRef
    """The leader, as the act that named them does."""
    since: datetime
    """Since when."""
    unit: UnitId
    """The unit whose leader it is."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class LedgerRow(Record):
    """A petition in the ledger."""

    clock: ClockKey | None = None
    """The clock that falls due first, of those that bind units."""
    coordination: LedgerCoordination | None = None
    """Who coordinates it."""
    due: Due | None = None
    """When that clock falls or fell due."""
    held_by: UnitId | None = None
    """Who has it."""
    leader: LedgerLeader | None = None
    """The leader in charge by name; left out while nobody was named."""
    lists: tuple[LedgerList, ...]
    """On which lists it stands."""
    petition: PetitionId
    """The petition."""
    phase: Phase
    """Where it stands."""
    reasons: tuple[LatentReason, ...] = ()
    """Why it may come back."""
    received_at: datetime
    """When it was received."""
    subject: str | None = None
    """What it is about."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class LimitWarning(Record):
    """A limit of another procedure, which a petition does not stop."""

    citation: Citation
    """What says so."""
    clock: RuleId
    """The clock of the limit."""
    due: Due | None = None
    """When it runs out, where the day it counts from is known."""
    label: Text
    """The limit in words."""
    note: Text | None = None
    """What else to know of it, such as that reconsideration must come first."""
    state: Limit | None = None
    """Whether it still runs; left out where the day it counts from is not known: ask for it."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class Listing(Record):
    """A hard case with a work fund."""

    _tag: ClassVar[tuple[str, str] | None] = ("type", "listing")
    difficulty: RuleId
    """How hard it is."""
    fund: Decimal
    """The work fund."""
    lister: UnitId
    """The unit that listed it."""
    paid: Decimal | None = None
    """What was paid."""
    petition: PetitionId
    """The petition."""
    phase: ListingPhase
    """Where it stands."""
    team: UnitId | None = None
    """The team that has it, or that was paid."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class GridEvent(Record):
    """A problem of a place."""

    _tag: ClassVar[tuple[str, str] | None] = ("type", "grid_event")
    _hidden: ClassVar[frozenset[str]] = frozenset({"told_by"})
    clock: StepClock | None = None
    """The clock of the step that it is in; none once it has ended."""
    grid: UnitId
    """The grid that reported it."""
    holder: UnitId
    """The unit that has it."""
    kind: RuleId
    """What kind it is."""
    petition: PetitionId | None = None
    """The petition that it became."""
    phase: GridPhase
    """Where it stands."""
    place: PlaceId
    """Where the problem is."""
    told_by: PersonRef | None = None
    """The resident who told of it."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class Journal(Record):
    """The journal of a grid worker's day."""

    _tag: ClassVar[tuple[str, str] | None] = ("type", "journal")
    _hidden: ClassVar[frozenset[str]] = frozenset({"worker"})
    day: date
    """The day."""
    grid: UnitId
    """The grid."""
    phase: JournalPhase
    """Where it stands."""
    services: tuple[NoteService, ...] = ()
    """What was done on people's behalf."""
    visits: tuple[NoteVisit, ...] = ()
    """Where visits were made."""
    worker: PersonRef
    """Who writes it."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class Assessment(Record):
    """The risk assessment of a decision."""

    _tag: ClassVar[tuple[str, str] | None] = ("type", "assessment")
    _always: ClassVar[frozenset[str]] = frozenset({"revised"})
    decider: UnitId
    """Who takes the decision."""
    draft: DocumentRef
    """The draft of the decision."""
    heard: bool = False
    """Whether a hearing was held since the decision was changed last."""
    hearings: tuple[HoldHearing, ...] = ()
    """The hearings, of this draft and of those before it."""
    kind: RuleId
    """What kind it is."""
    phase: AssessmentPhase
    """Where it stands."""
    proposer: UnitId
    """Who proposes and assesses it."""
    revised: int = 0
    """How often it was changed and assessed anew."""
    risks: RecordRisks | None = None
    """The last record of its risks."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class MatterRecord(Record):
    """What is compared of a petition. The host keeps a table of these, or makes them from the states of
    petitions by `MatterRecord::of`.
    """

    _hidden: ClassVar[frozenset[str]] = frozenset({"petitioner", "respondents"})
    accusation: bool = False
    """Whether it is an accusation."""
    petition: PetitionId
    """The petition."""
    petitioner: PersonRef | None = None
    """Whose it is. Left out when nobody gave a name; then nothing is proposed."""
    phase: Phase
    """Where it stands."""
    place: str | None = None
    """Where the problem lies."""
    received_at: datetime
    """When it was received."""
    respondents: tuple[Respondent, ...] = ()
    """Whom it is about."""
    subject: str | None = None
    """The subject, in the host's list of subjects."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class MonthCount(Record):
    """The count of one month. Months without any have no line."""

    count: int
    """How many."""
    month: Month
    """The month."""
    subject: str | None = None
    """Of which subject; left out where subjects are not told apart, or a petition has none."""
    unit: UnitId | None = None
    """At which unit; left out where units are not told apart."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class NewAssignment(Record):
    """One unit's piece of work, as it is sent."""

    id: AssignmentId
    """Its identifier, made by the client."""
    part: Part
    """Lead or co-handling; exactly one unit leads."""
    unit: UnitId
    """The unit."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class NotHere(Record):
    """Why a petition has no channel here, and what the petitioner can do."""

    body: Body | None = None
    """Whose it is."""
    ground: RuleId | None = None
    """The ground of the pack on which it is refused."""
    next_step: Text
    """What the petitioner can do next."""
    procedure: Procedure | None = None
    """The procedure into which the matter is diverted."""
    reason: NotHereReason
    """Why."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class NoteService(Record):
    """Note a service that was done on somebody's behalf."""

    _tag: ClassVar[tuple[str, str] | None] = ("type", "note_service")
    _hidden: ClassVar[frozenset[str]] = frozenset({"for_whom"})
    for_whom: PersonRef | None = None
    """For whom, as the host's opaque reference, where they want to hear of it; never printed."""
    kind: RuleId
    """What, as the pack has it."""
    led_to: DossierId | None = None
    """The grid event that came of it."""
    place: PlaceId
    """Where."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class NoteVisit(Record):
    """Note visits to a place."""

    _tag: ClassVar[tuple[str, str] | None] = ("type", "note_visit")
    households: int
    """How many households."""
    led_to: DossierId | None = None
    """The grid event that came of it. A petition names this journal in its `follows` instead, so that
    nothing here tells of an accusation.
    """
    place: PlaceId
    """Where."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class Occurrence(Record):
    """One time that something fell due, and what each unit did."""

    ahead: tuple[UnitId, ...] = ()
    """Units for which it is not due yet."""
    due: date
    """The day by which it is held, rolled as the pack says."""
    from_: date
    """The first day of the stretch."""
    held: tuple[HeldOn, ...] = ()
    """Units that held it by that day."""
    late: tuple[HeldOn, ...] = ()
    """Units that held it later, within the stretch."""
    missed: tuple[UnitId, ...] = ()
    """Units that did not hold it."""
    nominal: date
    """The day before it was rolled."""
    provisional: bool = False
    """Whether the calendar does not reach far enough to be certain of the day."""
    schedule: RuleId
    """Which of the pack's `schedules`."""
    to: date
    """The last day of the stretch."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class Outbox(Record):
    """The commands that wait on a phone: the fold of its entries. An empty one is `{}`."""

    _always: ClassVar[frozenset[str]] = frozenset({"nr"})
    aside: tuple[SetAsideCommand, ...] = ()
    """Refused, or never answered."""
    batch: int | None = None
    """The most commands of one batch, where the host chooses other than 64."""
    done: tuple[CommandId, ...] = ()
    """What has left it, carried out or dropped: queued again, it changes nothing."""
    failures: int = 0
    """How often the server gave no answer since an answer last settled something."""
    heard: ClockHeard | None = None
    """What is known of the phone's clock as it is set now."""
    held: tuple[HeldCommand, ...] = ()
    """For a person to look at."""
    nr: int = 0
    """How many were queued."""
    pending: tuple[PendingCommand, ...] = ()
    """Waiting to be sent, in order."""
    told: datetime | None = None
    """The last time that the phone's clock told for a command, put right."""
    tries: int | None = None
    """How often a command is sent alone without an answer before it is set aside, where the host chooses other
    than 3.
    """


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class OutboxBatch(Record):
    """What an outbox sends next."""

    commands: tuple[FieldCommand, ...]
    """The commands to send, in order. None while others are undecided: there is nothing to send now."""
    undecided: tuple[FieldCommand, ...] = ()
    """All that the server has not decided yet, in order, those of the batch among them: what the phone's
    screens and its next command are decided on. None: there is nothing left.
    """


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class Queued(Record):
    """A command waits to be sent."""

    _tag: ClassVar[tuple[str, str] | None] = ("type", "queued")
    command: FieldCommand
    """The command. Its `at` is what the phone's clock showed; its `occurred_at` is when it happened, where
    a person gave that.
    """


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class ServerFailed(Record):
    """The server was reached and gave no answer to what was sent."""

    _tag: ClassVar[tuple[str, str] | None] = ("type", "server_failed")
    commands: tuple[CommandId, ...]
    """What had been sent."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class ServerAnswered(Record):
    """The server answered."""

    _tag: ClassVar[tuple[str, str] | None] = ("type", "server_answered")
    answers: tuple[FieldAnswer, ...]
    """Its answers."""
    sent: tuple[CommandId, ...]
    """What had been sent, in that order: an answer to a command that the server could not read names
    only its place.
    """


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class News(Record):
    """The server told what happened, or that nothing did."""

    _tag: ClassVar[tuple[str, str] | None] = ("type", "news")
    commands: tuple[CommandId, ...] = ()
    """The commands that led to the events, everybody's: the phone's own among them are on record. Where
    there are any, what the server lets wait is sent again.
    """


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class ServerTime(Record):
    """The server said its time, or the phone's clock was set. What is queued from here on, and what was
    before the first of these entries, is put right by it.
    """

    _tag: ClassVar[tuple[str, str] | None] = ("type", "server_time")
    phone: datetime
    """What the phone's clock showed."""
    server: datetime
    """What the server said."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class Confirmed(Record):
    """Somebody answers for when a held command happened; it waits to be sent again."""

    _tag: ClassVar[tuple[str, str] | None] = ("type", "confirmed")
    _hidden: ClassVar[frozenset[str]] = frozenset({"by"})
    by: PersonRef
    """Who; somebody else than the one who issued the command."""
    command: CommandId
    """The command."""
    happened_at: datetime | None = None
    """When it happened, where that is not what the answer showed."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class Retried(Record):
    """Somebody wants a command that was set aside, or that the server lets wait, to be sent again."""

    _tag: ClassVar[tuple[str, str] | None] = ("type", "retried")
    command: CommandId
    """The command."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class Dropped(Record):
    """Somebody takes a command out for good."""

    _tag: ClassVar[tuple[str, str] | None] = ("type", "dropped")
    _hidden: ClassVar[frozenset[str]] = frozenset({"by"})
    by: PersonRef
    """Who."""
    command: CommandId
    """The command."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class PassedOver(Record):
    """Somebody who cannot be chosen, and why."""

    _hidden: ClassVar[frozenset[str]] = frozenset({"person"})
    person: PersonRef
    """Who."""
    why: LeftOut
    """Why."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class Pause(Record):
    """A time during which a clock stood still.

    In days, the days after the one on which it began up to the one on which it ended do not count;
    in hours, the instants from its beginning to its end.
    """

    cause: PauseCause
    """Why."""
    from_: datetime
    """Since when."""
    to: datetime | None = None
    """Until when; open while it lasts."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class PendingCommand(Record):
    """A command that waits to be sent."""

    command: FieldCommand
    """The command."""
    fault: Fault | None = None
    """Why the server lets it wait, where it said so."""
    in_doubt: int = 0
    """How often it was sent alone without an answer since the server was heard: nobody knows yet whether
    the server stumbles over it or is away.
    """
    nr: int
    """Its place in the order in which they were queued, from 1."""
    tries: int = 0
    """How often it was sent alone without an answer, and the server was heard afterwards. However often
    it was sent while the server was away counts once.
    """
    waits: bool = False
    """Whether the server lets it wait for something that is not in this outbox. It is not sent again
    before there is news, or somebody asks for it.
    """


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class PetitionerView(Record):
    """A petition as the petitioner sees it (信访工作条例 21(2), practice row L12)."""

    bring: tuple[Text, ...]
    """What to bring to where the matter goes, by the last assessment."""
    code: PublicCode | None = None
    """Its public code; left out while it is pending."""
    documents: tuple[ViewDocument, ...]
    """Papers addressed to the petitioner."""
    held_by: UnitId | None = None
    """The unit that must act now."""
    limits: tuple[ViewLimit, ...]
    """The limits of other procedures that the petition does not stop, by the last assessment, but for
    those among `rights`: above all those whose first day is not known.
    """
    next_deadline: ViewDeadline | None = None
    """What falls due next for the units."""
    next_steps: tuple[Text, ...]
    """What the petitioner can do."""
    petition: PetitionId
    """Its identifier."""
    phase: Phase
    """Where it stands."""
    phase_label: Text
    """Where it stands, in words."""
    progress: tuple[ViewStep, ...]
    """What happened, in order."""
    rights: tuple[ViewDeadline, ...]
    """What the petitioner still has time for."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class PolicyRef(Record):
    """The policy under which an event was decided."""

    digest: PolicyDigest
    """The digest of the resolved pack."""
    id: PackId
    """The pack."""
    version: str
    """Its version."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class PoolMember(Record):
    """Somebody of a pool: a line of the host's table, which is published where the place publishes it."""

    _hidden: ClassVar[frozenset[str]] = frozenset({"person"})
    available: bool = False
    """Whether they can take on something now."""
    kind: PoolKind
    """Which pool."""
    person: PersonRef
    """Who, as the host's opaque reference."""
    specialties: tuple[str, ...] = ()
    """Their specialties, as subjects: one covers everything below it. Where there is none, any."""
    unit: UnitId | None = None
    """For which unit they work, where it is one."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class ProposedRepeat(Record):
    """An earlier petition that may be about the same."""

    petition: PetitionId
    """The petition."""
    phase: Phase
    """Where it stands. What was finally reviewed is only barred for the same facts *and grounds*
    (信访工作条例 36).
    """
    reason: Text
    """Why, for people."""
    received_at: datetime
    """When it was received."""
    same: SameFacts
    """What is the same."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class PublicCodeParts(Record):
    """What a public code is made of; also what it says once it is read."""

    date: date
    """The day on which it was given."""
    place: str
    """The place that took the petition in: 2 to 12 letters and digits, like the code of a county
    (GB/T 2260). Not where the petitioner lives, nor the village that the matter is about.
    """
    serial: int
    """The number of the petition in that place on that day, from 1 to 999,999."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class Rate(Record):
    """So many of so many."""

    denominator: int
    """How many there are in all."""
    numerator: int
    """How many of them are of the kind that is counted."""
    ratio: str | None = None
    """The one by the other, as a decimal text with four places, a half rounded up; none of nothing."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class Reading(Record):
    """What a clock shows at an instant."""

    breached: bool
    """Whether it ran out and was broken: after the rolled due, on a certain calendar."""
    colour: Colour
    """Its colour."""
    due: Due | None
    """When it falls due; none while an open pause holds it."""
    elapsed: int
    """Units used up; once overdue, the budget and the units begun since the due (at least one)."""
    next_change_at: datetime | None
    """The first instant at which colour, overdue or breach will differ, if nothing happens."""
    outcome: Outcome | None
    """How it ended, once it did."""
    overdue: bool
    """Whether it is after the due: the nominal one of a duty, the rolled one of a right."""
    remaining: int
    """Units left; negative once overdue."""
    state: ClockState
    """Whether it runs."""
    total: int
    """Units of budget and extensions together."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class RebaseQuestion(Record):
    """The question of a rebase, as JSON."""

    at: datetime
    """The time of whoever decides."""
    dossiers: tuple[Dossier, ...] = ()
    """The dossiers that the commands are about, as they stand."""
    heard: ClockHeard | None = None
    """What is known of the phone's clock, for commands that do not tell when they happened: those that
    an outbox sends do, once it has heard the server's time.
    """


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class Rebased(Record):
    """What a rebase leads to: an answer for each command, and the events of those that were accepted."""

    answers: tuple[FieldAnswer, ...]
    """One for each command, in their order."""
    dossier_events: tuple[DossierEvent, ...] = ()
    """What happened in dossiers, in order."""
    events: tuple[Event, ...] = ()
    """What happened in petitions, in order. Store them with those of the dossiers: all, or none."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class RecordRisks(Record):
    """Record the risks."""

    _tag: ClassVar[tuple[str, str] | None] = ("type", "record_risks")
    outcome: AssessmentOutcome
    """What the assessment comes to."""
    reasons: Words
    """Why."""
    report: DocumentRef
    """The report."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class Register(Record):
    """What is written down when a petition is taken in (信访工作条例 19, 22, 23)."""

    _tag: ClassVar[tuple[str, str] | None] = ("type", "register")
    _hidden: ClassVar[frozenset[str]] = frozenset({"petitioner", "representatives", "respondents"})
    agents: tuple[Agent, ...] = ()
    """Those who speak for the petitioner."""
    branch: Branch | None = None
    """The branch of article 31, where it is clear at once."""
    class_: Class | None = None
    """The class, where it is clear at once."""
    code: PublicCode | None = None
    """Its public code, where it has one already."""
    documents: tuple[DocumentRef, ...] = ()
    """What the petitioner handed in."""
    follows: DocumentRef | None = None
    """A hotline order, grid event or earlier petition that it refers to. A petition never becomes
    a hotline order.
    """
    intake: Intake
    """How it came in."""
    people: int = 1
    """How many people bring it; 1 unless more."""
    petitioner: PersonRef | None = None
    """The petitioner. Left out when nobody gave a name."""
    place: str | None = None
    """Where the problem lies, as the host names places."""
    receiver: UnitId | None = None
    """The unit that takes it in; the actor's own where left out."""
    reception: DocumentRef | None = None
    """The reception at which a leader took it in (接访, 下访, 信访工作条例 18(2)), for a visit."""
    repeats: PetitionId | None = None
    """An earlier petition of which a named officer says that this one repeats it."""
    representatives: tuple[PersonRef, ...] = ()
    """Those who represent a joint petition; at most five for a visit (article 20(3))."""
    respondents: tuple[Respondent, ...] = ()
    """Whom it is about. Never shown when the petition is an accusation."""
    subject: str | None = None
    """The subject, in the host's list of subjects."""
    unreachable: bool = False
    """The petitioner left no name or address at which to be told (article 23(2))."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class RepeatsQuestion(Record):
    """What is asked: a new petition, and the table in which to look."""

    earlier: tuple[MatterRecord, ...]
    """The petitions in which to look; they may hold the new one too."""
    new: MatterRecord
    """The new petition."""
    sees_accusations: bool = False
    """Whether the one who asks may see accusations (信访工作条例 30(3), 46(5))."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class Respondent(Record):
    """A unit or person that the petition is about."""

    _hidden: ClassVar[frozenset[str]] = frozenset({"person"})
    person: PersonRef | None = None
    """The person, if it is one."""
    unit: UnitId | None = None
    """The unit, or the person's unit."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class RosterLeader(Record):
    """A leader who takes turns."""

    _hidden: ClassVar[frozenset[str]] = frozenset({"person"})
    away: tuple[DaySpan, ...] = ()
    """When somebody else stands in."""
    person: PersonRef
    """Who, as the host's opaque reference."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class Rotation(Record):
    """Who is there in a month."""

    month: Month
    """The month for which it holds: the one after that which was counted."""
    on_call: tuple[UnitId, ...]
    """Those who come when they are called, by identifier."""
    resident: tuple[UnitId, ...]
    """Those who are always there, by identifier."""
    rotating: tuple[UnitVisits, ...]
    """Those who take a rotating seat, most visits first."""
    without_seat: tuple[UnitVisits, ...]
    """Rotating units for which no seat was left, most visits first."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class RotationQuestion(Record):
    """A month's visits, from which the next month's seats follow."""

    month: Month
    """The month that was counted."""
    seats: int
    """How many seats rotate."""
    visits: tuple[UnitVisits, ...]
    """The counts, each unit once. A unit that is left out had no visit."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class Route(Record):
    """A responsible unit in a deciding channel."""

    beside: tuple[Beside, ...] = ()
    """The channels that go beside it."""
    channel: Channel
    """The channel."""
    clocks: tuple[RuleId, ...] = ()
    """The clocks of matters of this class and branch that start when it goes there."""
    co_units: tuple[UnitId, ...] = ()
    """The other units concerned: one leads, they work with it (信访工作条例 24). None in another
    procedure, where they are parties.
    """
    coordination: Coordination
    """Who coordinates, by the tier of the matter; competence stays where it is."""
    documents: tuple[Text, ...] = ()
    """What the petitioner should bring."""
    elsewhere: tuple[UnitId, ...] = ()
    """Units outside the place that the matter is also about: for their part the petitioner turns to
    them (信访工作条例 23(1)).
    """
    first_try: FirstTry | None = None
    """Mediation is tried first; without agreement the responsible unit goes on."""
    level: Level
    """The level of the responsible unit."""
    missing: Function | None = None
    """What no unit of the directory is there for: the unit named passes the matter on."""
    procedure: Procedure | None = None
    """The procedure into which the matter is diverted there."""
    unit: UnitId
    """The responsible unit."""
    wrong_door: WrongDoor | None = None
    """A visit to another door than the law says."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class RouteExplanation(Record):
    """Why facts lead where they lead."""

    assumed: Text | None = None
    """Why something was assumed from the subject."""
    fired: RuleReason
    """The rule that decided."""
    held: tuple[RuleReason, ...]
    """The rules for mediation, channels beside and tiers that held."""
    others: tuple[RuleReason, ...]
    """Every other rule, nearest first, with the first thing that it lacked; one that lacked nothing
    gave way to the rule that decided.
    """
    overrides: tuple[RouteOverride, ...] = ()
    """The rules that held and go before others that held too; the one that decided comes first."""
    tier: Tier
    """The tier of the matter."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class RouteOutcomeRoute(Record):
    """A channel and a unit."""

    route: Route


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class RouteOutcomeNotHere(Record):
    """No channel here."""

    not_here: NotHere


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class RouteOverride(Record):
    """A rule that goes before others that held too."""

    because: Text
    """Why, in the words of the pack."""
    over: tuple[RuleId, ...]
    """The rules that gave way to it."""
    rule: RuleId
    """The rule."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class RoutingDecision(Record):
    """Where a petition goes, by which rule of which policy."""

    assumed: Assumed | None = None
    """What was assumed from the subject, where it was unknown."""
    citation: Citation
    """What the rule stands on."""
    outcome: RouteOutcome
    """Where it goes, or why not here."""
    policy: PolicyRef
    """The policy."""
    rule: RuleId
    """The rule."""
    tier: Tier
    """The risk tier of the matter."""
    tier_rules: tuple[RuleId, ...] = ()
    """The rules that gave the tier; none for a low one that no rule names."""
    warnings: tuple[LimitWarning, ...] = ()
    """The limits of other procedures that the petition does not stop."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class RuleReason(Record):
    """A rule, and what it lacked."""

    citation: Citation
    """What it stands on."""
    label: Text
    """The rule in words."""
    lacked: LackedCell | None = None
    """The first fact for which it does not hold."""
    lacking: int
    """How many facts it does not hold for."""
    rule: RuleId
    """The rule."""
    to: str
    """Where it leads: a channel, a reason, `mediation`, or a tier."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class SeriesForecast(Record):
    """The forecast of one series."""

    months: tuple[ExpectedMonth, ...] = ()
    """What is expected; nothing where it says why not."""
    subject: str | None = None
    """Of which subject."""
    unit: UnitId | None = None
    """At which unit."""
    without: NoForecast | None = None
    """Why nothing is forecast."""
    years: int
    """On how many whole years it stands."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class SetAsideCommand(Record):
    """A command that was set aside: it is not sent again unless somebody asks for it."""

    command: FieldCommand
    """The command."""
    fault: Fault | None
    """Why it was refused, or that it was never answered."""
    nr: int
    """Its place in the order."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class StepClock(Record):
    """The clock of a step, as it was told when it started."""

    calendar: str
    """The version of the calendar behind `due`."""
    due: Due
    """When it falls due."""
    started_at: datetime
    """When it started."""
    terms: Terms
    """Its terms."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class Candidates(Record):
    """Who of a pool can be chosen."""

    _tag: ClassVar[tuple[str, str] | None] = ("type", "candidates")
    candidates: tuple[Candidate, ...]
    """Who can be chosen: the closest specialty first, then by reference. The order is no ranking of
    persons, and the parties choose whom they want.
    """
    left_out: tuple[PassedOver, ...]
    """Who cannot, by reference."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class Occurrences(Record):
    """What fell due in a period, and was held or missed."""

    _tag: ClassVar[tuple[str, str] | None] = ("type", "occurrences")
    beyond: tuple[HeldRecord, ...] = ()
    """Records of the period that belong to nothing that was due: of another schedule or unit, or one more
    than was owed.
    """
    occurrences: tuple[Occurrence, ...]
    """What fell due."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class Turns(Record):
    """Whose turn it is."""

    _tag: ClassVar[tuple[str, str] | None] = ("type", "turns")
    turns: tuple[Turn, ...]
    """The turns."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class AgendaItems(Record):
    """What a meeting has before it."""

    _tag: ClassVar[tuple[str, str] | None] = ("type", "agenda_items")
    items: tuple[AgendaItem, ...]
    """The items: part by part as the pack has them, then by due, then by identifier."""
    label: Text
    """The meeting."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class LedgerRows(Record):
    """Matters by list."""

    _tag: ClassVar[tuple[str, str] | None] = ("type", "ledger_rows")
    counts: dict[str, int]
    """How many matters stand on each list, whichever were asked for."""
    dossiers: tuple[DossierId, ...] = ()
    """Grid events that are not closed: they are on the list `latent`."""
    petitions: tuple[LedgerRow, ...]
    """The petitions, by the day on which they were received, then by identifier."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class MonthCounts(Record):
    """How many came in each month."""

    _tag: ClassVar[tuple[str, str] | None] = ("type", "month_counts")
    counts: tuple[MonthCount, ...]
    """The counts."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class Forecasts(Record):
    """How many are to be expected."""

    _tag: ClassVar[tuple[str, str] | None] = ("type", "forecasts")
    series: tuple[SeriesForecast, ...]
    """One for each series that has a line."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class Traced(Record):
    """Who held a petition when."""

    _tag: ClassVar[tuple[str, str] | None] = ("type", "traced")
    answers: tuple[TracedAnswer, ...] = ()
    """The answers, in order."""
    assignments: tuple[TracedAssignment, ...] = ()
    """The pieces of work, in the order in which they were sent."""
    breaches: tuple[TracedBreach, ...] = ()
    """The duties that were broken, as they were recorded."""
    coordination: tuple[TracedCoordination, ...] = ()
    """Who coordinated, in order."""
    held: tuple[HeldSpan, ...]
    """Who had it, in order."""
    outcome: CloseOutcome | None = None
    """With what it ended."""
    petition: PetitionId
    """The petition."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class Walled(Record):
    """Which petitions somebody may know of."""

    _tag: ClassVar[tuple[str, str] | None] = ("type", "walled")
    hidden: tuple[PetitionId, ...]
    """Those that do not exist for them: accusations of them, of their unit, of one above it, or of one
    whose powers it continues.
    """
    open: tuple[PetitionId, ...]
    """The others."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class Terms(Record):
    """What the arithmetic of a clock needs to know of its rule. A running clock keeps the terms under
    which it started.
    """

    budget: Period
    """How long it runs."""
    colours: Thresholds
    """When it changes colour."""
    nature: Nature
    """Whom it protects."""
    roll: Roll
    """What happens when it ends on a day of rest."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class Text(Record):
    """A text in Chinese and in English."""

    en: str
    """English."""
    zh: str
    """Chinese."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class Thresholds(Record):
    """The fractions of a clock's own budget at which it turns blue, yellow and red."""

    blue: Fraction
    """Blue from here."""
    red: Fraction
    """Red from here."""
    yellow: Fraction
    """Yellow from here."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class TracedAnswer(Record):
    """An answer, and who gave it."""

    at: datetime
    """When."""
    outcome: OpinionOutcome | None = None
    """What an opinion said."""
    review: ReviewOutcome | None = None
    """What a review did."""
    step: Step
    """At which step."""
    unit: UnitId
    """Who gave it."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class TracedAssignment(Record):
    """One unit's piece of work."""

    from_: datetime
    """Since when."""
    id: AssignmentId
    """Its identifier."""
    part: Part
    """Lead or co-handling."""
    sender: UnitId
    """Who sent it."""
    state: AssignmentState
    """What has become of it."""
    to: datetime | None = None
    """Until when."""
    unit: UnitId
    """The unit."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class TracedBreach(Record):
    """A duty that was broken, and who bore it then."""

    clock: ClockKey
    """The clock."""
    due: Due
    """When it was due."""
    unit: UnitId | None = None
    """Who bore it."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class TracedCoordination(Record):
    """A unit that coordinated."""

    from_: datetime
    """Since when."""
    level: Level
    """At which level."""
    to: datetime | None = None
    """Until when."""
    trigger: EscalationTrigger | None = None
    """Why it climbed there, where it did."""
    unit: UnitId
    """The unit."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class Turn(Record):
    """One turn."""

    _hidden: ClassVar[frozenset[str]] = frozenset({"person"})
    due: date
    """The day."""
    person: PersonRef | None = None
    """Whose turn it is; nobody's where all are away."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class Unit(Record):
    """A unit (机关、单位)."""

    external: bool = False
    """Outside the place: a city, a province, a court."""
    functions: tuple[Function, ...] = ()
    """What it is there for."""
    id: UnitId
    """Its identifier."""
    level: Level
    """Its level."""
    matters: tuple[str, ...] = ()
    """For what it is competent: paths in the list of subjects, like `劳动和社会保障/工资福利`. A
    path covers everything below it.
    """
    name: str
    """Its name."""
    parent: UnitId | None = None
    """The unit above it in the territory."""
    places: tuple[PlaceId, ...] = ()
    """The places that it serves directly. A department without any serves the whole territory in
    which it stands.
    """
    presence: Presence | None = None
    """How it is present in the centre."""
    successor: UnitId | None = None
    """The unit that continues its powers, once it was merged or abolished (信访工作条例 24(2))."""
    superior: UnitId | None = None
    """The unit above it in its line, where that is another."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class UnitIndicators(Record):
    """What was measured of one unit."""

    failed_duty: Rate
    """Findings that the unit's staff failed their duty (practice row H11)."""
    in_time: Rate
    """Duties done in time."""
    overturned: Rate
    """Opinions that a review changed or revoked."""
    participation: Rate
    """Petitioners who evaluated when they were asked."""
    resolved_at_first: Rate
    """First petitions that rested after their answer."""
    response: Rate
    """Petitioners told in writing in time."""
    rework: Rate
    """Petitions done again."""
    satisfaction: Rate
    """Petitioners satisfied or basically satisfied."""
    undetermined: int
    """Clocks left out, since the calendar does not reach far enough to judge them."""
    unit: UnitId
    """The unit."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class UnitVisits(Record):
    """How many visits about a unit the centre received."""

    unit: UnitId
    """The unit."""
    visits: int
    """The visits."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class ViewDeadline(Record):
    """A deadline as the petitioner sees it."""

    article: str | None = None
    """The article."""
    due: Due
    """When it falls due."""
    label: Text
    """What is due."""
    passed: bool
    """Whether it has passed."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class ViewDocument(Record):
    """A paper for the petitioner."""

    at: datetime
    """When it was made."""
    document: DocumentRef
    """The paper."""
    label: Text
    """What it is."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class ViewLimit(Record):
    """A limit of another procedure as the petitioner sees it."""

    article: str
    """The article."""
    due: Due | None = None
    """When it runs out, where the day it counts from is known: say which day it was."""
    label: Text
    """What it is for."""
    note: Text | None = None
    """What else to know of it."""
    passed: bool
    """Whether it has passed."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class ViewStep(Record):
    """A step that happened."""

    at: datetime
    """When."""
    label: Text
    """What."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class WrongDoor(Record):
    """A visit neither at the competent level in the matter's own place nor at the level above
    (信访工作条例 20(1)).
    """

    article: str
    """The articles."""
    go_to: tuple[UnitId, ...]
    """Where to go: the responsible unit, and the nearest one of a higher level above it."""
    message: Text
    """What to tell the petitioner."""


Act: TypeAlias = (
    Register
    | Adopt
    | ReportUrgent
    | GiveCode
    | Classify
    | NoteLimitation
    | Refer
    | Assign
    | Recall
    | Object
    | DecideObjection
    | Contest
    | SettleContest
    | Notify
    | Accept
    | NotAccept
    | NoLongerAccept
    | Divert
    | ReportProcedure
    | ReturnFromProcedure
    | OpenMediation
    | ConsentToMediation
    | Choose
    | HoldMediationRound
    | EndMediation
    | ConfirmAgreement
    | Hear
    | Extend
    | Suspend
    | Resume
    | Simplify
    | ConvertToOrdinary
    | Answer
    | Reply
    | ReportCompletion
    | Deliver
    | FollowUp
    | Evaluate
    | ReferRelief
    | ReportRelief
    | RequestReview
    | IssueReview
    | RequestFinalReview
    | IssueFinalReview
    | Supervise
    | AnswerSupervision
    | Suggest
    | ReplySuggestion
    | ExamineHandling
    | Merge
    | TakeIn
    | Comment
    | DeclareInterest
    | Withdraw
    | Close
    | Archive
    | Reopen
    | Assess
    | ChooseMode
    | Meet
    | Plan
    | Escalate
    | HandDown
    | Help
    | NameLeader
    | EndCharge
    | Summon
    | Attend
    | ClaimAlerts
    | Reproject
)
"""What is asked for. Each variant's payload says what it needs."""


Ask: TypeAlias = (
    AskPool
    | AskSchedule
    | AskRoster
    | AskAgenda
    | AskLedger
    | AskMonthly
    | AskForecast
    | AskTrace
    | AskWall
)
"""A question about tables."""


DayReason: TypeAlias = (
    DayReasonWeekday
    | DayReasonWeekend
    | DayReasonHoliday
    | DayReasonMakeUp
    | DayReasonRegional
    | DayReasonOutsideCoverage
)
"""Why a day is a working day or a day off."""


DossierAct: TypeAlias = (
    ListCase
    | Claim
    | Release
    | Settle
    | Delist
    | Report
    | Handle
    | Raise
    | Take
    | TurnIntoPetition
    | FeedBack
    | OpenJournal
    | NoteVisit
    | NoteService
    | CloseJournal
    | OpenAssessment
    | HoldHearing
    | RecordRisks
    | DecideAssessed
)
"""What is asked for. Each variant's payload says what it needs."""


DossierFact: TypeAlias = (
    Listed
    | Claimed
    | Released
    | Settled
    | Delisted
    | Reported
    | Handled
    | Raised
    | Taken
    | TurnedIntoPetition
    | FedBack
    | JournalOpened
    | VisitNoted
    | ServiceNoted
    | JournalClosed
    | AssessmentOpened
    | HearingHeld
    | RisksRecorded
    | AssessedDecided
)
"""What happened."""


EndCause: TypeAlias = (
    EndCauseWord
    | EndCauseMoment
)
"""Why a clock ended."""


Fact: TypeAlias = (
    Registered
    | Adopted
    | UrgentReported
    | CodeGiven
    | Classified
    | LimitationNoted
    | Referred
    | Assigned
    | Recalled
    | Objected
    | ObjectionDecided
    | Contested
    | ContestSettled
    | Notified
    | Accepted
    | NotAccepted
    | NoLongerAccepted
    | Diverted
    | ProcedureReported
    | ReturnedFromProcedure
    | MediationOpened
    | MediationConsented
    | Chosen
    | MediationRoundHeld
    | MediationEnded
    | AgreementConfirmed
    | Heard
    | Extended
    | Suspended
    | Resumed
    | Simplified
    | ConvertedToOrdinary
    | Answered
    | Replied
    | CompletionReported
    | Delivered
    | FollowedUp
    | Evaluated
    | ReliefReferred
    | ReliefReported
    | ReviewRequested
    | ReviewIssued
    | FinalReviewRequested
    | FinalReviewIssued
    | Supervised
    | SupervisionAnswered
    | Suggested
    | SuggestionReplied
    | HandlingExamined
    | Merged
    | TookIn
    | Commented
    | InterestDeclared
    | Withdrawn
    | Closed
    | Archived
    | Reopened
    | Assessed
    | ModeChosen
    | Met
    | Planned
    | Escalated
    | HandedDown
    | Helped
    | LeaderNamed
    | ChargeEnded
    | Summoned
    | Attended
    | AlertsClaimed
    | Reprojected
    | Routed
    | CoordinationMoved
    | TakenFromAccused
    | FollowUpRequired
    | ClockStarted
    | ClockEnded
    | ClockPaused
    | ClockResumed
    | ClockExtended
    | ClockDaysExcluded
    | ClockBreached
    | RungClaimed
    | DueMoved
    | ClockCarriedOver
    | ClockKept
)
"""What happened: in the matter, as the past of a command or as what follows from it, or to one
of its clocks.
"""


FieldCommand: TypeAlias = (
    FieldCommandPetition
    | FieldCommandDossier
)
"""A command from the field: `{"petition": …}` or `{"dossier": …}`."""


Matter: TypeAlias = (
    Listing
    | GridEvent
    | Journal
    | Assessment
)
"""What a dossier is about."""


OutboxEntry: TypeAlias = (
    Queued
    | ServerFailed
    | ServerAnswered
    | News
    | ServerTime
    | Confirmed
    | Retried
    | Dropped
)
"""One line of the phone's own record. A phone writes it to its storage before it goes on."""


RouteOutcome: TypeAlias = (
    RouteOutcomeRoute
    | RouteOutcomeNotHere
)
"""Where a petition goes, or why not here."""


TableAnswer: TypeAlias = (
    Candidates
    | Occurrences
    | Turns
    | AgendaItems
    | LedgerRows
    | MonthCounts
    | Forecasts
    | Traced
    | Walled
)
"""The answer to a `Ask`."""


__all__ = [
    "Accept",
    "Accepted",
    "Act",
    "ActKind",
    "Actor",
    "Adopt",
    "Adopted",
    "Adoption",
    "AgendaItem",
    "AgendaItems",
    "AgendaPart",
    "Agent",
    "AgreementConfirmed",
    "Alert",
    "AlertsClaimed",
    "Answer",
    "AnswerSupervision",
    "Answered",
    "Archive",
    "Archived",
    "Ask",
    "AskAgenda",
    "AskForecast",
    "AskLedger",
    "AskMonthly",
    "AskPool",
    "AskRoster",
    "AskSchedule",
    "AskTrace",
    "AskWall",
    "Assess",
    "Assessed",
    "AssessedDecided",
    "Assessment",
    "AssessmentOpened",
    "AssessmentOutcome",
    "AssessmentPhase",
    "Assign",
    "Assigned",
    "AssignmentId",
    "AssignmentState",
    "Assumed",
    "Attend",
    "Attended",
    "Bearer",
    "Beside",
    "Body",
    "Branch",
    "Candidate",
    "Candidates",
    "Certainty",
    "Channel",
    "ChargeEnded",
    "ChoicePart",
    "Choose",
    "ChooseMode",
    "Chosen",
    "Citation",
    "Claim",
    "ClaimAlerts",
    "Claimed",
    "Class",
    "Classified",
    "Classify",
    "ClockBreached",
    "ClockCarriedOver",
    "ClockDaysExcluded",
    "ClockEnded",
    "ClockExtended",
    "ClockHeard",
    "ClockKept",
    "ClockKey",
    "ClockPaused",
    "ClockQuestion",
    "ClockReading",
    "ClockResumed",
    "ClockStarted",
    "ClockState",
    "Close",
    "CloseJournal",
    "CloseOutcome",
    "Closed",
    "CodeGiven",
    "Colour",
    "Command",
    "CommandId",
    "Comment",
    "Commented",
    "CompletionReported",
    "ConfirmAgreement",
    "Confirmed",
    "ConsentToMediation",
    "Contest",
    "ContestSettled",
    "Contested",
    "ConvertToOrdinary",
    "ConvertedToOrdinary",
    "Coordination",
    "CoordinationMoved",
    "Day",
    "DayReason",
    "DayReasonHoliday",
    "DayReasonMakeUp",
    "DayReasonOutsideCoverage",
    "DayReasonRegional",
    "DayReasonWeekday",
    "DayReasonWeekend",
    "DayRole",
    "DaySpan",
    "Deadline",
    "DecideAssessed",
    "DecideObjection",
    "Decision",
    "DeclareInterest",
    "Delist",
    "Delisted",
    "Deliver",
    "Delivered",
    "DeliveryWay",
    "Divert",
    "Diverted",
    "DocumentRef",
    "Dossier",
    "DossierAct",
    "DossierCommand",
    "DossierDecision",
    "DossierEvent",
    "DossierFact",
    "DossierId",
    "DossierReading",
    "Dropped",
    "Due",
    "DueExplanation",
    "DueMoved",
    "EndCause",
    "EndCauseMoment",
    "EndCauseWord",
    "EndCharge",
    "EndMediation",
    "Escalate",
    "Escalated",
    "EscalationTrigger",
    "Evaluate",
    "Evaluated",
    "Event",
    "ExamineHandling",
    "Excerpt",
    "Exclusion",
    "ExpectedMonth",
    "ExplainedDay",
    "Explanation",
    "Extend",
    "Extended",
    "Fact",
    "FactKind",
    "Facts",
    "Fault",
    "FaultKind",
    "FedBack",
    "FeedBack",
    "FieldAnswer",
    "FieldCommand",
    "FieldCommandDossier",
    "FieldCommandPetition",
    "FieldOutcome",
    "FinalReviewIssued",
    "FinalReviewRequested",
    "Finding",
    "FindingCode",
    "FirstTry",
    "FollowUp",
    "FollowUpParty",
    "FollowUpRequired",
    "FollowUpWay",
    "FollowedUp",
    "Forecasts",
    "Fraction",
    "Function",
    "GiveCode",
    "GridEvent",
    "GridPhase",
    "HandDown",
    "HandedDown",
    "Handle",
    "Handled",
    "HandlingExamined",
    "HardReason",
    "Hear",
    "Heard",
    "HearingHeld",
    "HeldCommand",
    "HeldOn",
    "HeldRecord",
    "HeldSpan",
    "Help",
    "Helped",
    "HoldHearing",
    "HoldMediationRound",
    "IndicatorQuestion",
    "IndicatorReport",
    "Intake",
    "InterestDeclared",
    "IssueFinalReview",
    "IssueReview",
    "Journal",
    "JournalClosed",
    "JournalOpened",
    "JournalPhase",
    "KeptBecause",
    "LackedCell",
    "LatentReason",
    "LeaderNamed",
    "Ledger",
    "LedgerCoordination",
    "LedgerLeader",
    "LedgerList",
    "LedgerRow",
    "LedgerRows",
    "LeftOut",
    "Level",
    "Limit",
    "LimitWarning",
    "LimitationEvent",
    "LimitationNoted",
    "ListCase",
    "Listed",
    "Listing",
    "ListingPhase",
    "Mark",
    "Matter",
    "MatterRecord",
    "MediationConsented",
    "MediationEnded",
    "MediationOpened",
    "MediationRoundHeld",
    "MediationWill",
    "Meet",
    "Merge",
    "Merged",
    "Met",
    "Mode",
    "ModeChosen",
    "Moment",
    "Month",
    "MonthCount",
    "MonthCounts",
    "NameLeader",
    "Nature",
    "NewAssignment",
    "News",
    "NoForecast",
    "NoLongerAccept",
    "NoLongerAccepted",
    "NotAccept",
    "NotAccepted",
    "NotHere",
    "NotHereReason",
    "NoteLimitation",
    "NoteService",
    "NoteVisit",
    "NoticeKind",
    "Notified",
    "Notify",
    "Object",
    "Objected",
    "ObjectionDecided",
    "Occurrence",
    "Occurrences",
    "OpenAssessment",
    "OpenJournal",
    "OpenMediation",
    "OpinionOutcome",
    "Outbox",
    "OutboxBatch",
    "OutboxEntry",
    "Outcome",
    "PackId",
    "Part",
    "PassedOver",
    "Pause",
    "PauseCause",
    "PendingCommand",
    "Period",
    "PeriodUnit",
    "PersonRef",
    "PetitionId",
    "PetitionerView",
    "Phase",
    "PlaceId",
    "Plan",
    "Planned",
    "PolicyDigest",
    "PolicyRef",
    "PoolKind",
    "PoolMember",
    "Presence",
    "Procedure",
    "ProcedureReported",
    "ProcedureStep",
    "ProposedRepeat",
    "PublicCode",
    "PublicCodeParts",
    "Queued",
    "Raise",
    "RaiseCause",
    "Raised",
    "Rate",
    "Reading",
    "RebaseQuestion",
    "Rebased",
    "Recall",
    "Recalled",
    "RecordRisks",
    "Refer",
    "ReferRelief",
    "Referred",
    "Register",
    "Registered",
    "Relation",
    "Release",
    "Released",
    "Relief",
    "ReliefReferred",
    "ReliefReported",
    "ReliefResult",
    "Reopen",
    "Reopened",
    "RepeatsQuestion",
    "Replied",
    "Reply",
    "ReplyResult",
    "ReplySuggestion",
    "Report",
    "ReportCompletion",
    "ReportProcedure",
    "ReportRelief",
    "ReportUrgent",
    "Reported",
    "Reproject",
    "Reprojected",
    "RequestFinalReview",
    "RequestReview",
    "Respondent",
    "RespondentKind",
    "Resume",
    "Resumed",
    "Retried",
    "ReturnFromProcedure",
    "ReturnedFromProcedure",
    "ReviewIssued",
    "ReviewOutcome",
    "ReviewRequested",
    "RisksRecorded",
    "Role",
    "Roll",
    "RosterLeader",
    "Rotation",
    "RotationQuestion",
    "Route",
    "RouteExplanation",
    "RouteOutcome",
    "RouteOutcomeNotHere",
    "RouteOutcomeRoute",
    "RouteOverride",
    "Routed",
    "RoutingDecision",
    "RuleId",
    "RuleReason",
    "RungAct",
    "RungClaimed",
    "RungKey",
    "SameFacts",
    "Satisfaction",
    "SeriesForecast",
    "ServerAnswered",
    "ServerFailed",
    "ServerTime",
    "ServiceNoted",
    "SetAsideCommand",
    "Settle",
    "SettleContest",
    "Settled",
    "Settlement",
    "Severity",
    "Side",
    "SimpleGround",
    "Simplified",
    "Simplify",
    "SourceId",
    "Stage",
    "Step",
    "StepClock",
    "Suggest",
    "Suggested",
    "SuggestionKind",
    "SuggestionReplied",
    "Summon",
    "Summoned",
    "Supervise",
    "Supervised",
    "SupervisionAnswered",
    "SupervisionGround",
    "Suspend",
    "Suspended",
    "TableAnswer",
    "Take",
    "TakeIn",
    "Taken",
    "TakenFromAccused",
    "Terms",
    "Text",
    "Thresholds",
    "Tier",
    "TookIn",
    "Traced",
    "TracedAnswer",
    "TracedAssignment",
    "TracedBreach",
    "TracedCoordination",
    "Turn",
    "TurnIntoPetition",
    "TurnedIntoPetition",
    "Turns",
    "Unit",
    "UnitId",
    "UnitIndicators",
    "UnitVisits",
    "Urgency",
    "UrgentReported",
    "ViewDeadline",
    "ViewDocument",
    "ViewLimit",
    "ViewStep",
    "VisitNoted",
    "Walled",
    "Withdraw",
    "Withdrawn",
    "Words",
    "WrongDoor",
]
