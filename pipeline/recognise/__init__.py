"""A file's header -> what the file is. Pure."""
