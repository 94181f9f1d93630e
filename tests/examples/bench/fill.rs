//! Fills a register with a million awards: campaigns and decisions by the program's own verbs, the rows by plain SQL, which
//! is quick and writes what the verbs would; `compare` sees to it.

use crate::table::time;
use crate::words::{Dice, units};
use register::Register;
use register::domain::awardee::{AwardeeFacts, AwardeeKind};
use register::domain::campaign::{CampaignFacts, CampaignKind};
use register::domain::date::Birth;
use register::domain::decision::{Decision, DecisionFacts, DecisionNumber};
use register::domain::fold::{fold, index_words};
use register::domain::id::{DecisionId, StableId};
use register::domain::profile::Profile;
use register::domain::sort_key::{person_sort_key, plain_sort_key};
use register::domain::text::Name;
use register::ops::Nothing;
use register::ops::add_campaign::add_campaign;
use register::ops::add_decision::add_decision;
use register::ops::add_sample::add_sample;
use register::ops::list_decisions::{ListDecisions, list_decisions};
use rusqlite::{Connection, Transaction, params};
use std::path::{Path, PathBuf};
use tests::registers::world;

/// The awards of the one decision of the greatest campaign.
pub(crate) const GIANT: i64 = 1_000_000;
/// The other decisions, and the awards of each.
const OTHERS: (i64, i64) = (1_000, 100);
/// Counts up whenever the rows are made otherwise.
const VERSION: u32 = 1;
const GRID: &str = include_str!("../../../migrations/0004_grid.sql");
const SAME_PERSON: &str = include_str!("../../../migrations/0005_same_person.sql");

/// A decision and what search finds its awards by.
pub(crate) struct List {
    pub(crate) id: DecisionId,
    pub(crate) facts: DecisionFacts,
    pub(crate) campaign: String,
}

/// One line of a list.
pub(crate) struct Line {
    pub(crate) kind: AwardeeKind,
    pub(crate) name: String,
    pub(crate) birth: Option<String>,
    pub(crate) position: Option<&'static str>,
    pub(crate) unit: Option<usize>,
    pub(crate) achievement: Option<String>,
}

/// The line of an awardee and place; the same in every run.
pub(crate) fn line(awardee: i64, place: i64, units: &[String]) -> Line {
    let mut who = Dice(awardee.cast_unsigned());
    let unit =
        usize::try_from(who.roll(units.len() as u64) * who.roll(units.len() as u64) / units.len() as u64).unwrap();
    let kind = match who.roll(100) {
        0..6 => AwardeeKind::Collective,
        6..8 => AwardeeKind::Household,
        _ => AwardeeKind::Individual,
    };
    let name = match kind {
        AwardeeKind::Collective => format!("Tổ {} {}", awardee, units[unit]),
        AwardeeKind::Household => format!("Hộ {}", who.person()),
        AwardeeKind::Individual => who.person(),
    };
    let person = kind == AwardeeKind::Individual;
    // Every line has its own day of birth or name, so that the program's verbs never take two for one.
    let birth = person.then(|| format!("{}-{:02}-{:02}", 1950 + who.roll(55), 1 + who.roll(12), 1 + who.roll(28)));
    let mut what = Dice((awardee * 2_000_003 + place).cast_unsigned());
    let position = what.position().filter(|_| person);
    Line {
        kind,
        name,
        birth,
        position,
        unit: Some(unit).filter(|_| what.roll(60) > 0),
        achievement: what.achievement(),
    }
}

/// The cached file, made if there is none of this version.
pub(crate) fn cached() -> PathBuf {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../target/bench");
    let path = folder.join(format!("million-{VERSION}-{}.sovang", GRID.len() + SAME_PERSON.len()));
    if !path.exists() {
        std::fs::create_dir_all(&folder).unwrap();
        let new = folder.join("new.sovang");
        let _ = std::fs::remove_file(&new);
        let took = time(|| fill(&new));
        println!("made a register of {} awards in {:.0} s", GIANT + OTHERS.0 * OTHERS.1, took.as_secs_f64());
        std::fs::rename(&new, &path).unwrap();
    }
    path
}

/// The decisions to fill, the giant first.
fn lists(register: &Register) -> Vec<List> {
    let rows = list_decisions(register, &ListDecisions { campaign: None }).unwrap();
    let mut lists: Vec<List> = rows
        .into_iter()
        .filter_map(|row| match row.decision {
            Decision::Draft(draft) if row.campaign_name.starts_with("Đợt") => {
                Some(List { id: draft.id, facts: draft.facts, campaign: row.campaign_name })
            }
            _ => None,
        })
        .collect();
    lists.sort_by_key(|list| list.id);
    lists
}

