//! Who is who: how alike two awardees are, who of the register may be one, and what a merge leaves as it was.

use insta::assert_snapshot;
use register::domain::awardee::{AwardeeFacts, AwardeeKind};
use register::domain::date::Birth;
use register::domain::id::{AwardeeId, DecisionId};
use register::domain::likeness::LikenessClass;
use register::domain::profile::{Blocks, Profile};
use register::domain::text::Name;
use register::ops::add_award::{AddAward, add_award};
use register::ops::import_list::{ImportList, import_list};
use register::ops::issue_decision::issue_decision;
use register::ops::keep_apart::{KeepApart, keep_apart};
use register::ops::list_duplicates::{Duplicates, ListDuplicates, list_duplicates};
use register::ops::merge_awardees::{Merge, MergeAwardees, MergedAwardees, merge_awardees};
use register::ops::preview_list::{Fate, Preview, PreviewList, preview_list};
use register::ops::search::{Search, search};
use register::ops::show_awardee::{AwardeeHistory, OfAwardee, show_awardee};
use register::ops::undo::undo;
use register::ops::verify::verify;
use register::ops::{Nothing, OfDecision};
use serde_json::json;
use tests::registers::Desk;

fn profile(kind: AwardeeKind, words: &str) -> Profile {
    let mut words = words.split(" | ");
    let name = Name::parse(words.next().unwrap()).unwrap();
    let birth = words.next().and_then(Birth::parse);
    let unit = words.next().and_then(|unit| Name::parse(unit).ok());
    let facts = AwardeeFacts { kind, name, gender: None, birth, citizen_id: None, unit: None };
    Profile::new(&facts, unit.as_ref())
}

#[test]
fn two_descriptions_are_as_alike_as_a_clerk_would_say() {
    let people = [
        ("Nguyễn Văn Hòa | 1975 | Công an xã Mới", "Nguyễn Văn Hoà | 1975 | CA xã Mới"),
        ("Nguyễn Văn Hòa | 3/2/1975 | Công an xã Mới", "Nguyễn Văn Hòa | 3/2/1975 | Công an xã Cũ"),
        ("Nguyễn Văn Hòa | 1975", "Nguyễn Văn Hòa | 1975 | Công an xã Mới"),
        ("Nguyễn Văn Hòa | - | Công an xã Mới", "Nguyen Van Hoa | - | Công an xã Mới"),
        ("Nguyễn Văn Hòa | 1975 | Công an xã Mới", "Nguyen Van Hoa | 1975 | Công an xã Mới"),
        ("Lý Thị Mỹ | 1980 | Ấp 3", "Lí Thị Mĩ | 1980 | Ấp 3"),
        ("Trần Văn An | 1980 | Ấp 3", "Trần Văn Ân | 1980 | Ấp 3"),
        ("Trần Văn An | 1980", "Trần Văn Ân | 1980"),
        ("Trần Văn An | 1980 | Ấp 3", "Trần An | 1980 | Ấp 3"),
        ("Trần Quốc Toản | 1980 | Ấp 3", "Trần Quốc Tỏan | 1981 | Ấp 3"),
        ("Phạm Minh Khương | 1980 | Ấp 3", "Phạm Minh Khưong | 1980 | Ấp 3"),
        ("Phạm Minh Khôi | 1980 | Ấp 3", "Phạm Minh Khổi | 1980 | Ấp 3"),
        ("Lê Văn Tám", "Lê Văn Tám"),
        ("Lê Văn Tám | - | Khóm 4, phường 2", "Lê Văn Tám | - | Khóm 5, phường 2"),
        ("Lê Văn Tám | - | K. 4, P. 2", "Lê Văn Tám | - | Khóm 4, phường 2"),
        ("Lê Văn Tám | 1950", "Lê Văn Tám | 1990"),
        ("Đặng Thị Lan | 1980", "Dang Thị Lan | 1980"),
    ];
    let collectives = [
        ("Tổ dân phố 5", "TDP 5"),
        ("Tổ dân phố 5 | - | Phường 1", "Tổ dân phố 5 | - | Phường 2"),
        ("Tổ dân phố 5 | - | Phường 1", "Tổ dân phố 6 | - | Phường 1"),
        ("Công an xã Thạnh Trị", "CA xã Thạnh Trị"),
        ("Công an xã Thạnh Trị | - | Công an tỉnh Sóc Trăng", "Công an xã Thanh Trì | - | CAT Sóc Trăng"),
        ("Ban Chỉ huy quân sự xã Mới", "BCH QS xã Mới"),
    ];
    let mut table = String::new();
    for (kind, pairs) in [(AwardeeKind::Individual, &people[..]), (AwardeeKind::Collective, &collectives[..])] {
        for (one, other) in pairs {
            let (this, that) = (profile(kind, one), profile(kind, other));
            assert_eq!(this.likeness(&that), that.likeness(&this), "{one} and {other}");
            let said = this.likeness(&that).map_or("two".to_owned(), |likeness| {
                assert!(shares_a_block(&this, &that), "{one} and {other} are never compared");
                format!("{} {}: {}", likeness.class.code(), likeness.score, likeness.reason.vi)
            });
            table += &format!("{one}  ~  {other}  =  {said}\n");
        }
    }
    assert_snapshot!(table);
}

