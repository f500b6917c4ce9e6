"""What the command line shows, as text: the summary of an image, the table of its models, the fidelity report. Pure."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from ...civitai_utils.model_files import FilePlan, Present, Resolved, Unavailable
from ...civitai_utils.offered_pictures import Choices
from ...civitai_utils.values import Recipe, ResourceMention
from ..words.strengths import asked_strength
from ..workflow.fidelity import Checked, Fidelity, FidelityRow, Level
from ..workflow.grade import grade
from ..workflow.note import WORDS, change_text
from ..workflow.quantised import pack_for

_WIDEST = 44


def describe_recipe(recipe: Recipe, page: str | None) -> str:
    """A few lines on what the image was made with."""
    what = "Video" if recipe.media == "video" else "Image"
    lines = [f"{what} {recipe.image_id}  {page}" if page else "An image that is not on Civitai"]
    if recipe.prompt:
        lines.append(f"  prompt     {_cut(' '.join(recipe.prompt.split()), 90)}")
    size = f"{recipe.base_size.width}x{recipe.base_size.height}" if recipe.base_size else None
    settings = (
        ("type", recipe.workflow_type),
        ("size", size),
        ("steps", recipe.steps),
        ("sampler", " / ".join(word for word in (recipe.sampler, recipe.schedule) if word) or None),
        ("cfg", recipe.cfg_scale),
        ("seed", recipe.seed),
        ("clip skip", recipe.clip_skip),
    )
    shown = [f"{name} {value}" for name, value in settings if value is not None]
    version = recipe.generator_version or ""
    named = version.lower().startswith(recipe.dialect.value)
    made_with = version if named else f"{recipe.dialect.value} {version}".strip()
    lines += [f"  settings   {', '.join(shown)}", f"  made with  {made_with}"]
    lines += [f"  read from  {note.label}" for note in recipe.sources]
    unknown = ", ".join(name.replace("_", " ") for name in recipe.unknown)
    lines += [f"  unknown    {unknown}"] if unknown else []
    lines += _disagreements(recipe)
    lines += [f"  left out   {cut.text}" for cut in recipe.cut]
    lines += [f"  closed     {recipe.closed.reason}"] if recipe.closed else []
    return "\n".join(lines)


def _disagreements(recipe: Recipe) -> list[str]:
    """The plain fields two sources tell differently: the one that is used, then the others."""
    lines = []
    for name, (used, *others) in recipe.provenance.items():
        elsewhere = ", ".join(dict.fromkeys(other.value for other in others if not other.agrees))
        if name in _COMPARED and elsewhere:
            lines.append(f"  differs    {name.replace('_', ' ')}: {used.value} is used; elsewhere {elsewhere}")
    return lines


_COMPARED = frozenset({"steps", "sampler", "schedule", "cfg_scale", "seed", "base_size", "clip_skip"})


def describe_choices(choices: Choices) -> str:
    """The numbered pictures of a post, a model or a version."""
    lines = [f"{choices.title}  {choices.page_url or ''}".rstrip()]
    for number, picture in enumerate(choices.pictures, start=1):
        said = [f"image {picture.image_id}" if picture.image_id else "an image without a number"]
        if picture.size:
            said.append(f"{picture.size.width}x{picture.size.height}")
        if picture.media != "image":
            said.append(picture.media)
        if not picture.can_be_chosen:
            said.append("cannot be chosen")
        elif picture.has_recipe is False:
            said.append("the site shows no generation data")
        lines.append(f"  {number:3}  {', '.join(said)}")
    return "\n".join(lines if choices.pictures else [*lines, "  no pictures"])


def describe_plans(plans: Sequence[FilePlan]) -> str:
    """The table of models: what each is, how strong, and where it is or why it cannot come."""
    rows = [("kind", "model", "strength", "size", "where")]
    for plan in plans:
        mention = plan.resolution.mention
        strength = "" if mention.kind.value not in _WITH_STRENGTH else _cut(_strength(mention), 24)
        title = _cut(_title(plan), _WIDEST)
        rows.append((mention.kind.value, title, strength, _size(plan), _where(plan)))
    widths = [max(len(row[column]) for row in rows) for column in range(4)]
    return "\n".join(
        "  " + "  ".join([*(cell.ljust(width) for cell, width in zip(row, widths, strict=False)), row[4]]).rstrip()
        for row in rows
    )


def describe_fidelity(fidelity: Fidelity, *, exact: bool = False) -> str:
    """How near it is in a word, what is not exactly as in the image, and what the other choice of nodes would change;
    ``exact`` is whether the pack's own nodes were chosen."""
    differing = [row for row in fidelity.rows if row.level is not Level.EXACT]
    lines = ["Everything is as in the image."]
    if differing:
        lines = [f"{WORDS[grade(fidelity)]}. Not exactly as in the image:"]
        lines += [f"  {row.field}: {change_text(row)}. {row.why}".rstrip() for row in differing]
    others = [(row.field, row.other) for row in fidelity.rows if row.other is not None]
    if others:
        way = "With ComfyUI's own nodes alone (without --exact)" if exact else "With this pack's own nodes (--exact)"
        lines += [f"{way} it would be otherwise:"]
        lines += [f"  {field}: {_other_text(row)}" for field, row in others]
    return "\n".join(lines)


