//! Two lists side by side in one sheet become two sheets.

use super::candidate::Problem;
use super::grid::{Grid, place_of};
use super::header::second_list;
use super::legacy::Converted;

/// More lists than this beside each other are no list of an office.
const LISTS_BESIDE: usize = 4;

/// Parts each sheet as long as a second list stands beside the first; what was said of cells moves with them.
pub(super) fn part(grid: &mut Grid, converted: &mut [Converted], problems: &mut [Problem]) {
    for mut sheet in std::mem::take(&mut grid.sheets) {
        for _ in 1..LISTS_BESIDE {
            let Some((header_row, column)) = second_list(&sheet) else { break };
            let right = sheet.part(header_row, column, format!("{} (bên phải)", sheet.name));
            let moves = |name: &str, address: Option<String>| {
                let place = address.as_deref().and_then(place_of);
                name == sheet.name && place.is_some_and(|(row, at)| row >= header_row && at >= column)
            };
            for one in converted.iter_mut().filter(|one| moves(&one.sheet, one.cell.clone())) {
                one.sheet.clone_from(&right.name);
            }
            for one in problems.iter_mut() {
                let address = one.column.as_ref().map(|column| format!("{column}{}", one.row));
                if moves(&one.sheet, address) {
                    one.sheet.clone_from(&right.name);
                }
            }
            grid.sheets.push(std::mem::replace(&mut sheet, right));
        }
        grid.sheets.push(sheet);
    }
}
