-- What stands under a campaign; revoked awards count, for they were granted.
SELECT (SELECT count(*) FROM decision WHERE campaign_id = ?1) AS decisions,
       (SELECT count(*) FROM decision WHERE campaign_id = ?1 AND state = 'issued') AS issued,
       coalesce(sum(awards) FILTER (WHERE kind = 1), 0) AS collectives,
       coalesce(sum(awards) FILTER (WHERE kind = 2), 0) AS households,
       coalesce(sum(awards) FILTER (WHERE kind = 3), 0) AS individuals,
       coalesce(sum(printed), 0) AS printed,
       coalesce((SELECT CAST(max(substr(date, 1, 4)) AS INTEGER) FROM decision WHERE campaign_id = ?1),
                (SELECT period_to FROM campaign WHERE id = ?1)) AS year
FROM grid_tally
WHERE campaign_id = ?1 AND decision_id = 0 AND by_column = 'form'
