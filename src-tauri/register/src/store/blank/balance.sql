SELECT coalesce(sum(sheets) FILTER (WHERE kind = 'received'), 0), coalesce(sum(sheets) FILTER (WHERE kind = 'printed'), 0),
       coalesce(sum(sheets) FILTER (WHERE kind = 'spoiled'), 0),
       coalesce(sum(sheets) FILTER (WHERE destruction_id IS NOT NULL), 0)
FROM blank_movement WHERE blank_kind_id = ?
