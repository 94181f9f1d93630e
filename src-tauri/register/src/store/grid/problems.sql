decision.state = 'draft' AND award.achievement IS NULL AND campaign.movement IS NULL AS no_achievement,
decision.state = 'draft' AND awardee.kind = 'individual' AND award.position IS NULL AS no_position,
decision.state = 'draft' AND awardee.kind <> 'collective' AND award.unit_id IS NULL AS no_unit,
decision.state = 'draft' AND awardee.name NOT GLOB '*[a-zà-öø-ÿăđĩũơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ]*'
    AND awardee.name GLOB '*[A-ZÀ-ÖØ-ÝĐ]*' AS capitals,
decision.state = 'draft' AND EXISTS (
    SELECT 1 FROM award AS twin
    JOIN decision AS theirs ON theirs.id = twin.decision_id AND theirs.campaign_id = decision.campaign_id
    WHERE twin.awardee_id = award.awardee_id AND twin.form_id = award.form_id AND twin.id <> award.id
          AND NOT EXISTS (SELECT 1 FROM revocation WHERE revocation.award_id = twin.id)) AS twice
