"""The base of all errors, and the list of them."""

from __future__ import annotations

from typing import Any, ClassVar, Literal

from ..said import as_said, said_as_json


class RemakeError(Exception):
    """Base of all errors shown to a user.

    ``status`` is the HTTP status of the routes, ``exit_code`` the command line's; both are fixed per code. ``hint``
    says what the user can do. ``field`` names the part of a request that was wrong. The message never holds a key or
    a signed address; one with values in it is said (``said.py``). ``wants_key``: whether an API key, or another one,
    could help.
    """

    code: ClassVar[str] = "internal"
    status: ClassVar[int] = 500
    exit_code: ClassVar[int] = 70
    hint: ClassVar[str] = "Please report it with the lines of ComfyUI's console from that moment."
    wants_key: ClassVar[Literal["never", "without one", "always"]] = "never"

    def __init__(self, message: str, *, field: str | None = None) -> None:
        super().__init__(message)
        self.message = as_said(message)
        self.field = field

    def as_json(self) -> dict[str, Any]:
        """The body every route answers an error with: ``{code, error, said, hint, field?}``."""
        body = {"code": self.code, "error": self.message, "said": said_as_json(self.message), "hint": self.hint}
        if self.field is not None:
            body["field"] = self.field
        return body


def all_errors() -> tuple[type[RemakeError], ...]:
    """Every error class, the base first, in the order of their exit codes."""
    found: list[type[RemakeError]] = [RemakeError]
    for cls in found:
        found.extend(cls.__subclasses__())
    return tuple(sorted(found, key=lambda cls: cls.exit_code))


def errors_by_code() -> dict[str, type[RemakeError]]:
    """The same by their codes."""
    return {cls.code: cls for cls in all_errors()}
