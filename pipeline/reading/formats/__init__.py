"""Other programs' ways to write generation data, put into the site's shape."""
