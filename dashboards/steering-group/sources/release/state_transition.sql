select * from state_transition
