-- The law as dated rows, each with its source. 'verified' 0 is shown as "chưa kiểm chứng" and waits for a source.
-- Figures may be corrected by a later migration or, in one office, by its own dated row; nothing here is code.

-- Base salary (lương cơ sở), đồng a month.
INSERT INTO base_salary (amount, from_date, to_date, basis, verified) VALUES
    (1390000, '2018-07-01', '2019-06-30', 'Nghị định 72/2018/NĐ-CP', 1),
    (1490000, '2019-07-01', '2023-06-30', 'Nghị định 38/2019/NĐ-CP', 1),
    (1800000, '2023-07-01', '2024-06-30', 'Nghị định 24/2023/NĐ-CP', 1),
    (2340000, '2024-07-01', '2026-06-30', 'Nghị định 73/2024/NĐ-CP', 1),
    (2530000, '2026-07-01', NULL, 'Nghị định 161/2026/NĐ-CP', 1);

-- Forms (hình thức) and titles (danh hiệu), a row for each wording that is printed. The same stable id in every office.
INSERT INTO form (id, stable_id, code, name, printed, kind, from_date, to_date, basis, verified) VALUES
    (1, '01890000-0000-7000-8000-000000000001', 'CSTDTQ', 'Chiến sĩ thi đua toàn quốc', 'Chiến sĩ thi đua toàn quốc', 'emulation_title', NULL, NULL, 'Luật 06/2022/QH15, Điều 21, 78', 1),
    (2, '01890000-0000-7000-8000-000000000002', 'CSTDT', 'Chiến sĩ thi đua cấp tỉnh', 'Chiến sĩ thi đua cấp tỉnh', 'emulation_title', NULL, NULL, 'Luật 06/2022/QH15, Điều 22, 79', 1),
    (3, '01890000-0000-7000-8000-000000000003', 'CSTDCS', 'Chiến sĩ thi đua cơ sở', 'Chiến sĩ thi đua cơ sở', 'emulation_title', NULL, NULL, 'Luật 06/2022/QH15, Điều 23, 80', 1),
    (4, '01890000-0000-7000-8000-000000000004', 'LDTT', 'Lao động tiên tiến', 'Lao động tiên tiến', 'emulation_title', NULL, NULL, 'Luật 06/2022/QH15, Điều 24, 80', 1),
    (5, '01890000-0000-7000-8000-000000000005', 'TTLDXS', 'Tập thể lao động xuất sắc', 'Tập thể lao động xuất sắc', 'emulation_title', NULL, NULL, 'Luật 06/2022/QH15, Điều 27, 79', 1),
    (6, '01890000-0000-7000-8000-000000000006', 'TTLDTT', 'Tập thể lao động tiên tiến', 'Tập thể lao động tiên tiến', 'emulation_title', NULL, NULL, 'Luật 06/2022/QH15, Điều 28, 80', 1),
    (7, '01890000-0000-7000-8000-000000000007', 'XATB', 'Xã tiêu biểu', 'Xã tiêu biểu', 'emulation_title', NULL, NULL, 'Luật 06/2022/QH15, Điều 29', 1),
    (8, '01890000-0000-7000-8000-000000000008', 'THONVH', 'Thôn văn hóa', 'Thôn văn hóa', 'emulation_title', NULL, NULL, 'Luật 06/2022/QH15, Điều 30', 1),
    (9, '01890000-0000-7000-8000-000000000009', 'GDVH', 'Gia đình văn hóa', 'Gia đình văn hóa', 'emulation_title', NULL, NULL, 'Luật 06/2022/QH15, Điều 31', 1),
    (10, '01890000-0000-7000-8000-000000000010', 'COCP', 'Cờ thi đua của Chính phủ', 'Cờ thi đua của Chính phủ', 'emulation_flag', NULL, NULL, 'Luật 06/2022/QH15, Điều 25', 1),
    (11, '01890000-0000-7000-8000-000000000011', 'COT', 'Cờ thi đua Bộ, ban, ngành, tỉnh', 'Cờ thi đua', 'emulation_flag', NULL, NULL, 'Luật 06/2022/QH15, Điều 26', 1),
    (12, '01890000-0000-7000-8000-000000000012', 'COQK', 'Cờ thi đua quân khu, đại học quốc gia', 'Cờ thi đua', 'emulation_flag', NULL, NULL, 'Luật 06/2022/QH15, Điều 26', 1),
    (13, '01890000-0000-7000-8000-000000000013', 'BKTTG', 'Bằng khen của Thủ tướng Chính phủ', 'Bằng khen', 'merit_diploma', NULL, NULL, 'Luật 06/2022/QH15, Điều 72.1, 73', 1),
    (14, '01890000-0000-7000-8000-000000000014', 'BKT', 'Bằng khen Bộ, ban, ngành, tỉnh', 'Bằng khen', 'merit_diploma', NULL, NULL, 'Luật 06/2022/QH15, Điều 72.2, 74', 1),
    (15, '01890000-0000-7000-8000-000000000015', 'BKQK', 'Bằng khen quân khu, đại học quốc gia', 'Bằng khen', 'merit_diploma', NULL, NULL, 'Luật 06/2022/QH15, Điều 76', 1),
    (16, '01890000-0000-7000-8000-000000000016', 'BKDT', 'Bằng khen tổ chức chính trị - xã hội cấp tỉnh', 'Bằng khen', 'merit_diploma', NULL, NULL, 'Luật 06/2022/QH15, Điều 76', 1),
    (17, '01890000-0000-7000-8000-000000000017', 'GK', 'Giấy khen', 'Giấy khen', 'merit_certificate', NULL, NULL, 'Luật 06/2022/QH15, Điều 75.1', 1),
    (18, '01890000-0000-7000-8000-000000000018', 'GKX', 'Giấy khen của Chủ tịch UBND cấp xã', 'Giấy khen', 'merit_certificate', NULL, NULL, 'Luật 06/2022/QH15, Điều 75.1.đ', 1),
    (19, '01890000-0000-7000-8000-000000000019', 'GKDT', 'Giấy khen tổ chức chính trị - xã hội', 'Giấy khen', 'merit_certificate', NULL, NULL, 'Luật 06/2022/QH15, Điều 76', 1),
    (20, '01890000-0000-7000-8000-000000000020', 'KNCQH', 'Kỷ niệm chương của Ủy ban Thường vụ Quốc hội', 'Kỷ niệm chương', 'commemorative_medal', NULL, NULL, 'Luật 06/2022/QH15, Điều 71', 1),
    (21, '01890000-0000-7000-8000-000000000021', 'KNC', 'Kỷ niệm chương Bộ, ban, ngành, tỉnh', 'Kỷ niệm chương', 'commemorative_medal', NULL, NULL, 'Luật 06/2022/QH15, Điều 71', 1),
    (22, '01890000-0000-7000-8000-000000000022', 'CSTDB', 'Chiến sĩ thi đua cấp Bộ', 'Chiến sĩ thi đua cấp Bộ', 'emulation_title', NULL, NULL, 'Luật 06/2022/QH15, Điều 22, 79', 1),
    (23, '01890000-0000-7000-8000-000000000023', 'CSTT', 'Chiến sĩ tiên tiến', 'Chiến sĩ tiên tiến', 'emulation_title', NULL, NULL, 'Luật 06/2022/QH15, Điều 24, 80', 1),
    (24, '01890000-0000-7000-8000-000000000024', 'DVQT', 'Đơn vị quyết thắng', 'Đơn vị quyết thắng', 'emulation_title', NULL, NULL, 'Luật 06/2022/QH15, Điều 27, 79', 1),
    (25, '01890000-0000-7000-8000-000000000025', 'DVTT', 'Đơn vị tiên tiến', 'Đơn vị tiên tiến', 'emulation_title', NULL, NULL, 'Luật 06/2022/QH15, Điều 28, 80', 1),
    (26, '01890000-0000-7000-8000-000000000026', 'PHUONGTB', 'Phường tiêu biểu', 'Phường tiêu biểu', 'emulation_title', NULL, NULL, 'Luật 06/2022/QH15, Điều 29', 1),
    (27, '01890000-0000-7000-8000-000000000027', 'TDPVH', 'Tổ dân phố văn hóa', 'Tổ dân phố văn hóa', 'emulation_title', NULL, NULL, 'Luật 06/2022/QH15, Điều 30', 1),
    (28, '01890000-0000-7000-8000-000000000028', 'HCSV', 'Huân chương Sao vàng', 'Huân chương Sao vàng', 'order', NULL, NULL, 'Luật 06/2022/QH15, Điều 9, 77', 1),
    (29, '01890000-0000-7000-8000-000000000029', 'HCHCM', 'Huân chương Hồ Chí Minh', 'Huân chương Hồ Chí Minh', 'order', NULL, NULL, 'Luật 06/2022/QH15, Điều 9, 77', 1),
    (30, '01890000-0000-7000-8000-000000000030', 'HCDL1', 'Huân chương Độc lập hạng Nhất', 'Huân chương Độc lập hạng Nhất', 'order', NULL, NULL, 'Luật 06/2022/QH15, Điều 9, 77', 1),
    (31, '01890000-0000-7000-8000-000000000031', 'HCDL2', 'Huân chương Độc lập hạng Nhì', 'Huân chương Độc lập hạng Nhì', 'order', NULL, NULL, 'Luật 06/2022/QH15, Điều 9, 77', 1),
    (32, '01890000-0000-7000-8000-000000000032', 'HCDL3', 'Huân chương Độc lập hạng Ba', 'Huân chương Độc lập hạng Ba', 'order', NULL, NULL, 'Luật 06/2022/QH15, Điều 9, 77', 1),
    (33, '01890000-0000-7000-8000-000000000033', 'HCQC1', 'Huân chương Quân công hạng Nhất', 'Huân chương Quân công hạng Nhất', 'order', NULL, NULL, 'Luật 06/2022/QH15, Điều 9, 77', 1),
    (34, '01890000-0000-7000-8000-000000000034', 'HCQC2', 'Huân chương Quân công hạng Nhì', 'Huân chương Quân công hạng Nhì', 'order', NULL, NULL, 'Luật 06/2022/QH15, Điều 9, 77', 1),
    (35, '01890000-0000-7000-8000-000000000035', 'HCQC3', 'Huân chương Quân công hạng Ba', 'Huân chương Quân công hạng Ba', 'order', NULL, NULL, 'Luật 06/2022/QH15, Điều 9, 77', 1),
    (36, '01890000-0000-7000-8000-000000000036', 'HCLD1', 'Huân chương Lao động hạng Nhất', 'Huân chương Lao động hạng Nhất', 'order', NULL, NULL, 'Luật 06/2022/QH15, Điều 9, 77', 1),
    (37, '01890000-0000-7000-8000-000000000037', 'HCLD2', 'Huân chương Lao động hạng Nhì', 'Huân chương Lao động hạng Nhì', 'order', NULL, NULL, 'Luật 06/2022/QH15, Điều 9, 77', 1),
    (38, '01890000-0000-7000-8000-000000000038', 'HCLD3', 'Huân chương Lao động hạng Ba', 'Huân chương Lao động hạng Ba', 'order', NULL, NULL, 'Luật 06/2022/QH15, Điều 9, 77', 1),
    (39, '01890000-0000-7000-8000-000000000039', 'HCCC1', 'Huân chương Chiến công hạng Nhất', 'Huân chương Chiến công hạng Nhất', 'order', NULL, NULL, 'Luật 06/2022/QH15, Điều 9, 77', 1),
    (40, '01890000-0000-7000-8000-000000000040', 'HCCC2', 'Huân chương Chiến công hạng Nhì', 'Huân chương Chiến công hạng Nhì', 'order', NULL, NULL, 'Luật 06/2022/QH15, Điều 9, 77', 1),
    (41, '01890000-0000-7000-8000-000000000041', 'HCCC3', 'Huân chương Chiến công hạng Ba', 'Huân chương Chiến công hạng Ba', 'order', NULL, NULL, 'Luật 06/2022/QH15, Điều 9, 77', 1),
    (42, '01890000-0000-7000-8000-000000000042', 'HCBVTQ1', 'Huân chương Bảo vệ Tổ quốc hạng Nhất', 'Huân chương Bảo vệ Tổ quốc hạng Nhất', 'order', NULL, NULL, 'Luật 06/2022/QH15, Điều 9, 77', 1),
    (43, '01890000-0000-7000-8000-000000000043', 'HCBVTQ2', 'Huân chương Bảo vệ Tổ quốc hạng Nhì', 'Huân chương Bảo vệ Tổ quốc hạng Nhì', 'order', NULL, NULL, 'Luật 06/2022/QH15, Điều 9, 77', 1),
    (44, '01890000-0000-7000-8000-000000000044', 'HCBVTQ3', 'Huân chương Bảo vệ Tổ quốc hạng Ba', 'Huân chương Bảo vệ Tổ quốc hạng Ba', 'order', NULL, NULL, 'Luật 06/2022/QH15, Điều 9, 77', 1),
    (45, '01890000-0000-7000-8000-000000000045', 'HCDDK', 'Huân chương Đại đoàn kết dân tộc', 'Huân chương Đại đoàn kết dân tộc', 'order', NULL, NULL, 'Luật 06/2022/QH15, Điều 9, 77', 1),
    (46, '01890000-0000-7000-8000-000000000046', 'HCDC', 'Huân chương Dũng cảm', 'Huân chương Dũng cảm', 'order', NULL, NULL, 'Luật 06/2022/QH15, Điều 9, 77', 1),
    (47, '01890000-0000-7000-8000-000000000047', 'HUYCQKQT', 'Huy chương Quân kỳ quyết thắng', 'Huy chương Quân kỳ quyết thắng', 'medal', NULL, NULL, 'Luật 06/2022/QH15, Điều 9, 77', 0),
    (48, '01890000-0000-7000-8000-000000000048', 'HUYCANTQ', 'Huy chương Vì an ninh Tổ quốc', 'Huy chương Vì an ninh Tổ quốc', 'medal', NULL, NULL, 'Luật 06/2022/QH15, Điều 9, 77', 0),
    (49, '01890000-0000-7000-8000-000000000049', 'HUYCCSVV1', 'Huy chương Chiến sĩ vẻ vang hạng Nhất', 'Huy chương Chiến sĩ vẻ vang hạng Nhất', 'medal', NULL, NULL, 'Luật 06/2022/QH15, Điều 9, 77', 0),
    (50, '01890000-0000-7000-8000-000000000050', 'HUYCCSVV2', 'Huy chương Chiến sĩ vẻ vang hạng Nhì', 'Huy chương Chiến sĩ vẻ vang hạng Nhì', 'medal', NULL, NULL, 'Luật 06/2022/QH15, Điều 9, 77', 0),
    (51, '01890000-0000-7000-8000-000000000051', 'HUYCCSVV3', 'Huy chương Chiến sĩ vẻ vang hạng Ba', 'Huy chương Chiến sĩ vẻ vang hạng Ba', 'medal', NULL, NULL, 'Luật 06/2022/QH15, Điều 9, 77', 0),
    (52, '01890000-0000-7000-8000-000000000052', 'HUYCHN', 'Huy chương Hữu nghị', 'Huy chương Hữu nghị', 'medal', NULL, NULL, 'Luật 06/2022/QH15, Điều 9, 77', 0),
    (53, '01890000-0000-7000-8000-000000000053', 'AHLLVT', 'Anh hùng Lực lượng vũ trang nhân dân', 'Anh hùng Lực lượng vũ trang nhân dân', 'honorary_title', NULL, NULL, 'Luật 06/2022/QH15, Điều 9, 77', 1),
    (54, '01890000-0000-7000-8000-000000000054', 'AHLD', 'Anh hùng Lao động', 'Anh hùng Lao động', 'honorary_title', NULL, NULL, 'Luật 06/2022/QH15, Điều 9, 77', 1),
    (55, '01890000-0000-7000-8000-000000000055', 'NSND', 'Nghệ sĩ nhân dân', 'Nghệ sĩ nhân dân', 'honorary_title', NULL, NULL, 'Luật 06/2022/QH15, Điều 9, 77', 1),
    (56, '01890000-0000-7000-8000-000000000056', 'NGND', 'Nhà giáo nhân dân', 'Nhà giáo nhân dân', 'honorary_title', NULL, NULL, 'Luật 06/2022/QH15, Điều 9, 77', 1),
    (57, '01890000-0000-7000-8000-000000000057', 'NSUT', 'Nghệ sĩ ưu tú', 'Nghệ sĩ ưu tú', 'honorary_title', NULL, NULL, 'Luật 06/2022/QH15, Điều 9, 77', 1),
    (58, '01890000-0000-7000-8000-000000000058', 'NGUT', 'Nhà giáo ưu tú', 'Nhà giáo ưu tú', 'honorary_title', NULL, NULL, 'Luật 06/2022/QH15, Điều 9, 77', 1);

