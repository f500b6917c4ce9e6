"""Several readings of one image -> one: fields, the second pass, and which mentions are one model."""
