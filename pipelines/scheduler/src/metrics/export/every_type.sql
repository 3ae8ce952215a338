-- one row is a case of values: whole, at the edges, and missing
select
  case_name,
  big::bigint as big,
  small::integer as small,
  amount::decimal(18, 2) as amount,
  share::double as share,
  is_demo::boolean as is_demo,
  month::date as month,
  received_at::timestamp as received_at,
  published_at::timestamptz as published_at,
  codes::varchar[] as codes
from
  (
    values
      ('=cmd|x', 678, 1, 1234.5, 0.25, true, '2026-06-01', '2026-06-30 12:00:01.25', '2026-06-30 12:00:00+00', ['678', null]),
      ('å,"b"', 9007199254740993, -2147483648, -9999999999999999.99, -1.5, false, '1969-12-31', '1969-12-31 23:59:59.5', '2026-01-01 00:00:00+00', []),
      (null, null, null, null, null, null, null, null, null, null)
  ) as drawn (case_name, big, small, amount, share, is_demo, month, received_at, published_at, codes)
