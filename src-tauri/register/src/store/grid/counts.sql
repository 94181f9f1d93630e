SELECT coalesce(sum(awards) FILTER (WHERE kind = 1), 0), coalesce(sum(awards) FILTER (WHERE kind = 2), 0),
       coalesce(sum(awards) FILTER (WHERE kind = 3), 0),
       coalesce(sum(problems), 0), coalesce(sum(ready), 0), coalesce(sum(printed), 0)
FROM grid_tally
WHERE campaign_id = ?1 AND decision_id = coalesce(?2, 0) AND by_column = 'form'
