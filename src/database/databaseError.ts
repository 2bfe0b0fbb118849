/** No Neo4j can be had. The message is for the user: what is wrong, and the way out. */
export class DatabaseError extends Error {
  override readonly name = 'DatabaseError'
}
