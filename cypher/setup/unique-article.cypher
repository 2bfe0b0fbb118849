// Ids of Article nodes are unique, and looked up by an index: one article, one node.
CREATE CONSTRAINT unique_article IF NOT EXISTS
FOR (node:Article) REQUIRE node.id IS UNIQUE
