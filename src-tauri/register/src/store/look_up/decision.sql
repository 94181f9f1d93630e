SELECT decision.id, decision.number, decision.date, decision.subject, campaign.name AS campaign_name,
       (SELECT count(*) FROM award WHERE award.decision_id = decision.id) AS awards
FROM decision
JOIN campaign ON campaign.id = decision.campaign_id
WHERE decision.id = ?
