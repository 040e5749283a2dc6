//! Columns read as what the library asks for, a piece at a time.

use std::collections::HashMap;
use std::ops::BitOr;
use std::sync::{PoisonError, RwLock};

use suqiu::{Fault, Instant, Text};

use super::abi::{Plain, View};
use super::kind::{Kind, Whole};
use super::table::{InColumn, Piece};
use super::text::TextColumn;

/// The most rows that are read at a time: what is copied stays in the processor's own cache.
pub(crate) const PIECE: usize = 2_048;
/// In what is read: there is no value.
pub(crate) const NONE: i64 = i64::MIN;
/// The same in days.
pub(crate) const NO_DAY: i32 = i32::MIN;

const MICROS: i64 = 1_000_000;
const DAY_MILLIS: i64 = 86_400_000;

/// Nulls of a piece become `none`.
fn blank<T: Copy>(view: &View, piece: Piece, none: T, into: &mut [T]) {
    if !view.may_be_null() {
        return;
    }
    let mut valid = [0u8; PIECE];
    view.bits(0, piece.from, &mut valid);
    for (value, valid) in into.iter_mut().zip(valid) {
        *value = if valid == 0 { none } else { *value };
    }
}

/// What is there and looks like [`NONE`] or [`NO_DAY`] becomes the number next to it, which is as wrong;
/// for who reads nulls afterwards.
fn unlike_none<T: Copy + Default + Ord + BitOr<Output = T>>(least: T, into: &mut [T]) {
    // Mostly none is negative.
    if into.iter().fold(T::default(), |all, value| all | *value) < T::default() {
        for value in into {
            *value = (*value).max(least);
        }
    }
}

fn widen<T: Plain + Into<i64>>(view: &View, piece: Piece, into: &mut [i64]) {
    let mut values = [T::default(); PIECE];
    view.copy(1, piece.from, 0, &mut values);
    for (into, value) in into.iter_mut().zip(values) {
        *into = value.into();
    }
}

/// Whole numbers without regard to nulls.
fn wholes(view: &View, whole: Whole, piece: Piece, into: &mut [i64]) {
    match whole {
        Whole::I8 => widen::<i8>(view, piece, into),
        Whole::U8 => widen::<u8>(view, piece, into),
        Whole::I16 => widen::<i16>(view, piece, into),
        Whole::U16 => widen::<u16>(view, piece, into),
        Whole::I32 => widen::<i32>(view, piece, into),
        Whole::U32 => widen::<u32>(view, piece, into),
        Whole::I64 => view.copy(1, piece.from, 0, into),
        Whole::U64 => {
            let mut values = [0u64; PIECE];
            view.copy(1, piece.from, 0, &mut values);
            for (into, value) in into.iter_mut().zip(values) {
                *into = i64::try_from(value).unwrap_or(i64::MAX);
            }
        }
    }
}

/// Whole numbers.
pub(crate) struct Numbers<'a> {
    column: InColumn<'a>,
    whole: Option<Whole>,
}

impl<'a> Numbers<'a> {
    pub(crate) fn new(column: InColumn<'a>) -> Result<Self, Fault> {
        let whole = match column.kind {
            Kind::Whole(whole) => Some(*whole),
            Kind::Null => None,
            _ => return Err(column.not_a(&Text::fixed("整数", "whole number"))),
        };
        Ok(Self { column, whole })
    }

    /// Reads numbers; [`NONE`] where there are none.
    pub(crate) fn read(&self, piece: Piece, into: &mut [i64]) {
        let (Some(whole), Some(view)) = (self.whole, self.column.arrays.get(piece.chunk)) else {
            into.fill(NONE);
            return;
        };
        wholes(view, whole, piece, into);
        unlike_none(NONE + 1, into);
        blank(view, piece, NONE, into);
    }

