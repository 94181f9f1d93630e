//! Verbs that put the register on paper.

use super::Say;
use clap::{Arg, ArgAction, ArgGroup, Command, value_parser};
use std::path::PathBuf;

pub(super) fn print(say: Say) -> Command {
    say.verb("print", "In bằng thành PDF, hoặc ra máy in", "Print certificates as PDF, or on a printer")
        .arg(say.word("decision", "Quyết định nào; nhiều cũng được", "Which decisions").required(false).num_args(1..))
        .arg(say.option("campaign", "Cả đợt khen thưởng này", "All of this campaign").value_name("ID"))
        .arg(
            say.option("award", "Chỉ lượt khen này; có thể lặp lại", "Only this award; may be repeated")
                .action(ArgAction::Append)
                .value_name("ID"),
        )
        .arg(
            say.option("again", "In lại lượt in này, theo mẫu của lần đó", "Print this printing again, as it was")
                .value_name("ID"),
        )
        .group(ArgGroup::new("who").args(["decision", "campaign", "award", "again"]).required(true))
        .arg(say.flag("unprinted", "Chỉ những bằng chưa in", "Only those not printed yet"))
        .arg(
            say.option(
                "order",
                "list: theo quyết định; unit: theo đơn vị; ceremony: theo thứ tự trao",
                "list: as decided; unit: by unit; ceremony: as called up",
            )
            .value_parser(["list", "unit", "ceremony"])
            .default_value("list")
            .hide_default_value(true)
            .hide_possible_values(true),
        )
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
        .arg(say.flag("view", "Mở bằng trình xem PDF của máy", "Open it in the system's viewer"))
        .arg(
            say.option("printer", "Gửi đến máy in này; để trống là máy in mặc định", "Send it to this printer")
                .num_args(0..=1)
                .default_missing_value("")
                .value_name("NAME"),
        )
        .group(ArgGroup::new("target").args(["out", "separate", "view", "printer"]).required(true).multiple(true))
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
        .arg(say.option("blank", "In lên loại phôi nào", "On which kind of blank").value_name("ID"))
        .arg(say.option("copies", "Số bản mỗi tờ khi in ra máy in", "Copies of each on a printer").value_name("N"))
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

pub(super) fn confirm(say: Say) -> Command {
    say.verb(
        "confirm",
        "Xác nhận một lượt in: đã in, trừ tờ hỏng",
        "Confirm a printing: printed, but for what is spoiled",
    )
    .arg(say.word("printing", "Lượt in nào", "Which printing"))
    .arg(
        say.option("spoiled", "Tờ hỏng và lý do: 12=Kẹt giấy; có thể lặp lại", "A spoiled one and why: 12=Paper jam")
            .action(ArgAction::Append)
            .value_name("AWARD=REASON"),
    )
    .arg(
        say.option("not-printed", "Lượt khen chưa in ra; có thể lặp lại", "An award that did not come out")
            .action(ArgAction::Append)
            .value_name("ID"),
    )
}

pub(super) fn printings(say: Say) -> Command {
    say.verb("printings", "Nhật ký in", "The print log").arg(say.flag(
        "waiting",
        "Chỉ những lượt chưa xác nhận",
        "Only those not confirmed yet",
    ))
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

/// How the words fit, of what `id` names.
pub(super) fn fit(say: Say, id: Arg) -> Command {
    say.verb("fit", "Đo xem chữ vừa tờ bằng đến đâu", "Measure how the words fit the certificates")
        .arg(id)
        .arg(say.option("template", "Mẫu in", "Template").value_name("NAME"))
}
