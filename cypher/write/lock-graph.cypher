// Makes concurrent seeds wait for one another: whoever removes a property, even an absent one, holds the node until
// the end of the transaction. An absent property counts as no change.
MERGE (graph:Graph {id: 'graph'})
REMOVE graph.lock
