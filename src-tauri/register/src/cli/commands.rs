//! The tree of verbs with their help, in Vietnamese or English.

mod say;

use crate::domain::award::RevocationGround;
use crate::domain::awardee::{AwardeeKind, Gender};
use crate::domain::campaign::CampaignKind;
use crate::domain::issuer::{IssuerKind, SigningForm};
use crate::domain::likeness::LikenessClass;
use crate::domain::sentence::Language;
use clap::{Arg, ArgAction, ArgGroup, Command, value_parser};
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
            say.verb("preview", "Đọc thử một danh sách, không ghi gì", "Read a list without writing anything")
                .arg(list(say))
                .arg(
                    say.option("decision", "So với dự thảo nào trong sổ", "Compare with which draft").value_name("ID"),
                ),
            say.verb("import", "Nhập một danh sách vào dự thảo quyết định", "Take a list into a draft decision")
                .arg(list(say))
                .arg(say.option("decision", "Quyết định nào", "Which decision").required(true).value_name("ID")),
            office(say),
            campaign(say),
            issuer(say),
            signer(say),
            say.verb("form", "Hình thức khen thưởng", "Forms of commendation")
                .subcommand_required(true)
                .subcommand(say.verb("list", "Liệt kê hình thức và căn cứ", "List forms with their basis")),
            decision(say),
            award(say),
            awardee(say),
            print(say),
            summary(say),
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
            say.verb("printings", "Nhật ký in", "The print log"),
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
        "Tệp .xlsx, .xls, .ods, .docx, .csv …; “-” đọc văn bản từ ống dẫn",
        "An .xlsx, .xls, .ods, .docx, .csv … file; “-” reads text from the pipe",
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

fn office(say: Say) -> Command {
    say.verb("office", "Đơn vị giữ sổ", "The office that keeps the register").subcommand_required(true).subcommand(
        say.verb("set", "Đặt tên đơn vị", "Say which office it is")
            .arg(say.word("name", "Tên đơn vị", "Its name"))
            .arg(say.option("place", "Địa danh ghi trước ngày tháng", "Place that precedes dates").required(true))
            .arg(say.option("superior", "Cơ quan cấp trên", "Superior body")),
    )
}

fn campaign(say: Say) -> Command {
    say.verb("campaign", "Đợt khen thưởng", "Campaigns").subcommand_required(true).subcommands([
        say.verb("add", "Thêm đợt", "Add a campaign")
            .arg(say.word("name", "Tên đợt", "Its name"))
            .arg(say.option(
                "movement",
                "Tên phong trào, như trích trong thành tích",
                "The movement, as quoted in achievements",
            ))
            .arg(say.option("from", "Từ năm", "From year").value_parser(value_parser!(i32)).requires("to"))
            .arg(say.option("to", "Đến năm", "To year").value_parser(value_parser!(i32)).requires("from"))
            .arg(
                say.choice("kind", CampaignKind::ALL, CampaignKind::code, "Loại hình", "Type")
                    .default_value("regular")
                    .hide_default_value(true),
            ),
        say.verb("list", "Liệt kê", "List them"),
    ])
}

fn issuer(say: Say) -> Command {
    say.verb("issuer", "Cấp ban hành quyết định", "Issuers").subcommand_required(true).subcommands([
        say.verb("add", "Thêm", "Add one")
            .arg(say.word(
                "name",
                "Ví dụ “Giám đốc Công an tỉnh Sóc Trăng”",
                "Such as “Giám đốc Công an tỉnh Sóc Trăng”",
            ))
            .arg(
                say.choice("kind", IssuerKind::ALL, IssuerKind::code, "Thẩm quyền", "What it is before the law")
                    .required(true),
            )
            .arg(say.option("place", "Địa danh", "Place").required(true)),
        say.verb("list", "Liệt kê kèm người ký", "List them with their signers"),
    ])
}

