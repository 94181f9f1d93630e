-- What no entry of the journal has deleted since then.
DELETE FROM artwork_gone
WHERE id NOT IN (SELECT row_id FROM journal_change JOIN journal_entry ON journal_entry.id = entry_id
                 WHERE table_name = 'artwork' AND kind = 'delete' AND at >= ?)
