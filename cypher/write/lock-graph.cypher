// Makes concurrent seeds wait for one another: whoever writes to the node holds it until the end of the transaction.
// What is written is taken back at once, so that nothing changes.
MERGE (graph:Graph {id: 'graph'})
SET graph.lock = true
REMOVE graph.lock
