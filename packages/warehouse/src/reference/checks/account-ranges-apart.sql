-- one row is a range of accounts that runs backwards or into the next one
select 'account_class.csv' as file, _line as line, 'account_to' as column_name, account_to as value,
  'expected a range that ends after it begins and before the next begins' as problem
from reference.account_class
qualify account_to < account_from
  or account_to >= lead(account_from) over (partition by valid_from order by account_from)
order by line
