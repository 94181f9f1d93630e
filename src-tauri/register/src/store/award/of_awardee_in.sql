SELECT award.id AS id, decision.number AS number, award.place AS place, awardee.name AS name
FROM award
JOIN awardee ON awardee.id = award.awardee_id
JOIN decision ON decision.id = award.decision_id AND decision.campaign_id = ?2
LEFT JOIN revocation ON revocation.award_id = award.id
WHERE award.awardee_id IN (SELECT ?1 UNION ALL SELECT id FROM awardee WHERE same_as_id = ?1) AND revocation.id IS NULL
ORDER BY award.decision_id, award.place
