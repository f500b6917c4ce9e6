"""Beside each English sentence of the wire its form and values; what a page sends back must say that very sentence."""

import json
from pathlib import Path
from typing import Any

from civitai_remake.civitai_utils.download.transfer_states import Failed, as_event
from civitai_remake.civitai_utils.errors import FileGone
from civitai_remake.civitai_utils.graph_parts import NodeAccount
from civitai_remake.civitai_utils.kinds import ModelKind
from civitai_remake.civitai_utils.model_files import Misplaced, ModelFile, Resolved, Unavailable, Unresolved, Wanted
from civitai_remake.civitai_utils.said import said_as_json, say
from civitai_remake.civitai_utils.site.sites import Site
from civitai_remake.civitai_utils.values import ResourceMention
from civitai_remake.pipeline.models.preflight import Refusal
from civitai_remake.pipeline.spoken.graph_parts import account_as_json, read_account_json
from civitai_remake.pipeline.spoken.metadata import read_recipe_json
from civitai_remake.pipeline.spoken.preflight import refusal_as_json
from civitai_remake.pipeline.spoken.recipe_parts import closed_as_json, read_closed
from civitai_remake.pipeline.spoken.resources import plan_as_json, read_resolution_json
from civitai_remake.pipeline.spoken.workflow import report_as_json
from civitai_remake.pipeline.words.closed_models import closed_model
from civitai_remake.pipeline.workflow.fidelity import Checked, Report, Workflow
from civitai_remake.pipeline.workflow.graph import Graph
from yarl import URL

SITE = Site(URL("https://civitai.com"))
GONE = say("This version was deleted or unpublished, or Civitai has not rated it yet ({detail}).", detail="not found")


def sent(answer: dict[str, Any]) -> dict[str, Any]:
    """As a page has it, and sends it back."""
    return dict(json.loads(json.dumps(answer)))


def lost() -> Unavailable:
    mention = ResourceMention(kind=ModelKind.LORA, name="rainy", version_id=5, strength_clip=0.5, strength=0.8)
    attempts = (say("version id {version_id}", version_id=5),)
    resolution = Unresolved(mention=mention, code="file_gone", reason=GONE, attempts=attempts, version_id=5)
    return Unavailable(resolution=resolution, code="file_gone", reason=GONE)


def test_a_card_says_why_its_file_cannot_come() -> None:
    entry = sent(plan_as_json(lost(), SITE))
    assert entry["error"] == GONE
    assert entry["error_said"] == [
        {
            "form": "This version was deleted or unpublished, or Civitai has not rated it yet ({detail}).",
            "values": {"detail": "not found"},
        }
    ]
    assert entry["attempts_said"] == [[{"form": "version id {version_id}", "values": {"version_id": 5}}]]
    assert entry["weight_text"] == "0.8, 0.5 for the text encoder"
    assert entry["weight_text_said"][0]["values"]["next"] == [
        {"form": "{strength} for the text encoder", "values": {"strength": "0.5"}}
    ]
    nothing = ("folder_why_said", "found_by_said", "why_said")
    assert [entry[name] for name in nothing] == [None, None, None]


def test_a_card_that_comes_back_still_says_it() -> None:
    back = read_resolution_json(sent(plan_as_json(lost(), SITE)))
    assert isinstance(back, Unresolved)
    assert said_as_json(back.reason) == said_as_json(GONE)


def test_how_a_model_was_found_comes_back_as_it_was_said() -> None:
    file = ModelFile(version_id=5, file_id=6, name="rainy.safetensors", kind=ModelKind.LORA)
    mention = ResourceMention(kind=ModelKind.LORA, version_id=5)
    found = Resolved(mention=mention, file=file, found_by=say("version id"))
    wanted = Wanted(resolution=found, folder=Path("loras"), file_name=file.name)
    back = read_resolution_json(sent(plan_as_json(wanted, SITE)))
    assert isinstance(back, Resolved)
    assert said_as_json(back.found_by) == [{"form": "version id", "values": {}}]


def test_a_page_cannot_put_another_sentence_beside_an_error() -> None:
    entry = sent(plan_as_json(lost(), SITE))
    entry["error_said"] = [{"form": "Chosen in the settings.", "values": {}}]
    back = read_resolution_json(entry)
    assert isinstance(back, Unresolved)
    assert back.reason == GONE
    assert said_as_json(back.reason) is None


def test_where_a_file_lies_is_said_with_its_folder() -> None:
    path = Path("loras") / "a.safetensors"
    misplaced = Misplaced(path=path, listed_name="a.safetensors", lies=ModelKind.LORA, belongs=ModelKind.VAE)
    (part,) = said_as_json(misplaced.sentence) or []
    assert part["values"] == {"folder": "loras", "belongs": "vae"}


def test_refusals_and_failures_say_it_beside_their_error() -> None:
    said = [{"form": "Civitai no longer has this file.", "values": {}}]
    refused = refusal_as_json(Refusal(file_key="1:2", error=FileGone("Civitai no longer has this file.")))
    assert refused["said"] == said
    error = FileGone("Civitai no longer has this file.")
    failed = Failed(code=error.code, message=error.message, hint=error.hint, kept=0, total=None, wants_key=False)
    assert as_event(failed, task_id="t", file_key="1:2", filename="x.pt")["said"] == said


def test_rows_say_their_words_and_leave_values_alone() -> None:
    report = Report()
    why = say("The image does not say; this is the family's own size.")
    report.unknown(say("size"), "512x512", why)
    report.approximated(
        say("LoRA {title}", title="Rainy"), say("strength unknown"), 1.0, say("ComfyUI takes no other.")
    )
    workflow = Workflow(
        graph=Graph(),
        fidelity=report.finish(),
        seed=1,
        family="SDXL",
        variant="SDXL",
        least="0.3.40",
        checked=Checked(told_by=say("this ComfyUI"), version=None, found=(why,)),
    )
    answer = sent(report_as_json(workflow, read_recipe_json({"workflow_type": "txt2img"}), SITE))
    size, lora = answer["fidelity"]
    assert (size["field"], size["used"], size["why"]) == ("size", "512x512", why)
    assert size["why_said"] == [{"form": str(why), "values": {}}]
    assert (size["used_said"], size["asked_said"]) == (None, None)
    assert lora["field_said"] == [{"form": "LoRA {title}", "values": {"title": "Rainy"}}]
    assert lora["asked_said"] == [{"form": "strength unknown", "values": {}}]
    assert answer["checked"]["against_said"] == [{"form": "this ComfyUI", "values": {}}]
    assert answer["checked"]["found_said"] == [size["why_said"]]


def test_why_nothing_can_be_rebuilt_comes_back_as_it_was_said() -> None:
    closed = closed_model("Sora 2", ())
    assert closed is not None
    answer = sent(closed_as_json(closed) or {})
    assert answer["reason_said"][0]["values"] == {"name": "Sora 2"}
    assert said_as_json(read_closed(answer).reason) == answer["reason_said"]


def test_a_node_that_was_left_out_says_why_as_a_word_and_as_a_sentence() -> None:
    entry = NodeAccount(node_id="4", class_type="X", represented=False, why="changes the schedule")
    answer = sent(account_as_json(entry))
    back = read_account_json(answer)
    assert back.sentence == "Changes the schedule."
    # A clause has no full stop in any language: two of them would run into each other.
    clause = [{"form": "changes the schedule", "values": {}}]
    assert said_as_json(back.sentence) == [{"form": "{reason}.", "values": {"reason": clause}}]
