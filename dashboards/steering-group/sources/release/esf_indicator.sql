select * from esf_indicator
