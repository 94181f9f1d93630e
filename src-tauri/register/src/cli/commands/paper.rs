//! Verbs that put the register on paper.

use super::Say;
use clap::{ArgAction, ArgGroup, Command, value_parser};
use std::path::PathBuf;

pub(super) fn print(say: Say) -> Command {
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
        .arg(say.option("calibration", "Căn lề máy in nào", "Which calibration of the printer").value_name("NAME"))
}

pub(super) fn proof_sheet(say: Say) -> Command {
    say.verb(
        "proof-sheet",
        "In bản soát: sáu tờ bằng một trang A4, có ô đánh dấu và chỗ ký",
        "Print the proof sheet: six certificates to a page of A4, to tick and sign",
    )
    .arg(say.word("decision", "Quyết định nào", "Which decision"))
    .arg(say.option("out", "Tệp PDF", "The PDF").required(true).value_parser(value_parser!(PathBuf)).value_name("FILE"))
    .arg(
        say.option("award", "Chỉ lượt khen này; có thể lặp lại", "Only this award; may be repeated")
            .action(ArgAction::Append)
            .value_name("ID"),
    )
    .arg(say.option("template", "Mẫu in", "Template").value_name("NAME"))
}

pub(super) fn summary(say: Say) -> Command {
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
