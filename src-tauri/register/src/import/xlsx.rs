//! An .xlsx or .xlsm workbook as a [`Grid`], cell by cell: a dense range would let one far cell ask for all the memory
//! there is. Macros are not looked at.
//!
//! Three threads read a workbook: calamine takes the cells out of its XML, another puts them into the grid, and a third
//! looks for what calamine does not tell, or only by reading all of it once more.

use super::error::ListError;
use super::grid::{Cells, Grid, Merge, Sheet, address, place_of};
use super::legacy::Lettering;
use super::package::{Node, Package, Xml};
use super::shown::{CELLS_MAX, COLUMNS_MAX, MERGES_MAX, ROWS_MAX, SHEETS_MAX, Shared};
use calamine::{Cell, DataRef, Reader, SheetType, SheetVisible, Style, Xlsx};
use memchr::memmem::Finder;
use std::collections::HashMap;
use std::io::{Cursor, Read};
use std::sync::mpsc::{Receiver, SyncSender, sync_channel};

type Workbook<'a> = Xlsx<Cursor<&'a [u8]>>;

/// Cells on their way into the grid, and what their fonts say of them.
type Batch<'c> = Vec<(Cell<DataRef<'c>>, Option<Lettering>)>;

/// The cells of a batch, and the batches that may wait: so much memory and no more lies between two threads.
const BATCH: usize = 4_096;
const WAITING: usize = 4;

/// Reads the visible sheets. Formulas give the value that Excel saved with them.
pub(super) fn grid_from_workbook(bytes: &[u8]) -> Result<Grid, ListError> {
    let (grid, marks) = std::thread::scope(|scope| {
        let marks = scope.spawn(|| marks_by_sheet(bytes));
        (bare_grid(bytes), marks.join())
    });
    let (mut grid, mut marks) = (grid?, marks.map_err(|_| ListError::Damaged)??);
    for sheet in &mut grid.sheets {
        let Marks { hidden, merges } = marks.remove(&sheet.name).unwrap_or_else(|| Ok(Marks::default()))?;
        merges.into_iter().for_each(|merge| sheet.merge(merge));
        hidden.into_iter().for_each(|row| sheet.hide(row));
    }
    Ok(grid)
}

/// The cells of the visible sheets.
fn bare_grid(bytes: &[u8]) -> Result<Grid, ListError> {
    let mut book = Workbook::new(Cursor::new(bytes)).map_err(|_| ListError::Damaged)?;
    let pages = book.sheets_metadata().to_vec();
    let mut grid = Grid::default();
    let mut left = CELLS_MAX;
    for page in pages.iter().take(SHEETS_MAX) {
        if page.visible != SheetVisible::Visible {
            grid.hidden.push(page.name.clone());
        } else if page.typ == SheetType::WorkSheet {
            grid.sheets.push(read_sheet(&mut book, &page.name, &mut left)?);
        }
    }
    Ok(grid)
}

fn read_sheet(book: &mut Workbook<'_>, name: &str, left: &mut usize) -> Result<Sheet, ListError> {
    std::thread::scope(|scope| {
        let (out, batches) = sync_channel(WAITING);
        let filled = scope.spawn(move || filled(Sheet::new(name), &batches));
        let read = read_cells(book, name, left, &out);
        // The other thread ends when this one gives no more.
        drop(out);
        let sheet = filled.join().map_err(|_| ListError::Damaged)?;
        read.map(|()| sheet)
    })
}

fn read_cells<'c>(
    book: &'c mut Workbook<'_>,
    name: &str,
    left: &mut usize,
    out: &SyncSender<Batch<'c>>,
) -> Result<(), ListError> {
    let mut reader = book.worksheet_cells_reader(name).map_err(|_| ListError::Damaged)?;
    let letterings: Vec<Option<Lettering>> = reader.styles().iter().map(lettering).collect();
    let mut batch = Vec::with_capacity(BATCH);
    while let Some((cell, style)) = reader.next_cell_with_style_id().map_err(|_| ListError::Damaged)? {
        *left = left.checked_sub(1).ok_or(ListError::TooManyCells { most: CELLS_MAX })?;
        let (row, column) = cell.get_position();
        if matches!(cell.get_value(), DataRef::Empty) {
            continue;
        }
        if column >= COLUMNS_MAX || row >= ROWS_MAX {
            let address = address(row.saturating_add(1), column);
            return Err(ListError::TooWide { sheet: name.to_owned(), address });
        }
        batch.push((cell, letterings.get(style).copied().flatten()));
        if batch.len() == BATCH {
            let full = std::mem::replace(&mut batch, Vec::with_capacity(BATCH));
            out.send(full).map_err(|_| ListError::Damaged)?;
        }
    }
    out.send(batch).map_err(|_| ListError::Damaged)
}

