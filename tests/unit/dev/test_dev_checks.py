"""The launcher's own decisions."""

from pathlib import Path

import pytest

DEV = Path(__file__).parents[3] / "dev"


@pytest.fixture
def kept(load_dev):
    return load_dev("kept")


@pytest.fixture
def environment(kept, load_dev):
    return load_dev("environment")


@pytest.fixture
def checks(environment, load_dev):
    for name in ("node_tools", "browsers", "registry_tools"):
        load_dev(name)
    return load_dev("checks")


def test_the_development_group_is_read_without_tomllib(environment) -> None:
    text = (DEV.parent / "pyproject.toml").read_text(encoding="utf-8")
    packages = environment.dev_packages(text)
    assert any(package.startswith("pytest>=") for package in packages)
    assert all(not package.startswith("setuptools") for package in packages)
    assert environment.dev_packages("[project]\nname = 'x'\n") == []


def test_what_cannot_be_had_leaves_out_the_parts_that_need_it_alone(checks, kept) -> None:
    asked = []

    def here() -> None:
        asked.append("here")

    def gone() -> None:
        asked.append("gone")
        raise kept.Unavailable("no browser here; install one", "what npm said")

    passed = checks.Outcome("passed")
    parts = [checks.Part(lambda: passed, needs=needs) for needs in ((), (here,), (here, gone))]
    lacking = checks.what_is_lacking([need for part in parts for need in part.needs])
    assert asked == ["here", "gone"], "each once"
    outcomes = [checks.run_part(part, lacking) for part in parts]
    assert outcomes == [passed, passed, checks.Outcome("skipped", "no browser here; install one", "what npm said")]
    assert checks.judged(outcomes[2], ci=True).output == "what npm said", "where it fails the reason is wanted whole"


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
