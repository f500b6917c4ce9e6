"""Keys and signed addresses leave no trace in any text; what people need to read stays."""

from __future__ import annotations

import io
import logging

import pytest
from civitai_remake.civitai_utils.console_log import log
from civitai_remake.civitai_utils.redaction import HIDDEN, RedactingFilter, never_show, redact

KEY = "0123456789abcdef0123456789abcdef"
SECRET = "s3cr3t-Value_42"


@pytest.mark.parametrize(
    "text",
    [
        f"GET https://civitai.com/api/download/models/1?fileId=2&token={SECRET}",
        f"https://x.r2.cloudflarestorage.com/a/b.safetensors?X-Amz-Credential={SECRET}&X-Amz-Signature={SECRET}",
        f"'https://b2.civitai.com/file/m/x?Authorization={SECRET}&b2ContentDisposition=a'",
        f"HTTPSConnectionPool: Max retries exceeded with url: /api/download/models/1?token={SECRET}",
        f"url: /bucket/x?a=1&X-Amz-Signature={SECRET}",
        f"https://user:{SECRET}@proxy.example:8080/",
        f"Authorization: Bearer {SECRET}",
        f"{{'Authorization': 'Bearer {SECRET}'}}",
        f'{{"api_key": "{SECRET}"}}',
        f"api_key={SECRET}",
        f"CIVITAI_API_KEY={SECRET}",
        f"token: {SECRET}",
        f"x=Bearer%20{SECRET}&y=1",
        f"Bearer+{SECRET}",
        f"header bearer%20%20{SECRET}",
    ],
)
def test_secret_is_hidden(text):
    assert SECRET not in redact(text)
    assert HIDDEN in redact(text)
    assert redact(redact(text)) == redact(text)


def test_bare_key_is_hidden_wherever_it_stands():
    assert redact(f"bad key {KEY}!") == f"bad key {HIDDEN}!"
    assert KEY.upper() not in redact(f"DownloadOrder(key='{KEY.upper()}')")


def test_a_secret_that_is_known_is_hidden_also_inside_longer_words():
    secret = "Gk7-quite/unlike+a key"
    assert secret in redact(f"x{secret}y")
    never_show(secret)
    never_show("short")
    assert redact(f"a{secret}b, short") == f"a{HIDDEN}b, short"
    assert redact("path/Gk7-quite%2Funlike%2Ba%20key/end") == f"path/{HIDDEN}/end"
    for number in range(20):
        never_show(f"another secret {number}")
    assert secret in redact(secret), "only the last few are kept"


@pytest.mark.parametrize(
    "text",
    [
        "https://civitai.com/models/4384?modelVersionId=128713 is the page",
        "https://civitai.com/api/download/models/128713?fileId=91234",
        "SHA256 " + "0123456789ABCDEF" * 4,
        "task 6f1c2b7e-8f0a-4a54-9b0e-0d5c1c5f6a11 ended",
        "The token budget of the prompt is 75 tokens; authorization was not needed.",
        "C:\\ComfyUI\\models\\loras\\x.safetensors",
        "cfg 7.25, seed 18446744073709551557",
    ],
)
def test_harmless_text_stays(text):
    assert redact(text) == text


def test_log_filter_hides_in_message_arguments_and_traceback():
    out = io.StringIO()
    handler = logging.StreamHandler(out)
    handler.addFilter(RedactingFilter())
    logger = logging.Logger("test")
    logger.addHandler(handler)
    logger.warning("asked %s", f"https://x.example/?sig={SECRET}")
    try:
        raise ValueError(f"token={SECRET}")
    except ValueError:
        logger.exception("failed with %d", 7)
    assert SECRET not in out.getvalue()
    assert "failed with 7" in out.getvalue()
    assert "ValueError" in out.getvalue()


def test_a_line_of_the_console_says_whose_it_is(caplog):
    caplog.set_level(logging.INFO)
    log.info("asked %s", "twice")
    assert caplog.records[-1].getMessage() == "[Civitai Remake] asked twice"
