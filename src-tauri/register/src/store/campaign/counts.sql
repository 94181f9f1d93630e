-- What stands under a campaign; revoked awards count, for they were granted.
SELECT (SELECT count(*) FROM decision WHERE campaign_id = ?1) AS decisions,
       (SELECT count(*) FROM decision WHERE campaign_id = ?1 AND state = 'issued') AS issued,
       coalesce(sum(awardee.kind = 'collective'), 0) AS collectives,
       coalesce(sum(awardee.kind = 'household'), 0) AS households,
       coalesce(sum(awardee.kind = 'individual'), 0) AS individuals,
       coalesce(sum(EXISTS (SELECT 1 FROM print_log_award
                            JOIN print_log ON print_log.id = print_log_id AND print_log.mode <> 'proof'
                            WHERE print_log_award.award_id = award.id)), 0) AS printed,
       coalesce((SELECT CAST(max(substr(date, 1, 4)) AS INTEGER) FROM decision WHERE campaign_id = ?1),
                (SELECT period_to FROM campaign WHERE id = ?1)) AS year
FROM decision
JOIN award ON award.decision_id = decision.id
JOIN awardee ON awardee.id = award.awardee_id
WHERE decision.campaign_id = ?1
