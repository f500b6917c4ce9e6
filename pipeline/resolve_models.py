"""The fourth stage: what the image names -> which version and which exact file, asked from the site all at once.

Order: version id, then each hash (facts: Civitai 6.2, 18 and 19). A name alone is never enough to fetch something.
"""

from __future__ import annotations

import asyncio
from collections.abc import Iterable

from ..civitai_utils.errors import ClosedModel, NothingToDownload, NotOnSite, SiteError
from ..civitai_utils.model_files import Resolution, Resolved, Unresolved
from ..civitai_utils.said import say
from ..civitai_utils.site.civitai_client import Missing
from ..civitai_utils.values import Recipe, ResourceMention
from .models.choose_file import contradicts, versions_of
from .models.read_version import read_resolution, why_missing
from .models.settle import is_checkpoint, settle
from .ports import VersionSource
from .words.closed_models import closed_base
from .words.digests import askable_hashes

_BY_ID = say("version id")
# No image is made with so many; data made up to name more would only have the site refuse the user's key.
_MOST_ASKED = 200
_TOO_MANY = say("The image names more than {most} models; this one was not looked up.", most=_MOST_ASKED)
_BY_HASH = say("hash")
_BY_SIBLING = say("hash, in another version of the model")


async def resolve_recipe(source: VersionSource, recipe: Recipe, *, key: str | None = None) -> tuple[Resolution, ...]:
    """One resolution a model of the image.

    Nothing is asked for an image whose checkpoint can never be had, and where only the site's answer shows that, every
    model is refused with the reason: without it the others are no use (facts: Civitai 6.4, 65).
    """
    if recipe.closed is not None:
        return _refused(recipe.mentions, recipe.closed.reason)
    found = await resolve_mentions(source, recipe.mentions, key=key)
    base = next((one for one in found if is_checkpoint(one) and one.mention.off is None), None)
    if not isinstance(base, Unresolved):
        return found
    by_name = base.code == NothingToDownload.code and closed_base(recipe.base_model) is not None
    if base.code == ClosedModel.code or by_name:
        return _refused((one.mention for one in found), base.reason)
    return found


def _refused(mentions: Iterable[ResourceMention], reason: str) -> tuple[Resolution, ...]:
    said = say("This image cannot be rebuilt locally: {reason}", reason=reason)
    return tuple(_unresolved(mention, ClosedModel.code, said, []) for mention in mentions)


async def resolve_mentions(
    source: VersionSource, mentions: Iterable[ResourceMention], *, key: str | None = None
) -> tuple[Resolution, ...]:
    """One resolution a model. Mentions that turn out to be the same file become one, in the order they were named.

    A site that cannot be reached for one model leaves that one unresolved; the others go on.
    """
    wanted = list(mentions)
    found = await asyncio.gather(*(resolve_mention(source, mention, key=key) for mention in wanted[:_MOST_ASKED]))
    unasked = (_unresolved(mention, NotOnSite.code, _TOO_MANY, []) for mention in wanted[_MOST_ASKED:])
    # Hundreds of names are compared, and the loop is the host's.
    return await asyncio.to_thread(settle, [*found, *unasked])


async def resolve_mention(source: VersionSource, mention: ResourceMention, *, key: str | None = None) -> Resolution:
    """The version and file of one mention, or why there is none; never raises a ``SiteError``."""
    attempts: list[str] = []
    gone = ""
    try:
        if mention.version_id is not None:
            attempts.append(say("version id {version_id}", version_id=mention.version_id))
            answer = await source.fetch_version(mention.version_id, key=key)
            if not isinstance(answer, Missing):
                found = read_resolution(answer, mention, _BY_ID, tuple(attempts))
                return await _by_sibling(source, found, mention, attempts, key) or found
            gone = answer.detail
        for digest in askable_hashes(mention.hashes):
            attempts.append(say("hash {digest}", digest=digest))
            answer = await source.fetch_version_by_hash(digest, key=key)
            if not isinstance(answer, Missing):
                return read_resolution(answer, mention, _BY_HASH, tuple(attempts))
    except SiteError as error:
        return _unresolved(mention, error.code, error.message, attempts)
    if mention.version_id is not None:
        return _unresolved(mention, *why_missing(gone), attempts)
    if mention.hashes:
        return _unresolved(mention, NotOnSite.code, say("No model on Civitai has this hash."), attempts)
    return _unresolved(
        mention,
        NotOnSite.code,
        say("The image gives only a name, and a name alone does not identify a model."),
        attempts,
    )


async def _by_sibling(
    source: VersionSource, found: Resolution, mention: ResourceMention, attempts: list[str], key: str | None
) -> Resolution | None:
    """The file that carries the image's hash, in another version of the model; None where there is no such.

    A question beyond the answer that is there already: a site that fails it takes nothing away.
    """
    if not isinstance(found, Resolved) or found.model_id is None or not contradicts(found.file, mention.hashes):
        return None
    attempts.append(say("other versions of model {model_id}", model_id=found.model_id))
    try:
        model = await source.fetch_model(found.model_id, key=key)
    except SiteError:
        return None
    if isinstance(model, Missing):
        return None
    for version in versions_of(model):
        sibling = read_resolution(version, mention, _BY_SIBLING, tuple(attempts))
        if isinstance(sibling, Resolved) and not contradicts(sibling.file, mention.hashes) and sibling.file.hashes:
            return sibling
    return None


def _unresolved(mention: ResourceMention, code: str, reason: str, attempts: list[str]) -> Unresolved:
    return Unresolved(
        mention=mention, code=code, reason=reason, attempts=tuple(attempts), version_id=mention.version_id
    )
