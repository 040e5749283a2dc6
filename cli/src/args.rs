//! The arguments, as people type them.

use std::num::NonZeroUsize;
use std::path::PathBuf;

use clap::builder::PossibleValuesParser;
use clap::{Args as Group, Parser, Subcommand, ValueEnum};
use suqiu::audit::ReceivedBy;
use suqiu::log::HashAlgorithm;
use suqiu::petition::Class;
use suqiu::routing::{Channel, Relation, Stage};
use suqiu::{Instant, Lang};

const EXIT_CODES: &str = "\
退出码 Exit codes:
  0  完成，无须处理                      done, nothing needs attention
  1  完成，有须处理的：发现、拒绝、超期  done, something does: findings, refusals, lateness
  2  用法不对                            wrong usage
  3  输入不可用：规则包、目录、命令、记录  bad input: pack, directory, command, record
  4  日志损坏                            the log is broken
  5  文件不能读、写或者加锁              a file cannot be read, written or locked
几种情形并存时取大者。Where several apply, the highest one is given.";

/// 信访事项的决定、期限和预警。 Decisions, deadlines and alerts for public petitions.
#[derive(Debug, Parser)]
// Never wrapped: the same text at every width, whatever else is built beside it.
#[command(name = "suqiu", version, after_help = EXIT_CODES, term_width = 0)]
pub(crate) struct Args {
    /// 输出语言 language of the output
    #[arg(long, global = true, value_enum, default_value_t, env = "SUQIU_LANG")]
    pub(crate) lang: LangArg,
    /// 输出 JSON answer with JSON
    #[arg(long, global = true)]
    pub(crate) json: bool,
    #[command(subcommand)]
    pub(crate) command: Command,
}

#[derive(Clone, Copy, Debug, Default, ValueEnum)]
pub(crate) enum LangArg {
    #[default]
    Zh,
    En,
}

impl From<LangArg> for Lang {
    fn from(lang: LangArg) -> Self {
        match lang {
            LangArg::Zh => Self::Zh,
            LangArg::En => Self::En,
        }
    }
}

#[derive(Debug, Subcommand)]
pub(crate) enum Command {
    /// 检查规则包 check policy packs
    #[command(after_help = EXIT_CODES)]
    Check(CheckArgs),
    /// 逐条决定命令，写入日志 decide a stream of commands and append what happened to the log
    #[command(after_help = EXIT_CODES)]
    Run(RunArgs),
    /// 事项的状态、期限、预警 where petitions stand, their clocks and alerts
    #[command(after_help = EXIT_CODES)]
    Status(StatusArgs),
    /// 审查平台导出的记录是否按期 audit the records that a platform exported
    #[command(after_help = EXIT_CODES)]
    Audit(AuditArgs),
    /// 诉求去哪里、为什么 where petitions go, and why
    #[command(after_help = EXIT_CODES)]
    Route(RouteArgs),
    /// 规则包的去向一览（CSV） the routes of a pack as a table (CSV)
    #[command(after_help = EXIT_CODES)]
    Routes(RoutesArgs),
    /// 新版本改变了什么、对谁 what a new version of a pack changes, for whom
    #[command(after_help = EXIT_CODES)]
    Diff(DiffArgs),
    /// 网格事件和挂牌的办理与现状 grid events and listings: what is decided, where they stand
    #[command(after_help = EXIT_CODES)]
    Dossiers(DossiersArgs),
    /// 名册、日程、议程、台账、预测、追溯 questions about tables: pools, schedules, agendas, ledgers, forecasts, traces
    #[command(after_help = EXIT_CODES)]
    Ask(AskArgs),
    /// 新写一个本地规则包 write a local pack to begin with
    #[command(after_help = EXIT_CODES)]
    New(NewArgs),
    /// 规则包的图（Mermaid） pictures of a pack (Mermaid)
    #[command(after_help = EXIT_CODES)]
    Diagram(DiagramArgs),
    /// 一个代码的含义和办法 what a code means, and what to do
    #[command(after_help = EXIT_CODES)]
    Explain(ExplainArgs),
    /// 规则包的 JSON Schema，供编辑器补全、核对 the JSON Schema of packs, for editors
    #[command(after_help = EXIT_CODES)]
    Schema,
    /// 校验日志的哈希链 verify the chain of hashes of a log
    #[command(after_help = EXIT_CODES)]
    Verify(VerifyArgs),
}

