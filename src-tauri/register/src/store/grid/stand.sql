CASE WHEN revoked THEN 'revoked' WHEN printed THEN 'printed'
     WHEN no_achievement OR no_position OR no_unit OR capitals OR twice THEN 'incomplete' ELSE 'ready' END
