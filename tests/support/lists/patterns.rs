//! One small list for each way in which offices write lists.

use super::office::{Page, Row, cells, section, single, workbook};
use crate::legacy::combining;
use rust_xlsxwriter::{Format, Formula};
use unicode_normalization::UnicodeNormalization;

const TITLES: &[&str] =
    &["DANH SÁCH", "(Kèm theo Quyết định số 9/QĐ-UBND ngày 05 tháng 01 năm 2024 của Chủ tịch UBND xã Phú Tâm)"];
const SHORT: &[&str] = &["STT", "Họ và tên", "Chức vụ, đơn vị", "Ghi chú"];

fn page(titles: &[&str], header: &[&str], rows: Vec<Row>) -> Vec<u8> {
    single(&Page { name: "Sheet1", titles, header, rows, foot: &[] })
}

pub(super) fn lists() -> Vec<(&'static str, Vec<u8>)> {
    vec![
        ("01-title-rows.xlsx", title_rows()),
        ("02-sections.xlsx", sections()),
        ("03-one-cell.xlsx", one_cell()),
        ("05-honorifics.xlsx", honorifics()),
        ("06-two-row-header.xlsx", two_row_header()),
        ("08-groups-and-dittos.xlsx", groups_and_dittos()),
        ("12-dashes-spaces.xlsx", dashes_spaces()),
        ("13-all-caps.xlsx", all_caps()),
        ("csv-utf8-semicolon.csv", ["\u{feff}".as_bytes(), csv(';').as_bytes()].concat()),
        ("csv-utf16-tab.csv", utf16(&csv('\t'))),
        ("csv-windows-1258.csv", encoding_rs::WINDOWS_1258.encode(&combining(&csv(','))).0.into_owned()),
    ]
}

fn title_rows() -> Vec<u8> {
    let titles = &[
        "ỦY BAN NHÂN DÂN HUYỆN CHÂU THÀNH",
        "DANH SÁCH",
        "Cá nhân được tặng Giấy khen vì đã có thành tích xuất sắc trong công tác hòa giải ở cơ sở năm 2023",
        "(Kèm theo Quyết định số 7/QĐ-UBND ngày 15 tháng 02 năm 2024 của Chủ tịch UBND huyện Châu Thành)",
    ];
    let rows = vec![
        cells(&["(1)", "(2)", "(3)", "(4)"]),
        cells(&["text:01", "Trần Minh Khởi", "Trưởng ấp, ấp Phú Hòa", ""]),
        cells(&["2.", "Lâm Thị Sà Phol", "Hội viên, Chi hội Phụ nữ ấp Phú Hòa", ""]),
        Row::Blank,
        cells(&["3", "Thạch Sang", "Ấp Trà Tâm B", "Truy tặng"]),
        cells(&["4", "", "Ấp Trà Tâm B", ""]),
    ];
    page(titles, SHORT, rows)
}

fn sections() -> Vec<u8> {
    let rows = vec![
        section("A. BẰNG KHEN"),
        cells(&["I", "TẬP THỂ", "", ""]),
        cells(&["1", "Trường Tiểu học Long Đức A", "", ""]),
        section("II. CÁ NHÂN (01 người)"),
        cells(&["1", "Trần Minh Khởi", "Hiệu trưởng, Trường Tiểu học Long Đức A", ""]),
        section("B. GIẤY KHEN"),
        section("I. Tập thể"),
        cells(&["1", "Chi bộ ấp Phú Hòa", "", ""]),
        cells(&["2", "Tổ dân phố 5", "", ""]),
        section("II. Cá nhân"),
        cells(&["1", "Lý Văn Bé", "Cán bộ, UBND xã Phú Tâm", ""]),
        section("III. HỘ GIA ĐÌNH"),
        cells(&["1", "Hộ bà Thạch Thị Na", "Ấp Phú Hòa", ""]),
        cells(&["2", "Lý Sà Rương", "Ấp Phú Hòa", ""]),
        section("Tổng cộng: 03 (ba) tập thể, 03 (ba) cá nhân và 02 hộ gia đình"),
    ];
    single(&Page {
        name: "Sheet1",
        titles: TITLES,
        header: SHORT,
        rows,
        foot: &[&[], &[(1, "NGƯỜI LẬP BIỂU"), (2, "TM. ỦY BAN NHÂN DÂN")], &[(1, "Lê Thị Thu"), (2, "Trần Văn Hai")]],
    })
}

