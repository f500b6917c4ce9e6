"""How the list of recent pictures changes."""

from __future__ import annotations

from dataclasses import replace

import pytest
from civitai_remake.civitai_utils.made_picture import MadePicture
from civitai_remake.civitai_utils.recent.recent_picture import (
    MOST_RESULTS,
    RecentPicture,
    RecentResult,
    RecentState,
    Reopens,
    matches,
    with_look_up,
    with_models,
    with_result,
    with_state,
)

DATE = "2026-11-25T20:15:00Z"
LATER = "2026-11-25T21:15:00Z"


def picture(number: int, **more: object) -> RecentPicture:
    plain = RecentPicture(
        id=f"{number:016x}", kind="image", source="reference", given=str(number), reopens=Reopens.REFERENCE, date=DATE
    )
    return replace(plain, **more)  # type: ignore[arg-type]


def made(number: int) -> MadePicture:
    return MadePicture(filename=f"{number}.png", parts=(), folder="output")


def result(number: int, **more: object) -> RecentResult:
    plain = RecentResult(picture=made(number), date=DATE)
    return replace(plain, **more)  # type: ignore[arg-type]


def test_the_newest_is_first_and_the_oldest_goes() -> None:
    pictures: tuple[RecentPicture, ...] = ()
    for number in range(5):
        pictures = with_look_up(pictures, picture(number), 3)
    assert [one.given for one in pictures] == ["4", "3", "2"]
    assert with_look_up(pictures, picture(9), 0) == ()


def test_what_is_looked_up_again_moves_to_the_front_and_keeps_what_was_noted() -> None:
    noted = with_result(with_models(picture(1), ["Dream"], "SDXL"), result(1))
    pictures = with_look_up((picture(2), noted), picture(1, date=LATER), 50)
    assert [one.given for one in pictures] == ["1", "2"]
    first = pictures[0]
    assert (first.date, first.state, first.models, first.base_model) == (LATER, RecentState.RUN, ("Dream",), "SDXL")
    assert first.results == (result(1),)


@pytest.mark.parametrize("state", RecentState)
def test_a_state_never_goes_back(state: RecentState) -> None:
    run = with_state(picture(1), RecentState.RUN)
    assert with_state(run, state).state is RecentState.RUN
    assert with_state(picture(1), state).state is state


def test_a_result_noted_again_keeps_what_is_not_said_anew() -> None:
    noted = with_result(picture(1), result(1, seed="18446744073709551615", grade="near", differs=("steps",)))
    noted = with_result(noted, result(2))
    again = with_result(noted, result(1, date=LATER, msssim=0.0, likeness="different"))
    assert [one.picture for one in again.results] == [made(2), made(1)]
    assert again.results[1] == result(
        1, seed="18446744073709551615", grade="near", differs=("steps",), msssim=0.0, likeness="different"
    )
    assert again.state is RecentState.RUN


def test_of_many_results_the_newest_stay() -> None:
    noted = picture(1)
    for number in range(MOST_RESULTS + 3):
        noted = with_result(noted, result(number))
    assert [one.picture for one in noted.results] == [made(number) for number in range(MOST_RESULTS + 2, 2, -1)]


def test_names_are_kept_once_each_and_a_choice_keeps_its_title() -> None:
    named = with_models(picture(1), ["Dream", "", "Rain", "Dream", "x" * 500], None)
    assert (named.title, named.models[:2], len(named.models), len(named.models[2])) == (
        "Dream",
        ("Dream", "Rain"),
        3,
        120,
    )
    assert with_models(picture(1, kind="choices", title="Post 45"), ["Dream"], None).title == "Post 45"
    assert with_models(named, [], "SDXL 1.0") == replace(named, base_model="SDXL 1.0")


@pytest.mark.parametrize(
    ("search", "found"),
    [
        ("", True), ("dream", True), ("SDXL dream", True), ("dream flux", False), ("900001", True), ("RAIN", True),
        ("workflow made", True), ("strasse", True), ("civitai.com/images", True), ("run", False),
    ],
)  # fmt: skip
def test_a_search_wants_every_word(search: str, found: bool) -> None:
    shown = picture(
        1, given="https://civitai.com/images/900001", image_id=900001, title="Dream", base_model="SDXL 1.0",
        models=("Dream", "Rain", "Straße"), state=RecentState.WORKFLOW_MADE,
    )  # fmt: skip
    assert matches(shown, search) is found