fn shares_a_block(this: &Profile, that: &Profile) -> bool {
    let (Blocks { parts, letters, .. }, other) = (this.blocks(), that.blocks());
    this.near_name_blocks().contains(&other.name)
        || parts.is_some() && parts == other.parts
        || letters.is_some() && letters == other.letters
        || that.near_name_blocks().contains(&this.blocks().name)
}

/// A register with two drafts, and a person in each, spelled in two ways.
struct Pair {
    desk: Desk,
    decisions: Vec<DecisionId>,
    one: AwardeeId,
    other: AwardeeId,
}

fn add(desk: &Desk, decision: DecisionId, name: &str, birth: &str, unit: &str) -> AwardeeId {
    let entry = json!({"kind": "individual", "name": name, "birth": birth, "unit": unit, "position": "Công an viên"});
    let args: AddAward = serde_json::from_value(json!({"decision": decision, "entry": entry})).unwrap();
    add_award(&desk.register, &args).unwrap().facts.awardee
}

impl Pair {
    fn new() -> Self {
        let (desk, sample) = Desk::with_sample();
        let decisions = sample.decisions;
        let one = add(&desk, decisions[0], "Phan Văn Thuý", "1975", "Công an xã Mới");
        let other = add(&desk, decisions[1], "Phan Văn Thúy", "1975", "CA xã Mới");
        assert_ne!(one, other);
        Self { desk, decisions, one, other }
    }

    fn found(&self) -> Duplicates {
        list_duplicates(&self.desk.register, &ListDuplicates { class: None, limit: 100 }).unwrap()
    }

    fn pairs(&self) -> Vec<(AwardeeId, AwardeeId)> {
        self.found()
            .pairs
            .iter()
            .map(|pair| (pair.kept.id.min(pair.other.id), pair.kept.id.max(pair.other.id)))
            .collect()
    }

    fn merge(&self) -> MergedAwardees {
        let merge = Merge { kept: self.one, other: self.other, facts: None };
        merge_awardees(&self.desk.register, &MergeAwardees { merges: vec![merge] }).unwrap()
    }

    fn life(&self, awardee: AwardeeId) -> AwardeeHistory {
        show_awardee(&self.desk.register, &OfAwardee { awardee }).unwrap()
    }

    fn preview(&self, text: &str, changes: &serde_json::Value) -> Preview {
        let args = json!({"list": {"source": {"text": text}, "changes": changes}, "decision": self.decisions[0]});
        preview_list(&self.desk.register, &serde_json::from_value::<PreviewList>(args).unwrap()).unwrap()
    }
}

