// Makes concurrent seeds wait for one another: whoever writes to the node holds it until the end of the transaction.
// What is written is taken back at once, so that nothing changes.
MERGE (lock:Graph {id: 'lock'})
SET lock.held = true
REMOVE lock.held
