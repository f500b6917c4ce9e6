"""The last step of a workflow: checked against the ComfyUI it is for, and mended where that is honest, else refused.

Pure: the definitions of the nodes are given.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from ...civitai_utils.errors import ComfyDiffers, NodesMissing
from ...civitai_utils.said import join_said, say
from ..nodes.at_hand import NodesAtHand
from ..nodes.check_graph import Fault, FaultKind, check_graph
from ..nodes.definitions import Definitions
from ..nodes.node_versions import is_older
from ..words.nearest_sampler import nearest_sampler, nearest_schedule
from .fidelity import Checked, Fidelity, FidelityRow, Level, Workflow
from .graph import Value, title_in
from .missing_nodes import missing_nodes, why_missing

# Inputs that list files: one that is not here yet has a card and a row of its own.
_FILE_INPUTS = frozenset(
    """ckpt_name unet_name clip_name clip_name1 clip_name2 clip_name3 clip_name4 vae_name lora_name model_name image
    text_encoder hypernetwork_name control_net_name""".split()
)
_FILES = (".safetensors", ".sft", ".gguf", ".ckpt", ".pt", ".pt2", ".pth", ".bin", ".pkl", ".png")
# The place of each word in the report's "sampler / schedule".
_WORDS = {"sampler_name": 0, "scheduler": 1}


@dataclass(slots=True)
class _Mending:
    """What is changed so far, by node and input, the report as it then is, and what was found, in words."""

    rows: list[FidelityRow]
    changes: dict[tuple[str, str], Value] = field(default_factory=dict)
    found: list[str] = field(default_factory=list)

    def tell(self, row: FidelityRow) -> None:
        self.rows.append(row)
        self.found.append(row.why)


def fit_to_host(workflow: Workflow, nodes: NodesAtHand, definitions: Definitions) -> Workflow:
    """The workflow as this ComfyUI takes it, with a row for each thing that had to change.

    ``definitions`` are those of the workflow's own classes; one that could not be asked is taken as it is. Raises
    ``NodesMissing``, ``CustomNodeMissing``, and ``ComfyDiffers`` where a node takes something else than is known here.
    """
    graph = workflow.graph.as_api()
    missing = missing_nodes(graph, nodes.names)
    if missing:
        raise why_missing(missing, nodes, model=workflow.variant, least=workflow.least)
    mending = _Mending(rows=list(workflow.fidelity.rows))
    if nodes.version is not None and is_older(nodes.version, workflow.least):
        mending.tell(_too_old(workflow, nodes.version))
    for name in missing_nodes(graph, definitions):
        mending.found.append(say("{name} does not say what it takes, and so was not checked.", name=name))
    for fault in check_graph(graph, definitions):
        _mend(fault, workflow, nodes, mending)
    return replace(
        workflow,
        graph=workflow.graph.changed(mending.changes),
        fidelity=Fidelity(rows=tuple(mending.rows)),
        checked=Checked(told_by=nodes.told_by, version=nodes.version, found=tuple(mending.found)),
    )


def is_of_file(fault: Fault) -> bool:
    """Whether it is only a file that a list does not have: it is still to come, or the user is to choose one."""
    if fault.kind is not FaultKind.NOT_IN_LIST or fault.input is None:
        return False
    return fault.input.name in _FILE_INPUTS or str(fault.received).lower().endswith(_FILES)


def _too_old(workflow: Workflow, version: str) -> FidelityRow:
    why = say(
        "{model} came with ComfyUI {least}; this one may not know it, or read it as another model: update ComfyUI.",
        model=workflow.variant,
        least=workflow.least,
    )
    return FidelityRow(field=say("ComfyUI"), level=Level.UNKNOWN, asked=workflow.least, used=version, why=why)


def _mend(fault: Fault, workflow: Workflow, nodes: NodesAtHand, mending: _Mending) -> None:
    one = fault.input
    if one is None or is_of_file(fault):
        return
    title = title_in(workflow.graph.as_api()[fault.node_id], fault.node_id)
    if fault.kind is FaultKind.NOT_IN_LIST and one.name in _WORDS:
        _mend_word(fault, one.name, one.options or (), mending)
        return
    if fault.kind is FaultKind.NOT_IN_LIST and one.name == "type":
        raise NodesMissing(
            say(
                "{host} cannot load text encoders of the type {type}. {model} came with ComfyUI {least}.",
                host=nodes.shown,
                type=str(fault.received),
                model=workflow.variant,
                least=workflow.least,
            )
        )
    value, level, why = _nearest(fault, title)
    if value is None:
        raise ComfyDiffers(say("The workflow does not fit this ComfyUI: {told}.", told=_told(fault, title)))
    mending.changes[fault.node_id, one.name] = value
    asked = "" if fault.received is None else str(fault.received)
    mending.tell(FidelityRow(field=f"{title}: {one.name}", level=level, asked=asked, used=str(value), why=why))


def _nearest(fault: Fault, title: str) -> tuple[Value | None, Level, str]:
    """Another value that the node takes, how near it is, and why; None where none is honest."""
    one = fault.input
    if one is None:
        return None, Level.UNKNOWN, ""
    default = one.default if isinstance(one.default, (str, int, float, bool)) else None
    if fault.kind is FaultKind.INPUT_MISSING:
        return default, Level.UNKNOWN, say("{title} wants it in this ComfyUI; its own default is used.", title=title)
    if fault.kind is FaultKind.NOT_IN_LIST:
        offered = default if one.options and default in one.options else None
        return (
            offered,
            Level.APPROXIMATED,
            say("{title} does not offer {asked} in this ComfyUI.", title=title, asked=str(fault.received)),
        )
    if fault.kind in {FaultKind.TOO_SMALL, FaultKind.TOO_BIG}:
        limit = one.settings["min" if fault.kind is FaultKind.TOO_SMALL else "max"]
        whole = int(limit) if "INT" in one.types else float(limit)
        return whole, Level.APPROXIMATED, say("{title} takes no other in this ComfyUI.", title=title)
    return None, Level.UNKNOWN, ""


def _mend_word(fault: Fault, name: str, options: Sequence[object], mending: _Mending) -> None:
    """Another sampler or schedule, and the rows that told of the one it stands for."""
    known = [option for option in options if isinstance(option, str)]
    asked = str(fault.received)
    is_sampler = name == "sampler_name"
    used = nearest_sampler(asked, known) if is_sampler else nearest_schedule(asked, known)
    if used is None and is_sampler:
        raise ComfyDiffers("The workflow does not fit this ComfyUI: it has none of ComfyUI's own samplers.")
    if used is None:
        raise ComfyDiffers("The workflow does not fit this ComfyUI: it has none of ComfyUI's own schedules.")
    mending.changes[fault.node_id, name] = used
    what = say("sampler") if is_sampler else say("schedule")
    why = say("This ComfyUI has no {what} {asked}; {used} is used.", what=what, asked=asked, used=used)
    if why in mending.found:
        return
    mending.found.append(why)
    told = False
    for place, row in enumerate(mending.rows):
        words = row.used.split(" / ")
        if row.field.endswith("sampler") and len(words) == 2 and words[_WORDS[name]] == asked:
            words[_WORDS[name]] = used
            level = Level.UNKNOWN if row.level is Level.UNKNOWN else Level.APPROXIMATED
            why_now = join_said((row.why, why))
            wanted = row.asked if level is Level.UNKNOWN else row.asked or row.used
            mending.rows[place] = replace(row, level=level, asked=wanted, used=" / ".join(words), why=why_now)
            told = True
    if not told:
        mending.rows.append(FidelityRow(field=what, level=Level.APPROXIMATED, asked=asked, used=used, why=why))


def _told(fault: Fault, title: str) -> str:
    name = fault.input.name if fault.input else ""
    node = say("its node {type} ({title})", type=fault.class_type, title=title)
    received = str(fault.received)
    return {
        FaultKind.INPUT_MISSING: say("{node} wants {name}, which is not known here", node=node, name=name),
        FaultKind.BAD_LINK: say("{node} takes {name} otherwise", node=node, name=name),
        FaultKind.OTHER_TYPE: say("{node} takes no {type} as {name}", node=node, type=received, name=name),
        FaultKind.NOT_IN_LIST: say("{node} does not offer {asked} as {name}", node=node, asked=received, name=name),
        FaultKind.NO_NUMBER: say("{node} takes {name} as a number only", node=node, name=name),
    }.get(fault.kind, f"{fault.class_type} ({title}): {name}")
