//! Faults that only a boundary knows: a pointer, a buffer, a type of another language.

use crate::fault::{Fault, FaultKind};
use crate::text::Text;

macro_rules! codes {
    ($($variant:ident = $kind:ident $wire:literal, $faces:literal: $zh:literal, $en:literal; $next_zh:literal, $next_en:literal;)+) => {
        /// A fault that a language's face finds before the library is asked. One table for all of
        /// them, so that the same fault has the same code everywhere.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
        #[non_exhaustive]
        pub enum BoundaryCode {
            $(#[doc = $en] $variant,)+
        }

        impl BoundaryCode {
            /// All of them, in order.
            pub const ALL: &'static [Self] = &[$(Self::$variant),+];

            /// The code on the wire.
            pub const fn wire(self) -> &'static str {
                match self { $(Self::$variant => $wire),+ }
            }

            /// The languages that can meet it.
            pub const fn faces(self) -> &'static str {
                match self { $(Self::$variant => $faces),+ }
            }

            const fn kind(self) -> FaultKind {
                match self { $(Self::$variant => FaultKind::$kind),+ }
            }

            /// What is wrong, with places to fill in.
            pub const fn message(self) -> Text {
                match self { $(Self::$variant => Text::fixed($zh, $en)),+ }
            }

            /// What to do next, with places to fill in.
            pub const fn next(self) -> Text {
                match self { $(Self::$variant => Text::fixed($next_zh, $next_en)),+ }
            }
        }
    };
}

codes! {
    PackFormat = Input "input.pack_format", "C, Python, Kotlin, Java":
        "“{given}”不是规则包的格式", "`{given}` is no format of a pack";
        "用 toml 或 json：名称的结尾，C 中为头文件里的常量",
        "use toml or json: the ending of the name, in C a constant of the header";
    CsvOff = Input "input.csv_off", "Kotlin, Java":
        "此版本的库不读 CSV", "this build of the library reads no CSV";
        "机构名录改用 JSON，或者启用 csv 功能",
        "give a directory as JSON, or build with the feature `csv`";
    TooLong = Input "input.too_long", "Kotlin, Java":
        "值超过 {longest} 字节", "a value has more than {longest} bytes";
        "分几次传入", "hand it in in parts";
    DirectoryFormat = Input "input.directory_format", "Python":
        "“{given}”不是机构名录的格式", "`{given}` is no format of a directory";
        "用 .csv 或 .json", "use .csv or .json";
    Column = Input "input.column", "Python, Kotlin, Java":
        "列 {name} 不是 32 位整数列：{why}", "`{name}` is no column of 32-bit numbers: {why}";
        "每个数四字节，连续存放，如 numpy.int32、array.array(\"i\")、直接缓冲区",
        "give four bytes a number, without gaps, like numpy.int32, array.array(\"i\"), a direct buffer";
    NoTable = Input "input.no_table", "Python":
        "{type} 不是表", "a {type} is no table";
        "用 Polars、PyArrow、pandas（需要 PyArrow）、DuckDB 的表，或者 .parquet、.csv 文件的路径",
        "use a table of Polars, PyArrow, pandas (with PyArrow) or DuckDB, or the path of a .parquet or .csv file";
    MissingColumn = Input "input.missing_column", "Python":
        "表中没有列 {name}", "the table has no column `{name}`";
        "表中的列：{has}；用 columns= 说明对应", "the table has {has}; say with columns= which one is meant";
    ColumnType = Input "input.column_type", "Python":
        "列 {name} 不能用：{why}", "the column `{name}` does not fit: {why}";
        "时间带时区，日期用 date，代码和编号用文本，金额用 decimal，数目用整数",
        "give times with a zone, days as dates, codes and identifiers as text, money as decimals, counts as whole numbers";
    Value = Input "input.value", "Python":
        "列 {name} 的值不对：{why}", "a wrong value of `{name}`: {why}";
        "更正这个值，或者先筛掉这一行", "mend the value, or leave its row out";
    NewerEvent = Input "input.newer_event", "Kotlin, Java":
        "第 {seq} 个事件是较新的版本 {version}", "event {seq} is of the newer version {version}";
        "升级本库，或者原样交给 applyJson", "upgrade the library, or hand it to applyJson";
    Argument = Input "input.argument", "Python":
        "编号和快照只能给一个", "an identifier and a snapshot were both given";
        "快照里已有编号：用 Petition.restore(snapshot)",
        "the snapshot holds the identifier: use Petition.restore(snapshot)";
    Type = Input "input.type", "Python":
        "不能是 {type}", "a {type} does not fit here";
        "用{wanted}", "use {wanted}";
    NaiveDatetime = Input "input.naive_datetime", "Python":
        "时间没有时区", "the datetime has no time zone";
        "加上时区：tzinfo=suqiu.CHINA", "give it one: tzinfo=suqiu.CHINA";
    DatetimeForDate = Input "input.datetime_for_date", "Python":
        "要的是日期，给的是时间", "a date is asked for, not a datetime";
        "先换算到当地：value.astimezone(suqiu.CHINA).date()",
        "say which day it is: value.astimezone(suqiu.CHINA).date()";
    Date = Input "input.date", "Python":
        "日期不对", "this is no date";
        "写成 2026-03-02", "write it like 2026-03-02";
    Decimal = Input "input.decimal", "Python":
        "数值不是有限的，或者放不下", "a number that is not finite, or does not fit exactly";
        "最多 28 位小数，共约 28 位数字", "use at most 28 places and about 28 digits in all";
    Word = Input "input.word", "Python":
        "{value} 不是 {type}", "{value} is no {type}";
        "用 {words} 之一", "use one of {words}";
    Null = Input "input.null", "C":
        "指针 {name} 为空或者没有对齐", "the pointer `{name}` is null or not aligned";
        "传入有效的地址", "hand in the address of what is asked for";
    Length = Input "input.length", "C, Kotlin, Java":
        "{name} 的长度 {found} 超过上限 {longest}", "the length {found} of `{name}` is above {longest}";
        "检查长度，或者分批传入", "check the length, or hand it in in parts";
    Choice = Input "input.choice", "C":
        "{name} 没有 {found} 这个取值", "`{name}` cannot be {found}";
        "使用头文件中列出的常量", "use the constants that the header lists";
    Overlap = Input "input.overlap", "C":
        "输出数组 {name} 与其他数组重叠", "the array `{name}` for answers overlaps another one";
        "为每个输出单独分配内存", "give each column of answers memory of its own";
    Busy = Input "input.busy", "C":
        "另一个线程正在使用同一个对象", "another thread is using the same object";
        "每个线程用自己的副本，或者自行加锁", "give each thread a clone, or put a lock around it";
    HalfChanged = Internal "internal.half_changed", "C":
        "库内部错误发生时正在修改这个对象",
        "the object was being changed when a fault inside the library was caught";
        "释放它，再从事件重建", "free it, and fold the events again";
}

