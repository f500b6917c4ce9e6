"""Whatever a picture, a site, a browser or a damaged file holds, a parser gives a value or one of our own errors."""

from __future__ import annotations

import contextlib
import json
import struct
import zlib
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from civitai_remake.civitai_utils.air import parse_air
from civitai_remake.civitai_utils.download.download_journal import DownloadJournal
from civitai_remake.civitai_utils.download.download_settings import SettingsFile
from civitai_remake.civitai_utils.download.part_note import Identity, note_path, owner_of, read_progress
from civitai_remake.civitai_utils.errors import RemakeError
from civitai_remake.civitai_utils.host.key_store import KeyStore
from civitai_remake.civitai_utils.kinds import ModelKind
from civitai_remake.civitai_utils.library.safetensors_header import check_content
from civitai_remake.civitai_utils.pictures.exif_text import decode_comment, read_exif_texts
from civitai_remake.civitai_utils.pictures.hidden_text import read_hidden_texts
from civitai_remake.civitai_utils.pictures.image_file import read_image_file
from civitai_remake.civitai_utils.pictures.xmp_text import read_xmp_texts
from civitai_remake.civitai_utils.site.trpc import read_result
from civitai_remake.civitai_utils.values import EmbeddedData, ImageRecord, ResourceMention
from civitai_remake.pipeline.given.given_text import find_generation_data, read_given_text
from civitai_remake.pipeline.given.site_item import read_picture, read_record, read_site_resources
from civitai_remake.pipeline.models.choose_file import versions_of
from civitai_remake.pipeline.models.read_version import read_resolution
from civitai_remake.pipeline.reading.formats.infotext import parse_infotext, parse_settings
from civitai_remake.pipeline.recipe import read_recipe
from civitai_remake.pipeline.reference import parse_reference
from civitai_remake.pipeline.spoken.metadata import read_recipe_json, recipe_as_json
from civitai_remake.pipeline.spoken.resources import read_resolution_json, read_resources_json, read_wishes
from civitai_remake.pipeline.words.embedding_words import embedding_words
from civitai_remake.pipeline.words.model_tags import last_weight, read_tags
from civitai_remake.pipeline.words.prompts import mark_embedding, strip_escaping_embeddings, strip_tags
from civitai_remake.pipeline.words.swarm_prompt import main_prompt, prompt_parts
from civitai_remake.pipeline.words.terminal_text import for_terminal
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

SPECIAL = st.sampled_from(
    ["--5", "+-5", "²", "٣", "NaN", "Infinity", "-Infinity", "1e999", "9" * 5000, "\ud800", "\0", "\u202e", "\x1b[31m",
     "<lora:a:1>", "<lora:a:²>", "<lora::>", "<segment:a>", "embedding:../x", "Steps: ", "Seed: --5", "Size: ²x²",
     "\nNegative prompt: ", "\nSteps: 20, Sampler: Euler a, Seed: 1", "urn:air:sdxl:lora:civitai:1@2", "{", "[", '"',
     "civitai:9@", "http://civitai.com:99999/images/1", "https://xn--/", "https://[::1", "832x1216", "0@0,1@0.5"]
)  # fmt: skip
TEXTS = st.lists(SPECIAL | st.text(st.characters(exclude_categories=()), max_size=12), max_size=8).map("".join)
# Names that some reader knows, so that the strange values stand where they are looked for.
NAMES = st.sampled_from(
    """prompt negativePrompt steps Steps cfgScale sampler seed Seed Size width height clipSkip Model hashes resources
    civitaiResources additionalResources comfy extra aspectRatio workflow modelVersionIds models vaes upscalers Version
    software engine meta id url type name weight strength modelVersionId hash class_type inputs nodes links
    widgets_values definitions subgraphs sui_image_params sui_models uc c v2 Comment prompt_data metadata loras model
    positive_prompt generation_mode app_version files hashes sizeKB primary baseModel trainedWords modelVersions format
    version_id file_id task_id folder filename kind size done etag downloads connections folders image_id dialect
    hires scale target detailers controls provenance graph statements confined data json result input workflow_type
    cut had kept what Prompt Width Height Seed LoRA Unit TI_hashes base_model""".split()
) | st.sampled_from(
    ["TI hashes", "Lora hashes", "Lora weights", "Denoising strength", "Hires upscale", "Hires resize", "Refiner",
     "ADetailer model", "ADetailer model 2nd", "ControlNet 0", "Variation seed", "Schedule type", "Model hash",
     "LoRA networks", "Hires steps", "Clip skip", "Module 1", "lora_0", "Template: ", "1", "2"]
)  # fmt: skip
SCALARS = st.none() | st.booleans() | st.floats() | st.integers() | st.just(10**4000) | TEXTS
VALUES = st.recursive(
    SCALARS, lambda one: st.lists(one, max_size=4) | st.dictionaries(NAMES | TEXTS, one, max_size=5), max_leaves=12
)
OBJECTS = st.dictionaries(NAMES, VALUES, max_size=8)
MENTION = ResourceMention(kind=ModelKind.LORA, name="a", version_id=1)


