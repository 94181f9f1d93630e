SELECT campaign.id, campaign.name,
       (SELECT count(*) FROM award JOIN decision ON decision.id = award.decision_id
        WHERE decision.campaign_id = campaign.id) AS awards
FROM campaign
WHERE campaign.id = ?
