-- ?1 the words, ?2 the year, ?3 the form, ?4 the kind, ?5 the unit; an open one does not narrow.
FROM find_all
JOIN award ON award.id = find_all.rowid
JOIN decision ON decision.id = award.decision_id
JOIN awardee ON awardee.id = award.awardee_id
WHERE find_all.find_all MATCH ?1
      AND (?2 IS NULL OR substr(decision.date, 1, 4) = CAST(?2 AS TEXT))
      AND (?3 IS NULL OR award.form_id = ?3)
      AND (?4 IS NULL OR awardee.kind = ?4)
      AND (?5 IS NULL OR award.unit_id = ?5)
