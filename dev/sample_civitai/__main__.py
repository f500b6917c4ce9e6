"""`python dev/sample_civitai`: run the sample site and print one line with its address (set it as CIVITAI_BASE_URL).

Its Hugging Face stands below /hub of that address (set that as HF_ENDPOINT).
"""

from __future__ import annotations

import argparse
import asyncio
import contextlib

# Python puts this folder first on the module path when it runs it, so its files import each other by their own names.
from server import start_sample


async def _run(options: argparse.Namespace) -> None:
    sample = await start_sample(port=options.port, speed=options.speed)
    print(f"Sample Civitai at {sample.url}", flush=True)
    try:
        await asyncio.Event().wait()
    finally:
        await sample.close()


def main() -> None:
    """Read the options and serve until stopped."""
    parser = argparse.ArgumentParser(prog="sample_civitai", description=__doc__)
    parser.add_argument("--port", type=int, default=0)
    parser.add_argument("--speed", type=float, help="bytes a second of one download")
    with contextlib.suppress(KeyboardInterrupt):
        asyncio.run(_run(parser.parse_args()))


if __name__ == "__main__":
    main()
