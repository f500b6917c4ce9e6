"""What the command line takes. The key is no argument: other programs can see those (docs/decisions/0002)."""

from __future__ import annotations

import argparse
from pathlib import Path

from ...civitai_utils.host.key_store import VARIABLE


def make_parser() -> argparse.ArgumentParser:
    """The options of ``civitai-remake``."""
    parser = argparse.ArgumentParser(
        prog="civitai-remake",
        description="Look up a Civitai image, download the models it was made with, and write the ComfyUI workflow.",
        epilog=f"An API key is read from {VARIABLE}; without one you are asked for it when a download needs it.",
    )
    parser.add_argument(
        "image",
        metavar="IMAGE",
        help="the number or address of an image, a post or a model, an AIR, an image file, or - for generation text on "
        "standard input",
    )
    parser.add_argument(
        "--pick", metavar="N", type=int, help="which picture of a post or model; 0 downloads the model alone"
    )
    parser.add_argument("--models", metavar="DIR", required=True, type=Path, help="ComfyUI's models folder")
    parser.add_argument(
        "--output",
        metavar="FILE",
        type=Path,
        help="where the workflow goes, in place of what is there; by default a new file workflow.json",
    )
    parser.add_argument("--no-download", action="store_true", help="only look up and write the workflow")
    parser.add_argument("--accept-pickles", action="store_true", help="download files that can run code when they load")
    parser.add_argument("--json", action="store_true", help="print one JSON object instead of text")
    parser.add_argument("--submit", metavar="URL", help="queue the workflow on a running ComfyUI")
    return parser
