"""How many threads an NVIDIA card runs at once, by its name: beyond that many numbers its noise is laid out otherwise.

That is its multiprocessors times the threads that one holds: 2048 on Pascal and the data centre's Volta, Ampere and
Hopper, 1024 on Turing, 1536 on all later ones (facts: parity 1.1).
"""

from __future__ import annotations

_PER_MULTIPROCESSOR = {
    2048: {
        "GTX 1060": 10, "GTX 1070": 15, "GTX 1080": 20, "GTX 1080 Ti": 28, "V100": 80, "A100": 108, "H100": 132,
        "H200": 132,
    },
    1024: {"GTX 1660": 22, "RTX 2060": 30, "RTX 2070": 36, "T4": 40, "RTX 2080": 46, "RTX 2080 Ti": 68},
    1536: {
        "RTX 3050": 20, "RTX 3060": 28, "RTX 3060 Ti": 38, "RTX 3070": 46, "RTX 3080": 68, "RTX 3080 Ti": 80,
        "RTX 3090": 82, "RTX 4060": 24, "RTX 4060 Ti": 34, "RTX 4070": 46, "RTX 4070 Super": 56, "L4": 58,
        "RTX 4070 Ti": 60, "RTX 4080": 76, "RTX 4090": 128, "L40S": 142, "RTX 5080": 84, "RTX 5090": 170,
    },
}  # fmt: skip
CARDS: dict[str, int] = {
    name: threads * count for threads, cards in _PER_MULTIPROCESSOR.items() for name, count in cards.items()
}
