"""ComfyUI, or the request to it, is the problem."""

from __future__ import annotations

from .base import RemakeError


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
    hint = "Open ComfyUI under its own address. If a proxy stands before it: docs/reverse-proxy.md shows how."


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


class HostNameUnknown(HostError):
    """A page on this computer asked under a public name that nobody told us about."""

    code = "host_name_unknown"
    status = 403
    exit_code = 67
    hint = "Open ComfyUI as localhost, or start it with CIVITAI_REMAKE_HOSTS=the.name if that name is yours."
