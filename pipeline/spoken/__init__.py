"""The same values as JSON, both ways."""
