//! A calendar that has been checked, in front of its tables.

use std::collections::BTreeMap;

use super::file::{CalendarFile, Coverage, Weekday};
use super::range::{day_number, weekday};
use super::{CalendarError, Window, Zone};
use crate::instant::Date;
use crate::policy::RegionalDay;
use crate::text::Text;

/// What is known of a calendar.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Spec {
    pub(super) id: String,
    pub(super) version: String,
    pub(super) source: Text,
    pub(super) zone: Zone,
    pub(super) coverage: Coverage,
    /// The coverage in numbers, both ends among them.
    pub(super) covered: (i32, i32),
    /// Monday first.
    pub(super) week: [bool; 7],
    /// Monday first; empty on days of rest.
    pub(super) windows: [Vec<Window>; 7],
    pub(super) national: BTreeMap<i32, National>,
    pub(super) regional: BTreeMap<i32, RegionalDay>,
}

/// A day that a notice fixes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct National {
    pub(super) working: bool,
    pub(super) name: Text,
    pub(super) notices: Vec<String>,
}

impl Spec {
    pub(super) fn from_file(file: CalendarFile) -> Result<Self, CalendarError> {
        let zone = file.zone.parse()?;
        let week = Weekday::ALL.map(|day| file.week.contains(&day));
        if !week.contains(&true) {
            return Err(CalendarError::NoWorkingDay);
        }
        let covered = (
            day_number(file.coverage.from)?,
            day_number(file.coverage.to)?,
        );
        if covered.0 > covered.1 {
            return Err(CalendarError::Coverage(file.coverage));
        }
        let mut spec = Self {
            id: file.id,
            version: file.version,
            source: file.source,
            zone,
            coverage: file.coverage,
            covered,
            week,
            windows: Default::default(),
            national: BTreeMap::new(),
            regional: BTreeMap::new(),
        };
        for year in file.years {
            for festival in year.festivals {
                let days = [(festival.off, false), (festival.work, true)];
                for (dates, working) in days {
                    for date in dates {
                        let name = festival.name.clone();
                        let notices = year.notices.clone();
                        spec.add_national(
                            date,
                            National {
                                working,
                                name,
                                notices,
                            },
                        )?;
                    }
                }
            }
        }
        if !file.windows.is_empty() {
            spec.set_windows(|day| {
                file.windows
                    .get(&day)
                    .map(Vec::as_slice)
                    .unwrap_or_default()
            })?;
        }
        Ok(spec)
    }

    fn covered_number(&self, date: Date) -> Result<i32, CalendarError> {
        let number = day_number(date)?;
        if number < self.covered.0 || number > self.covered.1 {
            return Err(CalendarError::OutsideCoverage(date));
        }
        Ok(number)
    }

    fn add_national(&mut self, date: Date, day: National) -> Result<(), CalendarError> {
        let number = self.covered_number(date)?;
        match self.national.get(&number) {
            Some(known) if known.working == day.working => Err(CalendarError::Duplicate(date)),
            Some(_) => Err(CalendarError::Contradiction(date)),
            None => {
                self.national.insert(number, day);
                Ok(())
            }
        }
    }

    pub(super) fn add_regional(&mut self, day: &RegionalDay) -> Result<(), CalendarError> {
        let number = self.covered_number(day.date)?;
        match self.regional.get(&number) {
            Some(known) if known.working == day.working => Err(CalendarError::Duplicate(day.date)),
            Some(_) => Err(CalendarError::Contradiction(day.date)),
            None => {
                self.regional.insert(number, day.clone());
                Ok(())
            }
        }
    }

    /// Gives each working weekday its windows.
    pub(super) fn set_windows<'a>(
        &mut self,
        of: impl Fn(Weekday) -> &'a [Window],
    ) -> Result<(), CalendarError> {
        for ((slot, working), day) in self.windows.iter_mut().zip(self.week).zip(Weekday::ALL) {
            let windows = of(day);
            Window::check_order(windows)?;
            if working && windows.is_empty() {
                return Err(CalendarError::NoWindows(day));
            }
            *slot = if working {
                windows.to_vec()
            } else {
                Vec::new()
            };
        }
        Ok(())
    }

    /// National notice, else regional day, else weekly pattern.
    pub(super) fn working(&self, day: i32) -> bool {
        // Exceptions lie within the coverage, which is a small part of the supported dates.
        if self.covered.0 <= day && day <= self.covered.1 {
            if let Some(national) = self.national.get(&day) {
                return national.working;
            }
            if let Some(regional) = self.regional.get(&day) {
                return regional.working;
            }
        }
        self.week.get(weekday(day)).copied().unwrap_or(false)
    }

    /// The windows of a working day; those of the first working weekday on one of rest that people
    /// work on by exception.
    pub(super) fn windows_of(&self, day: i32) -> &[Window] {
        let own = self
            .windows
            .get(weekday(day))
            .filter(|windows| !windows.is_empty());
        own.or_else(|| self.windows.iter().find(|windows| !windows.is_empty()))
            .map(Vec::as_slice)
            .unwrap_or_default()
    }
}
