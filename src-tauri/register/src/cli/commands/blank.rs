//! Verbs about pre-printed blanks and certificates given anew.

use super::Say;
use crate::domain::reissue::ReissueKind;
use clap::{Arg, ArgAction, Command, value_parser};
use std::path::PathBuf;

pub(super) fn blanks(say: Say) -> Command {
    let blank = || say.word("blank", "Loại phôi nào", "Which kind of blank");
    let sheets = || say.word("sheets", "Bao nhiêu tờ", "How many sheets");
    let date = || say.option("date", "Ngày; để trống là hôm nay", "The day; today if left out").value_name("DATE");
    let note = || say.option("note", "Ghi chú", "Anything else");
    let person = || say.option("person", "Ai", "Who");
    say.verb("blanks", "Sổ phôi", "The ledger of blanks")
        .subcommand_required(true)
        .subcommand(say.verb("list", "Các loại phôi và số còn lại", "The kinds of blanks and what is left"))
        .subcommand(facts(
            say,
            say.verb("add", "Thêm loại phôi", "Add a kind").arg(say.word("name", "Tên loại phôi", "Its name")),
        ))
        .subcommand(facts(
            say,
            say.verb("edit", "Sửa loại phôi", "Change a kind").arg(blank()).arg(say.option("name", "Tên", "Its name")),
        ))
        .subcommand(say.verb("remove", "Xóa loại phôi chưa dùng", "Remove an unused kind").arg(blank()))
        .subcommand(say.verb("ledger", "Sổ nhập, in, hỏng của một loại", "The ledger of a kind").arg(blank()))
        .subcommand(say.verb("receive", "Nhập phôi", "Note what came in").args([
            blank(),
            sheets(),
            date(),
            say.option("serials", "Số sê-ri", "Serial numbers"),
            person(),
            note(),
        ]))
        .subcommand(say.verb("spoil", "Ghi phôi hỏng", "Note what was spoiled").args([
            blank(),
            sheets(),
            say.option("reason", "Lý do", "Why").required(true),
            date(),
            person(),
            note(),
        ]))
        .subcommand(
            say.verb("use", "Ghi phôi đã dùng ngoài phần mềm", "Note what was used outside this program").args([
                blank(),
                sheets(),
                date(),
                person(),
                note(),
            ]),
        )
        .subcommand(say.verb("strike", "Xóa một dòng ghi nhầm", "Take out a line noted by mistake").arg(say.word(
            "movement",
            "Dòng nào",
            "Which line",
        )))
        .subcommand(destroy(say, date()))
        .subcommand(
            say.verb("minutes", "Ghi biên bản hủy ra Word", "Write minutes of destruction as .docx")
                .arg(say.word("destruction", "Biên bản nào", "Which minutes"))
                .arg(
                    say.option("out", "Tệp .docx", "A .docx file")
                        .required(true)
                        .value_parser(value_parser!(PathBuf))
                        .value_name("FILE"),
                ),
        )
        .subcommand(say.verb("destructions", "Các biên bản hủy", "The minutes of destruction"))
}

/// What is said of a kind of blank, besides its name.
fn facts(say: Say, command: Command) -> Command {
    command
        .arg(say.option("paper", "Giấy", "Its paper"))
        .arg(say.option("supplier", "Nơi cung cấp", "Who delivers it"))
        .arg(say.option("note", "Ghi chú", "Anything else"))
}

fn destroy(say: Say, date: Arg) -> Command {
    say.verb("destroy", "Lập biên bản hủy tờ hỏng", "Make minutes of destroyed sheets")
        .arg(say.word("movement", "Các dòng hỏng trong sổ phôi", "The spoiled lines of the ledger").num_args(1..))
        .arg(say.option("place", "Nơi hủy", "Where").required(true))
        .arg(say.option("way", "Cách hủy", "How").required(true))
        .arg(
            say.option(
                "member",
                "Người chứng kiến: “Họ tên; chức vụ”; có thể lặp lại",
                "“Name; position”; may be repeated",
            )
            .required(true)
            .action(ArgAction::Append),
        )
        .arg(say.option("number", "Số biên bản", "Number of the minutes"))
        .arg(date)
}

pub(super) fn reissue(say: Say) -> Command {
    say.verb("reissue", "Cấp đổi, cấp lại bằng", "Certificates given anew")
        .subcommand_required(true)
        .subcommand(
            reissue_facts(
                say,
                say.verb("add", "Cấp đổi hoặc cấp lại", "Give one anew").arg(say.word(
                    "award",
                    "Lượt khen nào",
                    "Which award",
                )),
            )
            .mut_args(required),
        )
        .subcommand(reissue_facts(
            say,
            say.verb("edit", "Sửa", "Change one").arg(say.word("reissue", "Lượt cấp lại nào", "Which one")),
        ))
        .subcommand(say.verb("remove", "Xóa", "Take one back").arg(say.word(
            "reissue",
            "Lượt cấp lại nào",
            "Which one",
        )))
        .subcommand(say.verb("list", "Liệt kê", "List them").arg(say.word(
            "award",
            "Của lượt khen nào",
            "Of which award",
        )))
}

/// What a new reissue cannot do without.
fn required(arg: Arg) -> Arg {
    let must = matches!(arg.get_id().as_str(), "kind" | "requested" | "reason");
    if must { arg.required(true) } else { arg }
}

fn reissue_facts(say: Say, command: Command) -> Command {
    command.args([
        say.choice(
            "kind",
            ReissueKind::ALL,
            ReissueKind::code,
            "Cấp đổi (exchange: hỏng, sai) hay cấp lại (replacement: mất)",
            "Exchange (damaged, wrong) or replacement (lost)",
        ),
        say.option("requested", "Ngày đề nghị", "The day of the request").value_name("DATE"),
        say.option("reason", "Lý do", "Why"),
        say.option("basis", "Căn cứ", "The rule it rests on"),
        say.option("number", "Số văn bản cho phép", "Number of the paper that allows it"),
        say.option("date", "Ngày văn bản", "Its date").value_name("DATE"),
        say.option("old-number", "Số hiệu bằng cũ", "The old certificate's number"),
        say.option("new-number", "Số hiệu bằng mới", "The new certificate's number"),
        say.option("note", "Ghi chú in trên bằng", "What the new certificate says"),
    ])
}
