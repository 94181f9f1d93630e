-- What the window needs: which journal entries undo which, so that undo and redo work over a restart.
-- An entry undoes at most one other, and is undone at most once; undoing an undo is a redo.

CREATE TABLE journal_undo (
    id         INTEGER PRIMARY KEY,
    entry_id   INTEGER NOT NULL UNIQUE REFERENCES journal_entry (id),
    undoes_id  INTEGER NOT NULL UNIQUE REFERENCES journal_entry (id),
    redo       INTEGER NOT NULL CHECK (redo IN (0, 1)),
    CHECK (undoes_id < entry_id)
) STRICT;

CREATE TRIGGER journal_undo_frozen BEFORE UPDATE ON journal_undo
BEGIN SELECT raise(ABORT, 'frozen: the journal cannot be changed'); END;
CREATE TRIGGER journal_undo_kept BEFORE DELETE ON journal_undo
BEGIN SELECT raise(ABORT, 'frozen: the journal cannot be deleted'); END;
CREATE TRIGGER journal_undo_not_replaced BEFORE INSERT ON journal_undo WHEN EXISTS (
    SELECT 1 FROM journal_undo WHERE id = new.id OR entry_id = new.entry_id OR undoes_id = new.undoes_id)
BEGIN SELECT raise(ABORT, 'frozen: the journal cannot be replaced'); END;
