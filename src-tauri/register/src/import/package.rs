//! The parts of a ZIP package and their XML, read within walls: no DOCTYPE, no endless nesting, no endless part.

use super::error::ListError;
use quick_xml::Reader;
use quick_xml::events::{BytesStart, Event};
use std::borrow::Cow;
use std::collections::HashMap;
use std::io::{Cursor, Read};
use zip::ZipArchive;

/// The most bytes that one part may have.
pub(super) const PART_MAX: u64 = 100 << 20;
const DEPTH_MAX: usize = 200;

/// An opened package.
pub(super) struct Package<'b>(ZipArchive<Cursor<&'b [u8]>>);

impl<'b> Package<'b> {
    pub(super) fn open(bytes: &'b [u8]) -> Result<Self, ListError> {
        ZipArchive::new(Cursor::new(bytes)).map(Self).map_err(|_| ListError::Damaged)
    }

    /// A part to be read piece by piece, no further than the largest may be; none if it is not there.
    pub(super) fn stream(&mut self, path: &str) -> Option<impl Read> {
        self.0.by_name(path).ok().map(|part| part.take(PART_MAX + 1))
    }

    /// The bytes of a part; none if it is not there.
    pub(super) fn part(&mut self, path: &str) -> Result<Option<Vec<u8>>, ListError> {
        let Some(mut part) = self.stream(path) else { return Ok(None) };
        let mut bytes = Vec::new();
        let size = part.read_to_end(&mut bytes).map_err(|_| ListError::Damaged)?;
        if u64::try_from(size).is_ok_and(|size| size <= PART_MAX) { Ok(Some(bytes)) } else { Err(ListError::Swollen) }
    }

    /// The text of a part; none if it is not there.
    pub(super) fn text(&mut self, path: &str) -> Result<Option<String>, ListError> {
        let bytes = self.part(path)?;
        bytes.map(|bytes| String::from_utf8(bytes).map_err(|_| ListError::Damaged)).transpose()
    }

    /// The parts that a part of `xl/` refers to, by id.
    pub(super) fn relations(&mut self, path: &str) -> Result<HashMap<String, String>, ListError> {
        let text = self.text(path)?.unwrap_or_default();
        let mut xml = Xml::new(&text);
        let mut found = HashMap::new();
        while let Some(node) = xml.next()? {
            if let Node::Open(tag) = node
                && let (Some(id), Some(target)) = (tag.attribute("Id"), tag.attribute("Target"))
            {
                let path = target.strip_prefix('/').map_or_else(|| format!("xl/{target}"), str::to_owned);
                found.insert(id, path);
            }
        }
        Ok(found)
    }
}

/// What stands next in an XML part. Names come without their prefix, empty elements open and close.
pub(super) enum Node<'x> {
    Open(Tag<'x>),
    Close(String),
    Text(Cow<'x, str>),
}

/// An element that opens.
pub(super) struct Tag<'x>(BytesStart<'x>);

impl Tag<'_> {
    /// Its name.
    pub(super) fn name(&self) -> String {
        self.0.local_name().as_ref().to_owned()
    }

    /// The value of an attribute, whatever its prefix.
    pub(super) fn attribute(&self, name: &str) -> Option<String> {
        let mut all = self.0.attributes();
        all.with_checks(false);
        let found = all.flatten().find(|attribute| attribute.key.local_name().as_ref() == name)?;
        found.normalized_value(quick_xml::XmlVersion::Implicit1_0).ok().map(Cow::into_owned)
    }

    /// The same as a number.
    pub(super) fn number(&self, name: &str) -> Option<u32> {
        self.attribute(name)?.trim().parse().ok()
    }
}

/// Walks an XML part.
pub(super) struct Xml<'x> {
    reader: Reader<&'x [u8]>,
    depth: usize,
}

impl<'x> Xml<'x> {
    pub(super) fn new(text: &'x str) -> Self {
        let mut reader = Reader::from_str(text);
        reader.config_mut().expand_empty_elements = true;
        Self { reader, depth: 0 }
    }

    /// Walks the end of a part, which closes what opened before it.
    pub(super) fn end_of(text: &'x str) -> Self {
        let mut xml = Self::new(text);
        xml.reader.config_mut().allow_unmatched_ends = true;
        xml
    }

    /// The next node; none at the end.
    pub(super) fn next(&mut self) -> Result<Option<Node<'x>>, ListError> {
        loop {
            return Ok(Some(match self.reader.read_event().map_err(|_| ListError::Damaged)? {
                Event::Start(start) => {
                    self.depth += 1;
                    if self.depth > DEPTH_MAX {
                        return Err(ListError::Swollen);
                    }
                    Node::Open(Tag(start))
                }
                Event::End(end) => {
                    self.depth = self.depth.saturating_sub(1);
                    Node::Close(end.local_name().as_ref().to_owned())
                }
                Event::Text(text) => Node::Text(text.xml10_content()),
                Event::CData(text) => Node::Text(text.xml10_content()),
                Event::GeneralRef(entity) => Node::Text(Cow::Owned(character(&entity)?.to_string())),
                Event::DocType(_) => return Err(ListError::Doctype),
                Event::Eof if self.depth > 0 => return Err(ListError::Damaged),
                Event::Eof => return Ok(None),
                _ => continue,
            }));
        }
    }

    /// Passes over all that stands inside the element that has just opened.
    pub(super) fn skip(&mut self) -> Result<(), ListError> {
        let outside = self.depth.saturating_sub(1);
        while self.depth > outside {
            if self.next()?.is_none() {
                return Err(ListError::Damaged);
            }
        }
        Ok(())
    }
}

/// A character by its number or by one of the five names that XML has of its own.
fn character(entity: &quick_xml::events::BytesRef<'_>) -> Result<char, ListError> {
    if let Ok(Some(found)) = entity.resolve_char_ref() {
        return Ok(found);
    }
    match entity.xml10_content().as_ref() {
        "amp" => Ok('&'),
        "lt" => Ok('<'),
        "gt" => Ok('>'),
        "quot" => Ok('"'),
        "apos" => Ok('\''),
        _ => Err(ListError::Damaged),
    }
}
