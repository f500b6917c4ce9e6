"""The pictures that were looked up lately: what is kept of each, and the file it is kept in."""
