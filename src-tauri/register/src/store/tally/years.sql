SELECT CAST(substr(decision.date, 1, 4) AS INTEGER) AS year, count(*) AS awards
FROM award
JOIN decision ON decision.id = award.decision_id AND decision.state = 'issued'
WHERE NOT EXISTS (SELECT 1 FROM revocation WHERE revocation.award_id = award.id)
GROUP BY year
ORDER BY year DESC
