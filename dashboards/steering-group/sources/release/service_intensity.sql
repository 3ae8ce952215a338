select * from service_intensity
