"""What ComfyUI checks before it queues a prompt, and the answer it gives when a check fails."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

Fault = dict[str, Any]


@dataclass(frozen=True, slots=True, kw_only=True)
class Verdict:
    """`error` is None for a prompt that can be queued; `node_errors` may still name outputs that would be left out."""

    error: Fault | None
    node_errors: dict[str, Any] = field(default_factory=dict)


def validate_prompt(prompt: Mapping[str, Any], definitions: Mapping[str, Any]) -> Verdict:
    """Check class names, missing inputs, links, number ranges and combo values; faults in the host's JSON shape."""
    for node_id, node in prompt.items():
        if not isinstance(node, Mapping) or "class_type" not in node:
            return Verdict(error=_fault("invalid_prompt", "A node has no class_type.", f"Node ID '#{node_id}'"))
        if node["class_type"] not in definitions:
            message = f"Cannot execute because node {node['class_type']} does not exist."
            return Verdict(error=_fault("invalid_prompt", message, f"Node ID '#{node_id}'"))
    outputs = [i for i, node in prompt.items() if definitions[node["class_type"]]["output_node"]]
    if not outputs:
        return Verdict(error=_fault("prompt_no_outputs", "Prompt has no outputs", ""))

    faults = {node_id: _node_faults(node_id, prompt, definitions) for node_id in prompt}
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
    error = _fault("prompt_outputs_failed_validation", "Prompt outputs failed validation", details)
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


def _node_faults(node_id: str, prompt: Mapping[str, Any], definitions: Mapping[str, Any]) -> list[Fault]:
    node = prompt[node_id]
    given: Mapping[str, Any] = node.get("inputs", {})
    sections = _unfolded(definitions[node["class_type"]]["input"], given)
    faults: list[Fault] = []
    for section in ("required", "optional"):
        for name, spec in sections[section].items():
            if name not in given:
                if section == "required":
                    faults.append(_fault("required_input_missing", "Required input is missing", name, name))
            elif isinstance(given[name], list):
                faults += _link_faults(name, given[name], spec, prompt, definitions)
            else:
                faults += _value_faults(name, given[name], spec)
    return faults


def _unfolded(sections: Mapping[str, Any], given: Mapping[str, Any], prefix: str = "") -> dict[str, dict[str, Any]]:
    """The inputs with those of a chosen option beside it, and a growing row of inputs one by one.

    Both have their own name and a dot before theirs: `format.codec`, `images.image_1`.
    """
    flat: dict[str, dict[str, Any]] = {"required": {}, "optional": {}}
    for section, into in flat.items():
        for own, spec in sections.get(section, {}).items():
            name, kind = prefix + own, spec[0]
            settings = spec[1] if len(spec) > 1 else {}
            if kind == "COMFY_AUTOGROW_V3":
                template = settings["template"]
                (inner,) = [each for part in template["input"].values() for each in part.values()]
                for number, one in enumerate(template.get("names", ())):
                    flat["required" if number < template["min"] else "optional"][f"{name}.{one}"] = inner
            elif kind == "COMFY_DYNAMICCOMBO_V3":
                into[name] = [[option["key"] for option in settings["options"]], {}]
                chosen = [option["inputs"] for option in settings["options"] if option["key"] == given.get(name)]
                for inputs in chosen:
                    for part, specs in _unfolded(inputs, given, f"{name}.").items():
                        flat[part].update(specs)
            else:
                into[name] = spec
    return flat


def _link_faults(
    name: str, link: list[Any], spec: Sequence[Any], prompt: Mapping[str, Any], definitions: Mapping[str, Any]
) -> list[Fault]:
    source = prompt.get(str(link[0])) if len(link) == 2 else None
    slots = definitions[source["class_type"]]["output"] if source else []
    if source is None or not isinstance(link[1], int) or not 0 <= link[1] < len(slots):
        message = "Bad linked input, must be [node_id, slot_index] of a node that is there"
        return [_fault("bad_linked_input", message, name, name, received_value=link)]
    wanted = "COMBO" if isinstance(spec[0], list) else spec[0]
    received = slots[link[1]]
    if received in wanted.split(",") or "*" in (received, wanted):
        return []
    details = f"{name}, received_type({received}) mismatch input_type({wanted})"
    message = "Return type mismatch between linked nodes"
    return [_fault("return_type_mismatch", message, details, name, received_type=received, linked_node=link)]


def _value_faults(name: str, value: Any, spec: Sequence[Any]) -> list[Fault]:
    kind = spec[0]
    settings: Mapping[str, Any] = spec[1] if len(spec) > 1 else {}
    more = {"input_config": [kind, settings], "received_value": value}
    if isinstance(kind, list) or kind == "COMBO":
        options = kind if isinstance(kind, list) else settings.get("options", [])
        if value in options:
            return []
        listed = f"(list of length {len(options)})" if len(options) > 20 else str(options)
        details = f"{name}: '{value}' not in {listed}"
        return [_fault("value_not_in_list", "Value not in list", details, name, received_value=value)]
    if "," in kind:
        # One of several types will do.
        tried = [_value_faults(name, value, [one, settings]) for one in kind.split(",")]
        return [] if [] in tried else tried[0]
    if kind in ("INT", "FLOAT"):
        try:
            number = int(value) if kind == "INT" else float(value)
        except (TypeError, ValueError) as problem:
            message = f"Failed to convert an input value to a {kind} value"
            return [_fault("invalid_input_type", message, f"{name}, {value}, {problem}", name, **more)]
        if "min" in settings and number < settings["min"]:
            message = f"Value {number} smaller than min of {settings['min']}"
            return [_fault("value_smaller_than_min", message, name, name, **more)]
        if "max" in settings and number > settings["max"]:
            message = f"Value {number} bigger than max of {settings['max']}"
            return [_fault("value_bigger_than_max", message, name, name, **more)]
        return []
    if kind in ("STRING", "BOOLEAN"):
        return []
    message = "Bad linked input, must be a length-2 list of [node_id, slot_index]"
    return [_fault("bad_linked_input", message, name, name, **more)]


def _fault(kind: str, message: str, details: str, input_name: str | None = None, **more: Any) -> Fault:
    extra = {} if input_name is None else {"input_name": input_name, **more}
    return {"type": kind, "message": message, "details": details, "extra_info": extra}
