"""Every error a user can meet: one class a code, a closed list, each with what the user can do.

This module imports nothing of the project. Foreign exceptions are turned into these once, at the door where they
enter (the client for HTTP, the transfer for downloads, the part file for the disk). ``docs/errors.md`` shows the
table; a test keeps both equal.

    RemakeError
      InputError           what was given cannot be used
      SiteError            Civitai did not give what was asked
      DownloadError        a file could not be fetched, proven or placed
      WorkflowError        the image was read, but no right workflow can be built
      HostError            ComfyUI (or the request to it) is the problem
"""

from __future__ import annotations

from typing import ClassVar


class RemakeError(Exception):
    """Base of all errors shown to a user.

    ``status`` is the HTTP status of the routes, ``exit_code`` the command line's; both are fixed per code. ``hint``
    says what the user can do. ``field`` names the part of a request that was wrong. The message never holds a key or
    a signed address.
    """

    code: ClassVar[str] = "internal"
    status: ClassVar[int] = 500
    exit_code: ClassVar[int] = 70
    hint: ClassVar[str] = "Please report it with the lines of ComfyUI's console from that moment."

    def __init__(self, message: str, *, field: str | None = None) -> None:
        super().__init__(message)
        self.message = message
        self.field = field

    def as_json(self) -> dict[str, str]:
        """The body every route answers an error with: ``{code, error, hint, field?}``."""
        body = {"code": self.code, "error": self.message, "hint": self.hint}
        if self.field is not None:
            body["field"] = self.field
        return body


class InputError(RemakeError):
    """What was given cannot be used."""

    code = "bad_request"
    status = 400
    exit_code = 10
    hint = "Check the request: it must be a JSON object with the fields of the route."


class ReferenceUnreadable(InputError):
    """The text names nothing on Civitai and is no generation data."""

    code = "reference_unreadable"
    exit_code = 11
    hint = "Paste the address or number of an image, of a post or a model, an AIR, or the image's generation data."


class ReferenceUnsupported(InputError):
    """The text is a known form that this version cannot follow."""

    code = "reference_unsupported"
    status = 422
    exit_code = 12
    hint = "Open the image or model itself on Civitai and paste the address of its page."


class HostNotListed(InputError):
    """A download address points to a host that is not Civitai's."""

    code = "host_not_listed"
    exit_code = 13
    hint = "Only files from Civitai (or the site set in CIVITAI_BASE_URL) are downloaded."


class FileNameRefused(InputError):
    """The publisher's file name cannot be a model file here."""

    code = "file_name_refused"
    status = 422
    exit_code = 14
    hint = "Download the file from its page and put it into the model folder by hand."


class KeyMalformed(InputError):
    """The API key has characters no key has."""

    code = "key_malformed"
    exit_code = 15
    hint = "Copy the key again from civitai.com > Account settings > API keys; it is one line without spaces."


class ImageFileUnreadable(InputError):
    """The file is no image whose data can be read, or too large."""

    code = "image_file_unreadable"
    status = 422
    exit_code = 16
    hint = "Give a PNG, JPEG, WebP, AVIF or GIF as the generator saved it, of at most 64 MB."


class ChoiceNeeded(InputError):
    """The command line was given something with several pictures, and nobody to ask which."""

    code = "choice_needed"
    status = 422
    exit_code = 17
    hint = "Say which picture with --pick N; for a model or version, --pick 0 downloads it alone."


class LocalFileUnknown(InputError):
    """The file chosen in place of a model is not in the folders of its kind."""

    code = "local_file_unknown"
    status = 422
    exit_code = 19
    hint = "Choose the file again: it was moved or removed, or ComfyUI lists it under another kind of model."


class SiteError(RemakeError):
    """Civitai did not give what was asked."""

    code = "site_failed"
    status = 502
    exit_code = 20
    hint = "Try again in a few minutes; look at the site in a browser to see whether it works."


class SiteUnreachable(SiteError):
    """No connection to the site."""

    code = "site_unreachable"
    exit_code = 21
    hint = "Check the network connection (and the proxy settings of this computer), then try again."


class SiteBusy(SiteError):
    """The site kept answering 429 or 5xx; ``wait`` is the seconds it asks for, None where it does not say."""

    wait: float | None = None

    code = "site_busy"
    status = 503
    exit_code = 22
    hint = "Wait a few minutes and try again."


class SiteAnswerUnreadable(SiteError):
    """The site answered something other than the promised JSON."""

    code = "site_answer_unreadable"
    exit_code = 23
    hint = "Try again in a few minutes; if it stays, the site has changed and this extension needs an update."


