//! Figures become tables, tables become files.
/// stub
#[derive(Debug, thiserror::Error)]
#[error("x")]
pub struct ReportError;
impl ReportError {
    /// stub
    pub fn sentence(&self) -> crate::domain::sentence::Sentence {
        crate::domain::sentence::Sentence::new("", "")
    }
}
