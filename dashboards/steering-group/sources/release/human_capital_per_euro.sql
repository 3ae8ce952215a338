select * from human_capital_per_euro
