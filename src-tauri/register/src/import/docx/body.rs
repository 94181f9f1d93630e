//! The body of a Word document as [`Block`]s: paragraphs and tables in their order, each as the text that a person sees.

use super::super::error::ListError;
use super::super::package::{Node, Tag, Xml};
use super::super::shown::CELLS_MAX;
use super::numbering::Numbering;

/// What stands in a document, one below the other.
pub(in super::super) enum Block {
    /// A paragraph that holds text.
    Line(String),
    /// A table.
    Table(Vec<Row>),
}

/// The cells of one row.
#[derive(Default)]
pub(in super::super) struct Row {
    pub(in super::super) cells: Vec<Cell>,
    pub(in super::super) hidden: bool,
    /// Columns of the grid that stay free before the first cell.
    pub(in super::super) before: u32,
}

/// One cell.
#[derive(Default)]
pub(in super::super) struct Cell {
    /// A line for each paragraph.
    pub(in super::super) text: String,
    /// Columns of the grid that it stands over.
    pub(in super::super) wide: u32,
    /// Whether it goes on from the cell above.
    pub(in super::super) goes_on: bool,
    /// The font that its first run names.
    pub(in super::super) font: Option<String>,
}

/// What a person does not see, or what is no text of the list.
const UNSEEN: [&str; 9] =
    ["del", "moveFrom", "Fallback", "drawing", "pict", "object", "instrText", "rPrChange", "pPrChange"];

/// Reads `word/document.xml`.
pub(super) fn read_body(text: &str, numbering: &mut Numbering) -> Result<Vec<Block>, ListError> {
    let mut walk =
        Walk { numbering, blocks: Vec::new(), rows: Vec::new(), depth: 0, cells: 0, here: Paragraph::default() };
    let mut xml = Xml::new(text);
    while let Some(node) = xml.next()? {
        match node {
            Node::Open(tag) if UNSEEN.contains(&tag.name().as_str()) => xml.skip()?,
            Node::Open(tag) => walk.open(&tag)?,
            Node::Close(name) => walk.close(&name),
            Node::Text(text) => walk.here.text(&text),
        }
    }
    Ok(walk.blocks)
}

struct Walk<'n> {
    numbering: &'n mut Numbering,
    blocks: Vec<Block>,
    /// Rows of the outermost table; what tables inside it hold is text of its cells.
    rows: Vec<Row>,
    depth: usize,
    cells: usize,
    here: Paragraph,
}

/// The paragraph that is being read.
#[derive(Default)]
struct Paragraph {
    text: String,
    style: Option<String>,
    list: Option<String>,
    level: u32,
    font: Option<String>,
    in_run: bool,
    in_text: bool,
    unseen: bool,
}

impl Paragraph {
    fn text(&mut self, text: &str) {
        if self.in_text && !self.unseen {
            self.text.push_str(text);
        }
    }

    fn character(&mut self, character: char) {
        if self.in_run && !self.unseen {
            self.text.push(character);
        }
    }
}

impl Walk<'_> {
    fn open(&mut self, tag: &Tag<'_>) -> Result<(), ListError> {
        let name = tag.name();
        let outer = self.depth == 1;
        match name.as_str() {
            "p" => self.here = Paragraph::default(),
            "r" => (self.here.in_run, self.here.unseen) = (true, false),
            "t" => self.here.in_text = self.here.in_run,
            "tab" => self.here.character('\t'),
            "br" | "cr" => self.here.character('\n'),
            "noBreakHyphen" => self.here.character('-'),
            "vanish" if self.here.in_run => self.here.unseen = is_on(tag),
            "rFonts" if self.here.in_run && self.here.font.is_none() => {
                self.here.font = tag.attribute("ascii").or_else(|| tag.attribute("hAnsi"));
            }
            "pStyle" => self.here.style = tag.attribute("val"),
            "numId" => self.here.list = tag.attribute("val"),
            "ilvl" => self.here.level = tag.number("val").unwrap_or(0),
            "tbl" => self.depth += 1,
            "tr" if outer => self.rows.push(Row::default()),
            "tc" if outer => self.cell()?,
            "hidden" if outer => self.row(|row| row.hidden = is_on(tag)),
            "gridBefore" if outer => self.row(|row| row.before = tag.number("val").unwrap_or(0)),
            "gridSpan" if outer => self.last(|cell| cell.wide = tag.number("val").unwrap_or(1).max(1)),
            "vMerge" if outer => self.last(|cell| cell.goes_on = tag.attribute("val").as_deref() != Some("restart")),
            _ => {}
        }
        Ok(())
    }

    fn close(&mut self, name: &str) {
        match name {
            "p" => self.paragraph(),
            "r" => self.here.in_run = false,
            "t" => self.here.in_text = false,
            "tbl" => {
                self.depth = self.depth.saturating_sub(1);
                if self.depth == 0 {
                    self.blocks.push(Block::Table(std::mem::take(&mut self.rows)));
                }
            }
            _ => {}
        }
    }

    fn cell(&mut self) -> Result<(), ListError> {
        self.cells += 1;
        if self.cells > CELLS_MAX {
            return Err(ListError::TooManyCells { most: CELLS_MAX });
        }
        self.row(|row| row.cells.push(Cell { wide: 1, ..Cell::default() }));
        Ok(())
    }

    fn row(&mut self, change: impl FnOnce(&mut Row)) {
        if let Some(row) = self.rows.last_mut() {
            change(row);
        }
    }

    fn last(&mut self, change: impl FnOnce(&mut Cell)) {
        if let Some(cell) = self.rows.last_mut().and_then(|row| row.cells.last_mut()) {
            change(cell);
        }
    }

    /// The paragraph ends: it becomes a block of its own, or a line of the cell that it stands in.
    fn paragraph(&mut self) {
        let ended = std::mem::take(&mut self.here);
        let number = match (&ended.list, &ended.style) {
            (Some(list), _) => self.numbering.next(list, ended.level),
            (None, Some(style)) => self.numbering.next_of_style(style),
            (None, None) => None,
        };
        let text = [number.unwrap_or_default(), ended.text].join(" ");
        let text = text.trim_matches(' ');
        if text.trim().is_empty() {
            return;
        }
        if self.depth == 0 {
            self.blocks.push(Block::Line(text.to_owned()));
            return;
        }
        self.last(|cell| {
            if !cell.text.is_empty() {
                cell.text.push('\n');
            }
            cell.text.push_str(text);
            cell.font = cell.font.take().or(ended.font);
        });
    }
}

/// Whether a property is switched on: "<w:vanish/>" and not "<w:vanish w:val="0"/>".
fn is_on(tag: &Tag<'_>) -> bool {
    !matches!(tag.attribute("val").as_deref(), Some("0" | "false" | "off"))
}