-- Who may grant them (thẩm quyền). The district level ended on 30/6/2025.
INSERT INTO form_grantor (form_id, issuer_kind, from_date, to_date, basis, verified) VALUES
    (1, 'prime_minister', '2024-01-01', NULL, 'Luật 06/2022/QH15, Điều 78', 1),
    (2, 'province_chair', '2024-01-01', NULL, 'Luật 06/2022/QH15, Điều 79', 1),
    (3, 'agency_head', '2024-01-01', NULL, 'Luật 06/2022/QH15, Điều 80', 1),
    (3, 'department_head', '2024-01-01', NULL, 'Luật 06/2022/QH15, Điều 80', 1),
    (3, 'enterprise_head', '2024-01-01', NULL, 'Luật 06/2022/QH15, Điều 80', 1),
    (3, 'district_chair', '2024-01-01', '2025-06-30', 'Luật 06/2022/QH15, Điều 80; hết cấp huyện', 1),
    (4, 'agency_head', '2024-01-01', NULL, 'Luật 06/2022/QH15, Điều 80', 1),
    (4, 'department_head', '2024-01-01', NULL, 'Luật 06/2022/QH15, Điều 80', 1),
    (4, 'enterprise_head', '2024-01-01', NULL, 'Luật 06/2022/QH15, Điều 80', 1),
    (4, 'district_chair', '2024-01-01', '2025-06-30', 'Luật 06/2022/QH15, Điều 80; hết cấp huyện', 1),
    (6, 'agency_head', '2024-01-01', NULL, 'Luật 06/2022/QH15, Điều 80', 1),
    (6, 'department_head', '2024-01-01', NULL, 'Luật 06/2022/QH15, Điều 80', 1),
    (6, 'enterprise_head', '2024-01-01', NULL, 'Luật 06/2022/QH15, Điều 80', 1),
    (6, 'district_chair', '2024-01-01', '2025-06-30', 'Luật 06/2022/QH15, Điều 80; hết cấp huyện', 1),
    (4, 'commune_chair', '2024-01-01', NULL, 'Luật 06/2022/QH15, Điều 80', 1),
    (5, 'minister', '2024-01-01', NULL, 'Luật 06/2022/QH15, Điều 79', 1),
    (5, 'province_chair', '2024-01-01', NULL, 'Luật 06/2022/QH15, Điều 79', 1),
    (7, 'province_chair', '2024-01-01', NULL, 'Luật 06/2022/QH15, Điều 79', 1),
    (8, 'district_chair', '2024-01-01', '2025-06-30', 'Luật 06/2022/QH15, Điều 80; hết cấp huyện', 1),
    (8, 'commune_chair', '2025-07-01', NULL, 'Phân cấp từ 01/7/2025', 0),
    (9, 'commune_chair', '2024-01-01', NULL, 'Luật 06/2022/QH15, Điều 80', 1),
    (10, 'government', '2024-01-01', NULL, 'Luật 06/2022/QH15, Điều 78', 1),
    (10, 'prime_minister', '2024-01-01', NULL, 'Luật 06/2022/QH15, Điều 78', 1),
    (11, 'minister', '2024-01-01', NULL, 'Luật 06/2022/QH15, Điều 79', 1),
    (11, 'province_chair', '2024-01-01', NULL, 'Luật 06/2022/QH15, Điều 79', 1),
    (12, 'military_region', '2024-01-01', NULL, 'Luật 06/2022/QH15, Điều 26', 0),
    (12, 'national_university', '2024-01-01', NULL, 'Luật 06/2022/QH15, Điều 26', 0),
    (13, 'prime_minister', '2024-01-01', NULL, 'Luật 06/2022/QH15, Điều 72.1', 1),
    (14, 'minister', '2024-01-01', NULL, 'Luật 06/2022/QH15, Điều 72.2', 1),
    (14, 'province_chair', '2024-01-01', NULL, 'Luật 06/2022/QH15, Điều 72.2', 1),
    (15, 'military_region', '2024-01-01', NULL, 'Luật 06/2022/QH15, Điều 76', 1),
    (15, 'national_university', '2024-01-01', NULL, 'Luật 06/2022/QH15, Điều 76', 1),
    (16, 'province_organisation', '2024-01-01', NULL, 'Luật 06/2022/QH15, Điều 76; Quyết định 999/QĐ-TLĐ', 1),
    (17, 'agency_head', '2024-01-01', NULL, 'Luật 06/2022/QH15, Điều 75.1.a', 1),
    (17, 'enterprise_head', '2024-01-01', NULL, 'Luật 06/2022/QH15, Điều 75.1.b', 1),
    (17, 'department_head', '2024-01-01', NULL, 'Luật 06/2022/QH15, Điều 75.1.c', 1),
    (17, 'district_chair', '2024-01-01', '2025-06-30', 'Luật 06/2022/QH15, Điều 75.1.d; hết cấp huyện', 1),
    (18, 'commune_chair', '2024-01-01', NULL, 'Luật 06/2022/QH15, Điều 75.1.đ', 1),
    (19, 'province_organisation', '2024-01-01', NULL, 'Luật 06/2022/QH15, Điều 76', 1),
    (21, 'minister', '2024-01-01', NULL, 'Luật 06/2022/QH15, Điều 71', 1),
    (21, 'province_chair', '2024-01-01', NULL, 'Luật 06/2022/QH15, Điều 71', 1),
    (20, 'national_assembly', '2024-01-01', NULL, 'Luật 06/2022/QH15, Điều 71', 1),
    (22, 'minister', '2024-01-01', NULL, 'Luật 06/2022/QH15, Điều 79', 1),
    (23, 'agency_head', '2024-01-01', NULL, 'Luật 06/2022/QH15, Điều 80', 1),
    (23, 'department_head', '2024-01-01', NULL, 'Luật 06/2022/QH15, Điều 80', 1),
    (23, 'enterprise_head', '2024-01-01', NULL, 'Luật 06/2022/QH15, Điều 80', 0),
    (23, 'district_chair', '2024-01-01', '2025-06-30', 'Luật 06/2022/QH15, Điều 80; hết cấp huyện', 1),
    (23, 'military_region', '2024-01-01', NULL, 'Luật 06/2022/QH15, Điều 80', 0),
    (24, 'minister', '2024-01-01', NULL, 'Luật 06/2022/QH15, Điều 79', 1),
    (24, 'province_chair', '2024-01-01', NULL, 'Luật 06/2022/QH15, Điều 79', 0),
    (24, 'military_region', '2024-01-01', NULL, 'Luật 06/2022/QH15, Điều 79', 0),
    (25, 'agency_head', '2024-01-01', NULL, 'Luật 06/2022/QH15, Điều 80', 1),
    (25, 'department_head', '2024-01-01', NULL, 'Luật 06/2022/QH15, Điều 80', 1),
    (25, 'enterprise_head', '2024-01-01', NULL, 'Luật 06/2022/QH15, Điều 80', 0),
    (25, 'district_chair', '2024-01-01', '2025-06-30', 'Luật 06/2022/QH15, Điều 80; hết cấp huyện', 1),
    (25, 'military_region', '2024-01-01', NULL, 'Luật 06/2022/QH15, Điều 80', 0),
    (26, 'province_chair', '2024-01-01', NULL, 'Luật 06/2022/QH15, Điều 79', 1),
    (27, 'district_chair', '2024-01-01', '2025-06-30', 'Luật 06/2022/QH15, Điều 80; hết cấp huyện', 1),
    (27, 'commune_chair', '2025-07-01', NULL, 'Phân cấp từ 01/7/2025', 0);

