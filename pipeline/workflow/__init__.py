"""The graph, part by part, and the report on it."""
