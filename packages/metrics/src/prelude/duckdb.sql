-- whole days from one date to another
create or replace macro days_between(from_on, to_on) as date_diff('day', from_on, to_on);

-- month starts passed between two dates: 31 January to 1 February is 1
create or replace macro months_between_starts(from_on, to_on) as date_diff('month', from_on, to_on);

create or replace macro add_days(on_date, days) as cast(on_date + to_days(cast(days as integer)) as date);

-- a day the month doesn't have becomes its last one: 31 March minus one month is 28 or 29 February
create or replace macro add_months(on_date, months) as
  cast(on_date + to_months(cast(months as integer)) as date);

create or replace macro month_start(on_date) as cast(date_trunc('month', on_date) as date);

-- '2026-06'
create or replace macro year_month(on_date) as strftime(on_date, '%Y-%m');

-- R type 7
create or replace macro quantile_exact(amount, share) as quantile_cont(cast(amount as double), share);

create or replace macro median_exact(amount) as quantile_cont(cast(amount as double), 0.5);

-- the value on the row with the greatest order; rows with a null value are passed over
create or replace macro last_by(picked, ordering) as arg_max(picked, ordering);

create or replace macro corr_f(x, y) as corr(cast(x as double), cast(y as double));

-- euros in cents, half away from zero
create or replace macro money(amount) as cast(amount as decimal(18, 2));

-- null where the denominator is zero or unknown
create or replace macro ratio(part, whole) as cast(part as double) / nullif(cast(whole as double), 0);

create or replace macro join_distinct(label, separator) as
  array_to_string(list_sort(list_distinct(list(label))), separator);
