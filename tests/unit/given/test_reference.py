"""What people paste -> what it names. The cases are tests/cases/references.json; the panel's test reads them too."""

import dataclasses
import json
from pathlib import Path

import pytest
from civitai_remake.civitai_utils.errors import ReferenceUnreadable, ReferenceUnsupported
from civitai_remake.civitai_utils.references import (
    FileAddress,
    GivenText,
    ImageReference,
    ModelReference,
    PostReference,
    VersionReference,
)
from civitai_remake.pipeline.reference import parse_reference
from hypothesis import given
from hypothesis import strategies as st

CASES = json.loads((Path(__file__).parents[2] / "cases" / "references.json").read_text(encoding="utf-8"))
FORMS = {
    "image": ImageReference, "post": PostReference, "model": ModelReference, "version": VersionReference,
    "picture": FileAddress, "text": GivenText,
}  # fmt: skip
NAMED = [case for case in CASES if case["form"] in FORMS]
REFUSED = [case for case in CASES if case["form"] not in FORMS]


@pytest.mark.parametrize("case", NAMED, ids=lambda case: case["text"][:70])
def test_a_reference_names_its_thing(case: dict) -> None:
    found = parse_reference(case["text"])
    assert type(found) is FORMS[case["form"]]
    assert dataclasses.asdict(found) == case["fields"]


@pytest.mark.parametrize("case", REFUSED, ids=lambda case: case["text"][:70])
def test_anything_else_is_refused_with_a_sentence_and_never_guessed(case: dict) -> None:
    wanted = ReferenceUnsupported if case["form"] == "unsupported" else ReferenceUnreadable
    with pytest.raises(wanted) as caught:
        parse_reference(case["text"])
    assert (caught.value.message, caught.value.field) == (case["said"], "image_id")


@given(st.one_of(st.text(max_size=120), st.text(alphabet='civta.om/:@+?=&%#{}"[]urnaiSteps1٣ \n', max_size=60)))
def test_no_text_breaks_the_reader(text: str) -> None:
    try:
        found = parse_reference(text)
    except (ReferenceUnreadable, ReferenceUnsupported):
        return
    numbers = [value for name, value in dataclasses.asdict(found).items() if name.endswith("_id") and value is not None]
    assert all(0 < number <= 2_147_483_647 for number in numbers)


@given(
    st.integers(1, 2_147_483_647),
    st.sampled_from(["https://civitai.com", "http://www.civitai.red", "civitai.green"]),
    st.text(st.characters(blacklist_categories=["Z", "C"], blacklist_characters="<>\"'"), max_size=60),
)
def test_an_image_address_with_any_query_names_its_image(number: int, site: str, query: str) -> None:
    assert parse_reference(f"{site}/images/{number}?{query}") == ImageReference(image_id=number)


@pytest.mark.parametrize("hostile", ["{" * 100_000, "[" * 100_000, '{"a":' * 100_000, "9" * 100_000, "a" * (5 << 20)])
def test_hostile_texts_are_refused(hostile: str) -> None:
    with pytest.raises(ReferenceUnreadable):
        parse_reference(hostile)
