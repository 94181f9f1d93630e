-- The newest undo that has not been undone, unless something new was written after it; what was printed is nothing new,
-- nor is a picture taken in.
SELECT id, what_vi, what_en FROM journal_entry
WHERE EXISTS (SELECT 1 FROM journal_undo WHERE entry_id = journal_entry.id AND redo = 0)
      AND NOT EXISTS (SELECT 1 FROM journal_undo WHERE undoes_id = journal_entry.id)
      AND id > coalesce((SELECT id FROM journal_entry AS new
                         WHERE NOT EXISTS (SELECT 1 FROM journal_undo WHERE entry_id = new.id)
                               AND NOT EXISTS (SELECT 1 FROM journal_change
                                               WHERE entry_id = new.id AND table_name = 'print_log')
                               AND EXISTS (SELECT 1 FROM journal_change
                                           WHERE entry_id = new.id AND NOT (table_name = 'artwork' AND kind = 'insert'))
                         ORDER BY id DESC LIMIT 1), 0)
ORDER BY id DESC LIMIT 1
