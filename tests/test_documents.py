"""What documents and comments say of the house is so: every file and folder they name is there."""

import re
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
READMES = [ROOT / "README.md", ROOT / "README.zh-TW.md"]
PAGES = [ROOT / "CLAUDE.md", *READMES, *sorted((ROOT / "docs").glob("*.md"))]
CODE = [
    *ROOT.glob("*.py"),
    *(
        path
        for room in ("pipeline", "civitai_nodes", "civitai_utils", "tests")
        for path in sorted((ROOT / room).rglob("*.py"))
    ),
    *(path for ending in ("ts", "vue") for path in sorted((ROOT / "ui" / "src").rglob(f"*.{ending}"))),
]
PICTURE = re.compile(r"!\[[^\]]*\]\(([^)]+)\)")
LINKED = re.compile(r"\]\((?!https?:)([^)#]+)")
TABLED_CODE = re.compile(r"`([a-z_]+)`")
NAMED = re.compile(r"(?<![\w/.-])(?:pipeline|civitai_nodes|civitai_utils|ui/src|tests|docs|dev)/[\w/-]+(?:\.\w+)*")


def missing(text: str) -> list[str]:
    """The places a text names that are not there; a decision may be named by its number alone."""
    found = []
    for name in NAMED.findall(text):
        place = ROOT / name
        if not place.exists() and not list(place.parent.glob(f"{place.name}-*.md")):
            found.append(name)
    return found


@pytest.mark.parametrize("path", [*PAGES, *CODE], ids=lambda path: path.relative_to(ROOT).as_posix())
def test_what_is_named_is_there(path: Path) -> None:
    if path != Path(__file__):
        assert missing(path.read_text(encoding="utf-8")) == []


@pytest.mark.parametrize("path", READMES, ids=lambda path: path.name)
def test_what_a_readme_links_is_there(path: Path) -> None:
    linked = LINKED.findall(path.read_text(encoding="utf-8"))
    assert linked
    assert [name for name in linked if not (ROOT / name).exists()] == []


def test_the_readmes_show_the_same_pictures_and_tell_of_the_same_errors() -> None:
    english, chinese = (path.read_text(encoding="utf-8") for path in READMES)
    assert PICTURE.findall(english) == PICTURE.findall(chinese)
    assert tabled_codes(english) == tabled_codes(chinese) != []


def tabled_codes(text: str) -> list[str]:
    """The error codes that a readme's table gives help for, in its order."""
    firsts = [line.split("|")[1] for line in text.splitlines() if line.startswith("| `")]
    return [code for first in firsts for code in TABLED_CODE.findall(first)]


def test_a_name_that_is_gone_is_found() -> None:
    assert missing("see pipeline/gone.py and `docs/decisions/0001`") == ["pipeline/gone.py"]
