"""The folder of a batch, or the list of its pictures, cannot be used."""

from __future__ import annotations

from .of_input import InputError


class BatchInUse(InputError):
    """Another run works in the folder of this batch."""

    code = "batch_in_use"
    status = 409
    exit_code = 97
    hint = "Wait until the other run has ended, or stop it: this one goes on where it was. Or give another folder."


class JobListUnreadable(InputError):
    """The list of pictures in the folder of a batch cannot be read, or a newer version of this program wrote it."""

    code = "job_list_unreadable"
    status = 422
    exit_code = 98
    hint = "Update this program if a newer one has written it. Otherwise give another folder with --out."


class ConsentNeeded(InputError):
    """A batch would download or render, and nobody could be asked whether it may."""

    code = "consent_needed"
    status = 422
    exit_code = 99
    hint = "Look at what it would do with --dry-run, then say --yes."


class StartPictureMissing(InputError):
    """The picture cannot be made without another one, which is not public."""

    code = "start_picture_missing"
    status = 422
    exit_code = 100
    hint = "Remake this picture alone, and choose the one it begins with: in the panel, or with --start-picture."
