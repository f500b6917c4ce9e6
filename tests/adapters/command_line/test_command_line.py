"""The command line as a person and a script run it: a real process against the sample site."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import time
import urllib.request
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

import pytest

Run = Callable[..., "subprocess.CompletedProcess[str]"]


@pytest.mark.parametrize("form", ["--json", ""])
def test_a_prompt_the_terminal_cannot_write_ends_no_job(run: Run, tmp_path: Path, form: str) -> None:
    text = json.dumps({"prompt": "a \U0001f98a and half \ud83d", "steps": 20, "sampler": "Euler", "Model": "m"})
    arguments = ["-", "--models", "models", "--no-download", "--output", "w.json", *filter(None, [form])]
    done = run(*arguments, stdin=text, PYTHONIOENCODING="cp1252")
    assert "Traceback" not in done.stderr
    if form:
        assert json.loads(done.stdout)["metadata"]["prompt"] == "a \U0001f98a and half \ud83d"


def test_the_whole_job(run: Run, tmp_path: Path) -> None:
    done = run("https://civitai.com/images/900001", "--models", "models")
    assert (done.returncode, done.stderr.count("Traceback")) == (0, 0)
    assert "Models: 4 of 4 missing" in done.stdout
    assert "Soft Rain" in done.stdout
    assert "100%" in done.stderr, "progress bars belong to the error stream"
    assert (tmp_path / "models/loras/soft_rain.safetensors").is_file()
    workflow = json.loads((tmp_path / "workflow.json").read_text(encoding="utf-8"))
    assert workflow["1"]["inputs"] == {"ckpt_name": "harbourLightXL_v10.safetensors"}
    again = run("900001", "--models", "models", "--output", "deep/er/w.json")
    assert "Models: 0 of 4 missing" in again.stdout
    assert (tmp_path / "deep/er/w.json").is_file()


def test_models_under_other_names_are_found_and_not_downloaded(run: Run, tmp_path: Path) -> None:
    run("https://civitai.com/images/900001", "--models", "models")
    mine = tmp_path / "models/loras/of mine"
    mine.mkdir()
    (tmp_path / "models/loras/soft_rain.safetensors").rename(mine / "renamed.safetensors")
    done = run("900001", "--models", "models", "--no-download", "--output", "renamed.json")
    assert done.returncode == 0, done.stderr
    assert "Models: 0 of 4 missing" in done.stdout
    assert str(Path("of mine/renamed.safetensors")) in done.stdout
    assert "looking at renamed.safetensors" in done.stderr
    loader = str(Path("of mine/renamed.safetensors"))
    assert json.dumps(loader) in (tmp_path / "renamed.json").read_text(encoding="utf-8")
    again = run("https://civitai.com/images/900001", "--models", "models")
    assert "looking at" not in again.stderr, "it is remembered"
    assert not (tmp_path / "models/loras/soft_rain.safetensors").exists()


def test_a_workflow_of_an_earlier_run_is_kept(run: Run, tmp_path: Path) -> None:
    (tmp_path / "workflow.json").write_text("mine", encoding="utf-8")
    done = run("900001", "--models", "models", "--no-download")
    assert "Workflow: workflow (2).json" in done.stdout
    assert (tmp_path / "workflow.json").read_text(encoding="utf-8") == "mine"
    assert json.loads((tmp_path / "workflow (2).json").read_text(encoding="utf-8"))
    run("900001", "--models", "models", "--no-download", "--output", "workflow.json")
    assert json.loads((tmp_path / "workflow.json").read_text(encoding="utf-8")), "where it is asked for, it is replaced"


def test_for_scripts_there_is_one_json_object_and_nothing_else(run: Run, tmp_path: Path) -> None:
    done = run("900003", "--models", "models", "--json", "--no-download")
    answer = json.loads(done.stdout)
    assert (done.returncode, done.stderr) == (0, "")
    assert answer["metadata"]["image_id"] == 900003
    assert (answer["resolved_count"], answer["workflow_type"]) == (10, "txt2img-hires")
    assert not list((tmp_path / "models").rglob("*.safetensors"))


INFO = (
    "a pier\nNegative prompt: fog\nSteps: 22, Sampler: Euler a, CFG scale: 6, Seed: 77, Size: 832x1216, Model hash: {}"
)


def test_a_post_is_listed_and_one_of_its_pictures_picked(run: Run, tmp_path: Path) -> None:
    listed = run("https://civitai.com/posts/950001", "--models", "models")
    assert (listed.returncode, listed.stdout.count("image 9000")) == (17, 4)
    assert "  3  image 900009, 720x1280, video, the site shows no generation data" in listed.stdout
    assert "cannot be chosen" not in listed.stdout
    assert "[choice_needed]" in listed.stderr
    done = run("https://civitai.com/posts/950001", "--pick", "1", "--models", "models", "--no-download", "--json")
    assert (done.returncode, json.loads(done.stdout)["metadata"]["image_id"]) == (0, 900001)
    for number in ("0", "5"):
        assert run("https://civitai.com/posts/950001", "--pick", number, "--models", "models").returncode == 17


def test_a_model_is_downloaded_alone_or_by_one_of_its_pictures(run: Run, tmp_path: Path) -> None:
    address = "https://civitai.com/models/810011/soft-rain"
    done = run(address, "--pick", "1", "--models", "models", "--no-download", "--json", "--output", "one.json")
    assert json.loads(done.stdout)["metadata"]["image_id"] == 900001
    assert json.loads(done.stdout)["choices"]["resources"][0]["name"] == "Soft Rain"
    done = run(address, "--pick", "0", "--models", "models")
    assert (done.returncode, "Models: 1 of 1 missing" in done.stdout) == (0, True)
    assert (tmp_path / "models/loras/soft_rain.safetensors").is_file()
    assert not (tmp_path / "workflow.json").exists(), "there is no picture to make"


def test_a_version_without_pictures_offers_the_download(run: Run, tmp_path: Path) -> None:
    done = run("civitai:810012@910012", "--models", "models")
    assert (done.returncode, "no pictures" in done.stdout) == (0, True)
    assert (tmp_path / "models/loras/ink_outline.safetensors").is_file()


def test_generation_text_and_image_files(run: Run, site: str, tmp_path: Path) -> None:
    with urllib.request.urlopen(f"{site}/sample/00000000-0000-4000-8000-000000900005/original=true/x.jpeg") as answer:
        (tmp_path / "saved.jpeg").write_bytes(answer.read())
    done = run("saved.jpeg", "--models", "models", "--no-download", "--json")
    metadata = json.loads(done.stdout)["metadata"]
    assert (metadata["image_id"], metadata["seed"], metadata["dialect"]) == (None, 161803398, "comfyui")
    done = run("-", "--models", "models", "--no-download", "--json", stdin=f"\ufeff{INFO}")
    assert json.loads(done.stdout)["metadata"]["seed"] == 77
    done = run("https://image.civitai.com/sample/00000000-0000-4000-8000-000000900005/width=450/900005.jpeg",
               "--models", "models", "--no-download", "--json")  # fmt: skip
    metadata = json.loads(done.stdout)["metadata"]
    assert (metadata["image_id"], metadata["seed"]) == (900005, 161803398), "the number names the same picture"
    (tmp_path / "notes.txt").write_text("hello", encoding="utf-8")
    assert run("notes.txt", "--models", "models").returncode == 16
    assert run("nothing.png", "--models", "models").returncode == 11


@pytest.mark.parametrize(
    ("arguments", "exit_code", "code"),
    [
        (("5", "--models", "models"), 26, "image_not_found"),
        (("https://civitai.com/collections/5", "--models", "models"), 12, "reference_unsupported"),
        (("900001", "--models", "nowhere"), 66, "models_folder_missing"),
        (
            ("900001", "--models", "models", "--no-download", "--submit", "127.0.0.1:9", "--submit-anyway"),
            64,
            "comfyui_unreachable",
        ),
        (("900001", "--models", "models", "--no-download", "--submit", "127.0.0.1:9"), 77, "models_missing"),
        (("900001", "--models", "models", "--submit", "user:pass word@:x"), 71, "comfyui_address_unreadable"),
        (("900001", "--models", "."), 67, "models_folder_unclear"),
        (("900001", "--comfyui", "models"), 67, "models_folder_unclear"),
    ],
)
def test_errors_have_their_exit_code(run: Run, arguments: tuple[str, ...], exit_code: int, code: str) -> None:
    done = run(*arguments)
    assert done.returncode == exit_code
    assert f"[{code}]" in done.stderr
    as_json = run(*arguments, "--json")
    assert as_json.returncode == exit_code
    assert json.loads(as_json.stdout)["code"] == code


def test_a_download_that_fails_gives_its_code_and_the_rest_still_comes(run: Run, tmp_path: Path) -> None:
    done = run("900004", "--models", "models")
    assert done.returncode == 31, "login_required"
    assert "[login_required]" in done.stdout
    assert (tmp_path / "models/loras/faint_echo.safetensors").is_file()
    assert (tmp_path / "workflow.json").is_file()


def test_a_pickle_comes_only_when_it_was_agreed_to(run: Run, tmp_path: Path) -> None:
    done = run("900010", "--models", "models")
    assert done.returncode == 49, "pickle_refused"
    assert "[pickle_refused]" in done.stdout
    assert not (tmp_path / "models/loras/old_press.pt").exists()
    assert (tmp_path / "models/embeddings/oldwords.pt").is_file(), "ComfyUI runs no code of an embedding"
    assert (tmp_path / "models/checkpoints/meadowPress_v10.safetensors").is_file()
    assert run("900010", "--models", "models", "--accept-pickles").returncode == 0
    assert (tmp_path / "models/loras/old_press.pt").is_file()


def test_a_wrong_label_and_a_wrong_folder(run: Run, tmp_path: Path) -> None:
    """A bare Flux that is called an SDXL checkpoint: placed by what it is, told where it lies, moved when asked."""
    assert run("900013", "--models", "models").returncode == 0
    models, name = tmp_path / "models", "tidePool_v10.safetensors"
    (right,) = models.rglob(name)
    assert right.parent.name in {"diffusion_models", "unet"}
    assert "UNETLoader" in (tmp_path / "workflow.json").read_text(encoding="utf-8")
    strayed = models / "checkpoints" / name
    strayed.parent.mkdir(exist_ok=True)
    right.rename(strayed)
    told = run("900013", "--models", "models", "--no-download")
    assert "--move-misplaced" in told.stdout
    assert strayed.is_file()
    moved = run("900013", "--models", "models", "--no-download", "--move-misplaced")
    assert "Moved " in moved.stdout, moved.stdout
    assert not strayed.exists()
    assert len(list(models.rglob(name))) == 1


def test_the_key_comes_from_the_environment_and_is_never_shown(run: Run, tmp_path: Path) -> None:
    done = run("900004", "--models", "models", key='"sample-key"')  # as an env file leaves it
    assert done.returncode == 0
    assert (tmp_path / "models/loras/members_only.safetensors").is_file()
    written = (tmp_path / "workflow.json").read_text(encoding="utf-8")
    assert "sample-key" not in done.stdout + done.stderr + written
    assert "--key" not in run("--help").stdout


def test_a_key_that_the_site_refuses_is_told_before_anything_else_and_not_used(run: Run) -> None:
    done = run("900001", "--models", "models", "--no-download", key="no-key-of-the-sample")
    assert done.returncode == 0
    assert done.stdout.index("[key_refused]") < done.stdout.index("Models:")
    assert "no-key-of-the-sample" not in done.stdout + done.stderr
    told = json.loads(run("900001", "--models", "models", "--no-download", "--json", key="no-key-of-the-sample").stdout)
    assert told["key_refused"]["code"] == "key_refused"
    assert "key_refused" not in json.loads(
        run("900001", "--models", "models", "--no-download", "--json", key="sample-key").stdout
    )


@pytest.mark.skipif(os.name == "nt", reason="Windows tells it in another way")
def test_a_reader_that_leaves_ends_it_without_a_trace(site: str, tmp_path: Path) -> None:
    (tmp_path / "models").mkdir()
    process = subprocess.Popen(
        after("pass", "900001", "--models", "models", "--no-download"),
        env=os.environ | {"CIVITAI_BASE_URL": site, "CIVITAI_API_KEY": ""},
        cwd=tmp_path,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    )
    assert process.stdout is not None
    process.stdout.close()
    assert process.stderr is not None
    with process.stderr as said:
        assert b"BrokenPipe" not in said.read()
    assert process.wait(20) == 141


def test_a_malformed_key_or_site_is_told(run: Run) -> None:
    assert run("900001", "--models", "models", key="two words").returncode == 15
    assert run("900001", "--models", "models", CIVITAI_BASE_URL="not a url").returncode != 0


def after(setting: str, *arguments: str) -> list[str]:
    """The command in a process that first takes the terminal or Ctrl+C as a shell would give them."""
    command = f"from civitai_remake.pipeline.reproduce import main; raise SystemExit(main({arguments!r}))"
    return [sys.executable, "-c", f"{setting}; {command}"]


@pytest.mark.skipif(os.name == "nt", reason="there is no pty on Windows")
def test_a_person_is_asked_for_the_key_and_does_not_see_it(site: str, tmp_path: Path) -> None:
    import pty

    (tmp_path / "models").mkdir()
    master, slave = pty.openpty()
    process = subprocess.Popen(
        after("import fcntl, termios; fcntl.ioctl(0, termios.TIOCSCTTY, 0)", "900004", "--models", "models"),
        env=os.environ | {"CIVITAI_BASE_URL": site, "CIVITAI_API_KEY": ""},
        cwd=tmp_path,
        stdin=slave,
        stdout=slave,
        stderr=slave,
        start_new_session=True,
    )
    os.close(slave)
    seen = b""
    while b"Civitai API key" not in seen:
        seen += os.read(master, 4096)
    os.write(master, b"sample-key\n")
    with suppress(OSError):  # the end of a terminal's last program
        while chunk := os.read(master, 4096):
            seen += chunk
    os.close(master)
    assert process.wait(20) == 0
    assert b"sample-key" not in seen
    assert (tmp_path / "models/loras/members_only.safetensors").is_file()


@pytest.mark.skipif(os.name == "nt", reason="a process cannot be sent Ctrl+C alone on Windows")
def test_ctrl_c_ends_a_stalled_download_at_once_and_keeps_what_came(site: str, tmp_path: Path) -> None:
    def turn(stall: int | None) -> None:
        body = json.dumps({"stall": stall}).encode()
        urllib.request.urlopen(
            urllib.request.Request(f"{site}/_control", body, {"Content-Type": "application/json"})
        ).close()

    (tmp_path / "models").mkdir()
    turn(910001)
    process = subprocess.Popen(
        after(
            "import signal; signal.signal(signal.SIGINT, signal.default_int_handler)", "900001", "--models", "models"
        ),
        env=os.environ | {"CIVITAI_BASE_URL": site, "CIVITAI_API_KEY": ""},
        cwd=tmp_path,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.PIPE,
    )
    part = tmp_path / "models/checkpoints/harbourLightXL_v10.safetensors.part"
    until = time.monotonic() + 20
    while not part.is_file() and time.monotonic() < until:
        time.sleep(0.05)
    time.sleep(0.5)
    begun = time.monotonic()
    process.send_signal(signal.SIGINT)
    _, said = process.communicate(timeout=20)
    turn(None)
    assert process.returncode == 130
    assert b"Traceback" not in said
    assert time.monotonic() - begun < 2
    assert part.is_file()
