"""Which API key counts, and what becomes of a new one: decided from what the site has said of each. Pure."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import Enum
from typing import Any


class Standing(str, Enum):
    """What is known of a key: there is none, no key looks like it, nothing yet, the site knows it, or it does not."""

    ABSENT = "absent"
    MALFORMED = "malformed"
    UNKNOWN = "unknown"
    VALID = "valid"
    REFUSED = "refused"


class Source(str, Enum):
    """Where the key that counts comes from; the words of the wire."""

    ENVIRONMENT = "environment"
    FILE = "file"
    NONE = "none"


class Fate(str, Enum):
    """What becomes of a new key; the words of the wire. ``UNPROVEN``: it stays out until the site can be asked."""

    STORED = "stored"
    REFUSED = "refused"
    UNPROVEN = "unproven"
    REMOVED = "removed"


@dataclass(frozen=True, slots=True, kw_only=True)
class KeyReport:
    """What is known of one key, without the key: its standing, its owner's name where the site has told it, and
    whether the site is being asked at this moment."""

    standing: Standing
    username: str | None = None
    asking: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class ChosenKey:
    """A key and where it came from."""

    value: str | None = field(repr=False)
    source: Source


@dataclass(frozen=True, slots=True, kw_only=True)
class KeyState:
    """What is known of the environment's key and of the stored one, and what follows. No key is in it."""

    environment: KeyReport
    file: KeyReport

    @property
    def source(self) -> Source:
        """Which key counts."""
        return choose_source(self.environment.standing, self.file.standing)

    @property
    def is_settled(self) -> bool:
        """Whether the site's word on the environment's key can no longer change which key counts."""
        return self.environment.standing is not Standing.UNKNOWN or self.file.standing not in _COULD_COUNT

    def as_json(self) -> dict[str, Any]:
        """The answer of GET /key (docs/architecture.md)."""
        return {
            "set": self.source is not Source.NONE,
            "source": self.source.value,
            "keys": {"environment": _as_json(self.environment), "file": _as_json(self.file)},
        }


_VALID = {Standing.VALID: True, Standing.REFUSED: False, Standing.MALFORMED: False}
_NO_KEY = frozenset({Standing.ABSENT, Standing.MALFORMED})
_COULD_COUNT = frozenset({Standing.VALID, Standing.UNKNOWN})


def choose_source(environment: Standing, stored: Standing) -> Source:
    """Which key counts: the environment's, unless the site refuses it and could know the stored one."""
    if environment in _NO_KEY:
        return Source.NONE if stored in _NO_KEY else Source.FILE
    if environment is Standing.REFUSED and stored in _COULD_COUNT:
        return Source.FILE
    return Source.ENVIRONMENT


def judge_new_key(given: Standing, stored: Standing) -> Fate:
    """What becomes of a new key beside the stored one.

    One that the site refuses is never stored. One that the site could not be asked about takes no place that a good key
    could hold: without the site nothing can be downloaded with it anyway.
    """
    if given is Standing.REFUSED:
        return Fate.REFUSED
    if given is Standing.UNKNOWN and stored in _COULD_COUNT:
        return Fate.UNPROVEN
    return Fate.STORED


def is_valid(standing: Standing) -> bool | None:
    """Whether the site takes the key; None where nobody knows."""
    return _VALID.get(standing)


def _as_json(report: KeyReport) -> dict[str, Any] | None:
    if report.standing is Standing.ABSENT:
        return None
    return {
        "valid": is_valid(report.standing),
        "malformed": report.standing is Standing.MALFORMED,
        "username": report.username,
        "asking": report.asking,
    }
