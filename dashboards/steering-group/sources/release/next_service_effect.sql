select * from next_service_effect
