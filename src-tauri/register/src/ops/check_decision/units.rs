//! The units of a list against the dated directory.

use super::list::List;
use crate::domain::awardee::AwardeeKind;
use crate::domain::date::Date;
use crate::domain::finding::{Place, Spot};
use crate::domain::id::UnitId;
use crate::domain::listed::Listed;
use crate::domain::profile::whole_words;
use crate::domain::text::Name;
use crate::domain::unit::Unit;
use crate::error::Result;
use crate::rules::unit_of_the_day::UnitInList;
use crate::store::{Reader, award, unit};
use std::collections::{BTreeMap, HashMap};

/// Every unit of the list with the lines that name it, and the collectives that are units of the directory themselves.
pub(super) fn of_the_day(reader: &Reader, list: &List, date: Date) -> Result<Vec<UnitInList>> {
    let mut places: BTreeMap<UnitId, Vec<Place>> = BTreeMap::new();
    let mut units: HashMap<UnitId, Unit> = list.units.clone();
    for (line, keys) in list.pairs() {
        if let Some(id) = keys.unit {
            places.entry(id).or_default().extend(unit_of(line));
        }
        if line.kind == AwardeeKind::Collective
            && let Some(id) = unit::by_name(reader, &line.name)?
            && Some(id) != keys.unit
        {
            if !units.contains_key(&id) {
                units.extend(unit::by_id(reader, id)?.map(|unit| (id, unit)));
            }
            places.entry(id).or_default().push(line.place(Spot::Name, line.name.as_str(), 0));
        }
    }
    let mut found = Vec::new();
    for (id, places) in places {
        let Some(unit) = units.remove(&id) else { continue };
        let successor = unit.successor.map(|id| unit::by_id(reader, id)).transpose()?.flatten();
        let successor = successor.and_then(|unit| unit.name_on(date).cloned());
        found.push(UnitInList { unit, successor, places });
    }
    Ok(found)
}

/// The lines whose unit is written nearly like another one that the register knows better, with that one's name.
pub(super) fn near_known(reader: &Reader, list: &List, date: Option<Date>) -> Result<Vec<(Place, Name)>> {
    let mut met: HashMap<String, Vec<(UnitId, Name)>> = HashMap::new();
    for (line, keys) in list.pairs() {
        if let (Some(id), Some(name)) = (keys.unit, &line.unit) {
            let alike = met.entry(whole_words(name.as_str())).or_default();
            if !alike.iter().any(|(known, _)| *known == id) {
                alike.push((id, name.clone()));
            }
        }
    }
    let mut better: HashMap<UnitId, (i64, UnitId, Name)> = HashMap::new();
    for (known, name) in unit::directory(reader)? {
        reader.go_on()?;
        let Some(alike) = met.get(&whole_words(name.name.as_str())) else { continue };
        if date.is_some_and(|date| !name.valid.contains(date)) {
            continue;
        }
        for (id, _) in alike.iter().filter(|(id, written)| *id != known && *written != name.name) {
            let (awards, own) = (award::count_of_unit(reader, known)?, award::count_of_unit(reader, *id)?);
            // Of two that are named as often, the one that was there first is the known one.
            let knows_better = awards > own || (awards == own && known < *id);
            let best = better.get(id).is_none_or(|(most, first, _)| (awards, *first) > (*most, known));
            if knows_better && best {
                better.insert(*id, (awards, known, name.name.clone()));
            }
        }
    }
    let lines = list.pairs().filter_map(|(line, keys)| {
        let (_, _, name) = better.get(&keys.unit?)?;
        Some((unit_of(line)?, name.clone()))
    });
    Ok(lines.collect())
}

fn unit_of(line: &Listed) -> Option<Place> {
    line.unit.as_ref().map(|unit| line.place(Spot::Unit, unit.as_str(), 0))
}
