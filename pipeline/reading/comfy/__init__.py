"""ComfyUI graphs, read by their links."""
