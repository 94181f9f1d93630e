SELECT decision.id, decision.number, decision.date, decision.subject, campaign.name AS campaign_name,
       (SELECT coalesce(sum(awards), 0) FROM grid_tally
        WHERE campaign_id = decision.campaign_id AND decision_id = decision.id AND by_column = 'form') AS awards
FROM decision
JOIN campaign ON campaign.id = decision.campaign_id
WHERE decision.id = ?
