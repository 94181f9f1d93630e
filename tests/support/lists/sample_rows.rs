//! The names of the sample list, all invented.

/// Collectives of the police decision: name, and an achievement of its own if it has one.
pub(super) const MERIT_COLLECTIVES: &[(&str, &str)] = &[
    ("Công an xã Phú Tâm, huyện Châu Thành", ""),
    ("Nhân dân và cán bộ ấp Trà Tâm B, xã Phú Tâm", ""),
    ("Ban Bảo vệ dân phố Khóm 4, Phường 7, thành phố Sóc Trăng", ""),
    (
        "Tổ tự quản an ninh trật tự số 12, ấp Sóc Vồ, xã Tham Đôn",
        "Đã có thành tích xuất sắc trong xây dựng mô hình “Camera an ninh” tại địa bàn dân cư giai đoạn 2018 - 2023",
    ),
    ("Trường THCS và THPT Lai Hòa Đông", ""),
    ("Đội Xây dựng phong trào bảo vệ an ninh Tổ quốc, Công an huyện Mỹ Tú", ""),
    ("Chùa Bưng Kha Đon, xã Thạnh Quới", ""),
    ("Công ty TNHH Thủy sản Ba Rinh", ""),
    ("Hội Cựu chiến binh xã Vĩnh Hải", ""),
];

/// Persons of the police decision: name, birth, position and unit, own achievement.
pub(super) const MERIT_PERSONS: &[(&str, &str, &str, &str)] = &[
    ("Thượng tá Nguyễn Hữu Tấn Lộc", "1974", "Trưởng Công an huyện Châu Thành, Công an tỉnh Sóc Trăng", ""),
    ("Trung tá Thạch Sô Phia", "1979", "Phó Trưởng phòng, Phòng Xây dựng phong trào bảo vệ an ninh Tổ quốc", ""),
    ("Thiếu tá Lâm Minh Chánh", "1983", "Trưởng Công an xã, Công an xã Phú Tâm", ""),
    ("Đại úy Trần Thị Kim Ngọc", "1988", "Cán bộ, Phòng Tham mưu Công an tỉnh", ""),
    ("Thượng úy Sơn Minh Thắng", "1992", "Cán bộ, Công an xã Tham Đôn", ""),
    ("Thiếu úy Quách Gia Huy", "1997", "Cán bộ, Công an Phường 7", ""),
    ("Ông Danh Hoàng Nam", "1965", "Trưởng ban, Ban nhân dân ấp Sóc Vồ", ""),
    ("Ông Kim Sà Rươl", "1958", "Người có uy tín, ấp Trà Tâm B, xã Phú Tâm", ""),
    ("Bà Thạch Thị Mỹ Xuyên", "1971", "Chủ tịch, Hội Liên hiệp Phụ nữ xã Phú Tâm", ""),
    ("Ông Trịnh Vĩnh Hòa", "1969", "Giám đốc, Công ty TNHH Thủy sản Ba Rinh", ""),
    ("Hòa thượng Lý Sa Muône", "1950", "Trụ trì, Chùa Bưng Kha Đon", ""),
    ("Bà Nguyễn Thị Hồng Gấm", "1980", "Hiệu trưởng, Trường THCS và THPT Lai Hòa Đông", ""),
    ("Ông Lê Văn Út Em", "1977", "Đội trưởng, Đội dân phòng ấp Mỹ Thuận", ""),
    (
        "Ông Huỳnh Tấn Đạt",
        "15/8/1985",
        "Tổ trưởng, Tổ tự quản an ninh trật tự số 12",
        "Đã có thành tích xuất sắc trong truy bắt đối tượng cướp giật tài sản, giữ gìn an ninh trật tự năm 2022",
    ),
    ("Bà Quách Mỹ Linh", "1990", "Ủy viên, Ban Chấp hành Đoàn xã Vĩnh Hải", ""),
];

/// Collectives of the union's decision.
pub(super) const DIPLOMA_COLLECTIVES: &[(&str, &str)] = &[
    ("Công đoàn cơ sở Công ty TNHH Thủy sản Ba Rinh", ""),
    ("Công đoàn cơ sở Công ty Cổ phần May Kế Sách", ""),
    ("Công đoàn cơ sở Trường Mầm non Hoa Sen Hồng", ""),
    ("Nghiệp đoàn Bốc xếp chợ nổi Ngã Năm", ""),
    ("Liên đoàn Lao động huyện Trần Đề", ""),
    (
        "Công đoàn Khu công nghiệp An Lạc Đông",
        "Đã có thành tích xuất sắc trong xây dựng khu nhà trọ công nhân tự quản về an ninh trật tự giai đoạn 2018 - 2023",
    ),
];

/// Persons of the union's decision.
pub(super) const DIPLOMA_PERSONS: &[(&str, &str, &str, &str)] = &[
    ("Ông Trần Minh Khởi", "1976", "Trưởng ban, Ban Quản lý Khu công nghiệp An Lạc Đông", ""),
    ("Bà Lâm Thị Sà Phol", "1984", "Chủ tịch Công đoàn cơ sở, Công ty TNHH Thủy sản Ba Rinh", ""),
    ("Ông Thạch Kim Sêng", "1981", "Phó Chủ tịch, Liên đoàn Lao động huyện Trần Đề", ""),
    ("Bà Trịnh Ngọc Diễm", "1987", "Ủy viên Ban Chấp hành, Công đoàn cơ sở Công ty Cổ phần May Kế Sách", ""),
    ("Ông Nguyễn Văn Bảy Nhỏ", "1968", "Chủ tịch, Nghiệp đoàn Bốc xếp chợ nổi Ngã Năm", ""),
    ("Bà Đặng Mỹ Hạnh", "1991", "Giáo viên, Trường Mầm non Hoa Sen Hồng", ""),
    ("Ông Sơn Hoàng Phúc", "", "Công nhân, Công ty TNHH Thủy sản Ba Rinh", ""),
    (
        "Ông Danh Thanh Tuấn",
        "1989",
        "Bảo vệ, Công ty Cổ phần May Kế Sách",
        "Đã có thành tích xuất sắc trong phòng cháy, chữa cháy, bảo vệ tài sản của doanh nghiệp năm 2021",
    ),
    ("Bà Kim Thị Sóc Kha", "1993", "Công nhân, Công ty Cổ phần May Kế Sách", ""),
    ("Ông Ong Văn Bé", "1972", "Chuyên viên, Liên đoàn Lao động tỉnh Sóc Trăng", ""),
];
