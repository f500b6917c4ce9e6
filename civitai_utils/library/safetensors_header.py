"""Whether a file is what its extension says, by its first bytes: safetensors (its format page) and GGUF.

A safetensors file is eight bytes with the length of a JSON header (little endian), the header, and the tensors; each
tensor's ``data_offsets`` count from the end of the header, and the last one ends where the file ends. So a cut file
shows itself even where no hash is known.
"""

from __future__ import annotations

from pathlib import Path

from ..disk.disk_errors import disk_errors
from ..errors import WrongContent
from ..file_header import bytes_needed
from ..gguf_header import GGUF_MAGIC
from ..said import say
from ..wire import parse_json, read_list, read_object
from .model_hashes import has_header


def check_content(path: Path, name: str) -> None:
    """Raises ``WrongContent`` where the file at ``path`` cannot be what its ``name`` says; reads the header only."""
    suffix = Path(name).suffix.lower()
    if not has_header(name) and suffix != ".gguf":
        return
    with disk_errors(path.parent), path.open("rb") as stream:
        size = stream.seek(0, 2)
        stream.seek(0)
        start = stream.read(8)
        if suffix == ".gguf":
            if not start.startswith(GGUF_MAGIC):
                raise WrongContent(say("{name} is no GGUF file.", name=name))
            return
        needed = bytes_needed(start)
        if needed is None or needed > size:
            raise WrongContent(say("{name} is no safetensors file: it has no header.", name=name))
        header = stream.read(needed - 8)
    if not _is_whole(header, size - needed):
        raise WrongContent(say("{name} is no whole safetensors file: its header does not fit what follows.", name=name))


def _is_whole(header: bytes, content: int) -> bool:
    tensors = read_object(parse_json(header))
    if tensors is None:
        return False
    ends = [_end_of(entry) for name, entry in tensors.items() if name != "__metadata__"]
    return None not in ends and max((end for end in ends if end is not None), default=0) == content


def _end_of(entry: object) -> int | None:
    offsets = read_list((read_object(entry) or {}).get("data_offsets"))
    if len(offsets) != 2 or not all(type(number) is int and number >= 0 for number in offsets):
        return None
    return int(offsets[1])
