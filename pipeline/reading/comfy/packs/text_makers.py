"""TIPO (github.com/KohakuBlueleaf/z-tipo-extension) and other nodes whose text comes from a model or from chance.

What they wrote is in the graph only where a node behind them shows it.
"""

from __future__ import annotations

from .declaration import Does, NodeSpec

_CHANCE = "its wildcards were filled in by chance"
_MADE = "the prompt was written by a model while the graph ran"

NODES: dict[str, NodeSpec] = {
    **dict.fromkeys(
        ("TIPO", "TIPOOperation", "TIPOFormat", "OllamaGenerate", "OllamaGenerateAdvance", "OllamaVision"),
        NodeSpec(does=Does.MAKES_TEXT, why=_MADE),
    ),
    "AutoNegativePrompt": NodeSpec(does=Does.MAKES_TEXT, why=_MADE),
    **dict.fromkeys(
        ("WD14Tagger|pysssss", "Florence2Run", "DownloadAndLoadFlorence2Model"),
        NodeSpec(does=Does.MAKES_TEXT, why="the prompt was read from a picture"),
    ),
    "Wildcard Processor": NodeSpec(does=Does.TEXT, widgets=("prompt",), texts=("prompt",), why=_CHANCE),
    "DPRandomGenerator": NodeSpec(does=Does.TEXT, widgets=("text",), texts=("text",), why=_CHANCE),
    "DPCombinatorialGenerator": NodeSpec(does=Does.TEXT, widgets=("text",), texts=("text",), why=_CHANCE),
}  # fmt: skip
