"""`python dev/bench/relay.py TARGET_PORT SECONDS`: a line with a delay, between whoever connects and a local port.

Each direction takes half of the delay, and a new connection waits one whole delay first, as a handshake would.
"""

from __future__ import annotations

import asyncio
import sys


async def _carry(reader: asyncio.StreamReader, writer: asyncio.StreamWriter, delay: float) -> None:
    loop = asyncio.get_running_loop()
    line: asyncio.Queue[tuple[float, bytes]] = asyncio.Queue(maxsize=256)

    async def deliver() -> None:
        while True:
            at, block = await line.get()
            await asyncio.sleep(max(0.0, at - loop.time()))
            if not block:
                writer.close()
                return
            writer.write(block)
            await writer.drain()

    delivering = asyncio.ensure_future(deliver())
    try:
        while block := await reader.read(1 << 18):
            await line.put((loop.time() + delay, block))
    except ConnectionError:
        pass
    await line.put((loop.time() + delay, b""))
    await asyncio.gather(delivering, return_exceptions=True)


async def main(target: int, delay: float) -> None:
    """Listen on a free port, say which, and carry until stopped."""

    async def meet(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await asyncio.sleep(delay)
        there, back = await asyncio.open_connection("127.0.0.1", target)
        await asyncio.gather(_carry(reader, back, delay / 2), _carry(there, writer, delay / 2))

    server = await asyncio.start_server(meet, "127.0.0.1", 0)
    print(f"http://127.0.0.1:{server.sockets[0].getsockname()[1]}", flush=True)
    await server.serve_forever()


if __name__ == "__main__":
    asyncio.run(main(int(sys.argv[1]), float(sys.argv[2])))
