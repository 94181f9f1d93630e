-- The name of a unit is the one in force on the day of the decision.
SELECT CAST(substr(decision.date, 1, 4) AS INTEGER) AS year,
       campaign.name AS campaign, issuer.name AS issuer, form.name AS form, form.kind AS form_kind,
       (SELECT unit_name.name FROM unit_name
        WHERE unit_name.unit_id = award.unit_id
        ORDER BY coalesce(from_date <= decision.date, 1) AND coalesce(decision.date <= to_date, 1) DESC,
                 from_date DESC, unit_name.id DESC LIMIT 1) AS unit,
       awardee.kind AS kind, awardee.gender AS gender,
       count(*) AS awards, coalesce(sum(award.bonus), 0) AS bonus, sum(award.bonus IS NULL) AS without_rate
FROM award
JOIN decision ON decision.id = award.decision_id AND decision.state = 'issued'
JOIN campaign ON campaign.id = decision.campaign_id
JOIN issuer ON issuer.id = decision.issuer_id
JOIN form ON form.id = award.form_id
JOIN awardee ON awardee.id = award.awardee_id
LEFT JOIN revocation ON revocation.award_id = award.id
WHERE decision.date BETWEEN ?1 AND ?2 AND revocation.id IS NULL
GROUP BY year, decision.campaign_id, decision.issuer_id, award.form_id, unit, awardee.kind, awardee.gender
ORDER BY year, decision.campaign_id, decision.issuer_id, award.form_id,
         (SELECT sort_key FROM unit_name WHERE unit_name.unit_id = award.unit_id ORDER BY from_date DESC, id DESC LIMIT 1),
         awardee.kind, awardee.gender
