"""The model of a run, as a sampler asks it."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any


class Denoiser:
    """A model that says what picture lies behind noise, and ComfyUI's ear for each step."""

    def __init__(
        self, model: Any, extra_args: dict[str, Any], callback: Callable[[dict[str, Any]], None] | None
    ) -> None:
        self._model, self._extra_args, self._callback = model, extra_args, callback

    def picture(self, x: Any, level: Any) -> Any:
        """What the model sees in a latent that has this much noise."""
        return self._model(x, level * x.new_ones([x.shape[0]]), **self._extra_args)

    def tell(self, number: int, x: Any, level: Any, denoised: Any) -> None:
        """Tell of a step, counted from 0."""
        if self._callback is not None:
            self._callback({"x": x, "i": number, "sigma": level, "sigma_hat": level, "denoised": denoised})
