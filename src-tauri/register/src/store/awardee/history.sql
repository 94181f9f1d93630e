SELECT award.id, award.decision_id, decision.campaign_id, campaign.name AS campaign_name, issuer.name AS issuer_name,
       decision.date, decision.number AS decision_number, form.name AS form_name, award.honorific, award.position,
       (SELECT unit_name.name FROM unit_name
        WHERE unit_name.unit_id = award.unit_id
        ORDER BY coalesce(from_date <= decision.date, 1) AND coalesce(decision.date <= to_date, 1) DESC,
                 from_date DESC, unit_name.id DESC LIMIT 1) AS unit,
       award.achievement, award.book_year, award.book_sequence, decision.state,
       revocation.id IS NOT NULL AS revoked
FROM award
JOIN decision ON decision.id = award.decision_id
JOIN campaign ON campaign.id = decision.campaign_id
JOIN issuer ON issuer.id = decision.issuer_id
JOIN form ON form.id = award.form_id
LEFT JOIN revocation ON revocation.award_id = award.id
WHERE award.awardee_id IN (SELECT ?1 UNION ALL SELECT id FROM awardee WHERE same_as_id = ?1)
ORDER BY decision.date DESC NULLS FIRST, award.id DESC
