select * from activation_rate
