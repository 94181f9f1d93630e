//! The sixteen ways in which offices write lists, as small sheets drawn in text. All names are invented.
//!
//! A line is a row, a stroke parts its cells; `<` is one with the cell to the left, `^` with the cell above, `⏎` breaks a
//! line; `== Name` begins another sheet.

use register::import::grid::{Grid, Merge, Sheet};

/// One way of writing a list.
#[derive(Debug)]
pub struct Pattern {
    /// What is special about it.
    pub name: &'static str,
    /// Rows above the header.
    pub above: u32,
    drawing: &'static str,
}

impl Pattern {
    /// Its cells.
    #[must_use]
    pub fn grid(&self) -> Grid {
        let mut grid = Grid::default();
        for page in self.drawing.trim().split("== ").filter(|page| !page.trim().is_empty()) {
            let (name, rows) = page.split_once('\n').unwrap();
            grid.sheets.push(drawn(name.trim(), rows));
        }
        grid
    }

    /// Whether its meaning hangs on merged cells, which text does not have.
    #[must_use]
    pub fn is_merged_down(&self) -> bool {
        self.drawing.contains('^')
    }
}

fn drawn(name: &str, rows: &str) -> Sheet {
    let mut sheet = Sheet::new(name);
    let mut merges: Vec<Merge> = Vec::new();
    for (row, line) in (1..).zip(rows.trim_end().lines()) {
        for (column, text) in (0..).zip(line.split('|').map(str::trim)) {
            let over = |merge: &&mut Merge| merge.right >= column - 1 && merge.left < column && merge.top == row;
            let under = |merge: &&mut Merge| (merge.left..=merge.right).contains(&column) && merge.bottom == row - 1;
            match text {
                "<" => match merges.iter_mut().find(over) {
                    Some(merge) => merge.right = column,
                    None => merges.push(Merge { top: row, bottom: row, left: column - 1, right: column }),
                },
                "^" => match merges.iter_mut().find(under) {
                    Some(merge) => merge.bottom = row,
                    None => merges.push(Merge { top: row - 1, bottom: row, left: column, right: column }),
                },
                _ => sheet.put(row, column, text.replace('⏎', "\n").replace('_', "\u{a0}")),
            }
        }
    }
    merges.into_iter().for_each(|merge| sheet.merge(merge));
    sheet
}