fn one_cell() -> Vec<u8> {
    let rows = vec![
        cells(&["", "1. Ông Trần Minh Khởi; Trưởng ban Quản lý; Khu công nghiệp An Lạc Đông", "", ""]),
        cells(&["", "2. Bà Lâm Thị Sà Phol\nChủ tịch Công đoàn cơ sở\nCông ty TNHH Thủy sản Ba Rinh", "", ""]),
        cells(&["", "3. Ông Lý Văn Bé, Bí thư Chi bộ, Trưởng ấp Phú Hòa, xã Phú Tâm", "", ""]),
        cells(&["", "4. Nguyễn Thị\nHồng Gấm", "Giáo viên, Trường Mầm non Hoa Sen", ""]),
        cells(&["", "5. Thạch Sô Phia - Phó Trưởng Công an xã Tham Đôn", "", ""]),
        cells(&["", "6. Tập thể Chi bộ ấp Phú Hòa; xã Phú Tâm", "", ""]),
    ];
    page(TITLES, SHORT, rows)
}

fn honorifics() -> Vec<u8> {
    let names = [
        "Đồng chí Thượng tá Nguyễn Hữu Tấn Lộc",
        "Bà Thạch Thị Mỹ Xuyên",
        "Đ/c Lâm Văn Khá",
        "Cụ Trần Thị Mùi",
        "Hòa thượng Thạch Huôn",
        "Gia đình ông Sơn Hoàng Phúc",
        "Linh mục Phạm Văn Tín",
        "Ông Ích Khiêm",
        "Ông Ong Văn Bé",
        "ThS. Quách Mỹ Linh",
    ];
    let rows =
        names.iter().enumerate().map(|(at, name)| cells(&[&(at + 1).to_string(), name, "Xã Phú Tâm", ""])).collect();
    page(TITLES, SHORT, rows)
}

fn two_row_header() -> Vec<u8> {
    let mut book = workbook();
    let sheet = book.add_worksheet();
    let plain = Format::new();
    sheet.write_string(0, 0, "DANH SÁCH CÁ NHÂN ĐƯỢC TẶNG GIẤY KHEN").unwrap();
    for (column, text) in [(0, "STT"), (5, "Đơn vị"), (6, "Số CCCD"), (7, "Điện thoại")] {
        sheet.merge_range(1, column, 2, column, text, &plain).unwrap();
    }
    sheet.merge_range(1, 1, 2, 2, "Họ và tên", &plain).unwrap();
    sheet.merge_range(1, 3, 1, 4, "Năm sinh", &plain).unwrap();
    sheet.write_string(2, 3, "Nam").unwrap();
    sheet.write_string(2, 4, "Nữ").unwrap();
    let rows = [
        ("Trần Minh", "Khởi", Some("1975"), None, "094075001234"),
        ("Lâm Thị Sà", "Phol", None, Some("20/11/1984"), "94084005678"),
        ("Lý Văn", "Bé", Some("Tân Dậu"), None, ""),
    ];
    for (row, (family, given, male, female, id)) in (3..).zip(rows) {
        sheet.write_number(row, 0, row - 2).unwrap();
        sheet.write_string(row, 1, family).unwrap();
        sheet.write_string(row, 2, given).unwrap();
        match male.map(str::parse::<u32>) {
            Some(Ok(year)) => drop(sheet.write_number(row, 3, year).unwrap()),
            _ => drop(sheet.write_string(row, 3, male.unwrap_or_default()).unwrap()),
        }
        sheet.write_string(row, 4, female.unwrap_or_default()).unwrap();
        sheet.write_string(row, 6, id).unwrap();
        sheet.write_string(row, 7, "0900 000 000").unwrap();
    }
    sheet.merge_range(3, 5, 5, 5, "Công an xã Phú Tâm", &plain).unwrap();
    sheet.write_number(6, 0, 4).unwrap();
    sheet.write_string(6, 1, "Thạch").unwrap();
    sheet.write_string(6, 2, "Sang").unwrap();
    let day = Format::new().set_num_format("dd/mm/yyyy");
    sheet.write_number_with_format(6, 3, 27_621, &day).unwrap();
    sheet.write_formula(6, 5, Formula::new("=VLOOKUP(1,A1:B2,2,0)").set_result("#N/A")).unwrap();
    let hidden = book.add_worksheet();
    hidden.set_name("Nguồn").unwrap().set_hidden(true).write_string(0, 0, "Danh mục").unwrap();
    book.save_to_buffer().unwrap()
}

