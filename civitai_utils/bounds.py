"""How much of one picture is read and answered: more than any honest one has."""

from __future__ import annotations

from .errors import InputError
from .said import say
from .wire import read_list

MOST_MODELS = 500
# Statements about models in one source: tags, hashes and the rows of lists together.
MOST_STATEMENTS = 2_000
# Characters of one text, a prompt for one.
LONGEST_TEXT = 200_000
# Of a generation text that is no JSON: both its prompts are as long as they may be, twice over.
LONGEST_GENERATION_TEXT = 1_000_000
# The largest recorded graphs have some hundred; a graph from a file can be anything.
MOST_NODES = 20_000
# Of a list or an object in generation data, and of the fields of the data itself.
MOST_ENTRIES = 2_000
MOST_FIELDS = 1_000
# Texts of one file that say something of their own.
MOST_SOURCES = 20
# Pictures of a post or a model, as many as are asked for.
MOST_PICTURES = 200
# Passes over parts of a picture, ControlNet units, modules.
MOST_PASSES = 200
# Look-ups that are remembered.
MOST_RECENT = 50


def both_ends(text: str) -> str:
    """A generation text as far as it is read: in one too long the beginning, and the end, where its settings stand."""
    half = LONGEST_GENERATION_TEXT // 2
    return text if len(text) <= 2 * half else text[:half] + text[-half:]


def refuse_many(resources: object) -> None:
    """Raises ``InputError`` where a list in a request names more models than any answer of ours does."""
    if len(read_list(resources)) > MOST_MODELS:
        raise InputError(say("The list names more than {most} models.", most=MOST_MODELS), field="resources")
