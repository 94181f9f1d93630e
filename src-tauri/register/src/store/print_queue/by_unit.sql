-- A collective is its own unit where it is said to be of none.
coalesce((SELECT unit_name.sort_key FROM unit_name
          WHERE unit_name.unit_id = award.unit_id
          ORDER BY coalesce(from_date <= decision.date, 1) AND coalesce(decision.date <= to_date, 1) DESC,
                   from_date DESC, unit_name.id DESC LIMIT 1), awardee.sort_key),
grid_row.kind
