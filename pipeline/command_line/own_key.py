"""The key of the environment, as the site knows it: one that it refuses is told before anything else, and not used."""

from __future__ import annotations

from ...civitai_utils.errors import KeyRefused, SiteError
from ...civitai_utils.host.key_store import VARIABLE
from ...civitai_utils.site.civitai_client import CivitaiClient
from .output import Output


async def accepted_key(client: CivitaiClient, key: str | None, output: Output) -> str | None:
    """The key, also where the site cannot be asked about it; None where there is none, or the site refuses it."""
    if key is None:
        return None
    try:
        owner = await client.fetch_user(key)
    except SiteError:
        return key
    if owner is not None:
        return key
    refusal = KeyRefused(f"Civitai does not accept the API key of {VARIABLE}, so it is not used.")
    output.answer["key_refused"] = refusal.as_json()
    output.say(f"{refusal.message} {refusal.hint} [{refusal.code}]\n")
    return None
