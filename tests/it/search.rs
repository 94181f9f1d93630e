//! Looking people up: with and without diacritics, by any word, unfinished words, newest first.

use register::domain::date::Date;
use register::domain::text::Name;
use register::ops::add_award::{AddAward, AwardEntry, add_award};
use register::ops::search::{Search, search};
use tests::drafts::{entry, next_draft};
use tests::registers::Desk;

/// A desk whose newest draft holds these names, in this order.
fn desk_with(names: &[&str]) -> Desk {
    let (desk, decisions) = Desk::with_issued_sample();
    let decision = next_draft(&desk, decisions[0], "777/QĐ-X", Date::new(2023, 9, 5).unwrap());
    for name in names {
        let entry = AwardEntry { unit: Name::parse("Tổ dân phố Đặng Văn Viễn").ok(), ..entry(name) };
        add_award(&desk.register, &AddAward { decision, entry }).unwrap();
    }
    desk
}

fn names(desk: &Desk, text: &str) -> Vec<String> {
    let hits = search(&desk.register, &Search { text: text.to_owned(), limit: 5, ..Default::default() }).unwrap().hits;
    hits.into_iter().map(|hit| hit.name).collect()
}

#[test]
fn marks_may_be_left_out_and_lift_exact_hits_when_typed() {
    let desk = desk_with(&["Đặng Thị Bông", "Dang Minh", "Đăng Khoa"]);
    assert_eq!(names(&desk, "dang thi b"), ["Đặng Thị Bông"]);
    assert_eq!(names(&desk, "đặng")[0], "Đặng Thị Bông");
    assert_eq!(names(&desk, "dang")[..3], ["Đăng Khoa", "Dang Minh", "Đặng Thị Bông"]);
    assert_eq!(names(&desk, "ĐẶNG   THỊ")[0], "Đặng Thị Bông");
}

#[test]
fn hits_in_names_come_before_hits_elsewhere_and_newer_before_older() {
    let desk = desk_with(&["Viễn Chí Tâm", "Lý Ngọc Hân", "Kim Viễn"]);
    assert_eq!(names(&desk, "vien")[..3], ["Kim Viễn", "Viễn Chí Tâm", "Lý Ngọc Hân"]);
}

#[test]
fn every_word_must_be_there_and_the_last_may_be_unfinished() {
    let desk = desk_with(&["Thạch Sô Ra", "H’Hen Niê", "Sơn Hoà"]);
    assert_eq!(names(&desk, "thach so r"), ["Thạch Sô Ra"]);
    assert_eq!(names(&desk, "hhen"), ["H’Hen Niê"]);
    assert_eq!(names(&desk, "h hen"), ["H’Hen Niê"]);
    assert_eq!(names(&desk, "sơn hòa")[0], "Sơn Hoà");
    assert_eq!(names(&desk, "777/QĐ-X thạch"), ["Thạch Sô Ra"]);
    assert!(names(&desk, "thach zzz").is_empty());
}

#[test]
fn nothing_that_is_typed_breaks_the_query() {
    let desk = desk_with(&[]);
    for text in ["", " ", "\"", "*", "a\" OR \"b", "NEAR(a b)", "{name}:x", "-", "’", "\u{0}", "ⓐ 漢字"] {
        let _ = names(&desk, text);
    }
}

#[test]
fn windows_of_one_search_fit_together_with_and_without_words() {
    let desk = desk_with(&["Đặng Thị Bông", "Dang Minh", "Đăng Khoa"]);
    for text in ["", "đặng", "2023"] {
        let look = |offset, limit| {
            let args = Search { text: text.to_owned(), offset, limit, ..Search::default() };
            search(&desk.register, &args).unwrap().hits
        };
        let all = look(0, 500);
        let parts: Vec<_> = (0..all.len()).step_by(7).flat_map(|offset| look(offset, 7)).collect();
        assert!(!all.is_empty() && parts == all, "{text}");
        assert!(look(all.len(), 7).is_empty());
    }
    assert_eq!(names(&desk, "")[0], "Đăng Khoa");
}
