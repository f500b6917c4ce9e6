"""What ``civitai-remake batch`` takes. The key is no argument here either."""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from pathlib import Path

from ...civitai_utils.host.key_store import VARIABLE
from .arguments import add_folders, add_own_nodes, check_common

_EXAMPLES = f"""examples:
  civitai-remake batch https://civitai.com/posts/45 123 456 --comfyui C:\\ComfyUI \\
      --comfyui-url http://127.0.0.1:8188 --out D:\\remakes
  civitai-remake batch list.txt --comfyui C:\\ComfyUI --out D:\\remakes --dry-run
  civitai-remake batch --comfyui C:\\ComfyUI --comfyui-url http://127.0.0.1:8188 --out D:\\remakes

The last one goes on with what is in the folder. So does the same command given again: nothing is asked, downloaded or
rendered twice, and what has failed is tried once more. An API key is read from {VARIABLE}.
The exit code is that of the commonest error among the pictures, 0 where all are done: docs/errors.md lists them."""


def read_batch_arguments(argv: Sequence[str]) -> argparse.Namespace:
    """The arguments behind ``batch``; ends the program with a usage line where they do not fit together."""
    parser = make_batch_parser()
    arguments = parser.parse_args(argv)
    check_common(parser, arguments)
    if not (arguments.comfyui_url or arguments.cluster or arguments.no_render or arguments.dry_run):
        parser.error("say where to render: --comfyui-url URL; or --no-render, or --dry-run")
    if arguments.cluster and len(arguments.comfyui_url) > 1:
        parser.error("with --cluster the machines say where their ComfyUIs are; --comfyui-url is at most one of them")
    for name in ("top", "limit"):
        if (number := getattr(arguments, name)) is not None and number < 1:
            parser.error(f"--{name} wants a number from 1 on")
    return arguments


def make_batch_parser() -> argparse.ArgumentParser:
    """The options of ``civitai-remake batch``."""
    parser = argparse.ArgumentParser(
        prog="civitai-remake batch",
        usage="civitai-remake batch SOURCE... (--comfyui DIR | --models DIR ...) --comfyui-url URL --out DIR [options]",
        description="Remake many Civitai images: look all of them up, download what they need, render and compare.",
        epilog=_EXAMPLES,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    what = parser.add_argument_group("what to remake")
    what.add_argument(
        "sources",
        metavar="SOURCE",
        nargs="*",
        help="the number or address of an image, of a post or a model (all its pictures), an AIR, an image file, a "
        "folder of them, a text file with any of these, one a line, or - for such a list on standard input",
    )
    what.add_argument("--top", metavar="N", type=int, help="only the first N pictures of each post and model")
    what.add_argument("--limit", metavar="N", type=int, help="only the first N pictures of the whole list")
    what.add_argument(
        "--only",
        choices=["ready"],
        help="ready: only the pictures whose models are all here; nothing is downloaded",
    )
    add_folders(parser)
    doing = parser.add_argument_group("what is done")
    doing.add_argument(
        "--out", metavar="DIR", type=Path, required=True, help="the folder of the results, the list and the gallery"
    )
    doing.add_argument(
        "--comfyui-url",
        metavar="URL",
        action="append",
        default=[],
        help="the running ComfyUI that renders; path, ?token=... and name:password@ are used and not shown. Given "
        "several times, all of them render (with Ray: pip install civitai-remake[cluster])",
    )
    doing.add_argument(
        "--cluster",
        metavar="ADDRESS",
        help="render on the ComfyUIs of a Ray cluster that this computer is part of: docs/cluster.md. With it "
        "--comfyui-url names the one that is asked for its nodes",
    )
    doing.add_argument("--dry-run", action="store_true", help="look everything up, tell what would be done, and end")
    doing.add_argument("--no-render", action="store_true", help="download the models and write the workflows alone")
    doing.add_argument("--yes", action="store_true", help="begin without asking")
    doing.add_argument("--accept-pickles", action="store_true", help="download files that can run code when they load")
    doing.add_argument(
        "--resume", action="store_true", help="go on with what is in the folder: it is what happens anyway"
    )
    add_own_nodes(doing)
    scripts = parser.add_argument_group("for scripts")
    scripts.add_argument("--json", action="store_true", help="print one JSON object instead of text")
    return parser
