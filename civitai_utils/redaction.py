"""One place that takes keys and signed addresses out of text before anyone else sees it.

Of a web address only the query fields known to be harmless keep their value: signed links differ by store
(``X-Amz-Signature``, ``Authorization``, ``token`` ...), and a list of the dangerous ones would always be one short.
"""

from __future__ import annotations

import logging
import re
from urllib.parse import quote

HIDDEN = "[hidden]"

_HARMLESS = frozenset(
    """fileid modelversionid versionid type format size fp imageid postid browsinglevel withmeta flatmeta limit page
    cursor nsfw ids reason input""".split()
)
_ADDRESS = re.compile(r"(?i)\b((?:https?|wss?|socks\w*)://)([^\s\"'<>?#]*)(\?[^\s\"'<>#]*)?")
_LOOSE_QUERY = re.compile(r"(?i)([?&](?:x-amz-[\w-]+|authorization|token|key|signature|sig|policy)=)[^&\s\"'<>]+")
_HEADER = re.compile(r"(?i)\b(bearer|basic)((?:\s|%20|%09|\+)+)[\w.~+/=%-]{4,}")
_FIELD = re.compile(
    r"""(?ix) (["']? \b (?:civitai_)? (?:api[_-]?key|token|authorization|secret|password) ["']? \s* [:=] \s* ["']?)
    (?! (?:bearer|basic) \b | \[hidden\] | (?:none|null|true|false) \b) [^\s"',;&}\])]{3,}"""
)
# A key of Civitai is 32 hexadecimal digits; no hash of a model file has that length.
_BARE_KEY = re.compile(r"(?i)(?<![0-9a-f])[0-9a-f]{32}(?![0-9a-f])")


_known: dict[str, None] = {}
_MOST_KNOWN = 16
_SHORTEST_KNOWN = 8


def never_show(secret: str) -> None:
    """From now on this very text is hidden wherever it stands, also inside longer words; the last few are kept."""
    if len(secret) >= _SHORTEST_KNOWN:
        _known.pop(secret, None)
        _known[secret] = None
        while len(_known) > _MOST_KNOWN:
            del _known[next(iter(_known))]


def redact(text: str) -> str:
    """The text without API keys, logins and the values of signed addresses; everything else stays as it is."""
    for secret in tuple(_known):
        text = text.replace(secret, HIDDEN).replace(quote(secret, safe=""), HIDDEN)
    text = _ADDRESS.sub(_redact_address, text)
    text = _LOOSE_QUERY.sub(rf"\1{HIDDEN}", text)
    text = _HEADER.sub(rf"\1\2{HIDDEN}", text)
    text = _FIELD.sub(rf"\1{HIDDEN}", text)
    return _BARE_KEY.sub(HIDDEN, text)


def _redact_address(found: re.Match[str]) -> str:
    scheme, rest, query = found.group(1), found.group(2), found.group(3) or ""
    host, slash, path = rest.partition("/")
    if "@" in host:
        host = f"{HIDDEN}@{host.rpartition('@')[2]}"
    if query:
        query = "?" + "&".join(_redact_pair(pair) for pair in query[1:].split("&"))
    return f"{scheme}{host}{slash}{path}{query}"


def _redact_pair(pair: str) -> str:
    name, equals, _ = pair.partition("=")
    return pair if not equals or name.lower() in _HARMLESS else f"{name}={HIDDEN}"


class RedactingFilter(logging.Filter):
    """Redacts every record that passes a logger or handler, the text of its traceback included."""

    def filter(self, record: logging.LogRecord) -> bool:
        record.msg = redact(record.getMessage())
        record.args = None
        if record.exc_info and not record.exc_text:
            record.exc_text = logging.Formatter().formatException(record.exc_info)
        if record.exc_text:
            record.exc_text = redact(record.exc_text)
        if record.stack_info:
            record.stack_info = redact(record.stack_info)
        return True
