SELECT DISTINCT table_name,
       CASE table_name
           WHEN 'decision' THEN kind = 'update' AND json_extract(old, '$.state') IS NOT NULL
               OR kind = 'insert' AND EXISTS (SELECT 1 FROM print_log_decision WHERE decision_id = row_id)
           WHEN 'reissue' THEN EXISTS (SELECT 1 FROM print_log_award WHERE reissue_id = row_id)
           WHEN 'blank_kind' THEN kind = 'insert' AND EXISTS (SELECT 1 FROM print_log WHERE blank_kind_id = row_id)
           -- A deleted picture whose bytes were erased; one that came back and was printed since.
           WHEN 'artwork' THEN kind = 'delete' AND NOT EXISTS (SELECT 1 FROM artwork_gone WHERE id = row_id)
               OR kind = 'insert' AND EXISTS (SELECT 1 FROM journal_change AS before
                                              WHERE before.table_name = 'artwork' AND before.kind = 'delete'
                                                    AND before.row_id = journal_change.row_id
                                                    AND before.entry_id < journal_change.entry_id)
                   AND EXISTS (SELECT 1 FROM artwork JOIN print_template
                                             ON instr(text, 'artwork = "' || artwork.sha256 || '"') > 0
                               WHERE artwork.id = row_id)
           ELSE 0
       END
FROM journal_change WHERE entry_id = ?
