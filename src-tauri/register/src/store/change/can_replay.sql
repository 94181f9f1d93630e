SELECT DISTINCT table_name,
       CASE table_name
           WHEN 'decision' THEN kind = 'update' AND json_extract(old, '$.state') IS NOT NULL
               OR kind = 'insert' AND EXISTS (SELECT 1 FROM print_log_decision WHERE decision_id = row_id)
           WHEN 'reissue' THEN EXISTS (SELECT 1 FROM print_log_award WHERE reissue_id = row_id)
           WHEN 'blank_kind' THEN kind = 'insert' AND EXISTS (SELECT 1 FROM print_log WHERE blank_kind_id = row_id)
           ELSE 0
       END
FROM journal_change WHERE entry_id = ?