fn groups_and_dittos() -> Vec<u8> {
    let header = &["STT", "Họ và tên", "Chức vụ", "Đơn vị", "Hình thức"];
    let rows = vec![
        section("HUYỆN THẠNH BÌNH (02)"),
        cells(&["1", "Trần Minh Khởi", "Cán bộ", "", "BK"]),
        cells(&["2", "Lý Văn Bé", "nt", "", "GK"]),
        section("HUYỆN LONG PHÚ ĐÔNG (02)"),
        cells(&["1", "Thạch Sang", "Đội trưởng", "Công an xã Tham Đôn", "Bằng khen"]),
        cells(&["2", "Kim Sơn", "-nt-", "”", "\""]),
        cells(&["2", "Kim Sơn", "Đội trưởng", "Công an xã Tham Đôn", "Bằng khen"]),
    ];
    page(TITLES, header, rows)
}

fn dashes_spaces() -> Vec<u8> {
    let header = &["STT", "Họ và tên", "Chức vụ", "Đơn vị"];
    let decomposed: String = "Trần Thị Hoà".nfd().collect();
    let rows = vec![
        cells(&["1", "Nguyễn\u{a0}Văn  Khá ", "Giáo viên", "Trường Tiểu học – THCS Long Đức A"]),
        cells(&["2", &decomposed, "Giáo viên", "Trường Tiểu học - THCS Long Đức A"]),
        cells(&["3", "Lý Văn Bé", "Bảo vệ", "Trường Tiểu học  –  THCS Long Đức A"]),
        cells(&["4", "Thạch Sang", "Bảo vệ", "Trường tiểu học - THCS Long Đức A"]),
    ];
    page(TITLES, header, rows)
}

fn all_caps() -> Vec<u8> {
    let rows = vec![
        cells(&["1", "NGUYỄN THỊ HỒNG GẤM", "Giáo viên, Trường Mầm non Hoa Sen", ""]),
        cells(&["2", "Nguyễn thị Hồng Gấm", "Giáo viên, Trường Mầm non Hoa Sen", ""]),
        cells(&["3", "H’Hen Niê", "Giáo viên, Trường Mầm non Hoa Sen", ""]),
    ];
    page(TITLES, SHORT, rows)
}

fn csv(mark: char) -> String {
    let rows = [
        ["Danh sách cá nhân được tặng Giấy khen", "", "", ""],
        ["STT", "Họ và tên", "Đơn vị", "Năm sinh"],
        ["1", "Bà Thạch Thị Mỹ Xuyên", "\"Công an xã Phú Tâm\nhuyện Châu Thành\"", "1975"],
        ["", "", "", ""],
        ["2", "Trần Minh Khởi", "\"Ban Quản lý, khu công nghiệp\"", "8/1980"],
    ];
    rows.iter().map(|row| row.join(&mark.to_string()) + "\r\n").collect()
}

fn utf16(text: &str) -> Vec<u8> {
    "\u{feff}".encode_utf16().chain(text.encode_utf16()).flat_map(u16::to_le_bytes).collect()
}
