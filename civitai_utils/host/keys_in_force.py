"""The API keys of one host, and what the site has said of each: asked once, remembered for this run, never told.

The site is asked only where its word matters: when the panel looks, when a key is set, when two keys could count, and
when a file was refused to the key that counts. Memory holds a digest of each key, so that no dump of it shows one.
"""

from __future__ import annotations

import asyncio
import hashlib
import time
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, replace

from ..console_log import log
from ..errors import KeyMalformed, SiteError
from .key_choice import (
    ChosenKey,
    Fate,
    KeyReport,
    KeyState,
    Source,
    Standing,
    choose_source,
    judge_new_key,
)
from .key_store import VARIABLE, KeyStore, read_key

# A refused file or a site that did not answer is no reason to ask about a key more often than this.
ASK_AGAIN_SECONDS = 60.0

_ABSENT = KeyReport(standing=Standing.ABSENT)
_UNKNOWN = KeyReport(standing=Standing.UNKNOWN)
_MALFORMED = KeyReport(standing=Standing.MALFORMED)


@dataclass(frozen=True, slots=True, kw_only=True)
class NewKey:
    """What became of a key that was set, and what the site said of it."""

    fate: Fate
    report: KeyReport


class KeysInForce:
    """Which key counts, and what is known of it; use it from one event loop.

    ``ask`` gives the owner's name of a key, or None where the site does not know the key; it may raise ``SiteError``.
    ``tell`` gets the state whenever something was learned. ``on_change`` gets the key that counts from now on and the
    one that did: also when the same key was set anew.
    """

    def __init__(
        self,
        store: KeyStore,
        ask: Callable[[str], Awaitable[str | None]],
        *,
        tell: Callable[[KeyState], None],
        on_change: Callable[[str | None, str | None], None],
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self._store = store
        self._ask_site = ask
        self._tell = tell
        self._on_change = on_change
        self._clock = clock
        self._reports: dict[str, KeyReport] = {}
        self._asked_at: dict[str, float] = {}
        self._asking: dict[str, asyncio.Task[bool]] = {}
        self._setting = asyncio.Lock()

    def choose(self) -> ChosenKey:
        """The key that counts, by what is known so far."""
        environment, of_environment = self._look_at(self._store.environment)
        stored, of_stored = self._look_at(self._store.stored)
        source = choose_source(of_environment.standing, of_stored.standing)
        values = {Source.ENVIRONMENT: environment, Source.FILE: stored}
        return ChosenKey(value=values.get(source), source=source)

    async def key_for(self, given: object = None) -> str | None:
        """The key for a request: its own, else the one that counts. Raises ``KeyMalformed`` for a bad one of its own.

        Waits for the site only where two keys are here and nobody knows yet which one counts.
        """
        key = read_key(given)
        if key is not None:
            return key
        await self._settle()
        return self.choose().value

    def state(self) -> KeyState:
        """What is known of both keys, and which one counts."""
        _, environment = self._look_at(self._store.environment)
        _, stored = self._look_at(self._store.stored)
        return KeyState(environment=environment, file=stored)

    def report_on(self, key: str) -> KeyReport:
        """What is known of one key."""
        name = _digest(key)
        return replace(self._reports.get(name, _UNKNOWN), asking=name in self._asking)

    async def learn(self, key: str) -> KeyReport:
        """What is known of one key; the site is asked where nothing is."""
        if self._may_ask(key):
            await asyncio.shield(self._ask(key))
        return self.report_on(key)

    def look(self) -> None:
        """Has the site asked about the keys of which nothing is known yet, beside whatever goes on."""
        for read in (self._store.environment, self._store.stored):
            key, _ = self._look_at(read)
            if key is not None and self._may_ask(key):
                self._ask(key)

    def look_ahead(self) -> None:
        """Has the site asked, ahead of the first request, where its word decides which key counts."""
        if not self.state().is_settled:
            self.look()

    def doubt(self) -> None:
        """A file was refused to the key that counts: has the site asked anew whether it still knows the key."""
        key = self.choose().value
        if key is not None and not self._asked_lately(key):
            self._ask(key)

    async def prove(self) -> KeyReport:
        """Has the site asked anew about every key that is here; of the one that counts then, what it said now.

        Its standing is unknown where the site could not be asked: what was known of the keys before stays in force.
        """
        found = [self._look_at(read)[0] for read in (self._store.environment, self._store.stored)]
        keys = [key for key in found if key is not None]
        answered = await asyncio.gather(*(asyncio.shield(self._ask(key)) for key in keys))
        chosen = self.choose().value
        if chosen is None:
            return _ABSENT
        return self.report_on(chosen) if (chosen, True) in zip(keys, answered, strict=True) else _UNKNOWN

    async def set(self, given: object) -> NewKey:
        """Take a new key, or remove the stored one where it is empty; what the site refuses is not stored.

        Raises ``KeyMalformed`` and ``FolderNotWritable``.
        """
        key = read_key(given)
        async with self._setting:
            before = self.choose().value
            new = await self._remove() if key is None else await self._take(key)
            if new.fate in {Fate.STORED, Fate.REMOVED}:
                await self._settle()
                self._on_change(self.choose().value, before)
                self._tell(self.state())
        return new

    async def close(self) -> None:
        """Asks no more."""
        running = list(self._asking.values())
        for task in running:
            task.cancel()
        await asyncio.gather(*running, return_exceptions=True)

    async def _remove(self) -> NewKey:
        await asyncio.to_thread(self._store.keep, None)
        return NewKey(fate=Fate.REMOVED, report=_ABSENT)

    async def _take(self, key: str) -> NewKey:
        await asyncio.shield(self._ask(key))
        report = self.report_on(key)
        _, stored = self._look_at(self._store.stored)
        fate = judge_new_key(report.standing, stored.standing)
        if fate is Fate.STORED:
            await asyncio.to_thread(self._store.keep, key)
        return NewKey(fate=fate, report=report)

    async def _settle(self) -> None:
        """Waits until it is known which key counts, where the site will say."""
        key = None if self.state().is_settled else self._store.environment()
        if key is not None:
            await self.learn(key)

    def _look_at(self, read: Callable[[], str | None]) -> tuple[str | None, KeyReport]:
        """A key of ours, read once, and what is known of it."""
        try:
            key = read()
        except KeyMalformed:
            return None, _MALFORMED
        return key, _ABSENT if key is None else self.report_on(key)

    def _may_ask(self, key: str) -> bool:
        name = _digest(key)
        return name in self._asking or (name not in self._reports and not self._asked_lately(key))

    def _asked_lately(self, key: str) -> bool:
        asked_at = self._asked_at.get(_digest(key))
        return asked_at is not None and self._clock() - asked_at < ASK_AGAIN_SECONDS

    def _ask(self, key: str) -> asyncio.Task[bool]:
        """The asking that goes on about this key, or a new one."""
        name = _digest(key)
        if name not in self._asking:
            self._asking[name] = asyncio.get_running_loop().create_task(self._find_out(key), name="whose API key it is")
        return self._asking[name]

    async def _find_out(self, key: str) -> bool:
        """Whether the site has said anything of the key."""
        name = _digest(key)
        before = after = self.choose()
        answered = False
        try:
            owner = await self._ask_site(key)
        except SiteError as error:
            log.info("Civitai could not be asked about the API key: %s", error.message)
        else:
            answered = True
            before = self.choose()
            known = Standing.REFUSED if owner is None else Standing.VALID
            self._reports[name] = KeyReport(standing=known, username=owner or None)
            after = self.choose()
        finally:
            self._asked_at[name] = self._clock()
            self._asking.pop(name, None)
        if after.source is Source.FILE and before.source is not Source.FILE:
            log.warning("Civitai does not accept the API key of %s; the stored one is used instead.", VARIABLE)
            self._on_change(after.value, before.value)
        self._tell(self.state())
        return answered


def _digest(key: str) -> str:
    return hashlib.sha256(key.encode()).hexdigest()
