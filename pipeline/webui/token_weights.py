"""How webui weighs what its text encoder makes of a chunk (facts: parity 2.3)."""

from __future__ import annotations

from typing import Any

NO_NORM = "no norm"
_UNWEIGHTED = frozenset({"none", "ignore"})


def weighed(states: Any, weights: Any, *, emphasis: str = "Original") -> Any:
    """The states of chunks that are encoded at once, times the weights of their tokens, with the mean they had before.

    ``states`` is (chunks, tokens, channels) and ``weights`` (chunks, tokens), both of numpy or both of torch;
    ``emphasis`` is the picture's own word, of which "No norm" leaves the mean as it becomes. What is pooled is never
    weighed. Those of all texts that a prompt changes between are encoded at once, and have one mean.
    """
    rule = emphasis.lower()
    if rule in _UNWEIGHTED:
        return states
    made = states * weights[..., None]
    return made if rule == NO_NORM else made * (states.mean() / made.mean())
