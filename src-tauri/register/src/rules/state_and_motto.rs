//! Quốc hiệu and Tiêu ngữ of a certificate template are letter-perfect (Nghị định 30/2020/NĐ-CP, Phụ lục I). A template is
//! data that may be edited, and "Độc Lập - Tự do - Hạnh Phúc" was in the papers.

use crate::domain::finding::{Finding, Place, Severity, Spot};
use crate::domain::sentence::Sentence;

/// Quốc hiệu in the two spellings that official texts have.
const STATE: [&str; 2] = ["CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM"];
const MOTTO: [&str; 1] = ["Độc lập - Tự do - Hạnh phúc"];

/// The lines of a template as they print.
#[derive(Debug, Clone, Default)]
pub struct StateAndMotto {
    /// Those that are to be Quốc hiệu.
    pub state: Vec<String>,
    /// Those that are to be Tiêu ngữ.
    pub motto: Vec<String>,
}

/// A finding if a line is not what it must be.
#[must_use]
pub fn state_and_motto(printed: &StateAndMotto) -> Option<Finding> {
    let wrong = |lines: &[String], right: &[&'static str]| -> Vec<Place> {
        let place = |line: &String| {
            let meant = right.first().copied().unwrap_or_default();
            let same = line.chars().zip(meant.chars()).take_while(|(one, other)| one == other).count();
            let words: String = line.chars().skip(same).collect();
            Place::of_decision(Spot::Template, if words.is_empty() { line.clone() } else { words }, same).rather(meant)
        };
        lines.iter().filter(|line| !right.contains(&line.as_str())).map(place).collect()
    };
    let places = [wrong(&printed.state, &STATE), wrong(&printed.motto, &MOTTO)].concat();
    if places.is_empty() {
        return None;
    }
    let sentence = Sentence::new(
        "Quốc hiệu hoặc Tiêu ngữ của mẫu bằng không đúng từng chữ. Hãy sửa mẫu trước khi in.",
        "The name of the state or its motto is not letter-perfect in the template. Correct it before printing.",
    );
    let finding = Finding::new("state-and-motto", Severity::Error, sentence);
    Some(finding.resting_on("Nghị định 30/2020/NĐ-CP, Phụ lục I").at(places))
}
