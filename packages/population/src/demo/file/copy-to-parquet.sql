copy (
  select * from read_csv($source, all_varchar = true, header = true, delim = ';', quote = '"', escape = '"')
) to $target (format parquet, compression zstd)
