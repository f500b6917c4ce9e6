"""The graph of a case by hand, as ComfyUI's API takes it; and what a graph, whoever made it, is compared with.

A graph ends in one latent that is decoded.
"""

from __future__ import annotations

import json
from typing import Any

from .cases import Case

Graph = dict[str, dict[str, Any]]
Link = list[str | int]
# What the host of a proof has in the place of a checkpoint, with the same outputs.
_LOADERS = frozenset({"CheckpointLoaderSimple", "CheckpointLoader"})
_MODEL = "CivitaiRemakeProveModel"


def by_hand(case: Case) -> Graph:
    """The graph of a picture, of the pack's own nodes alone."""
    return _Graph(case).whole()


def compared(graph: Graph, case: Case) -> Graph:
    """The graph without its end, its model a small one, its latent compared with webui's own."""
    made = {
        name: {**node, "class_type": _MODEL, "inputs": {}} if node["class_type"] in _LOADERS else node
        for name, node in graph.items()
    }
    pictures = {name: node for name, node in made.items() if node["class_type"] == "VAEDecode"}
    read = {link[0] for node in made.values() for link in node["inputs"].values() if isinstance(link, list)}
    ends = [
        name
        for name, node in pictures.items()
        if all(reader["class_type"] in {"SaveImage", "PreviewImage"} for reader in _readers(made, name))
    ]
    if len(ends) != 1 or ends[0] not in read:
        raise ValueError(f"{len(ends)} latents of this graph are pictures at the end")
    latent = pictures[ends[0]]["inputs"]["samples"]
    kept = {name: node for name, node in made.items() if name in _needed(made, latent[0])}
    return {
        **kept,
        "reference": {"class_type": "CivitaiRemakeProveReference", "inputs": {"case": json.dumps(case.spoken())}},
        "compared": {
            "class_type": "CivitaiRemakeProveCompare",
            "inputs": {"found": latent, "reference": ["reference", 0]},
        },
    }


def _readers(graph: Graph, name: str) -> list[dict[str, Any]]:
    return [node for node in graph.values() if any(_source(value) == name for value in node["inputs"].values())]


def _needed(graph: Graph, name: str) -> set[str]:
    """A node and all that it hangs on."""
    found, waiting = set[str](), [name]
    while waiting:
        one = waiting.pop()
        if one not in found:
            found.add(one)
            waiting += [source for value in graph[one]["inputs"].values() if (source := _source(value)) is not None]
    return found


def _source(value: object) -> str | None:
    return str(value[0]) if isinstance(value, list) and len(value) == 2 else None


class _Graph:
    """A graph by hand, node after node."""

    def __init__(self, case: Case) -> None:
        self.case, self.nodes = case, Graph()

    def whole(self) -> Graph:
        loaded = self._add("CheckpointLoaderSimple", ckpt_name="any.safetensors")
        if self.case.sampler == "LCM":
            model = self._add("ModelSamplingDiscrete", model=[loaded, 0], sampling="lcm", zsnr=False)
        else:
            model = self._add("CivitaiRemakeModel", model=[loaded, 0], program=self.case.program)
        empty = self._add(
            "EmptyLatentImage", width=self.case.size, height=self.case.size, batch_size=self.case.place + 1
        )
        if self.case.place:
            empty = self._add("LatentFromBatch", samples=[empty, 0], batch_index=self.case.place, length=1)
        sigmas = self._sigmas(self.case.steps, 1.0)
        latent: Link = [self._run([loaded, 1], [model, 0], [empty, 0], sigmas), 0]
        again = self.case.second_pass
        if again is not None:
            larger = self._add(
                "CivitaiRemakeLatentUpscale", samples=latent, upscaler=again.upscaler, upscale_by=again.upscale
            )
            sigmas = self._sigmas(again.steps, again.denoise)
            whole_run = self._sigmas(int(again.steps / again.denoise), 1.0)
            latent = [self._run([loaded, 1], [model, 0], [larger, 0], sigmas, whole_run), 0]
        picture = self._add("VAEDecode", samples=latent, vae=[loaded, 2])
        self._add("SaveImage", images=[picture, 0], filename_prefix="proof")
        return self.nodes

    def _run(self, clip: Link, model: Link, latent: Link, sigmas: Link, whole_run: Link | None = None) -> str:
        case = self.case
        texts = [
            self._add(
                "CivitaiRemakeText",
                clip=clip,
                text=prompt.text,
                negative=prompt is case.negative,
                emphasis="Original",
                sigmas=sigmas,
                clip_skip=case.clip_skip,
                program=case.program,
            )
            for prompt in (case.prompt, case.negative)
        ]
        seed, strength = case.variation or (0, 0.0)
        noise = self._add(
            "CivitaiRemakeNoise",
            noise_seed=case.seed,
            source=case.source,
            card="any",
            variation_seed=seed,
            variation_strength=strength,
            ensd=case.ensd,
        )
        options: dict[str, Any] = {"eta": 1.0, "s_noise": 1.0, **case.options}
        if whole_run is not None:
            options["whole_run"] = whole_run
        sampler = self._add("CivitaiRemakeSampler", noise=[noise, 0], sampler=case.sampler, **options)
        guider = self._add(
            "CFGGuider", model=model, positive=[texts[0], 0], negative=[texts[1], 0], cfg=case.cfg * case.prompt.factor
        )
        return self._add(
            "SamplerCustomAdvanced",
            noise=[noise, 0],
            guider=[guider, 0],
            sampler=[sampler, 0],
            sigmas=sigmas,
            latent_image=latent,
        )

    def _sigmas(self, steps: int, denoise: float) -> Link:
        schedule = self._add(
            "CivitaiRemakeSchedule",
            schedule=self.case.schedule,
            steps=steps,
            denoise=denoise,
            program=self.case.program,
            model="SD 1.x",
            discard_penultimate=self.case.discard,
            lcm=self.case.sampler == "LCM",
        )
        return [schedule, 0]

    def _add(self, class_type: str, **inputs: Any) -> str:
        name = str(len(self.nodes) + 1)
        self.nodes[name] = {"class_type": class_type, "inputs": inputs}
        return name
