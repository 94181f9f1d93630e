//! Content, packed. Grounds, which take longest, are kept for the next PDF with them.

use super::content;
use crate::print::error::PrintError;
use crate::print::page::{Ground, Mm};
use libdeflater::{CompressionLvl, Compressor};
use std::cell::RefCell;
use std::sync::{Arc, Mutex, PoisonError};

/// How many grounds are kept.
const KEPT: usize = 4;

thread_local! {
    /// What packs pages; made anew for each it would take longer than the packing.
    static PACKER: RefCell<Packer> = RefCell::new(Packer::new(PAGE_LEVEL));
}

/// Higher ones take half as long again, and gain one byte in forty on content as short as that of a page.
const PAGE_LEVEL: i32 = 1;
/// Higher ones take twice as long and more, and gain two bytes in a hundred.
const GROUND_LEVEL: i32 = 2;

/// A compressor, and room for what it gives.
struct Packer {
    compressor: Compressor,
    room: Vec<u8>,
}

impl Packer {
    fn new(level: i32) -> Self {
        Self { compressor: Compressor::new(CompressionLvl::new(level).unwrap_or_default()), room: Vec::new() }
    }

    fn packed<P: for<'p> From<&'p [u8]>>(&mut self, content: &[u8]) -> Result<P, PrintError> {
        let most = self.compressor.zlib_compress_bound(content.len());
        if self.room.len() < most {
            self.room.resize(most, 0);
        }
        let packed = self.compressor.zlib_compress(content, &mut self.room);
        let size = packed.map_err(|e| PrintError::Document(e.to_string()))?;
        Ok(self.room.get(..size).unwrap_or_default().into())
    }
}

/// Packs the operators of a page.
pub(super) fn packed(content: &[u8]) -> Result<Vec<u8>, PrintError> {
    PACKER.with_borrow_mut(|packer| packer.packed(content))
}

/// A ground for a sheet of some size, packed.
struct Kept {
    ground: Ground,
    width: Mm,
    height: Mm,
    packed: Arc<[u8]>,
}

static KEPT_GROUNDS: Mutex<Vec<Kept>> = Mutex::new(Vec::new());

/// The operators of a ground on a sheet, packed.
pub(super) fn ground(ground: &Ground, width: Mm, height: Mm) -> Result<Arc<[u8]>, PrintError> {
    let mut kept = KEPT_GROUNDS.lock().unwrap_or_else(PoisonError::into_inner);
    let is_it = |of: &Kept| (of.width, of.height) == (width, height) && of.ground == *ground;
    let found = match kept.iter().position(is_it) {
        Some(at) => kept.remove(at),
        None => {
            let content = content::ground(ground, height);
            let packed = Packer::new(GROUND_LEVEL).packed(content.as_bytes())?;
            Kept { ground: ground.clone(), width, height, packed }
        }
    };
    let packed = Arc::clone(&found.packed);
    kept.insert(0, found);
    kept.truncate(KEPT);
    Ok(packed)
}
