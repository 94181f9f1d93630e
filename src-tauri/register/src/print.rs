//! Words become a page, a page becomes PDF. Layout and shaping are ours; printpdf builds the document.

pub mod art;
pub mod page;
/// stub
#[derive(Debug, thiserror::Error)]
#[error("x")]
pub struct PrintError;
impl PrintError {
    /// stub
    pub fn sentence(&self) -> crate::domain::sentence::Sentence {
        crate::domain::sentence::Sentence::new("", "")
    }
}
