-- one row is an indicator on a basis, with whether it was computed from demo data
select distinct 'unemployed' as metric, basis, is_demo from unemployed
union
select distinct 'unemployment_rate', basis, is_demo from unemployment_rate
union
select distinct 'long_term_unemployed', basis, is_demo from long_term_unemployed
union
select distinct 'activation_rate', basis, is_demo from activation_rate
union
select distinct 'area_costs', basis, is_demo from area_costs
union
select distinct 'benefits_paid', basis, is_demo from benefits_paid
union
select distinct 'turnover', basis, is_demo from turnover
order by metric, basis
