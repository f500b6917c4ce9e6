"""What a version's answer tells besides its file: trained words, a picture for everybody, the creator's terms."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from civitai_remake.civitai_utils.kinds import ModelKind
from civitai_remake.civitai_utils.licence import Licence
from civitai_remake.civitai_utils.model_files import Resolved
from civitai_remake.civitai_utils.values import ResourceMention
from civitai_remake.pipeline.models.choose_file import versions_of
from civitai_remake.pipeline.models.read_licence import read_licence
from civitai_remake.pipeline.models.read_version import read_resolution

MODELS = Path(__file__).parents[4] / "shared" / "data" / "corpus" / "model"


def read(**fields: Any) -> Resolved:
    file = {"id": 3, "name": "rain.safetensors", "type": "Model", "metadata": {"format": "SafeTensor"}}
    version = {"id": 2, "modelId": 1, "model": {"name": "Rain", "type": "LORA"}, "files": [file]}
    found = read_resolution(version | fields, ResourceMention(kind=ModelKind.LORA), "version id", ())
    assert isinstance(found, Resolved)
    return found


def test_trained_words_are_lines_of_text_each_once_and_bounded() -> None:
    words = ["  soft\n rain ", "soft rain", "", None, 7, "x" * 501, "<b>bold</b>"]
    assert read(trainedWords=words).trained_words == ("soft rain", "7", "<b>bold</b>")
    assert len(read(trainedWords=[f"word {at}" for at in range(5000)]).trained_words) == 100
    assert read(trainedWords=None).trained_words == ()


@pytest.mark.parametrize(
    ("pictures", "shown"),
    [
        ([{"url": "https://x/a.jpeg", "nsfwLevel": 8}, {"url": "https://x/b.jpeg", "nsfwLevel": 2}], "https://x/b.jpeg"),
        ([{"url": "https://x/a.jpeg", "nsfw": "None"}], "https://x/a.jpeg"),
        ([{"url": "https://x/a.jpeg", "nsfw": False}], "https://x/a.jpeg"),
        ([{"url": "https://x/a.jpeg", "nsfw": "Mature"}], None),
        ([{"url": "https://x/a.mp4", "nsfwLevel": 1, "type": "video"}], None),
        ([{"url": "https://x/a.jpeg"}], None),
        ([{"url": "https://x/a.jpeg", "nsfwLevel": 0}], None),
        ([], None),
    ],
)  # fmt: skip
def test_only_a_picture_that_is_shown_to_everybody_stands_for_a_model(pictures: list[Any], shown: str | None) -> None:
    assert read(images=pictures).preview_url == shown


@pytest.mark.parametrize(
    ("said", "allowed"),
    [
        (["Image", "RentCivit"], ("Image", "RentCivit")),
        ("{Image,RentCivit}", ("Image", "RentCivit")),
        ("Sell", ("Image", "RentCivit", "Rent", "Sell")),
        ("None", ()),
        ([], ()),
        (["None"], ()),
        (None, None),
        (7, None),
    ],
)
def test_commercial_uses_in_every_form_that_the_site_has_had(said: Any, allowed: tuple[str, ...] | None) -> None:
    licence = read_licence({"allowNoCredit": False, "allowCommercialUse": said, "allowDerivatives": "yes"})
    assert licence == Licence(no_credit=False, commercial=allowed, derivatives=None, other_licence=None)


def test_a_versions_answer_has_no_terms_and_a_models_has() -> None:
    assert read().licence is None
    terms = {"allowNoCredit": True, "allowCommercialUse": [], "allowDerivatives": False, "allowDifferentLicense": True}
    (version,) = versions_of({"id": 1, "name": "Rain", "type": "LORA", **terms, "modelVersions": [{"id": 2}]})
    assert read(model=version["model"]).licence == Licence(
        no_credit=True, commercial=(), derivatives=False, other_licence=True
    )


def test_the_terms_of_recorded_models_are_read() -> None:
    if not MODELS.exists():
        pytest.skip("recorded answers not here")
    told = [json.loads(path.read_text(encoding="utf-8"))["data"] for path in sorted(MODELS.glob("*.json"))]
    licences = [read_licence(model) for model in told if "allowNoCredit" in model]
    assert len(licences) > 10
    assert all(one is not None and one.commercial is not None for one in licences)
    known = {"Image", "RentCivit", "Rent", "Sell"}
    assert {word for one in licences if one and one.commercial for word in one.commercial} <= known