    /// Reads numbers of 32 bits; `none` where there are none. The least of all is read as the one
    /// next to it, so that it can mean that there is none.
    pub(crate) fn read_counts(
        &self,
        piece: Piece,
        none: i32,
        into: &mut [i32],
    ) -> Result<(), Fault> {
        if let (Some(Whole::I32), Some(view)) = (self.whole, self.column.arrays.get(piece.chunk)) {
            view.copy(1, piece.from, 0, into);
            unlike_none(i32::MIN + 1, into);
            blank(view, piece, none, into);
            return Ok(());
        }
        let mut wide = [NONE; PIECE];
        let (wide, _) = wide.split_at_mut(into.len().min(PIECE));
        self.read(piece, wide);
        for (at, (into, value)) in into.iter_mut().zip(wide).enumerate() {
            *into = match *value {
                NONE => none,
                value => {
                    let count = i32::try_from(value).map_err(|_| {
                        let why = Text::new(
                            format!("{value} 超出 32 位整数"),
                            format!("{value} has more than 32 bits"),
                        );
                        self.column.at(piece.first + at, &why)
                    })?;
                    count.max(i32::MIN + 1)
                }
            };
        }
        Ok(())
    }

    pub(crate) fn fault(&self, row: usize, why: &Text) -> Fault {
        self.column.at(row, why)
    }
}

/// Instants, in microseconds since 1970-01-01T00:00:00Z.
pub(crate) struct Times<'a> {
    column: InColumn<'a>,
    how: HowTimes,
    /// The offset of times that are written without one.
    offset: Option<String>,
}

enum HowTimes {
    /// Ticks a second, and how many microseconds the local time is ahead.
    Ticks {
        per_second: i64,
        ahead: i64,
    },
    Texts(Vec<TextColumn>),
    None,
}

impl<'a> Times<'a> {
    pub(crate) fn new(column: InColumn<'a>, offset: Option<&str>) -> Result<Self, Fault> {
        let how = match column.kind {
            Kind::Null => HowTimes::None,
            Kind::Time {
                per_second,
                zone: Some(_),
            } => HowTimes::Ticks {
                per_second: *per_second,
                ahead: 0,
            },
            Kind::Time {
                per_second,
                zone: None,
            } => {
                let Some(offset) = offset else {
                    return Err(column.not_a(&Text::fixed(
                        "时刻：给它时区，或者用 offset= 说明偏移",
                        "instant: give it a zone, or say the offset with offset=",
                    )));
                };
                HowTimes::Ticks {
                    per_second: *per_second,
                    ahead: ahead(offset)?,
                }
            }
            Kind::Text(layout) => HowTimes::Texts(
                (column.arrays.iter())
                    .map(|view| TextColumn::new(view.clone(), *layout))
                    .collect(),
            ),
            _ => return Err(column.not_a(&Text::fixed("时刻", "instant"))),
        };
        let offset = offset.map(str::to_owned);
        Ok(Self {
            column,
            how,
            offset,
        })
    }

    /// Reads instants; [`NONE`] where there are none. What lies outside 1970 to 2099 is a fault.
    pub(crate) fn read(&self, piece: Piece, into: &mut [i64]) -> Result<(), Fault> {
        self.take(piece, into)?;
        self.check(piece, into)
    }

    /// Reads instants as they are given, for who checks them; [`NONE`] where there are none.
    pub(crate) fn take(&self, piece: Piece, into: &mut [i64]) -> Result<(), Fault> {
        let Some(view) = self.column.arrays.get(piece.chunk) else {
            into.fill(NONE);
            return Ok(());
        };
        match &self.how {
            HowTimes::None => into.fill(NONE),
            HowTimes::Ticks { per_second, ahead } => {
                view.copy(1, piece.from, 0, into);
                if (*per_second, *ahead) != (MICROS, 0) {
                    for value in &mut *into {
                        *value = micros(*value, *per_second).saturating_sub(*ahead);
                    }
                }
                // Far times are cut off at the ends.
                unlike_none(NONE + 1, into);
                blank(view, piece, NONE, into);
            }
            HowTimes::Texts(columns) => {
                let Some(texts) = columns.get(piece.chunk) else {
                    return Ok(());
                };
                into.fill(0);
                blank(view, piece, NONE, into);
                let mut text = Vec::new();
                for (at, value) in into.iter_mut().enumerate() {
                    if *value != NONE {
                        let read = texts.read(piece.from + at, &mut text);
                        let read = read.and_then(|()| self.parse(&text));
                        *value = read.map_err(|why| self.column.at(piece.first + at, &why))?;
                    }
                }
            }
        }
        Ok(())
    }

