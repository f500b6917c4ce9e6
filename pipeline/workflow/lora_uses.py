"""Which LoRAs each pass has and how strong, and what the report says where a plain loader does less than was asked."""

from __future__ import annotations

from dataclasses import dataclass

from ...civitai_utils.model_files import FilePlan
from ...civitai_utils.recipe_parts import IN_FIRST, IN_SECOND
from ...civitai_utils.said import say
from ...civitai_utils.user_wish import NO_WISH, UserWish
from ...civitai_utils.values import Dialect, ResourceMention
from ..families.by_header import against_label, families_of, lora_fits
from ..words.model_tags import last_weight
from ..words.plain_text import number_text
from ..words.strengths import asked_strength, part_word
from .draft import Draft
from .limits import LORA
from .pairs import lora_goes_with
from .parts import is_usable, mention_of, name_of, said_of, title_of
from .passes import sampled_again

# SwarmUI's word for its second pass.
REFINER = "refiner"
SET_BY_USER = say("You set it.")


@dataclass(frozen=True, slots=True, kw_only=True)
class LoraUse:
    """One LoRA of one pass: the name that ComfyUI lists, and its two strengths (1.0 = full).

    ``on_first`` and ``on_second`` are whether it works on the first and on the second model of a pair.
    """

    name: str
    title: str
    strength: float
    strength_clip: float
    on_first: bool = True
    on_second: bool = False


def loras_of(draft: Draft, pass_name: str) -> list[LoraUse]:
    """The LoRAs of a pass, in the order the image names them; those of other families and lost ones are left out."""
    found = []
    for plan in draft.parts.loras:
        name = name_of(plan)
        if not is_usable(plan) or name is None or not fits_model(draft, plan):
            continue
        if _pass_of(draft, plan) in {None, pass_name}:
            strength, strength_clip = _strengths(draft, plan, pass_name)
            on_first, on_second = lora_goes_with(plan, draft.variant.pair)
            found.append(
                LoraUse(
                    name=name,
                    title=title_of(plan),
                    strength=strength,
                    strength_clip=strength_clip,
                    on_first=on_first,
                    on_second=on_second,
                )
            )
    return found


def report_lora(draft: Draft, plan: FilePlan) -> None:
    """The row of one LoRA: exact only where its loader does all that the image asks."""
    mention, report = mention_of(plan), draft.report
    field, asked = say("LoRA {title}", title=title_of(plan)), asked_strength(mention)
    if not is_usable(plan) or name_of(plan) is None:
        report.dropped(field, asked, say("The file cannot be had."))
        return
    if not fits_model(draft, plan):
        report.dropped(field, asked, _why_not(draft, plan))
        return
    used = number_text(_strengths(draft, plan, IN_FIRST)[0])
    if _pass_of(draft, plan) not in {None, IN_FIRST, IN_SECOND}:
        why = say("It works on a part that this workflow does not have ({part}).", part=part_word(mention.confined))
        report.dropped(field, asked, why)
    elif _is_set(draft, plan):
        strengths = _strengths(draft, plan, _pass_of(draft, plan) or IN_FIRST)
        report.approximated(field, asked, _both(strengths), SET_BY_USER)
    elif mention.varies is not None:
        report.approximated(field, asked, used, say("ComfyUI's own loader has one weight for all blocks and steps."))
    elif mention.strength is None:
        report.unknown(field, used, say("The image does not say how strong the LoRA was."))
    elif mention.confined == REFINER:
        report.approximated(
            field,
            asked,
            say("{strength} in the second pass", strength=used),
            say("SwarmUI's refiner is rebuilt as a second pass."),
        )
    elif any(
        _strengths(draft, plan, one) != _asked_strengths(draft, mention, NO_WISH, one) for one in (IN_FIRST, IN_SECOND)
    ):
        both = " / ".join(dict.fromkeys(number_text(one) for one in _strengths(draft, plan, IN_FIRST)))
        report.approximated(field, asked, both, say("ComfyUI takes no other."))
    else:
        report.exact(field, asked)


def fits_model(draft: Draft, plan: FilePlan) -> bool:
    """Whether a LoRA has any effect on the model of the workflow."""
    return lora_fits(plan.resolution.base_model, said_of(plan), draft.variant, draft.family)


def _why_not(draft: Draft, plan: FilePlan) -> str:
    label, said = plan.resolution.base_model, said_of(plan)
    if said is None or not families_of(said):
        return say(
            "It is a LoRA for {label}, which has no effect on {model}.", label=str(label), model=draft.variant.name
        )
    if against_label(label, said) is None:
        return say(
            "By its own header it is a LoRA for {own}, which has no effect on {model}.",
            own=str(said.model),
            model=draft.variant.name,
        )
    return say(
        "By its own header it is a LoRA for {own}, whatever its label says ({label}), which has no effect on {model}.",
        own=str(said.model),
        label=str(label),
        model=draft.variant.name,
    )


def _pass_of(draft: Draft, plan: FilePlan) -> str | None:
    """The pass of this workflow that has the LoRA, None for all there are, "" for a part that it does not have."""
    confined = mention_of(plan).confined
    if confined is None:
        return None
    if confined == IN_FIRST:
        return IN_FIRST
    return IN_SECOND if confined in {IN_SECOND, REFINER} and sampled_again(draft) is not None else ""


def _is_set(draft: Draft, plan: FilePlan) -> bool:
    """Whether the user's strengths make any of them another than the image's."""
    mention, wish = mention_of(plan), plan.resolution.wish
    if wish.strength is not None and (mention.strength is None or mention.varies is not None):
        return True
    return any(
        _asked_strengths(draft, mention, wish, one) != _asked_strengths(draft, mention, NO_WISH, one)
        for one in (IN_FIRST, IN_SECOND)
    )


def _both(strengths: tuple[float, float]) -> str:
    model, clip = (number_text(one) for one in strengths)
    return model if model == clip else say("{strength}, {clip} for the text encoder", strength=model, clip=clip)


def _strengths(draft: Draft, plan: FilePlan, pass_name: str) -> tuple[float, float]:
    """What was asked, within what the loader takes."""
    strength, clip = _asked_strengths(draft, mention_of(plan), plan.resolution.wish, pass_name)
    return LORA.hold(strength), LORA.hold(clip)


def _asked_strengths(draft: Draft, mention: ResourceMention, wish: UserWish, pass_name: str) -> tuple[float, float]:
    """The user's, else the image's: of the model and of the text encoder."""
    strength, clip = mention.strength, mention.strength_clip
    if pass_name == IN_SECOND and mention.second_strength is not None:
        strength, clip = mention.second_strength, mention.second_strength_clip
    if strength is None and mention.varies is not None:
        strength = last_weight(mention.varies)
    if strength is None:
        strength = 1.0
    if draft.recipe.dialect is Dialect.ONSITE_COMFY:
        # The site's own templates leave the text encoder's part at 1 always (facts: Civitai 5.3).
        clip = 1.0
    strength = strength if wish.strength is None else wish.strength
    clip = clip if wish.strength_clip is None else wish.strength_clip
    if not draft.family.encoder_loras:
        # There is no text encoder that such a LoRA could change.
        clip = strength
    return strength, strength if clip is None else clip
