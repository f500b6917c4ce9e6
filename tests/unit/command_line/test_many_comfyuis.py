"""Which arguments of a batch name many ComfyUIs, and what is said where Ray is not there."""

from __future__ import annotations

import pytest
from civitai_remake.civitai_utils.errors import ComfyAddressUnreadable, RayMissing
from civitai_remake.pipeline.cluster import ray_rendering
from civitai_remake.pipeline.cluster.ray_rendering import RayRendering
from civitai_remake.pipeline.command_line.batch_arguments import read_batch_arguments

GIVEN = ["1", "--models", "m", "--out", "o"]


def test_a_cluster_is_a_place_to_render() -> None:
    arguments = read_batch_arguments([*GIVEN, "--cluster", "10.0.0.1:6379", "--comfyui-url", "http://127.0.0.1:8188"])
    assert (arguments.cluster, arguments.comfyui_url) == ("10.0.0.1:6379", ["http://127.0.0.1:8188"])


@pytest.mark.parametrize(
    ("more", "said"),
    [
        ([], "say where to render"),
        (["--cluster", "auto", "--comfyui-url", "http://a", "--comfyui-url", "http://b"], "at most one of them"),
    ],
)
def test_what_does_not_fit_is_told(more: list[str], said: str, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        read_batch_arguments([*GIVEN, *more])
    assert said in capsys.readouterr().err


def test_it_is_told_at_once_that_ray_is_missing(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(ray_rendering, "find_spec", lambda _: None)
    with pytest.raises(RayMissing):
        RayRendering(addresses=["http://127.0.0.1:1", "http://127.0.0.1:2"])
    with pytest.raises(ComfyAddressUnreadable):
        RayRendering(addresses=["http://127.0.0.1:1", "ftp://x"])
