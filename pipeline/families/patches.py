"""Nodes between a model and its sampler that several families share."""

from __future__ import annotations

from .family import Node


def aura_shift(shift: float) -> Node:
    """The shift of a flow model's schedule."""
    return Node(name="ModelSamplingAuraFlow", title=f"Shift {shift:g}", values={"shift": shift})


def sd3_shift(shift: float) -> Node:
    """The same with times up to 1000."""
    return Node(name="ModelSamplingSD3", title=f"Shift {shift:g}", values={"shift": shift})


# What LCM's sampler expects of a model that was not made for it.
LCM_STEPS = Node(
    name="ModelSamplingDiscrete", title="LCM steps", values={"sampling": "lcm", "zsnr": False}, only_with="lcm"
)
CFG_NORM = Node(name="CFGNorm", title="CFG norm", values={"strength": 1.0})


def t5_length(least: int) -> Node:
    """How far prompts are padded before T5 reads them."""
    return Node(name="T5TokenizerOptions", title="Prompt padding", values={"min_padding": least, "min_length": least})