fn signer(say: Say) -> Command {
    say.verb("signer", "Người ký", "Signers").subcommand_required(true).subcommand(
        say.verb("add", "Thêm", "Add one")
            .arg(say.word("name", "Họ tên", "Name"))
            .arg(say.option("issuer", "Ký cho cấp nào", "For which issuer").required(true).value_name("ID"))
            .arg(say.option("title", "Chức vụ", "Title").required(true))
            .arg(say.option("rank", "Cấp bậc", "Rank"))
            .arg(
                say.choice("form", SigningForm::ALL, SigningForm::code, "Cách ký", "How they sign")
                    .default_value("in_person")
                    .hide_default_value(true),
            )
            .arg(say.option("principal", "Ký cho ai (sau KT., TM., TL.)", "For whom (after KT., TM., TL.)"))
            .arg(say.option("from", "Giữ chức từ ngày", "In office from").value_name("DATE"))
            .arg(say.option("to", "đến ngày", "until").value_name("DATE")),
    )
}

fn decision_fields(say: Say, verb: Command, required: bool) -> Command {
    verb.arg(say.option("campaign", "Đợt nào", "Which campaign").required(required).value_name("ID"))
        .arg(say.option("issuer", "Cấp nào ban hành", "Which issuer").required(required).value_name("ID"))
        .arg(
            say.option(
                "form",
                "Mã hình thức, ví dụ GK; lặp lại nếu có nhiều",
                "Code of a form, such as GK; may be repeated",
            )
            .required(required)
            .action(ArgAction::Append)
            .value_name("CODE"),
        )
        .arg(say.option("number", "Số và ký hiệu, ví dụ 512/QĐ-CAT", "Number and sign, such as 512/QĐ-CAT"))
        .arg(say.option("date", "Ngày ký, ví dụ 04/8/2023", "Its date, such as 04/8/2023"))
        .arg(say.option("signer", "Người ký", "Who signs").value_name("ID"))
        .arg(say.option("subject", "Trích yếu", "What it is about"))
        .arg(say.option("basis", "Căn cứ", "The law it rests on"))
}

fn decision(say: Say) -> Command {
    let id = say.word("id", "Quyết định nào", "Which decision");
    say.verb("decision", "Quyết định khen thưởng", "Decisions").subcommand_required(true).subcommands([
        decision_fields(say, say.verb("add", "Thêm dự thảo", "Add a draft"), true),
        decision_fields(say, say.verb("edit", "Sửa dự thảo", "Change a draft").arg(id.clone()), false),
        say.verb("list", "Liệt kê", "List them")
            .arg(say.option("campaign", "Chỉ của đợt này", "Only of this campaign").value_name("ID")),
        say.verb("check", "Xem các quy định nói gì", "See what the rules say").arg(id.clone()),
        say.verb("issue", "Ban hành: đóng băng danh sách và cho số sổ vàng", "Issue: freeze the list and number it")
            .arg(id),
    ])
}

fn award_fields(say: Say, verb: Command) -> Command {
    verb.arg(say.choice("kind", AwardeeKind::ALL, AwardeeKind::code, "Đối tượng", "What it is"))
        .arg(say.option("honorific", "Ông, Bà, cấp bậc", "Honorific or rank"))
        .arg(say.choice("gender", Gender::ALL, Gender::code, "Giới tính", "Gender"))
        .arg(say.option("birth", "Ngày hoặc năm sinh", "Date or year of birth"))
        .arg(say.option("citizen-id", "Số căn cước", "Citizen id"))
        .arg(say.option("position", "Chức vụ", "Position"))
        .arg(say.option("unit", "Đơn vị", "Unit"))
        .arg(say.option(
            "achievement",
            "Thành tích; bỏ trống thì lấy của đợt",
            "Achievement; the campaign's own if left out",
        ))
        .arg(say.option("form", "Mã hình thức", "Code of the form").value_name("CODE"))
        .arg(
            Arg::new("posthumous")
                .long("posthumous")
                .action(ArgAction::SetTrue)
                .help(say.of("Truy tặng", "Granted after death")),
        )
}