    /// Whether some rows may have no instant.
    pub(crate) fn may_lack(&self, piece: Piece) -> bool {
        let view = self.column.arrays.get(piece.chunk);
        let is_given = matches!(self.how, HowTimes::Ticks { .. });
        !is_given || view.is_none_or(View::may_be_null)
    }

    /// Whether the instants that were taken lie in 1970 to 2099, those that are there.
    pub(crate) fn check(&self, piece: Piece, values: &[i64]) -> Result<(), Fault> {
        let last = Instant::MAX.micros();
        // All at once: the sign of one of the two is set outside, also where it wraps.
        let signs = |all: i64, at: &i64| all | *at | last.wrapping_sub(*at);
        if values.iter().fold(0, signs) >= 0 {
            return Ok(());
        }
        let is_wrong = |value: &i64| *value != NONE && !(0..=last).contains(value);
        match values.iter().position(is_wrong) {
            None => Ok(()),
            Some(at) => {
                let why = Text::fixed(
                    "时间在 1970 至 2099 年之外",
                    "the time lies outside 1970 to 2099",
                );
                Err(self.column.at(piece.first + at, &why))
            }
        }
    }

    /// The instant of a text; an empty one is none.
    fn parse(&self, text: &[u8]) -> Result<i64, Text> {
        let text = std::str::from_utf8(text).unwrap_or_default().trim();
        if text.is_empty() {
            return Ok(NONE);
        }
        if let Ok(at) = text.parse::<Instant>() {
            return Ok(at.micros());
        }
        let with_offset = self.offset.as_ref().map(|offset| {
            let local = text.replacen(' ', "T", 1);
            format!("{local}{offset}").parse::<Instant>()
        });
        match with_offset {
            Some(Ok(at)) => Ok(at.micros()),
            _ => Err(Text::fixed(
                "“{text}”不是带偏移的时间；没有偏移的用 offset= 说明",
                "`{text}` is no time with an offset; say it with offset= for those without",
            )
            .fill(&[("text", &text.chars().take(64).collect::<String>())])),
        }
    }

    pub(crate) fn fault(&self, row: usize, why: &Text) -> Fault {
        self.column.at(row, why)
    }
}

fn micros(ticks: i64, per_second: i64) -> i64 {
    if per_second > MICROS {
        ticks.div_euclid(per_second / MICROS)
    } else {
        ticks.saturating_mul(MICROS / per_second)
    }
}

/// How far ahead of UTC an offset is, by asking the reader of times.
fn ahead(offset: &str) -> Result<i64, Fault> {
    let noon = |offset: &str| format!("2000-01-01T12:00:00{offset}").parse::<Instant>();
    let (there, here) = (
        noon(offset).map_err(Fault::from)?,
        noon("Z").map_err(Fault::from)?,
    );
    Ok(here.micros() - there.micros())
}

/// Days since 1970-01-01.
pub(crate) struct Days<'a> {
    column: InColumn<'a>,
}

impl<'a> Days<'a> {
    pub(crate) fn new(column: InColumn<'a>) -> Result<Self, Fault> {
        match column.kind {
            Kind::Null | Kind::Days | Kind::DayMillis => Ok(Self { column }),
            _ => Err(column.not_a(&Text::fixed("日期", "date"))),
        }
    }

    /// Reads days; [`NO_DAY`] where there are none.
    pub(crate) fn read(&self, piece: Piece, into: &mut [i32]) {
        let Some(view) = self.column.arrays.get(piece.chunk) else {
            into.fill(NO_DAY);
            return;
        };
        match self.column.kind {
            Kind::Days => view.copy(1, piece.from, 0, into),
            Kind::DayMillis => {
                let mut values = [0i64; PIECE];
                view.copy(1, piece.from, 0, &mut values);
                for (into, value) in into.iter_mut().zip(values) {
                    *into = i32::try_from(value.div_euclid(DAY_MILLIS)).unwrap_or(i32::MAX);
                }
            }
            _ => {
                into.fill(NO_DAY);
                return;
            }
        }
        unlike_none(NO_DAY + 1, into);
        blank(view, piece, NO_DAY, into);
    }

