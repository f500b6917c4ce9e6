"""What is kept of a batch: its pictures, and how far each of them is, in one file of its folder."""