fn award(say: Say) -> Command {
    let id = say.word("id", "Lượt khen nào", "Which award");
    say.verb("award", "Lượt khen", "Awards").subcommand_required(true).subcommands([
        award_fields(
            say,
            say.verb("add", "Thêm vào dự thảo", "Add to a draft")
                .arg(say.word("name", "Họ tên, tên tập thể, tên hộ", "Name"))
                .arg(say.option("decision", "Quyết định nào", "Which decision").required(true).value_name("ID")),
        ),
        award_fields(
            say,
            say.verb(
                "edit",
                "Sửa trong dự thảo; không ghi thì giữ nguyên, ghi \"\" thì bỏ trống",
                "Change in a draft; what is left out stays, \"\" empties",
            )
            .arg(id.clone())
            .arg(say.option("name", "Họ tên, tên tập thể, tên hộ", "Name")),
        ),
        say.verb("list", "Liệt kê của một quyết định", "List those of a decision").arg(say.word(
            "decision",
            "Quyết định nào",
            "Which decision",
        )),
        say.verb("remove", "Bỏ khỏi dự thảo", "Take off a draft").arg(id.clone()),
        say.verb("revoke", "Hủy bỏ một lượt khen đã ban hành", "Revoke an issued award")
            .arg(id)
            .arg(say.option("number", "Số quyết định hủy bỏ", "Number of the revoking decision").required(true))
            .arg(say.option("date", "Ngày ký", "Its date").required(true))
            .arg(
                say.choice(
                    "ground",
                    RevocationGround::ALL,
                    RevocationGround::code,
                    "Căn cứ: a, b, c hoặc d của Điều 93.2",
                    "Ground: a, b, c or d of Article 93.2",
                )
                .required(true),
            )
            .arg(say.option("reason", "Lý do", "Why").required(true)),
    ])
}

fn awardee(say: Say) -> Command {
    let one = say.word("one", "Người được khen nào", "Which awardee");
    let other = say.word("other", "Người được khen kia", "The other awardee");
    say.verb("awardee", "Người, tập thể được khen", "Awardees").subcommand_required(true).subcommands([
        say.verb("show", "Xem mọi lượt khen", "Show all awards").arg(one.clone()),
        say.verb("duplicates", "Tìm những cặp có thể là một", "Find pairs that may be one")
            .arg(say.choice("class", LikenessClass::ALL, LikenessClass::code, "Mức chắc chắn", "How sure"))
            .arg(limit(say, "Nhiều nhất bao nhiêu cặp")),
        say.verb("merge", "Gộp người kia vào người này", "Merge the other into the one")
            .arg(one.clone())
            .arg(other.clone()),
        say.verb("apart", "Ghi nhận là hai người, tách nếu đã gộp", "Note that they are two; part them if merged")
            .arg(one)
            .arg(other),
    ])
}

fn print(say: Say) -> Command {
    say.verb("print", "In bằng thành PDF", "Print certificates as PDF")
        .arg(say.word("decision", "Quyết định nào", "Which decision"))
        .arg(
            say.option("out", "Một tệp PDF cho cả danh sách", "One PDF for the whole list")
                .value_parser(value_parser!(PathBuf))
                .value_name("FILE"),
        )
        .arg(
            say.option("separate", "Mỗi người một tệp trong thư mục này", "One PDF a person in this folder")
                .value_parser(value_parser!(PathBuf))
                .value_name("DIR"),
        )
        .group(ArgGroup::new("target").args(["out", "separate"]).required(true).multiple(true))
        .arg(
            say.option(
                "mode",
                "full: cả hoa văn; overlay: chỉ chữ, in lên phôi; proof: bản kiểm tra",
                "full: with the art; overlay: words only, over blanks; proof: to check",
            )
            .value_parser(["full", "overlay", "proof"])
            .default_value("full")
            .hide_default_value(true)
            .hide_possible_values(true),
        )
        .arg(
            say.option("award", "Chỉ lượt khen này; có thể lặp lại", "Only this award; may be repeated")
                .action(ArgAction::Append)
                .value_name("ID"),
        )
        .arg(say.option("template", "Mẫu in", "Template").value_name("NAME"))
}

fn summary(say: Say) -> Command {
    say.verb("summary", "Lập bảng tổng hợp", "Make a summary")
        .arg(
            say.option("year", "Của một năm", "Of one year")
                .value_parser(value_parser!(i32))
                .conflicts_with_all(["from", "to"]),
        )
        .arg(say.option("from", "Từ ngày hoặc năm", "From a date or year").requires("to").value_name("DATE"))
        .arg(say.option("to", "Đến ngày hoặc năm", "To a date or year").requires("from").value_name("DATE"))
        .group(ArgGroup::new("span").args(["year", "from"]).required(true))
        .arg(
            say.option("out", "Tệp .xlsx hoặc .csv", "An .xlsx or .csv file")
                .required(true)
                .value_parser(value_parser!(PathBuf))
                .value_name("FILE"),
        )
}