#[test]
fn a_pair_is_found_merged_undone_and_told_apart() {
    let pair = Pair::new();
    assert_eq!(pair.pairs(), [(pair.one, pair.other)]);
    let found = pair.found();
    assert_eq!(found.counts[&LikenessClass::Sure], 1);
    assert_eq!(found.pairs[0].likeness.reason.vi, "cùng tên, cùng năm sinh, cùng đơn vị");

    let before = serde_json::to_value(pair.life(pair.other)).unwrap();
    assert!(pair.merge().removed.is_empty());
    assert!(pair.pairs().is_empty());
    let life = pair.life(pair.other);
    assert_eq!((life.id, life.awards.len(), life.merged[0].id), (pair.one, 2, pair.other));
    let again = json!({"kind": "individual", "name": "Phan Văn Thúy", "birth": "1975", "unit": "CA xã Mới"});
    let args: AddAward = serde_json::from_value(json!({"decision": pair.decisions[0], "entry": again})).unwrap();
    assert_eq!(add_award(&pair.desk.register, &args).unwrap_err().code(), "same-award", "known by the other name too");

    assert_eq!(undo(&pair.desk.register, &Nothing {}).unwrap().unwrap().en, "Merged awardee 42 into 41");
    assert_eq!(serde_json::to_value(pair.life(pair.other)).unwrap(), before);
    keep_apart(&pair.desk.register, &KeepApart { one: pair.other, other: pair.one }).unwrap();
    assert!(pair.pairs().is_empty(), "what was told apart is not asked again");
    undo(&pair.desk.register, &Nothing {}).unwrap();
    assert_eq!(pair.pairs().len(), 1);
}

#[test]
fn one_that_others_were_merged_into_takes_them_along() {
    let pair = Pair::new();
    let third = add(&pair.desk, pair.decisions[1], "Phan Van Thuy", "1975", "Công an xã Mới");
    pair.merge();
    let merges = vec![Merge { kept: third, other: pair.one, facts: None }];
    merge_awardees(&pair.desk.register, &MergeAwardees { merges }).unwrap();
    let life = pair.life(pair.other);
    assert_eq!((life.id, life.merged.iter().map(|one| one.id).collect()), (third, vec![pair.one, pair.other]));
    undo(&pair.desk.register, &Nothing {}).unwrap();
    assert_eq!(pair.life(pair.other).id, pair.one);
}

#[test]
fn what_was_issued_stays_word_for_word_and_answers_to_both_names() {
    let pair = Pair::new();
    for decision in &pair.decisions {
        issue_decision(&pair.desk.register, &OfDecision { decision: *decision }).unwrap();
    }
    pair.merge();
    let verdict = verify(&pair.desk.register, &Nothing {}).unwrap();
    assert!(verdict.faults.is_empty(), "{:?}", verdict.faults);
    let args: Search = serde_json::from_value(json!({"text": "phan văn thúy", "limit": 10})).unwrap();
    let hits = search(&pair.desk.register, &args).unwrap().hits;
    let people: Vec<_> = hits.iter().map(|hit| (hit.awardee, hit.times)).collect();
    assert_eq!(people, [(pair.one, 2), (pair.one, 2)], "{hits:?}");
    keep_apart(&pair.desk.register, &KeepApart { one: pair.one, other: pair.other }).unwrap();
    assert_eq!(pair.life(pair.other).awards.len(), 1, "parted, each has what was issued to it");
}

#[test]
fn a_line_that_stands_twice_in_a_draft_stands_once_after_the_merge() {
    let (desk, sample) = Desk::with_sample();
    let decision = sample.decisions[0];
    let one = add(&desk, decision, "Phan Văn Thuý", "1975", "Công an xã Mới");
    let other = add(&desk, decision, "Phan Văn Thúy", "1975", "CA xã Mới");
    let pair = Pair { desk, decisions: sample.decisions, one, other };
    assert_eq!(pair.merge().removed.len(), 1);
    assert_eq!(pair.life(one).awards.len(), 1);
    undo(&pair.desk.register, &Nothing {}).unwrap();
    assert_eq!(pair.life(other).awards.len(), 1);
}

