"""webui's schedules as numbers: against webui's own where they are here, and a handful known by heart.

What is done on numbers of 32 bits agrees to 2e-6 of each, as another machine's last bit does.
"""

from __future__ import annotations

import math
from itertools import pairwise
from typing import Any

import numpy as np
import pytest
from civitai_remake.civitai_utils.values import Dialect
from civitai_remake.pipeline.webui.beta_quantile import beta_quantile, beta_share
from civitai_remake.pipeline.webui.levels import LABELS, first_step_of_picture, levels, second_pass_steps
from civitai_remake.pipeline.webui.noise_table import TABLES, NoiseTable, levels_of_times, noise_table, share_logs
from civitai_remake.pipeline.webui.own_grids import (
    SKIPS,
    ddim_levels,
    ddim_second_pass,
    ddim_times,
    uni_pc_levels,
    uni_pc_second_pass,
    uni_pc_times,
)
from civitai_remake.pipeline.webui.program import edits_by_old_rules, leaves_out_last, noise_table_of, schedule_of
from civitai_remake.pipeline.webui.sigmas import sigmas
from hypothesis import example, given
from hypothesis import strategies as st
from scipy import stats

NEAR = 2e-6
TABLE_NAMES = {
    "fp32": "sd15_sdxl_fp32",
    "fp16": "fp16_downcast (webui <1.8.0)",
    "ztsnr": "ztsnr_fp32",
    "comfyui": "comfyui",
}
RECORDED = (
    "Uniform", "Karras", "Exponential", "Polyexponential", "SGM Uniform", "KL Optimal", "Align Your Steps",
    "Align Your Steps GITS", "Simple", "Normal", "DDIM", "Beta", "Turbo",
)  # fmt: skip
# The first three of ten steps.
BY_HEART: dict[str, list[float]] = {
    "Uniform": [14.61464, 7.83988, 4.60917],
    "Karras": [14.61464, 9.10293, 5.4784],
    "Exponential": [14.61464, 7.32488, 3.67124],
    "Polyexponential": [14.61464, 7.32488, 3.67124],
    "SGM Uniform": [14.61464, 8.30717, 5.09241],
    "KL Optimal": [14.61463, 4.56504, 2.63289],
    "Align Your Steps": [14.615, 6.11351, 3.56511],
    "Align Your Steps GITS": [14.615, 4.31412, 2.14241],
    "Simple": [14.61464, 8.3028, 5.08776],
    "Normal": [14.61464, 7.83988, 4.60917],
    "DDIM": [8.39068, 5.13443, 3.34776],
    "Beta": [14.61464, 13.92779, 12.49098],
    "Turbo": [14.61464, 8.3028, 5.08776],
}
WITHOUT_ZERO = {"kl optimal", "sinusoidal sf", "invcosinusoidal sf", "react cosinusoidal dynsf"}


@pytest.mark.parametrize("table", TABLES)
def test_the_noise_tables_are_theirs(references: Any, table: str) -> None:
    told, known = references["sigmas"]["table"][TABLE_NAMES[table]], noise_table(table)
    shown = [known.low, known.levels[500], known.levels[998], known.high]
    expected = [told[name] for name in ("sigma_min", "sigma_500", "sigma_998", "sigma_max")]
    assert shown == pytest.approx(expected, rel=1e-7)


@pytest.mark.parametrize("label", RECORDED)
@pytest.mark.parametrize("table", ["fp32", "fp16", "ztsnr"])
def test_twenty_steps_are_webuis(references: Any, table: str, label: str) -> None:
    expected = references["sigmas"][TABLE_NAMES[table]][f"{label}_20"]
    made = sigmas(label, 20, table=table)
    assert (made.dtype, made.shape) == (np.float64, (21,))
    assert made == pytest.approx(expected, rel=NEAR)


