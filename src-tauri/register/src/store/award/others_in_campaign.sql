SELECT form.name || coalesce(' (' || other.number || ')', '')
FROM award
JOIN decision AS other ON other.id = award.decision_id
JOIN decision AS this ON this.id = ?2 AND this.campaign_id = other.campaign_id AND this.id <> other.id
JOIN form ON form.id = award.form_id
LEFT JOIN revocation ON revocation.award_id = award.id
WHERE award.awardee_id IN (SELECT ?1 UNION ALL SELECT id FROM awardee WHERE same_as_id = ?1) AND revocation.id IS NULL
ORDER BY award.id