class SiteBlocked(SiteError):
    """Cloudflare refused the request before the site saw it."""

    code = "site_blocked"
    exit_code = 24
    hint = "Civitai's protection refused this connection. Wait some minutes, or try without a VPN or proxy."


class RegionBlocked(SiteError):
    """The site does not serve this region (HTTP 451)."""

    code = "region_blocked"
    status = 451
    exit_code = 25
    hint = "Civitai does not serve the country this connection comes from."


class ImageNotFound(SiteError):
    """The site lists no such image for us."""

    code = "image_not_found"
    status = 404
    exit_code = 26
    hint = "The image may be deleted, private, still being checked, or hidden by the site. Check the number."


class ImageWithoutRecipe(SiteError):
    """The image exists but says nothing about how it was made."""

    code = "image_without_recipe"
    status = 422
    exit_code = 27
    hint = "The author hid the generation data, or the file never had any. Try another image of the post."


class KeyRefused(SiteError):
    """The site does not accept the API key."""

    code = "key_refused"
    status = 401
    exit_code = 28
    hint = "Make a new key at civitai.com > Account settings > API keys and set it here."


class ModelNotFound(SiteError):
    """The site shows no such model or model version."""

    code = "model_not_found"
    status = 404
    exit_code = 29
    hint = "The model may be deleted, private, or so new that the site does not list it yet. Check the address."


class DownloadError(RemakeError):
    """A file could not be fetched, proven or placed."""

    code = "download_failed"
    status = 502
    exit_code = 30
    hint = "Try again. If it stays, download the file from its page on Civitai."


class LoginRequired(DownloadError):
    """The file wants a signed-in user: no key, or one the site does not know."""

    code = "login_required"
    status = 401
    exit_code = 31
    hint = "Set a Civitai API key, or a new one where one is set already, and try again."


class DownloadDisabled(DownloadError):
    """The creator switched downloads off."""

    code = "download_disabled"
    status = 403
    exit_code = 32
    hint = "The creator allows this model only on Civitai's own generator. Choose a similar model."


class EarlyAccess(DownloadError):
    """Early or paid access that this account has not bought."""

    code = "early_access"
    status = 403
    exit_code = 33
    hint = "Buy the access on the model's page, or wait until it becomes free."


class AccessRefused(DownloadError):
    """This account may not download the file."""

    code = "access_refused"
    status = 403
    exit_code = 34
    hint = "The model is private, or the site has blocked this account or address. Open its page in a browser."


class FileGone(DownloadError):
    """The site no longer has the file."""

    code = "file_gone"
    status = 404
    exit_code = 35
    hint = "The version was deleted or unpublished. If you have the file, put it into the model folder."


class ModelArchived(DownloadError):
    """The creator archived the model."""

    code = "model_archived"
    status = 410
    exit_code = 36
    hint = "The creator archived the model, so Civitai no longer serves it. Choose a similar model."


class DownloadQuota(DownloadError):
    """The site's own limit of downloads."""

    code = "download_quota"
    status = 429
    exit_code = 37
    hint = "Civitai limits how much one account downloads. Wait some hours before the next download."


class NotAModelFile(DownloadError):
    """A web page or an error text came instead of a model."""

    code = "not_a_model_file"
    exit_code = 38
    hint = "Civitai sent a page instead of the file, mostly because of a missing key. Set the key and try again."


class SizeMismatch(DownloadError):
    """The number of bytes is not the promised one."""

    code = "size_mismatch"
    exit_code = 39
    hint = "The download was cut short or the file was replaced on the site. Try again."


class HashMismatch(DownloadError):
    """The bytes are not the promised ones."""

    code = "hash_mismatch"
    exit_code = 40
    hint = "The file was damaged on the way, or it is another file than the site's; nothing was kept. Try again."


class TransferStalled(DownloadError):
    """No byte came for too long, or the connection broke."""

    code = "transfer_stalled"
    status = 504
    exit_code = 41
    hint = "Check the network connection and try again."


class DiskFull(DownloadError):
    """No room for the file."""

    code = "disk_full"
    status = 507
    exit_code = 42
    hint = "Free some space on the drive of the model folder and try again."


class FolderNotWritable(DownloadError):
    """The model folder cannot be written."""

    code = "folder_not_writable"
    status = 500
    exit_code = 43
    hint = "Check that the model folder exists, that its drive is connected, and that you may write there."


class FolderUnknown(DownloadError):
    """There is no model folder for this kind of file."""

    code = "folder_unknown"
    status = 422
    exit_code = 44
    hint = "ComfyUI has no folder for this kind of model. Download the file from its page if you need it."