def by_formula(label: str, steps: int, table: NoiseTable) -> Any:
    """The levels above 0, in 64 bits."""
    low, high, ramp = table.low, table.high, np.linspace(0, 1, steps)
    logs = np.array(table.logs)
    if label == "Karras":
        return (high ** (1 / 7) + ramp * (low ** (1 / 7) - high ** (1 / 7))) ** 7
    if label in {"Exponential", "Polyexponential"}:
        return high * (low / high) ** ramp
    if label in {"Uniform", "Normal"}:
        return np.exp(np.interp(np.linspace(999, 0, steps), range(1000), logs))
    if label == "SGM Uniform":
        return np.exp(np.interp(np.linspace(999, 0, steps + 1)[:-1], range(1000), logs))
    if label == "KL Optimal":
        shares = np.arange(steps + 1) / steps
        return np.tan(shares * math.atan(low) + (1 - shares) * math.atan(high))
    if label == "Beta":
        return low + stats.beta.ppf(1 - ramp, 0.6, 0.6) * (high - low)
    if label == "Turbo":
        return np.exp(logs[np.round(np.arange(steps, 0, -1) * (1000 / steps) - 1).astype(int)])
    known = np.log(levels(label, 11, table="fp32")[:-1])
    return np.exp(np.interp(np.linspace(0, 10, steps), range(11), known[::-1]))[::-1] if steps != 11 else np.exp(known)


@pytest.mark.parametrize("label", [label for label in RECORDED if label not in {"Simple", "DDIM"}])
@pytest.mark.parametrize("table", ["fp32", "fp16", "ztsnr"])
def test_other_numbers_of_steps_follow_the_formulas(table: str, label: str) -> None:
    for steps in (1, 2, 10, 11, 20, 28, 30):
        made = [level for level in levels(label, steps, table=table) if level]
        near = 2e-6
        if table == "ztsnr":
            # There the last bit of a time or an angle is that much noise.
            near = 1e-3 if label == "KL Optimal" else 1e-4
        assert made == pytest.approx(by_formula(label, steps, noise_table(table)), rel=near)


@pytest.mark.parametrize(
    ("name", "label", "steps", "shape"),
    [
        ("sdxl_AYS_20", "Align Your Steps", 20, {"is_xl": True}),
        ("sdxl_AYS_GITS_20", "Align Your Steps GITS", 20, {"is_xl": True}),
        ("sdxl_AYS_10", "align_your_steps", 10, {"is_xl": True}),
        ("sd15_AYS_10", "Align Your Steps 11", 10, {}),
        ("Karras_20_discard_penultimate", "karras", 20, {"discard": True}),
        ("Exponential_20_discard_penultimate (3M SDE default)", "Exponential", 20, {"discard": True}),
        ("old_karras_0.1_10_20", "Karras", 20, {"old_karras": True}),
        ("LCM_automatic_8", "Automatic", 8, {"lcm": True}),
        ("LCM_sgm_uniform_8", "SGMUniform", 8, {"lcm": True}),
    ],
)
def test_other_shapes_are_webuis(references: Any, name: str, label: str, steps: int, shape: dict[str, Any]) -> None:
    assert sigmas(label, steps, **shape) == pytest.approx(references["sigmas"][name], rel=NEAR)


@pytest.mark.parametrize(
    ("word", "label"),
    [
        ("normal", "normal"),
        ("karras", "karras"),
        ("exponential", "exponential"),
        ("sgm_uniform", "sgm uniform"),
        ("simple", "simple"),
        ("ddim_uniform", "ddim"),
        ("beta", "beta"),
    ],
)
def test_over_comfyuis_table_they_are_comfyuis(references: Any, word: str, label: str) -> None:
    made = levels(label, 20, table="comfyui", reforge=label == "beta")
    assert made == pytest.approx(references["sigmas"]["comfyui_20"][word], rel=2e-5)


def test_the_grids_of_ddim_and_unipc_are_webuis(references: Any) -> None:
    told = references["sigmas"]
    for steps, times in told["DDIM_timesteps"].items():
        assert list(ddim_times(int(steps))) == times
    assert uni_pc_levels(20) == pytest.approx(told["UniPC_20_time_uniform"]["sigma"], rel=NEAR)
    assert uni_pc_times(20) == pytest.approx(told["UniPC_20_time_uniform"]["t"], rel=1e-12)


