"""The stages on a terminal."""
