"""Vocabulary and doors: the values every stage speaks in, and the doors to the site, the disk and the key."""
