"""Which requests may change something."""

import pytest
from civitai_remake.civitai_utils.errors import ContentTypeRefused, OriginRefused
from civitai_remake.civitai_utils.host.request_guard import check_request, check_upload

JSON = {"Content-Type": "application/json", "Host": "127.0.0.1:8188"}


@pytest.mark.parametrize(
    "headers",
    [
        {},
        {"Origin": "http://127.0.0.1:8188"},
        {"Origin": "http://127.0.0.1:8188", "Sec-Fetch-Site": "same-origin"},
        {"Content-Type": "application/json; charset=utf-8"},
        {"Host": "comfy.example", "Origin": "https://comfy.example"},
        {"Host": "comfy.example:443", "Origin": "https://comfy.example"},
        {"Host": "[::1]:8188", "Origin": "http://[::1]:8188"},
        {"Host": "COMFY.local:8188", "Origin": "http://comfy.LOCAL:8188"},
    ],
)
def test_the_hosts_own_page_and_plain_programs_may(headers: dict[str, str]) -> None:
    check_request(JSON | headers)


@pytest.mark.parametrize(
    "headers",
    [
        {"Origin": "null"},
        {"Origin": ""},
        {"Origin": "https://evil.example"},
        {"Origin": "http://127.0.0.1:9999"},
        {"Origin": "http://localhost:8188"},
        {"Origin": "http://127.0.0.1:8188.evil.example"},
        {"Origin": "file://127.0.0.1:8188"},
        {"Origin": "http://127.0.0.1:notaport"},
        {"Sec-Fetch-Site": "cross-site"},
    ],
)
def test_pages_of_others_may_not(headers: dict[str, str]) -> None:
    with pytest.raises(OriginRefused):
        check_request(JSON | headers)


@pytest.mark.parametrize("kind", ["", "text/plain", "application/x-www-form-urlencoded", "multipart/form-data"])
def test_only_json_changes_something(kind: str) -> None:
    with pytest.raises(ContentTypeRefused):
        check_request(JSON | {"Content-Type": kind})


UPLOAD = {"Content-Type": "multipart/form-data; boundary=x", "Host": "127.0.0.1:8188", "X-Civitai-Remake": "1"}


@pytest.mark.parametrize("headers", [{}, {"Origin": "http://127.0.0.1:8188"}, {"X-Civitai-Remake": " 1 "}])
def test_the_panel_and_plain_programs_may_send_files(headers: dict[str, str]) -> None:
    check_upload(UPLOAD | headers)


@pytest.mark.parametrize(
    ("headers", "error"),
    [
        ({"Origin": "https://evil.example"}, OriginRefused),
        ({"Origin": "null"}, OriginRefused),
        ({"Sec-Fetch-Site": "cross-site"}, OriginRefused),
        ({"X-Civitai-Remake": ""}, ContentTypeRefused),
        ({"X-Civitai-Remake": "2"}, ContentTypeRefused),
        ({"Content-Type": "application/json"}, ContentTypeRefused),
        ({"Content-Type": "text/plain"}, ContentTypeRefused),
    ],
)
def test_forms_and_pages_of_others_may_not(headers: dict[str, str], error: type[Exception]) -> None:
    with pytest.raises(error):
        check_upload(UPLOAD | headers)


def test_json_does_not_need_the_header_of_files_and_files_are_no_json() -> None:
    check_request(JSON)
    with pytest.raises(ContentTypeRefused):
        check_request(UPLOAD)