/// Which policy is used.
#[derive(Debug, Group)]
pub(crate) struct PolicyArgs {
    /// 规则包（TOML 或 JSON），缺省为全国规则；其后的供它引用
    /// policy pack (TOML or JSON), the national one unless given; further ones may be extended by it
    #[arg(long = "policy", value_name = "PACK", verbatim_doc_comment)]
    pub(crate) packs: Vec<PathBuf>,
}

#[derive(Debug, Group)]
pub(crate) struct CheckArgs {
    /// 规则包；可以互相引用 packs, which may extend one another
    #[arg(required = true, value_name = "PACK")]
    pub(crate) packs: Vec<PathBuf>,
    /// 同时检查机构目录能否承担（CSV 或 JSON） also whether these units can carry them (CSV or JSON)
    #[arg(long, value_name = "UNITS")]
    pub(crate) directory: Option<PathBuf>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum HashArg {
    Sm3,
    Sha256,
}

impl From<HashArg> for HashAlgorithm {
    fn from(hash: HashArg) -> Self {
        match hash {
            HashArg::Sm3 => Self::Sm3,
            HashArg::Sha256 => Self::Sha256,
        }
    }
}

#[derive(Debug, Group)]
pub(crate) struct RunArgs {
    #[command(flatten)]
    pub(crate) policy: PolicyArgs,
    /// 同一规则包的其他版本：每条命令由其当日有效的版本决定
    /// other versions of the pack: each command is decided by the one in force on its day
    #[arg(long, value_name = "PACK", requires = "packs", verbatim_doc_comment)]
    pub(crate) other_version: Vec<PathBuf>,
    /// 机构目录（CSV 或 JSON） the directory of units (CSV or JSON)
    #[arg(long, value_name = "UNITS")]
    pub(crate) directory: PathBuf,
    /// 日志；不给则只决定、不保存 the log; without it nothing is kept
    #[arg(long, value_name = "FILE")]
    pub(crate) log: Option<PathBuf>,
    /// 新日志的哈希，缺省 sm3 the hash of a new log, sm3 unless given
    #[arg(long, value_enum)]
    pub(crate) hash: Option<HashArg>,
    /// 每多少条命令落盘一次，落盘后才确认 commands per fsync; they are acknowledged after it
    #[arg(long, value_name = "N", default_value = "64")]
    pub(crate) batch: NonZeroUsize,
    /// 命令，一行一条 JSON；- 为标准输入 commands, one JSON a line; - is standard input
    #[arg(value_name = "COMMANDS.jsonl")]
    pub(crate) commands: PathBuf,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum Reader {
    Petitioner,
}

#[derive(Debug, Group)]
pub(crate) struct StatusArgs {
    #[command(flatten)]
    pub(crate) policy: PolicyArgs,
    /// 机构目录，用于显示名称 the directory of units, for their names
    #[arg(long, value_name = "UNITS")]
    pub(crate) directory: Option<PathBuf>,
    /// 日志 the log
    #[arg(long, value_name = "FILE")]
    pub(crate) log: PathBuf,
    /// 截至何时：RFC 3339 时间，或日期（当日零时）；缺省为此刻
    /// as of when: RFC 3339, or a date (its first instant); now unless given
    #[arg(long, value_name = "TIME", value_parser = as_of, verbatim_doc_comment)]
    pub(crate) as_of: Option<Instant>,
    /// 列出应发的预警 list the alerts that are due
    #[arg(long, conflicts_with_all = ["reader", "explain"])]
    pub(crate) alerts: bool,
    /// 已归档、撤回、并案的也列出 list those that are archived, withdrawn or merged too
    #[arg(long)]
    pub(crate) all: bool,
    /// 给谁看：petitioner 为信访人 for whom: the petitioner's own view
    #[arg(long = "for", value_enum, value_name = "WHO", requires = "petition")]
    pub(crate) reader: Option<Reader>,
    /// 逐日说明一个期限 explain one clock, day by day
    #[arg(long, value_name = "CLOCKKEY", requires = "petition")]
    pub(crate) explain: Option<String>,
    /// 一件事项的全过程 the whole story of one petition
    pub(crate) petition: Option<String>,
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, ValueEnum)]
pub(crate) enum ReceivedByArg {
    #[default]
    Direct,
    Office,
}

impl From<ReceivedByArg> for ReceivedBy {
    fn from(by: ReceivedByArg) -> Self {
        match by {
            ReceivedByArg::Direct => Self::Direct,
            ReceivedByArg::Office => Self::Office,
        }
    }
}

#[derive(Debug, Group)]
pub(crate) struct AuditArgs {
    #[command(flatten)]
    pub(crate) policy: PolicyArgs,
    /// 规则施行以前的记录也按此规则计 judge days before the policy came into force as well
    #[arg(long)]
    pub(crate) as_if: bool,
    /// 截至何时，用于未办结的；缺省为此刻 as of when, for what is open; now unless given
    #[arg(long, value_name = "TIME", value_parser = as_of)]
    pub(crate) as_of: Option<Instant>,
    /// 列的对应，如 `received_at=收到时间` columns of other names
    #[arg(long, value_name = "CANONICAL=COLUMN", value_delimiter = ',')]
    pub(crate) map: Vec<String>,
    /// 没有时区偏移的时间按此读，如 +08:00 read times without an offset at this one
    #[arg(long, value_name = "OFFSET", allow_hyphen_values = true)]
    pub(crate) offset: Option<String>,
    /// 未写明的由谁收到 who received what does not say so
    #[arg(long, value_enum, default_value_t)]
    pub(crate) received_by: ReceivedByArg,
    /// 记录（CSV） the records (CSV)
    #[arg(value_name = "RECORDS.csv")]
    pub(crate) records: PathBuf,
}

#[derive(Debug, Group)]
pub(crate) struct VerifyArgs {
    /// 日志 the log
    pub(crate) log: PathBuf,
}

/// On which pack a new one builds.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, ValueEnum)]
pub(crate) enum Base {
    /// 全国规则 the national pack
    #[default]
    #[value(name = "cn.national")]
    National,
    /// 全国规则加内容分类 the national pack with a list of subjects
    #[value(name = "cn.subjects")]
    Subjects,
}

impl Base {
    /// The identifier of that pack.
    pub(crate) const fn id(self) -> &'static str {
        match self {
            Self::National => "cn.national",
            Self::Subjects => "cn.subjects",
        }
    }
}

