-- one row is a source: when it was last received, until when its data speak, and whether that is as promised
select
  source,
  title_fi,
  title_en,
  cast(last_received_at as timestamp) as last_received_at,
  data_until,
  promised_days,
  is_stale,
  is_demo,
  licence as licence_fi,
  case when licence = 'ei julkinen' then 'not public' else licence end as licence_en
from stated_freshness
order by place
