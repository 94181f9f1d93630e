//! Sees on a sample that the filled register holds what the program's own verbs would have written.

use crate::fill::{frame, line};
use crate::words::units;
use register::Register;
use register::domain::date::Birth;
use register::domain::text::{Name, Prose};
use register::ops::add_award::{AddAward, AwardEntry, add_award};
use rusqlite::Connection;
use std::path::Path;
use tests::registers::{Desk, world_again};

const SAMPLE: i64 = 200;

/// Everything that is kept of an award, but for its keys.
const KEPT: &str = "
    SELECT json_array(awardee.kind, awardee.name, awardee.folded, hex(awardee.sort_key), awardee.gender, awardee.birth,
               awardee.citizen_id, awardee.block_name, awardee.block_parts, awardee.block_letters, award.form_id, award.posthumous, award.honorific, award.position, award.achievement,
               award.bonus, award.book_sequence, award.find_name, award.find_all, unit_name.name, unit_name.folded,
               hex(unit_name.sort_key), unit_name.from_date, home.name, grid_row.kind, grid_row.year, grid_row.draft,
               grid_row.problems, grid_row.printed, hex(grid_row.name_key), grid_row.place = award.place,
               grid_row.decision_id = award.decision_id, grid_row.unit_id = coalesce(award.unit_id, 0),
               (SELECT count(*) FROM find_name WHERE find_name MATCH '\"' || replace(award.find_name, ' ', '\" AND \"') || '\"' AND rowid = award.id),
               (SELECT count(*) FROM find_all WHERE find_all MATCH '\"' || replace(award.find_all, ' ', '\" AND \"') || '\"' AND rowid = award.id))
    FROM award JOIN awardee ON awardee.id = awardee_id JOIN grid_row ON grid_row.id = award.id
    LEFT JOIN unit_name ON unit_name.unit_id = award.unit_id
    LEFT JOIN unit_name AS home ON home.unit_id = awardee.unit_id
    WHERE award.decision_id = ?1 AND award.find_name = ?2 AND awardee.birth IS ?3 AND award.place IN (?4, ?5)";

/// Adds the same lines to a register of its own by `add_award`, and compares row for row.
pub(crate) fn compare(filled: &Path) {
    let (desk, units) = (Desk::new(), units());
    let path = desk.path("mẫu.sovang");
    let decision = frame(&path, 0)[0].id;
    let register = Register::open(&path, world_again()).unwrap();
    let (ours, theirs) = (Connection::open(&path).unwrap(), Connection::open(filled).unwrap());
    for at in 1..=SAMPLE {
        let place = at * 4_999;
        let said = line(place, 0, &units);
        let entry = AwardEntry {
            kind: said.kind,
            name: Name::parse(&said.name).unwrap(),
            honorific: None,
            gender: None,
            birth: said.birth.as_deref().and_then(Birth::parse),
            citizen_id: None,
            position: said.position.map(|text| Name::parse(text).unwrap()),
            unit: said.unit.map(|unit| Name::parse(&units[unit]).unwrap()),
            achievement: said.achievement.as_deref().map(|text| Prose::parse(text).unwrap()),
            posthumous: false,
            form: None,
        };
        let added = add_award(&register, &AddAward { decision, entry }).unwrap();
        let find = register::domain::fold::index_words(&said.name);
        let kept = |file: &Connection| -> String {
            file.query_one(KEPT, (decision.0, &find, &said.birth, added.place, place), |row| row.get(0)).unwrap()
        };
        assert_eq!(kept(&ours), kept(&theirs), "{}", said.name);
    }
    println!("compared {SAMPLE} of its rows with rows that the program wrote: the same");
}
