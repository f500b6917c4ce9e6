"""The nodes of the ComfyUI a workflow is for: what they take, and what brings those it lacks."""
