"""Whose a route is, on a router as packs of all sorts leave it."""

import functools
import importlib.util
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from aiohttp import web
from civitai_remake.civitai_utils.host.route_owners import owner_of

SOURCE = """
from aiohttp import web

async def answer(request): pass
async def with_more(more, request): pass

class View(web.View):
    async def get(self): pass

class Object:
    async def __call__(self, request): pass
"""


@pytest.fixture
def theirs(tmp_path: Path) -> Iterator[Any]:
    """A module of another pack, loaded as ComfyUI loads one."""
    file = tmp_path / "custom_nodes" / "Their Pack" / "server" / "routes.py"
    file.parent.mkdir(parents=True)
    file.write_text(SOURCE)
    spec = importlib.util.spec_from_file_location("their_pack", file)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules["their_pack"] = module
    spec.loader.exec_module(module)
    yield module
    del sys.modules["their_pack"]


@pytest.fixture
def router(tmp_path: Path) -> web.UrlDispatcher:
    """With the frontend at its root, which answers any path."""
    made = web.Application().router
    made.add_static("/", tmp_path)
    return made


def owners(router: web.UrlDispatcher, *asked: str) -> list[str | None]:
    return [owner_of(router.resources(), *one.split(" ")) for one in asked]


def test_a_plain_path_is_its_methods_owners(router: web.UrlDispatcher, theirs: Any) -> None:
    router.add_post("/civitai/download", theirs.answer)
    router.add_route("*", "/civitai/key", theirs.answer)
    assert owners(router, "POST /civitai/download", "GET /civitai/key", "POST /civitai/key") == ["Their Pack"] * 3
    free = ("GET /civitai/download", "POST /civitai/download-all", "POST /api/civitai/download", "GET /civitai")
    assert owners(router, *free) == [None] * 4


def test_patterns_and_folders_own_all_they_answer(router: web.UrlDispatcher, theirs: Any, tmp_path: Path) -> None:
    router.add_get("/civitai/{what}", theirs.answer)
    router.add_static("/civitai_files", tmp_path)
    assert owners(router, "GET /civitai/settings", "POST /civitai/settings", "GET /civitai/a/b") == [
        "Their Pack", None, None,
    ]  # fmt: skip
    assert owners(router, "GET /civitai_files/a/b", "POST /civitai_files/a") == ["web_urldispatcher.py", None]


def test_an_application_below_a_path_owns_what_it_has_there(theirs: Any) -> None:
    app, inner = web.Application(), web.Application()
    inner.router.add_route("*", "/{rest:.*}", theirs.answer)
    app.add_subapp("/civitai/", inner)
    assert owners(app.router, "GET /civitai/settings", "POST /civitai/key", "GET /civitai_remake/key") == [
        "Their Pack", "Their Pack", None,
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("made", "owner"),
    [
        (lambda pack: functools.partial(pack.with_more, 1), "Their Pack"),
        (lambda pack: pack.View, "Their Pack"),
        (lambda pack: pack.Object().__call__, "Their Pack"),
        (lambda _: web.View, "web_urldispatcher.py"),
    ],
    ids=["partial", "view", "method", "outside custom_nodes"],
)
def test_handlers_of_all_sorts_are_traced_to_their_folder(
    router: web.UrlDispatcher, theirs: Any, made: Callable[[Any], Any], owner: str
) -> None:
    router.add_route("POST", "/civitai/fetch", made(theirs))
    assert owners(router, "POST /civitai/fetch") == [owner]


def test_a_handler_that_cannot_be_traced_is_still_somebodys(router: web.UrlDispatcher, theirs: Any) -> None:
    with pytest.warns(DeprecationWarning, match="Bare functions"):
        router.add_post("/civitai/fetch", theirs.Object())
    assert owners(router, "POST /civitai/fetch") == ["another pack"]
