"""What is proven beside webui: prompts taken apart by hand, graphs without their end, rows that are too far apart."""

from __future__ import annotations

import importlib
import json
import re
import sys
import threading
from collections.abc import Callable, Iterator
from http.server import BaseHTTPRequestHandler, HTTPServer
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest
from civitai_remake.civitai_nodes import NODE_CLASS_MAPPINGS
from civitai_remake.pipeline.webui.editing import prompt_schedule, prompts_of_and
from civitai_remake.pipeline.webui.emphasis import parse_emphasis

DEV = Path(__file__).parents[3] / "dev"


@pytest.fixture
def prove(monkeypatch: pytest.MonkeyPatch) -> Iterator[Callable[[str], ModuleType]]:
    """Loads a file of dev/prove/, as the launcher does."""
    before = set(sys.modules)
    monkeypatch.syspath_prepend(DEV)
    yield lambda name: importlib.import_module(f"prove.{name}")
    for name in set(sys.modules) - before:
        del sys.modules[name]


@pytest.fixture
def prompts(prove) -> list[Any]:
    """All prompts, and those they become or are joined of."""
    found = [one for case in prove("cases").cases() for one in (case.prompt, case.negative)]
    inner = [part for one in found for _, part in (*one.later, *one.joined)]
    return list({one.text: one for one in (*found, *inner)}.values())


def test_the_chunks_by_hand_have_the_words_and_weights_of_the_prompt(prompts) -> None:
    plain = [prompt for prompt in prompts if prompt.chunks and not prompt.later]
    assert len(plain) > 5
    for prompt in plain:
        read = [(text.strip(), pytest.approx(weight)) for text, weight in parse_emphasis(prompt.text) if weight >= 0]
        by_hand = [piece for chunk in prompt.chunks for piece in chunk]
        # A text that two chunks share is read as one.
        joined = [by_hand[0]]
        for text, weight in by_hand[1:]:
            if weight == joined[-1][1] and f"{joined[-1][0]}{text}" in prompt.text:
                joined[-1] = (f"{joined[-1][0]}{text}", weight)
            else:
                joined.append((text, weight))
        assert [(text.strip(), weight) for text, weight in joined] == read


def test_texts_by_hand_that_change_are_those_of_the_steps(prompts) -> None:
    edited = [prompt for prompt in prompts if prompt.later]
    assert edited
    for prompt in edited:
        (_, first), *changed = prompt_schedule(prompt.text, 8)
        assert "".join(text for text, _ in prompt.chunks[0]) == re.sub(r"[(]([^:]*):[^)]*[)]", r"\1", first)
        assert [later.text for _, later in prompt.later] == [text for _, text in changed]


def test_texts_by_hand_that_are_joined_are_those_between_and(prompts) -> None:
    joined = [prompt for prompt in prompts if prompt.joined]
    assert joined
    for prompt in joined:
        assert [(part.text, weight) for weight, part in prompt.joined] == list(prompts_of_and(prompt.text))
        assert prompt.factor == sum(weight for weight, _ in prompt.joined)


def test_each_sampler_is_proven_in_each_way(prove) -> None:
    cases = prove("cases").cases()
    ways = {"plain", "weights", "chunks", "variation", "hires"}
    for sampler in ("Euler", "Euler a", "DPM++ 2M", "DPM++ SDE", "DDIM", "UniPC"):
        assert {case.what for case in cases if case.sampler == sampler} >= ways
    assert len({repr(case) for case in cases}) == len(cases)


def test_a_graph_gives_its_nodes_what_they_take(prove) -> None:
    graphs, enlargings = prove("graphs"), prove("enlargings")
    made = [graphs.graph_for(case) for case in prove("cases").cases()]
    made += [enlargings.graph_of(case) for case in enlargings.enlargings()]
    for graph in made:
        for node in graph.values():
            own = NODE_CLASS_MAPPINGS.get(node["class_type"])
            if own is not None:
                shown = own.INPUT_TYPES()
                assert set(shown["required"]) <= set(node["inputs"])
                assert set(node["inputs"]) <= {*shown["required"], *shown.get("optional", {})}


def test_a_graph_is_compared_where_it_would_be_decoded(prove) -> None:
    graphs, case = prove("graphs"), prove("cases").cases()[0]
    made = graphs.graph_for(case)
    compared = graphs.compared(made, case)
    decoded = next(node for node in made.values() if node["class_type"] == "VAEDecode")
    assert compared["compared"]["inputs"]["found"] == decoded["inputs"]["samples"]
    assert json.loads(compared["reference"]["inputs"]["case"])["sampler"] == case.sampler
    kinds = {node["class_type"] for node in compared.values()}
    assert not kinds & {"VAEDecode", "SaveImage", "CheckpointLoaderSimple"}
    assert "CivitaiRemakeProveModel" in kinds


def test_a_graph_with_two_pictures_at_its_end_is_not_guessed_at(prove) -> None:
    graphs, case = prove("graphs"), prove("cases").cases()[0]
    made = graphs.graph_for(case)
    picture = next(name for name, node in made.items() if node["class_type"] == "VAEDecode")
    made["more"] = made[picture]
    made["saved"] = {"class_type": "PreviewImage", "inputs": {"images": ["more", 0]}}
    with pytest.raises(ValueError, match="2 latents"):
        graphs.compared(made, case)


@pytest.mark.parametrize(
    ("told", "holds"),
    [
        ({"apart": [1e-4], "reach": [50.0]}, True),
        ({"apart": [1.0], "reach": [50.0]}, False),
        ({"apart": [float("nan")], "reach": [float("nan")]}, False),
        (None, False),
    ],
)
def test_a_row_holds_where_it_is_near_enough(prove, capsys, told: dict[str, list[float]] | None, holds: bool) -> None:
    run, case = prove("run"), prove("cases").cases()[0]
    outputs = {} if told is None else {"compared": told}
    failed = ["execution_error", {"node_type": "KSampler", "exception_message": "out of cheese\n"}]
    status = {"status_str": "error", "messages": [failed]}

    class Host(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            self.rfile.read(int(self.headers["Content-Length"]))
            self._answer({"prompt_id": "one"})

        def do_GET(self) -> None:
            self._answer({"one": {"outputs": outputs, "status": status}})

        def _answer(self, value: object) -> None:
            self.send_response(200)
            self.end_headers()
            self.wfile.write(json.dumps(value).encode())

        def log_message(self, *_: object) -> None:
            pass

    server = HTTPServer(("127.0.0.1", 0), Host)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    try:
        assert run.holds(f"http://127.0.0.1:{server.server_port}", case) is holds
    finally:
        server.shutdown()
        server.server_close()
    row = capsys.readouterr().out
    assert ("TOO FAR" in row) is not holds
    assert ("KSampler: out of cheese" in row) is (told is None)


def test_rows_that_there_are_not_are_named(prove, capsys, tmp_path: Path) -> None:
    assert prove("run").run(tmp_path, None, ["plain", "nothing"]) == 2
    assert "no rows nothing" in capsys.readouterr().out