    pub(crate) fn fault(&self, row: usize, why: &Text) -> Fault {
        self.column.at(row, why)
    }
}

/// Yes or no: 1 or 0; 2 where there is neither.
pub(crate) struct Flags<'a> {
    column: InColumn<'a>,
}

impl<'a> Flags<'a> {
    pub(crate) fn new(column: InColumn<'a>) -> Result<Self, Fault> {
        match column.kind {
            Kind::Null | Kind::Flag => Ok(Self { column }),
            _ => Err(column.not_a(&Text::fixed("布尔值", "bool"))),
        }
    }

    pub(crate) fn read(&self, piece: Piece, into: &mut [u8]) {
        into.fill(2);
        let flags = matches!(self.column.kind, Kind::Flag);
        if let Some(view) = self.column.arrays.get(piece.chunk).filter(|_| flags) {
            view.bits(1, piece.from, into);
            blank(view, piece, 2, into);
        }
    }

    pub(crate) fn fault(&self, row: usize, why: &Text) -> Fault {
        self.column.at(row, why)
    }
}

/// Amounts of money, as decimal numbers.
pub(crate) struct Moneys<'a> {
    column: InColumn<'a>,
    scale: u32,
}

impl<'a> Moneys<'a> {
    pub(crate) fn new(column: InColumn<'a>) -> Result<Self, Fault> {
        let scale = match column.kind {
            Kind::Null => Some(0),
            Kind::Decimal { scale } => u32::try_from(*scale).ok().filter(|scale| *scale <= 28),
            _ => None,
        };
        let wanted = Text::fixed("金额：用 decimal", "amount of money: give decimals");
        let scale = scale.ok_or_else(|| column.not_a(&wanted))?;
        Ok(Self { column, scale })
    }

    /// Reads amounts in fen; [`NONE`] where there are none.
    pub(crate) fn read(&self, piece: Piece, into: &mut [i64]) -> Result<(), Fault> {
        into.fill(NONE);
        let decimal = matches!(self.column.kind, Kind::Decimal { .. });
        let Some(view) = self.column.arrays.get(piece.chunk).filter(|_| decimal) else {
            return Ok(());
        };
        let mut values = vec![0i128; into.len()];
        view.copy(1, piece.from, 0, &mut values);
        into.fill(0);
        blank(view, piece, NONE, into);
        for (at, (into, value)) in into.iter_mut().zip(values).enumerate() {
            if *into != NONE {
                *into = self.fen(value).ok_or_else(|| {
                    let why = Text::fixed(
                        "金额应在 0 至 999,999,999,999.99 之间，最多两位小数",
                        "an amount is 0 to 999,999,999,999.99, with two places at most",
                    );
                    self.column.at(piece.first + at, &why)
                })?;
            }
        }
        Ok(())
    }

    pub(crate) fn fault(&self, row: usize, why: &Text) -> Fault {
        self.column.at(row, why)
    }

    /// An amount in fen, if it is a whole number of them.
    fn fen(&self, value: i128) -> Option<i64> {
        let fen = match self.scale {
            scale @ 0..=2 => value.checked_mul(10i128.checked_pow(2 - scale)?)?,
            scale => {
                let unit = 10i128.checked_pow(scale - 2)?;
                (value % unit == 0).then(|| value / unit)?
            }
        };
        i64::try_from(fen)
            .ok()
            .filter(|fen| (0..100_000_000_000_000).contains(fen))
    }
}

/// The number that a text stands for, none where it gets one of its own; an error says why it stands
/// for nothing.
type Meaning<'a> = Box<dyn Fn(&str) -> Result<Option<u32>, Text> + Sync + Send + 'a>;

/// Different texts, each with a number from 1; 0 is none.
pub(crate) struct Distinct {
    numbers: HashMap<Box<[u8]>, u32>,
    texts: Vec<String>,
}

