"""Tags out of prompts, embeddings into ComfyUI's words."""

import pytest
from civitai_remake.civitai_utils.kinds import ModelKind
from civitai_remake.pipeline.words.model_tags import last_weight, read_tags
from civitai_remake.pipeline.words.prompts import mark_embedding, strip_escaping_embeddings, strip_tags
from hypothesis import given
from hypothesis import strategies as st


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("<lora:foo:0.8>", (ModelKind.LORA, "foo", 0.8, None)),
        ("<lora:foo>", (ModelKind.LORA, "foo", 1.0, None)),
        ("<lora:foo:0>", (ModelKind.LORA, "foo", 0.0, None)),
        ("<lora:foo bar (v2):-0.5>", (ModelKind.LORA, "foo bar (v2)", -0.5, None)),
        ("<lora:foo:0.2:0.9>", (ModelKind.LORA, "foo", 0.9, 0.2)),
        ("<lora:foo:te=0.2:unet=0.9>", (ModelKind.LORA, "foo", 0.9, 0.2)),
        ("<lyco:foo:1.2>", (ModelKind.LORA, "foo", 1.2, None)),
        ("<hypernet:foo:0.6>", (ModelKind.HYPERNETWORK, "foo", 0.6, None)),
        ("<lora:foo:lbw>", (ModelKind.LORA, "foo", 1.0, None)),
    ],
)
def test_tags_are_read(text: str, expected: tuple[object, ...]) -> None:
    (tag,) = read_tags(f"before {text} after")
    assert (tag.kind, tag.name, tag.strength, tag.strength_clip) == expected


@pytest.mark.parametrize(
    ("tag", "strength", "clip", "varies"),
    [
        ("<lora:fog:0@0,0.4@0.6>", None, None, "0@0,0.4@0.6"),
        ("<lora:fog:1:unet=0@0,1@0.5>", None, 1.0, "0@0,1@0.5"),
        ("<lora:fog:0.7:lbw=OUTALL>", 0.7, None, "lbw=OUTALL"),
        ("<lora:fog:0.7:0.9:lbw=1,0,0.5:stop=12>", 0.9, 0.7, "lbw=1,0,0.5, stop=12"),
        ("<lora:fog:0.8:MIDD>", 0.8, None, "MIDD"),
        ("<lora:fog:0.6:in=0:mid=1:out=0.2>", 0.6, None, "in=0, mid=1, out=0.2"),
        ("<lora:fog:0.6:start=3:stop=9>", 0.6, None, "start=3, stop=9"),
        ("<lora:fog:0.6:dyn=32>", 0.6, None, "dyn=32"),
        ("<lora:fog:0.8:te=0.3>", 0.3, None, None),
    ],
)
def test_what_a_tag_says_beyond_a_plain_weight_is_kept(
    tag: str, strength: float | None, clip: float | None, varies: str | None
) -> None:
    (found,) = read_tags(tag)
    assert (found.strength, found.strength_clip, found.varies) == (strength, clip, varies)


@pytest.mark.parametrize(
    ("tag", "strength", "clip"),
    [
        ("<lora:fog:0.2:0.9>", 0.2, 0.9),
        ("<lora:fog:0.2>", 0.2, None),
        ("<lora:fog>", 1.0, None),
        ("<lora:fog:te=0.2:unet=0.9>", 0.9, 0.2),
    ],
)
def test_some_programs_write_the_weight_of_the_model_first(tag: str, strength: float, clip: float | None) -> None:
    (found,) = read_tags(tag, model_first=True)
    assert (found.strength, found.strength_clip) == (strength, clip)


@pytest.mark.parametrize(
    ("schedule", "weight"),
    [("0@0,0.4@0.6", 0.4), ("1@12;0.2@5", 1.0), ("0~0.5,0.3", 0.3), ("start=3", None), ("x@y", None)],
)
def test_a_stepwise_weight_ends_somewhere(schedule: str, weight: float | None) -> None:
    assert last_weight(schedule) == weight


@pytest.mark.parametrize(
    ("prompt", "stripped"),
    [
        ("a cat <lora:x:1>", "a cat"),
        ("<lora:x:1>, a cat", "a cat"),
        ("a cat, <lora:x:1>, a dog", "a cat, a dog"),
        ("a cat <lora:x:1> a dog", "a cat a dog"),
        ("a cat, <lora:x:1>, <lora:y:1>, <lora:z:1>", "a cat,"),
        ("one\n<lora:x:1>\ntwo", "one\n\ntwo"),
        ("keep ,, my  odd   spacing", "keep ,, my  odd   spacing"),
        ("<lora:only:1>", ""),
    ],
)
def test_tags_are_cut_out_with_their_seams(prompt: str, stripped: str) -> None:
    assert strip_tags(prompt) == stripped


@pytest.mark.parametrize(
    ("prompt", "marked"),
    [
        ("easyneg, blur", "embedding:easyneg, blur"),
        ("EasyNeg", "embedding:easyneg"),
        ("(easyneg:1.2)", "(embedding:easyneg:1.2)"),
        ("a,easyneg,b", "a, embedding:easyneg ,b"),
        ("[easyneg]", "[ embedding:easyneg ]"),
        ("easynegative", "easynegative"),
        ("veasyneg", "veasyneg"),
        ("easyneg-v2", "easyneg-v2"),
        ("my/easyneg", "my/easyneg"),
        ("embedding:easyneg, x", "embedding:easyneg, x"),
        ("easyneg.pt", "embedding:easyneg"),
        ("easyneg. End", "embedding:easyneg . End"),
    ],
)
def test_an_embedding_is_marked_as_a_whole_word_only(prompt: str, marked: str) -> None:
    assert mark_embedding(prompt, "easyneg", "easyneg") == marked


@given(st.text(alphabet="ab,.()[]:<>lora \n-", max_size=60))
def test_stripping_and_marking_settle(prompt: str) -> None:
    once = strip_tags(prompt)
    assert strip_tags(once) == once or read_tags(once)
    marked = mark_embedding(prompt, "ab", "ab")
    assert mark_embedding(marked, "ab", "ab") == marked


@pytest.mark.parametrize(
    "name",
    [
        "../x",
        "..\\..\\x",
        "a/../../x",
        "/etc/passwd",
        "\\\\host\\share\\x",
        "C:\\x",
        "c:/x",
        "~/x",
        "..",
        "embedding:../x",
        "file://x",
    ],
)
def test_an_embedding_that_leads_out_of_its_folder_is_only_text(name: str) -> None:
    text, lost = strip_escaping_embeddings(f"a fox, (embedding:{name} :1.2), EMBEDDING:{name}")
    assert lost == (name,)
    assert strip_escaping_embeddings(text) == (text, ())
    assert "embedding:" not in text.lower()


@pytest.mark.parametrize("name", ["easynegative", "sub/dir/neg-v2", "v1.5..final", "a.b", "BadDream.pt", "-x-"])
def test_an_embedding_by_its_name_stays(name: str) -> None:
    text = f"a fox, embedding:{name}, (embedding:{name}:1.2)"
    assert strip_escaping_embeddings(text) == (text, ())


@given(st.text("embding:./\\~C x", max_size=60))
def test_no_text_keeps_an_embedding_that_leads_out(text: str) -> None:
    left = strip_escaping_embeddings(text)[0]
    assert strip_escaping_embeddings(left) == (left, ())
