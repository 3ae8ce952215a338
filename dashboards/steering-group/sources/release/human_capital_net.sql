select * from human_capital_net
