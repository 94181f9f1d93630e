//! Verbs of certificate templates and their pictures.

use super::Say;
use crate::domain::artwork::ArtworkKind;
use crate::domain::certificate::SampleWords;
use clap::{Arg, Command, value_parser};
use std::path::PathBuf;

pub(super) fn template(say: Say) -> Command {
    say.verb("template", "Mẫu bằng", "Certificate templates").subcommand_required(true).subcommands([
        say.verb("list", "Liệt kê", "List them"),
        say.verb("show", "Xem một mẫu ghi những gì", "Show what one says").arg(key(say)),
        say.verb(
            "parts",
            "Dòng, trường và phông chữ dùng được trong mẫu",
            "Lines, fields and typefaces to make one of",
        ),
        say.verb("copy", "Nhân bản để sửa", "Copy one, to change the copy").arg(key(say)).arg(say.option(
            "name",
            "Tên bản sao",
            "The copy's name",
        )),
        say.verb("save", "Lưu mẫu từ tệp TOML", "Save one from a TOML file")
            .arg(file(
                say,
                "file",
                "Tệp TOML; “template show” in ra như vậy",
                "A TOML file, as “template show” prints it",
            ))
            .arg(say.option("key", "Thay mẫu này của sổ", "Replace this one of the register's").value_name("KEY")),
        say.verb("remove", "Bỏ một mẫu của sổ", "Remove one of the register's").arg(key(say)),
        say.verb("export", "Ghi ra tệp để gửi đơn vị khác", "Write one to a file for another office")
            .arg(key(say))
            .arg(out(say, "Tệp .sovang-mau", "A .sovang-mau file")),
        say.verb("import", "Nhập mẫu từ tệp", "Take one in from a file").arg(file(
            say,
            "file",
            "Tệp .sovang-mau",
            "A .sovang-mau file",
        )),
        say.verb("preview", "In thử với nội dung mẫu", "Print one with invented words")
            .arg(key(say))
            .arg(out(say, "Tệp PDF", "A PDF file"))
            .arg(
                say.choice("words", SampleWords::ALL, SampleWords::code, "Nội dung", "Words")
                    .default_value("usual")
                    .hide_default_value(true),
            )
            .arg(
                say.option("mode", "full, overlay hoặc proof", "full, overlay or proof")
                    .value_parser(["full", "overlay", "proof"])
                    .default_value("full")
                    .hide_default_value(true)
                    .hide_possible_values(true),
            ),
    ])
}

pub(super) fn artwork(say: Say) -> Command {
    say.verb("artwork", "Ảnh riêng cho mẫu bằng, bản quét phôi", "Pictures of your own for templates, scans of blanks")
        .subcommand_required(true)
        .subcommands([
            say.verb(
                "list",
                "Liệt kê: nặng bao nhiêu, mẫu nào dùng",
                "List them: what each weighs, and what has need of it",
            ),
            say.verb("add", "Thêm ảnh PNG, JPEG hoặc SVG", "Add a PNG, JPEG or SVG picture")
                .arg(file(say, "file", "Tệp ảnh", "The picture's file"))
                .arg(say.option("name", "Tên gọi", "What it is called").required(true))
                .arg(
                    say.choice("kind", ArtworkKind::ALL, ArtworkKind::code, "Loại", "Kind")
                        .default_value("image")
                        .hide_default_value(true),
                )
                .arg(
                    say.option(
                        "level",
                        "Nắn bản quét: hai điểm trên một đường phải thẳng, tính theo bề rộng và bề cao từ 0 đến 1",
                        "Make a scan straight: two points of a line that should be, from 0 to 1 across and down",
                    )
                    .value_name("X1,Y1,X2,Y2"),
                ),
            say.verb(
                "tidy",
                "Xóa mọi ảnh không mẫu nào dùng và chưa từng in; hoàn tác được trong 30 ngày",
                "Delete all pictures that no template has and nothing was printed with; can be undone for 30 days",
            ),
            say.verb("remove", "Bỏ khỏi danh sách", "Take one off the list")
                .arg(say.word("artwork", "Mã của ảnh", "Its key").value_name("KEY")),
        ])
}

fn key(say: Say) -> Arg {
    say.word("template", "Mã của mẫu, như “template list” ghi", "Its key, as “template list” gives it")
        .value_name("KEY")
}

fn file(say: Say, name: &'static str, vi: &'static str, en: &'static str) -> Arg {
    say.word(name, vi, en).value_parser(value_parser!(PathBuf))
}

fn out(say: Say, vi: &'static str, en: &'static str) -> Arg {
    say.option("out", vi, en).required(true).value_parser(value_parser!(PathBuf)).value_name("FILE")
}
