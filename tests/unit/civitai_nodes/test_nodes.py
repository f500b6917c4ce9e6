"""The pack's own nodes, without ComfyUI: what they show, and what their help says."""

from __future__ import annotations

import inspect
import json
import re
from pathlib import Path
from typing import Any

import pytest
from civitai_remake.civitai_nodes import NODE_CLASS_MAPPINGS, NODE_DISPLAY_NAME_MAPPINGS
from civitai_remake.civitai_nodes.noise import WebuiNoise
from civitai_remake.civitai_nodes.own_samplers import Churn
from civitai_remake.civitai_nodes.sampler import SAMPLERS
from civitai_remake.civitai_nodes.schedule import GRIDS, PROGRAMS
from civitai_remake.civitai_nodes.step_noise import STREAM, TREE
from civitai_remake.civitai_nodes.text import CivitaiRemakeText
from civitai_remake.civitai_utils.host.host_nodes import define
from civitai_remake.civitai_utils.host.own_definitions import own_definitions
from civitai_remake.civitai_utils.values import Dialect
from civitai_remake.pipeline.webui.batch_noise import BatchNoise
from civitai_remake.pipeline.webui.cards import CARDS
from civitai_remake.pipeline.webui.levels import LABELS, TITLES, folded_label, levels
from civitai_remake.pipeline.webui.node_words import (
    EMPHASIS_TITLES,
    FROM_STREAM,
    OVER_TIMES,
    OVER_TREE,
    SAMPLER_TITLES,
    grid_title,
)
from civitai_remake.pipeline.webui.noise_table import TABLES
from civitai_remake.pipeline.webui.own_grids import SKIPS
from civitai_remake.pipeline.webui.program import program_title

ROOT = Path(__file__).parents[3]
VERSIONS = (None, "v1.2.0", "v1.7.0")
NODES: dict[str, Any] = NODE_CLASS_MAPPINGS


@pytest.mark.parametrize("name", NODES)
def test_a_node_takes_what_it_shows_and_each_input_has_its_help(name: str) -> None:
    node = NODES[name]
    shown = node.INPUT_TYPES()
    inputs = {**shown["required"], **shown.get("optional", {})}
    taken = inspect.signature(getattr(node, node.FUNCTION)).parameters
    assert set(taken) - {"self"} == set(inputs)
    unset = {key for key, one in taken.items() if one.default is inspect.Parameter.empty}
    assert unset - {"self"} == set(shown["required"])
    help_text = (ROOT / "docs" / "nodes" / f"{name}.md").read_text(encoding="utf-8")
    explained = {key for row in re.findall(r"^\| ([\w, ]+) \|", help_text, re.MULTILINE) for key in row.split(", ")}
    assert explained - {"Input"} == set(inputs)
    assert help_text.startswith(f"# {NODE_DISPLAY_NAME_MAPPINGS[name]}\n")
    assert node.CATEGORY == "Civitai Remake"
    assert node.DESCRIPTION


def test_every_help_is_of_a_node() -> None:
    assert {path.stem for path in (ROOT / "docs" / "nodes").iterdir()} == set(NODES)


def test_the_schedules_are_shown_as_the_programs_write_them() -> None:
    aliases = {"automatic", "sgmuniform"}
    assert {folded_label(title) for title in TITLES} == set(LABELS) - aliases
    assert len(TITLES) == len(set(TITLES))
    for program in PROGRAMS.values():
        assert program.table in TABLES
        assert all(levels(title, 10, table=program.table, reforge=program.is_reforge) for title in TITLES)


@pytest.mark.parametrize("title", GRIDS)
def test_a_grid_is_no_schedule_and_has_levels_for_every_program(title: str) -> None:
    whole, second = GRIDS[title]
    assert folded_label(title) not in LABELS
    for table in TABLES:
        assert min(whole(20, table)) > 0
        assert len(second(20, 0.5, table)) >= 20


def test_the_help_names_what_the_samplers_want() -> None:
    text = (ROOT / "docs" / "nodes" / "CivitaiRemakeSampler.md").read_text(encoding="utf-8")
    assert [label for label, steps in SAMPLERS.items() if steps.over_times and label not in text] == []
    assert [title for title in GRIDS if title.partition(",")[0] not in text] == []


@pytest.mark.parametrize(
    ("churn", "level", "share"),
    [
        (Churn(), 5.0, 0.0),
        (Churn(amount=3), 5.0, 0.25),
        (Churn(amount=30), 5.0, 2**0.5 - 1),
        (Churn(amount=3, least=1, most=4), 5.0, 0.0),
        (Churn(amount=3, least=1, most=4), 4.0, 0.25),
        (Churn(amount=3, least=1, most=4), 0.9, 0.0),
    ],
)
def test_churn_is_shared_among_the_steps_and_has_its_levels(churn: Churn, level: float, share: float) -> None:
    assert churn.of_step(level, 12) == share


def test_step_noise_is_of_the_pictures_that_the_noise_was_made_for() -> None:
    noise = WebuiNoise(BatchNoise(seed=5))
    assert list(noise.places_of(2)) == [0, 1]
    noise.remember([3, 7])
    assert list(noise.places_of(2)) == [3, 7]
    assert list(noise.places_of(3)) == [0, 1, 2]


def test_the_command_line_knows_the_nodes_as_they_are() -> None:
    told = {name: json.loads(json.dumps(define(node))) for name, node in NODES.items()}
    assert own_definitions() == told, "python dev/write_own_definitions.py writes them anew"


def test_the_composers_words_are_the_nodes() -> None:
    assert set(SAMPLER_TITLES) <= set(SAMPLERS)
    assert {title for title, steps in SAMPLERS.items() if steps.over_times} == OVER_TIMES
    assert {title for title, steps in SAMPLERS.items() if steps.noise == TREE} == OVER_TREE
    assert {title for title, steps in SAMPLERS.items() if steps.noise == STREAM and not steps.over_times} <= FROM_STREAM
    assert {grid_title(sampler, skip) for sampler in ("DDIM", "UniPC") for skip in (None, *SKIPS)} == set(GRIDS)
    assert {program_title(dialect, version) for dialect in Dialect for version in VERSIONS} == set(PROGRAMS)
    assert list(EMPHASIS_TITLES) == list(CivitaiRemakeText.INPUT_TYPES()["required"]["emphasis"][0])


def test_the_panel_offers_the_cards_of_the_node() -> None:
    listed = (ROOT / "ui" / "src" / "settings" / "noiseCards.ts").read_text(encoding="utf-8")
    assert re.findall(r"^  '([^']+)',$", listed, re.MULTILINE) == list(CARDS)
