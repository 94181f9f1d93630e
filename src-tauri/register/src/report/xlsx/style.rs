//! How cells look: Times New Roman throughout, black, sizes of Nghị định 30/2020/NĐ-CP, Phụ lục I.

use crate::report::table::{ColumnKind, RowKind};
use rust_xlsxwriter::{Format, FormatAlign, FormatBorder, FormatUnderline};

const FONT: &str = "Times New Roman";
/// Grouped whole numbers, a little off the border; a Vietnamese Excel shows the comma as a point.
const WHOLE: &str = "#,##0_)";
/// One decimal; a Vietnamese Excel shows the point as a comma.
const SHARE: &str = "0.0_)";

/// Keeps words off the border; one is a little more than a digit.
const INSET: u8 = 1;

/// Body text.
pub(super) fn body() -> Format {
    Format::new().set_font_name(FONT).set_font_size(13).set_align(FormatAlign::VerticalCenter)
}

/// Words in the middle of a merged range.
pub(super) fn centred() -> Format {
    body().set_align(FormatAlign::Center).set_text_wrap()
}

/// Names of superior body.
pub(super) fn superior() -> Format {
    centred().set_font_size(12)
}

/// Name of the office, and of the State.
pub(super) fn office() -> Format {
    centred().set_font_size(12).set_bold()
}

/// The motto. The line below it, as long as the text, is an underline here.
pub(super) fn motto() -> Format {
    centred().set_bold().set_underline(FormatUnderline::Single)
}

/// The short line below the office's name.
pub(super) fn rule() -> Format {
    centred().set_font_size(7).set_align(FormatAlign::Top)
}

/// Place and date.
pub(super) fn date() -> Format {
    centred().set_italic()
}

/// Title of the report.
pub(super) fn title() -> Format {
    centred().set_font_size(14).set_bold()
}

/// Title of the table, capacity of a signer.
pub(super) fn strong() -> Format {
    centred().set_bold()
}

/// A note.
pub(super) fn note() -> Format {
    body().set_font_size(12).set_italic().set_text_wrap().set_align(FormatAlign::Top)
}

/// Heading of a column or of a group of columns.
pub(super) fn heading() -> Format {
    centred().set_font_size(12).set_bold().set_border(FormatBorder::Thin)
}

/// Mark below a heading.
pub(super) fn mark() -> Format {
    centred().set_font_size(10).set_italic().set_border(FormatBorder::Thin)
}

/// A cell of the table.
pub(super) fn cell(row: RowKind, column: ColumnKind) -> Format {
    let format = body().set_border(FormatBorder::Thin);
    let format = match column {
        ColumnKind::Mark => format.set_align(FormatAlign::Center),
        ColumnKind::Text => format.set_align(FormatAlign::Left).set_indent(INSET).set_text_wrap(),
        ColumnKind::Whole | ColumnKind::Money => format.set_align(FormatAlign::Right).set_num_format(WHOLE),
        ColumnKind::Share => format.set_align(FormatAlign::Right).set_num_format(SHARE),
    };
    match (row, column) {
        (RowKind::Item, _) => format,
        (RowKind::Part, ColumnKind::Text) => format.set_italic().set_indent(INSET + 1),
        (RowKind::Part, _) => format.set_italic(),
        (RowKind::Group, _) => format.set_bold().set_italic(),
        (RowKind::Total | RowKind::Sum, _) => format.set_bold(),
    }
}
