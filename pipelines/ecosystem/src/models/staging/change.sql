-- one row is a cell of the book that an import added, changed or removed: who said what when
select
  change.change_number as change_number,
  change.changed_on as changed_on,
  change.changed_by as changed_by,
  change.kind as kind,
  change.sheet as sheet,
  change.row_key as row_key,
  change.column_name as column_name,
  change.before_text as before_text,
  change.after_text as after_text
from raw.ecosystem_change as change
