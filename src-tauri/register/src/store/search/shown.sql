-- The words of a hit in which typed diacritics are looked for.
SELECT concat_ws(' ', awardee.name, award.position,
       (SELECT unit_name.name FROM unit_name
        WHERE unit_name.unit_id = award.unit_id
        ORDER BY coalesce(from_date <= decision.date, 1) AND coalesce(decision.date <= to_date, 1) DESC,
                 from_date DESC, unit_name.id DESC LIMIT 1),
       form.name, decision.number)
FROM award
JOIN awardee ON awardee.id = award.awardee_id
JOIN form ON form.id = award.form_id
JOIN decision ON decision.id = award.decision_id
WHERE award.id = ?
