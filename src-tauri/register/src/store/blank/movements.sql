-- The ledger of a kind of blank, with what was left after each line.
SELECT blank_movement.*, certificate_words.name AS award_name,
       sum(CASE kind WHEN 'received' THEN sheets ELSE -sheets END)
           OVER (ORDER BY date, blank_movement.id) AS left_after
FROM blank_movement LEFT JOIN certificate_words ON certificate_words.id = award_id
WHERE blank_kind_id = ?
ORDER BY date DESC, blank_movement.id DESC
