"""One bar a stage, with its rate and the time left; nothing where nobody looks."""

from __future__ import annotations

import pytest
from civitai_remake.pipeline.command_line.batch_bars import BatchBars, DownloadBar
from civitai_remake.pipeline.command_line.output import Output


def test_a_stage_is_a_bar_and_what_is_said_stands_above_it(capsys: pytest.CaptureFixture[str]) -> None:
    bars = BatchBars(Output(as_json=False))
    bars.begin("looking up", 2)
    bars.step("image-1")
    bars.say("The original of image-1 cannot be had.")
    bars.step()
    bars.begin("rendering", 4, 1)
    bars.note("image-2 3/20\x1b[2J")
    bars.step()
    bars.end()
    bars.begin("nothing at all", 0)
    bars.step()
    bars.end()
    out, err = capsys.readouterr()
    assert out == "The original of image-1 cannot be had.\n"
    assert "looking up          100%" in err
    assert "2/2 [" in err
    assert "rendering" in err
    assert " 50%" in err
    assert "2/4 [" in err
    assert "pictures" in err
    assert "\x1b[2J" not in err
    assert "nothing at all" not in err


def test_downloads_are_one_bar_of_bytes(capsys: pytest.CaptureFixture[str]) -> None:
    bar = DownloadBar(3_000_000, hidden=False)
    for key, status, done in (("a", "waiting", 0), ("a", "downloading", 1_000_000), ("b", "completed", 2_000_000)):
        bar.show({"file_key": key, "status": status, "filename": f"{key}.safetensors", "downloaded_bytes": done})
    bar.close()
    err = capsys.readouterr().err
    assert "downloading         100%" in err
    assert "3.00M/3.00M" in err


def test_without_a_terminal_and_for_scripts_nothing_is_drawn(capsys: pytest.CaptureFixture[str]) -> None:
    for output in (Output(as_json=False, shows_bars=False), Output(as_json=True)):
        bars = BatchBars(output)
        bars.begin("looking up", 2)
        bars.step()
        bars.note("x")
        bars.end()
    DownloadBar(5, hidden=True).close()
    assert capsys.readouterr() == ("", "")