def _other_text(row: FidelityRow) -> str:
    if row.level is Level.EXACT:
        return "as in the image"
    return f"{change_text(row)}. {row.why}".rstrip()


def describe_check(checked: Checked) -> str:
    """What the workflow was checked against, and what was found."""
    version = f" (ComfyUI {checked.version})" if checked.version and checked.version not in checked.told_by else ""
    said = f"Checked against {checked.told_by}{version}"
    if not checked.found:
        return f"{said}: nothing is wrong."
    return "\n".join([f"{said}:", *(f"  {text}" for text in checked.found)])


def missing_count(plans: Iterable[FilePlan]) -> int:
    """How many of the models are not here."""
    return len(missing_of(plans))


def missing_of(plans: Iterable[FilePlan]) -> list[FilePlan]:
    """The models that are used and not here."""
    return [plan for plan in plans if not isinstance(plan, Present) and plan.resolution.mention.off is None]


def describe_missing(plans: Iterable[FilePlan]) -> str:
    """Their names in one line."""
    return ", ".join(
        f"{plan.resolution.mention.kind.value.replace('_', ' ')} {_cut(_title(plan), 60)}" for plan in plans
    )


def megabytes(count: float) -> str:
    """Bytes as people read them."""
    return f"{count / 1e9:.2f} GB" if count >= 1e9 else f"{count / 1e6:.1f} MB"


_WITH_STRENGTH = frozenset({"lora", "hypernetwork"})


def _title(plan: FilePlan) -> str:
    resolution = plan.resolution
    name = resolution.model_name or resolution.mention.name or f"version {resolution.mention.version_id}"
    return f"{name} ({resolution.version_name})" if resolution.version_name else name


def _strength(mention: ResourceMention) -> str:
    return asked_strength(mention).removeprefix("strength ")


def _size(plan: FilePlan) -> str:
    resolution = plan.resolution
    if isinstance(resolution, Resolved) and resolution.file.size_bytes is not None:
        return megabytes(resolution.file.size_bytes)
    return ""


def _where(plan: FilePlan) -> str:
    off = plan.resolution.mention.off
    if off is not None:
        return "only linked by the site: left out" if off == "linked" else "added by the site itself: not needed"
    pack = pack_for(plan)
    needs = f" (loaded by the custom node {pack.name})" if pack is not None else ""
    if isinstance(plan, Present):
        return f"here: {plan.path}{needs}"
    if isinstance(plan, Unavailable):
        return f"cannot come: {plan.reason} [{plan.code}]"
    return f"missing: will go to {plan.folder}{needs}"


def _cut(text: str, width: int) -> str:
    return text if len(text) <= width else f"{text[: width - 3]}..."
