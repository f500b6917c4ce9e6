"""What it means when Hugging Face or its store does not hand out a file: the status -> our error. Pure.

Their words are for programmers, and none of these errors asks for Civitai's key.
"""

from __future__ import annotations

from .. import errors
from ..said import say
from ..wire import read_wait

HUB = "Hugging Face"
THIS_FILE = say("this file")
HUB_STORE = say("The file store of Hugging Face")


def refusal_by_hub(
    status: int, content_type: str, text: str, retry_after: str | None = None, *, what: str = THIS_FILE
) -> errors.RemakeError:
    """The error for an answer of the hub that is neither a file nor a redirect; ``what`` it was asked for."""
    del content_type, text
    if status in {401, 403}:
        return errors.TermsNotAccepted(
            say(
                "{who} gives {what} only to accounts that its owner has let in, or has it no more ({status}).",
                who=HUB,
                what=what,
                status=status,
            )
        )
    return _other(HUB, status, retry_after, what)


def refusal_by_hub_store(
    status: int, content_type: str, text: str, retry_after: str | None = None
) -> errors.RemakeError:
    """The error for an answer of the store behind the hub that is no file."""
    del content_type, text
    return _other(HUB_STORE, status, retry_after, THIS_FILE)


def page_by_hub() -> errors.RemakeError:
    """The error for a page or a text in place of the file."""
    return errors.DownloadError(say("A web page or an error text came from {who} instead of the file.", who=HUB))


def _other(who: str, status: int, retry_after: str | None, what: str) -> errors.RemakeError:
    if status in {404, 410}:
        return errors.FileGone(say("{who} no longer has {what}.", who=who, what=what))
    if status == 429 or status >= 499:
        error = errors.SiteBusy(say("{who} is too busy to give {what} ({status}).", who=who, what=what, status=status))
        error.wait = read_wait(retry_after)
        return error
    return errors.DownloadError(
        say("{who} answered {status} instead of giving {what}.", who=who, status=status, what=what)
    )
