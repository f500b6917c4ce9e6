"""The pack's one logger: each line says whose it is, among those of all packs, and passes the redaction first."""

from __future__ import annotations

import logging
import traceback

from .redaction import RedactingFilter, redact

NAME = "[Civitai Remake]"


class _NamedFilter(logging.Filter):
    def filter(self, record: logging.LogRecord) -> bool:
        record.msg = f"{NAME} {record.getMessage()}"
        record.args = None
        return True


log = logging.getLogger("civitai_remake")
# A second copy of the pack in one ComfyUI has the same logger: each line is named once.
if not log.filters:
    log.addFilter(_NamedFilter())
    log.addFilter(RedactingFilter())


def log_unforeseen(what: str, error: BaseException) -> None:
    """A fault of ours, for whoever looks after it: what failed, with its trace and without secrets."""
    trace = "".join(traceback.format_exception(type(error), error, error.__traceback__))
    log.error("%s failed in an unforeseen way:\n%s", what, redact(trace))
