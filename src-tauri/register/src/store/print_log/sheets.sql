SELECT print_log_award.award_id, certificate_words.name, award.book_year, award.book_sequence, outcome, reason
FROM print_log_award
JOIN award ON award.id = award_id
JOIN certificate_words ON certificate_words.id = award_id
LEFT JOIN print_outcome ON print_outcome.id = print_log_award.id
WHERE print_log_id = ?
ORDER BY print_log_award.id
