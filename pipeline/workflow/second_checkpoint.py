"""The checkpoint that a second pass has of its own: webui's "Hires checkpoint", the model of SwarmUI's refiner."""

from __future__ import annotations

from ...civitai_utils.kinds import ModelForm, ModelKind
from ...civitai_utils.model_files import FilePlan
from ...civitai_utils.said import say
from ..families import find_family
from ..families.by_header import families_of
from .draft import Draft
from .loaders import Loaded
from .model_chain import Models
from .parts import form_of, is_usable, kind_of, name_of, said_of, title_of, why_other
from .quantised import foreign_format

ROW = say("hires checkpoint")


def add_second_checkpoint(draft: Draft, first: Models) -> Loaded | None:
    """Load it; None where there is none that could do it, which is told. The image's own VAE serves both passes."""
    plan = draft.parts.second_checkpoint
    if plan is None:
        return None
    name, why = name_of(plan), _why_not(draft, plan)
    if why or name is None:
        draft.report.dropped(ROW, title_of(plan), why)
        return None
    if (other := why_other(plan)) is not None:
        draft.report.approximated(ROW, title_of(plan), name, other)
    else:
        draft.report.exact(ROW, name)
    draft.graph.begin("Models")
    if kind_of(plan) is ModelKind.DIFFUSION_MODEL:
        bare = draft.graph.add("UNETLoader", "Load second pass's model", unet_name=name, weight_dtype="default")
        loaded = Loaded(model=bare, clip=first.loaded.clip, vae=first.vae)
    else:
        whole = draft.graph.add("CheckpointLoaderSimple", "Load second pass's checkpoint", ckpt_name=name)
        has_all = form_of(plan, draft.variant) is ModelForm.ALL_IN_ONE
        # A VAE that is loaded by itself serves both passes, as in webui.
        inside = first.vae.node_id == first.loaded.model.node_id
        loaded = Loaded(
            model=whole,
            clip=whole.output(1) if has_all else first.loaded.clip,
            vae=whole.output(2) if has_all and inside else first.vae,
        )
    draft.graph.begin("Second pass")
    return loaded


def _why_not(draft: Draft, plan: FilePlan) -> str:
    if not is_usable(plan) or name_of(plan) is None:
        return say("The file cannot be had; the first pass's checkpoint is used.")
    if (packed := foreign_format(plan)) is not None:
        return say("It is {packed}; the first pass's checkpoint is used.", packed=packed)
    return why_strange(draft, plan)


def why_strange(draft: Draft, plan: FilePlan) -> str:
    """Why a checkpoint cannot go on with what the image's own has begun, by its header, else by its label; empty where
    it can."""
    said, base_model = said_of(plan), plan.resolution.base_model
    if said is not None and said.model is not None:
        fits = draft.family in families_of(said)
        return (
            ""
            if fits
            else say("By its own header it is {model}, which the rest of the workflow does not fit.", model=said.model)
        )
    family = find_family(base_model) if base_model else draft.family
    if family is not draft.family:
        return say("It is a model of {label}, which the rest of the workflow does not fit.", label=str(base_model))
    return ""
