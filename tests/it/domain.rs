//! Values that validate and normalise: texts, dates, money, numbers, file names, search keys.

use proptest::prelude::*;
use register::domain::awardee::CitizenId;
use register::domain::date::{Birth, Date, Period};
use register::domain::decision::DecisionNumber;
use register::domain::file_name::safe_file_name;
use register::domain::fold::{fold, index_words};
use register::domain::letter::{is_letter, lowered};
use register::domain::money::Dong;
use register::domain::text::{Name, Prose, clean};
use unicode_normalization::UnicodeNormalization as _;

#[test]
fn text_is_cleaned_but_its_spelling_stays() {
    for (raw, cleaned) in [
        ("  Nguyễn\u{a0}Thị   Hoà ", "Nguyễn Thị Hoà"),
        ("Lâm Thị\nSà Phol\t", "Lâm Thị Sà Phol"),
        ("Nguye\u{302}\u{303}n", "Nguyễn"),
        ("Tr\u{200b}ần\u{feff}\u{202e}", "Trần"),
        ("Trường Tiểu học – THCS", "Trường Tiểu học – THCS"),
        ("\u{7}\u{ad}", ""),
    ] {
        assert_eq!(clean(raw), cleaned, "{raw:?}");
    }
    assert!(Name::parse(" \u{200b} ").is_err());
    assert!(Name::parse(&"ộ".repeat(200)).is_ok());
    assert!(Name::parse(&"ộ".repeat(201)).is_err());
    assert!(Prose::parse(&"ộ".repeat(1000)).is_ok());
}

#[test]
fn letters_are_those_of_unicode() {
    for c in '\0'..=char::MAX {
        assert_eq!(is_letter(c), c.is_alphabetic(), "{c:?}");
        assert_eq!(lowered(&c.to_string()), c.to_string().to_lowercase());
    }
    assert_eq!(lowered("ĐỖ ΟΔΟΣ İ"), "đỗ οδος i\u{307}");
}

#[test]
fn search_keys_forget_marks_case_and_apostrophes() {
    for (text, key) in [
        ("Đặng Thị Ưng", "dang thi ung"),
        ("ĐƯỜNG HOÀ = hòa", "duong hoa hoa"),
        ("H’Hen Niê", "hhen nie"),
        ("Y’Krông Êđê", "ykrong ede"),
        ("512/QĐ-CAT", "512 qd cat"),
        ("Nguye\u{302}\u{303}n", "nguyen"),
        ("  –  ", ""),
    ] {
        assert_eq!(fold(text), key, "{text}");
    }
    assert_eq!(index_words("H’Hen"), "hhen h hen");
}

#[test]
fn dates_are_read_and_written_as_offices_do() {
    for (text, iso) in [
        ("2023-08-04", "2023-08-04"),
        ("04/8/2023", "2023-08-04"),
        ("4-8-2023", "2023-08-04"),
        ("4.8.2023", "2023-08-04"),
        ("ngày 04 tháng 8 năm 2023", "2023-08-04"),
        ("Ngày 9 tháng 02 năm 2024", "2024-02-09"),
    ] {
        assert_eq!(Date::parse(text).unwrap().to_string(), iso, "{text}");
    }
    for text in ["31/4/2023", "29/02/2023", "8/2023", "04/8/23", "2023", "", "04/8/2023/1", "12/31/2023"] {
        assert_eq!(Date::parse(text), None, "{text}");
    }
    let words = |year, month, day| Date::new(year, month, day).unwrap().in_words();
    assert_eq!(words(2023, 8, 4), "ngày 04 tháng 8 năm 2023");
    assert_eq!(words(2023, 2, 8), "ngày 08 tháng 02 năm 2023");
    assert_eq!(words(2023, 12, 31), "ngày 31 tháng 12 năm 2023");
    assert_eq!(Date::new(2024, 1, 9).unwrap().in_digits(), "09/01/2024");
}

#[test]
fn births_are_dates_or_years_alone() {
    for (text, shown) in [
        ("15/8/1975", "15/8/1975"),
        ("1975", "1975"),
        ("08-1975", "1975"),
        ("Sinh năm 1975", "1975"),
        ("SN 1975", "1975"),
        ("2001-02-09", "09/02/2001"),
    ] {
        assert_eq!(Birth::parse(text).unwrap().to_string(), shown, "{text}");
    }
    for text in ["Tân Dậu", "75", "27621", "1775", "13-1975", "", "1975 1976"] {
        assert_eq!(Birth::parse(text), None, "{text}");
    }
}

