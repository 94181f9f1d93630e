//! Fills a new register with the sample campaign: an office, two issuers with their signers, one campaign, two draft
//! decisions, and the annex list of fifteen collectives and twenty-five individuals. All names are invented.

use super::Nothing;
use super::import_list::take_in;
use crate::Register;
use crate::domain::campaign::{CampaignFacts, CampaignKind};
use crate::domain::date::{Date, Period, Span};
use crate::domain::decision::{DecisionFacts, DecisionNumber};
use crate::domain::id::{CampaignId, DecisionId, IssuerId, SignerId};
use crate::domain::issuer::{IssuerFacts, IssuerKind, SignerFacts, SigningForm};
use crate::domain::sentence::Sentence;
use crate::domain::text::{Name, Prose, TextError};
use crate::error::{Error, Result};
use crate::import::Changes;
use crate::import::{self, List};
use crate::store::{Write, campaign, decision, issuer, law, office};
use serde::Serialize;
use ts_rs::TS;

const LIST_NAME: &str = "tdbvantq-2018-2023.xlsx";
const LIST: &[u8] = include_bytes!("../../../../tests/fixtures/lists/tdbvantq-2018-2023.xlsx");

/// What the sample put into the register.
#[derive(Debug, Clone, Serialize, TS)]
pub struct Sample {
    /// The campaign.
    pub campaign: CampaignId,
    /// Its draft decisions.
    pub decisions: Vec<DecisionId>,
    /// How many awards stand in them.
    pub awards: usize,
}

/// Adds the sample campaign.
///
/// # Errors
/// If the register has it already.
pub fn add_sample(register: &Register, _: &Nothing) -> Result<Sample> {
    let what = Sentence::new("Thêm dữ liệu mẫu", "Added the sample data");
    register.write(&what, |write| {
        let facts = campaign_facts()?;
        if campaign::by_name(write, facts.name.as_str())?.is_some() {
            let what = Sentence::new(super::CAMPAIGN.0, super::CAMPAIGN.1);
            return Err(Error::SameName { what, name: facts.name.to_string() });
        }
        if office::own(write)?.is_none() {
            let place = name("Sóc Trăng")?;
            office::set_own(write, Some(&name("Bộ Công an")?), &name("Công an tỉnh Sóc Trăng")?, &place)?;
        }
        let campaign = campaign::insert(write, &facts)?;
        let police = draft_by_police(write, campaign)?;
        let union = draft_by_union(write, campaign)?;
        let mut awards = 0;
        for decision in [police, union] {
            awards += take_in(write, list()?, &Changes::default(), decision)?.added.len();
        }
        Ok(Sample { campaign, decisions: vec![police, union], awards })
    })
}

fn list() -> Result<List> {
    import::read_list(LIST_NAME, LIST).map_err(|error| Error::List { name: LIST_NAME.to_owned(), error })
}

fn campaign_facts() -> Result<CampaignFacts> {
    Ok(CampaignFacts {
        name: name("Tổng kết phong trào Toàn dân bảo vệ an ninh Tổ quốc giai đoạn 2018 - 2023")?,
        movement: Some(name("Toàn dân bảo vệ an ninh Tổ quốc")?),
        period: Period::new(2018, 2023),
        kind: CampaignKind::Movement,
    })
}

fn draft_by_police(write: &Write<'_>, campaign: CampaignId) -> Result<DecisionId> {
    let issuer = issuer_called(write, "Giám đốc Công an tỉnh Sóc Trăng", IssuerKind::AgencyHead)?;
    let signer = SignerFacts {
        issuer,
        name: name("Lâm Quốc Thái")?,
        rank: Some(name("Đại tá")?),
        title: name("Giám đốc")?,
        form: SigningForm::InPerson,
        principal: None,
        term: Span { from: Date::new(2021, 6, 1), to: Date::new(2025, 6, 30) },
    };
    let signer = issuer::insert_signer(write, &signer)?;
    draft(write, campaign, issuer, signer, "GK", "512/QĐ-CAT", Date::new(2023, 8, 4), "Giấy khen")
}

fn draft_by_union(write: &Write<'_>, campaign: CampaignId) -> Result<DecisionId> {
    let issuer =
        issuer_called(write, "Ban Thường vụ Liên đoàn Lao động tỉnh Sóc Trăng", IssuerKind::ProvinceOrganisation)?;
    let signer = SignerFacts {
        issuer,
        name: name("Huỳnh Thị Ngọc Diễm")?,
        rank: None,
        title: name("Chủ tịch")?,
        form: SigningForm::OnBehalf,
        principal: Some(name("Ban Thường vụ")?),
        term: Span { from: Date::new(2022, 3, 1), to: Date::new(2025, 6, 30) },
    };
    let signer = issuer::insert_signer(write, &signer)?;
    draft(write, campaign, issuer, signer, "BKDT", "287/QĐ-LĐLĐ", Date::new(2023, 8, 10), "Bằng khen")
}

fn issuer_called(write: &Write<'_>, called: &str, kind: IssuerKind) -> Result<IssuerId> {
    match issuer::by_name(write, called)? {
        Some(issuer) => Ok(issuer.id),
        None => issuer::insert(write, &IssuerFacts { name: name(called)?, kind, place: name("Sóc Trăng")? }),
    }
}

#[allow(clippy::too_many_arguments)] // one call a decision; a struct would only repeat DecisionFacts
fn draft(
    write: &Write<'_>,
    campaign: CampaignId,
    issuer: IssuerId,
    signer: SignerId,
    form: &str,
    number: &str,
    date: Option<Date>,
    printed: &str,
) -> Result<DecisionId> {
    let form = super::found(law::form_by_code(write, form)?, super::FORM, form)?;
    let facts = DecisionFacts {
        campaign,
        issuer,
        forms: vec![form.id],
        number: DecisionNumber::parse(number).ok(),
        date,
        signer: Some(signer),
        subject: Some(name(&format!("Về việc tặng {printed} phong trào “Toàn dân bảo vệ an ninh Tổ quốc”"))?),
        basis: Prose::parse("Luật Thi đua, khen thưởng; Nghị định 91/2017/NĐ-CP ngày 31 tháng 7 năm 2017").ok(),
    };
    decision::insert(write, &facts)
}

fn name(text: &str) -> Result<Name> {
    let refuse = |error: TextError| Error::BadField { field: Sentence::new(text, text), why: error.sentence() };
    Name::parse(text).map_err(refuse)
}
