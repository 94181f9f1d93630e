//! "thứ Sáu, ngày 04/8/2023": a day of the week that a text says is that of the date beside it.

use crate::domain::date::Date;
use crate::domain::finding::{Finding, Place, Severity, Spot};
use crate::domain::listed::Listed;
use crate::domain::sentence::Sentence;
use crate::domain::tone::one_style;
use crate::domain::word::{between, words};
use chrono::{Datelike as _, Weekday};

/// The words between a weekday and its date.
const BETWEEN: [&str; 3] = ["ngày", "là", "nhằm"];

/// A finding if weekdays of the list, or of what is `said` of the decision and its campaign, are not those of their dates.
#[must_use]
pub fn weekday_said(list: &[Listed], said: &[(Spot, &str)]) -> Option<Finding> {
    let of_decision = said.iter().flat_map(|(spot, text)| {
        wrong_in(text).into_iter().map(|wrong| wrong.told(Place::of_decision(*spot, wrong.words, wrong.at)))
    });
    let of_lines = list.iter().flat_map(|line| {
        line.texts().flat_map(move |(spot, text)| {
            wrong_in(text).into_iter().map(move |wrong| wrong.told(line.place(spot, wrong.words, wrong.at)))
        })
    });
    let places: Vec<Place> = of_decision.chain(of_lines).collect();
    let count = places.len();
    let sentence = Sentence::new(
        format!("{count} chỗ ghi thứ trong tuần không khớp với ngày. Hãy xem lại thứ và ngày."),
        format!("{count} places say a weekday that is not that of the date. Look at both again."),
    );
    (count > 0).then(|| Finding::new("weekday-said", Severity::Warning, sentence).at(places))
}

struct Wrong<'t> {
    words: &'t str,
    at: usize,
    date: Date,
}

impl Wrong<'_> {
    fn told(&self, place: Place) -> Place {
        let (vi, en) = called(self.date.0.weekday());
        let (day, date) = (self.date.in_digits(), self.date);
        place.advised(format!("Ngày {day} là {vi}."), format!("{date} is a {en}."))
    }
}

fn wrong_in(text: &str) -> Vec<Wrong<'_>> {
    let words = words(text);
    let styled: Vec<String> = words.iter().map(|word| one_style(word.text)).collect();
    let at = |place: usize| styled.get(place).map_or("", String::as_str);
    let mut wrong = Vec::new();
    for place in 0..words.len() {
        let Some(weekday) = weekday(at(place), at(place + 1)) else { continue };
        let mut next = place + 2;
        while BETWEEN.contains(&at(next)) {
            next += 1;
        }
        let Some((date, end)) = date_at(&styled, next) else { continue };
        let (Some(first), Some(last)) = (words.get(place), words.get(end - 1)) else { continue };
        if date.0.weekday() != weekday {
            wrong.push(Wrong { words: between(text, first, last), at: first.at, date });
        }
    }
    wrong
}

/// A date that begins at the word `from`, and the word behind it: "04/8/2023", "04 tháng 8 năm 2023".
fn date_at(words: &[String], from: usize) -> Option<(Date, usize)> {
    let word = |at: usize| words.get(from + at).map(String::as_str);
    let (day, month, year, length) = match (word(0)?, word(1)?, word(2)?, word(3), word(4)) {
        (day, "tháng", month, Some("năm"), Some(year)) => (day, month, year, 5),
        (day, month, year, ..) => (day, month, year, 3),
    };
    let date = Date::new(year.parse().ok()?, month.parse().ok()?, day.parse().ok()?)?;
    Some((date, from + length))
}

fn weekday(word: &str, next: &str) -> Option<Weekday> {
    match (word, next) {
        ("thứ", "hai" | "2") => Some(Weekday::Mon),
        ("thứ", "ba" | "3") => Some(Weekday::Tue),
        ("thứ", "tư" | "4") => Some(Weekday::Wed),
        ("thứ", "năm" | "5") => Some(Weekday::Thu),
        ("thứ", "sáu" | "6") => Some(Weekday::Fri),
        ("thứ", "bảy" | "bẩy" | "7") => Some(Weekday::Sat),
        ("chủ", "nhật") => Some(Weekday::Sun),
        _ => None,
    }
}

fn called(day: Weekday) -> (&'static str, &'static str) {
    match day {
        Weekday::Mon => ("thứ Hai", "Monday"),
        Weekday::Tue => ("thứ Ba", "Tuesday"),
        Weekday::Wed => ("thứ Tư", "Wednesday"),
        Weekday::Thu => ("thứ Năm", "Thursday"),
        Weekday::Fri => ("thứ Sáu", "Friday"),
        Weekday::Sat => ("thứ Bảy", "Saturday"),
        Weekday::Sun => ("Chủ nhật", "Sunday"),
    }
}