impl Fault {
    /// A fault that a language's face found, with the places of its message filled in.
    ///
    /// ```
    /// use suqiu::{BoundaryCode, Fault};
    /// let fault = Fault::boundary(BoundaryCode::PackFormat, &[("given", "yaml")]);
    /// assert_eq!(fault.code, "input.pack_format");
    /// assert_eq!(fault.message.en, "`yaml` is no format of a pack");
    /// ```
    #[cold]
    pub fn boundary(code: BoundaryCode, fill: &[(&str, &str)]) -> Self {
        Self::new(
            code.kind(),
            code.wire(),
            code.message().fill(fill),
            code.next().fill(fill),
        )
    }

    /// What was handed in as the column `name` is none, and why.
    ///
    /// ```
    /// use suqiu::{Fault, Text};
    /// let fault = Fault::column("start", &Text::fixed("它有 2 维", "it has 2 dimensions"));
    /// assert_eq!(fault.message.zh, "列 start 不是 32 位整数列：它有 2 维");
    /// assert_eq!(fault.place.as_deref(), Some("start"));
    /// ```
    #[cold]
    pub fn column(name: &str, why: &Text) -> Self {
        Self::because(BoundaryCode::Column, name, why).at(name)
    }

    /// What is wrong with the column `name` of a table, or with one of its values, and why.
    #[cold]
    pub fn because(code: BoundaryCode, name: &str, why: &Text) -> Self {
        let message = Text {
            en: code.message().fill(&[("name", name), ("why", &why.en)]).en,
            zh: code.message().fill(&[("name", name), ("why", &why.zh)]).zh,
        };
        Self::new(code.kind(), code.wire(), message, code.next())
    }
}
