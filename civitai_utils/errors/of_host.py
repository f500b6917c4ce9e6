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
    """The folder given to --models or --comfyui does not exist."""

    code = "models_folder_missing"
    status = 400
    exit_code = 66
    hint = "Give ComfyUI's own folder, for example --comfyui C:\\ComfyUI, or a models folder with --models."


class ModelsFolderUnclear(HostError):
    """The folder given to --models or --comfyui is no tree of models that is known."""

    code = "models_folder_unclear"
    status = 400
    exit_code = 67
    hint = (
        "Give ComfyUI's own folder with --comfyui, or the folder that holds checkpoints, loras ... with --models; "
        "for a new one, give an empty folder."
    )


class ExtraPathsUnreadable(HostError):
    """ComfyUI's extra_model_paths.yaml cannot be read."""

    code = "extra_paths_unreadable"
    status = 400
    exit_code = 68
    hint = "Mend the file (ComfyUI could not start with it either), or give the folders with --models."


class YamlReaderMissing(HostError):
    """PyYAML, which reads extra_model_paths.yaml, is not installed."""

    code = "yaml_reader_missing"
    status = 400
    exit_code = 69
    hint = "Run: pip install pyyaml. Or give the folders with --models."


class ComfyAddressUnreadable(HostError):
    """What was given to --submit is no web address."""

    code = "comfyui_address_unreadable"
    status = 400
    exit_code = 71
    hint = "Give the address that the browser shows for ComfyUI, for example --submit http://127.0.0.1:8188."


class ComfyAccessRefused(HostError):
    """What stands before the ComfyUI given to --submit refuses access (401, 403)."""

    code = "comfyui_access_refused"
    status = 401
    exit_code = 72
    hint = "Give the login within the address: https://name:password@host/ or https://host/?token=..., as it wants it."


class ComfyLoginPage(HostError):
    """A page came, or the way to one, where ComfyUI should have answered."""

    code = "comfyui_login_page"
    exit_code = 73
    hint = "Open the address in a browser: it mostly wants a login, or it is not the address that ComfyUI answers at."


class ComfyBusy(HostError):
    """Something answers for the ComfyUI given to --submit, but ComfyUI itself does not (429, 502, 503, 504)."""

    code = "comfyui_busy"
    status = 503
    exit_code = 74
    hint = "ComfyUI is still starting, was stopped, or has too much to do. Wait a little, then submit again."


class ComfyTlsFailed(HostError):
    """No safe connection to the ComfyUI given to --submit can be made."""

    code = "comfyui_tls_failed"
    exit_code = 75
    hint = "Give http:// or https:// as the browser shows it; a certificate of your own is named by SSL_CERT_FILE."


class NotComfy(HostError):
    """Something answers at the address given to --submit, but it is not ComfyUI."""

    code = "not_comfyui"
    status = 404
    exit_code = 76
    hint = "Give the address that the browser shows for ComfyUI, with its path."


class ModelsMissing(HostError):
    """The workflow is not submitted, because models it needs are not here."""

    code = "models_missing"
    status = 422
    exit_code = 77
    hint = "Download them first, or say --submit-anyway where the other ComfyUI has them."


class RunFailed(HostError):
    """ComfyUI began the workflow, and a node of it failed."""

    code = "run_failed"
    exit_code = 78
    hint = "Look at ComfyUI's console. Where the node loads a model, its file may be damaged or of another kind."


class RunInterrupted(HostError):
    """The run ended before its time: somebody stopped it, or ComfyUI no longer knows it."""

    code = "run_interrupted"
    exit_code = 79
    hint = "It was stopped or cleared in ComfyUI, or ComfyUI was restarted. Submit it again."


class HostNameUnknown(HostError):
    """A page on this computer asked under a public name that nobody told us about."""

    code = "host_name_unknown"
    status = 403
    exit_code = 80
    hint = "Open ComfyUI as localhost, or start it with CIVITAI_REMAKE_HOSTS=the.name if that name is yours."


class BatchUnknown(HostError):
    """No such batch, or no such file of one."""

    code = "batch_unknown"
    status = 404
    exit_code = 119
    hint = "Look into civitai-remake in ComfyUI's output folder: each batch has a folder there."


class PictureUnknown(HostError):
    """There is no such picture in ComfyUI's folders of outputs."""

    code = "picture_unknown"
    status = 404
    exit_code = 90
    hint = "It was moved or removed, or ComfyUI was restarted and has emptied its temporary folder. Run it again."


class RecentUnknown(HostError):
    """No such picture among the recent ones."""

    code = "recent_unknown"
    status = 404
    exit_code = 91
    hint = "It was removed, or newer ones have taken its place. Look the picture up again."


class NumericsMissing(HostError):
    """numpy or scipy, which measure how alike two pictures are, is not installed."""

    code = "numerics_missing"
    status = 501
    exit_code = 92
    hint = "ComfyUI brings both. Where they are missing, run: pip install numpy scipy."
