SELECT campaign.id, campaign.name,
       (SELECT coalesce(sum(awards), 0) FROM grid_tally
        WHERE campaign_id = campaign.id AND decision_id = 0 AND by_column = 'form') AS awards
FROM campaign
WHERE campaign.id = ?
