create schema if not exists raw;
create schema if not exists staging;
create schema if not exists metrics;
create schema if not exists reference;
create schema if not exists ledger;

create sequence if not exists ledger.run_number;
create sequence if not exists ledger.snapshot_number;

-- one row is a run of the refresh
create table if not exists ledger.run (
  run_id integer primary key,
  started_at timestamptz not null,
  finished_at timestamptz,
  as_of date not null,
  trigger varchar not null,
  status varchar not null,
  message varchar
);

-- one row is a step of a run: one source extracted, one snapshot loaded, the checks, the indicators, the release
create table if not exists ledger.step (
  run_id integer not null,
  step varchar not null,
  source varchar,
  started_at timestamptz not null,
  finished_at timestamptz,
  status varchar not null,
  rows_in bigint,
  rows_loaded bigint,
  rows_rejected bigint,
  message varchar
);

-- one row is a snapshot: the bytes of one file or answer, named by their hash
create table if not exists ledger.snapshot (
  snapshot_id integer primary key,
  source varchar not null,
  table_name varchar,
  file_name varchar not null,
  content_hash varchar not null,
  size_bytes bigint not null,
  origin varchar not null,
  licence varchar not null,
  is_demo boolean not null,
  area_code varchar,
  received_at timestamptz not null,
  extracted_on date not null,
  data_until date,
  run_id integer,
  loaded_at timestamptz,
  status varchar not null,
  rows_in bigint,
  rows_loaded bigint,
  rows_rejected bigint,
  rows_superseded bigint,
  message varchar,
  unique (source, content_hash, file_name)
);

-- one row is a table's share of a snapshot
create table if not exists ledger.load (
  snapshot_id integer not null,
  table_name varchar not null,
  rows_in bigint not null,
  rows_loaded bigint not null,
  rows_rejected bigint not null,
  rows_superseded bigint not null,
  months_touched date[] not null
);

-- one row is the verdict of a check in a run
create table if not exists ledger.check_result (
  run_id integer not null,
  check_name varchar not null,
  bad_rows bigint not null,
  sample varchar
);

-- one row is a release made
create table if not exists ledger.release (
  release_id varchar primary key,
  run_id integer not null,
  as_of date not null,
  created_at timestamptz not null,
  content_hash varchar not null
);

-- one row is a figure about persons of a release that is kept: its numbers, and why the release hides them
create table if not exists ledger.published_figure (
  release_id varchar not null,
  metric varchar not null,
  row_id bigint not null,
  level varchar not null,
  code varchar not null,
  area varchar not null,
  month date not null,
  dimension varchar not null,
  is_ratio boolean not null,
  numerator decimal(18, 2),
  denominator decimal(18, 2),
  persons bigint,
  reason varchar
);

-- one row is a file of the inbox as last seen, so that an unchanged file is not read again
create table if not exists ledger.inbox_file (
  path varchar primary key,
  size_bytes bigint not null,
  modified_ms bigint not null,
  content_hash varchar not null
);

-- one row is a computing of the indicators that ended well
create table if not exists ledger.computation (
  run_id integer not null,
  started_at timestamptz not null,
  reference_hash varchar not null
);

-- one row is an indicator computed in a run, with the steps that it was the first to need
create table if not exists ledger.indicator (
  run_id integer not null,
  metric varchar not null,
  rows_computed bigint not null,
  seconds double not null
);

-- one row is what the staging views were last made of
create table if not exists ledger.staged (
  content_hash varchar not null
);
