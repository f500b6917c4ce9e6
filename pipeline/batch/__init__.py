"""Many pictures at once: looked up, planned, rendered and compared, each step written down before it is taken."""
