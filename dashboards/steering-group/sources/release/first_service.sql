select * from first_service
