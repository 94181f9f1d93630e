//! Ông or Bà against the gender that the list gives. A rank or a degree tells nothing of anyone. "Thị" in a man's name or
//! "Văn" in a woman's is seldom, and only worth a look.

use crate::domain::awardee::Gender;
use crate::domain::finding::{Finding, Place, Severity, Spot};
use crate::domain::honorific::gender_of;
use crate::domain::listed::Listed;
use crate::domain::sentence::Sentence;
use crate::domain::tone::one_style;

/// The findings: contradictions, and hints.
#[must_use]
pub fn honorific_and_gender(list: &[Listed]) -> Vec<Finding> {
    let persons = || list.iter().filter(|line| line.is_person());
    let against: Vec<Place> = persons().filter_map(contradiction).collect();
    let seldom: Vec<Place> = persons().filter_map(hint).collect();
    let count = against.len();
    let contradicted = Finding::new(
        "honorific-and-gender",
        Severity::Warning,
        Sentence::new(
            format!("{count} người có danh xưng trái với giới tính đã ghi. Hãy sửa danh xưng hoặc giới tính."),
            format!("{count} people have an honorific against their gender. Correct one of the two."),
        ),
    );
    let count = seldom.len();
    let hinted = Finding::new(
        "name-and-gender",
        Severity::Info,
        Sentence::new(
            format!("{count} người có chữ đệm ít gặp với giới tính đã ghi. Hãy xem lại nếu chưa chắc."),
            format!("{count} people have a middle name seldom met with their gender. Look again if in doubt."),
        ),
    );
    [contradicted.at(against), hinted.at(seldom)].into_iter().filter(|finding| !finding.places.is_empty()).collect()
}

fn contradiction(line: &Listed) -> Option<Place> {
    let honorific = line.honorific.as_ref()?;
    let told = gender_of(honorific.as_str())?;
    let gender = line.gender.filter(|gender| *gender != told)?;
    let (vi, en) = said(gender);
    let place = line.place(Spot::Honorific, honorific.as_str(), 0);
    Some(place.advised(format!("Cột Giới tính ghi {vi}."), format!("The gender says {en}.")))
}

/// Of a person whose gender, or whose honorific, the middle name does not go with.
fn hint(line: &Listed) -> Option<Place> {
    let told = line.gender.or_else(|| line.honorific.as_ref().and_then(|honorific| gender_of(honorific.as_str())))?;
    let name = line.name.as_str();
    let mut words = name.split(' ');
    let family = words.next()?;
    let middle = words.next().filter(|_| words.next().is_some())?;
    let seldom = match told {
        Gender::Male => one_style(middle) == "thị",
        Gender::Female => one_style(middle) == "văn",
    };
    let (vi, en) = said(told);
    let at = family.chars().count() + 1;
    seldom.then(|| {
        line.place(Spot::Name, middle, at)
            .advised(format!("Danh xưng hoặc giới tính là {vi}."), format!("The honorific or gender is {en}."))
    })
}

fn said(gender: Gender) -> (&'static str, &'static str) {
    match gender {
        Gender::Female => ("nữ", "female"),
        Gender::Male => ("nam", "male"),
    }
}
