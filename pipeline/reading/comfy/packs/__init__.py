"""What the nodes of ComfyUI and of known packs mean: one file a pack, each a table of small declarations."""
