"""How programs write things: prompt tags, model names, hashes."""
