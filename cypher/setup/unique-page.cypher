// Ids of Page nodes are unique, and looked up by an index: one page, one node.
CREATE CONSTRAINT unique_page IF NOT EXISTS
FOR (node:Page) REQUIRE node.id IS UNIQUE
