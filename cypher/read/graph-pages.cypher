// All pages. Whole graph: read for comparison with what the pages say now.
MATCH (page:Page)
RETURN page.id AS id, page.name AS name, page.text AS text
ORDER BY id
