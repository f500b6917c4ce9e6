"""`python dev prove`: our graphs in a real ComfyUI beside what webui would make of the same picture."""