/// Campaigns and empty decisions, by the program's own verbs.
pub(crate) fn frame(path: &Path, others: i64) -> Vec<List> {
    let register = Register::create(path, world()).unwrap();
    let sample = add_sample(&register, &Nothing {}).unwrap();
    let rows = list_decisions(&register, &ListDecisions { campaign: None }).unwrap();
    let model = rows.into_iter().find_map(|row| {
        row.facts.or(match row.decision {
            Decision::Draft(draft) if draft.id == sample.decisions[1] => Some(draft.facts),
            _ => None,
        })
    });
    let model = model.unwrap();
    let campaign = |name: String| {
        let facts = CampaignFacts {
            name: Name::parse(&name).unwrap(),
            movement: None,
            period: None,
            kind: CampaignKind::Thematic,
        };
        add_campaign(&register, &facts).unwrap().id
    };
    let decide = |campaign, number: i64, year: i64| {
        let facts = DecisionFacts {
            campaign,
            number: DecisionNumber::parse(&format!("{number}/QĐ-UBND")).ok(),
            date: register::domain::date::Date::parse(&format!("{year}-09-02")),
            ..model.clone()
        };
        add_decision(&register, &facts).unwrap();
    };
    decide(campaign("Đợt tổng kết mười năm thi đua yêu nước".to_owned()), 9999, 2023);
    let campaigns: Vec<_> = (0..40).map(|at| campaign(format!("Đợt {at} thi đua lao động giỏi"))).collect();
    for at in 0..others {
        decide(campaigns[usize::try_from(at % 40).unwrap()], 1000 + at, 2012 + at % 12);
    }
    lists(&register)
}

fn fill(path: &Path) {
    let lists = frame(path, OTHERS.0);
    let mut file = Connection::open(path).unwrap();
    file.execute_batch("PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; PRAGMA cache_size = -1000000; PRAGMA temp_store = MEMORY; PRAGMA foreign_keys = OFF;")
        .unwrap();
    let all = file.transaction().unwrap();
    let (triggers, indexes) = taken_off(&all);
    let before: i64 = all.query_one("SELECT max(id) FROM award", [], |row| row.get(0)).unwrap();
    rows(&all, &lists);
    all.execute_batch(&indexes).unwrap();
    for table in ["find_name", "find_all"] {
        all.execute_batch(&format!(
            "INSERT INTO {table} ({table}, rank) VALUES ('hashsize', 67108864);
             INSERT INTO {table} (rowid, s) SELECT id, {table} FROM award WHERE id > {before} ORDER BY id;
             INSERT INTO {table} ({table}) VALUES ('optimize');
             INSERT INTO {table} ({table}, rank) VALUES ('hashsize', 1048576);"
        ))
        .unwrap();
    }
    // What the released step fills, filled again with the new rows.
    let from = GRID.find("INSERT INTO grid_row\nSELECT").unwrap();
    let filling = &GRID[from..GRID.find("-- Each order").unwrap()];
    all.execute_batch(&format!("DELETE FROM grid_row; DELETE FROM grid_tally; {filling}")).unwrap();
    all.execute_batch(&triggers).unwrap();
    all.commit().unwrap();
    file.execute_batch("PRAGMA journal_mode = DELETE").unwrap();
    drop(file);
    drop(Register::open(path, tests::registers::world_again()).unwrap());
}

/// Takes all triggers off, and the indexes of the great tables; answers what puts them back.
fn taken_off(file: &Transaction<'_>) -> (String, String) {
    let taken = |kind: &str, of: &str| {
        let sql = format!("SELECT name, sql FROM sqlite_schema WHERE type = '{kind}' AND sql IS NOT NULL AND {of}");
        let mut found = file.prepare(&sql).unwrap();
        let found = found.query_map([], |row| Ok((row.get::<_, String>(0)?, row.get::<_, String>(1)?))).unwrap();
        let found: Vec<(String, String)> = found.map(Result::unwrap).collect();
        for (name, _) in &found {
            file.execute_batch(&format!("DROP {kind} {name}")).unwrap();
        }
        found.into_iter().map(|(_, sql)| format!("{sql};\n")).collect::<String>()
    };
    (taken("trigger", "true"), taken("index", "tbl_name IN ('award', 'awardee', 'journal_change')"))
}

fn stable(id: i64, table: u8) -> String {
    let mut random = [table; 10];
    random[2..].copy_from_slice(&id.to_be_bytes());
    StableId::from_parts(1_600_000_000_000, random).to_string()
}

