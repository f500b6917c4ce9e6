"""Texts in an XMP packet: its description and its user comment, in which programs leave generation data. Pure.

Draw Things keeps all there, and editors move there what stood elsewhere. The packet is XML; it is not parsed as such,
for a parser can be made to waste memory, and little is asked for: an element as a plain value, as a list with one
entry a language (``rdf:Alt``), or as an attribute (Adobe, XMP part 1, 7).
"""

from __future__ import annotations

import html
import re
from collections.abc import Mapping

_NAMES = {
    "exif:UserComment": "UserComment",
    "dc:description": "Description",
    "xmp:CreatorTool": "Software",
    "tiff:Software": "Software",
}
_LONGEST = 4 << 20
_ENTRY = re.compile(r"<rdf:li\b[^<>]*>")
_TAG = re.compile(r"<[^<>]*>")
_UNPRINTED = re.compile(r"<!\[CDATA\[|\]\]>")


def read_xmp_texts(packet: bytes) -> Mapping[str, str]:
    """The texts of a packet by the names that EXIF and PNG have for them; empty for one that is cut or too long."""
    if len(packet) > _LONGEST:
        return {}
    text = packet.decode("utf-16" if packet[:2] in {b"\xff\xfe", b"\xfe\xff"} else "utf-8", errors="replace")
    found: dict[str, str] = {}
    for name, known in _NAMES.items():
        said = _element(text, name) or _attribute(text, name)
        if said:
            found.setdefault(known, said)
    return found


def _element(text: str, name: str) -> str:
    opened = text.find(f"<{name}")
    start, end = text.find(">", opened), text.find(f"</{name}>", opened)
    if opened < 0 or start < 0 or end < start:
        return ""
    inner = text[start + 1 : end]
    entry = _ENTRY.search(inner)
    if entry is not None:
        inner = inner[entry.end() :].partition("</rdf:li>")[0]
    return html.unescape(_TAG.sub("", _UNPRINTED.sub("", inner))).strip()


def _attribute(text: str, name: str) -> str:
    opened = text.find(f" {name}=")
    at = opened + len(name) + 2
    quote = text[at : at + 1]
    end = text.find(quote, at + 1) if opened >= 0 and quote in {'"', "'"} else -1
    said = text[at + 1 : end] if end > 0 else ""
    # A sign that no attribute may have tells that this one has no end.
    return "" if "<" in said else html.unescape(said).strip()
