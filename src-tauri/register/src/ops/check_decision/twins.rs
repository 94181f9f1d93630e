//! Lines of a campaign that may be one awardee in two spellings.

use super::list::{List, TWINS};
use crate::domain::finding::{Place, Spot};
use crate::domain::id::{AwardId, CampaignId};
use crate::domain::likeness::LikenessClass;
use crate::domain::sentence::Sentence;
use crate::error::Result;
use crate::rules::twice_in_the_list::Twin;
use crate::store::{Reader, award, likeness};
use std::collections::HashMap;

/// Each line that is like one above it, or like one of another decision of the campaign.
pub(super) fn twins(reader: &Reader, list: &List, campaign: CampaignId) -> Result<Vec<(Place, Twin)>> {
    let own: HashMap<AwardId, i64> = list.lines.iter().map(|line| (line.award, line.line)).collect();
    let mut found = Vec::new();
    for pair in list.turn(reader, TWINS) {
        let (line, keys) = pair?;
        let Some(profile) = likeness::profile(reader, keys.awardee)? else { continue };
        for (other, likeness) in likeness::alike(reader, &profile)? {
            let near = likeness.class != LikenessClass::Possible && other.id != keys.awardee;
            if !near || likeness::are_apart(reader, keys.awardee, other.id)? {
                continue;
            }
            let standing = award::of_awardee_in(reader, other.id, campaign)?;
            let before = |one: &award::Standing| own.get(&one.id).is_none_or(|place| *place < line.line);
            let Some(one) = standing.iter().find(|one| before(one)) else { continue };
            let (name, place) = (&one.name, one.place);
            let called = match (own.contains_key(&one.id), &one.number) {
                (true, _) => Sentence::new(format!("“{name}” ở dòng {place}"), format!("“{name}” in line {place}")),
                (false, Some(number)) => Sentence::new(
                    format!("“{name}” ở dòng {place} của Quyết định {number}"),
                    format!("“{name}” in line {place} of decision {number}"),
                ),
                (false, None) => Sentence::new(
                    format!("“{name}” ở dòng {place} của một dự thảo khác"),
                    format!("“{name}” in line {place} of another draft"),
                ),
            };
            found.push((line.place(Spot::Name, line.name.as_str(), 0), Twin { called, likeness }));
            break;
        }
    }
    Ok(found)
}
