//! Verbs of calibrations of printers.

use super::Say;
use crate::domain::calibration::Cross;
use clap::{ArgGroup, Command, value_parser};
use std::path::PathBuf;

pub(super) fn calibration(say: Say) -> Command {
    say.verb("calibration", "Căn lề máy in", "Calibrations of printers").subcommand_required(true).subcommands([
        feed(say, say.verb("sheet", "In tờ căn lề để đo, hoặc tờ kiểm tra", "Print the sheet to measure, or to check"))
            .arg(
                say.option("check", "Tờ kiểm tra của bản căn lề này", "The sheet that checks this calibration")
                    .conflicts_with_all(["printer", "paper", "tray", "blanks"])
                    .value_name("NAME"),
            )
            .arg(
                say.option("out", "Tệp PDF", "A PDF file")
                    .required(true)
                    .value_parser(value_parser!(PathBuf))
                    .value_name("FILE"),
            )
            .group(ArgGroup::new("which").args(["printer", "check"]).required(true)),
        Cross::ALL.iter().fold(
            feed(
                say,
                say.verb(
                    "add",
                    "Ghi số đo; cùng tên là đo lại",
                    "Keep what was measured; the same name is measured again",
                ),
            )
            .arg(say.word("name", "Tên bản căn lề", "Its name"))
            .arg(say.option("note", "Ghi chú", "A note"))
            .mut_arg("printer", |arg| arg.required(true)),
            |verb, cross| verb.arg(reading(say, *cross)),
        ),
        say.verb("list", "Liệt kê", "List them"),
        say.verb("remove", "Bỏ", "Remove one").arg(say.word("name", "Tên bản căn lề", "Its name")),
    ])
}

/// What a calibration belongs to.
fn feed(say: Say, verb: Command) -> Command {
    verb.arg(say.option("printer", "Máy in", "The printer").requires("paper"))
        .arg(say.option(
            "paper",
            "Khổ giấy: A3, A4, A5 (nằm ngang) hoặc như 400x300",
            "The sheet: A3, A4, A5 (lying) or such as 400x300",
        ))
        .arg(say.option("tray", "Khay giấy", "The tray"))
        .arg(say.option("blanks", "Lô phôi", "The batch of blanks"))
}

fn reading(say: Say, cross: Cross) -> clap::Arg {
    let (vi, en) = match cross {
        Cross::A => ("Dấu A: số đo từ mép trái và từ mép trên, mm", "Cross A: read from the left and the top edge, mm"),
        Cross::B => ("Dấu B", "Cross B"),
        Cross::C => ("Dấu C", "Cross C"),
        Cross::D => ("Dấu D", "Cross D"),
    };
    say.option(cross.code(), vi, en).num_args(2).value_names(["LEFT", "TOP"])
}
