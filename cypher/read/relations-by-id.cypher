// Which relation between entities has each id? One index look-up a relation type.
OPTIONAL MATCH (graph:Graph {id: 'graph'})
WITH graph.version AS version
UNWIND $parents AS parentId
CALL (parentId) {
  CALL (parentId) {
    MATCH (source)-[node:LOCATED_IN {id: parentId}]->(target) RETURN node, source, target
    UNION ALL
    MATCH (source)-[node:PART_OF {id: parentId}]->(target) RETURN node, source, target
    UNION ALL
    MATCH (source)-[node:SUBORDINATE_TO {id: parentId}]->(target) RETURN node, source, target
    UNION ALL
    MATCH (source)-[node:UNION_OF {id: parentId}]->(target) RETURN node, source, target
    UNION ALL
    MATCH (source)-[node:RUNS {id: parentId}]->(target) RETURN node, source, target
    UNION ALL
    MATCH (source)-[node:PARTICIPATES_IN {id: parentId}]->(target) RETURN node, source, target
    UNION ALL
    MATCH (source)-[node:COOPERATES_WITH {id: parentId}]->(target) RETURN node, source, target
    UNION ALL
    MATCH (source)-[node:SERVES {id: parentId}]->(target) RETURN node, source, target
    UNION ALL
    MATCH (source)-[node:HELD_AT {id: parentId}]->(target) RETURN node, source, target
    UNION ALL
    MATCH (source)-[node:HOLDS_POSITION {id: parentId}]->(target) RETURN node, source, target
    UNION ALL
    MATCH (source)-[node:RECOGNISED_AS {id: parentId}]->(target) RETURN node, source, target
  }
  RETURN collect([0, node.id, node.PROPERTIES]) AS rows
}
OPTIONAL MATCH (now:Graph {id: 'graph'})
RETURN [version, now.version] AS versions, parentId AS parent, rows, null AS total
