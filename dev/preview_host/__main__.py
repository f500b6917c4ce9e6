"""`python dev/preview_host --frontend DIR --base DIR`: run the preview host and print one line with its URL."""

import argparse
import asyncio
import contextlib
import importlib
import importlib.util
import logging
import sys
from pathlib import Path
from types import ModuleType

HERE = Path(__file__).resolve().parent


def _package() -> ModuleType:
    """This folder as the package it is: Python runs a folder's `__main__.py` without one."""
    if __package__:
        return importlib.import_module(__package__)
    spec = importlib.util.spec_from_file_location("preview_host", HERE / "__init__.py")
    if spec is None or spec.loader is None:
        raise ImportError(f"{HERE} is not whole")
    module = importlib.util.module_from_spec(spec)
    sys.modules["preview_host"] = module
    spec.loader.exec_module(module)
    return module


async def _run(options: argparse.Namespace) -> None:
    host = await _package().start_host(
        frontend=options.frontend,
        base=options.base,
        packs=options.pack,
        extra_models=options.extra_models,
        without=options.without,
        version=options.comfyui_version,
        host=options.listen,
        port=options.port,
        delay=options.delay,
    )
    print(f"Preview host at {host.url}", flush=True)
    try:
        await asyncio.Event().wait()
    finally:
        await host.close()


def main() -> None:
    """Read the options and serve until stopped."""
    parser = argparse.ArgumentParser(prog="preview_host", description=__doc__)
    parser.add_argument("--frontend", type=Path, required=True, help="static folder of comfyui-frontend-package")
    parser.add_argument("--base", type=Path, required=True, help="where the ComfyUI tree is made: models, user, output")
    parser.add_argument(
        "--pack", type=Path, action="append", default=[], help="folder of a custom-node pack; more are loaded in order"
    )
    parser.add_argument("--extra-models", type=Path, help="one more root with folders of models")
    parser.add_argument("--without", action="append", default=[], help="a node class this host lacks; may be repeated")
    parser.add_argument("--comfyui-version", default=None, help="the version this host says to be")
    parser.add_argument("--listen", default="127.0.0.1")
    parser.add_argument("--port", type=int, default=0)
    parser.add_argument("--delay", type=float, default=0.0, help="seconds that each run takes")
    # As ComfyUI sets it up: what packs say is read on its console.
    logging.basicConfig(level=logging.INFO, format="%(message)s")
    with contextlib.suppress(KeyboardInterrupt):
        asyncio.run(_run(parser.parse_args()))


if __name__ == "__main__":
    main()