#[derive(Debug, Group)]
pub(crate) struct NewArgs {
    /// 标识 its identifier
    #[arg(value_name = "ID", default_value = "cn.example")]
    pub(crate) id: String,
    /// 建立在哪个规则包之上 the pack on which it builds
    #[arg(long, value_enum, default_value_t)]
    pub(crate) extends: Base,
    /// 地名 the name of the place
    #[arg(long, value_name = "NAME", default_value = "某县")]
    pub(crate) name: String,
    /// 英文地名，缺省为标识的末段 its name in English, the last part of ID unless given
    #[arg(long, value_name = "NAME")]
    pub(crate) name_en: Option<String>,
    /// 自哪一天起施行，缺省为今天 from which day it applies, today unless given
    #[arg(long, value_name = "DATE")]
    pub(crate) valid_from: Option<suqiu::Date>,
    /// 写到哪个文件，缺省为标识的末段加 .toml；已有的不覆盖
    /// the file, the last part of ID with .toml unless given; one that is there is left as it is
    #[arg(long, value_name = "FILE", verbatim_doc_comment)]
    pub(crate) out: Option<PathBuf>,
}

#[derive(Debug, Group)]
pub(crate) struct ExplainArgs {
    /// 发现、拒绝或者错误的代码 the code of a finding, a refusal or an error
    #[arg(value_name = "CODE")]
    pub(crate) code: String,
}

