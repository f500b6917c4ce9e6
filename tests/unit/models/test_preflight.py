"""Which pickles must be agreed to: only those that this host would run."""

import pytest
from civitai_remake.civitai_utils.kinds import ModelKind
from civitai_remake.civitai_utils.model_files import ModelFile
from civitai_remake.pipeline.models.preflight import can_run_code, is_pickle

NEVER = {ModelKind.UPSCALER, ModelKind.EMBEDDING}
ALWAYS = {ModelKind.DETECTOR, ModelKind.OTHER}


def a_file(name: str, kind: ModelKind, **more: str) -> ModelFile:
    return ModelFile(version_id=1, file_id=2, name=name, kind=kind, **more)


@pytest.mark.parametrize("loads_safely", [True, False])
@pytest.mark.parametrize("kind", ModelKind)
@pytest.mark.parametrize("name", ["old.ckpt", "old.pt", "old.pth", "old.bin", "OLD.PKL"])
def test_a_pickle_is_asked_about_where_the_host_runs_it(kind: ModelKind, name: str, loads_safely: bool) -> None:
    file = a_file(name, kind)
    assert is_pickle(file)
    asks = kind in ALWAYS or (kind not in NEVER and not loads_safely)
    assert can_run_code(file, loads_safely=loads_safely) is asks


@pytest.mark.parametrize("kind", ModelKind)
def test_a_file_that_is_no_pickle_is_never_asked_about(kind: ModelKind) -> None:
    for name in ("new.safetensors", "new.gguf", "new.sft"):
        assert not can_run_code(a_file(name, kind), loads_safely=False)


def test_what_the_site_calls_a_pickle_is_one_whatever_its_name() -> None:
    file = a_file("old", ModelKind.LORA, format="PickleTensor")
    assert (can_run_code(file, loads_safely=False), can_run_code(file, loads_safely=True)) == (True, False)


@pytest.mark.parametrize(
    ("scans", "dangerous"),
    [
        ({}, False),
        ({"pickle_scan": "Success", "virus_scan": "Pending"}, False),
        ({"pickle_scan": "Error", "virus_scan": "Success"}, False),
        ({"pickle_scan": "Danger"}, True),
        ({"pickle_scan": "danger", "virus_scan": "Success"}, True),
        ({"pickle_scan": "Success", "virus_scan": "Danger"}, True),
    ],
)
def test_either_scan_can_call_a_file_dangerous(scans: dict[str, str], dangerous: bool) -> None:
    assert a_file("x.safetensors", ModelKind.LORA, **scans).is_dangerous is dangerous
