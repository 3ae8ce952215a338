-- one row is a table of the release: what an indicator is called, what one row of another table is
select name, is_indicator, title_fi, title_en
from stated_table
order by name
