"""Which folders of models a run of the command line has, and what is said of them."""

from __future__ import annotations

import argparse

from ...civitai_utils.library.comfyui_tree import join_tables, recognise, recognise_install
from ...civitai_utils.library.model_library import PlainFolders
from .output import Output


def model_folders(arguments: argparse.Namespace, output: Output) -> PlainFolders:
    """The folders of all that was named, an install's first. Says what was recognised.

    Raises ``ModelsFolderMissing``, ``ModelsFolderUnclear``, ``ExtraPathsUnreadable`` and ``YamlReaderMissing``.
    """
    trees = []
    if arguments.comfyui is not None:
        trees.append(recognise_install(arguments.comfyui, arguments.extra_model_paths_config))
    trees += [recognise(folder) for folder in arguments.models]
    notes = [note for tree in trees for note in tree.notes]
    for note in notes:
        output.say(note)
    output.answer["folder_notes"] = notes
    return PlainFolders(join_tables(tree.table for tree in trees))
