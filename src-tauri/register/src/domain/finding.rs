//! A Finding: a rule, or the layout of a page, has something to say. It is data, not an error, and may be waved through
//! with a reason. Findings of one kind are one, with all the places where it was found.

use super::awardee::AwardeeKind;
use super::id::AwardId;
use super::sentence::Sentence;
use super::text::{Name, Prose};
use serde::Serialize;
use ts_rs::TS;

/// How much a finding or a problem weighs.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, TS)]
#[serde(rename_all = "lowercase")]
pub enum Severity {
    /// Good to know.
    Info,
    /// Should be looked at before going on.
    Warning,
    /// Must be mended, or overridden with a reason.
    Error,
}

/// What one rule says, and where.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct Finding {
    /// The rule's stable name, such as `text-does-not-fit`.
    pub rule: &'static str,
    /// How much it weighs.
    pub severity: Severity,
    /// The article of the law or other ground, where there is one.
    pub basis: Option<&'static str>,
    /// What is the matter, with which thing, and what to do.
    pub sentence: Sentence,
    /// Where, in the order of the list; empty in what the layout of a single page says.
    pub places: Vec<Place>,
}

impl Finding {
    /// A finding that rests on no article of the law and has no places yet.
    #[must_use]
    pub fn new(rule: &'static str, severity: Severity, sentence: Sentence) -> Self {
        Self { rule, severity, basis: None, sentence, places: Vec::new() }
    }

    /// The same, resting on an article of the law.
    #[must_use]
    pub fn resting_on(self, basis: &'static str) -> Self {
        Self { basis: Some(basis), ..self }
    }

    /// The same, found at these places.
    #[must_use]
    pub fn at(self, places: impl IntoIterator<Item = Place>) -> Self {
        Self { places: places.into_iter().collect(), ..self }
    }

    /// Whether something of it waits for a clerk: not every place was waved through.
    #[must_use]
    pub fn is_open(&self) -> bool {
        self.places.is_empty() || self.places.iter().any(|place| place.waved.is_none())
    }
}

super::codes! {
    /// Which words of a decision or of a line of its list; those of a line are named like the columns of the list.
    Spot {
        /// The awardee's name.
        Name = "name",
        /// Honorific or rank.
        Honorific = "honorific",
        /// Gender.
        Gender = "gender",
        /// Position.
        Position = "position",
        /// Unit.
        Unit = "unit",
        /// Achievement.
        Achievement = "achievement",
        /// The form granted.
        Form = "form",
        /// Who grants.
        Issuer = "issuer",
        /// Who signs.
        Signer = "signer",
        /// The decision's date.
        Date = "date",
        /// What the decision is about (trích yếu).
        Subject = "subject",
        /// The law that the decision rests on, as cited.
        Basis = "basis",
        /// The name of the campaign.
        Campaign = "campaign",
        /// The movement of the campaign.
        Movement = "movement",
        /// The words that a certificate template brings itself.
        Template = "template",
    }
}

impl Spot {
    /// What a person calls it.
    #[must_use]
    pub fn said(self) -> Sentence {
        let (vi, en) = match self {
            Self::Name => ("Họ tên, tên tập thể", "Name"),
            Self::Honorific => ("Danh xưng", "Honorific"),
            Self::Gender => ("Giới tính", "Gender"),
            Self::Position => ("Chức vụ", "Position"),
            Self::Unit => ("Đơn vị", "Unit"),
            Self::Achievement => ("Thành tích", "Achievement"),
            Self::Form => ("Hình thức", "Form"),
            Self::Issuer => ("Cấp ban hành", "Issuer"),
            Self::Signer => ("Người ký", "Signer"),
            Self::Date => ("Ngày ký", "Date"),
            Self::Subject => ("Trích yếu", "Subject"),
            Self::Basis => ("Căn cứ", "Legal basis"),
            Self::Campaign => ("Tên đợt khen", "Campaign"),
            Self::Movement => ("Phong trào", "Movement"),
            Self::Template => ("Mẫu bằng", "Template"),
        };
        Sentence::new(vi, en)
    }
}

/// Where something was found: the words in question, and whose they are.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct Place {
    /// Of which award; none where they are the decision's own.
    pub award: Option<AwardId>,
    /// The award's place in the list, from 1.
    pub line: Option<i64>,
    /// Who is commended there.
    pub name: Option<Name>,
    /// What the awardee is.
    pub kind: Option<AwardeeKind>,
    /// Which of its words.
    pub spot: Spot,
    /// The words in question; all of the spot's where none stand out.
    pub words: String,
    /// How many characters of the spot stand before them.
    pub at: usize,
    /// What to do about this one, where that can be said.
    pub advice: Option<Sentence>,
    /// Why a clerk lets these words stand.
    pub waved: Option<Prose>,
}

impl Place {
    /// Words of the decision itself.
    #[must_use]
    pub fn of_decision(spot: Spot, words: impl Into<String>, at: usize) -> Self {
        let (award, line, name, kind, advice, waved) = (None, None, None, None, None, None);
        Self { award, line, name, kind, spot, words: words.into(), at, advice, waved }
    }

    /// The same, with what to do about it.
    #[must_use]
    pub fn advised(self, vi: impl Into<String>, en: impl Into<String>) -> Self {
        Self { advice: Some(Sentence::new(vi, en)), ..self }
    }

    /// The same, to be written as `right`.
    #[must_use]
    pub fn rather(self, right: &str) -> Self {
        self.advised(format!("Nên ghi “{right}”."), format!("Write “{right}”."))
    }

    /// "Dòng 12, Nguyễn Văn An — Chức vụ: “Hệu trưởng”. Nên ghi “Hiệu trưởng”."
    #[must_use]
    pub fn said(&self) -> Sentence {
        let spot = self.spot.said();
        let (line_vi, line_en) = match (&self.name, self.line) {
            (Some(name), Some(line)) => (format!("Dòng {line}, {name} — "), format!("Line {line}, {name} — ")),
            (Some(name), None) => (format!("{name} — "), format!("{name} — ")),
            _ => (String::new(), String::new()),
        };
        let advice = self.advice.as_ref();
        let (advice_vi, advice_en) = advice
            .map_or((String::new(), String::new()), |advice| (format!(" {}", advice.vi), format!(" {}", advice.en)));
        let words = &self.words;
        Sentence::new(
            format!("{line_vi}{}: “{words}”.{advice_vi}", spot.vi),
            format!("{line_en}{}: “{words}”.{advice_en}", spot.en),
        )
    }
}
