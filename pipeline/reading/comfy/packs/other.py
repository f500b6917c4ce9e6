"""Single nodes of other packs: Civitai's own picker, which names models by AIR, and Crystools' switch."""

from __future__ import annotations

from .declaration import Does, NodeSpec, Switch

NODES: dict[str, NodeSpec] = {
    "CivitaiModelSelector": NodeSpec(does=Does.NUMBER, value="air"),
    "Switch any [Crystools]": NodeSpec(does=Does.CHOOSES, widgets=("boolean",), switch=Switch(by="boolean")),
}  # fmt: skip
