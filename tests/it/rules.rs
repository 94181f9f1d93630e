//! Rules: what they say of a draft before it is issued.

use register::Error;
use register::domain::campaign::CampaignFacts;
use register::domain::date::Date;
use register::domain::finding::Severity;
use register::domain::text::Name;
use register::ops::add_award::{AddAward, AwardEntry, add_award};
use register::ops::check_decision::check_decision;
use register::ops::edit_campaign::{EditCampaign, edit_campaign};
use register::ops::issue_decision::issue_decision;
use register::ops::list_awards::list_awards;
use register::ops::list_campaigns::list_campaigns;
use register::ops::{Nothing, OfDecision};
use tests::drafts::{entry, next_draft};
use tests::registers::Desk;

#[test]
fn rules_speak_of_a_second_award_in_one_campaign_and_never_block() {
    let (desk, decisions) = Desk::with_issued_sample();
    let again = next_draft(&desk, decisions[0], "601/QĐ-CAT", Date::new(2023, 9, 2).unwrap());
    let row = &list_awards(&desk.register, &OfDecision { decision: decisions[0] }).unwrap()[11];
    let twin = AwardEntry {
        unit: row.unit.as_ref().map(|unit| Name::parse(unit).unwrap()),
        birth: row.awardee.birth,
        gender: row.awardee.gender,
        ..entry(row.awardee.name.as_str())
    };
    add_award(&desk.register, &AddAward { decision: again, entry: twin }).unwrap();
    let findings = check_decision(&desk.register, &OfDecision { decision: again }).unwrap();
    let rules: Vec<&str> = findings.iter().map(|finding| finding.rule).collect();
    assert_eq!(rules, ["working-day", "once-for-one-achievement"]);
    assert!(issue_decision(&desk.register, &OfDecision { decision: again }).is_ok());
}

#[test]
fn what_has_no_achievement_is_found_before_it_is_refused() {
    let (desk, decisions) = Desk::with_issued_sample();
    let campaign = list_campaigns(&desk.register, &Nothing {}).unwrap().remove(0).campaign;
    let facts = CampaignFacts { movement: None, ..campaign.facts };
    edit_campaign(&desk.register, &EditCampaign { campaign: campaign.id, facts }).unwrap();
    let draft = next_draft(&desk, decisions[0], "601/QĐ-CAT", Date::new(2023, 9, 6).unwrap());
    for name in ["Lý Văn Hoàng", "Lý Thị Hoa"] {
        add_award(&desk.register, &AddAward { decision: draft, entry: entry(name) }).unwrap();
    }
    let findings = check_decision(&desk.register, &OfDecision { decision: draft }).unwrap();
    let said = findings.iter().find(|finding| finding.rule == "achievement-said").unwrap();
    assert_eq!(said.severity, Severity::Error);
    assert!(said.sentence.vi.contains("“Lý Văn Hoàng” và 1 lượt khen khác"), "{}", said.sentence.vi);
    let refused = issue_decision(&desk.register, &OfDecision { decision: draft });
    assert!(matches!(refused, Err(Error::Incomplete { .. })));
}
