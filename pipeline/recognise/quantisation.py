"""How a file keeps its weights, by its tensors' names and types (ComfyUI 0.33, ``comfy/utils.py``)."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping

from ...civitai_utils.file_header import FileHeader, Tensor
from ...civitai_utils.file_said import Quantisation

_NF4 = (".quant_state.bitsandbytes__nf4", ".quant_state.bitsandbytes__fp4")
_SCALES = (".scale_weight", ".weight_scale")
_PLAIN = frozenset({"F64", "F32", "F16", "BF16"})
_FP8 = frozenset({"F8_E4M3", "F8_E5M2"})


def read_quantisation(header: FileHeader) -> tuple[Quantisation | None, str | None]:
    """The kind of quantisation and, where there is one, the finer word for it; what Nunchaku has packed is told before
    (``recognise_file.py``)."""
    tensors = header.tensors
    if header.architecture is not None:
        return Quantisation.GGUF, _commonest(tensors)
    names = tensors.keys()
    if any(name.endswith(_NF4) for name in names):
        return Quantisation.NF4, None
    if "_quantization_metadata" in header.metadata or any(name.endswith(".comfy_quant") for name in names):
        return Quantisation.MIXED, None
    if "scaled_fp8" in names or any(name.endswith((*_SCALES, ".scaled_fp8")) for name in names):
        return Quantisation.FP8_SCALED, None
    if any(tensor.dtype in _FP8 for tensor in tensors.values()):
        return Quantisation.FP8, None
    return None, None


def _commonest(tensors: Mapping[str, Tensor]) -> str | None:
    counted = Counter(tensor.dtype for tensor in tensors.values() if tensor.dtype not in _PLAIN)
    return (counted.most_common(1)[0][0] or None) if counted else None