-- Orders, medals and honorary titles: the President of the State alone.
INSERT INTO form_grantor (form_id, issuer_kind, from_date, to_date, basis, verified)
SELECT id, 'state_president', '2024-01-01', NULL, 'Luật 06/2022/QH15, Điều 77', 1
FROM form WHERE kind IN ('order', 'medal', 'honorary_title') ORDER BY id;

-- Before 2024 the same issuers, under the law of 2003; its articles were not seen.
INSERT INTO form_grantor (form_id, issuer_kind, from_date, to_date, basis, verified)
SELECT form_id, issuer_kind, NULL, '2023-12-31', 'Luật Thi đua, khen thưởng 2003, sửa đổi 2005, 2009, 2013', 0
FROM form_grantor WHERE from_date = '2024-01-01' ORDER BY id;

-- Bonus multiples in hundredths of the base salary. Nghị định 91/2017/NĐ-CP held to 31/12/2023, then 98/2023, from
-- 1/7/2025 to 28/02/2027 152/2025; what follows it is not known yet.
INSERT INTO bonus_rate (form_id, kind, hundredths, from_date, to_date, basis, verified) VALUES
    (1, 'individual', 450, '2024-01-01', '2025-06-30', 'Nghị định 98/2023/NĐ-CP', 1),
    (1, 'individual', 450, '2025-07-01', '2027-02-28', 'Nghị định 152/2025/NĐ-CP', 1),
    (2, 'individual', 300, '2024-01-01', '2025-06-30', 'Nghị định 98/2023/NĐ-CP', 1),
    (2, 'individual', 300, '2025-07-01', '2027-02-28', 'Nghị định 152/2025/NĐ-CP', 1),
    (3, 'individual', 100, '2024-01-01', '2025-06-30', 'Nghị định 98/2023/NĐ-CP', 1),
    (3, 'individual', 100, '2025-07-01', '2027-02-28', 'Nghị định 152/2025/NĐ-CP', 1),
    (4, 'individual', 30, '2024-01-01', '2025-06-30', 'Nghị định 98/2023/NĐ-CP', 1),
    (4, 'individual', 30, '2025-07-01', '2027-02-28', 'Nghị định 152/2025/NĐ-CP', 1),
    (5, 'collective', 150, '2024-01-01', '2025-06-30', 'Nghị định 98/2023/NĐ-CP', 1),
    (5, 'collective', 150, '2025-07-01', '2027-02-28', 'Nghị định 152/2025/NĐ-CP', 1),
    (6, 'collective', 80, '2024-01-01', '2025-06-30', 'Nghị định 98/2023/NĐ-CP', 1),
    (6, 'collective', 80, '2025-07-01', '2027-02-28', 'Nghị định 152/2025/NĐ-CP', 1),
    (7, 'collective', 200, '2024-01-01', '2025-06-30', 'Nghị định 98/2023/NĐ-CP', 1),
    (7, 'collective', 200, '2025-07-01', '2027-02-28', 'Nghị định 152/2025/NĐ-CP', 1),
    (8, 'collective', 150, '2024-01-01', '2025-06-30', 'Nghị định 98/2023/NĐ-CP', 1),
    (8, 'collective', 150, '2025-07-01', '2027-02-28', 'Nghị định 152/2025/NĐ-CP', 1),
    (9, 'household', 10, '2024-01-01', '2025-06-30', 'Nghị định 98/2023/NĐ-CP', 0),
    (9, 'household', 10, '2025-07-01', '2027-02-28', 'Nghị định 152/2025/NĐ-CP', 0),
    (10, 'collective', 1200, '2024-01-01', '2025-06-30', 'Nghị định 98/2023/NĐ-CP', 1),
    (10, 'collective', 1200, '2025-07-01', '2027-02-28', 'Nghị định 152/2025/NĐ-CP', 1),
    (11, 'collective', 800, '2024-01-01', '2025-06-30', 'Nghị định 98/2023/NĐ-CP', 1),
    (11, 'collective', 800, '2025-07-01', '2027-02-28', 'Nghị định 152/2025/NĐ-CP', 1),
    (12, 'collective', 600, '2024-01-01', '2025-06-30', 'Nghị định 98/2023/NĐ-CP', 1),
    (12, 'collective', 600, '2025-07-01', '2027-02-28', 'Nghị định 152/2025/NĐ-CP', 1),
    (13, 'individual', 350, NULL, '2023-12-31', 'Nghị định 91/2017/NĐ-CP', 1),
    (13, 'individual', 350, '2024-01-01', '2025-06-30', 'Nghị định 98/2023/NĐ-CP', 1),
    (13, 'individual', 350, '2025-07-01', '2027-02-28', 'Nghị định 152/2025/NĐ-CP', 1),
    (13, 'collective', 700, NULL, '2023-12-31', 'Nghị định 91/2017/NĐ-CP', 1),
    (13, 'collective', 700, '2024-01-01', '2025-06-30', 'Nghị định 98/2023/NĐ-CP', 1),
    (13, 'collective', 700, '2025-07-01', '2027-02-28', 'Nghị định 152/2025/NĐ-CP', 1),
    (13, 'household', 525, '2024-01-01', '2025-06-30', 'Nghị định 98/2023/NĐ-CP', 0),
    (13, 'household', 525, '2025-07-01', '2027-02-28', 'Nghị định 152/2025/NĐ-CP', 0),
    (14, 'individual', 100, NULL, '2023-12-31', 'Nghị định 91/2017/NĐ-CP', 1),
    (14, 'individual', 150, '2024-01-01', '2025-06-30', 'Nghị định 98/2023/NĐ-CP', 1),
    (14, 'individual', 150, '2025-07-01', '2027-02-28', 'Nghị định 152/2025/NĐ-CP', 1),
    (14, 'collective', 200, NULL, '2023-12-31', 'Nghị định 91/2017/NĐ-CP', 1),
    (14, 'collective', 300, '2024-01-01', '2025-06-30', 'Nghị định 98/2023/NĐ-CP', 1),
    (14, 'collective', 300, '2025-07-01', '2027-02-28', 'Nghị định 152/2025/NĐ-CP', 1),
    (14, 'household', 225, '2024-01-01', '2025-06-30', 'Nghị định 98/2023/NĐ-CP', 0),
    (14, 'household', 225, '2025-07-01', '2027-02-28', 'Nghị định 152/2025/NĐ-CP', 0),
    (15, 'individual', 100, '2024-01-01', '2025-06-30', 'Nghị định 98/2023/NĐ-CP', 0),
    (15, 'individual', 100, '2025-07-01', '2027-02-28', 'Nghị định 152/2025/NĐ-CP', 0),
    (15, 'collective', 200, '2024-01-01', '2025-06-30', 'Nghị định 98/2023/NĐ-CP', 0),
    (15, 'collective', 200, '2025-07-01', '2027-02-28', 'Nghị định 152/2025/NĐ-CP', 0),
    (15, 'household', 150, '2024-01-01', '2025-06-30', 'Nghị định 98/2023/NĐ-CP', 0),
    (15, 'household', 150, '2025-07-01', '2027-02-28', 'Nghị định 152/2025/NĐ-CP', 0),
    (17, 'individual', 30, NULL, '2023-12-31', 'Nghị định 91/2017/NĐ-CP', 1),
    (17, 'individual', 30, '2024-01-01', '2025-06-30', 'Nghị định 98/2023/NĐ-CP', 1),
    (17, 'individual', 30, '2025-07-01', '2027-02-28', 'Nghị định 152/2025/NĐ-CP', 1),
    (17, 'collective', 60, NULL, '2023-12-31', 'Nghị định 91/2017/NĐ-CP', 1),
    (17, 'collective', 60, '2024-01-01', '2025-06-30', 'Nghị định 98/2023/NĐ-CP', 1),
    (17, 'collective', 60, '2025-07-01', '2027-02-28', 'Nghị định 152/2025/NĐ-CP', 1),
    (17, 'household', 45, '2024-01-01', '2025-06-30', 'Nghị định 98/2023/NĐ-CP', 0),
    (17, 'household', 45, '2025-07-01', '2027-02-28', 'Nghị định 152/2025/NĐ-CP', 0),
    (18, 'individual', 15, NULL, '2023-12-31', 'Nghị định 91/2017/NĐ-CP', 1),
    (18, 'individual', 30, '2024-01-01', '2025-06-30', 'Nghị định 98/2023/NĐ-CP', 1),
    (18, 'individual', 30, '2025-07-01', '2027-02-28', 'Nghị định 152/2025/NĐ-CP', 1),
    (18, 'collective', 30, NULL, '2023-12-31', 'Nghị định 91/2017/NĐ-CP', 1),
    (18, 'collective', 60, '2024-01-01', '2025-06-30', 'Nghị định 98/2023/NĐ-CP', 1),
    (18, 'collective', 60, '2025-07-01', '2027-02-28', 'Nghị định 152/2025/NĐ-CP', 1),
    (18, 'household', 45, '2024-01-01', '2025-06-30', 'Nghị định 98/2023/NĐ-CP', 0),
    (18, 'household', 45, '2025-07-01', '2027-02-28', 'Nghị định 152/2025/NĐ-CP', 0),
    (20, 'individual', 80, '2024-01-01', '2025-06-30', 'Nghị định 98/2023/NĐ-CP, mức tối đa', 0),
    (20, 'individual', 80, '2025-07-01', '2027-02-28', 'Nghị định 152/2025/NĐ-CP, mức tối đa', 0),
    (21, 'individual', 60, '2024-01-01', '2025-06-30', 'Nghị định 98/2023/NĐ-CP, mức tối đa', 0),
    (21, 'individual', 60, '2025-07-01', '2027-02-28', 'Nghị định 152/2025/NĐ-CP, mức tối đa', 0);

