"""What ComfyUI checks before it queues a prompt, and the answer it gives when a check fails.

What is wrong is found by the pack's own check, which builds its workflows over the same definitions.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from civitai_remake.pipeline.nodes.check_graph import Fault, FaultKind, node_faults

Answer = dict[str, Any]
_LISTED = 20
_BAD_LINK = "Bad linked input, must be [node_id, slot_index] of a node that is there"
_NO_LINK = "Bad linked input, must be a length-2 list of [node_id, slot_index]"


@dataclass(frozen=True, slots=True, kw_only=True)
class Verdict:
    """`error` is None for a prompt that can be queued; `node_errors` may still name outputs that would be left out."""

    error: Answer | None
    node_errors: dict[str, Any] = field(default_factory=dict)


def validate_prompt(prompt: Mapping[str, Any], definitions: Mapping[str, Any]) -> Verdict:
    """Check class names, missing inputs, links, number ranges and combo values; faults in the host's JSON shape."""
    for node_id, node in prompt.items():
        if not isinstance(node, Mapping) or "class_type" not in node:
            return Verdict(error=_answer("invalid_prompt", "A node has no class_type.", f"Node ID '#{node_id}'"))
        if node["class_type"] not in definitions:
            message = f"Cannot execute because node {node['class_type']} does not exist."
            return Verdict(error=_answer("invalid_prompt", message, f"Node ID '#{node_id}'"))
    outputs = [i for i, node in prompt.items() if definitions[node["class_type"]]["output_node"]]
    if not outputs:
        return Verdict(error=_answer("prompt_no_outputs", "Prompt has no outputs", ""))

    faults = {
        node_id: [_told(one, node.get("inputs", {})) for one in node_faults(node_id, prompt, definitions)]
        for node_id, node in prompt.items()
    }
    node_errors: dict[str, Any] = {}
    good = 0
    for output in outputs:
        bad = [i for i in sorted(_upstream(output, prompt)) if faults[i]]
        good += not bad
        for node_id in bad:
            entry = node_errors.setdefault(
                node_id,
                {"errors": faults[node_id], "dependent_outputs": [], "class_type": prompt[node_id]["class_type"]},
            )
            entry["dependent_outputs"].append(output)
    if good:
        return Verdict(error=None, node_errors=node_errors)
    details = "\n".join(f"{f['message']}: {f['details']}" for entry in node_errors.values() for f in entry["errors"])
    error = _answer("prompt_outputs_failed_validation", "Prompt outputs failed validation", details)
    return Verdict(error=error, node_errors=node_errors)


def _upstream(start: str, prompt: Mapping[str, Any]) -> set[str]:
    seen: set[str] = set()
    waiting = [start]
    while waiting:
        node_id = waiting.pop()
        if node_id in seen or node_id not in prompt:
            continue
        seen.add(node_id)
        values = prompt[node_id].get("inputs", {}).values()
        waiting += [str(value[0]) for value in values if isinstance(value, list) and len(value) == 2]
    return seen


def _told(fault: Fault, given: Mapping[str, Any]) -> Answer:
    """One fault as ComfyUI tells it; ``given`` are the inputs of its node."""
    one, received = fault.input, fault.received
    if one is None:
        raise ValueError(f"{fault.kind.value} is no fault of an input")
    name, of_value = one.name, {"received_value": received}
    config = {"input_config": [one.types, dict(one.settings)], **of_value}
    if fault.kind is FaultKind.INPUT_MISSING:
        told: tuple[str, str, Answer] = "Required input is missing", name, {}
    elif fault.kind is FaultKind.BAD_LINK and isinstance(received, list):
        told = _BAD_LINK, name, of_value
    elif fault.kind is FaultKind.BAD_LINK:
        told = _NO_LINK, name, config
    elif fault.kind is FaultKind.OTHER_TYPE:
        details = f"{name}, received_type({received}) mismatch input_type({one.types})"
        linked = {"received_type": received, "linked_node": given[name]}
        told = "Return type mismatch between linked nodes", details, linked
    elif fault.kind is FaultKind.NOT_IN_LIST:
        told = "Value not in list", f"{name}: '{received}' not in {_listed(one.options or ())}", of_value
    elif fault.kind is FaultKind.NO_NUMBER:
        told = f"Failed to convert an input value to a {one.types} value", f"{name}, {received}", config
    elif fault.kind is FaultKind.TOO_SMALL:
        told = f"Value {received} smaller than min of {one.settings['min']}", name, config
    else:
        told = f"Value {received} bigger than max of {one.settings['max']}", name, config
    message, details, more = told
    return _answer(fault.kind.value, message, details, input_name=name, **more)


def _listed(options: tuple[Any, ...]) -> str:
    return f"(list of length {len(options)})" if len(options) > _LISTED else str(list(options))


def _answer(kind: str, message: str, details: str, **extra: Any) -> Answer:
    return {"type": kind, "message": message, "details": details, "extra_info": extra}
