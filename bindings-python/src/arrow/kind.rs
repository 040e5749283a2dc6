//! What a column holds, as its format says.

use super::abi::RawSchema;

/// Whole numbers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Whole {
    I8,
    U8,
    I16,
    U16,
    I32,
    U32,
    I64,
    U64,
}

/// How texts lie in memory.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Texts {
    /// Offsets of 32 bits.
    Short,
    /// Offsets of 64 bits.
    Long,
    /// Views of 16 bytes.
    Views,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    Null,
    Flag,
    Whole(Whole),
    Text(Texts),
    /// Days since 1970-01-01.
    Days,
    /// Milliseconds since then, whole days.
    DayMillis,
    /// Ticks since then; how many a second, and the zone.
    Time {
        per_second: i64,
        zone: Option<String>,
    },
    /// Scaled by a power of ten.
    Decimal {
        scale: i32,
    },
    Dictionary {
        codes: Whole,
        of: Box<Kind>,
    },
    /// What the library has no use for.
    Other(String),
}

impl Kind {
    pub(super) fn of(schema: &RawSchema) -> Self {
        let own = Self::of_format(&schema.format());
        match (schema.dictionary(), own) {
            (Some(of), Self::Whole(codes)) => Self::Dictionary {
                codes,
                of: Box::new(Self::of(of)),
            },
            (_, own) => own,
        }
    }

    fn of_format(format: &str) -> Self {
        let whole = |whole| Self::Whole(whole);
        match format {
            "n" => Self::Null,
            "b" => Self::Flag,
            "c" => whole(Whole::I8),
            "C" => whole(Whole::U8),
            "s" => whole(Whole::I16),
            "S" => whole(Whole::U16),
            "i" => whole(Whole::I32),
            "I" => whole(Whole::U32),
            "l" => whole(Whole::I64),
            "L" => whole(Whole::U64),
            "u" => Self::Text(Texts::Short),
            "U" => Self::Text(Texts::Long),
            "vu" => Self::Text(Texts::Views),
            "tdD" => Self::Days,
            "tdm" => Self::DayMillis,
            other => Self::of_parts(other),
        }
    }

    /// Formats with parameters.
    fn of_parts(format: &str) -> Self {
        let other = || Self::Other(format.to_owned());
        if let Some((unit, zone)) = format.split_once(':') {
            let per_second = match unit {
                "tss" => 1,
                "tsm" => 1_000,
                "tsu" => 1_000_000,
                "tsn" => 1_000_000_000,
                "d" => {
                    let mut parts = zone.split(',').map(str::parse::<i32>);
                    return match (parts.next(), parts.next(), parts.next()) {
                        (Some(Ok(_)), Some(Ok(scale)), None | Some(Ok(128))) => {
                            Self::Decimal { scale }
                        }
                        _ => other(),
                    };
                }
                _ => return other(),
            };
            let zone = Some(zone).filter(|zone| !zone.is_empty());
            return Self::Time {
                per_second,
                zone: zone.map(str::to_owned),
            };
        }
        other()
    }

    /// Its name for people.
    pub(super) fn name(&self) -> String {
        match self {
            Self::Null => "null".to_owned(),
            Self::Flag => "bool".to_owned(),
            Self::Whole(whole) => format!("{whole:?}")
                .replace('I', "int")
                .replace('U', "uint"),
            Self::Text(_) => "text".to_owned(),
            Self::Days | Self::DayMillis => "date".to_owned(),
            Self::Time { zone: None, .. } => "timestamp without a zone".to_owned(),
            Self::Time {
                zone: Some(zone), ..
            } => format!("timestamp at {zone}"),
            Self::Decimal { .. } => "decimal".to_owned(),
            Self::Dictionary { of, .. } => format!("dictionary of {}", of.name()),
            Self::Other(format) => match format.as_str() {
                "e" | "f" | "g" => "float".to_owned(),
                "z" | "Z" | "vz" => "binary".to_owned(),
                "+s" => "struct".to_owned(),
                format => format!("`{format}`"),
            },
        }
    }
}
