"""A file could not be fetched, proven or placed."""

from __future__ import annotations

from .base import RemakeError


class DownloadError(RemakeError):
    """A file could not be fetched, proven or placed."""

    code = "download_failed"
    status = 502
    exit_code = 30
    hint = "Try again. If it stays, download the file from its page."


class DownloadElsewhere(DownloadError):
    """Another program is downloading the same file into the same folder."""

    code = "download_elsewhere"
    status = 409
    exit_code = 115
    hint = "Wait until the other download has ended, then try again: the file is here then."


class LoginRequired(DownloadError):
    """The file wants a signed-in user: no key, or one the site does not know."""

    code = "login_required"
    status = 401
    exit_code = 31
    hint = "Set a Civitai API key, or a new one where one is set already, and try again."
    wants_key = "always"


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
    wants_key = "without one"


class AccessRefused(DownloadError):
    """This account may not download the file."""

    code = "access_refused"
    status = 403
    exit_code = 34
    hint = "The model is private, or the site has blocked this account or address. Open its page in a browser."
    wants_key = "without one"


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
    hint = "Choose a similar model, or use its file if you have it."


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
    wants_key = "always"


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
    hint = "The file is broken or something else under a model's name; nothing was kept. Look at its page."


class PickleRefused(DownloadError):
    """A pickle file, which can hold code, and nobody has agreed to it."""

    code = "pickle_refused"
    status = 422
    exit_code = 49
    hint = "Files of this old format can run code when they load. Download it only if you trust its creator."


class TermsNotAccepted(DownloadError):
    """Hugging Face gives the file only to accounts that its owner lets in, or has it no more."""

    code = "terms_not_accepted"
    status = 403
    exit_code = 81
    hint = "Accept the terms on its page, download it there, and put it into the model folder; or pick another file."


class FileMisplaced(DownloadError):
    """The file is here, but in a folder where no loader of ComfyUI finds it."""

    code = "file_misplaced"
    status = 409
    exit_code = 93
    hint = "Move it into the folder that is named: with the button on its card, or with --move-misplaced."


class FileNotMoved(DownloadError):
    """A file that lies in the wrong folder could not be moved; it is where it was."""

    code = "file_not_moved"
    status = 409
    exit_code = 94
    hint = "Nothing was changed. Close what uses the file, or move it by hand, and look the image up again."
