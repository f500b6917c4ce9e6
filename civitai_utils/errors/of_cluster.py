"""Many ComfyUIs at once, over Ray, do not work together."""

from __future__ import annotations

from .of_host import HostError
from .of_input import InputError


class RayMissing(InputError):
    """Ray, over which a batch renders on many ComfyUIs, is not installed."""

    code = "ray_missing"
    status = 501
    exit_code = 110
    hint = "Run: pip install civitai-remake[cluster]. Or give one --comfyui-url, which needs nothing more."


class ClusterUnreachable(HostError):
    """The Ray cluster given to --cluster cannot be used."""

    code = "cluster_unreachable"
    exit_code = 111
    hint = (
        "Start Ray on this computer too, with the same Python, Ray and Civitai Remake as on the others; "
        "docs/cluster.md shows how."
    )


class ClusterWithoutComfy(HostError):
    """No machine of the Ray cluster says that it has a ComfyUI."""

    code = "cluster_without_comfyui"
    exit_code = 112
    hint = "Start Ray on the machines that have one with the resource comfyui, as docs/cluster.md shows it."


class ModelNotThere(HostError):
    """A machine lacks a model of the picture, and cannot get it by itself."""

    code = "model_not_there"
    exit_code = 113
    hint = (
        "Install Civitai Remake in the ComfyUI of that machine, with an API key where the model wants one, "
        "or let all machines share one folder of models."
    )


class MachineLost(HostError):
    """Each ComfyUI that began this picture went away over it."""

    code = "machine_lost"
    exit_code = 114
    hint = "The picture may need more memory than those machines have. Run the same command again to try it once more."
