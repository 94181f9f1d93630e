-- The newest entry that is no undo, has not been undone, and is more than a note of what was printed or a picture
-- taken in.
SELECT id, what_vi, what_en FROM journal_entry
WHERE NOT EXISTS (SELECT 1 FROM journal_undo WHERE entry_id = journal_entry.id AND redo = 0)
      AND NOT EXISTS (SELECT 1 FROM journal_undo WHERE undoes_id = journal_entry.id)
      AND NOT EXISTS (SELECT 1 FROM journal_change WHERE entry_id = journal_entry.id AND table_name = 'print_log')
      AND EXISTS (SELECT 1 FROM journal_change
                  WHERE entry_id = journal_entry.id AND NOT (table_name = 'artwork' AND kind = 'insert'))
ORDER BY id DESC LIMIT 1
