"""Which version, which file, here or not, may it come."""
