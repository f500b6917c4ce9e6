"""KJNodes (github.com/kijai/ComfyUI-KJNodes): constants and joined texts.

Its get/set pairs are gone before anything is read (``editor_links.py``).
"""

from __future__ import annotations

from .declaration import Does, NodeSpec, Switch, words

NODES: dict[str, NodeSpec] = {
    "JoinStrings": NodeSpec(
        does=Does.TEXT, widgets=words("delimiter string1 string2"), texts=words("string1 string2"), joint="delimiter"
    ),
    "JoinStringMulti": NodeSpec(
        does=Does.TEXT, widgets=words("inputcount delimiter return_list"), texts=("string_*",), joint="delimiter"
    ),
    "StringConstant": NodeSpec(does=Does.TEXT, widgets=("string",), texts=("string",)),
    "StringConstantMultiline": NodeSpec(does=Does.TEXT, widgets=words("string strip_newlines"), texts=("string",)),
    "INTConstant": NodeSpec(does=Does.NUMBER, widgets=("value",), value="value"),
    "FloatConstant": NodeSpec(does=Does.NUMBER, widgets=("value",), value="value"),
    "LazySwitchKJ": NodeSpec(does=Does.CHOOSES, widgets=("switch",), switch=Switch(by="switch")),
    "PathchSageAttentionKJ": NodeSpec(does=Does.HANDS_ON, widgets=("sage_attention",)),
    "PatchModelPatcherOrder": NodeSpec(does=Does.HANDS_ON),
    "ModelPassThrough": NodeSpec(does=Does.HANDS_ON),
}  # fmt: skip
