"""Vocabulary and doors: the values every stage speaks in, and the only places that touch the site, the disk or the key."""
