-- The newest entry that is no undo and has not been undone.
SELECT id, what_vi, what_en FROM journal_entry
WHERE NOT EXISTS (SELECT 1 FROM journal_undo WHERE entry_id = journal_entry.id AND redo = 0)
      AND NOT EXISTS (SELECT 1 FROM journal_undo WHERE undoes_id = journal_entry.id)
ORDER BY id DESC LIMIT 1
