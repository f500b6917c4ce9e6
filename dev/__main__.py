"""`python dev demo` shows the whole job, `python dev test` proves it; both make their own environment first."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

import environment
import kept
from arguments import make_parser


def main() -> int:
    """Read the command, make the environment, and go on inside it."""
    options = make_parser(__doc__).parse_args()
    if sys.version_info < (3, 10):
        print("Python 3.10 or newer is needed.")
        return 1
    try:
        if not environment.is_inside():
            environment.make()
            return environment.run_inside(sys.argv[1:])
        if options.command in {"demo", "bench", "soak"}:
            environment.fetch_frontend(environment.FRONTENDS[0])
    except kept.Unavailable as error:
        print(f"The environment could not be made: {error}.\n{error.output}")
        return 1
    if options.command == "demo":
        import demo as job

        if options.batch:
            return job.run_batch()
        return job.run(once=options.once, port=options.port, comfyui=options.comfyui, python=options.python)
    if options.command == "bench":
        return _bench(options)
    if options.command == "prove":
        return _prove(options)
    if options.command == "soak":
        from soak import run as soaking

        return soaking.run(environment.frontend(environment.FRONTENDS[0]), options.minutes, options.seed)
    if options.command == "corpus":
        import corpus as report

        return report.run(options.folder)
    if options.command == "sample":
        return environment.run([environment.python(), kept.DEV / "sample_civitai", "--port", options.port])
    import checks

    return checks.run(options.parts, verbose=options.verbose)


def _bench(options: argparse.Namespace) -> int:
    from bench import batch, cluster, download, hostile, library, resolve, webui, workflow

    frontend, rounds = environment.frontend(environment.FRONTENDS[0]), options.rounds
    runs = {
        "batch": lambda: batch.run(rounds),
        "cluster": lambda: cluster.run(rounds * 10),
        "download": lambda: download.run(frontend, rounds, options.case),
        "hostile": lambda: hostile.run(frontend, rounds),
        "library": lambda: library.run(rounds),
        "resolve": lambda: resolve.run(rounds),
        "webui": webui.run,
        "workflow": workflow.run,
    }
    return runs[options.what]()


def _prove(options: argparse.Namespace) -> int:
    if options.what == "cuda":
        return environment.run([options.python or environment.python(), kept.DEV / "prove" / "cuda_noise.py"])
    if options.comfyui is None:
        print("Give the folder of a ComfyUI with --comfyui, or in CIVITAI_REMAKE_COMFYUI.")
        return 2
    from prove import run

    try:
        return run.run(
            Path(options.comfyui), options.python, options.rows, hand_made=options.by_hand, on_card=options.gpu
        )
    except kept.Unavailable as error:
        print(f"This cannot be proven here: {error}.\n{error.output}")
        return 1


if __name__ == "__main__":
    sys.exit(main())