/// Units, awardees and awards, with all their keys, and the journal of each list.
fn rows(file: &Transaction<'_>, lists: &[List]) {
    let units = units();
    let last =
        |table: &str| file.query_one(&format!("SELECT max(id) FROM {table}"), [], |row| row.get::<_, i64>(0)).unwrap();
    let (unit_base, awardee_base) = (last("unit") + 1, last("awardee") + 1);
    let mut unit = file.prepare("INSERT INTO unit (id, stable_id) VALUES (?, ?)").unwrap();
    let mut name = file.prepare("INSERT INTO unit_name (unit_id, name, folded, sort_key) VALUES (?, ?, ?, ?)").unwrap();
    for (id, text) in (unit_base..).zip(&units) {
        unit.execute(params![id, stable(id, 1)]).unwrap();
        name.execute(params![id, text, fold(text), plain_sort_key(text)]).unwrap();
    }
    let mut awardee = file
        .prepare("INSERT INTO awardee (id, stable_id, kind, name, folded, sort_key, birth, unit_id, block_name, block_parts, block_letters) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
        .unwrap();
    let mut award = file
        .prepare(
            "INSERT INTO award (stable_id, decision_id, awardee_id, form_id, place, position, unit_id, achievement, find_name, find_all)
             VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        )
        .unwrap();
    let mut form_name = file.prepare("SELECT name FROM form WHERE id = ?").unwrap();
    let mut serial = 0_i64;
    for (at, list) in lists.iter().enumerate() {
        let form = list.facts.forms[0];
        let form_name: String = form_name.query_one([form.0], |row| row.get(0)).unwrap();
        let tail = format!(
            "{form_name} {} {} {}",
            list.facts.number.as_ref().unwrap(),
            list.facts.date.unwrap().year(),
            list.campaign
        );
        for place in 1..=if at == 0 { GIANT } else { OTHERS.1 } {
            // The smaller lists are of people whom the great one has, each at most once in a list.
            let number = if at == 0 { place } else { (place * 9_973 + i64::try_from(at).unwrap()) % GIANT + 1 };
            let said = line(number, if at == 0 { 0 } else { serial }, &units);
            let unit_id = said.unit.map(|unit| unit_base + i64::try_from(unit).unwrap());
            let id = awardee_base + number;
            serial += 1;
            if at == 0 {
                let name = Name::parse(&said.name).unwrap();
                let key = if said.kind == AwardeeKind::Individual {
                    person_sort_key(&name)
                } else {
                    plain_sort_key(name.as_str())
                };
                let unit = said.unit.and_then(|unit| Name::parse(&units[unit]).ok());
                let birth = said.birth.as_deref().and_then(Birth::parse);
                let facts = AwardeeFacts { kind: said.kind, name, gender: None, birth, citizen_id: None, unit: None };
                let blocks = Profile::new(&facts, unit.as_ref()).blocks();
                awardee
                    .execute(params![
                        id,
                        stable(id, 2),
                        said.kind.code(),
                        said.name,
                        fold(&said.name),
                        key,
                        said.birth,
                        unit_id,
                        blocks.name,
                        blocks.parts,
                        blocks.letters
                    ])
                    .unwrap();
            }
            let said_of = [
                Some(said.name.as_str()),
                said.position,
                said.unit.map(|unit| units[unit].as_str()),
                said.achievement.as_deref(),
            ];
            let words: Vec<&str> = said_of.into_iter().flatten().collect();
            award
                .execute(params![
                    stable(serial, 3),
                    list.id.0,
                    id,
                    form.0,
                    place,
                    said.position,
                    unit_id,
                    said.achievement,
                    index_words(&said.name),
                    index_words(&format!("{} {tail}", words.join(" ")))
                ])
                .unwrap();
        }
        journal(file, list, at == 0);
    }
}

/// One entry a list, as taking it in would write it.
fn journal(file: &Transaction<'_>, list: &List, with_awardees: bool) {
    let entry = "INSERT INTO journal_entry (stable_id, at, by_user, what_vi, what_en) VALUES (?, '2023-08-15T08:00:00Z', 'thu.ky', ?, ?)";
    let (vi, en) =
        (format!("Nhập danh sách vào quyết định {}", list.id), format!("Took a list into decision {}", list.id));
    file.execute(entry, params![stable(list.id.0, 4), vi, en]).unwrap();
    let entry = file.last_insert_rowid();
    let mut changes = file
        .prepare("INSERT INTO journal_change (entry_id, table_name, row_id, kind) SELECT ?1, ?2, id, 'insert' FROM award WHERE decision_id = ?3 AND ?2 = 'award'
                  UNION ALL SELECT ?1, ?2, awardee_id, 'insert' FROM award WHERE decision_id = ?3 AND ?2 = 'awardee'")
        .unwrap();
    changes.execute(params![entry, "award", list.id.0]).unwrap();
    if with_awardees {
        changes.execute(params![entry, "awardee", list.id.0]).unwrap();
    }
}
