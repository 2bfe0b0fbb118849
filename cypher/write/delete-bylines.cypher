// Removes the bylines of articles.
UNWIND $ids AS id
MATCH (:Article {id: id})-[byline:BYLINE]->()
DELETE byline
