"""The gallery's page: one file that needs nothing but a browser, and lets nothing of a picture run. Pure.

Its parts stand in ``page/``: the frame (``index.html``), the look and the script. What a picture brings (its prompt,
its name) is never HTML: it is JSON without any ``<``, and the script puts it into the page as text. The page itself
forbids everything but this script and this style, by their hashes, and the pictures of its own folder.
"""

from __future__ import annotations

import base64
import hashlib
import html
import re
from collections.abc import Sequence
from functools import cache
from typing import Any

from ...civitai_utils import json_pieces
from ...civitai_utils.disk.own_file import own_text
from ..compare.likeness import Likeness
from ..workflow.note import WORDS
from .entry import Entry, entry_as_json

# One script, in this order: the later ones use the earlier ones.
_SCRIPTS = ("choose.js", "slider.js", "cards.js", "detail.js", "start.js")
_MARK = re.compile(r"<!--(\w+)-->")
# What the page shows of a prompt; the tables and the report have all of it.
_LONGEST_SHOWN = 4_000
# A page opened from the disk has no origin that 'self' could name.
_OWN_FILES = "'self' file:"


def gallery_page(entries: Sequence[Entry], *, title: str) -> bytes:
    """The page, in UTF-8."""
    parts = {
        "rules": html.escape(content_rules()),
        "title": html.escape(title),
        "style": _style(),
        "entries": _as_data([_shown(entry) for entry in entries]),
        "words": _as_data(_words()),
        "script": _script(),
    }
    page = _MARK.sub(lambda found: parts[found[1]], own_text(__file__, "page", "index.html"))
    return page.encode("utf-8", "replace")


@cache
def content_rules() -> str:
    """What the page may do (Content-Security-Policy), for its own head and for whoever serves it."""
    return "; ".join(
        (
            "default-src 'none'",
            f"script-src {_hash(_script())}",
            f"style-src {_hash(_style())}",
            f"img-src {_OWN_FILES}",
            f"media-src {_OWN_FILES}",
            "base-uri 'none'",
            "form-action 'none'",
            "require-trusted-types-for 'script'",
            "trusted-types 'none'",
        )
    )


@cache
def _script() -> str:
    return "'use strict'\n" + "".join(own_text(__file__, "page", name) for name in _SCRIPTS)


@cache
def _style() -> str:
    return own_text(__file__, "page", "look.css")


def _hash(text: str) -> str:
    return f"'sha256-{base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()}'"


def _as_data(value: Any) -> str:
    """JSON for within a script element: only ``<`` could end that, or begin a comment in it."""
    return json_pieces.dumps(value).replace("<", "\\u003c")


def _shown(entry: Entry) -> dict[str, Any]:
    """An entry without what is not known, for most is not; texts no longer than they are read."""
    said = {name: value for name, value in entry_as_json(entry).items() if value not in (None, [])}
    for name in ("prompt", "negative_prompt", "reason"):
        if len(said.get(name, "")) > _LONGEST_SHOWN:
            said[name] = f"{said[name][:_LONGEST_SHOWN]}..."
    if "seed" in said:
        said["seed"] = str(said["seed"])
    return said


def _words() -> dict[str, dict[str, str]]:
    return {
        "likeness": {likeness.value: str(likeness.text) for likeness in Likeness},
        "grade": {grade.value: words for grade, words in WORDS.items()},
    }
