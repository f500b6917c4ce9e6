"""Write what the pack's own nodes say of themselves into the file that the command line has it from."""

from __future__ import annotations

import json

from civitai_remake.civitai_nodes import NODE_CLASS_MAPPINGS
from civitai_remake.civitai_utils.host.host_nodes import define
from civitai_remake.civitai_utils.host.own_definitions import FILE


def written() -> str:
    """The file's text: a line a node."""
    lines = [
        f"  {json.dumps(name)}: {json.dumps(define(found))}" for name, found in sorted(NODE_CLASS_MAPPINGS.items())
    ]
    return "{\n" + ",\n".join(lines) + "\n}\n"


if __name__ == "__main__":
    FILE.write_text(written(), encoding="utf-8", newline="\n")
