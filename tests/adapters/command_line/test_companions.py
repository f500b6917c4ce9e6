"""What a model needs besides, on the command line: from nothing to a workflow with every file in its folder."""

from __future__ import annotations

import json
import urllib.request
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

CLIP, T5, AE = "clip_l.safetensors", "t5xxl_fp8_e4m3fn_scaled.safetensors", "ae.safetensors"


@pytest.fixture
def turn(site: str) -> Iterator[Callable[..., None]]:
    """Changes how the sample behaves, for this test."""

    def change(**knobs: Any) -> None:
        body = json.dumps(knobs).encode()
        request = urllib.request.Request(f"{site}/_control", body, {"Content-Type": "application/json"})
        urllib.request.urlopen(request).close()

    yield change
    change(gated=None, corrupt=None)


def come(tmp_path: Path) -> set[str]:
    return {path.relative_to(tmp_path / "models").as_posix() for path in (tmp_path / "models").rglob("*.safetensors")}


def test_from_nothing_to_a_workflow_with_everything_it_needs(run, tmp_path: Path, site: str) -> None:
    done = run("900008", "--models", "models", key="sample-key")
    assert (done.returncode, done.stderr.count("Traceback")) == (0, 0), done.stderr
    assert "Models: 2 of 2 missing" in done.stdout
    assert "What the model needs besides, from Hugging Face: 3 of 3 missing" in done.stdout
    assert come(tmp_path) > {f"text_encoders/{CLIP}", f"text_encoders/{T5}", f"vae/{AE}", "loras/salt_air.safetensors"}
    workflow = json.loads((tmp_path / "workflow.json").read_text(encoding="utf-8"))
    named = {value for node in workflow.values() for value in node["inputs"].values() if isinstance(value, str)}
    assert {"tidewater_v10.safetensors", "salt_air.safetensors", CLIP, T5, AE} < named
    with urllib.request.urlopen(f"{site}/_requests") as response:
        hub = [one for one in json.load(response) if "/hub/" in one["path"]]
    assert hub
    assert not any(one["had_key"] for one in hub)
    again = run("900008", "--models", "models", "--no-download", "--json", "--output", "again.json")
    resources = json.loads(again.stdout)["resources"]
    assert [(one["companion"], one["already_downloaded"]) for one in resources] == [(False, True)] * 2 + [
        (True, True)
    ] * 3


def test_they_can_be_left_where_they_are(run, tmp_path: Path) -> None:
    done = run("900008", "--models", "models", "--no-companions")
    assert done.returncode == 0, done.stderr
    assert not any(place.startswith(("text_encoders/", "vae/")) for place in come(tmp_path))
    assert "it is not here yet: the workflow needs it in models/text_encoders" in done.stdout
    assert "from Hugging Face (--no-companions leaves it there): 3 of 3 missing" in done.stdout


@pytest.mark.parametrize(
    ("knob", "code", "exit_code"), [("gated", "terms_not_accepted", 81), ("corrupt", "hash_mismatch", 40)]
)
def test_one_that_does_not_come_is_told_and_stops_nothing_else(
    run, turn, tmp_path: Path, knob: str, code: str, exit_code: int
) -> None:
    turn(**{knob: AE})
    done = run("900008", "--models", "models")
    assert done.returncode == exit_code
    assert f"[{code}]" in done.stdout
    assert f"text_encoders/{T5}" in come(tmp_path)
    assert f"vae/{AE}" not in come(tmp_path)
    assert (tmp_path / "workflow.json").is_file()
