"""The command line: ``civitai-remake IMAGE --comfyui DIR`` does the whole job without ComfyUI, over the same stages.

IMAGE is anything the panel takes too: an address, a number, an AIR, generation text (``-`` reads it from standard
input), or an image file. ``civitai-remake batch SOURCE...`` does the same for many.

A launcher, not a stage (docs/decisions/0002): it alone prints, writes the workflow and starts downloads; how, stands in
``command_line/``. The key comes from the environment or a prompt, never from an argument other programs can see.
"""

from __future__ import annotations

import asyncio
import io
import os
import sys
from collections.abc import Sequence

from ..civitai_utils.errors import RemakeError
from .command_line.arguments import read_arguments
from .command_line.batch import run_batch_command
from .command_line.batch_arguments import read_batch_arguments
from .command_line.job import run_job
from .command_line.output import Output

# The first word of the arguments; an image of this name is ./batch.
_BATCH = "batch"
# As shells count the end by a signal: 128 and its number (SIGINT, SIGPIPE).
_INTERRUPTED = 130
_READER_LEFT = 141


def main(argv: Sequence[str] | None = None) -> int:
    """Run the command and give its exit code: 0, or that of the first error (docs/errors.md)."""
    given = list(sys.argv[1:] if argv is None else argv)
    is_batch = given[:1] == [_BATCH]
    arguments = read_batch_arguments(given[1:]) if is_batch else read_arguments(given)
    # Of a batch that nobody watches a log wants no bars.
    output = Output(as_json=bool(arguments.json), shows_bars=not is_batch or sys.stderr.isatty())
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            # A prompt may hold what the encoding of a terminal or pipe does not; that must not end the job.
            stream.reconfigure(errors="backslashreplace")
    try:
        return asyncio.run(run_batch_command(arguments, output) if is_batch else run_job(arguments, output))
    except KeyboardInterrupt:
        return _INTERRUPTED
    except BrokenPipeError:
        # Whoever read the output has left; Python would complain once more when it empties its own end.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return _READER_LEFT
    except RemakeError as error:
        output.fail(error)
        return error.exit_code


if __name__ == "__main__":
    sys.exit(main())
