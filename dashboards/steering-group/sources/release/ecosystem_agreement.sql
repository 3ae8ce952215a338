select * from ecosystem_agreement