/// All of them, in the order in which they were found.
pub const SIXTEEN: [Pattern; 17] = [
    Pattern {
        name: "01 lines above the header, the decision in brackets",
        above: 4,
        drawing: "
== Danh sách
DANH SÁCH
Tập thể, cá nhân được tặng Giấy khen
(Kèm theo Quyết định số 512/QĐ-CAT ngày 04/8/2023 của Giám đốc Công an tỉnh)

STT | Họ và tên | Chức vụ, đơn vị | Ghi chú
1 | Trần Minh Khởi | Trưởng ấp, ấp Phú Hòa |
2 | Công an xã Phú Tâm | |
",
    },
    Pattern {
        name: "02 sections whose numbers begin anew, and a total",
        above: 0,
        drawing: "
== Danh sách
STT | Họ và tên | Chức vụ, đơn vị | Hình thức
I. TẬP THỂ | < | < | <
1 | Chi bộ ấp Phú Hòa | | Giấy khen
2 | Tổ hòa giải ấp Trà Tâm | | Giấy khen
II | CÁ NHÂN | |
II.1 | Cán bộ | |
1 | Thạch Sang | Bí thư, Chi bộ ấp Phú Hòa | Giấy khen
III. Hộ gia đình | < | < | <
1 | Hộ bà Lâm Thị Na | Ấp Phú Hòa | Giấy khen
Tổng cộng: 02 tập thể, 01 cá nhân, 01 hộ gia đình | < | < | <
",
    },
    Pattern {
        name: "03 name, role and unit in one cell",
        above: 0,
        drawing: "
== Danh sách
Họ và tên | Hình thức | Ghi chú
1. Ông Trần Minh Khởi; Trưởng ban Quản lý; Khu công nghiệp An Lạc Đông | Bằng khen |
2. Bà Lâm Thị Sà Phol, Hội viên, Hội Phụ nữ xã Phú Tâm | Giấy khen |
3. Ông Sơn Hoàng Phúc, sinh năm 1975, ngụ ấp Phú Hòa, xã Phú Tâm | Giấy khen |
4. Thạch Sô Phia (1982) - Phó Trưởng Công an xã Tham Đôn | Giấy khen |
",
    },
    Pattern {
        name: "04 line breaks in the cell",
        above: 0,
        drawing: "
== Danh sách
STT | Họ và tên | Hình thức⏎khen thưởng
1 | Lâm Thị Sà Phol⏎Chủ tịch Công đoàn cơ sở⏎Công ty TNHH Thủy sản Ba Rinh | GK
2 | Nguyễn Thị⏎Hồng Gấm | GK
",
    },
    Pattern {
        name: "05 honorifics, ranks, monks, households",
        above: 0,
        drawing: "
== Danh sách
TT | Tên tập thể, cá nhân | Đơn vị
1 | Đồng chí Thượng tá Nguyễn Hữu Tấn Lộc | Công an tỉnh
2 | Bà Thạch Thị Mỹ Xuyên | Xã Phú Tâm
3 | Cụ Trần Thị Mùi | Xã Phú Tâm
4 | Hòa thượng Thạch Huôn | Chùa Trà Tâm
5 | Gia đình ông Sơn Hoàng Phúc | Ấp Phú Hòa
6 | Hộ ông Kim Sơn | Ấp Phú Hòa
7 | Linh mục Phạm Văn Tín | Giáo xứ Trà Tâm
8 | Anh hùng LLVTND Lâm Văn Tám | Xã Phú Tâm
9 | H’Hen Niê | Buôn Kli
10 | Y Moan Êñuôl | Buôn Kli
",
    },
    Pattern {
        name: "06 name in two columns, year of birth in the column of the sex",
        above: 0,
        drawing: "
== Danh sách
STT | Họ và chữ đệm | Tên | Ngày sinh | < | Đơn vị
^ | ^ | ^ | Nam | Nữ | ^
1 | Trần Minh | Khởi | 1975 | | Công an xã Phú Tâm
2 | Lâm Thị Sà | Phol | | 20/11/1984 | Công an xã Phú Tâm
3 | Thạch | Sang | x | | Công an xã Tham Đôn
",
    },
    Pattern {
        name: "07 header of two rows, then the numbers of the columns",
        above: 0,
        drawing: "
== Danh sách
TT | Họ và tên | Chức vụ | Đơn vị | Hình thức đề nghị | <
^ | ^ | ^ | ^ | Bằng khen | Giấy khen
(1) | (2) | (3) | (4) | (5) | (6)
1 | Trần Minh Khởi | Trưởng ấp | Ấp Phú Hòa | x |
2 | Lâm Thị Sà Phol | Hội viên | Hội Phụ nữ xã | | x
3 | Thạch Sang | Bí thư | Chi bộ ấp Trà Tâm | x | x
",
    },
    Pattern {
        name: "08 districts with counts, whose unit the rows below inherit",
        above: 0,
        drawing: "
== Danh sách
STT | Họ và tên | Chức vụ | Hình thức
 | HUYỆN THẠNH BÌNH (02) | |
1 | Trần Minh Khởi | Trưởng ấp | BK
2 | Lý Văn Bé | Cán bộ | GK
 | HUYỆN LONG PHÚ ĐÔNG (01) | |
1 | Thạch Sang | Đội trưởng | GK
",
    },
    Pattern {
        name: "09 dittos of every kind",
        above: 0,
        drawing: "
== Danh sách
STT | Họ và tên | Chức vụ | Đơn vị
1 | Trần Minh Khởi | Cán bộ | Công an xã Phú Tâm
2 | Lý Văn Bé | nt | -nt-
3 | Kim Sơn | ” | ″
4 | Lâm Thị Na | \" | -//-
5 | Thạch Sang | Đội trưởng | Công an xã Tham Đôn
6 | Sơn Thị Bé | Đội phó | ^
7 | Đặng Văn Bảy | Bí thư |
8 | Ngô Thị Mười | - | như trên
",
    },
    Pattern {
        name: "10 numbers as text, and blank rows between",
        above: 0,
        drawing: "
== Danh sách
STT | Họ và tên | Đơn vị
01 | Trần Minh Khởi | Ấp Phú Hòa
2. | Lý Văn Bé | Ấp Phú Hòa

a) | Kim Sơn | Ấp Trà Tâm
I.1 | Lâm Thị Na | Ấp Trà Tâm
 | Thạch Sang | Ấp Trà Tâm
",
    },
    Pattern {
        name: "11 signatures under the table",
        above: 0,
        drawing: "
== Danh sách
STT | Họ và tên | Chức vụ | Đơn vị
1 | Trần Minh Khởi | Trưởng ấp | Ấp Phú Hòa
2 | Lý Văn Bé | Giám đốc | Công ty Ba Rinh
Tổng cộng: 02 cá nhân | | |
 | | Phú Tâm, ngày 04 tháng 8 năm 2023 |
 | NGƯỜI LẬP BIỂU | THỦ TRƯỞNG ĐƠN VỊ |
 | (Ký, ghi rõ họ tên) | (Ký tên, đóng dấu) |
 | Nguyễn Thị Lan | Trung tá Trần Văn Hùng |
",
    },
    Pattern {
        name: "12 dashes, hard spaces and doubled spaces",
        above: 0,
        drawing: "
== Danh sách
STT | Họ và tên | Đơn vị
1 | Nguyễn_Văn  Khá | Trường Tiểu học – THCS Long Đức A
2 | Trần  Thị Hoà | Trường Tiểu học - THCS Long Đức A
",
    },
    Pattern {
        name: "13 names all in capitals, a syllable in small letters",
        above: 0,
        drawing: "
== Danh sách
STT | Họ và tên | Chức vụ, đơn vị
1 | NGUYỄN THỊ HỒNG GẤM | Giáo viên - Trường Mầm non Hoa Sen
2 | Nguyễn thị Hồng Gấm | Giáo viên, Trường Mầm non Sơn Ca
",
    },
    Pattern {
        name: "14 columns and sheets for looking up",
        above: 0,
        drawing: "
== Danh sách
STT | Tên gọi | Chức vụ | Đơn vị | Phân loại | Danh hiệu/Hình thức | Lĩnh vực | #N/A
1 | Trần Minh Khởi | Trưởng ấp | Ấp Phú Hòa | #N/A | CSTĐ cơ sở | An ninh | #N/A
2 | Công an xã Phú Tâm | | #N/A | #N/A | TTLĐXS | An ninh | #N/A
== Danh mục
STT | Tên đơn vị | Mã
1 | Ấp Phú Hòa | PH
2 | Ấp Trà Tâm | TT
",
    },
    Pattern {
        name: "15 births in every writing",
        above: 0,
        drawing: "
== Danh sách
STT | Họ và tên | Năm sinh | Đơn vị
1 | Trần Minh Khởi | 15/8/1975 | Ấp Phú Hòa
2 | Lý Văn Bé | 1975 | Ấp Phú Hòa
3 | Kim Sơn | 27621 | Ấp Phú Hòa
4 | Lâm Thị Na | 08-1975 | Ấp Phú Hòa
5 | Thạch Sang | Tân Dậu | Ấp Phú Hòa
6 | Sơn Thị Bé | 13.5.88 | Ấp Phú Hòa
7 | Đặng Văn Bảy | 15 tháng 8 năm 1975 | Ấp Phú Hòa
8 | Ngô Thị Mười | 31/2/1975 | Ấp Phú Hòa
",
    },
    Pattern {
        name: "16 two lists side by side, footnotes, kinds by column",
        above: 0,
        drawing: "
== Khen
STT | Họ và tên | Đơn vị | | STT | Họ và tên | Đơn vị
1 | Lý Thị Nga (*) | Ấp Phú Hòa | | 3 | Sơn Văn Hưởng** | Ấp Trà Tâm
2 | Trần Văn Tuấn | nt | | 4 | Đặng Ngọc Yến | nt
(*) truy tặng | | | | (**) Khen đột xuất | |
== Theo loại
STT | Tập thể | Cá nhân | Hình thức | Truy tặng
1 | Công an xã Phú Tâm | | BK |
2 | | Thạch Thị Na | GK | x
",
    },
    Pattern {
        name: "and beyond: a second list with another header below, ranks drawn, several in a cell, a count for each district",
        above: 0,
        drawing: "
== Danh sách
STT | Tên đơn vị | Hình thức
1 | Công an xã Phú Tâm | BK
Cộng: 1 | |
DANH SÁCH CÁ NHÂN | |
STT | Cấp bậc | Họ và tên | Chức vụ | Đơn vị | Năm
 | | HUYỆN THẠNH BÌNH | | |
1 | 1// | Trần Minh Khởi | Trưởng phòng | | 2023
2 | 4/ | Lý Văn Bé, Kim Sơn | Cán bộ | | 2023
 | | Cộng huyện Thạnh Bình: 02 | | |
",
    },
];
