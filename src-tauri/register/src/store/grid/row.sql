SELECT award.id, award.decision_id, award.awardee_id, award.place, awardee.kind, awardee.name, award.honorific,
       awardee.gender, awardee.birth, award.position, award.form_id, form.name AS form_name, award.achievement,
       award.book_year, award.book_sequence, decision.state,
       (SELECT unit_name.name FROM unit_name
        WHERE unit_name.unit_id = award.unit_id
        ORDER BY coalesce(from_date <= decision.date, 1) AND coalesce(decision.date <= to_date, 1) DESC,
                 from_date DESC, unit_name.id DESC LIMIT 1) AS unit,
       grid_row.revoked, grid_row.printed, grid_row.problems
FROM award
JOIN grid_row ON grid_row.id = award.id
JOIN decision ON decision.id = award.decision_id
JOIN awardee ON awardee.id = award.awardee_id
JOIN form ON form.id = award.form_id
WHERE award.id = ?
