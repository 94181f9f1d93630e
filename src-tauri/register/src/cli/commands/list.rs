//! Lists that come in, and what is remembered of them.

use super::{Say, list};
use clap::{ArgAction, Command};

pub(super) fn preview(say: Say) -> Command {
    let verb = say.verb("preview", "Đọc thử một danh sách, không ghi gì", "Read a list without writing anything");
    understood(say, verb.arg(list(say)))
        .arg(say.option("decision", "So với dự thảo nào trong sổ", "Compare with which draft").value_name("ID"))
}

pub(super) fn import(say: Say) -> Command {
    let verb = say.verb("import", "Nhập một danh sách vào dự thảo quyết định", "Take a list into a draft decision");
    understood(say, verb.arg(list(say)))
        .arg(say.option("decision", "Quyết định nào", "Which decision").required(true).value_name("ID"))
}

/// The clerk's word on the sheets and columns of a list.
fn understood(say: Say, verb: Command) -> Command {
    verb.arg(say.option("sheet", "Chỉ đọc trang tính này", "Read this sheet alone").value_name("NAME"))
        .arg(
            say.option(
                "header-row",
                "Dòng tiêu đề; 0 nếu danh sách không có",
                "The row of the header; 0 if the list has none",
            )
            .value_name("N"),
        )
        .arg(
            say.option(
                "column",
                "Cột nào là gì, như C=unit; “C=” là không nhập, C34 là dưới tiêu đề ở dòng 34; ghi được nhiều lần",
                "What a column holds, like C=unit; “C=” is not read, C34 is under the header in row 34; may be repeated",
            )
            .value_name("C=FIELD")
            .action(ArgAction::Append),
        )
}

pub(super) fn memory(say: Say) -> Command {
    let shape = say.option("shape", "Dạng danh sách nào", "Which shape").value_name("ID");
    let form = say.option("form-name", "Tên hình thức nào", "Which name of a form").value_name("ID");
    say.verb("list", "Cách ghép cột, tên hình thức đã nhớ", "How columns and names of forms are remembered")
        .subcommand_required(true)
        .subcommands([
            say.verb("memory", "Xem những gì đã nhớ", "Show what is remembered"),
            say.verb("forget", "Quên một điều đã nhớ", "Forget one of it")
                .arg(shape.conflicts_with("form-name"))
                .arg(form),
        ])
}
