-- a rate outside 0 to 100, or that is not its numerator over its denominator
select geography_code, month, numerator, denominator, value
from metrics.unemployment_rate
where value not between 0 and 100 or abs(value - 100.0 * numerator / denominator) > 1e-9