class UnsafeFile(DownloadError):
    """The site's own scan calls the file dangerous."""

    code = "unsafe_file"
    status = 422
    exit_code = 45
    hint = "Civitai's scan found code in this file that could harm your computer. It is never downloaded."


class NotOnSite(DownloadError):
    """The model the image names is not to be found on the site."""

    code = "not_on_site"
    status = 404
    exit_code = 46
    hint = "If you have this model, put its file into the model folder and choose it in the workflow."


class NothingToDownload(DownloadError):
    """The site knows the version but offers no file of it."""

    code = "nothing_to_download"
    status = 422
    exit_code = 47
    hint = "The model runs only on Civitai's own servers, or its files were removed. Choose a similar model."


class WrongContent(DownloadError):
    """The bytes are not a file of the kind its name says."""

    code = "wrong_content"
    exit_code = 48
    hint = "The file is broken or something else under a model's name; nothing was kept. Look at its page on Civitai."


class PickleRefused(DownloadError):
    """A pickle file, which can hold code, and nobody has agreed to it."""

    code = "pickle_refused"
    status = 422
    exit_code = 49
    hint = "Files of this old format can run code when they load. Download it only if you trust its creator."


class WorkflowError(RemakeError):
    """The image was read, but no right workflow can be built."""

    code = "workflow_failed"
    status = 422
    exit_code = 50
    hint = "The parameters are still shown: build the workflow by hand with them."


class FamilyUnsupported(WorkflowError):
    """A model family this version has no workflow for."""

    code = "family_unsupported"
    exit_code = 51
    hint = "This version builds workflows for SD 1.x and SDXL (Pony, Illustrious, NoobAI). Models still download."


class FamilyUnknown(WorkflowError):
    """Nothing says which family the image's checkpoint belongs to."""

    code = "family_unknown"
    exit_code = 52
    hint = "The checkpoint could not be found on Civitai. Build the workflow by hand with the parameters shown."


class CheckpointMissing(WorkflowError):
    """The image names no checkpoint."""

    code = "checkpoint_missing"
    exit_code = 53
    hint = "The image does not say which checkpoint made it, so no workflow can load one."


class MediaUnsupported(WorkflowError):
    """A video or a sound."""

    code = "media_unsupported"
    exit_code = 54
    hint = "This version rebuilds still images only."


class ParameterMissing(WorkflowError):
    """The recipe lacks something no workflow can be built without."""

    code = "parameter_missing"
    exit_code = 55
    hint = "The image's generation data is incomplete. Build the workflow by hand with the parameters shown."


class ClosedModel(WorkflowError):
    """The image was made with a model that was never published."""

    code = "closed_model"
    exit_code = 56
    hint = "Its prompt and settings are shown; try them with an open model of your own choice."


class HostError(RemakeError):
    """ComfyUI, or the request to it, is the problem."""

    code = "host_failed"
    status = 502
    exit_code = 60
    hint = "Look at ComfyUI's console."


class OriginRefused(HostError):
    """A page of another site made the request."""

    code = "origin_refused"
    status = 403
    exit_code = 61
    hint = "Open ComfyUI under its own address. If a proxy stands before it, let it pass the Host header on."


class ContentTypeRefused(HostError):
    """A request that changes something did not come in the one form that no foreign page can send."""

    code = "content_type_refused"
    status = 415
    exit_code = 62
    hint = "Send the request with Content-Type: application/json, or a file with the header X-Civitai-Remake: 1."


class TaskUnknown(HostError):
    """No such download task."""

    code = "task_unknown"
    status = 404
    exit_code = 63
    hint = "The download has ended, or ComfyUI was restarted. Look the image up again."


class ComfyUnreachable(HostError):
    """The ComfyUI given to --submit does not answer."""

    code = "comfyui_unreachable"
    exit_code = 64
    hint = "Start ComfyUI and give its address, for example --submit http://127.0.0.1:8188."


class PromptRejected(HostError):
    """ComfyUI did not accept the workflow."""

    code = "prompt_rejected"
    status = 422
    exit_code = 65
    hint = "Open the saved workflow in ComfyUI: the nodes that are wrong are marked there."


class ModelsFolderMissing(HostError):
    """The folder given to --models does not exist."""

    code = "models_folder_missing"
    status = 400
    exit_code = 66
    hint = "Give ComfyUI's models folder, for example --models C:\\ComfyUI\\models."


def all_errors() -> tuple[type[RemakeError], ...]:
    """Every error class, the base first, in the order of their exit codes."""
    found: list[type[RemakeError]] = [RemakeError]
    for cls in found:
        found.extend(cls.__subclasses__())
    return tuple(sorted(found, key=lambda cls: cls.exit_code))
