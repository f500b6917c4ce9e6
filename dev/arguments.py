"""What `python dev` takes."""

from __future__ import annotations

import argparse
import os
from pathlib import Path


def make_parser(description: str | None) -> argparse.ArgumentParser:
    """The commands with their options."""
    parser = argparse.ArgumentParser(prog="python dev", description=description)
    commands = parser.add_subparsers(
        dest="command", required=True, metavar="demo | test | bench | prove | soak | corpus | sample"
    )
    demo = commands.add_parser(
        "demo", help="run the job on the terminal, then leave the panel open in the real frontend"
    )
    demo.add_argument("--once", action="store_true", help="end after having checked that everything answers")
    demo.add_argument("--batch", action="store_true", help="remake many pictures into a gallery, and end")
    demo.add_argument("--port", type=int, default=0, help="port of the page (a free one by default)")
    demo.add_argument("--comfyui", metavar="DIR", type=Path, help="use the real ComfyUI in DIR")
    demo.add_argument("--python", metavar="FILE", help="the interpreter of that ComfyUI")
    test = commands.add_parser("test", help="run every check, or only the parts named")
    test.add_argument("parts", nargs="*", metavar="PART", help="lint types js build registry demo unit browser")
    test.add_argument("--verbose", action="store_true", help="show the output of parts that pass, too")
    bench = commands.add_parser(
        "bench",
        help="measure downloads beside aria2c and curl (Linux), a look-up, a workflow, webui's numbers, large folders, "
        "a batch",
    )
    bench.add_argument(
        "what", choices=["batch", "cluster", "download", "hostile", "library", "resolve", "webui", "workflow"]
    )
    bench.add_argument("--rounds", type=int, default=3, help="how often; the median round is shown")
    bench.add_argument("--case", choices=["a", "b", "c"], help="one case of the downloads alone")
    prove = commands.add_parser(
        "prove", help="hold our graphs to webui's rules, inside a real ComfyUI, or our noise to a real card's"
    )
    prove.add_argument("what", nargs="?", default="graphs", choices=["graphs", "cuda"])
    prove.add_argument("--comfyui", metavar="DIR", type=Path, default=os.environ.get("CIVITAI_REMAKE_COMFYUI"))
    prove.add_argument("--python", metavar="FILE", help="the interpreter of that ComfyUI, or one that has torch")
    prove.add_argument("--rows", metavar="WHAT", nargs="+", default=[], help="of the graphs only these kinds of rows")
    prove.add_argument("--gpu", action="store_true", help="on this computer's graphics card instead of the processor")
    prove.add_argument("--by-hand", action="store_true", help="graphs by hand instead of those that the pack makes")
    corpus = commands.add_parser("corpus", help="read a folder of recorded answers and say what was not understood")
    corpus.add_argument("--folder", type=Path, help="the folder of recorded answers")
    soak = commands.add_parser("soak", help="ask a host good and bad things for some minutes; say what fails and grows")
    soak.add_argument("--minutes", type=float, default=60)
    soak.add_argument("--seed", type=int, default=1, help="the same seed draws the same requests")
    sample = commands.add_parser("sample", help="run the sample Civitai alone")
    sample.add_argument("--port", type=int, default=0)
    return parser
