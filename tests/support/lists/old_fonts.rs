//! Lists of the 1990s: in .Vn and VNI fonts, in VIQR, and the bytes of TCVN3 without any font.

use super::documents::{cell, document, paragraph_in, table};
use super::office::workbook;
use crate::legacy::encoded;
use register::import::legacy::Encoding;
use rust_xlsxwriter::Format;

const TITLE: &str = "DANH SÁCH CÁ NHÂN ĐƯỢC TẶNG GIẤY KHEN";
const DECISION: &str =
    "(Kèm theo Quyết định số 512/QĐ-CAT ngày 04 tháng 8 năm 2003 của Giám đốc Công an tỉnh Sóc Trăng)";
const HEADER: [&str; 4] = ["STT", "Họ và tên", "Chức vụ, đơn vị", "Thành tích"];

const ROWS: [[&str; 3]; 6] = [
    ["Nguyễn Văn Hưởng", "Trưởng Công an xã, Công an xã Phú Tâm", "Đã có thành tích xuất sắc trong công tác"],
    ["Đặng Thị Thuỳ Trâm", "Hội viên, Hội Liên hiệp Phụ nữ xã Thạnh Quới", "Đã vận động nhân dân giữ gìn an ninh"],
    ["Thạch Sô Phia", "Cán bộ, Sở Giáo dục và Đào tạo", "Đã có thành tích trong công tác dân vận"],
    ["Lê Thị Ánh", "Giáo viên, Trường Trung học phổ thông Kế Sách", "Dạy giỏi nhiều năm liền"],
    ["Kim Phúc", "Bí thư, Chi bộ ấp Trà Tâm B", "Đã cứu người bị nạn trên sông"],
    ["Võ Lý", "Hiệu trưởng, Trường THCS Lai Hòa Đông", "Đổi mới phương pháp dạy và học"],
];

pub(super) fn lists() -> Vec<(&'static str, Vec<u8>)> {
    let bytes: Vec<u8> = csv(Encoding::Tcvn3).chars().map(|c| u8::try_from(u32::from(c)).unwrap()).collect();
    vec![
        ("vntime.xlsx", typed(Encoding::Tcvn3, ".VnTime", ".VnTimeH")),
        ("vni-times.xlsx", typed(Encoding::Vni, "VNI-Times", "VNI-Times")),
        ("vntime.docx", document(&written(Encoding::Tcvn3, ".VnTime", ".VnTimeH"))),
        ("viqr.csv", csv(Encoding::Viqr).into_bytes()),
        ("tcvn3-bytes.csv", bytes),
    ]
}

/// The list as it was typed: words in `font`, the title in `capitals`, and a note in a font of today.
fn typed(encoding: Encoding, font: &str, capitals: &str) -> Vec<u8> {
    let mut book = workbook();
    let sheet = book.add_worksheet();
    sheet.set_name("Sheet1").unwrap();
    let format = |font: &str| Format::new().set_font_name(font).set_font_size(13);
    let (words, title, today) = (format(font), format(capitals).set_bold(), Format::new());
    sheet.write_string_with_format(0, 0, encoded(TITLE, encoding), &title).unwrap();
    sheet.write_string_with_format(1, 0, encoded(DECISION, encoding), &words).unwrap();
    let header = (0..).zip(HEADER.into_iter().map(|text| encoded(text, encoding)).chain(["Ghi chú".to_owned()]));
    for (column, text) in header {
        sheet.write_string_with_format(3, column, text, if column == 4 { &today } else { &words }).unwrap();
    }
    for (row, (number, texts)) in (4..).zip((1..).zip(ROWS)) {
        sheet.write_number_with_format(row, 0, number, &words).unwrap();
        for (column, text) in (1..).zip(texts) {
            sheet.write_string_with_format(row, column, encoded(text, encoding), &words).unwrap();
        }
        sheet.write_string(row, 4, "Đã kiểm tra, hồ sơ đủ").unwrap();
    }
    book.save_to_buffer().unwrap()
}

/// The same list as a document: the lines above, then a table.
fn written(encoding: Encoding, font: &str, capitals: &str) -> String {
    let row = |texts: &[&str]| -> String {
        texts.iter().map(|text| cell("", &paragraph_in(font, &encoded(text, encoding)))).collect()
    };
    let mut rows = vec![row(&HEADER)];
    rows.extend((1..).zip(ROWS).map(|(number, [name, unit, achievement])| {
        let number: i32 = number;
        row(&[&number.to_string(), name, unit, achievement])
    }));
    let above = [(capitals, TITLE), (font, DECISION)].map(|(font, text)| paragraph_in(font, &encoded(text, encoding)));
    [above.concat(), table(&rows)].concat()
}

fn csv(encoding: Encoding) -> String {
    let mut lines = vec![encoded(DECISION, encoding) + ";;;", encoded(&HEADER.join(";"), encoding)];
    lines.extend((1..).zip(ROWS).map(|(number, texts)| format!("{number};{}", encoded(&texts.join(";"), encoding))));
    lines.join("\n")
}