def total(read: Callable[[], object]) -> Any:
    """The value, or None where one of our errors says why there is none."""
    try:
        return read()
    except RemakeError:
        return None


def record(meta: dict[str, Any] | None, texts: dict[str, str]) -> ImageRecord:
    embedded = EmbeddedData(texts=texts) if texts else None
    return ImageRecord(
        image_id=1, image_url=None, media="image", picture=None, base_model=None, version_ids=(), meta=meta,
        embedded=embedded,
    )  # fmt: skip


def told(found: ImageRecord) -> None:
    """The recipe, as an answer, and back from a browser."""
    recipe = total(lambda: read_recipe(found))
    if recipe is not None:
        answer = json.loads(json.dumps(recipe_as_json(recipe, None)))
        # A graph may hold what JSON has no word for.
        back = replace(read_recipe_json(answer), graph=recipe.graph)
        assert back == recipe, "what we answer comes back as it was"


@given(TEXTS)
def test_pasted_text(text: str) -> None:
    total(lambda: parse_reference(text))
    total(lambda: find_generation_data(text))
    parse_infotext(text)
    parse_settings(text)
    parse_air(text)
    told(read_given_text(text))


@given(TEXTS, TEXTS)
def test_prompts(prompt: str, word: str) -> None:
    for model_first in (False, True):
        read_tags(prompt, model_first=model_first)
    last_weight(prompt)
    list(embedding_words(prompt))
    strip_tags(prompt)
    mark_embedding(prompt, word, "x")
    strip_escaping_embeddings(prompt)
    prompt_parts(prompt)
    main_prompt(prompt)
    for_terminal(prompt).encode("utf-8")


@settings(suppress_health_check=[HealthCheck.too_slow])
@given(OBJECTS)
def test_generation_data_of_the_site(meta: dict[str, Any]) -> None:
    told(record(meta, {}))


@settings(suppress_health_check=[HealthCheck.too_slow])
@given(
    st.dictionaries(
        st.sampled_from(["parameters", "prompt", "workflow", "Comment", "sui_image_params", "Dream", "UserComment",
                         "invokeai_metadata", "sd-metadata", "Description", "Software", "use_stable_diffusion_model"]),
        TEXTS | OBJECTS.map(lambda data: json.dumps(data, default=str)),
        max_size=3,
    )
)  # fmt: skip
def test_texts_of_files(texts: dict[str, str]) -> None:
    told(record(None, texts))


@settings(suppress_health_check=[HealthCheck.too_slow])
@given(st.dictionaries(st.sampled_from("12345"), st.fixed_dictionaries(
    {"class_type": st.sampled_from(["KSampler", "LoraLoader", "CLIPTextEncode", "CheckpointLoaderSimple", "X"])},
    optional={"inputs": st.dictionaries(st.sampled_from(
        ["model", "positive", "latent_image", "seed", "steps", "text", "lora_name", "ckpt_name", "width", "denoise"]
    ), st.tuples(st.sampled_from("12345"), st.just(0)).map(list) | VALUES, max_size=5)},
), max_size=5))  # fmt: skip
def test_graphs(graph: dict[str, Any]) -> None:
    """Rings, missing nodes and strange inputs."""
    told(record({"steps": 1, "comfy": {"prompt": graph}}, {}))


