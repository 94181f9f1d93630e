//! The tree of verbs with their help, in Vietnamese or English.

mod award;
mod blank;
mod calibration;
mod decision;
mod directory;
mod list;
mod paper;
mod say;
mod template;

use crate::domain::sentence::Language;
use clap::{Arg, ArgAction, Command, value_parser};
use say::Say;
use std::ffi::OsString;
use std::path::PathBuf;

/// The language that `argv` asks for, read before anything else so that even refusals are in it.
pub(super) fn language_of(argv: &[OsString]) -> Language {
    let asks = |pair: &[OsString]| matches!(pair, [lang, en] if lang == "--lang" && en == "en");
    if argv.windows(2).any(asks) || argv.iter().any(|word| word == "--lang=en") { Language::En } else { Language::Vi }
}

/// The whole command.
pub(super) fn command(language: Language) -> Command {
    let say = Say(language);
    say.verb("sovang", "Sổ Vàng: sổ khen thưởng", "Sổ Vàng: the register of commendations")
        .version(env!("CARGO_PKG_VERSION"))
        .subcommand_required(true)
        .arg_required_else_help(true)
        .disable_help_flag(true)
        .disable_version_flag(true)
        .arg(
            say.option("register", "Tệp sổ (.sovang)", "The register's file (.sovang)")
                .value_parser(value_parser!(PathBuf))
                .value_name("FILE")
                .env("SOVANG_REGISTER")
                .hide_env(true)
                .global(true),
        )
        .arg(
            say.option("lang", "Ngôn ngữ: vi hoặc en", "Language: vi or en")
                .value_parser(["vi", "en"])
                .hide_possible_values(true)
                .global(true),
        )
        .arg(
            Arg::new("json")
                .long("json")
                .action(ArgAction::SetTrue)
                .global(true)
                .help(say.of("Trả lời bằng JSON", "Answer in JSON")),
        )
        .arg(
            Arg::new("help")
                .long("help")
                .short('h')
                .action(ArgAction::Help)
                .global(true)
                .help(say.of("Xem cách dùng", "Show how it is used")),
        )
        .arg(
            Arg::new("version")
                .long("version")
                .short('V')
                .action(ArgAction::Version)
                .help(say.of("Xem phiên bản", "Show the version")),
        )
        .subcommands([
            say.verb("new", "Tạo sổ mới", "Make a new register"),
            say.verb("demo", "Làm trọn việc với danh sách mẫu", "Do the whole job on the sample list").arg(
                say.option("out", "Thư mục nhận kết quả", "Folder for the results")
                    .required(true)
                    .value_parser(value_parser!(PathBuf))
                    .value_name("DIR"),
            ),
            list::preview(say),
            list::import(say),
            list::memory(say),
            directory::office(say),
            directory::campaign(say),
            directory::issuer(say),
            directory::signer(say),
            directory::unit(say),
            say.verb("form", "Hình thức khen thưởng", "Forms of commendation")
                .subcommand_required(true)
                .subcommand(say.verb("list", "Liệt kê hình thức và căn cứ", "List forms with their basis")),
            decision::decision(say),
            award::award(say),
            award::awardee(say),
            template::template(say),
            template::artwork(say),
            paper::print(say),
            paper::proof_sheet(say),
            paper::confirm(say),
            say.verb("printers", "Máy in của máy này", "The printers of this machine"),
            paper::printings(say),
            blank::blanks(say),
            blank::reissue(say),
            calibration::calibration(say),
            paper::summary(say),
            say.verb("search", "Tra cứu", "Look anyone up")
                .arg(
                    say.word(
                        "text",
                        "Tên, đơn vị, số quyết định …; có dấu hay không đều được",
                        "Name, unit, decision …; diacritics optional",
                    )
                    .num_args(1..),
                )
                .arg(limit(say, "Nhiều nhất bao nhiêu dòng")),
            say.verb("journal", "Nhật ký: ai làm gì, khi nào", "The journal: who did what, when")
                .arg(limit(say, "Nhiều nhất bao nhiêu dòng")),
            say.verb("undo", "Hoàn tác việc vừa làm", "Take back the last thing done"),
            say.verb("redo", "Làm lại việc vừa hoàn tác", "Do again what was taken back"),
            say.verb("verify", "Kiểm tra toàn bộ sổ", "Check the whole register"),
            say.verb(
                "call",
                "Gọi một việc theo tên, tham số JSON; “call list” liệt kê",
                "Do a call by name with JSON; “call list” names them",
            )
            .arg(say.word("name", "Tên lệnh gọi", "Name of the call"))
            .arg(
                Arg::new("args")
                    .value_name("JSON")
                    .help(say.of("Tham số", "Arguments"))
                    .default_value("{}")
                    .hide_default_value(true),
            ),
        ])
}

/// The list that a verb reads.
fn list(say: Say) -> Arg {
    say.word(
        "list",
        "Tệp .xlsx, .xls, .ods, .docx, .doc, .csv …; “-” đọc văn bản từ ống dẫn",
        "An .xlsx, .xls, .ods, .docx, .doc, .csv … file; “-” reads text from the pipe",
    )
    .value_parser(value_parser!(PathBuf))
}

/// How much a verb answers at most.
fn limit(say: Say, vi: &'static str) -> Arg {
    say.option("limit", vi, "At most so many")
        .default_value("50")
        .hide_default_value(true)
        .value_name("N")
        .value_parser(value_parser!(u32))
}
