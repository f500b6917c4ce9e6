"""What is kept in `.dev` is made once, and never half."""

import sys
from pathlib import Path

import pytest


@pytest.fixture
def kept(load_dev):
    return load_dev("kept")


def test_a_stamp_changes_with_each_part(kept) -> None:
    assert len({kept.stamp_of("a", "b"), kept.stamp_of("ab"), kept.stamp_of("a", "c")}) == 3


def test_a_second_call_makes_nothing_and_another_stamp_makes_it_anew(kept, tmp_path: Path, capsys) -> None:
    folder = tmp_path / "deep" / "tool"
    made = []

    def make(into: Path) -> None:
        made.append(sorted(path.name for path in into.iterdir()))
        (into / "tool").touch()

    for stamp in ("one", "one", "two"):
        kept.keep(folder, stamp, "Fetching a tool", make)
    assert made == [[], []], "what was made of something else is gone first"
    assert capsys.readouterr().out == "Fetching a tool ...\n" * 2


def test_what_failed_half_way_is_made_again(kept, tmp_path: Path) -> None:
    def fail(into: Path) -> None:
        (into / "half").touch()
        raise kept.Unavailable("no network")

    with pytest.raises(kept.Unavailable):
        kept.keep(tmp_path / "tool", "one", "Fetching", fail)
    assert not kept.is_fresh(tmp_path / "tool", "one")
    kept.keep(tmp_path / "tool", "one", "Fetching", lambda into: (into / "whole").touch())
    assert not (tmp_path / "tool" / "half").exists()


@pytest.mark.parametrize(
    ("command", "said"),
    [([sys.executable, "-c", "print('no room'); exit(3)"], "no room"), (["no such program"], "no such program")],
)
def test_a_step_that_fails_says_the_way_and_what_was_said(kept, command: list[str], said: str) -> None:
    with pytest.raises(kept.Unavailable, match="try this") as failed:
        kept.step(command, "try this")
    assert said in failed.value.output


def test_a_step_gives_what_it_printed(kept) -> None:
    assert kept.step([sys.executable, "-c", "print('v1')"], "").strip() == "v1"
