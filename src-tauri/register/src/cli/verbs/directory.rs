//! Offices, campaigns, issuers and signers.

use super::{Answer, Fields};
use crate::Register;
use crate::domain::campaign::{CampaignFacts, CampaignKind};
use crate::domain::date::{Period, Span};
use crate::domain::issuer::{IssuerFacts, IssuerKind, SignerFacts, SigningForm};
use crate::domain::sentence::Sentence;
use crate::error::{Error, Result};
use crate::ops;
use crate::ops::Nothing;

pub(super) fn set_office(register: &Register, fields: Fields<'_>) -> Result<Answer> {
    let args = ops::set_office::SetOffice {
        superior: fields.name("superior")?,
        name: fields.required("name", fields.name("name")?)?,
        place: fields.required("place", fields.name("place")?)?,
    };
    let office = ops::set_office::set_office(register, &args)?;
    Ok(Answer::new(&office)?
        .line(format!("Đơn vị giữ sổ: {}", office.name), format!("The register is kept by {}", office.name)))
}

pub(super) fn add_campaign(register: &Register, fields: Fields<'_>) -> Result<Answer> {
    let period = match (fields.year("from"), fields.year("to")) {
        (Some(from), Some(to)) => Some(Period::new(from, to).ok_or_else(|| Error::BadField {
            field: Sentence::new("Giai đoạn", "Period"),
            why: Sentence::new(format!("{from} - {to} không đúng thứ tự."), format!("{from} - {to} is out of order.")),
        })?),
        _ => None,
    };
    let facts = CampaignFacts {
        name: fields.required("name", fields.name("name")?)?,
        movement: fields.name("movement")?,
        period,
        kind: fields.required("kind", fields.code("kind", CampaignKind::from_code))?,
    };
    let campaign = ops::add_campaign::add_campaign(register, &facts)?;
    let (id, name) = (campaign.id, &campaign.facts.name);
    Ok(Answer::new(&campaign)?.line(format!("Đợt số {id}: {name}"), format!("Campaign {id}: {name}")))
}

pub(super) fn list_campaigns(register: &Register) -> Result<Answer> {
    let campaigns = ops::list_campaigns::list_campaigns(register, &Nothing {})?;
    let rows = campaigns.iter().map(|ops::list_campaigns::CampaignRow { campaign, .. }| {
        let period = campaign.facts.period.map_or_else(String::new, |period| format!(", {period}"));
        format!("{:>4}  {} ({}{period})", campaign.id, campaign.facts.name, campaign.facts.kind.vietnamese())
    });
    Ok(Answer::new(&campaigns)?.rows(rows.collect::<Vec<_>>()))
}

pub(super) fn add_issuer(register: &Register, fields: Fields<'_>) -> Result<Answer> {
    let facts = IssuerFacts {
        name: fields.required("name", fields.name("name")?)?,
        kind: fields.required("kind", fields.code("kind", IssuerKind::from_code))?,
        place: fields.required("place", fields.name("place")?)?,
    };
    let issuer = ops::add_issuer::add_issuer(register, &facts)?;
    let (id, name) = (issuer.id, &issuer.facts.name);
    Ok(Answer::new(&issuer)?.line(format!("Cấp ban hành số {id}: {name}"), format!("Issuer {id}: {name}")))
}

pub(super) fn list_issuers(register: &Register) -> Result<Answer> {
    let issuers = ops::list_issuers::list_issuers(register, &Nothing {})?;
    let rows = issuers.iter().flat_map(|row| {
        let issuer = format!("{:>4}  {}", row.issuer.id, row.issuer.facts.name);
        let signers = row.signers.iter().map(|signer| {
            let lines = signer.facts.signature_lines().join(" / ");
            format!("        {:>4}  {} — {lines}", signer.id, signer.facts.ranked_name())
        });
        std::iter::once(issuer).chain(signers).collect::<Vec<_>>()
    });
    Ok(Answer::new(&issuers)?.rows(rows.collect::<Vec<_>>()))
}

pub(super) fn add_signer(register: &Register, fields: Fields<'_>) -> Result<Answer> {
    let facts = SignerFacts {
        issuer: fields.required("issuer", fields.id("issuer")?)?,
        name: fields.required("name", fields.name("name")?)?,
        rank: fields.name("rank")?,
        title: fields.required("title", fields.name("title")?)?,
        form: fields.required("form", fields.code("form", SigningForm::from_code))?,
        principal: fields.name("principal")?,
        term: Span { from: fields.date("from")?, to: fields.date("to")? },
    };
    let signer = ops::add_signer::add_signer(register, &facts)?;
    let (id, name) = (signer.id, signer.facts.ranked_name());
    Ok(Answer::new(&signer)?.line(format!("Người ký số {id}: {name}"), format!("Signer {id}: {name}")))
}
