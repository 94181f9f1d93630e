//! Verbs of decisions.

use super::Say;
use clap::{Arg, ArgAction, Command};

pub(super) fn decision(say: Say) -> Command {
    let id = say.word("id", "Quyết định nào", "Which decision");
    say.verb("decision", "Quyết định khen thưởng", "Decisions").subcommand_required(true).subcommands([
        decision_fields(say, say.verb("add", "Thêm dự thảo", "Add a draft"), true),
        decision_fields(say, say.verb("edit", "Sửa dự thảo", "Change a draft").arg(id.clone()), false),
        say.verb("list", "Liệt kê", "List them")
            .arg(say.option("campaign", "Chỉ của đợt này", "Only of this campaign").value_name("ID")),
        say.verb("check", "Xem các quy định nói gì", "See what the rules say").arg(id.clone()),
        super::paper::fit(say, id.clone()),
        of_finding(
            say,
            say.verb("wave", "Bỏ qua điều cần xem lại, có lý do", "Wave a finding through, with the reason"),
            id.clone(),
        )
        .arg(say.option("reason", "Vì sao để như vậy", "Why it may stand").required(true).value_name("TEXT")),
        of_finding(
            say,
            say.verb("ask-again", "Nhắc lại điều đã bỏ qua", "Bring up again what was waved through"),
            id.clone(),
        ),
        say.verb("issue", "Ban hành: đóng băng danh sách và cho số sổ vàng", "Issue: freeze the list and number it")
            .arg(id),
    ])
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

fn of_finding(say: Say, verb: Command, id: Arg) -> Command {
    verb.arg(id)
        .arg(
            say.option("rule", "Điều nào, ví dụ tone-marks", "Which, such as tone-marks")
                .required(true)
                .value_name("RULE"),
        )
        .arg(say.option("award", "Chỉ của lượt khen này", "Only of this award").value_name("ID"))
}
