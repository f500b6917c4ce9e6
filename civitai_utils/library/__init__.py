"""The models that are here."""
