-- ?1 the words, ?2 the year, ?3 the form, ?4 the kind, ?5 the unit; an open one does not narrow.
SELECT grid_row.id
FROM find_all CROSS JOIN grid_row ON grid_row.id = find_all.rowid
WHERE find_all.find_all MATCH ?1
      AND (?2 IS NULL OR year = ?2) AND (?3 IS NULL OR form_id = ?3) AND (?4 IS NULL OR kind = ?4) AND (?5 IS NULL OR unit_id = ?5)
ORDER BY find_all.rowid DESC LIMIT ?6
