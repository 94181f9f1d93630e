//! Verbs of what decisions refer to: the office, campaigns, issuers, signers.

use super::Say;
use crate::domain::campaign::CampaignKind;
use crate::domain::issuer::{IssuerKind, SigningForm};
use clap::{Command, value_parser};

pub(super) fn office(say: Say) -> Command {
    say.verb("office", "Đơn vị giữ sổ", "The office that keeps the register").subcommand_required(true).subcommand(
        say.verb("set", "Đặt tên đơn vị", "Say which office it is")
            .arg(say.word("name", "Tên đơn vị", "Its name"))
            .arg(say.option("place", "Địa danh ghi trước ngày tháng", "Place that precedes dates").required(true))
            .arg(say.option("superior", "Cơ quan cấp trên", "Superior body")),
    )
}

pub(super) fn campaign(say: Say) -> Command {
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
        super::paper::fit(say, say.word("id", "Đợt nào", "Which campaign")),
    ])
}

pub(super) fn issuer(say: Say) -> Command {
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

pub(super) fn signer(say: Say) -> Command {
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

pub(super) fn unit(say: Say) -> Command {
    let id = || say.word("id", "Số của đơn vị", "The unit's number").value_name("ID");
    let from = |vi, en| say.option("from", vi, en).required(true).value_name("DATE");
    let basis = || say.option("basis", "Căn cứ, ví dụ “Nghị quyết 202/2025/QH15”", "What says so");
    say.verb("unit", "Đơn vị và tên qua các thời kỳ", "Units and their names over time")
        .subcommand_required(true)
        .subcommands([
            say.verb("list", "Liệt kê", "List them")
                .arg(
                    say.word("text", "Chỉ đơn vị có những từ này", "Only those with these words")
                        .num_args(0..)
                        .required(false),
                )
                .arg(super::limit(say, "Nhiều nhất bao nhiêu đơn vị")),
            say.verb("rename", "Ghi tên mới từ một ngày", "Note a new name from a day on")
                .arg(id())
                .arg(say.word("name", "Tên mới", "The new name"))
                .arg(from("Ngày đầu mang tên mới", "First day of the new name"))
                .arg(basis()),
            say.verb("end", "Ghi ngày sáp nhập, giải thể", "Note that it was merged or dissolved")
                .arg(id())
                .arg(from("Ngày đầu không còn đơn vị", "First day without it"))
                .arg(say.option("into", "Đơn vị kế tục, theo tên", "The unit that took its place, by name"))
                .arg(basis()),
        ])
}
