//! What the layout of a line has to say to the clerk.

use super::layout::Setting;
use super::template::Field;
use crate::domain::certificate::CertificateWords;
use crate::domain::finding::{Finding, Severity};
use crate::domain::sentence::Sentence;

pub(crate) fn remarks(words: &CertificateWords, setting: &Setting<'_>) -> Vec<Finding> {
    let name = words.name.as_str();
    // Nearly every line has nothing to say.
    if setting.size >= setting.usual.max(setting.line.least) && setting.missing.is_empty() {
        return Vec::new();
    }
    let Sentence { vi, en } = setting.line.field.called();
    let mut findings = Vec::new();
    if setting.size < setting.line.least {
        let rule = "text-does-not-fit";
        let (size, least) = (points(setting.size), points(setting.line.least));
        let sentence = Sentence::new(
            format!(
                "Trên tờ bằng của {name}, {vi} quá dài: phải thu còn {size} pt mới vừa chỗ, nhỏ hơn mức đọc được \
                     là {least} pt. Hãy rút ngắn nội dung hoặc chọn mẫu bằng có chỗ rộng hơn."
            ),
            format!(
                "On the certificate of {name}, {en} is too long: it fits only at {size} pt, below the readable \
                     {least} pt. Shorten it or choose a template with more room."
            ),
        );
        findings.push(Finding::new(rule, Severity::Error, sentence));
    } else if setting.size < setting.usual && setting.line.field.varies() {
        let rule = if setting.line.field == Field::Recipient { "name-shrunk" } else { "text-shrunk" };
        let (size, usual) = (points(setting.size), points(setting.usual));
        let sentence = Sentence::new(
            format!(
                "Trên tờ bằng của {name}, {vi} được thu nhỏ từ {usual} pt xuống {size} pt cho vừa chỗ. Hãy xem \
                     lại bản kiểm tra."
            ),
            format!(
                "On the certificate of {name}, {en} was made smaller, from {usual} pt to {size} pt, to fit. Look \
                     at the proof."
            ),
        );
        findings.push(Finding::new(rule, Severity::Info, sentence));
    }
    let mut missing = setting.missing.clone();
    missing.sort_unstable();
    missing.dedup();
    if !missing.is_empty() {
        let list = missing.iter().map(|c| format!("“{c}”")).collect::<Vec<_>>().join(", ");
        let rule = "glyph-missing";
        let sentence = Sentence::new(
            format!(
                "Trên tờ bằng của {name}, {vi} có ký tự {list} mà phông chữ in bằng không có. Hãy thay bằng ký tự \
                     khác."
            ),
            format!(
                "On the certificate of {name}, {en} has {list}, which the certificate typeface lacks. Write it \
                     with other characters."
            ),
        );
        findings.push(Finding::new(rule, Severity::Error, sentence));
    }
    findings
}

fn points(size: f64) -> String {
    let text = format!("{size:.2}");
    text.trim_end_matches('0').trim_end_matches('.').to_owned()
}
