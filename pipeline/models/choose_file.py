"""Which file of a model version is meant, and what the site promises about it (facts: Civitai 2.1 to 2.5)."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace

from ...civitai_utils.errors import ModelNotFound
from ...civitai_utils.kinds import ModelKind, kind_of_file, parse_kind
from ...civitai_utils.model_files import ModelFile
from ...civitai_utils.references import ModelReference
from ...civitai_utils.said import say
from ...civitai_utils.values import ResourceMention
from ...civitai_utils.wire import Json, read_float, read_object, read_objects, read_positive_int, read_str
from .read_licence import FLAGS

_WEIGHT_TYPES = frozenset({"Model", "Pruned Model", "Diffusion Model", "UNet"})
# What the site prefers where nobody has said otherwise, and how much each wish weighs (Civitai 2.2).
_WISHES = (("format", "SafeTensor", 100.0), ("size", "pruned", 10.0), ("fp", "fp16", 1.0), ("quantType", "Q4_K_M", 0.5))
# Zip containers and formats that ComfyUI's own loaders do not read.
_NOT_LOADABLE = frozenset({"Diffusers", "Core ML", "ONNX"})


def choose_file(version: Json, mention: ResourceMention) -> ModelFile | None:
    """The file of ``version`` that ``mention`` means; None where the version offers nothing that can be loaded.

    The file a hash points at is the one, whichever the site calls primary; then the one named by id; then the site's
    own order of preference among the weights.
    """
    files = read_files(version)
    by_hash = _carrying(files, mention.hashes)
    if by_hash is not None:
        return _with_others(by_hash, files)
    named = next((file for file, _ in files if mention.file_id is not None and file.file_id == mention.file_id), None)
    if named is not None:
        return _with_others(named, files)
    model_kind = _model_kind(version)
    usable = [(file, raw) for file, raw in files if _is_usable(file, raw, mention.kind, model_kind)]
    if not usable:
        return None
    return _with_others(max(usable, key=lambda pair: _score(pair[1]))[0], files)


def _with_others(chosen: ModelFile, files: Iterable[tuple[ModelFile, Json]]) -> ModelFile:
    """The file beside the others of its version that the same loader could load in its place: the same weights in
    another precision, or pruned. Only weights have such others: an encoder is a thing of its own, and so is a negative
    embedding.
    """
    weights = [file for file, raw in files if (read_str(raw.get("type")) or "Model") in _WEIGHT_TYPES]
    others = [file for file in weights if file.file_id != chosen.file_id and _is_alike(file, chosen)]
    return replace(chosen, others=tuple(others)) if any(file.file_id == chosen.file_id for file in weights) else chosen


def _is_alike(one: ModelFile, other: ModelFile) -> bool:
    suffixes = {one.name.lower().endswith(".gguf"), other.name.lower().endswith(".gguf")}
    is_loadable = one.format not in _NOT_LOADABLE and not one.name.lower().endswith(".zip")
    return is_loadable and one.kind is other.kind and len(suffixes) == 1


def versions_of(model: Json) -> list[Json]:
    """The versions in an answer about a model, newest first, each in the form of an answer about the version.

    A model's answer says once what a version's answer repeats (facts: Civitai 1.3, 1.6).
    """
    about = {name: model.get(name) for name in ("name", "type", "nsfw", "poi", "mode", *FLAGS)}
    return [
        {**version, "modelId": model.get("id"), "model": about} for version in read_objects(model.get("modelVersions"))
    ]


def contradicts(file: ModelFile, wanted: Iterable[str]) -> bool:
    """Whether the file has a hash of the same length as one that is wanted, and none that is equal."""
    stored = {digest.upper() for digest in file.hashes.values()}
    comparable = [digest.upper() for digest in wanted if len(digest) in {len(one) for one in stored}]
    return bool(comparable) and not stored & set(comparable)


def read_files(version: Json) -> list[tuple[ModelFile, Json]]:
    """Every file a version lists, beside its raw form."""
    version_id = read_positive_int(version.get("id")) or 0
    model_type = read_str((read_object(version.get("model")) or {}).get("type")) or ""
    found = []
    for raw in read_objects(version.get("files")):
        file_id = read_positive_int(raw.get("id"))
        name = read_str(raw.get("name"))
        if file_id is None or name is None:
            continue
        file_type = read_str(raw.get("type")) or "Model"
        hashes = _read_hashes(raw.get("hashes"))
        sha256 = hashes.get("SHA256")
        found.append(
            (
                ModelFile(
                    version_id=version_id,
                    file_id=file_id,
                    name=name,
                    kind=kind_of_file(model_type, file_type, name),
                    size_kb=_positive(read_float(raw.get("sizeKB"))),
                    sha256=sha256 if sha256 and len(sha256) == 64 else None,
                    hashes=hashes,
                    format=read_str((read_object(raw.get("metadata")) or {}).get("format")),
                    pickle_scan=read_str(raw.get("pickleScanResult")),
                    virus_scan=read_str(raw.get("virusScanResult")),
                    linked=_is_linked(raw, version_id, file_type, model_type),
                    variant=_variant(read_object(raw.get("metadata")) or {}),
                ),
                raw,
            )
        )
    return found


def _variant(metadata: Json) -> str | None:
    said = [read_str(metadata.get(name)) for name in ("size", "fp", "quantType")]
    return " ".join(word for word in said if word) or None


def _is_linked(raw: Json, version_id: int, file_type: str, model_type: str) -> bool:
    """A VAE of another version that the creator recommends; its printed address names the version it belongs to."""
    address = read_str(raw.get("downloadUrl")) or ""
    return file_type == "VAE" and parse_kind(model_type) is not ModelKind.VAE and f"/{version_id}" not in address


def _carrying(files: Iterable[tuple[ModelFile, Json]], wanted: Iterable[str]) -> ModelFile | None:
    digests = [digest.upper() for digest in wanted if len(digest) >= 8]
    for file, _ in files:
        stored = [value.upper() for value in file.hashes.values()]
        if any(_matches(digest, value) for digest in digests for value in stored):
            return file
    return None


def _matches(digest: str, stored: str) -> bool:
    if len(digest) == len(stored):
        return digest == stored
    return min(len(digest), len(stored)) >= 10 and (stored.startswith(digest) or digest.startswith(stored))


def _is_usable(file: ModelFile, raw: Json, wanted: ModelKind, model_kind: ModelKind) -> bool:
    if file.kind is ModelKind.OTHER or file.format in _NOT_LOADABLE or file.name.lower().endswith(".zip"):
        return False
    if wanted in {ModelKind.OTHER, ModelKind.CHECKPOINT, file.kind}:
        return file.kind is wanted or (read_str(raw.get("type")) or "Model") in _WEIGHT_TYPES or file.kind is model_kind
    return file.kind is model_kind


def _score(raw: Json) -> float:
    score = 1000.0 if (read_str(raw.get("type")) or "Model") in _WEIGHT_TYPES else 0.0
    metadata = read_object(raw.get("metadata")) or {}
    for field, wish, weight in _WISHES:
        if field in metadata:
            score += weight if metadata[field] == wish else -weight
    # The site's own flag only breaks ties: it is computed over files it does not list.
    return score + (0.1 if raw.get("primary") is True else 0.0)


def _model_kind(version: Json) -> ModelKind:
    return parse_kind(read_str((read_object(version.get("model")) or {}).get("type")) or "")


def _read_hashes(value: object) -> Mapping[str, str]:
    found = {name: read_str(digest) for name, digest in (read_object(value) or {}).items()}
    return {name: digest.upper() for name, digest in found.items() if digest}


def _positive(number: float | None) -> float | None:
    return number if number is not None and number > 0 else None


def choose_version(model: Json, reference: ModelReference) -> Json:
    """The version asked for, else the newest, in the form of /api/v1/model-versions; raises ``ModelNotFound``."""
    wanted = reference.version_id
    versions = versions_of(model)
    found = next((one for one in versions if wanted is None or read_positive_int(one.get("id")) == wanted), None)
    if found is None:
        which = say("no version") if wanted is None else say("no version {version_id}", version_id=wanted)
        raise ModelNotFound(
            say("Civitai shows {which} of the model {model_id}.", which=which, model_id=reference.model_id)
        )
    return found