/// What is drawn.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum What {
    /// 一件事项的一生和各阶段的时限 the life of a petition, with its clocks
    Lifecycle,
    /// 诉求去哪里 where petitions go
    Routing,
    /// 逐级升级和到期之后 levels, escalation, and what follows when clocks run out
    Ladder,
    /// 各个时限 the clocks
    Clocks,
}

#[derive(Debug, Group)]
pub(crate) struct DiagramArgs {
    /// 规则包，缺省为全国规则；其后的供它引用
    /// pack, the national one unless given; further ones may be extended by it
    #[arg(value_name = "PACK", verbatim_doc_comment)]
    pub(crate) packs: Vec<PathBuf>,
    /// 画什么 what is drawn
    #[arg(long, value_enum)]
    pub(crate) what: What,
    /// 去向：只画这一分类，逐条写明条件 routing: this class only, each rule with its conditions
    #[arg(long, value_name = "CLASS", value_parser = class)]
    pub(crate) class: Option<Class>,
    /// 去向：只画这一渠道，逐条写明条件 routing: this channel only, each rule with its conditions
    #[arg(long, value_name = "CHANNEL", value_parser = channel)]
    pub(crate) channel: Option<Channel>,
}

#[derive(Debug, Group)]
pub(crate) struct RouteArgs {
    #[command(flatten)]
    pub(crate) policy: PolicyArgs,
    /// 机构目录（CSV 或 JSON） the directory of units (CSV or JSON)
    #[arg(long, value_name = "UNITS")]
    pub(crate) directory: PathBuf,
    /// 何时提问：RFC 3339 时间，或日期（当日零时）；缺省为此刻
    /// when it is asked: RFC 3339, or a date (its first instant); now unless given
    #[arg(long, value_name = "TIME", value_parser = as_of, verbatim_doc_comment)]
    pub(crate) at: Option<Instant>,
    /// 事实：一个 JSON 对象，或多个对象的数组；- 为标准输入
    /// facts: a JSON object, or an array of several; - is standard input
    #[arg(value_name = "FACTS.json", verbatim_doc_comment)]
    pub(crate) facts: PathBuf,
}

#[derive(Debug, Group)]
pub(crate) struct RoutesArgs {
    #[command(flatten)]
    pub(crate) policy: PolicyArgs,
    /// 内容分类及其下各级，缺省为全部 a subject and those below it, all unless given
    #[arg(long, value_name = "SUBJECT")]
    pub(crate) subject: Option<String>,
    /// 分类，逗号分隔，缺省 claim classes, separated by commas, claim unless given
    #[arg(long, value_name = "CLASS", value_delimiter = ',', conflicts_with = "all", value_parser = class_names())]
    pub(crate) class: Vec<String>,
    /// 双方关系，缺省 unknown（由内容推定） relations, unknown unless given: the subject says it
    #[arg(long, value_name = "RELATION", value_delimiter = ',', conflicts_with = "all", value_parser = relation_names())]
    pub(crate) relation: Vec<String>,
    /// 其他程序进展，缺省 none stages of other procedures, none unless given
    #[arg(long, value_name = "STAGE", value_delimiter = ',', conflicts_with = "all", value_parser = stage_names())]
    pub(crate) stage: Vec<String>,
    /// 每种分类、关系、进展，含 unknown every class, relation and stage, unknown among them
    #[arg(long)]
    pub(crate) all: bool,
}

#[derive(Debug, Group)]
pub(crate) struct DiffArgs {
    /// 原规则包 the pack as it was
    #[arg(value_name = "OLD")]
    pub(crate) old: PathBuf,
    /// 新规则包 the pack as it becomes
    #[arg(value_name = "NEW")]
    pub(crate) new: PathBuf,
    /// 两者所继承的规则包 packs that both may extend
    #[arg(long, value_name = "PACK")]
    pub(crate) with: Vec<PathBuf>,
    /// 日志：列出受影响的事项 a log: which of its petitions are touched
    #[arg(long, value_name = "FILE")]
    pub(crate) log: Option<PathBuf>,
    /// 机构目录，用于比较下一步去向 the directory of units, to compare where petitions would go
    #[arg(long, value_name = "UNITS", requires = "log")]
    pub(crate) directory: Option<PathBuf>,
    /// 截至何时：RFC 3339 时间，或日期（当日零时）；缺省为此刻
    /// as of when: RFC 3339, or a date (its first instant); now unless given
    #[arg(long, value_name = "TIME", value_parser = as_of, requires = "log", verbatim_doc_comment)]
    pub(crate) as_of: Option<Instant>,
}

