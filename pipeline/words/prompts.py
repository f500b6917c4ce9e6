"""Prompt text: the tags that name models are cut out, and embeddings are marked for ComfyUI.

What a tag says of its model is read in ``model_tags``. ComfyUI loads an embedding only where the prompt says
``embedding:name``.
"""

from __future__ import annotations

import re

from .model_tags import TAG

# What stands around tags that follow each other, with nothing between them but commas and blanks.
_SEAM = re.compile(r"(?<![ \t,\0])[ \t,\0]*\0[ \t,\0]*")
_EMBEDDING = re.compile(r"embedding:(?P<name>\S+)", re.IGNORECASE)
# A parent folder, a root, a drive, a home, another scheme: none of them is the name of an embedding.
_ESCAPES = re.compile(r"(?:^|[/\\])\.\.(?:[/\\]|[^\w]|$)|^[/\\~]|^[a-z]:[/\\]|\0|^embedding:|://", re.IGNORECASE)


def strip_tags(prompt: str) -> str:
    """The prompt without its model tags, and without the empty commas and double spaces they leave behind."""
    if not TAG.search(prompt):
        return prompt
    # Only the seams are tidied; the rest of the author's text keeps its own commas, spaces and lines.
    return _SEAM.sub(_closed, TAG.sub("\0", prompt)).strip()


def _closed(seam: re.Match[str]) -> str:
    """What is left of a seam: one comma where it had any beside words, nothing at the end or start of a line."""
    text, whole = seam[0], seam.string
    first, last = text.index("\0"), text.rindex("\0")
    before, after = text[:first].rstrip(" \t"), text[last + 1 :].lstrip(" \t")
    rest = after.removeprefix(",").lstrip(" \t")
    if whole[seam.end() : seam.end() + 1] in {"", "\n"}:
        return before + rest.rstrip(" \t")
    if not before and whole[max(0, seam.start() - 1) : seam.start()] in {"", "\n"}:
        return rest
    if before:
        return f"{before} {rest}"
    if after:
        return after
    return ", " if "," in text else " "


def mark_embedding(prompt: str, word: str, stem: str) -> str:
    """The prompt with every whole-word ``word`` written as ``embedding:stem``; parts of longer words stay.

    Case does not matter (webui compares lower-cased). A word that already carries ``embedding:`` is only renamed.
    """
    if not word:
        return prompt
    # A word may sit inside brackets or before a weight's colon, but not inside another name or a file path.
    pattern = re.compile(
        rf"(?<![\w.\-/\\])(?:embedding:)?(?<![\w.\-/\\]){re.escape(word)}(?:\.(?:pt|safetensors|bin))?(?![\w\-/\\]|\.\w)",
        re.IGNORECASE,
    )
    return pattern.sub(lambda found: _spaced(prompt, found, f"embedding:{stem}"), prompt)


def strip_escaping_embeddings(prompt: str) -> tuple[str, tuple[str, ...]]:
    """(the prompt in which no ``embedding:`` word leads out of the folder of embeddings, the names that would have).

    Such a word stays as plain text: what a picture says must not choose a file anywhere on the computer.
    """
    lost: list[str] = []

    def plain(found: re.Match[str]) -> str:
        name = found["name"]
        if not _ESCAPES.search(name):
            return found[0]
        lost.append(name)
        return name.replace(":", " ")

    return _EMBEDDING.sub(plain, prompt), tuple(dict.fromkeys(lost))


def _spaced(prompt: str, found: re.Match[str], written: str) -> str:
    """ComfyUI wants white space before ``embedding:`` and reads the name up to the next white space, so whatever else
    stands beside it gets a space between (comfy/sd1_clip.py of 0.33)."""
    before = prompt[found.start() - 1 : found.start()]
    after = prompt[found.end() : found.end() + 2]
    lead = "" if not before or before.isspace() or before == "(" else " "
    closed = not after or after[0].isspace() or after[0] in "):" or (after[0] == "," and not after[1:].strip())
    return f"{lead}{written}{'' if closed else ' '}"
