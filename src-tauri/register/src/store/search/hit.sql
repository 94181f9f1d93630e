SELECT award.id, coalesce(awardee.same_as_id, awardee.id) AS awardee_id, awardee.kind, award.honorific, awardee.name, award.position,
       (SELECT unit_name.name FROM unit_name
        WHERE unit_name.unit_id = award.unit_id
        ORDER BY coalesce(from_date <= decision.date, 1) AND coalesce(decision.date <= to_date, 1) DESC,
                 from_date DESC, unit_name.id DESC LIMIT 1) AS unit,
       form.name AS form, decision.number, decision.date, decision.state = 'draft' AS draft,
       revocation.id IS NOT NULL AS revoked,
       (SELECT count(*) FROM award AS any_award
        JOIN decision AS issued ON issued.id = any_award.decision_id AND issued.state = 'issued'
        WHERE any_award.awardee_id IN (SELECT coalesce(awardee.same_as_id, awardee.id) UNION ALL
                   SELECT id FROM awardee AS merged WHERE merged.same_as_id = coalesce(awardee.same_as_id, awardee.id))
              AND NOT EXISTS (SELECT 1 FROM revocation WHERE revocation.award_id = any_award.id)) AS times
FROM award
JOIN awardee ON awardee.id = award.awardee_id
JOIN form ON form.id = award.form_id
JOIN decision ON decision.id = award.decision_id
LEFT JOIN revocation ON revocation.award_id = award.id
WHERE award.id = ?
