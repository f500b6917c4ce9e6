"""What each source says of an image, read for itself, then merged."""
