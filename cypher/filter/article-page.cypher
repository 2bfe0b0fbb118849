// Whether an article stands on a page.
MATCH (node:Article)
WHERE node.page = $page
RETURN node
