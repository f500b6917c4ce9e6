"""The author's workflow beside ours, as the routes and the command line speak of them (docs/architecture.md)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import asdict
from typing import Any

from ...civitai_utils.errors import RemakeError
from ...civitai_utils.said import said_as_json
from ...civitai_utils.wire import exact_numbers
from ..authors.compare import Advantage
from ..authors.missing_nodes import MissingNode
from ..authors.told import AuthorsWorkflow, Comparison


def authors_as_json(authors: AuthorsWorkflow, compared: Comparison, refusal: RemakeError | None) -> dict[str, Any]:
    """The answer of POST /civitai/author-workflow; ``refusal`` says why there is no clean rebuild, None where it is."""
    return {"workflow": exact_numbers(authors.graph), **authors_report_as_json(authors, compared, refusal)}


def authors_report_as_json(
    authors: AuthorsWorkflow, compared: Comparison, refusal: RemakeError | None
) -> dict[str, Any]:
    """What there is to say of the author's workflow beside its graph."""
    return {
        "form": authors.form.value,
        "node_count": authors.node_count,
        "replaced": [
            {"node": one.node_id, "class": one.class_type, "from": one.asked, "to": one.used}
            for one in authors.replaced
        ],
        "missing_models": [
            {
                "name": one.name,
                "type": one.kind.value if one.kind is not None else None,
                "nodes": list(one.nodes),
                "coming": one.coming,
                "checked": one.checked,
            }
            for one in authors.missing_models
        ],
        "missing_nodes": [_missing_as_json(one) for one in authors.missing_nodes],
        "only_here": _advantages(compared.only_authors),
        "only_rebuild": _advantages(compared.only_rebuild),
        "rebuild": refusal.as_json() if refusal is not None else None,
    }


def _missing_as_json(one: MissingNode) -> dict[str, Any]:
    return {
        "class": one.class_type,
        "count": one.count,
        "pack": one.pack,
        "registry": one.registry,
        "address": one.address,
        "core": one.core,
    }


def _advantages(found: Sequence[Advantage]) -> list[dict[str, Any]]:
    return [
        asdict(one)
        | {
            "what_said": said_as_json(one.what),
            "asked_said": said_as_json(one.asked),
            "why_said": said_as_json(one.why),
        }
        for one in found
    ]