-- A title that is printed in two ways pays the same: each new wording after the rates of its twin.
INSERT INTO bonus_rate (form_id, kind, hundredths, from_date, to_date, basis, verified)
SELECT twin.id, rate.kind, rate.hundredths, rate.from_date, rate.to_date, rate.basis, rate.verified
FROM (SELECT 22 AS id, 2 AS first UNION ALL SELECT 23, 4 UNION ALL SELECT 24, 5
      UNION ALL SELECT 25, 6 UNION ALL SELECT 26, 7 UNION ALL SELECT 27, 8) AS twin
JOIN bonus_rate AS rate ON rate.form_id = twin.first ORDER BY twin.id, rate.id;

-- Orders (huân chương): the multiple of a person; a collective has twice as much.
INSERT INTO bonus_rate (form_id, kind, hundredths, from_date, to_date, basis, verified) VALUES
    (28, 'individual', 4600, '2024-01-01', '2025-06-30', 'Nghị định 98/2023/NĐ-CP', 1),
    (28, 'individual', 4600, '2025-07-01', '2027-02-28', 'Nghị định 152/2025/NĐ-CP', 1),
    (29, 'individual', 3050, '2024-01-01', '2025-06-30', 'Nghị định 98/2023/NĐ-CP', 1),
    (29, 'individual', 3050, '2025-07-01', '2027-02-28', 'Nghị định 152/2025/NĐ-CP', 1),
    (30, 'individual', 1500, '2024-01-01', '2025-06-30', 'Nghị định 98/2023/NĐ-CP', 1),
    (30, 'individual', 1500, '2025-07-01', '2027-02-28', 'Nghị định 152/2025/NĐ-CP', 1),
    (31, 'individual', 1250, '2024-01-01', '2025-06-30', 'Nghị định 98/2023/NĐ-CP', 1),
    (31, 'individual', 1250, '2025-07-01', '2027-02-28', 'Nghị định 152/2025/NĐ-CP', 1),
    (32, 'individual', 1050, '2024-01-01', '2025-06-30', 'Nghị định 98/2023/NĐ-CP', 1),
    (32, 'individual', 1050, '2025-07-01', '2027-02-28', 'Nghị định 152/2025/NĐ-CP', 1),
    (33, 'individual', 1500, '2024-01-01', '2025-06-30', 'Nghị định 98/2023/NĐ-CP', 1),
    (33, 'individual', 1500, '2025-07-01', '2027-02-28', 'Nghị định 152/2025/NĐ-CP', 1),
    (34, 'individual', 1250, '2024-01-01', '2025-06-30', 'Nghị định 98/2023/NĐ-CP', 1),
    (34, 'individual', 1250, '2025-07-01', '2027-02-28', 'Nghị định 152/2025/NĐ-CP', 1),
    (35, 'individual', 1050, '2024-01-01', '2025-06-30', 'Nghị định 98/2023/NĐ-CP', 1),
    (35, 'individual', 1050, '2025-07-01', '2027-02-28', 'Nghị định 152/2025/NĐ-CP', 1),
    (36, 'individual', 900, '2024-01-01', '2025-06-30', 'Nghị định 98/2023/NĐ-CP', 1),
    (36, 'individual', 900, '2025-07-01', '2027-02-28', 'Nghị định 152/2025/NĐ-CP', 1),
    (37, 'individual', 750, '2024-01-01', '2025-06-30', 'Nghị định 98/2023/NĐ-CP', 1),
    (37, 'individual', 750, '2025-07-01', '2027-02-28', 'Nghị định 152/2025/NĐ-CP', 1),
    (38, 'individual', 450, '2024-01-01', '2025-06-30', 'Nghị định 98/2023/NĐ-CP', 1),
    (38, 'individual', 450, '2025-07-01', '2027-02-28', 'Nghị định 152/2025/NĐ-CP', 1),
    (39, 'individual', 900, '2024-01-01', '2025-06-30', 'Nghị định 98/2023/NĐ-CP', 1),
    (39, 'individual', 900, '2025-07-01', '2027-02-28', 'Nghị định 152/2025/NĐ-CP', 1),
    (40, 'individual', 750, '2024-01-01', '2025-06-30', 'Nghị định 98/2023/NĐ-CP', 1),
    (40, 'individual', 750, '2025-07-01', '2027-02-28', 'Nghị định 152/2025/NĐ-CP', 1),
    (41, 'individual', 450, '2024-01-01', '2025-06-30', 'Nghị định 98/2023/NĐ-CP', 1),
    (41, 'individual', 450, '2025-07-01', '2027-02-28', 'Nghị định 152/2025/NĐ-CP', 1),
    (42, 'individual', 900, '2024-01-01', '2025-06-30', 'Nghị định 98/2023/NĐ-CP', 1),
    (42, 'individual', 900, '2025-07-01', '2027-02-28', 'Nghị định 152/2025/NĐ-CP', 1),
    (43, 'individual', 750, '2024-01-01', '2025-06-30', 'Nghị định 98/2023/NĐ-CP', 1),
    (43, 'individual', 750, '2025-07-01', '2027-02-28', 'Nghị định 152/2025/NĐ-CP', 1),
    (44, 'individual', 450, '2024-01-01', '2025-06-30', 'Nghị định 98/2023/NĐ-CP', 1),
    (44, 'individual', 450, '2025-07-01', '2027-02-28', 'Nghị định 152/2025/NĐ-CP', 1),
    (45, 'individual', 750, '2024-01-01', '2025-06-30', 'Nghị định 98/2023/NĐ-CP', 1),
    (45, 'individual', 750, '2025-07-01', '2027-02-28', 'Nghị định 152/2025/NĐ-CP', 1),
    (46, 'individual', 450, '2024-01-01', '2025-06-30', 'Nghị định 98/2023/NĐ-CP', 1),
    (46, 'individual', 450, '2025-07-01', '2027-02-28', 'Nghị định 152/2025/NĐ-CP', 1);

