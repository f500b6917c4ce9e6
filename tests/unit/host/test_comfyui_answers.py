"""What stands before a ComfyUI answers in its own words: each is told apart."""

from __future__ import annotations

import json

import pytest
from civitai_remake.civitai_utils.errors import HostError, RemakeError
from civitai_remake.civitai_utils.host.comfyui_answers import Answer, read_answer
from yarl import URL

PAGE = b"<!doctype html><title>Sign in</title>"
REFUSED = {"error": {"message": "Prompt has no outputs"}, "node_errors": {}}


def answer(status: int, content: object = b"", media_type: str = "text/html", to: str | None = None) -> Answer:
    raw = content if isinstance(content, bytes) else json.dumps(content).encode()
    return Answer(status=status, media_type=media_type, content=raw, moved_to=URL(to) if to else None)


@pytest.mark.parametrize(
    ("given", "code", "said"),
    [
        (answer(401, PAGE), "comfyui_access_refused", "401"),
        (answer(403, {"error": "no"}), "comfyui_access_refused", "403"),
        (
            answer(302, to="https://sso.example/login?next=SECRET"),
            "comfyui_login_page",
            "to https://sso.example/login.",
        ),
        (answer(301, to="https://shown/prompt"), "comfyui_tls_failed", "wants https://"),
        (answer(302, to="https://shown.example/login"), "comfyui_login_page", "https://shown.example/login"),
        (answer(308), "comfyui_login_page", "308"),
        (answer(200, PAGE), "comfyui_login_page", "shows a page"),
        (answer(200, b"\n <html>", "text/plain"), "comfyui_login_page", "shows a page"),
        (answer(502, PAGE), "comfyui_busy", "502"),
        (answer(503), "comfyui_busy", "503"),
        (answer(504, {}), "comfyui_busy", "504"),
        (answer(524, PAGE), "comfyui_busy", "524"),
        (answer(429), "comfyui_busy", "429"),
        (answer(400, b"The plain HTTP request was sent to HTTPS port"), "comfyui_tls_failed", "https://"),
        (answer(400, REFUSED), "prompt_rejected", "Prompt has no outputs"),
        (answer(400, {"node_errors": {}}), "prompt_rejected", "does not say why"),
        (answer(400, {"error": "a gateway"}), "not_comfyui", "400"),
        (answer(404, PAGE), "not_comfyui", "404"),
        (answer(405), "not_comfyui", "405"),
        (answer(200, b"[1]", "application/json"), "not_comfyui", "200"),
        (answer(200, b"[" * 100_000, "application/json"), "not_comfyui", "200"),
        (answer(500, b"500 Internal Server Error", "text/plain"), "host_failed", "500"),
    ],
)
def test_each_is_told_by_its_own_code(given: Answer, code: str, said: str) -> None:
    with pytest.raises(HostError) as caught:
        read_answer(given, "http://shown/")
    error: RemakeError = caught.value
    assert error.code == code
    assert said in error.message
    assert "SECRET" not in error.message


def test_what_comfyui_says_of_a_node_comes_first_and_is_cut() -> None:
    fault = {"4": {"errors": [{"message": "Value not in list", "details": "x" * 900}]}}
    with pytest.raises(HostError, match="node 4: Value not in list") as caught:
        read_answer(answer(400, REFUSED | {"node_errors": fault}), "")
    assert len(caught.value.message) < 400


def test_an_object_is_read() -> None:
    assert read_answer(answer(200, {"prompt_id": "1"}), "") == {"prompt_id": "1"}
