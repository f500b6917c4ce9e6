"""The author's own workflow: the graph an image carries, with the models of this computer in it."""