/// The sheet with all cells that come.
fn filled(mut sheet: Sheet, batches: &Receiver<Batch<'_>>) -> Sheet {
    let mut shared = Shared::default();
    let (mut row, mut cells) = (0, Cells::default());
    for (cell, lettering) in batches.iter().flatten() {
        let (at, column) = cell.get_position();
        if at != row {
            let room = cells.len();
            sheet.fill(row + 1, std::mem::replace(&mut cells, Cells::with_room(room)));
            row = at;
        }
        if let Some(text) = shared.shown(column, cell.get_value()) {
            cells.put(column, text);
            lettering.into_iter().for_each(|lettering| cells.letter(column, lettering));
        }
    }
    sheet.fill(row + 1, cells);
    sheet
}

/// What the font of a style says of the text; runs within a cell are not told apart.
fn lettering(style: &Style) -> Option<Lettering> {
    Lettering::of_font(style.font.as_ref()?.name.as_deref()?)
}

/// The marks of each sheet that a person sees, by its name.
fn marks_by_sheet(bytes: &[u8]) -> Result<HashMap<String, Result<Marks, ListError>>, ListError> {
    let mut package = Package::open(bytes)?;
    let targets = package.relations("xl/_rels/workbook.xml.rels")?;
    let text = package.text("xl/workbook.xml")?.unwrap_or_default();
    let mut xml = Xml::new(&text);
    let mut marks = HashMap::new();
    while let Some(node) = xml.next()? {
        if let Node::Open(tag) = node
            && tag.name() == "sheet"
            && tag.attribute("state").is_none_or(|state| state == "visible")
            && marks.len() < SHEETS_MAX
            && let (Some(name), Some(id)) = (tag.attribute("name"), tag.attribute("id"))
            && let Some(part) = targets.get(&id)
        {
            marks.entry(name).or_insert_with(|| Marks::read(&mut package, part));
        }
    }
    Ok(marks)
}

/// What a sheet's part says beside its cells.
#[derive(Default)]
struct Marks {
    /// Rows that are hidden, by hand or by a filter.
    hidden: Vec<u32>,
    merges: Vec<Merge>,
}

impl Marks {
    fn read(package: &mut Package<'_>, part: &str) -> Result<Self, ListError> {
        let Some(stream) = package.stream(part) else { return Ok(Self::default()) };
        let Skimmed { hides, end } = skim(stream)?;
        let hidden = if hides { hidden_rows(&package.text(part)?.unwrap_or_default())? } else { Vec::new() };
        // What is wrong behind the cells is wrong with none of them.
        Ok(Self { hidden, merges: merges(&end).unwrap_or_default() })
    }
}

/// A sheet's part, skimmed.
struct Skimmed {
    /// Whether it hides anything.
    hides: bool,
    /// The end of it, from the merged cells on; empty if it has none.
    end: String,
}

/// So much of a part is looked at in one go.
const PIECE: u64 = 1 << 16;

/// Looks through a part that may be as long as all its cells, and keeps its end alone.
fn skim(mut part: impl Read) -> Result<Skimmed, ListError> {
    let (hidden, merged) = (Finder::new("hidden="), Finder::new(MERGES));
    let mut hides = false;
    let mut piece = Vec::new();
    loop {
        let read = part.by_ref().take(PIECE).read_to_end(&mut piece).map_err(|_| ListError::Damaged)?;
        let at = merged.find(&piece);
        if at.is_some() {
            part.read_to_end(&mut piece).map_err(|_| ListError::Damaged)?;
        }
        hides |= hidden.find(&piece).is_some();
        if let Some(at) = at {
            let end = String::from_utf8_lossy(piece.get(at..).unwrap_or_default()).into_owned();
            return Ok(Skimmed { hides, end });
        }
        if read == 0 {
            return Ok(Skimmed { hides, end: String::new() });
        }
        // A word may lie across two pieces.
        piece.drain(..piece.len().saturating_sub(MERGES.len()));
    }
}

fn hidden_rows(text: &str) -> Result<Vec<u32>, ListError> {
    let mut hidden = Vec::new();
    let mut xml = Xml::new(text);
    let mut row = 0;
    while let Some(node) = xml.next()? {
        let Node::Open(tag) = node else { continue };
        if tag.name() == "row" {
            row = tag.number("r").unwrap_or_else(|| u32::saturating_add(row, 1));
            if tag.attribute("hidden").is_some_and(|value| value == "1" || value == "true") {
                hidden.push(row);
            }
        }
    }
    Ok(hidden)
}

/// The element of merged cells. It stands behind all cells, so they need not be read to come to it.
const MERGES: &str = "mergeCells";

fn merges(end: &str) -> Result<Vec<Merge>, ListError> {
    let mut merges = Vec::new();
    let mut xml = Xml::end_of(end);
    while let Some(node) = xml.next()? {
        let Node::Open(tag) = node else { continue };
        if tag.name() == "mergeCell" && merges.len() < MERGES_MAX {
            merges.extend(tag.attribute("ref").as_deref().and_then(merge_of));
        }
    }
    Ok(merges)
}

/// The merged cells of "A1:C2".
fn merge_of(reference: &str) -> Option<Merge> {
    let (first, last) = reference.split_once(':')?;
    let ((top, left), (bottom, right)) = (place_of(first)?, place_of(last)?);
    (top <= bottom && left <= right && bottom <= ROWS_MAX).then_some(Merge { top, bottom, left, right })
}
