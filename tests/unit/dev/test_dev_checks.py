"""The launcher's own decisions."""

from pathlib import Path

import pytest

DEV = Path(__file__).parents[3] / "dev"


@pytest.fixture
def environment(load_dev):
    return load_dev("environment")


@pytest.fixture
def checks(environment, load_dev):
    return load_dev("checks")


def test_the_development_group_is_read_without_tomllib(environment) -> None:
    text = (DEV.parent / "pyproject.toml").read_text(encoding="utf-8")
    packages = environment.dev_packages(text)
    assert any(package.startswith("pytest>=") for package in packages)
    assert all(not package.startswith("setuptools") for package in packages)
    assert environment.dev_packages("[project]\nname = 'x'\n") == []


def test_a_stamp_changes_with_each_part(environment) -> None:
    assert len({environment.stamp_of("a", "b"), environment.stamp_of("ab"), environment.stamp_of("a", "c")}) == 3


def test_what_is_left_out_fails_on_the_build_machine_only(checks) -> None:
    skipped = checks.Outcome("skipped", "no browser")
    assert checks.judged(skipped, ci=False).state == "skipped"
    assert checks.judged(skipped, ci=True).state == "failed"
    assert checks.judged(checks.Outcome("passed"), ci=True).state == "passed"


def test_only_recorded_answers_may_be_skipped(checks) -> None:
    report = (
        '<testsuites><testsuite><testcase name="a"><skipped message="recorded answers not here"/></testcase>'
        '<testcase name="b"><skipped message="no browser"/></testcase><testcase name="c"/></testsuite></testsuites>'
    )
    assert checks.skipped_tests(report) == (["recorded answers not here"], ["no browser"])


def test_an_unknown_part_is_told(checks, capsys: pytest.CaptureFixture[str]) -> None:
    assert checks.run(["lnt"]) == 2
    assert "lint" in capsys.readouterr().out
