"""Every place in generation data that names a model -> one ``ResourceMention`` a statement, not yet merged.

Places and their meaning: facts of Civitai, 4.1 to 4.6. The evidence word of each statement says where it stood.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from ....civitai_utils.air import parse_air
from ....civitai_utils.kinds import ModelKind, parse_kind
from ....civitai_utils.values import Dialect, ResourceMention, Role
from ....civitai_utils.wire import (
    Json,
    read_float,
    read_list,
    read_object,
    read_objects,
    read_positive_int,
    read_str,
)
from ...words.digests import read_hash, split_hash
from ...words.embedding_words import embedding_words
from ...words.model_names import is_no_model
from .prompt_mentions import prompt_mentions
from .read_numbered import read_numbered_mentions

_NOT_WEIGHTS = frozenset({"wildcards", "workflows", "poses", "aestheticgradient"})


def read_mentions(
    meta: Json, *, prompt: str, negative: str, dialect: Dialect, second_prompt: str | None = None
) -> list[ResourceMention]:
    """All statements about models, most trusted place first within a kind of evidence.

    ``second_prompt`` is the prompt of the second pass where it has one of its own.
    """
    return [
        *_from_civitai_resources(meta),
        *_from_model_fields(meta),
        *_from_resources(meta),
        *_from_hashes(meta),
        # The site's own generator takes its models from the form; a tag in its prompt is only text.
        *([] if dialect.is_onsite else prompt_mentions(prompt, second_prompt, model_first=dialect.names_model_first)),
        *(embedding_words(f"{prompt}\n{negative}") if dialect.has_comfy_words else []),
        *_from_lists(meta),
        *_from_additional(meta),
        *_from_lora_weights(meta),
        *_from_hypernet(meta),
        *_from_names(meta),
        *read_numbered_mentions(meta),
    ]


def _from_civitai_resources(meta: Json) -> Iterator[ResourceMention]:
    # A post straight from the generator keeps the form's own list under "resources", with ids instead of hashes.
    rows = [*read_objects(meta.get("civitaiResources")), *read_objects(meta.get("resources"))]
    for row in rows:
        version_id = read_positive_int(row.get("modelVersionId"))
        kind_word = read_str(row.get("type")) or ""
        if version_id is None or kind_word.lower() in _NOT_WEIGHTS:
            continue
        weight = row["weight"] if "weight" in row else row.get("strength")
        kind = parse_kind(kind_word)
        yield ResourceMention(
            kind=kind,
            version_id=version_id,
            name=read_str(row.get("modelName")),
            strength=read_float(weight),
            role=Role.BASE if kind is ModelKind.CHECKPOINT else Role.ADDON,
            evidence=("civitaiResources",),
        )


def _from_model_fields(meta: Json) -> Iterator[ResourceMention]:
    hashes = read_object(meta.get("hashes")) or {}
    named = (
        ("Model", "Model hash", "model", ModelKind.CHECKPOINT, Role.BASE),
        ("VAE", "VAE hash", "vae", ModelKind.VAE, Role.ADDON),
        ("Refiner", "", "refiner", ModelKind.CHECKPOINT, Role.REFINER),
        ("Hires checkpoint", "", "", ModelKind.CHECKPOINT, Role.HIRES_CHECKPOINT),
        ("Unet", "", "", ModelKind.DIFFUSION_MODEL, Role.BASE),
        ("TE", "", "", ModelKind.TEXT_ENCODER, Role.TEXT_ENCODER),
    )
    for name_field, hash_field, hashes_key, kind, role in named:
        name = read_str(meta.get(name_field))
        if name is not None and is_no_model(name):
            continue
        found = [*read_hash(meta.get(hash_field)), *read_hash(hashes.get(hashes_key))]
        if name is not None:
            name, beside = split_hash(name, "[")
            found += beside
        if name is None and not found:
            continue
        yield _identified(
            ResourceMention(kind=kind, name=name, role=role, hashes=tuple(dict.fromkeys(found)), evidence=(name_field,))
        )


def _identified(mention: ResourceMention) -> ResourceMention:
    """The mention, with the ids in place of a name that is an AIR."""
    air = parse_air(mention.name) if mention.name else None
    if air is None:
        return mention
    kind = mention.kind if air.kind is ModelKind.OTHER else air.kind
    return replace(mention, kind=kind, name=None, version_id=air.version_id, file_id=air.file_id)


def _from_resources(meta: Json) -> Iterator[ResourceMention]:
    for row in read_objects(meta.get("resources")):
        kind_word = read_str(row.get("type")) or ""
        name = read_str(row.get("name"))
        hashes = read_hash(row.get("hash"))
        if row.get("modelVersionId") or kind_word.lower() in _NOT_WEIGHTS or (name is None and not hashes):
            continue
        kind = parse_kind(kind_word)
        role = Role.REFINER if kind_word == "refiner" else Role.BASE if kind is ModelKind.CHECKPOINT else Role.ADDON
        yield _identified(
            ResourceMention(
                kind=kind,
                name=name,
                role=role,
                hashes=hashes,
                strength=read_float(row.get("weight")),
                strength_clip=read_float(row.get("weightClip")),
                confined=read_str(row.get("confined")),
                evidence=("resources",),
            )
        )


def _from_hashes(meta: Json) -> Iterator[ResourceMention]:
    pairs: list[tuple[str, object]] = list((read_object(meta.get("hashes")) or {}).items())
    for field, prefix in (("TI hashes", "embed"), ("Lora hashes", "lora")):
        pairs += [(f"{prefix}:{name}", value) for name, value in _pairs_of(meta.get(field))]
    for key, value in pairs:
        word, colon, name = str(key).partition(":")
        hashes = read_hash(value)
        kind = parse_kind(word)
        known = read_str(name)
        if not colon or kind is ModelKind.OTHER or not (known or hashes):
            continue
        yield ResourceMention(kind=kind, name=known, hashes=hashes, evidence=("hashes",))


def _pairs_of(value: object) -> list[tuple[str, object]]:
    """The pairs of an object, or of a text ``name: hash, name: hash`` that nobody has parsed."""
    if isinstance(value, str):
        pieces = (part.rpartition(":") for part in value.strip('"').split(","))
        return [(name.strip(), digest.strip()) for name, colon, digest in pieces if colon and name.strip()]
    return [(text, digest) for name, digest in (read_object(value) or {}).items() if (text := read_str(name))]


def _from_lists(meta: Json) -> Iterator[ResourceMention]:
    for field, kind in (
        ("models", ModelKind.CHECKPOINT),
        ("vaes", ModelKind.VAE),
        ("upscalers", ModelKind.UPSCALER),
        ("controlNets", ModelKind.CONTROLNET),
    ):
        for entry in read_list(meta.get(field)):
            name = read_str(entry)
            if name:
                role = Role.BASE if kind is ModelKind.CHECKPOINT else Role.ADDON
                yield _identified(ResourceMention(kind=kind, name=name, role=role, evidence=(field,)))


def _from_additional(meta: Json) -> Iterator[ResourceMention]:
    for row in read_objects(meta.get("additionalResources")):
        name = read_str(row.get("name"))
        if name is None:
            continue
        strength = read_float(row.get("strength"))
        clip = read_float(row.get("strengthClip"))
        kind = parse_kind(read_str(row.get("type")) or "lora")
        yield _identified(
            ResourceMention(
                kind=kind,
                name=name,
                strength=strength,
                strength_clip=None if clip == strength else clip,
                evidence=("additionalResources",),
            )
        )


def _from_hypernet(meta: Json) -> Iterator[ResourceMention]:
    """webui before its tags (October 2022) had a hypernetwork as a setting (facts: parity 5.2)."""
    name = read_str(meta.get("Hypernet"))
    if name is not None:
        name, hashes = split_hash(name, "(")
        yield ResourceMention(
            kind=ModelKind.HYPERNETWORK,
            name=name,
            hashes=hashes,
            strength=read_float(meta.get("Hypernet strength")),
            evidence=("Hypernet",),
        )


def _from_names(meta: Json) -> Iterator[ResourceMention]:
    """Models that a run used, by name alone: SD.Next's ``LoRA networks`` with ``LoRA hashes`` in their order, its
    ``Embeddings``, and Forge's ``TI``."""
    names = _split(meta.get("LoRA networks"))
    digests = _split(meta.get("LoRA hashes") or meta.get("Lora hashes"))
    for place, name in enumerate(names):
        # One without a hash leaves no gap, so the lists belong together only where they are as long.
        found = read_hash(digests[place]) if len(digests) == len(names) else ()
        yield ResourceMention(kind=ModelKind.LORA, name=name, hashes=found, evidence=("LoRA networks",))
    for field in ("Embeddings", "TI"):
        for name in _split(meta.get(field)):
            yield ResourceMention(kind=ModelKind.EMBEDDING, name=name, evidence=(field,))


def _split(value: object) -> list[str]:
    text = read_str(value) or ""
    return [piece for part in text.strip('"').split(",") if (piece := part.strip())]


def _from_lora_weights(meta: Json) -> Iterator[ResourceMention]:
    """Fooocus keeps LoRA weights in a field of their own."""
    for name, weight in _pairs_of(meta.get("Lora weights")):
        yield ResourceMention(kind=ModelKind.LORA, name=name, strength=read_float(weight), evidence=("Lora weights",))
