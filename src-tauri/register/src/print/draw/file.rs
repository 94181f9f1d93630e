//! The frame of a PDF file: its objects one after the other, small ones packed together, and where each one is.

use super::object;
use super::pack::packed;
use crate::print::error::PrintError;
use lopdf::{Object, Stream, StringFormat};
use sha2::{Digest as _, Sha256};
use std::io::Write;

/// How many small objects are packed together.
const TOGETHER: usize = 200;

/// Where an object is.
#[derive(Clone, Copy)]
enum Place {
    /// The number is not used.
    Free,
    /// By itself, behind so many bytes.
    At(u64),
    /// Within the packed object of this number, at this place.
    Within(u32, u16),
}

/// A PDF on its way out.
pub(super) struct File<W> {
    out: W,
    /// Of all that was written; it becomes the identity of the file.
    hash: Sha256,
    written: u64,
    /// The place of object 1, 2, 3 ….
    places: Vec<Place>,
    next: u32,
    /// Small objects that are still to be packed: their numbers, and where each begins.
    heads: Vec<(u32, usize)>,
    smalls: Vec<u8>,
}

impl<W: Write> File<W> {
    /// Begins a file.
    pub(super) fn new(out: W) -> Result<Self, PrintError> {
        let (hash, places) = (Sha256::new(), Vec::new());
        let mut file = Self { out, hash, written: 0, places, next: 1, heads: Vec::new(), smalls: Vec::new() };
        // Four bytes that are not ASCII tell programs that this is no text.
        file.put(b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n")?;
        Ok(file)
    }

    /// The number that the next object gets.
    pub(super) fn next(&self) -> u32 {
        self.next
    }

    /// A number for an object.
    pub(super) fn number(&mut self) -> u32 {
        self.numbers(1)
    }

    /// The first of as many numbers in a row.
    pub(super) fn numbers(&mut self, count: usize) -> u32 {
        let first = self.next;
        self.next += u32::try_from(count).unwrap_or(u32::MAX);
        first
    }

    /// Numbers below `next` have been given away elsewhere.
    pub(super) fn go_on_from(&mut self, next: u32) {
        self.next = next;
    }

    /// Writes a stream; `entries` are those of its dictionary but its length.
    pub(super) fn stream(&mut self, number: u32, entries: &[u8], content: &[u8]) -> Result<(), PrintError> {
        self.set(number, Place::At(self.written));
        let mut head = Vec::with_capacity(entries.len() + 48);
        head.extend(format!("{number} 0 obj\n<<").as_bytes());
        head.extend(entries);
        head.extend(format!("/Length {}>>\nstream\n", content.len()).as_bytes());
        self.put(&head)?;
        self.put(content)?;
        self.put(b"\nendstream\nendobj\n")
    }

    /// Writes a stream that was made elsewhere; packs it where it may be and is not.
    pub(super) fn shared(&mut self, number: u32, stream: &Stream) -> Result<(), PrintError> {
        let mut entries = stream.dict.clone();
        entries.remove(b"Length");
        if !stream.allows_compression || entries.has(b"Filter") {
            return self.stream(number, &object::inner(&entries), &stream.content);
        }
        entries.set("Filter", "FlateDecode");
        self.stream(number, &object::inner(&entries), &packed(&stream.content)?)
    }

    /// Writes an object that is not a stream, packed together with others.
    pub(super) fn small(&mut self, number: u32, bytes: &[u8]) -> Result<(), PrintError> {
        self.heads.push((number, self.smalls.len()));
        self.smalls.extend(bytes);
        self.smalls.push(b'\n');
        if self.heads.len() >= TOGETHER { self.pack() } else { Ok(()) }
    }

    fn pack(&mut self) -> Result<(), PrintError> {
        let number = self.number();
        let heads = std::mem::take(&mut self.heads);
        let mut content = Vec::with_capacity(self.smalls.len() + heads.len() * 12);
        for (place, (of, at)) in (0..).zip(&heads) {
            content.extend(format!("{of} {at} ").as_bytes());
            self.set(*of, Place::Within(number, place));
        }
        let entries = format!("/Type/ObjStm/N {}/First {}/Filter/FlateDecode", heads.len(), content.len());
        content.append(&mut self.smalls);
        self.stream(number, entries.as_bytes(), &packed(&content)?)
    }

    /// Ends the file: says where every object is, which is the catalog, and what the file says of itself.
    pub(super) fn finish(mut self, catalog: u32, info: u32) -> Result<W, PrintError> {
        if !self.heads.is_empty() {
            self.pack()?;
        }
        let number = self.number();
        let start = self.written;
        self.set(number, Place::At(start));
        let mut table = Vec::with_capacity(self.places.len() * 8);
        let mut above = [0; 7];
        let first = [0, 0, 0, 0, 0, 0xff, 0xff];
        for entry in std::iter::once(first).chain(self.places.iter().map(Place::entry)) {
            // Each row as its difference to the one above, which packs to a byte or two.
            table.push(2);
            table.extend(entry.iter().zip(above).map(|(byte, above)| byte.wrapping_sub(above)));
            above = entry;
        }
        let identity = self.hash.clone().finalize();
        let half = Object::String(identity.iter().take(16).copied().collect(), StringFormat::Hexadecimal);
        let identity = String::from_utf8_lossy(&object::bytes(&Object::Array(vec![half.clone(), half]))).into_owned();
        let entries = format!(
            "/Type/XRef/Size {}/W[1 4 2]/Root {catalog} 0 R/Info {info} 0 R/ID{identity}/Filter/FlateDecode\
             /DecodeParms<</Predictor 12/Columns 7>>",
            self.places.len() + 1
        );
        self.stream(number, entries.as_bytes(), &packed(&table)?)?;
        self.put(format!("startxref\n{start}\n%%EOF\n").as_bytes())?;
        self.out.flush().map_err(PrintError::Write)?;
        Ok(self.out)
    }

    fn set(&mut self, number: u32, place: Place) {
        let at = number.saturating_sub(1) as usize;
        if self.places.len() <= at {
            self.places.resize(at + 1, Place::Free);
        }
        if let Some(slot) = self.places.get_mut(at) {
            *slot = place;
        }
    }

    fn put(&mut self, bytes: &[u8]) -> Result<(), PrintError> {
        self.hash.update(bytes);
        self.written += bytes.len() as u64;
        self.out.write_all(bytes).map_err(PrintError::Write)
    }
}

impl Place {
    /// Its row in the table: kind, a number of four bytes, a number of two.
    fn entry(&self) -> [u8; 7] {
        let (kind, [a, b, c, d], [e, f]) = match *self {
            Self::Free => (0, [0; 4], [0; 2]),
            Self::At(at) => (1, u32::try_from(at).unwrap_or(u32::MAX).to_be_bytes(), [0; 2]),
            Self::Within(number, place) => (2, number.to_be_bytes(), place.to_be_bytes()),
        };
        [kind, a, b, c, d, e, f]
    }
}
