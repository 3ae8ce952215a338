-- one row is a driver of employment: what the steering group says of it and asks
select driver_key, position, label_shown_fi as name_fi, label_en as name_en, statement_shown_fi as statement, question_shown_fi as question
from ecosystem_driver
