"""One file's way onto the disk."""
