"""webui's numbers, pure: its noise, the weights and parts of its prompts, its schedules, its prompt editing.

What no other part needs an array for is plain Python, since the command line runs without numpy; ``noise``,
``brownian`` and ``sigmas``, and what they stand on, need it.
"""
