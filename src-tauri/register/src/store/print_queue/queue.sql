SELECT award.id, award.decision_id, award.place, decision.state = 'issued' AS issued, grid_row.revoked, grid_row.printed,
       awardee.kind
FROM award
JOIN grid_row ON grid_row.id = award.id
JOIN decision ON decision.id = award.decision_id
JOIN issuer ON issuer.id = decision.issuer_id
JOIN form ON form.id = award.form_id
JOIN awardee ON awardee.id = award.awardee_id
