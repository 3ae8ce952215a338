-- one row is a figure of a basis and a geography, of its newest month, with the same month a year before
select f.*, y.value as year_ago, y.suppressed_reason as year_ago_hidden
from ${key_figure} as f
join (
  select figure, basis, geography_level, geography_code, max(month) as month
  from ${key_figure}
  group by figure, basis, geography_level, geography_code
) as newest using (figure, basis, geography_level, geography_code, month)
left join ${key_figure} as y
  on y.figure = f.figure and y.basis = f.basis and y.geography_level = f.geography_level
  and y.geography_code = f.geography_code and y.month = f.month - interval 1 year
