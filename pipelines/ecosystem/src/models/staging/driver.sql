-- one row is a driver of employment, its effect statement and its development question
select
  driver.driver_key as driver_key,
  driver.position as position,
  driver.label_fi as label_fi,
  driver.label_shown_fi as label_shown_fi,
  driver.label_en as label_en,
  driver.statement_fi as statement_fi,
  driver.statement_shown_fi as statement_shown_fi,
  driver.statement_en as statement_en,
  driver.question_fi as question_fi,
  driver.question_shown_fi as question_shown_fi,
  driver.question_en as question_en,
  driver.remark_fi as remark_fi
from raw.ecosystem_driver as driver
