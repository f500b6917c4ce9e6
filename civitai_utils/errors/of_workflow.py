"""The image was read, but no right workflow can be built."""

from __future__ import annotations

from .base import RemakeError


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
    hint = (
        "ComfyUI's own nodes cannot run this model as it is. Its files still download; docs/families.md has what is"
        " built."
    )


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
    """A video or a sound, and a model that makes none."""

    code = "media_unsupported"
    exit_code = 54
    hint = "The model that was found makes something else: look up the one it was made with."


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


class NodesMissing(WorkflowError):
    """The ComfyUI at hand lacks nodes of its own that the workflow needs."""

    code = "nodes_missing"
    exit_code = 57
    hint = "Update ComfyUI, or start it where all its nodes load. The parameters and models are shown all the same."


class CustomNodeMissing(WorkflowError):
    """A file of the image is loaded only by a custom node that is not installed."""

    code = "custom_node_missing"
    exit_code = 58
    hint = "Install that custom node, or choose another file of the model: the cards take one from your folders."


class ComfyDiffers(WorkflowError):
    """A node of the ComfyUI at hand takes something else than the workflow gives."""

    code = "comfyui_differs"
    exit_code = 59
    hint = "Update ComfyUI and this extension. A custom node that replaces one of ComfyUI's own can be the reason too."


class GraphMissing(WorkflowError):
    """The image carries no ComfyUI graph, or not in the form that is asked for."""

    code = "graph_missing"
    exit_code = 95
    hint = "The author's workflow is not in the image's data. Build a clean one from its parameters instead."


class GraphForgotten(WorkflowError):
    """The graph of this look-up is no longer kept, because ComfyUI was restarted or many were looked up since."""

    code = "graph_forgotten"
    status = 404
    exit_code = 96
    hint = "Look the image up again, then load its author's workflow."