@given(st.integers(2, 40), st.floats(0.05, 1))
def test_a_second_pass_of_a_grid_begins_with_the_noise_that_it_is_given(steps: int, denoise: float) -> None:
    table, times = noise_table("fp32"), ddim_times(second_pass_steps(steps, denoise))
    ddim, uni_pc = ddim_second_pass(steps, denoise), uni_pc_second_pass(steps, denoise)
    assert ddim == tuple(table.levels[time] for time in reversed(times[:steps]))
    assert (len(uni_pc), uni_pc[0]) == (steps + 1, ddim[0])
    assert uni_pc[1] == pytest.approx(ddim[1], rel=NEAR)
    assert uni_pc[-1] == pytest.approx(table.low, rel=NEAR)
    assert all(level > lower for level, lower in pairwise(uni_pc))


def test_the_three_ways_to_spread_unipcs_times_have_the_same_ends() -> None:
    uniform, quadratic, by_ratio = (uni_pc_levels(20, skip=skip) for skip in SKIPS)
    assert [(one[0], one[-1]) for one in (quadratic, by_ratio)] == [pytest.approx((uniform[0], uniform[-1]))] * 2
    assert uni_pc_times(20, power=2)[10] == pytest.approx(((1 + 0.001**0.5) / 2) ** 2)
    assert by_ratio[10] == pytest.approx((uniform[0] * uniform[-1]) ** 0.5)
    assert uniform[10] > quadratic[10] > by_ratio[10]
    second = uni_pc_second_pass(10, 0.5, skip="logSNR")
    assert second[1] / second[2] == pytest.approx(second[2] / second[3])


@pytest.mark.parametrize("label", ["Karras", "Karras Dynamic"])
@given(st.floats(1e-6, 50.0))
@example(0.05)
@example(0.01)
def test_a_rho_has_levels_or_says_that_it_has_none(label: str, rho: float) -> None:
    try:
        found = levels(label, 10, rho=rho)
    except ValueError as error:
        assert rho < 1.0
        assert "raise it" in str(error)  # noqa: PT017
    else:
        assert all(isinstance(level, float) and math.isfinite(level) for level in found)


def test_reforges_lists_are_shares_of_the_models_own_noise() -> None:
    def shares(label: str, *, is_xl: bool) -> list[float]:
        made = levels(label, 11, reforge=True, is_xl=is_xl)
        assert made[-2:] == (pytest.approx(0.029), 0.0)
        return [made[0] / level for level in made[:-2]]

    first = [1, 2.257, 3.785, 5.418, 7.749, 10.469, 15.176, 22.415, 36.629, 96.151]
    assert shares("Align Your Steps", is_xl=False) == pytest.approx(first, rel=1e-6)
    assert shares("Align Your Steps 11", is_xl=True)[5:7] == pytest.approx([16.954, 26.333], rel=1e-6)
    assert shares("Align Your Steps GITS", is_xl=False)[4:6] == pytest.approx([20.819, 36.355], rel=1e-6)
    assert levels("Align Your Steps 32", 32, reforge=True)[-2] == pytest.approx(0.015)


def test_before_1_6_ddim_goes_on_to_the_first_training_step_of_all() -> None:
    table = noise_table("fp32").levels
    assert ddim_levels(20, old=True) == (*ddim_levels(20), table[0])
    assert ddim_second_pass(8, 0.5, old=True) == (*ddim_second_pass(8, 0.5), table[0])