#[test]
fn periods_and_money_are_written_plainly() {
    assert_eq!(Period::new(2018, 2023).unwrap().to_string(), "2018 - 2023");
    assert_eq!(Period::new(2023, 2023).unwrap().to_string(), "2023");
    assert_eq!(Period::new(2023, 2018), None);
    for (amount, shown) in [(0, "0"), (540, "540"), (1_800_000, "1.800.000"), (-12_345, "-12.345"), (10_000, "10.000")]
    {
        assert_eq!(Dong(amount).to_string(), shown);
    }
    assert_eq!(Dong::checked_sum([Dong(i64::MAX), Dong(1)]), None);
    assert_eq!(Dong::checked_sum([Dong(1), Dong(2)]), Some(Dong(3)));
}

#[test]
fn decision_numbers_are_normalised_and_checked() {
    for (text, number) in [
        ("512/QĐ-CAT", "512/QĐ-CAT"),
        ("Số: 5 /QĐ-UBND", "05/QĐ-UBND"),
        ("số 12/QĐ-LĐLĐ", "12/QĐ-LĐLĐ"),
        ("1034-QĐ/TU", "1034-QĐ/TU"),
        ("05/QĐ-CAT-PX05", "05/QĐ-CAT-PX05"),
        ("SỐ: 1/qđ–ubnd", "01/QĐ-UBND"),
    ] {
        assert_eq!(DecisionNumber::parse(text).unwrap().as_str(), number, "{text}");
    }
    for text in ["", "QĐ-CAT", "512", "512/", "512/QĐ;DROP", "1234567/QĐ", "Số"] {
        assert!(DecisionNumber::parse(text).is_err(), "{text}");
    }
}

#[test]
fn citizen_ids_have_nine_or_twelve_digits() {
    assert_eq!(CitizenId::parse("094 190 001 234").unwrap().as_str(), "094190001234");
    assert!(CitizenId::parse("365123456").is_some());
    assert!(CitizenId::parse("09419000123").is_none());
    assert!(CitizenId::parse("O94190001234").is_none());
}

#[test]
fn file_names_are_readable_and_safe_everywhere() {
    for (text, name) in [
        ("001 Đặng Thị Bông - Giấy khen", "001 Đặng Thị Bông - Giấy khen.pdf"),
        ("../../etc/passwd", "etc-passwd.pdf"),
        ("a:b*c?\"<>|", "a-b-c.pdf"),
        ("CON", "_CON.pdf"),
        ("com1.txt", "_com1.txt.pdf"),
        ("COM10", "COM10.pdf"),
        (" .ẩn. ", "ẩn.pdf"),
        ("", "_.pdf"),
    ] {
        assert_eq!(safe_file_name(text, "pdf"), name, "{text}");
    }
}

proptest! {
    #[test]
    fn cleaning_twice_is_cleaning_once(text in ".*") {
        let once = clean(&text);
        prop_assert!(unicode_normalization::is_nfc(&once));
        prop_assert_eq!(clean(&once), once);
    }

    #[test]
    fn what_is_clean_already_is_cleaned_no_otherwise(text in "[ -~À-ưẠ-ỹ]{0,20}") {
        let padded = format!("\u{feff}{text}\u{a0}");
        prop_assert_eq!(clean(&text), clean(&padded));
        prop_assert_eq!(clean(&text), clean(&text.nfd().collect::<String>()));
    }

    #[test]
    fn a_key_does_not_see_how_marks_are_composed(text in "[a-zA-ZàáảãạăâđêôơưÀĐƯỆ ’]{0,40}") {
        let decomposed: String = text.nfd().collect();
        prop_assert_eq!(fold(&decomposed), fold(&text));
        prop_assert_eq!(fold(&fold(&text)), fold(&text));
        prop_assert_eq!(fold(&text.to_uppercase()), fold(&text));
    }

    #[test]
    fn dates_come_back_from_their_words(days in 0i64..400_000) {
        let date = Date(chrono::NaiveDate::from_ymd_opt(1600, 1, 1).unwrap() + chrono::TimeDelta::days(days));
        prop_assert_eq!(Date::parse(&date.to_string()), Some(date));
        prop_assert_eq!(Date::parse(&date.in_words()), Some(date));
        prop_assert_eq!(Date::parse(&date.in_digits()), Some(date));
    }

    #[test]
    fn no_text_makes_a_dangerous_file_name(text in ".*") {
        let name = safe_file_name(&text, "pdf");
        let forbidden = ['/', '\\', ':', '*', '?', '"', '<', '>', '|', '\0'];
        prop_assert!(!name.contains(forbidden) && !name.starts_with('.') && name.encode_utf16().count() <= 105);
    }
}
