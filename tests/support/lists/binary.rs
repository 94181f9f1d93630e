//! Workbooks in binary, with a unit merged over all rows: an .xlsb, where a row is hidden, and one of Excel 97.

use crate::written::{xls, xlsb};
use register::import::grid::{Grid, Merge, Sheet};

pub(super) fn lists() -> Vec<(&'static str, Vec<u8>)> {
    let rows = [
        ["STT", "Họ và tên", "Chức vụ", "Đơn vị"],
        ["1", "Trần Minh Khởi", "Trưởng ấp", "UBND xã Phú Tâm"],
        ["2", "Lâm Thị Sà Phol", "Hội viên", ""],
        ["3", "Thạch Sang", "Bí thư Chi bộ", ""],
    ];
    let mut sheet = Sheet::new("Khen thưởng");
    for (row, cells) in (1..).zip(rows) {
        (0..).zip(cells).for_each(|(column, text)| sheet.put(row, column, text));
    }
    sheet.merge(Merge { top: 2, bottom: 4, left: 3, right: 3 });
    let grid = Grid { sheets: vec![sheet], ..Grid::default() };
    vec![("binary.xlsb", xlsb(&grid, &[2])), ("excel-97.xls", xls(&grid))]
}
