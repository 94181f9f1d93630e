//! The words of a decision's certificates: frozen if it is issued, as they stand if it is a draft.

use super::words::Frame;
use crate::domain::certificate::CertificateWords;
use crate::domain::decision::Decision;
use crate::domain::id::AwardId;
use crate::error::Result;
use crate::store::{Reader, award};

/// The words of one certificate, and whose they are.
pub(super) struct Worded {
    /// The award.
    pub(super) award: AwardId,
    /// Its place in the decision's list, from 1.
    pub(super) place: i64,
    /// The words.
    pub(super) words: CertificateWords,
}

/// The words of the certificates of a decision, or of those awards of it that are `asked` for. Revoked awards have none.
pub(super) fn worded(reader: &Reader, decision: &Decision, asked: Option<&[AwardId]>) -> Result<Vec<Worded>> {
    let mut all = Vec::new();
    match decision {
        Decision::Issued(issued) => {
            for award in award::issued_of(reader, issued.id)?.into_iter().filter(|award| award.revocation.is_none()) {
                reader.go_on()?;
                all.push(Worded { award: award.id, place: award.place, words: award.words });
            }
        }
        Decision::Draft(draft) => {
            let frame = Frame::read(reader, &draft.facts)?;
            for award in award::drafts_of(reader, draft.id)? {
                reader.go_on()?;
                let setting = frame.setting(reader, &award.facts)?;
                let words = frame.draft_words(&award.facts, &setting);
                all.push(Worded { award: award.id, place: award.place, words });
            }
        }
    }
    if let Some(asked) = asked {
        if let Some(foreign) = asked.iter().find(|award| all.iter().all(|one| one.award != **award)) {
            return super::found(None, super::AWARD, foreign);
        }
        all.retain(|one| asked.contains(&one.award));
    }
    Ok(all)
}
