"""One batch on many ComfyUIs, over Ray: who renders what, and how a model gets where it is needed.

Ray is imported by ``ray_door.py`` alone, and only when a batch on many is begun.
"""