-- Medals (huy chương) and honorary titles (danh hiệu vinh dự nhà nước): known under Nghị định 91/2017/NĐ-CP only.
INSERT INTO bonus_rate (form_id, kind, hundredths, from_date, to_date, basis, verified) VALUES
    (47, 'individual', 150, NULL, '2023-12-31', 'Nghị định 91/2017/NĐ-CP', 1),
    (48, 'individual', 150, NULL, '2023-12-31', 'Nghị định 91/2017/NĐ-CP', 1),
    (49, 'individual', 150, NULL, '2023-12-31', 'Nghị định 91/2017/NĐ-CP', 1),
    (50, 'individual', 150, NULL, '2023-12-31', 'Nghị định 91/2017/NĐ-CP', 1),
    (51, 'individual', 150, NULL, '2023-12-31', 'Nghị định 91/2017/NĐ-CP', 1),
    (52, 'individual', 150, NULL, '2023-12-31', 'Nghị định 91/2017/NĐ-CP', 1),
    (53, 'individual', 1550, NULL, '2023-12-31', 'Nghị định 91/2017/NĐ-CP', 1),
    (54, 'individual', 1550, NULL, '2023-12-31', 'Nghị định 91/2017/NĐ-CP', 1),
    (55, 'individual', 1250, NULL, '2023-12-31', 'Nghị định 91/2017/NĐ-CP', 1),
    (56, 'individual', 1250, NULL, '2023-12-31', 'Nghị định 91/2017/NĐ-CP', 1),
    (57, 'individual', 900, NULL, '2023-12-31', 'Nghị định 91/2017/NĐ-CP', 1),
    (58, 'individual', 900, NULL, '2023-12-31', 'Nghị định 91/2017/NĐ-CP', 1);

