"""Generation data in the site's shape, field by field."""
