"""Sentences that still know what they were made of, and that degrade to plain English wherever they are only text."""

import copy
import json
import pickle
from pathlib import PurePosixPath

import pytest
from civitai_remake.civitai_utils.errors import InputError
from civitai_remake.civitai_utils.said import Said, as_said, join_said, listed, said_again, said_as_json, say


def test_a_sentence_is_its_english_and_its_form() -> None:
    said = say("Civitai shows no model {model_id}.", model_id=5)
    assert said == "Civitai shows no model 5."
    assert said_as_json(said) == [{"form": "Civitai shows no model {model_id}.", "values": {"model_id": 5}}]


def test_values_are_words_of_their_own_paths_and_numbers() -> None:
    said = say("{folder} holds {what}.", folder=PurePosixPath("/models"), what=say("a GGUF file"))
    assert said == "/models holds a GGUF file."
    values = {"folder": "/models", "what": [{"form": "a GGUF file", "values": {}}]}
    assert said_as_json(said) == [{"form": "{folder} holds {what}.", "values": values}]


def test_what_english_rounds_or_groups_crosses_as_a_number_no_finer() -> None:
    said = say("{count:,} files at {share:g}", count=12345, share=0.1 + 0.2)
    assert said == "12,345 files at 0.3"
    assert said_as_json(said) == [{"form": "{count} files at {share}", "values": {"count": 12345, "share": 0.3}}]


def test_a_number_that_a_browser_would_round_is_digits() -> None:
    (part,) = said_as_json(say("{seed}", seed=2**63)) or []
    assert part["values"] == {"seed": str(2**63)}


def test_a_value_is_never_a_form() -> None:
    said = say("{name} is empty.", name="{name:>9999999} {0.__class__}")
    assert said == "{name:>9999999} {0.__class__} is empty."


def test_sentences_join_as_long_as_each_is_said() -> None:
    one, other = say("One."), say("The other of {count}.", count=2)
    both = join_said((one, "", other))
    assert both == "One. The other of 2."
    assert [part["form"] for part in said_as_json(both) or []] == ["One.", "The other of {count}."]
    assert said_as_json(join_said((one, "What nobody said."))) is None
    assert join_said(()) == ""


def test_words_with_commas_between() -> None:
    words = listed(["0.8", say("strength unknown")])
    assert words == "0.8, strength unknown"
    assert said_as_json(words) == [
        {
            "form": "{first}, {next}",
            "values": {"first": "0.8", "next": [{"form": "strength unknown", "values": {}}]},
        }
    ]
    assert listed([]) == ""
    assert said_as_json(listed(["0.8"])) is None


@pytest.mark.parametrize(
    "handled",
    [
        lambda said: said + " More.",
        lambda said: said[:9],
        lambda said: f"{said}",
        lambda said: said.strip("."),
        str,
        copy.copy,
        copy.deepcopy,
        lambda said: pickle.loads(pickle.dumps(said)),  # noqa: S301 - our own bytes
        lambda said: json.loads(json.dumps(said)),
    ],
)
def test_a_sentence_that_is_handled_as_text_is_plain_text(handled) -> None:
    text = handled(say("Civitai shows no model {model_id}.", model_id=5))
    assert type(text) is str
    assert text
    assert said_as_json(text) is None


def test_an_error_with_a_plain_sentence_says_it_too() -> None:
    body = InputError("The resource is missing.", field="resource").as_json()
    assert body["said"] == [{"form": "The resource is missing.", "values": {}}]
    assert as_said("") == ""
    assert not isinstance(as_said(""), Said)


def test_what_comes_back_from_a_page_counts_where_it_says_that_very_sentence() -> None:
    said = join_said((say("{name} needs it: {role}.", name="FLUX.1", role=say("its VAE")), say("It is here.")))
    again = said_again(json.loads(json.dumps(said_as_json(said))), str(said))
    assert said_as_json(again) == said_as_json(said)


@pytest.mark.parametrize(
    "sent",
    [
        None,
        "It is here.",
        [],
        [{"form": "It is not here.", "values": {}}],
        [{"form": "It is here."}],
        [{"form": 5, "values": {}}],
        [{"form": "It is {what.__class__}.", "values": {"what": "here"}}],
        [{"form": "It is {what:>999999999}.", "values": {"what": "here"}}],
        [{"form": "It is {what}.", "values": {"what": None}}],
        [{"form": "It is {what}.", "values": {"what": True}}],
        [{"form": "It is {what}.", "values": {"what": "here" * 1000}}],
        [{"form": "It is {what}.", "values": {"what": {"form": "here"}}}],
        [{"form": "", "values": {}}] * 1000,
        [{"form": "{what}" * 300, "values": {"what": "here"}}],
    ],
)
def test_anything_else_that_a_page_sends_leaves_the_sentence_plain(sent) -> None:
    assert said_as_json(said_again(sent, "It is here.")) is None


@pytest.mark.parametrize("number", [float("nan"), float("inf"), -float("inf")])
def test_a_number_that_json_cannot_write_is_never_sent(number: float) -> None:
    sent = [{"form": "It is {what}.", "values": {"what": number}}]
    assert said_as_json(said_again(sent, f"It is {number}.")) is None
    said = said_as_json(say("It is {what}.", what=number))
    assert said == [{"form": "It is {what}.", "values": {"what": str(number)}}]


def test_a_sentence_without_an_end_is_not_followed() -> None:
    deep: object = "here"
    for _ in range(200):
        deep = [{"form": "{what}", "values": {"what": deep}}]
    assert said_as_json(said_again(deep, "here")) is None
