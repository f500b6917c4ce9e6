"""The page is whole in one file, and what a picture brings is nothing but data in it."""

from __future__ import annotations

import base64
import hashlib
import html
import json
import re
from html.parser import HTMLParser
from typing import Any

from civitai_remake.pipeline.gallery.entry import Entry
from civitai_remake.pipeline.gallery.page import content_rules, gallery_page
from hypothesis import given
from hypothesis import strategies as st

HOSTILE = (
    "</script><script>alert(1)</script><!--script--><!-- <img src=x onerror=alert(1)> \u2028 \ud800 <!--entries-->"
)


class Read(HTMLParser):
    """The elements of a page, and what stands in its scripts, styles and title."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.tags: list[tuple[str, dict[str, str | None]]] = []
        self.texts: list[tuple[str, str]] = []
        self.inside = False
        self.feed(text)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, dict(attrs)))
        self.inside = tag in {"script", "style", "title"}
        if self.inside:
            self.texts.append((tag, ""))

    def handle_endtag(self, tag: str) -> None:
        self.inside = False

    def handle_data(self, text: str) -> None:
        if self.inside:
            tag, before = self.texts[-1]
            self.texts[-1] = (tag, before + text)

    def all(self, tag: str) -> list[str]:
        return [text for one, text in self.texts if one == tag]


def entry(**said: Any) -> Entry:
    return Entry(**{"key": "image-1", "source": "1", "state": "done"} | said)


def entries_of(page: bytes) -> list[dict[str, Any]]:
    data, _words, _script = Read(page.decode()).all("script")
    return list(json.loads(data))


def test_nothing_of_a_picture_is_an_element() -> None:
    harmless = Read(gallery_page([entry(prompt="a", reason="b")], title="c").decode())
    page = gallery_page([entry(prompt=HOSTILE, reason=HOSTILE, source=HOSTILE, key=HOSTILE)], title=HOSTILE)
    read = Read(page.decode())
    assert [tag for tag, _ in read.tags] == [tag for tag, _ in harmless.tags]
    (said,) = entries_of(page)
    assert said["prompt"] == said["reason"] == HOSTILE


@given(st.text(alphabet=st.characters(), max_size=80))
def test_any_text_is_data(text: str) -> None:
    (said,) = entries_of(gallery_page([entry(prompt=f"x{text}")], title=text))
    assert said["prompt"] == f"x{text}"


def test_its_own_rules_let_this_script_and_this_style_run_and_nothing_else() -> None:
    read = Read(gallery_page([], title="Empty").decode())
    (rules,) = [one["content"] for tag, one in read.tags if one.get("http-equiv") == "Content-Security-Policy"]
    assert rules == content_rules()
    by_name = dict(re.match(r"(\S+) (.*)", rule).groups() for rule in content_rules().split("; "))  # type: ignore[union-attr]
    for name, text in (("script-src", read.all("script")[-1]), ("style-src", read.all("style")[0])):
        digest = base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()
        assert by_name[name] == f"'sha256-{digest}'"
    assert by_name["default-src"] == "'none'"
    assert "unsafe" not in content_rules()


def test_it_needs_nothing_from_elsewhere() -> None:
    page = gallery_page([], title="Empty").decode()
    assert not re.search(r"""(?:src|href)=["']?(?:https?:)?//|@import|url\(""", page)
    assert not [one for _, one in Read(page).tags for name in one if name.startswith("on") or name == "style"]


def test_what_is_unknown_takes_no_room_and_zero_is_known() -> None:
    (said,) = entries_of(gallery_page([entry(msssim=0.0, seed=2**63)], title=""))
    assert said == {"key": "image-1", "source": "1", "state": "done", "msssim": 0.0, "seed": str(2**63)}


def test_a_prompt_without_end_is_cut() -> None:
    (said,) = entries_of(gallery_page([entry(prompt="x" * 100_000)], title=""))
    assert len(said["prompt"]) < 5_000


def test_the_title_is_text() -> None:
    assert html.escape("<b>&") in gallery_page([], title="<b>&").decode()
