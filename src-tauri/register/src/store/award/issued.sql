SELECT award.*,
       words.issuer AS words_issuer, words.grant_line, words.form AS words_form, words.honorific AS words_honorific,
       words.name AS words_name, words.position_unit, words.achievement AS words_achievement,
       words.decision AS words_decision, words.golden_book, words.place_date, words.signature, words.signer,
       revocation.number AS revocation_number, revocation.date AS revocation_date,
       revocation.ground AS revocation_ground, revocation.reason AS revocation_reason,
       reissue.id AS reissue_id, reissue.note AS reissue_note
FROM award
JOIN decision ON decision.id = award.decision_id AND decision.state = 'issued'
JOIN certificate_words AS words ON words.id = award.id
LEFT JOIN revocation ON revocation.award_id = award.id
LEFT JOIN reissue ON reissue.id = (SELECT max(id) FROM reissue AS newest WHERE newest.award_id = award.id)
