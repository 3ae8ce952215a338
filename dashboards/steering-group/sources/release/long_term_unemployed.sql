select * from long_term_unemployed
