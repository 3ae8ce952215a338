select * from source_freshness
