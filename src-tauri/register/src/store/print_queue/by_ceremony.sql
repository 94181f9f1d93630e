-- What the State grants comes before all else; then the form, in the order of the Law's Article 9; then who grants it.
CASE issuer.kind WHEN 'state_president' THEN 1 WHEN 'national_assembly' THEN 2 WHEN 'government' THEN 3
                 WHEN 'prime_minister' THEN 4 ELSE 5 END,
CASE form.kind WHEN 'order' THEN 1 WHEN 'medal' THEN 2 WHEN 'honorary_title' THEN 3 WHEN 'emulation_flag' THEN 4
               WHEN 'emulation_title' THEN 5 WHEN 'merit_diploma' THEN 6 WHEN 'commemorative_medal' THEN 7 ELSE 8 END,
CASE issuer.kind WHEN 'minister' THEN 1 WHEN 'province_chair' THEN 2 WHEN 'military_region' THEN 3
                 WHEN 'national_university' THEN 4 WHEN 'province_organisation' THEN 5 WHEN 'agency_head' THEN 6
                 WHEN 'department_head' THEN 7 WHEN 'district_chair' THEN 8 WHEN 'enterprise_head' THEN 9 ELSE 10 END,
form.id, grid_row.kind
