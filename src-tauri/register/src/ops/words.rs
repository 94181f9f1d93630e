//! Gathers what the words of certificates are made from.

use crate::domain::award::{AwardFacts, RegisterNumber};
use crate::domain::awardee::Awardee;
use crate::domain::campaign::CampaignFacts;
use crate::domain::certificate::{CertificateWords, WordSources, achievement};
use crate::domain::decision::DecisionFacts;
use crate::domain::form::Form;
use crate::domain::issuer::{IssuerFacts, SignerFacts};
use crate::domain::text::Name;
use crate::domain::unit::Unit;
use crate::error::Result;
use crate::store::{Reader, awardee, campaign, issuer, law, unit};

/// What all awards of one decision share.
pub(super) struct Frame {
    issuer: IssuerFacts,
    pub(super) signer: Option<SignerFacts>,
    campaign: CampaignFacts,
    decision: DecisionFacts,
    pub(super) forms: Vec<Form>,
}

/// One award with what is known around it.
pub(super) struct Setting {
    pub(super) awardee: Awardee,
    pub(super) form: Form,
    pub(super) unit: Option<Name>,
}

impl Frame {
    pub(super) fn read(reader: &Reader, decision: &DecisionFacts) -> Result<Self> {
        let signer =
            decision.signer.map(|id| super::found(issuer::signer(reader, id)?, super::SIGNER, id)).transpose()?;
        Ok(Self {
            issuer: super::found(issuer::by_id(reader, decision.issuer)?, super::ISSUER, decision.issuer)?.facts,
            signer: signer.map(|signer| signer.facts),
            campaign: super::found(campaign::by_id(reader, decision.campaign)?, super::CAMPAIGN, decision.campaign)?
                .facts,
            decision: decision.clone(),
            forms: law::forms(reader)?,
        })
    }

    pub(super) fn campaign(&self) -> &CampaignFacts {
        &self.campaign
    }

    pub(super) fn decision(&self) -> &DecisionFacts {
        &self.decision
    }

    /// What a unit is called on the day of the decision; what it is called now where there is no day yet.
    pub(super) fn name_of<'u>(&self, unit: &'u Unit) -> Option<&'u Name> {
        match self.decision.date {
            Some(date) => unit.name_on(date),
            None => unit.names.last().map(|name| &name.name),
        }
    }

    pub(super) fn issuer(&self) -> &IssuerFacts {
        &self.issuer
    }

    pub(super) fn setting(&self, reader: &Reader, award: &AwardFacts) -> Result<Setting> {
        let form = self.forms.iter().find(|form| form.id == award.form).cloned();
        let unit = award.unit.map(|id| unit::by_id(reader, id)).transpose()?.flatten();
        let unit = unit.and_then(|unit| self.name_of(&unit).cloned());
        Ok(Setting {
            awardee: super::found(awardee::by_id(reader, award.awardee)?, super::AWARDEE, award.awardee)?,
            form: super::found(form, super::FORM, award.form)?,
            unit,
        })
    }

    /// What an award is for; none if neither it nor its campaign says so.
    pub(super) fn achievement(&self, award: &AwardFacts) -> Option<String> {
        achievement(award, &self.campaign)
    }

    /// The words of an award that is not issued, as they stand; an achievement that is not written yet is left open.
    pub(super) fn draft_words(&self, award: &AwardFacts, setting: &Setting) -> CertificateWords {
        self.words(award, setting, &self.achievement(award).unwrap_or_else(|| "……".to_owned()), None)
    }

    /// The words of one award.
    pub(super) fn words(
        &self,
        award: &AwardFacts,
        setting: &Setting,
        achievement: &str,
        book: Option<RegisterNumber>,
    ) -> CertificateWords {
        CertificateWords::compose(&WordSources {
            issuer: &self.issuer,
            form: &setting.form,
            number: self.decision.number.as_ref(),
            date: self.decision.date,
            signer: self.signer.as_ref(),
            awardee: &setting.awardee.facts,
            award,
            achievement,
            unit: setting.unit.as_ref(),
            book,
        })
    }
}
