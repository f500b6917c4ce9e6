"""What the command line takes. The key is no argument: other programs can see those (docs/decisions/0002)."""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from pathlib import Path

from ...civitai_utils.host.key_store import VARIABLE
from ..workflow.own_noise import is_card

_EXAMPLES = f"""examples:
  civitai-remake https://civitai.com/images/123 --comfyui C:\\ComfyUI
  civitai-remake 123 --models D:\\models --models E:\\more --no-download
  civitai-remake 123 --comfyui C:\\ComfyUI --submit http://127.0.0.1:8188 --wait

An API key is read from {VARIABLE}; without one you are asked for it when a download needs it.
The exit code tells the first error: docs/errors.md lists them."""


def read_arguments(argv: Sequence[str] | None) -> argparse.Namespace:
    """The arguments of one run; ends the program with a usage line where they do not fit together."""
    parser = make_parser()
    arguments = parser.parse_args(argv)
    if not arguments.submit and (arguments.wait or arguments.submit_anyway):
        parser.error("--wait and --submit-anyway go with --submit")
    if arguments.author_workflow and arguments.start_picture is not None:
        parser.error("--start-picture goes with a clean workflow: the author's own has its pictures in it")
    check_common(parser, arguments)
    return arguments


def make_parser() -> argparse.ArgumentParser:
    """The options of ``civitai-remake``."""
    parser = argparse.ArgumentParser(
        prog="civitai-remake",
        usage="civitai-remake IMAGE (--comfyui DIR | --models DIR ...) [options]",
        description="Look up a Civitai image, download the models it was made with, and write the ComfyUI workflow.",
        epilog=_EXAMPLES,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    what = parser.add_argument_group("what to remake")
    what.add_argument(
        "image",
        metavar="IMAGE",
        help="the number or address of an image, a post or a model, an AIR, an image file, or - for generation text on "
        "standard input",
    )
    what.add_argument(
        "--pick", metavar="N", type=int, help="which picture of a post or model; 0 downloads the model alone"
    )
    add_folders(parser)
    downloads = parser.add_argument_group("downloads")
    downloads.add_argument("--no-download", action="store_true", help="only look up and write the workflow")
    downloads.add_argument(
        "--accept-pickles", action="store_true", help="download files that can run code when they load"
    )
    downloads.add_argument(
        "--no-companions",
        action="store_true",
        help="do not download text encoders, VAEs and the like that the image does not name but its model needs",
    )
    downloads.add_argument(
        "--move-misplaced",
        action="store_true",
        help="move models that lie in the wrong folder to where they belong; without it they are only told",
    )
    workflow = parser.add_argument_group("the workflow")
    workflow.add_argument(
        "--output",
        metavar="FILE",
        type=Path,
        help="where it goes, in place of what is there; by default a new file workflow.json",
    )
    workflow.add_argument(
        "--author-workflow",
        action="store_true",
        help="the ComfyUI workflow that the image carries, with the names your models have, instead of a clean one",
    )
    add_own_nodes(workflow)
    workflow.add_argument(
        "--start-picture",
        metavar="FILE",
        help="the picture that an img2img, an edit or a video begins with, as the original is not public; self takes "
        "the image that is looked up; --submit brings it to that ComfyUI",
    )
    workflow.add_argument(
        "--submit",
        metavar="URL",
        help="queue it on a running ComfyUI; path, ?token=... and name:password@ of its address are used and not shown",
    )
    workflow.add_argument(
        "--wait",
        action="store_true",
        help="follow the run that was submitted, and save its pictures beside the workflow",
    )
    workflow.add_argument(
        "--submit-anyway",
        action="store_true",
        help="submit even where models are missing here: for a ComfyUI on another computer that has them",
    )
    scripts = parser.add_argument_group("for scripts")
    scripts.add_argument("--json", action="store_true", help="print one JSON object instead of text")
    return parser


def add_folders(parser: argparse.ArgumentParser) -> None:
    """The options that name folders of models."""
    where = parser.add_argument_group("where the models are (one of the first two)")
    where.add_argument(
        "--comfyui",
        metavar="DIR",
        type=Path,
        help="a ComfyUI: its models folder and those of its extra_model_paths.yaml; its own choice takes downloads",
    )
    where.add_argument(
        "--models",
        metavar="DIR",
        type=Path,
        action="append",
        default=[],
        help="a folder of models laid out as ComfyUI, A1111, Forge or SwarmUI do it; may be given several times: all "
        "are searched, the first takes downloads (those of --comfyui come before)",
    )
    where.add_argument(
        "--extra-model-paths-config",
        metavar="FILE",
        type=Path,
        action="append",
        default=[],
        help="one more file like extra_model_paths.yaml, as ComfyUI itself was given it",
    )


def add_own_nodes(workflow: argparse._ArgumentGroup) -> None:
    """The options that choose the pack's own nodes."""
    workflow.add_argument(
        "--exact",
        action="store_true",
        help="for pictures of A1111 and Forge: as near as this pack's own nodes make it; the ComfyUI that runs the "
        "workflow needs the pack, too",
    )
    workflow.add_argument(
        "--card",
        metavar="NAME",
        help='with --exact: the graphics card whose noise is meant, such as "RTX 3060"; large pictures differ by it',
    )


def check_common(parser: argparse.ArgumentParser, arguments: argparse.Namespace) -> None:
    """Ends the program with a usage line where folders or cards do not fit together."""
    if not arguments.models and arguments.comfyui is None:
        parser.error("say where the models are: --comfyui DIR, or --models DIR")
    if arguments.extra_model_paths_config and arguments.comfyui is None:
        parser.error("--extra-model-paths-config goes with --comfyui")
    if arguments.card is not None and not arguments.exact:
        parser.error("--card goes with --exact")
    if arguments.card is not None and not is_card(arguments.card):
        parser.error(f"no card {arguments.card!r} is known here; docs/nodes/CivitaiRemakeNoise.md lists them")
