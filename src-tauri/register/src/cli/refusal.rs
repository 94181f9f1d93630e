//! How a refusal is said: one sentence, a hint, exit 2.

use super::Terminal;
use crate::domain::sentence::{Language, Sentence};
use crate::error::Error;
use clap::error::{ContextKind, ErrorKind};
use serde_json::json;
use std::fmt::Write as _;

/// Says why a verb was not done.
pub(super) fn of_error(error: &Error, language: Language, json: bool, terminal: &mut Terminal<'_>) -> u8 {
    let (sentence, hint) = (error.sentence(), error.hint());
    let mut text = String::new();
    if json {
        let (message, hint) = (sentence.said_in(language), hint.said_in(language));
        let body = json!({ "error": { "code": error.code(), "message": message, "hint": hint } });
        let _ = writeln!(text, "{body:#}");
    } else {
        let _ = writeln!(text, "{}", sentence.said_in(language));
        if let Error::Findings { findings, .. } = error {
            for finding in findings.iter().skip(1) {
                let _ = writeln!(text, "  {}", finding.sentence.said_in(language));
            }
        }
        let _ = writeln!(text, "→ {}", hint.said_in(language));
    }
    let _ = terminal.err.write_all(text.as_bytes());
    2
}

/// Help as clap lays it out, with the one word of its own said in the reader's language.
fn help_text(error: &clap::Error, language: Language) -> String {
    match language {
        Language::Vi => error.to_string().replace("[OPTIONS]", "[TÙY CHỌN]"),
        Language::En => error.to_string(),
    }
}

/// Says what is wrong with the words of the command; help that was asked for is no refusal.
pub(super) fn of_usage(error: &clap::Error, language: Language, terminal: &mut Terminal<'_>) -> u8 {
    let asked_for = matches!(error.kind(), ErrorKind::DisplayHelp | ErrorKind::DisplayVersion);
    if asked_for || error.kind() == ErrorKind::DisplayHelpOnMissingArgumentOrSubcommand {
        let to: &mut dyn std::io::Write = if asked_for { terminal.out } else { terminal.err };
        let _ = to.write_all(help_text(error, language).as_bytes());
        return if asked_for { 0 } else { 2 };
    }
    let context = |kind| error.get(kind).map(|value| value.to_string().trim_matches('\'').to_owned());
    let name = context(ContextKind::InvalidArg).or_else(|| context(ContextKind::InvalidSubcommand)).unwrap_or_default();
    let value = context(ContextKind::InvalidValue).unwrap_or_default();
    let sentence = match error.kind() {
        ErrorKind::InvalidSubcommand => {
            Sentence::new(format!("Không có lệnh “{name}”."), format!("There is no command “{name}”."))
        }
        ErrorKind::UnknownArgument => {
            Sentence::new(format!("Không có tùy chọn “{name}”."), format!("There is no option “{name}”."))
        }
        ErrorKind::MissingRequiredArgument => Sentence::new(format!("Còn thiếu: {name}."), format!("Missing: {name}.")),
        ErrorKind::InvalidValue if value.is_empty() => {
            Sentence::new(format!("“{name}” cần một giá trị."), format!("“{name}” needs a value."))
        }
        ErrorKind::InvalidValue | ErrorKind::ValueValidation => Sentence::new(
            format!("“{value}” không dùng được cho {name}."),
            format!("“{value}” is not a value for {name}."),
        ),
        ErrorKind::ArgumentConflict => Sentence::new(
            format!("“{name}” không đi cùng tùy chọn kia."),
            format!("“{name}” does not go with the other option."),
        ),
        _ => Sentence::new("Lệnh viết chưa đúng.", "The command is not well formed."),
    };
    let hint = Sentence::new("Thêm --help để xem cách dùng.", "Add --help to see how it is used.");
    let text = format!("{}\n→ {}\n", sentence.said_in(language), hint.said_in(language));
    let _ = terminal.err.write_all(text.as_bytes());
    2
}