INSERT INTO bonus_rate (form_id, kind, hundredths, from_date, to_date, basis, verified)
SELECT rate.form_id, 'collective', 2 * rate.hundredths, rate.from_date, rate.to_date, rate.basis,
       rate.verified AND form.code NOT IN ('HCDDK', 'HCDC')  -- whether collectives have these two was not seen
FROM bonus_rate AS rate JOIN form ON form.id = rate.form_id
WHERE form.kind = 'order' OR form.code IN ('AHLLVT', 'AHLD') ORDER BY rate.id;

-- After Nghị định 91/2017/NĐ-CP the multiples of medals and honorary titles were not found; the old ones stand in.
INSERT INTO bonus_rate (form_id, kind, hundredths, from_date, to_date, basis, verified)
SELECT rate.form_id, rate.kind, rate.hundredths, later.from_date, later.to_date,
       'Tạm theo Nghị định 91/2017/NĐ-CP; chưa thấy mức trong ' || later.decree, 0
FROM bonus_rate AS rate JOIN form ON form.id = rate.form_id,
     (SELECT '2024-01-01' AS from_date, '2025-06-30' AS to_date, 'Nghị định 98/2023/NĐ-CP' AS decree
      UNION ALL SELECT '2025-07-01', '2027-02-28', 'Nghị định 152/2025/NĐ-CP') AS later
WHERE form.kind IN ('medal', 'honorary_title') ORDER BY rate.id, later.from_date;

-- Nghị định 152/2025/NĐ-CP lapses on 1/3/2027. Until its successor is known the same multiples stand in, unverified.
INSERT INTO bonus_rate (form_id, kind, hundredths, from_date, to_date, basis, verified)
SELECT form_id, kind, hundredths, '2027-03-01', NULL,
       'Nghị định 152/2025/NĐ-CP hết hiệu lực từ 01/3/2027; chưa có nghị định thay thế'
           || CASE WHEN basis LIKE '%, mức tối đa' THEN '; mức tối đa'
                   WHEN basis LIKE 'Tạm theo %' THEN '; tạm theo Nghị định 91/2017/NĐ-CP' ELSE '' END, 0
FROM bonus_rate WHERE to_date = '2027-02-28' ORDER BY id;

-- Bằng khen and Giấy khen of socio-political organisations pay what Quyết định 999/QĐ-TLĐ says; the amount was not
-- found, so there is no row: such awards show no bonus until the office enters its own rate.

INSERT INTO setting (name, value) VALUES ('bonus_rounding', 'up');
