"""`python dev demo` shows the whole job, `python dev test` proves it; both make their own environment first."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

import environment
import kept


def main() -> int:
    """Read the command, make the environment, and go on inside it."""
    parser = argparse.ArgumentParser(prog="python dev", description=__doc__)
    commands = parser.add_subparsers(
        dest="command", required=True, metavar="demo | test | bench | soak | corpus | sample"
    )
    demo = commands.add_parser(
        "demo", help="run the job on the terminal, then leave the panel open in the real frontend"
    )
    demo.add_argument("--once", action="store_true", help="end after having checked that everything answers")
    demo.add_argument("--port", type=int, default=0, help="port of the page (a free one by default)")
    demo.add_argument("--comfyui", metavar="DIR", type=Path, help="use the real ComfyUI in DIR")
    demo.add_argument("--python", metavar="FILE", help="the interpreter of that ComfyUI")
    test = commands.add_parser("test", help="run every check, or only the parts named")
    test.add_argument("parts", nargs="*", metavar="PART", help="lint types js build registry demo unit browser")
    test.add_argument("--verbose", action="store_true", help="show the output of parts that pass, too")
    bench = commands.add_parser(
        "bench",
        help="measure downloads beside aria2c and curl (Linux), a look-up, a workflow, webui's numbers, large folders",
    )
    bench.add_argument("what", choices=["download", "hostile", "library", "resolve", "webui", "workflow"])
    bench.add_argument("--rounds", type=int, default=3, help="how often; the median round is shown")
    bench.add_argument("--case", choices=["a", "b", "c"], help="one case of the downloads alone")
    corpus = commands.add_parser("corpus", help="read a folder of recorded answers and say what was not understood")
    corpus.add_argument("--folder", type=Path, help="the folder of recorded answers")
    soak = commands.add_parser("soak", help="ask a host good and bad things for some minutes; say what fails and grows")
    soak.add_argument("--minutes", type=float, default=60)
    soak.add_argument("--seed", type=int, default=1, help="the same seed draws the same requests")
    sample = commands.add_parser("sample", help="run the sample Civitai alone")
    sample.add_argument("--port", type=int, default=0)
    options = parser.parse_args()
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

        return job.run(once=options.once, port=options.port, comfyui=options.comfyui, python=options.python)
    if options.command == "bench":
        from bench import download, hostile, library, resolve, webui, workflow

        if options.what == "workflow":
            return workflow.run()
        if options.what == "webui":
            return webui.run()
        if options.what == "resolve":
            return resolve.run(options.rounds)
        if options.what == "hostile":
            return hostile.run(environment.frontend(environment.FRONTENDS[0]), options.rounds)
        if options.what == "library":
            return library.run(options.rounds)
        return download.run(environment.frontend(environment.FRONTENDS[0]), options.rounds, options.case)
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


if __name__ == "__main__":
    sys.exit(main())
