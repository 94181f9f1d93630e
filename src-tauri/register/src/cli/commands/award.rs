//! Verbs of awards and of those who are commended.

use super::{Say, limit};
use crate::domain::award::RevocationGround;
use crate::domain::awardee::{AwardeeKind, Gender};
use crate::domain::likeness::LikenessClass;
use clap::{Arg, ArgAction, Command};

pub(super) fn award(say: Say) -> Command {
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

pub(super) fn awardee(say: Say) -> Command {
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
