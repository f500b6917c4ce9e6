"""Sampler words of every program -> ComfyUI's names."""

import json
from pathlib import Path

import pytest
from civitai_remake.civitai_utils.values import Dialect
from civitai_remake.pipeline.sampler_map import choose_sampler
from civitai_remake.pipeline.words.sampler_labels import COMFY_SAMPLERS, COMFY_SCHEDULERS
from hypothesis import given
from hypothesis import strategies as st

NEW, OLD = "v1.10.1", "v1.6.0"
A, F, SITE, COMFY = Dialect.A1111, Dialect.FORGE, Dialect.ONSITE, Dialect.COMFYUI


@pytest.mark.parametrize(
    ("sampler", "schedule", "dialect", "version", "expected"),
    [
        ("DPM++ 2M Karras", None, A, OLD, ("dpmpp_2m", "karras")),
        ("DPM++ 2M", "Karras", A, NEW, ("dpmpp_2m", "karras")),
        ("DPM++ 2M", None, A, NEW, ("dpmpp_2m", "karras")),
        ("DPM++ 2M", None, A, OLD, ("dpmpp_2m", "normal")),
        ("DPM++ 2M", None, A, None, ("dpmpp_2m", "normal")),
        ("DPM++ 2M", "Automatic", A, OLD, ("dpmpp_2m", "karras")),
        ("DPM++ 2M", None, F, "f2.0.1v1.10.1-previous-313", ("dpmpp_2m", "karras")),
        ("DPM++ 2M", None, SITE, None, ("dpmpp_2m", "normal")),
        ("DPM++ 2M SDE", None, A, NEW, ("dpmpp_2m_sde", "exponential")),
        ("DPM++ 3M SDE Exponential", None, A, OLD, ("dpmpp_3m_sde", "exponential")),
        ("DPM++ 2M SDE Heun Karras", None, A, NEW, ("dpmpp_2m_sde_heun", "karras")),
        ("Euler a", None, A, NEW, ("euler_ancestral", "normal")),
        ("Euler a", "Uniform", A, NEW, ("euler_ancestral", "normal")),
        ("Euler", "SGM Uniform", F, NEW, ("euler", "sgm_uniform")),
        ("DPM++ 2M SGMUniform", None, F, NEW, ("dpmpp_2m", "sgm_uniform")),
        ("DPM2", None, A, OLD, ("dpm_2", "normal")),
        ("DPM2 a Karras", None, A, OLD, ("dpm_2_ancestral", "karras")),
        ("DDIM", None, A, OLD, ("ddim", "ddim_uniform")),
        ("PLMS", None, A, OLD, ("ipndm", "normal")),
        ("LCM", None, A, NEW, ("lcm", "sgm_uniform")),
        ("UniPC", None, A, NEW, ("uni_pc", "normal")),
        ("Undefined", None, SITE, None, ("dpmpp_2m", "karras")),
        ("res_multistep", "beta", COMFY, None, ("res_multistep", "beta")),
        ("dpmpp_2m", "karras", Dialect.SWARMUI, None, ("dpmpp_2m", "karras")),
        ("dpmpp_2m_karras", None, COMFY, None, ("dpmpp_2m", "karras")),
        ("DPM++ 2M Karras", "karras", COMFY, None, ("dpmpp_2m", "karras")),
    ],
)
def test_labels_mean_what_their_program_meant(
    sampler: str, schedule: str | None, dialect: Dialect, version: str | None, expected: tuple[str, str]
) -> None:
    choice = choose_sampler(sampler, schedule, dialect=dialect, version=version)
    assert (choice.sampler, choice.scheduler) == expected


@pytest.mark.parametrize("sampler", [None, "Restart", "Euler SMEA Dy", "Kohaku_LoNyu_Yog", "PLMS"])
def test_what_comfyui_does_not_have_is_told(sampler: str | None) -> None:
    assert choose_sampler(sampler, None, dialect=A, version=NEW).note


@given(st.text(max_size=30), st.none() | st.text(max_size=20), st.sampled_from(list(Dialect)))
def test_the_choice_is_always_one_comfyui_knows(sampler: str, schedule: str | None, dialect: Dialect) -> None:
    choice = choose_sampler(sampler, schedule, dialect=dialect)
    assert choice.sampler in COMFY_SAMPLERS
    assert choice.scheduler in COMFY_SCHEDULERS


def test_the_names_are_those_of_real_comfyui_versions() -> None:
    folder = Path(__file__).parents[4] / "shared" / "data" / "object_info"
    path = folder / "0.8.0.json"
    if not path.exists():
        pytest.skip("recorded answers not here")
    inputs = json.loads(path.read_text(encoding="utf-8"))["KSampler"]["input"]["required"]
    assert set(inputs["sampler_name"][0]) == COMFY_SAMPLERS
    assert set(inputs["scheduler"][0]) == COMFY_SCHEDULERS


def test_a_joined_name_is_cut_where_the_schedule_begins() -> None:
    """Nodes that save generation text join ComfyUI's own two names with a stroke."""
    for sampler in COMFY_SAMPLERS:
        for scheduler in COMFY_SCHEDULERS:
            choice = choose_sampler(f"{sampler}_{scheduler}", None, dialect=COMFY)
            assert (choice.sampler, choice.scheduler, choice.note) == (sampler, scheduler, "")


def test_what_webui_leaves_out_of_a_schedule_is_told() -> None:
    asked = ("DPM++ 3M SDE", "Exponential")
    assert "leaves out" in choose_sampler(*asked, dialect=Dialect.A1111, version="v1.10.1").note
    assert choose_sampler(*asked, dialect=Dialect.COMFYUI).note == ""


@pytest.mark.parametrize(
    ("label", "sampler"),
    [
        ("RES Multistep CFG++", "res_multistep_cfg_pp"),
        ("RES Multistep Ancestral", "res_multistep_ancestral"),
        ("RES Multistep Ancestral CFG++", "res_multistep_ancestral_cfg_pp"),
        ("Gradient Estimation CFG++", "gradient_estimation_cfg_pp"),
        ("SEEDS 2 DP", "seeds_2"),
        ("SEEDS 3 DP", "seeds_3"),
        ("SA-Solver-Pece", "sa_solver_pece"),
        ("DPM++ 2S Ancestral Comfy", "dpmpp_2s_ancestral"),
    ],
)
def test_reforges_own_samplers_are_comfyuis(label: str, sampler: str) -> None:
    choice = choose_sampler(label, "Karras", dialect=Dialect.REFORGE, version="f1.0.0v2-v1.10.1RC")
    assert (choice.sampler, choice.scheduler, choice.note) == (sampler, "karras", "")
