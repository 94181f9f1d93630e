FROM decision
CROSS JOIN award ON award.decision_id = decision.id
JOIN campaign ON campaign.id = decision.campaign_id
JOIN awardee ON awardee.id = award.awardee_id
JOIN form ON form.id = award.form_id
