WHERE decision.campaign_id = ?1 AND (?2 IS NULL OR decision.id = ?2) AND (?3 IS NULL OR awardee.kind = ?3)
      AND (?4 = '[]' OR NOT EXISTS (SELECT 1 FROM json_each(?4) AS word
                                    WHERE instr(' ' || award.find_all, ' ' || word.value) = 0))
