"""The closed list of errors and its page in the documentation."""

from pathlib import Path

from civitai_remake.civitai_utils.errors import RemakeError, all_errors

PAGE = Path(__file__).parents[2] / "docs" / "errors.md"


def test_every_code_and_exit_code_is_its_own() -> None:
    assert len({error.code for error in all_errors()}) == len(all_errors())
    assert len({error.exit_code for error in all_errors()}) == len(all_errors())
    assert all(2 < error.exit_code < 126 for error in all_errors()), "shells keep the rest for themselves"


def test_every_error_says_what_the_user_can_do() -> None:
    for error in all_errors():
        assert 400 <= error.status < 600
        assert error.hint.endswith((".", ":8188.", "models.")), error
        assert set(error("x", field="f").as_json()) == {"code", "error", "said", "hint", "field"}


def row(error: type[RemakeError]) -> str:
    meaning = (error.__doc__ or "").splitlines()[0].rstrip(".")
    return f"| `{error.code}` | {error.status} | {error.exit_code} | {meaning} | {error.hint} |"


def test_the_documentation_lists_exactly_these() -> None:
    written = [line for line in PAGE.read_text(encoding="utf-8").splitlines() if line.startswith("| `")]
    assert written == [row(error) for error in all_errors()]