@pytest.mark.parametrize(("steps", "run"), [(27, 28), (37, 38), (9, 10), (3, 4), (1, 1), (20, 20), (30, 30)])
def test_before_1_6_steps_that_would_reach_beyond_the_last_are_raised(steps: int, run: int) -> None:
    assert ddim_levels(steps, old=True) == ddim_levels(run, old=True)
    assert len(ddim_levels(steps, old=True)) == len(range(0, 1000, 1000 // run)) + 1
    assert len(uni_pc_levels(steps, old=True)) == run + 1


def test_before_1_6_a_second_pass_of_unipc_is_of_ddim() -> None:
    with pytest.raises(ValueError, match="with DDIM"):
        uni_pc_second_pass(8, 0.5, old=True)


def test_of_half_precision_are_the_shares_of_the_picture_alone_for_grids() -> None:
    betas = np.linspace(0.00085**0.5, 0.012**0.5, 1000) ** 2
    shares = np.cumprod(1 - betas).astype(np.float16)
    exact = np.sqrt((1 - shares.astype(np.float64)) / shares.astype(np.float64))
    found = levels_of_times("fp16")
    assert found == pytest.approx(exact.tolist(), rel=1e-7)
    assert len(set(found)) == len(found)
    assert levels_of_times("fp32") == noise_table("fp32").levels
    assert ddim_levels(20, "fp16") == tuple(found[time] for time in reversed(ddim_times(20)))
    wide = (np.log(shares.astype(np.float32)) / 2).tolist()
    assert share_logs("fp16", old=True) == pytest.approx(wide, rel=1e-6)
    assert share_logs("fp16") == pytest.approx((np.log(shares) / 2).tolist(), rel=1e-3)
    assert share_logs("fp16") != share_logs("fp16", old=True)


@pytest.mark.parametrize("second_pass", [ddim_second_pass, uni_pc_second_pass])
def test_a_second_pass_of_a_grid_is_of_two_steps_and_more(second_pass: Any) -> None:
    with pytest.raises(ValueError, match="two steps"):
        second_pass(1, 0.5)


def test_the_model_is_told_a_time_between_two_by_webui_and_a_whole_one_by_others(references: Any) -> None:
    told, run = references["sigmas"], levels("Karras", 20)[:-1]
    between = [noise_table("fp32").time_of(level) for level in run]
    assert between == pytest.approx(told["fractional_timesteps_Karras_20"], abs=1e-3)
    whole = [noise_table("comfyui").time_of(level, whole=True) for level in run]
    assert whole == told["comfyui_quantised_timesteps_Karras_20"]


def test_passes_run_the_recorded_part_of_a_schedule(references: Any) -> None:
    told = references["sigmas"]
    second, picture = told["hires_Karras_steps15_denoise0.4"], told["img2img_Karras_steps20_denoise0.5_no_fix"]
    total = second_pass_steps(15, 0.4)
    assert (total, total - 15) == (second["total"], second["start_index"])
    assert levels("Karras", total)[total - 15 :] == pytest.approx(second["sigmas"], rel=NEAR)
    first = first_step_of_picture(20, 0.5)
    assert first == picture["start_index"]
    assert levels("Karras", 20)[first:] == pytest.approx(picture["sigmas"], rel=NEAR)


def test_some_numbers_known_by_heart() -> None:
    shown = {label: [round(level, 5) for level in levels(label, 10)[:3]] for label in RECORDED}
    assert shown == BY_HEART
    assert [round(level, 5) for level in levels("Align Your Steps 32", 32)[-3:]] == [0.03166, 0.015, 0.0]
    assert [round(level, 5) for level in levels("Align Your Steps 32", 3, is_xl=True)] == [14.615, 0.86217, 0.015, 0.0]
    assert [round(level, 5) for level in levels("karras", 3, low=0.1, high=10, rho=1)] == [10.0, 5.05, 0.1, 0.0]
    assert [round(level, 5) for level in levels("beta", 3, alpha=1, beta=1)] == [14.61464, 7.3219, 0.02917, 0.0]
    assert (len(ddim_levels(20)), len(ddim_levels(30)), len(ddim_levels(28))) == (20, 31, 29)
    assert ddim_levels(20)[-1] == pytest.approx(0.04131, abs=1e-5)


@pytest.mark.parametrize("label", LABELS)
@pytest.mark.parametrize("reforge", [False, True])
@pytest.mark.parametrize("table", TABLES)
def test_noise_falls_step_by_step_to_the_end(label: str, reforge: bool, table: str) -> None:
    for steps in (1, 2, 3, 10, 11, 20, 28, 30, 50):
        made = levels(label, steps, table=table, reforge=reforge)
        # reForge's blend ends in noise that has not decayed.
        blended = label == "cosine-exponential blend"
        assert blended or all(before > after >= 0 for before, after in pairwise(made)), steps
        assert (made[-1] == 0) is (label not in WITHOUT_ZERO)
        more = "ddim" in label or (label == "beta" and reforge)
        assert more or len(made) == steps + (label not in WITHOUT_ZERO or label == "kl optimal")


def test_some_of_reforges_begin_below_and_rise_nowhere() -> None:
    assert levels("Karras Dynamic", 20)[0] > levels("Karras", 20)[0]


@given(steps=st.integers(1, 200), label=st.sampled_from(RECORDED))
def test_leaving_out_the_last_level_but_one_keeps_the_number_of_steps(steps: int, label: str) -> None:
    whole, shorter = levels(label, steps + 1), levels(label, steps, discard=True)
    assert shorter == (*whole[:-2], whole[-1])


@given(level=st.floats(0.03, 14.6))
def test_a_time_has_the_noise_it_was_asked_for(level: float) -> None:
    table = noise_table("fp32")
    assert table.level_at(table.time_of(level)) == pytest.approx(level, rel=1e-4)


def test_what_no_program_has_is_refused() -> None:
    for label, steps, table in (("cosmic", 20, "fp32"), ("Karras", 0, "fp32"), ("Karras", 20, "fp8")):
        with pytest.raises(ValueError, match=r"cosmic|0 steps|fp8"):
            sigmas(label, steps, table=table)
    with pytest.raises(ValueError, match="0 steps"):
        ddim_times(0)


@given(share=st.floats(0, 1), alpha=st.floats(0.05, 3), beta=st.floats(0.05, 3))
def test_a_quantile_has_its_share_below_it(share: float, alpha: float, beta: float) -> None:
    place = beta_quantile(share, alpha, beta)
    assert 0 <= place <= 1
    # At an edge a number of 64 bits cannot say how near it the place is.
    assert place in {0.0, 1.0} or place > 1 - 1e-9 or math.isclose(beta_share(place, alpha, beta), share, abs_tol=1e-6)


@pytest.mark.parametrize(
    ("dialect", "version", "table"),
    [
        (Dialect.A1111, "v1.10.1", "fp32"),
        (Dialect.A1111, "1.8.0", "fp32"),
        (Dialect.A1111, "v1.7.0", "fp16"),
        (Dialect.A1111, "v1.7.0-224-gabcdef12", "fp16"),
        (Dialect.A1111, "v1.7.0-225-gabcdef12", "fp32"),
        (Dialect.A1111, "v1.6.1", "fp16"),
        (Dialect.A1111, None, "fp32"),
        (Dialect.FORGE, "f0.0.17v1.8.0rc-latest-276-g29be1da7", "fp32"),
        (Dialect.FORGE2, "f2.0.1v1.10.1-previous-659-gc055f2d4", "comfyui"),
        (Dialect.COMFYUI, None, "comfyui"),
    ],
)
def test_the_table_is_that_of_the_programs_version(dialect: Dialect, version: str | None, table: str) -> None:
    assert noise_table_of(dialect, version) == table


def test_a_picture_can_say_of_its_table() -> None:
    assert noise_table_of(Dialect.A1111, "v1.10.1", downcast=True) == "fp16"
    assert noise_table_of(Dialect.FORGE2, "f2.0.1v1.10.1", ends_in_noise=True) == "ztsnr"


@pytest.mark.parametrize(
    ("sampler", "schedule", "version", "label"),
    [
        ("DPM++ 2M", None, "v1.8.0", "uniform"),
        ("DPM++ 2M", None, "v1.9.4", "karras"),
        ("DPM++ 2M Karras", None, "v1.6.0", "karras"),
        ("DPM++ 3M SDE", "Automatic", "v1.10.1", "exponential"),
        ("Euler", "SGM Uniform", "v1.10.1", "sgm uniform"),
        ("Euler", "Align Your Steps 32", "v1.10.1", "align your steps 32"),
        ("Euler", "Beta", "v1.10.1", "beta"),
        ("Euler a", None, None, "uniform"),
    ],
)
def test_a_sampler_has_the_schedule_of_its_programs_version(
    sampler: str, schedule: str | None, version: str | None, label: str
) -> None:
    assert schedule_of(sampler, schedule, dialect=Dialect.A1111, version=version) == label
    assert levels(label, 20)


def test_three_samplers_leave_out_the_last_level_but_one() -> None:
    names = ("DPM2", "DPM2 a Karras", "DPM++ 3M SDE", "DPM++ 2M", "Euler a", "DPM++ SDE Karras")
    assert [leaves_out_last(name) for name in names] == [True, True, True, False, False, False]


def test_prompts_were_edited_otherwise_before_webui_1_6() -> None:
    versions = ("v1.5.2", "v1.6.0", None)
    assert [edits_by_old_rules(Dialect.A1111, version) for version in versions] == [True, False, False]
