select * from services_against_exits
