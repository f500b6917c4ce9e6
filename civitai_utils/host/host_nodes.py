"""The node classes of the running ComfyUI, each asked for itself: other packs' code answers, and may do anything."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from types import ModuleType
from typing import Any

from ..console_log import log
from ..redaction import redact
from ..wire import Json


class HostNodes:
    """``host`` is ComfyUI's ``server`` module, handed in by whoever knows the host; its ``nodes`` are all loaded only
    when it serves, and change when packs add some later."""

    def __init__(self, host: ModuleType) -> None:
        self._host = host
        self._told: set[str] = set()

    @property
    def version(self) -> str | None:
        """The version of ComfyUI; None where it does not say."""
        said = getattr(self._host, "__version__", None)
        return said if isinstance(said, str) else None

    def names(self) -> frozenset[str] | None:
        """Every class there is; None where this host does not tell."""
        classes = self._classes()
        return None if classes is None else frozenset(str(name) for name in list(classes))

    def definitions(self, names: Iterable[str]) -> dict[str, Json]:
        """Those of some classes, as GET /object_info answers them; one that fails is left out, and told once.

        They list model folders: to be called beside the loop.
        """
        found: dict[str, Json] = {}
        classes = self._classes() or {}
        for name in names:
            if name not in classes:
                continue
            try:
                found[name] = define(classes[name])
            except Exception as error:  # noqa: BLE001  other packs put their own classes here
                self._tell(name, repr(error))
        return found

    def _classes(self) -> Mapping[str, Any] | None:
        classes = getattr(getattr(self._host, "nodes", None), "NODE_CLASS_MAPPINGS", None)
        return classes if isinstance(classes, Mapping) else None

    def _tell(self, name: str, reason: str) -> None:
        if name not in self._told:
            self._told.add(name)
            log.warning(
                "ComfyUI's node %r does not say what it takes, perhaps because of a pack: %s", name, redact(reason)
            )


def define(node_class: Any) -> dict[str, Any]:
    """What GET /object_info tells of one class that matters here; raises whatever the class raises.

    Source: ``node_info`` in ComfyUI's ``server.py``: classes of its newer kind describe themselves.
    """
    describes_itself = getattr(node_class, "GET_NODE_INFO_V1", None)
    if callable(describes_itself):
        said = describes_itself()
        outputs = list(said.get("output") or ())
        return {"input": said["input"], "output": outputs, "output_node": said.get("output_node") is True}
    return {
        "input": node_class.INPUT_TYPES(),
        "output": list(node_class.RETURN_TYPES),
        "output_node": getattr(node_class, "OUTPUT_NODE", False) is True,
    }
