//! Words become a page, a page becomes PDF. Layout and shaping are ours; printpdf builds the document.

pub mod art;
pub mod page;
