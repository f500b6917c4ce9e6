"""A batch on many ComfyUIs: over a Ray of this computer, where their addresses are given, or in a Ray cluster."""

from __future__ import annotations

from collections.abc import AsyncIterable, Callable, Sequence
from importlib.util import find_spec

from ...civitai_utils.errors import RayMissing
from ...civitai_utils.host.comfyui_address import read_address
from ..batch.hosts import Tell
from ..batch.render_job import RenderJob
from .ray_door import RayDoor
from .share_out import ShareOut


class RayRendering:
    """Renders on the ComfyUIs at ``addresses``, or on those of a ``cluster``.

    ``note`` is told in a sentence who joins and who is away. ``patience`` is how long a ComfyUI may be silent before
    its pictures go elsewhere, and ``most`` how long none at all may be there before the run ends, in seconds. Raises
    ``RayMissing`` and ``ComfyAddressUnreadable`` at once.
    """

    def __init__(
        self,
        *,
        addresses: Sequence[str] = (),
        cluster: str | None = None,
        note: Callable[[str], None] | None = None,
        patience: float = 20.0,
        most: float = 120.0,
    ) -> None:
        for address in addresses:
            read_address(address)
        if find_spec("ray") is None:
            raise RayMissing("Ray is not installed, and with more than one ComfyUI it is needed.")
        self._addresses = tuple(dict.fromkeys(addresses)) if cluster is None else ()
        self._cluster = cluster
        self._note = note or (lambda _: None)
        self._patience = patience
        self._most = most

    async def run(self, jobs: AsyncIterable[RenderJob], tell: Tell) -> None:
        """As ``hosts.Rendering`` promises it; raises ``ClusterUnreachable`` and ``ClusterWithoutComfy`` besides."""
        door = RayDoor(address=self._cluster, count=len(self._addresses))
        await door.open()
        try:
            sharing = ShareOut(door, self._addresses, tell, note=self._note, patience=self._patience, most=self._most)
            await sharing.run(jobs)
        finally:
            await door.close()
