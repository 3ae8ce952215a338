select * from decision_ground