/// Texts of which there are few different ones, as numbers.
pub(crate) struct Codes<'a> {
    column: InColumn<'a>,
    how: Vec<HowCodes>,
    known: RwLock<Distinct>,
    meaning: Meaning<'a>,
}

enum HowCodes {
    Dictionary(Words),
    Texts(TextColumn),
    None,
}

/// In numbers of texts: the text stands for nothing.
const WRONG: u32 = u32::MAX;

/// What the codes of an array stand for.
struct Words {
    whole: Whole,
    /// The number of each code; [`WRONG`] for the faulty ones.
    numbers: Vec<u32>,
    /// The same for every pattern of a byte, where codes are bytes.
    bytes: Option<Box<[u32; 256]>>,
    faults: HashMap<usize, Text>,
}

impl Words {
    fn new(whole: Whole, found: Vec<Result<u32, Text>>) -> Self {
        let mut faults = HashMap::new();
        let mut number = |(code, found): (usize, Result<u32, Text>)| match found {
            Ok(number) => number,
            Err(why) => {
                faults.insert(code, why);
                WRONG
            }
        };
        let numbers: Vec<u32> = found.into_iter().enumerate().map(&mut number).collect();
        let last = match whole {
            Whole::I8 => Some(0x7f),
            Whole::U8 => Some(0xff),
            _ => None,
        };
        let bytes = last.map(|last| {
            let mut bytes = Box::new([WRONG; 256]);
            for (byte, number) in bytes.iter_mut().zip(&numbers).take(last + 1) {
                *byte = *number;
            }
            bytes
        });
        Self {
            whole,
            numbers,
            bytes,
            faults,
        }
    }

    /// Reads numbers; [`WRONG`] where a code has none, 0 where there is no code.
    fn read(&self, view: &View, piece: Piece, into: &mut [u32]) {
        if let Some(bytes) = &self.bytes {
            let mut codes = [0u8; PIECE];
            let (codes, _) = codes.split_at_mut(into.len().min(PIECE));
            view.copy(1, piece.from, 0, codes);
            for (into, code) in into.iter_mut().zip(&*codes) {
                let number = bytes.get(usize::from(*code));
                *into = number.copied().unwrap_or(WRONG);
            }
        } else {
            let mut codes = [0i64; PIECE];
            let (codes, _) = codes.split_at_mut(into.len().min(PIECE));
            wholes(view, self.whole, piece, codes);
            for (into, code) in into.iter_mut().zip(&*codes) {
                let number = usize::try_from(*code)
                    .ok()
                    .and_then(|at| self.numbers.get(at));
                *into = number.copied().unwrap_or(WRONG);
            }
        }
        blank(view, piece, 0, into);
    }

    /// Why a row has no number.
    #[cold]
    fn why(&self, view: &View, piece: Piece, at: usize) -> Text {
        let mut codes = [0i64; PIECE];
        wholes(view, self.whole, piece, &mut codes);
        let code = codes.get(at).and_then(|code| usize::try_from(*code).ok());
        let known = code.and_then(|code| self.faults.get(&code));
        known.cloned().unwrap_or_else(|| {
            Text::fixed("它的代码不在字典里", "its code is not in the dictionary")
        })
    }
}

impl<'a> Codes<'a> {
    /// `meaning` is asked once for each different text: its number, from 1.
    pub(crate) fn known(
        column: InColumn<'a>,
        meaning: impl Fn(&str) -> Result<u32, Text> + Sync + Send + 'a,
    ) -> Result<Self, Fault> {
        Self::new(column, Box::new(move |text| meaning(text).map(Some)))
    }

    /// Different texts get numbers as they come; `check` is asked once for each.
    pub(crate) fn distinct(
        column: InColumn<'a>,
        check: impl Fn(&str) -> Result<(), Text> + Sync + Send + 'a,
    ) -> Result<Self, Fault> {
        Self::new(column, Box::new(move |text| check(text).map(|()| None)))
    }

