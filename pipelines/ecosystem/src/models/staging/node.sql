-- one row is a development node, a cluster or a task force
select
  node.node_key as node_key,
  node.name_fi as name_fi,
  node.kind as kind,
  node.driver_key as driver_key,
  node.goal_fi as goal_fi,
  node.started_on as started_on,
  node.ended_on as ended_on
from raw.ecosystem_node as node
