select * from sustained_employment
