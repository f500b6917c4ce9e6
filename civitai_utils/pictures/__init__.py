"""What stands inside image files."""
