"""How alike two pictures are: a number by a known measure, and what it means in words."""
