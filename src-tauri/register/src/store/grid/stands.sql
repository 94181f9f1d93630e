EXISTS (SELECT 1 FROM revocation WHERE revocation.award_id = award.id) AS revoked,
EXISTS (SELECT 1 FROM print_log_award
        JOIN print_log ON print_log.id = print_log_id AND print_log.mode <> 'proof'
        WHERE print_log_award.award_id = award.id) AS printed
