"""Single nodes of other packs: Civitai's own picker, which names models by AIR, Crystools' switch, prompt stylers."""

from __future__ import annotations

from .declaration import Does, NodeSpec, Switch, words

NODES: dict[str, NodeSpec] = {
    "CivitaiModelSelector": NodeSpec(does=Does.NUMBER, value="air"),
    "Switch any [Crystools]": NodeSpec(does=Does.CHOOSES, widgets=("boolean",), switch=Switch(by="boolean")),
    "SDXLPromptStyler": NodeSpec(
        does=Does.STYLES, widgets=words("text_positive text_negative style log_prompt"),
        outputs=words("text_positive text_negative"), why="styles are added to the prompt",
    ),
    "SDXLPromptStylerAdvanced": NodeSpec(
        does=Does.STYLES,
        widgets=words("text_positive_g text_positive_l text_negative style negative_prompt_to log_prompt"),
        outputs=words("text_positive_g text_positive_l text_positive_g text_negative text_negative text_negative"),
        why="styles are added to the prompt",
    ),
}  # fmt: skip
