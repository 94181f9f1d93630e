-- Only what is asked for is counted: a printing may have as many sheets as a campaign has awards.
SELECT print_log.*, print_confirmation.at AS confirmed,
       (SELECT group_concat(decision_id) FROM print_log_decision WHERE print_log_id = print_log.id) AS decisions,
       (SELECT count(*) FROM print_log_award JOIN print_outcome USING (id)
        WHERE print_log_id = print_log.id AND outcome = 'printed') AS printed,
       (SELECT count(*) FROM print_log_award JOIN print_outcome USING (id)
        WHERE print_log_id = print_log.id AND outcome = 'spoiled') AS spoiled
FROM print_log LEFT JOIN print_confirmation ON print_confirmation.id = print_log.id
WHERE NOT ?1 OR (mode <> 'proof' AND print_confirmation.id IS NULL)
ORDER BY print_log.id DESC