#[derive(Debug, Group)]
pub(crate) struct DossiersArgs {
    #[command(flatten)]
    pub(crate) policy: PolicyArgs,
    /// 机构目录（CSV 或 JSON） the directory of units (CSV or JSON)
    #[arg(long, value_name = "UNITS")]
    pub(crate) directory: PathBuf,
    /// 信访事项的日志，只读；挂牌、转为信访事项时用
    /// the log of petitions, only read: for listings and what becomes a petition
    #[arg(long, value_name = "FILE", verbatim_doc_comment)]
    pub(crate) log: Option<PathBuf>,
    /// 截至何时：RFC 3339 时间，或日期（当日零时）；缺省为此刻
    /// as of when: RFC 3339, or a date (its first instant); now unless given
    #[arg(long, value_name = "TIME", value_parser = as_of, verbatim_doc_comment)]
    pub(crate) as_of: Option<Instant>,
    /// 命令，一行一条 JSON；- 为标准输入；不保存
    /// commands, one JSON a line; - is standard input; nothing is kept
    #[arg(value_name = "COMMANDS.jsonl", verbatim_doc_comment)]
    pub(crate) commands: PathBuf,
}

#[derive(Debug, Group)]
pub(crate) struct AskArgs {
    #[command(flatten)]
    pub(crate) policy: PolicyArgs,
    /// 机构目录（CSV 或 JSON） the directory of units (CSV or JSON)
    #[arg(long, value_name = "UNITS")]
    pub(crate) directory: PathBuf,
    /// 信访事项的日志，只读 the log of petitions, only read
    #[arg(long, value_name = "FILE")]
    pub(crate) log: Option<PathBuf>,
    /// 截至何时，问题自己没有写明的：RFC 3339 时间，或日期（当日零时）；缺省为此刻
    /// as of when, where the question does not say: RFC 3339, or a date (its first instant); now unless given
    #[arg(long, value_name = "TIME", value_parser = as_of, verbatim_doc_comment)]
    pub(crate) as_of: Option<Instant>,
    /// 问题，一个 JSON 对象；- 为标准输入 the question, a JSON object; - is standard input
    #[arg(value_name = "QUESTION.json")]
    pub(crate) question: PathBuf,
}

/// The names of the values of a fact, and `unknown`.
fn names(known: impl Iterator<Item = &'static str>) -> PossibleValuesParser {
    PossibleValuesParser::new(known.chain(["unknown"]))
}

fn class_names() -> PossibleValuesParser {
    names(Class::ALL.iter().map(|one| one.wire()))
}

fn relation_names() -> PossibleValuesParser {
    names(Relation::ALL.iter().map(|one| one.wire()))
}

fn stage_names() -> PossibleValuesParser {
    names(Stage::ALL.iter().map(|one| one.wire()))
}

/// One of the kinds by its name, or which names there are.
fn named<T: Copy>(all: &[T], wire: fn(T) -> &'static str, name: &str) -> Result<T, String> {
    let found = all.iter().find(|one| wire(**one) == name);
    let names: Vec<&str> = all.iter().map(|one| wire(*one)).collect();
    found
        .copied()
        .ok_or_else(|| format!("expected one of {}", names.join(", ")))
}

fn class(name: &str) -> Result<Class, String> {
    named(Class::ALL, Class::wire, name)
}

fn channel(name: &str) -> Result<Channel, String> {
    named(Channel::ALL, Channel::wire, name)
}

/// An instant, or the first instant of a date in China.
fn as_of(text: &str) -> Result<Instant, String> {
    let instant = if text.len() == 10 {
        format!("{text}T00:00:00+08:00").parse()
    } else {
        text.parse()
    };
    instant.map_err(|error: suqiu::InstantError| error.to_string())
}