#[test]
fn two_kinds_and_two_citizen_ids_are_not_merged() {
    let (desk, sample) = Desk::with_sample();
    let merge = |kept, other| {
        let merges = vec![Merge { kept, other, facts: None }];
        merge_awardees(&desk.register, &MergeAwardees { merges }).map_err(|error| error.to_string())
    };
    let person = add(&desk, sample.decisions[0], "Phan Văn Thuý", "1975", "Công an xã Mới");
    let collective = (1..=40).map(AwardeeId).find(|id| {
        let life = show_awardee(&desk.register, &OfAwardee { awardee: *id }).unwrap();
        life.facts.kind == AwardeeKind::Collective
    });
    assert_snapshot!(merge(person, collective.unwrap()).unwrap_err());
    assert_snapshot!(merge(person, AwardeeId(999)).unwrap_err());
}

#[test]
fn a_list_says_who_may_be_known_and_takes_the_clerk_at_her_word() {
    let pair = Pair::new();
    let text = "Họ và tên\tNăm sinh\tĐơn vị\tChức vụ\nPhan Van Thuy\t1975\tCông an xã Mới\tPhó trưởng Công an\n\
                Đinh Thị Bé\t1990\tẤp 3\tBí thư\nĐinh Thị Bế\t1990\tẤp 3\tBí thư\n";
    let preview = pair.preview(text, &json!({}));
    let said: Vec<_> = preview.problems.iter().map(|one| (one.row, one.message.as_str(), one.alike)).collect();
    insta::assert_debug_snapshot!(said);
    let alike = preview.problems.iter().find_map(|one| one.alike).unwrap();
    let person = |same: bool| {
        let sheet = &preview.problems[0].sheet;
        json!({"people": [{"sheet": sheet, "row": 2, "awardee": alike, "same": same}]})
    };
    let fates = |same: bool| {
        let shown = pair.preview(text, &person(same));
        assert!(shown.problems.iter().all(|one| one.alike.is_none()), "{:?}", shown.problems);
        shown.awardees.iter().map(|one| one.fate).collect::<Vec<_>>()
    };
    assert_eq!(fates(true), [Fate::Changed, Fate::New, Fate::New]);
    assert_eq!(fates(false), [Fate::New; 3]);
    let import = |changes: &serde_json::Value| {
        let args = json!({"list": {"source": {"text": text}, "changes": changes}, "decision": pair.decisions[0]});
        import_list(&pair.desk.register, &serde_json::from_value::<ImportList>(args).unwrap()).unwrap().added.len()
    };
    assert_eq!(import(&person(true)), 2, "the one she named stands there already");
    undo(&pair.desk.register, &Nothing {}).unwrap();
    assert_eq!(import(&person(false)), 3);
    let asked: Vec<_> = pair.pairs().into_iter().filter(|(one, _)| *one == alike).collect();
    assert_eq!(asked, [(pair.one, pair.other)], "the new one was told apart from the one it was like");
}

#[test]
fn a_register_of_an_older_program_gets_its_keys_and_keeps_its_undo() {
    let pair = Pair::new();
    let desk = pair.desk.meddled(|path| {
        let file = rusqlite::Connection::open(path).unwrap();
        file.execute_batch(
            "UPDATE awardee SET block_name = NULL, block_parts = NULL, block_letters = NULL;
             DELETE FROM setting WHERE name = 'blocking';",
        )
        .unwrap();
    });
    let found = list_duplicates(&desk.register, &ListDuplicates { class: None, limit: 100 }).unwrap();
    assert_eq!(found.pairs.len(), 1);
    assert_eq!(undo(&desk.register, &Nothing {}).unwrap().unwrap().vi, "Thêm “Phan Văn Thúy” vào danh sách");
}
