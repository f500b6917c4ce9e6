"""What a batch of downloads would do, as the routes speak it (docs/architecture.md)."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from ...civitai_utils.said import said_as_json
from ...civitai_utils.wire import read_str
from ..models.preflight import Candidate, Refusal, bytes_to_come, can_run_code, is_pickle, sum_by_drive


def preflight_as_json(
    candidates: Sequence[Candidate],
    refusals: Sequence[Refusal],
    *,
    has_key: bool,
    key_valid: bool | None,
    pickles_allowed: bool,
    loads_safely: bool,
) -> dict[str, Any]:
    """The answer of POST /civitai/preflight (docs/architecture.md)."""
    drives = sum_by_drive(candidates)
    return {
        "files": [_file_as_json(candidate, loads_safely=loads_safely) for candidate in candidates],
        "refused": [refusal_as_json(refusal) for refusal in refusals],
        "total_bytes": sum(bytes_to_come(candidate) for candidate in candidates),
        "drives": [
            {
                "folders": [str(folder) for folder in drive.folders],
                "needed_bytes": drive.needed,
                "free_bytes": drive.free,
                "fits": drive.fits,
            }
            for drive in drives
        ],
        "fits": all(drive.fits for drive in drives),
        "has_key": has_key,
        "key_valid": key_valid,
        "pickles_allowed": pickles_allowed,
    }


def refusal_as_json(refusal: Refusal) -> dict[str, Any]:
    """One file that cannot come, with the error's code, words and hint."""
    return {"file_key": refusal.file_key, **refusal.error.as_json()}


def _file_as_json(candidate: Candidate, *, loads_safely: bool) -> dict[str, Any]:
    access = candidate.access or {}
    needs_key, gated = access.get("requireAuth"), access.get("checkPermission")
    return {
        "file_key": candidate.file.key,
        "filename": candidate.file_name,
        "folder": str(candidate.folder),
        "folder_why": candidate.folder_why,
        "folder_why_said": said_as_json(candidate.folder_why),
        "bytes": candidate.file.size_bytes,
        "kept_bytes": candidate.kept,
        "needs_key": needs_key if isinstance(needs_key, bool) else None,
        "early_access": gated if isinstance(gated, bool) else None,
        "early_access_until": read_str(access.get("earlyAccessEndsAt")),
        "pickle": is_pickle(candidate.file),
        "can_run_code": can_run_code(candidate.file, loads_safely=loads_safely),
        "pickle_scan": candidate.file.pickle_scan,
    }
