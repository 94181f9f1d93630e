//! A list that arrives as a file becomes Candidates and Problems; it never fails on a row.
/// stub
#[derive(Debug, thiserror::Error)]
#[error("x")]
pub struct ListError;
impl ListError {
    /// stub
    pub fn sentence(&self) -> crate::domain::sentence::Sentence {
        crate::domain::sentence::Sentence::new("", "")
    }
}
