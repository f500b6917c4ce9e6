"""What was given cannot be used."""

from __future__ import annotations

from .base import RemakeError


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
