"""What other programs, browsers and the machine say to us: whatever it is, a value or an error of ours."""

from __future__ import annotations

import contextlib
import json
from pathlib import Path
from typing import Any

from civitai_remake.civitai_utils.download.refusals import (
    is_page_type,
    looks_like_page,
    refusal_by_redirect,
    refusal_by_site,
    refusal_by_store,
)
from civitai_remake.civitai_utils.errors import RemakeError
from civitai_remake.civitai_utils.host.comfyui_address import read_address
from civitai_remake.civitai_utils.host.comfyui_answers import Answer, first_fault, read_answer
from civitai_remake.civitai_utils.host.key_store import read_key
from civitai_remake.civitai_utils.host.prompt_run import Progress, follow, place_in_queue, read_end
from civitai_remake.civitai_utils.host.request_guard import (
    Sender,
    check_reading,
    check_request,
    check_upload,
    is_upload,
    read_told_hosts,
)
from civitai_remake.civitai_utils.library.extra_paths import read_extra_paths
from civitai_remake.civitai_utils.redaction import redact
from civitai_remake.civitai_utils.site.sites import site_from
from civitai_remake.pipeline.words.closed_models import closed_base
from civitai_remake.pipeline.words.digests import read_hash, split_hash
from civitai_remake.pipeline.words.model_names import file_stem, is_no_model, normalised, upscaler_is_model
from civitai_remake.pipeline.words.plain_text import as_text
from civitai_remake.pipeline.words.releases import rounds_to_sixty_four, webui_release
from hypothesis import given
from hypothesis import strategies as st

SPECIAL = st.sampled_from(
    ["--5", "²", "٣", "NaN", "1e999", "9" * 5000, "\ud800", "\0", "\u202e", "\x1b[31m", "http://", "//", "[::1", "]:",
     "@", "https://a:99999/", "http://²/", "a:²", ",", " ", "v1.²", "1.10.1", "f2.0", "[", "(", "0x", "%zz", "Bearer ",
     "token="]
)  # fmt: skip
TEXTS = st.lists(SPECIAL | st.text(st.characters(exclude_categories=()), max_size=12), max_size=6).map("".join)
NAMES = st.sampled_from(
    """type data prompt_id node nodes value max state messages status status_str outputs images filename subfolder
    queue_running queue_pending node_errors errors error message details base_path is_default loras P""".split()
)
VALUES = st.recursive(
    st.none() | st.booleans() | st.floats() | st.integers() | st.just(10**4000) | TEXTS
    | st.sampled_from(["P", "executing", "progress", "progress_state", "execution_cached", "execution_error"]),
    lambda one: st.lists(one, max_size=4) | st.dictionaries(NAMES | TEXTS, one, max_size=5),
    max_leaves=12,
)  # fmt: skip
OBJECTS = st.dictionaries(NAMES, VALUES, max_size=6)
EVENTS = st.fixed_dictionaries(
    {"type": st.sampled_from(["executing", "progress", "progress_state", "execution_cached", "execution_success"])},
    optional={"data": OBJECTS.map(lambda data: data | {"prompt_id": "P"})},
)


@given(st.lists(EVENTS | OBJECTS, max_size=4), OBJECTS)
def test_a_comfyui_that_says_strange_things_of_a_run(events: list[dict[str, Any]], history: dict[str, Any]) -> None:
    progress = Progress()
    for event in events:
        progress = follow(progress, event, "P")
        assert 0 <= progress.part <= 1
    read_end(history, "P")
    read_end({"P": history}, "P")
    read_end({"P": {"status": history, "outputs": history}}, "P")
    place_in_queue(history, "P")
    first_fault(history)
    first_fault({"node_errors": {"1": history}, "error": history})


@given(
    st.integers(100, 599),
    TEXTS,
    st.binary(max_size=40) | VALUES.map(lambda value: json.dumps(value, default=str).encode()),
)
def test_answers_on_the_way_to_comfyui(status: int, kind: str, content: bytes) -> None:
    with contextlib.suppress(RemakeError):
        read_answer(Answer(status=status, media_type=kind, content=content), "http://127.0.0.1:8188/")


@given(
    st.dictionaries(
        st.sampled_from(
            ["Host", "Origin", "Sec-Fetch-Site", "Content-Type", "X-Forwarded-Host", "X-Forwarded-Proto", "Forwarded",
             "X-Forwarded-For", "X-Civitai-Remake", "Referer"]
        ),
        TEXTS | st.sampled_from(["same-origin", "null", "application/json", "http://evil.example", "127.0.0.1:8188"]),
        max_size=6,
    ),
    TEXTS | st.sampled_from(["127.0.0.1", "::1", "10.0.0.5"]) | st.none(),
    TEXTS,
    st.booleans(),
)  # fmt: skip
def test_headers_of_any_sender(headers: dict[str, str], peer: str | None, told: str, secure: bool) -> None:
    sender = Sender(headers=headers, peer=peer, secure=secure, told=read_told_hosts(told))
    for check in (check_request, check_upload, check_reading):
        with contextlib.suppress(RemakeError):
            check(sender)
    is_upload(headers)


@given(st.integers(100, 599), TEXTS, TEXTS, TEXTS | st.none())
def test_refusals_of_site_and_store(status: int, kind: str, text: str, later: str | None) -> None:
    for refusal in (refusal_by_site, refusal_by_store):
        error = refusal(status, kind, text, later)
        assert error.code
        assert len(error.message) < 500
    refusal_by_redirect(text)
    is_page_type(kind)
    looks_like_page(text.encode("utf-8", "surrogatepass"))


@given(VALUES)
def test_folders_of_a_strange_file(content: object) -> None:
    with contextlib.suppress(ValueError):
        read_extra_paths(content, Path("comfyui").absolute())


@given(TEXTS)
def test_addresses_and_keys_that_a_user_gives(text: str) -> None:
    with contextlib.suppress(RemakeError):
        read_address(text)
    with contextlib.suppress(RemakeError):
        read_key(text)
    with contextlib.suppress(RemakeError):
        site_from({"CIVITAI_BASE_URL": text})
    redact(text)


@given(VALUES, TEXTS)
def test_words_of_programs(value: object, text: str) -> None:
    read_hash(value)
    split_hash(text)
    closed_base(text)
    as_text(value)
    for read in (normalised, file_stem, is_no_model, upscaler_is_model, webui_release, rounds_to_sixty_four):
        read(text)
