//! A workbook with all that a person does not see, or sees otherwise than it is stored. `fixtures/lists/converted` holds
//! what LibreOffice made of it: `soffice --headless --convert-to ods fixtures/lists/unseen.xlsx`, and the same to xls.

use super::office::workbook;
use rust_xlsxwriter::{ExcelDateTime, Format, Formula};

pub(super) fn lists() -> Vec<(&'static str, Vec<u8>)> {
    vec![("unseen.xlsx", unseen())]
}

fn unseen() -> Vec<u8> {
    let mut book = workbook();
    let sheet = book.add_worksheet();
    sheet.set_name("Khen thưởng").unwrap();
    sheet.write_string(0, 0, "DANH SÁCH").unwrap();
    let header = ["STT", "Họ và tên", "Ngày sinh", "Số CCCD", "Chức vụ", "Đơn vị", "Hình thức"];
    for (column, text) in (0..).zip(header) {
        sheet.write_string(1, column, text).unwrap();
    }
    let people = [
        ("Trần Minh Khởi", "001075000123", "Trưởng ấp"),
        ("Lâm Thị Sà Phol", "001180000456", "Hội viên"),
        ("Thạch Sang", "001090000789", "Bí thư Chi bộ"),
        ("Đặng Thị Bông", "", "Chủ tịch"),
    ];
    for (row, (name, id, position)) in (2..).zip(people) {
        sheet.write_number(row, 0, f64::from(row - 1)).unwrap();
        sheet.write_string(row, 1, name).unwrap();
        sheet.write_string(row, 3, id).unwrap();
        sheet.write_string(row, 4, position).unwrap();
    }
    let days = Format::new().set_num_format("dd/mm/yy");
    sheet.write_with_format(2, 2, ExcelDateTime::from_ymd(1975, 8, 15).unwrap(), &days).unwrap();
    sheet.write_string(3, 2, "1980").unwrap();
    sheet.write_formula(4, 2, Formula::new("=2000-10").set_result("1990")).unwrap();
    sheet.merge_range(2, 5, 4, 5, "UBND xã Phú Tâm", &Format::new()).unwrap();
    sheet.write_string(5, 5, "Hội Phụ nữ xã").unwrap();
    for row in 2..6 {
        sheet.write_string(row, 6, "Giấy khen").unwrap();
    }
    sheet.set_row_hidden(2).unwrap();
    let other = book.add_worksheet();
    other.set_name("Nháp").unwrap();
    other.write_string(0, 0, "không đọc").unwrap();
    other.set_hidden(true);
    book.save_to_buffer().unwrap()
}
