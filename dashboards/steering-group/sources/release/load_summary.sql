select * from load_summary
