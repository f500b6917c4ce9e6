"""The pack's one logger: everything it says passes the redaction first."""

from __future__ import annotations

import logging

from .redaction import RedactingFilter

log = logging.getLogger("civitai_remake")
log.addFilter(RedactingFilter())
