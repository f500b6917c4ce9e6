"""Everything the server says has a form, and every form and every hint is there in each language of the panel.

The forms are collected from the sources: what stands in ``say``, what errors say without values, and the reasons in the
tables of node packs and samplers.
"""

import ast
import json
import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest
from civitai_remake.civitai_utils import errors
from civitai_remake.pipeline.reading.comfy.packs.known import KNOWN
from civitai_remake.pipeline.words.sampler_labels import SAMPLER_LABELS, SCHEDULE_LABELS

ROOT = Path(__file__).parents[2]
WORDS = ROOT / "ui" / "src" / "words"
LANGUAGES = ("zh-TW", "zh", "ja", "ko")
ERRORS = {cls.__name__ for cls in errors.all_errors()}
# These two make errors of a sentence that they are given.
MAKERS = {"unreadable", "unsupported", "_busy"}
# The panel never meets these: the command line speaks English.
COMMAND_LINE_FILES = {
    "civitai_utils/host/comfyui_address.py": "reads --submit",
    "civitai_utils/host/comfyui_answers.py": "talks to the ComfyUI of --submit",
    "civitai_utils/host/comfyui_client.py": "talks to the ComfyUI of --submit",
    "civitai_utils/host/pack_there.py": "talks to the ComfyUIs of --comfyui-url",
    "civitai_utils/host/workflow_file.py": "writes what the command line has made",
    "civitai_utils/library/comfyui_tree.py": "reads --comfyui and --models",
    "civitai_utils/library/extra_paths.py": "reads --comfyui's extra_model_paths.yaml",
}
COMMAND_LINE_ERRORS = {"ChoiceNeeded": "asks for --pick"}
# Sentences that an error is handed on with: said where they were made, or by somebody else's program.
HANDED_ON = {
    "civitai_utils/download/refusals.py": {"message"},
    "civitai_utils/host/incoming_file.py": {"text"},
    "civitai_utils/library/move_model.py": {"error.message"},
    "civitai_utils/pictures/luma.py": {"error.message"},
    "pipeline/generate_workflow.py": {"misplaced.sentence"},
    "pipeline/given/site_ids.py": {"sentence"},
    "pipeline/models/companion_order.py": {"_is_another(file)"},
    "pipeline/models/place_by_header.py": {"plan.reason"},
    "pipeline/recipe.py": {"_nothing_said(record)"},
    "pipeline/workflow/parts.py": {"checkpoint.reason", "_why_unknown(base_model, parts.checkpoint)"},
}
PLACE = re.compile(r"\{([a-z][a-z0-9_]*)(?::[^{}]*)?\}")
ICU_PLACE = re.compile(r"\{\s*(\w+)\s*(?:,[^{}]*)?[},{]")


def spoken_sources() -> list[Path]:
    found = [ROOT / "civitai_routes.py", ROOT / "civitai_download.py"]
    found += [*(ROOT / "civitai_utils").rglob("*.py"), *(ROOT / "pipeline").rglob("*.py")]
    named = {path: path.relative_to(ROOT).as_posix() for path in found}
    return sorted(
        path
        for path, name in named.items()
        if not name.startswith(("pipeline/command_line/", "pipeline/cluster/")) and name not in COMMAND_LINE_FILES
    )


@cache
def calls(path: Path) -> tuple[tuple[str, ast.Call], ...]:
    """Every call of a file, with the name of what is called."""
    nodes = ast.walk(ast.parse(path.read_text(encoding="utf-8")))
    found = [node for node in nodes if isinstance(node, ast.Call)]
    names = (node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "") for node in found)
    return tuple(zip(names, found, strict=True))


def literal(node: ast.expr) -> str | None:
    return node.value if isinstance(node, ast.Constant) and isinstance(node.value, str) else None


def said_calls(path: Path) -> Iterator[ast.Call]:
    return (node for name, node in calls(path) if name == "say" and isinstance(node.func, ast.Name))


def error_sentences(path: Path) -> Iterator[ast.expr]:
    """What each error of a file says."""
    for name, node in calls(path):
        if name in ERRORS | MAKERS and name not in COMMAND_LINE_ERRORS and node.args:
            yield node.args[0]


@cache
def forms() -> set[str]:
    """Every form as it is on the wire: without format specs."""
    found = {literal(node.args[0]) for path in spoken_sources() for node in said_calls(path)}
    found |= {literal(said) for path in spoken_sources() for said in error_sentences(path)}
    found |= {spec.why for spec in KNOWN.values()}
    found |= {label.note for label in SAMPLER_LABELS.values()} | {note for _, note in SCHEDULE_LABELS.values()}
    return {PLACE.sub(r"{\1}", form) for form in found if form}


