"""Text of others as a terminal may show it: what would move the cursor, colour, ring or turn the writing round is shown
as an escape instead."""

from __future__ import annotations

import re

# All controls but the line's end and the tab; the marks that turn the direction of writing; separators and joiners that
# hide; halves of pairs, which no encoding has.
_HIDDEN = re.compile(
    "[\x00-\x08\x0b-\x1f\x7f-\x9f\u061c\u180e\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\ud800-\udfff]"
)


def for_terminal(text: str) -> str:
    """The text with every such character written as ``\\x1b``, ``\\u202e`` and the like; the rest as it is."""
    return _HIDDEN.sub(lambda found: _escape(ord(found[0])), text)


def _escape(code: int) -> str:
    return f"\\x{code:02x}" if code < 0x100 else f"\\u{code:04x}"
