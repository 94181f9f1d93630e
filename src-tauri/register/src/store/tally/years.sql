SELECT CAST(substr(date, 1, 4) AS INTEGER) AS year, sum(grid_tally.awards - grid_tally.revoked) AS awards
FROM decision
JOIN grid_tally ON grid_tally.campaign_id = decision.campaign_id AND grid_tally.decision_id = decision.id AND by_column = 'form'
WHERE state = 'issued'
GROUP BY year HAVING sum(grid_tally.awards - grid_tally.revoked) > 0
ORDER BY year DESC