@pytest.mark.parametrize("path", spoken_sources(), ids=lambda path: path.relative_to(ROOT).as_posix())
def test_what_is_said_has_a_form(path: Path) -> None:
    name = path.relative_to(ROOT).as_posix()
    if name != "civitai_utils/said.py":
        for node in said_calls(path):
            form = literal(node.args[0])
            assert form, f"{name}:{node.lineno}: a form is a literal at the call"
            assert not re.search(r"\{\{|\}\}", form)
            assert set(PLACE.findall(form)) == {one.arg for one in node.keywords}, f"{name}:{node.lineno}"
    for said in error_sentences(path):
        is_said = isinstance(said, ast.Call) and getattr(said.func, "id", "") == "say"
        handed_on = ast.unparse(said) in HANDED_ON.get(name, set())
        assert is_said or literal(said) or handed_on, f"{name}:{said.lineno}: say() it: {ast.unparse(said)}"


def test_no_exception_is_kept_that_nobody_needs() -> None:
    used = {
        path.relative_to(ROOT).as_posix(): {ast.unparse(said) for said in error_sentences(path)}
        for path in spoken_sources()
    }
    assert {name: said - used[name] for name, said in HANDED_ON.items() if said - used[name]} == {}
    assert all((ROOT / name).is_file() for name in COMMAND_LINE_FILES)
    assert set(COMMAND_LINE_ERRORS) <= ERRORS


@pytest.mark.parametrize("path", spoken_sources(), ids=lambda path: path.relative_to(ROOT).as_posix())
def test_reasons_are_said(path: Path) -> None:
    for _, node in calls(path):
        for one in node.keywords:
            # What the tables of node packs and samplers say is collected above.
            if one.arg in {"reason", "why", "needed", "folder_why"} and "packs" not in path.parts:
                plain = isinstance(one.value, ast.JoinedStr) or bool(literal(one.value))
                assert not plain, f"{path.name}:{node.lineno}: say() it: {ast.unparse(one.value)}"


ROWS = {"exact", "approximated", "dropped", "unknown", "doubt"}
# Who writes a row for somebody: the place of the field among what it is given.
ROW_WRITERS = {"report_sampler": 0, "hold_number": 0, "hold_size": 0, "companion_name": 2}


@pytest.mark.parametrize("path", spoken_sources(), ids=lambda path: path.relative_to(ROOT).as_posix())
def test_the_rows_of_the_report_are_said(path: Path) -> None:
    for name, node in calls(path):
        told: list[ast.expr] = []
        if name in ROWS and isinstance(node.func, ast.Attribute) and "report" in ast.unparse(node.func.value):
            told = [node.args[0], *(node.args[2:] if name == "exact" else node.args[-1:])]
        elif name in ROW_WRITERS:
            told = [node.args[ROW_WRITERS[name]]]
        for one in told:
            plain = isinstance(one, ast.JoinedStr) or bool(literal(one))
            assert not plain, f"{path.name}:{node.lineno}: say() it: {ast.unparse(one)}"


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_sentence_is_there_in_each_language(language: str) -> None:
    told = read(language, "server.json")
    assert sorted(forms() - set(told)) == [], "missing"
    assert sorted(set(told) - forms()) == [], "unused"
    differing = {form: text for form, text in told.items() if places_of(text) != set(PLACE.findall(form))}
    assert differing == {}, "other places than the form has"
    assert [form for form, text in told.items() if not text.strip() or not balanced(text)] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_hint_is_there_in_each_language(language: str) -> None:
    told = read(language, "hints.json")
    codes = {cls.code for cls in errors.all_errors()}
    assert sorted(codes - set(told)) == [], "missing"
    assert sorted(set(told) - codes) == [], "unused"
    assert [code for code, text in told.items() if not text.strip() or places_of(text) or not balanced(text)] == []


def read(language: str, name: str) -> dict[str, str]:
    said = json.loads((WORDS / language / name).read_text(encoding="utf-8"))
    assert all(isinstance(text, str) for text in said.values())
    assert list(said) == sorted(said), "in the order of the forms, so that a new one has its place"
    return dict(said)


def places_of(text: str) -> set[str]:
    return set(ICU_PLACE.findall(text))


def balanced(text: str) -> bool:
    """Whether it is a message whose braces end, and no quote of ICU's hides one."""
    return text.count("{") == text.count("}") and "'{" not in text and "'}" not in text