@given(OBJECTS)
def test_the_sites_answers(answer: dict[str, Any]) -> None:
    read_picture(answer)
    read_picture(answer, in_gallery=True)
    read_record(1, answer, answer)
    read_site_resources(answer)
    read_result(answer)
    read_result({"result": {"data": answer}})
    versions_of(answer)
    read_resolution(answer, MENTION, "id", ())


@given(st.lists(VALUES, min_size=1, max_size=6))
def test_tables_of_the_sites_internal_answers(table: list[Any]) -> None:
    read_result({"result": {"data": json.dumps(table, default=str)}})


@given(OBJECTS)
def test_what_a_browser_sends(body: dict[str, Any]) -> None:
    total(lambda: read_recipe_json(body | {"workflow_type": "txt2img"}))
    total(lambda: read_resolution_json(body))
    total(lambda: read_resources_json([body, body]))
    total(lambda: read_wishes([body]))


FILES = st.binary(max_size=60) | TEXTS.map(lambda text: text.encode("utf-8", "surrogatepass")) | VALUES.map(
    lambda value: json.dumps(value, default=str).encode()
)  # fmt: skip


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow])
@given(FILES | OBJECTS.map(lambda data: json.dumps({"format": 1, "downloads": [data]} | data, default=str).encode()))
def test_files_of_ours_that_somebody_has_damaged(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "x.part"
    note_path(path).write_bytes(content)
    owner_of(path)
    read_progress(path, Identity(version_id=1, file_id=1, sha256=None))
    DownloadJournal(note_path(path)).load()
    SettingsFile(note_path(path))()
    total(KeyStore(note_path(path), {}).stored)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(FILES, st.integers(-1, 2**64 - 1) | st.integers(0, 100))
def test_headers_of_model_files(tmp_path: Path, content: bytes, length: int) -> None:
    for name in ("x.safetensors", "x.gguf", "x.pt", "x.ckpt"):
        path = tmp_path / name
        path.write_bytes(struct.pack("<Q", length if length >= 0 else len(content)) + content)
        total(lambda path=path: check_content(path, path.name))


def chunk(kind: bytes, content: bytes) -> bytes:
    return struct.pack(">I", len(content)) + kind + content + struct.pack(">I", zlib.crc32(kind + content))


HEADS = st.sampled_from(
    [b"\x89PNG\r\n\x1a\n", b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", struct.pack(">IIBBBBB", 9, 9, 8, 2, 0, 0, 0)),
     b"\xff\xd8\xff\xe1", b"\xff\xd8\xff\xe1\x00\x40Exif\x00\x00MM\x00*\x00\x00\x00\x08",
     b"RIFF\x40\x00\x00\x00WEBPVP8X",
     b"GIF89a", b"\x00\x00\x00\x1cftypavif", b""]
)  # fmt: skip
PARTS = st.binary(max_size=30) | st.tuples(
    st.sampled_from([b"tEXt", b"zTXt", b"iTXt", b"eXIf", b"IDAT", b"EXIF", b"XMP "]), FILES
).map(lambda part: chunk(*part))  # fmt: skip


@settings(suppress_health_check=[HealthCheck.too_slow])
@given(HEADS, st.lists(PARTS, max_size=4))
def test_image_files(head: bytes, parts: list[bytes]) -> None:
    content = head + b"".join(parts)
    found = total(lambda: read_image_file(content))
    if found is not None and found.texts:
        told(record(None, dict(found.texts)))
    total(lambda: read_hidden_texts(content))
    for read in (read_exif_texts, read_xmp_texts, decode_comment):
        read(content)


@pytest.mark.parametrize("depth", [300, 100_000])
def test_nested_without_end(depth: int, tmp_path: Path) -> None:
    for text in ("[" * depth + "]" * depth, '{"a":' * depth + "1" + "}" * depth):
        total(lambda text=text: parse_reference(text))
        told(read_given_text(text))
        for name in ("prompt", "workflow", "Comment", "parameters", "sui_image_params"):
            told(record(None, {name: text}))
        with contextlib.suppress(RecursionError):
            told(record({"steps": 1, "comfy": json.loads(text)}, {}))
        path = tmp_path / "x"
        path.write_text(text)
        SettingsFile(path)()
        DownloadJournal(path).load()
        read_result({"result": {"data": text}})
