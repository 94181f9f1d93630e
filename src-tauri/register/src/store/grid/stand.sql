CASE WHEN revoked THEN 'revoked' WHEN printed THEN 'printed' WHEN problems <> 0 THEN 'incomplete' ELSE 'ready' END
