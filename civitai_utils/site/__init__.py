"""Civitai: its addresses, its answers, its pictures."""
