select * from pathway_flow