    fn new(column: InColumn<'a>, meaning: Meaning<'a>) -> Result<Self, Fault> {
        let mut codes = Self {
            how: Vec::new(),
            known: RwLock::new(Distinct {
                numbers: HashMap::new(),
                texts: Vec::new(),
            }),
            meaning,
            column,
        };
        for view in &codes.column.arrays {
            let how = match codes.column.kind {
                Kind::Null => HowCodes::None,
                Kind::Text(layout) => HowCodes::Texts(TextColumn::new(view.clone(), *layout)),
                Kind::Dictionary { codes: whole, of } => match (&**of, view.dictionary()) {
                    (Kind::Text(layout), Some(words)) => {
                        HowCodes::Dictionary(Words::new(*whole, codes.numbers(words, *layout)))
                    }
                    _ => return Err(codes.column.not_a(&Text::fixed("文本", "text"))),
                },
                _ => return Err(codes.column.not_a(&Text::fixed("文本", "text"))),
            };
            codes.how.push(how);
        }
        Ok(codes)
    }

    fn numbers(&self, words: View, layout: super::kind::Texts) -> Vec<Result<u32, Text>> {
        let rows = words.rows();
        let nullable = words.may_be_null();
        let mut valid = vec![1u8; rows];
        if nullable {
            words.bits(0, 0, &mut valid);
        }
        let texts = TextColumn::new(words, layout);
        let mut text = Vec::new();
        let number = |(row, valid): (usize, u8)| match valid {
            0 => Ok(0),
            _ => texts.read(row, &mut text).and_then(|()| self.number(&text)),
        };
        valid.into_iter().enumerate().map(number).collect()
    }

    /// The number of a text; 0 for an empty one.
    fn number(&self, text: &[u8]) -> Result<u32, Text> {
        if text.is_empty() {
            return Ok(0);
        }
        let known = self.known.read().unwrap_or_else(PoisonError::into_inner);
        if let Some(number) = known.numbers.get(text) {
            return Ok(*number);
        }
        drop(known);
        let words = std::str::from_utf8(text).unwrap_or_default();
        let given = (self.meaning)(words)?;
        let mut known = self.known.write().unwrap_or_else(PoisonError::into_inner);
        if let Some(number) = known.numbers.get(text) {
            return Ok(*number);
        }
        known.texts.push(words.to_owned());
        let number = given.unwrap_or(u32::try_from(known.texts.len()).unwrap_or(u32::MAX));
        known.numbers.insert(text.into(), number);
        Ok(number)
    }

    /// Reads numbers of texts; 0 where there is none.
    pub(crate) fn read(&self, piece: Piece, into: &mut [u32]) -> Result<(), Fault> {
        into.fill(0);
        let (Some(how), Some(view)) = (
            self.how.get(piece.chunk),
            self.column.arrays.get(piece.chunk),
        ) else {
            return Ok(());
        };
        let fault = |at: usize, why: &Text| self.column.at(piece.first + at, why);
        match how {
            HowCodes::None => {}
            HowCodes::Dictionary(words) => {
                words.read(view, piece, into);
                // All at once; which one it is, is asked where there is one.
                let wrongs = |all: u8, number: &u32| all | u8::from(*number == WRONG);
                if into.iter().fold(0, wrongs) != 0 {
                    let at = into.iter().position(|number| *number == WRONG);
                    let at = at.unwrap_or_default();
                    return Err(fault(at, &words.why(view, piece, at)));
                }
            }
            HowCodes::Texts(texts) => {
                let mut valid = [1u8; PIECE];
                if view.may_be_null() {
                    view.bits(0, piece.from, &mut valid);
                }
                let mut text = Vec::new();
                for (at, (into, valid)) in into.iter_mut().zip(valid).enumerate() {
                    if valid != 0 {
                        let read = texts.read(piece.from + at, &mut text);
                        let read = read.and_then(|()| self.number(&text));
                        *into = read.map_err(|why| fault(at, &why))?;
                    }
                }
            }
        }
        Ok(())
    }

    /// The different texts that were seen, in the order of their numbers.
    pub(crate) fn seen(&self) -> Vec<String> {
        let known = self.known.read().unwrap_or_else(PoisonError::into_inner);
        known.texts.clone()
    }

    pub(crate) fn fault(&self, row: usize, why: &Text) -> Fault {
        self.column.at(row, why)
    }
}
