"""What the pack brings for ComfyUI's own settings dialog and menu: a row for every setting, in every language."""

import json
from dataclasses import fields
from pathlib import Path
from typing import Any

import pytest
from civitai_remake.civitai_utils.download.download_settings import DownloadSettings
from civitai_remake.civitai_utils.kinds import ModelKind, folder_of

ROOT = Path(__file__).parents[1] / "locales"
LANGUAGES = sorted(folder.name for folder in ROOT.iterdir())
FILES = ("commands.json", "main.json", "settings.json")


def _read(language: str, name: str) -> dict[str, Any]:
    return dict(json.loads((ROOT / language / name).read_text(encoding="utf-8")))


def _leaves(value: Any, path: str = "") -> dict[str, str]:
    if isinstance(value, str):
        return {path: value}
    return {place: text for key, one in value.items() for place, text in _leaves(one, f"{path}/{key}").items()}


def test_the_languages_are_those_of_the_panel() -> None:
    assert LANGUAGES == ["en", "ja", "ko", "zh", "zh-TW"]
    assert {language: sorted(path.name for path in (ROOT / language).iterdir()) for language in LANGUAGES} == {
        language: list(FILES) for language in LANGUAGES
    }


def test_every_setting_of_the_server_has_a_row_in_the_dialog() -> None:
    kinds = [kind.value for kind in ModelKind if folder_of(kind) is not None]
    names = [field.name for field in fields(DownloadSettings) if field.name != "folders"]
    wanted = ["api_key", *names, *(f"folders_{kind}" for kind in kinds)]
    assert sorted(_read("en", "settings.json")) == sorted(f"CivitaiRemake_{name}" for name in wanted)


@pytest.mark.parametrize("language", [one for one in LANGUAGES if one != "en"])
@pytest.mark.parametrize("name", FILES)
def test_every_language_says_what_english_says(language: str, name: str) -> None:
    english, translated = (_leaves(_read(one, name)) for one in ("en", language))
    assert list(translated) == list(english)
    assert all(text.strip() for text in translated.values())
    same = [path for path, text in translated.items() if text == english[path]]
    # Names that every language keeps.
    assert [path for path in same if "/CivitaiRemake_folders_" not in path] == []
