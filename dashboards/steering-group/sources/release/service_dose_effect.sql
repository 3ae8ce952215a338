select * from service_dose_effect
