//! Arguments of a verb, read into the register's own types; what does not parse is refused by name.

use crate::domain::awardee::CitizenId;
use crate::domain::date::{Birth, Date};
use crate::domain::decision::DecisionNumber;
use crate::domain::paper::PaperSize;
use crate::domain::sentence::Sentence;
use crate::domain::text::{Name, Prose};
use crate::error::{Error, Result};
use clap::ArgMatches;
use std::path::PathBuf;
use std::str::FromStr;

/// The arguments of one verb.
#[derive(Clone, Copy)]
pub(super) struct Fields<'m>(pub(super) &'m ArgMatches);

impl<'m> Fields<'m> {
    fn text(self, name: &str) -> Option<&'m str> {
        self.0.get_one::<String>(name).map(String::as_str)
    }

    /// What `read` makes of the option; none if it was not given.
    pub(super) fn read<T>(self, name: &str, read: impl FnOnce(&str) -> Result<T, Sentence>) -> Result<Option<T>> {
        let refuse = |why| Error::BadField { field: Sentence::new(name, name), why };
        self.text(name).map(|text| read(text).map_err(refuse)).transpose()
    }

    /// The value, or a refusal if the option was not given.
    pub(super) fn required<T>(self, name: &str, value: Option<T>) -> Result<T> {
        value.ok_or_else(|| Error::BadField {
            field: Sentence::new(name, name),
            why: Sentence::new("chưa có giá trị.", "there is no value."),
        })
    }

    pub(super) fn name(self, name: &str) -> Result<Option<Name>> {
        self.read(name, |text| Name::parse(text).map_err(|error| error.sentence()))
    }

    pub(super) fn prose(self, name: &str) -> Result<Option<Prose>> {
        self.read(name, |text| Prose::parse(text).map_err(|error| error.sentence()))
    }

    pub(super) fn number(self, name: &str) -> Result<Option<DecisionNumber>> {
        self.read(name, DecisionNumber::parse)
    }

    pub(super) fn date(self, name: &str) -> Result<Option<Date>> {
        self.read(name, |text| {
            Date::parse(text).ok_or_else(|| {
                Sentence::new(
                    format!("“{text}” không phải là ngày. Hãy ghi như 04/8/2023."),
                    format!("“{text}” is not a date. Write it like 04/8/2023 or 2023-08-04."),
                )
            })
        })
    }

    /// A date, or the first day of a year.
    pub(super) fn first_day(self, name: &str) -> Result<Option<Date>> {
        self.day_or_year(name, (1, 1))
    }

    /// A date, or the last day of a year.
    pub(super) fn last_day(self, name: &str) -> Result<Option<Date>> {
        self.day_or_year(name, (12, 31))
    }

    fn day_or_year(self, name: &str, (month, day): (u32, u32)) -> Result<Option<Date>> {
        match self.text(name).and_then(|text| text.trim().parse().ok()) {
            Some(year) => Ok(Date::new(year, month, day)),
            None => self.date(name),
        }
    }

    pub(super) fn paper(self, name: &str) -> Result<Option<PaperSize>> {
        self.read(name, PaperSize::parse)
    }

    pub(super) fn birth(self, name: &str) -> Result<Option<Birth>> {
        self.read(name, |text| {
            Birth::parse(text).ok_or_else(|| {
                Sentence::new(
                    format!("“{text}” không phải là ngày hay năm sinh."),
                    format!("“{text}” is not a date or year of birth."),
                )
            })
        })
    }

    pub(super) fn citizen_id(self, name: &str) -> Result<Option<CitizenId>> {
        self.read(name, |text| {
            CitizenId::parse(text).ok_or_else(|| {
                Sentence::new(
                    format!("“{text}” không có 9 hoặc 12 chữ số."),
                    format!("“{text}” has not 9 or 12 digits."),
                )
            })
        })
    }

    /// The key of a thing.
    pub(super) fn id<T: FromStr>(self, name: &str) -> Result<Option<T>> {
        self.text(name).map(|text| text.parse().map_err(|_| not_an_id(name, text))).transpose()
    }

    /// The keys of things; none if the option was not given.
    pub(super) fn ids<T: FromStr>(self, name: &str) -> Result<Option<Vec<T>>> {
        let words = self.words(name);
        let ids = words.iter().map(|text| text.parse().map_err(|_| not_an_id(name, text)));
        if words.is_empty() { Ok(None) } else { ids.collect::<Result<_>>().map(Some) }
    }

    /// The value of a code that the command's tree has let through.
    pub(super) fn code<T>(self, name: &str, from_code: fn(&str) -> Option<T>) -> Option<T> {
        self.text(name).and_then(from_code)
    }

    /// What `read` makes of the option; what stands where it was not given; nothing where it was given empty.
    pub(super) fn or_standing<T>(
        self,
        name: &str,
        read: fn(Self, &str) -> Result<Option<T>>,
        stands: Option<T>,
    ) -> Result<Option<T>> {
        match self.text(name).map(str::trim) {
            None => Ok(stands),
            Some("") => Ok(None),
            Some(_) => read(self, name),
        }
    }

    pub(super) fn path(self, name: &str) -> Option<PathBuf> {
        self.0.get_one::<PathBuf>(name).cloned()
    }

    pub(super) fn year(self, name: &str) -> Option<i32> {
        self.0.get_one::<i32>(name).copied()
    }

    pub(super) fn limit(self) -> u32 {
        self.0.get_one::<u32>("limit").copied().unwrap_or(50)
    }

    pub(super) fn flag(self, name: &str) -> bool {
        self.0.get_flag(name)
    }

    pub(super) fn words(self, name: &str) -> Vec<String> {
        self.0.get_many::<String>(name).map(|words| words.cloned().collect()).unwrap_or_default()
    }
}

fn not_an_id(name: &str, text: &str) -> Error {
    let why = Sentence::new(
        format!("“{text}” không phải là số thứ tự trong sổ."),
        format!("“{text}” is not a number in the register."),
    );
    Error::BadField { field: Sentence::new(name, name), why }
}
