"""What the site is asked about the keys, when, and what follows when its word changes."""

import asyncio
import logging
from pathlib import Path

import pytest
from civitai_remake.civitai_utils.errors import SiteUnreachable
from civitai_remake.civitai_utils.host.key_choice import Fate, KeyState, Source, Standing
from civitai_remake.civitai_utils.host.key_store import KeyStore
from civitai_remake.civitai_utils.host.keys_in_force import ASK_AGAIN_SECONDS, KeysInForce


class Desk:
    """Keys in a folder and an environment, a site that knows some of them, and a clock to turn."""

    def __init__(self, root: Path, environment: str, stored: str) -> None:
        self.store = KeyStore(root / "api_key", {"CIVITAI_API_KEY": environment})
        self.store.keep(stored or None)
        self.owners: dict[str, str] = {"good": "painter", "other": "sculptor"}
        self.is_down = False
        self.now = 0.0
        self.asked: list[str] = []
        self.changes: list[tuple[str | None, str | None]] = []
        self.told: list[KeyState] = []
        self.keys = KeysInForce(
            self.store,
            self.ask,
            tell=self.told.append,
            on_change=lambda key, before: self.changes.append((key, before)),
            clock=lambda: self.now,
        )

    async def ask(self, key: str) -> str | None:
        self.asked.append(key)
        await asyncio.sleep(0)
        if self.is_down:
            raise SiteUnreachable("down")
        return self.owners.get(key)

    async def rest(self) -> None:
        for _ in range(20):
            await asyncio.sleep(0)


@pytest.mark.parametrize(
    ("environment", "stored", "asked"),
    [("good", "", []), ("", "good", []), ("", "", []), ("good", "other", ["good"]), ("old", "good", ["old"])],
)
async def test_a_request_waits_for_the_site_only_where_two_keys_could_count(
    tmp_path: Path, environment: str, stored: str, asked: list[str]
) -> None:
    desk = Desk(tmp_path, environment, stored)
    wanted = {"good": "good", "old": "good", "": stored or None}[environment]
    assert await asyncio.gather(desk.keys.key_for(), desk.keys.key_for("")) == [wanted, wanted]
    assert await desk.keys.key_for(" 'mine' ") == "mine"
    assert desk.asked == asked


async def test_a_site_that_is_down_is_not_asked_at_every_request(tmp_path: Path) -> None:
    desk = Desk(tmp_path, "old", "good")
    desk.is_down = True
    assert [await desk.keys.key_for() for _ in range(3)] == ["old"] * 3
    assert desk.asked == ["old"]
    desk.is_down, desk.now = False, ASK_AGAIN_SECONDS
    assert [await desk.keys.key_for() for _ in range(3)] == ["good"] * 3
    assert desk.asked == ["old", "old"]


async def test_a_key_that_stops_being_good_gives_way_to_the_stored_one(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.INFO)
    desk = Desk(tmp_path, "other", "good")
    desk.keys.look()
    await desk.rest()
    assert (desk.keys.state().source, desk.changes) == (Source.ENVIRONMENT, [])
    del desk.owners["other"]
    desk.keys.doubt()
    await desk.rest()
    assert sorted(desk.asked) == ["good", "other"], "not again so soon"
    desk.now = ASK_AGAIN_SECONDS
    for _ in range(50):
        desk.keys.doubt()  # as fifty files of one batch do
    await desk.rest()
    assert desk.asked[2:] == ["other"]
    assert desk.changes == [("good", "other")]
    assert desk.told[-1].source is Source.FILE
    assert "CIVITAI_API_KEY; the stored one is used instead" in caplog.text


async def test_doubt_about_a_key_that_is_still_good_changes_nothing(tmp_path: Path) -> None:
    desk = Desk(tmp_path, "", "good")
    for _ in range(5):
        desk.keys.doubt()
        await desk.rest()
        desk.now += ASK_AGAIN_SECONDS
    assert (desk.changes, desk.keys.state().file.username) == ([], "painter")


@pytest.mark.parametrize(
    ("environment", "stored", "standing", "owner", "asked"),
    [
        ("", "", Standing.ABSENT, None, []),
        ("", "good", Standing.VALID, "painter", ["good"]),
        ("old", "", Standing.REFUSED, None, ["old"]),
        ("old", "good", Standing.VALID, "painter", ["old", "good"]),
        ("other", "good", Standing.VALID, "sculptor", ["other", "good"]),
    ],
)
async def test_a_test_asks_anew_about_every_key_and_tells_of_the_one_that_counts(
    tmp_path: Path, environment: str, stored: str, standing: Standing, owner: str | None, asked: list[str]
) -> None:
    desk = Desk(tmp_path, environment, stored)
    for _ in range(2):
        report = await desk.keys.prove()
        assert (report.standing, report.username) == (standing, owner)
    assert desk.asked == asked * 2


async def test_a_test_that_the_site_does_not_answer_says_so_and_changes_nothing(tmp_path: Path) -> None:
    desk = Desk(tmp_path, "", "good")
    await desk.keys.prove()
    desk.is_down = True
    assert (await desk.keys.prove()).standing is Standing.UNKNOWN
    assert desk.keys.report_on("good").standing is Standing.VALID


async def test_when_the_site_is_down_what_was_known_of_a_key_stays(tmp_path: Path) -> None:
    desk = Desk(tmp_path, "", "good")
    await desk.keys.learn("good")
    desk.is_down, desk.now = True, ASK_AGAIN_SECONDS
    desk.keys.doubt()
    await desk.rest()
    assert desk.keys.state().file.standing is Standing.VALID


@pytest.mark.parametrize(
    ("given", "fate", "changes"),
    [
        ("other", Fate.STORED, [("other", "good")]),
        ("good", Fate.STORED, [("good", "good")]),
        ("old", Fate.REFUSED, []),
        ("", Fate.REMOVED, [(None, "good")]),
    ],
)
async def test_a_new_key_is_made_known_to_what_waits_for_it(
    tmp_path: Path, given: str, fate: Fate, changes: list[tuple[str | None, str | None]]
) -> None:
    desk = Desk(tmp_path, "", "good")
    assert (await desk.keys.set(given)).fate is fate
    assert desk.changes == changes


async def test_keys_are_in_no_printed_value_of_what_is_remembered(tmp_path: Path) -> None:
    desk = Desk(tmp_path, "other-secret", "good-secret")
    desk.keys.look()
    running = repr(asyncio.all_tasks())
    await desk.rest()
    assert "secret" not in repr([vars(desk.keys)["_reports"], desk.keys.state(), desk.keys.choose()]) + running
    await desk.keys.close()


def test_the_choice_reads_the_stored_key_once(tmp_path: Path) -> None:
    """Between two readings the file could be another one's."""

    class Counting(KeyStore):
        reads = 0

        def stored(self) -> str | None:
            self.reads += 1
            return super().stored()

    desk = Desk(tmp_path, "", "good")
    store = Counting(tmp_path / "api_key", {})
    keys = KeysInForce(store, desk.ask, tell=desk.told.append, on_change=lambda *_: None)
    assert (keys.choose().value, keys.choose().source, store.reads) == ("good", Source.FILE, 2)
