"""Which Node.js and which Chromium of a machine will do."""

import os
import sys
from pathlib import Path

import pytest


@pytest.fixture
def node_tools(load_dev):
    load_dev("kept")
    return load_dev("node_tools")


@pytest.fixture
def browsers(node_tools, load_dev):
    return load_dev("browsers")


@pytest.mark.parametrize(
    ("printed", "new_enough"),
    [
        ("v20.19.0\n", True),
        ("v24.1.0\n", True),
        ("v20.18.9\n", False),
        ("v18.20.4\n", False),
        ("v9.99.0\n", False),
        ("", False),
        ("not found", False),
    ],
)
def test_a_node_is_new_enough_from_20_19(node_tools, printed: str, new_enough: bool) -> None:
    assert node_tools.is_new_enough(printed) is new_enough


def program(folder: Path, name: str, prints: str = "") -> Path:
    """A program of that name that prints one line."""
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / (f"{name}.cmd" if os.name == "nt" else name)
    path.write_text(f"@echo {prints}\n" if os.name == "nt" else f"#!/bin/sh\necho {prints}\n", encoding="utf-8")
    path.chmod(0o755)
    return path


@pytest.mark.parametrize(
    ("node", "npm", "taken"), [("v22.3.0", True, True), ("v18.0.0", True, False), ("v22.3.0", False, False)]
)
def test_the_machines_own_is_taken_where_it_will_do(
    node_tools, tmp_path: Path, node: str, npm: bool, taken: bool
) -> None:
    own = program(tmp_path, "node", node)
    if npm:
        program(tmp_path, "npm")
    tools = node_tools.of_machine(str(tmp_path))
    assert (tools is not None and tools.node == own) is taken


def test_npms_scripts_find_the_same_node_first(node_tools, tmp_path: Path) -> None:
    node, cli = tmp_path / "bin" / "node", tmp_path / "npm-cli.js"
    tools = node_tools.NodeTools(node=node, npm_command=(node, cli))
    assert tools.npm("ci")[:3] == [str(node), str(cli), "--prefix"]
    assert tools.environ({"PATH": "/bin", "X": "1"}) == {"PATH": f"{node.parent}{os.pathsep}/bin", "X": "1"}
    assert tools.environ({})["PATH"] == str(node.parent), "an empty part would be the current folder"


def test_browsers_of_the_path_come_before_those_of_known_places(browsers, tmp_path: Path) -> None:
    edge = program(tmp_path / "Program Files (x86)" / "Microsoft" / "Edge" / "Application", "msedge")
    edge = edge.rename(edge.with_name("msedge.exe"))
    chrome = program(tmp_path / "bin", "google-chrome")
    environ = {"PATH": str(tmp_path / "bin"), "PROGRAMFILES(X86)": str(tmp_path / "Program Files (x86)")}
    assert list(browsers.of_machine(environ))[:2] == [chrome, edge]
    assert chrome not in list(browsers.of_machine({"PATH": str(tmp_path)}))


def test_comfy_cli_sends_nothing_and_lives_apart(load_dev, tmp_path: Path) -> None:
    load_dev("kept")
    registry_tools = load_dev("registry_tools")
    environ = registry_tools.environ(tmp_path, {"PATH": "x", "PYTHONPATH": "y"})
    assert (environ["DO_NOT_TRACK"], environ["PATH"], environ["HOME"]) == ("1", "x", str(tmp_path))
    assert environ["PYTHONPATH"] == str(registry_tools.FOLDER)
    assert registry_tools.command("node", "pack")[:2] == [sys.executable, "-m"]
