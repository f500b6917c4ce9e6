"""The graphs of the last look-ups, by a key: a page needs not send one back, and no digit is lost on the way.

A graph may have megabytes, a browser rounds its large numbers, and a page that was reloaded has it no longer. It is
kept packed, for as long as the host lives, and within bounds.
"""

from __future__ import annotations

import hashlib
import threading
import zlib
from collections import OrderedDict

from ...civitai_utils import json_pieces
from ...civitai_utils.recipe_parts import EmbeddedGraph
from ...civitai_utils.wire import Json, parse_json, read_object
from ..spoken.recipe_parts import read_graph_json

MOST_GRAPHS = 100
MOST_PACKED_BYTES = 32 << 20


class KeptGraphs:
    """Keeps the metadata's ``graph`` objects; every method packs or unpacks, so the caller keeps it off the loop."""

    def __init__(self, *, most: int = MOST_GRAPHS, most_bytes: int = MOST_PACKED_BYTES) -> None:
        self._most = most
        self._most_bytes = most_bytes
        self._packed: OrderedDict[str, bytes] = OrderedDict()
        self._lock = threading.Lock()

    def keep(self, graph: Json) -> str | None:
        """The key of the graph; None for one too large to be kept. Those that were not asked for longest make room."""
        text = json_pieces.dumps(graph).encode()
        key, packed = hashlib.sha256(text).hexdigest()[:32], zlib.compress(text, 1)
        if len(packed) > self._most_bytes:
            return None
        with self._lock:
            self._packed[key] = packed
            self._packed.move_to_end(key)
            while len(self._packed) > self._most or sum(map(len, self._packed.values())) > self._most_bytes:
                self._packed.popitem(last=False)
        return key

    def find(self, key: str) -> EmbeddedGraph | None:
        """The graph of a key; None where it is no longer kept."""
        with self._lock:
            packed = self._packed.get(key)
            if packed is not None:
                self._packed.move_to_end(key)
        graph = read_object(parse_json(zlib.decompress(packed))) if packed is not None else None
        return read_graph_json(graph) if graph is not None else None
