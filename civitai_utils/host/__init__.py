"""Requests, secrets, and what goes to a running ComfyUI."""
