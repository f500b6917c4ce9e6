"""What people paste -> which image."""

import pytest
from civitai_remake.civitai_utils.errors import ReferenceUnreadable, ReferenceUnsupported
from civitai_remake.pipeline.reference import parse_reference
from hypothesis import given
from hypothesis import strategies as st


@pytest.mark.parametrize(
    "text",
    [
        "900001",
        "  900001 \n",
        "https://civitai.com/images/900001",
        "http://www.civitai.com/images/900001/",
        "civitai.com/images/900001",
        "https://civitai.red/images/900001?tags=4&period=Week",
        "https://civitai.green/images/900001#comments",
        "<https://civitai.com/images/900001?postId=1&modelId=2>",
        "HTTPS://CIVITAI.COM/images/900001",
    ],
)
def test_an_image_reference_names_its_image(text: str) -> None:
    assert parse_reference(text).image_id == 900001


@pytest.mark.parametrize(
    "text",
    [
        "https://civitai.com/posts/123",
        "https://civitai.com/models/4384?modelVersionId=128713",
        "https://civitai.com/api/download/models/128713",
        "https://image.civitai.com/xG1/uuid/original=true/900001.jpeg",
        "https://civitai.com/collections/7",
        "urn:air:sdxl:lora:civitai:1316217@1485827",
        "civitai:4384@128713",
        "a cat\nNegative prompt: dog\nSteps: 20, Sampler: Euler a, Seed: 5",
    ],
)
def test_a_known_form_that_is_no_image_page_says_so(text: str) -> None:
    with pytest.raises(ReferenceUnsupported):
        parse_reference(text)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "hello",
        "0",
        "-5",
        "99999999999999",
        "https://civitai.com.evil.example/images/5",
        "https://evil.example/civitai.com/images/5",
        "https://civitai.com@evil.example/images/5",
        "ftp://civitai.com/images/5",
        "https://civitai.com/images/",
        "https://civitai.com/images/abc",
        "٣٤٥",
        "https://[::1/images/5",
    ],
)
def test_anything_else_is_refused_and_never_guessed(text: str) -> None:
    with pytest.raises(ReferenceUnreadable):
        parse_reference(text)


@given(st.text(max_size=80))
def test_no_text_breaks_the_reader(text: str) -> None:
    try:
        image = parse_reference(text).image_id
    except (ReferenceUnreadable, ReferenceUnsupported):
        return
    assert 0 < image <= 2_147_483_647
