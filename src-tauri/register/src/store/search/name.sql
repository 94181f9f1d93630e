SELECT name FROM award JOIN awardee ON awardee.id = awardee_id WHERE award.id = ?
