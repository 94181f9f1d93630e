-- As matching.sql, where no words were typed: ?2 the year, ?3 the form, ?4 the kind, ?5 the unit.
FROM award
JOIN decision ON decision.id = award.decision_id
JOIN awardee ON awardee.id = award.awardee_id
WHERE (?2 IS NULL OR substr(decision.date, 1, 4) = CAST(?2 AS TEXT))
      AND (?3 IS NULL OR award.form_id = ?3)
      AND (?4 IS NULL OR awardee.kind = ?4)
      AND (?5 IS NULL OR award.unit_id = ?5)
