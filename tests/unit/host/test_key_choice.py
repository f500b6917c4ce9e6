"""Which key counts and what becomes of a new one: every combination of what can be known."""

import pytest
from civitai_remake.civitai_utils.host.key_choice import (
    Fate,
    KeyReport,
    KeyState,
    Source,
    Standing,
    choose_source,
    judge_new_key,
)

ABSENT, MALFORMED, UNKNOWN = Standing.ABSENT, Standing.MALFORMED, Standing.UNKNOWN
VALID, REFUSED = Standing.VALID, Standing.REFUSED
NONE, ENVIRONMENT, FILE = Source.NONE, Source.ENVIRONMENT, Source.FILE
EVERY = (ABSENT, MALFORMED, UNKNOWN, VALID, REFUSED)

# The environment's key -> which key counts beside a stored one of each standing, in the order of EVERY.
COUNTS = {
    ABSENT: (NONE, NONE, FILE, FILE, FILE),
    MALFORMED: (NONE, NONE, FILE, FILE, FILE),
    UNKNOWN: (ENVIRONMENT, ENVIRONMENT, ENVIRONMENT, ENVIRONMENT, ENVIRONMENT),
    VALID: (ENVIRONMENT, ENVIRONMENT, ENVIRONMENT, ENVIRONMENT, ENVIRONMENT),
    REFUSED: (ENVIRONMENT, ENVIRONMENT, FILE, FILE, ENVIRONMENT),
}


@pytest.mark.parametrize("environment", EVERY)
@pytest.mark.parametrize(("at", "stored"), list(enumerate(EVERY)))
def test_which_key_counts(environment: Standing, at: int, stored: Standing) -> None:
    assert choose_source(environment, stored) is COUNTS[environment][at]


@pytest.mark.parametrize("environment", EVERY)
@pytest.mark.parametrize("stored", EVERY)
def test_the_site_has_the_last_word_only_where_it_could_change_the_choice(
    environment: Standing, stored: Standing
) -> None:
    state = KeyState(environment=KeyReport(standing=environment), file=KeyReport(standing=stored))
    could_be = {choose_source(one, stored) for one in (VALID, REFUSED)} if environment is UNKNOWN else {state.source}
    assert state.is_settled is (len(could_be) == 1)


# What the site said of the new key -> its fate beside a stored one of each standing, in the order of EVERY.
FATES = {
    VALID: (Fate.STORED,) * 5,
    REFUSED: (Fate.REFUSED,) * 5,
    UNKNOWN: (Fate.STORED, Fate.STORED, Fate.UNPROVEN, Fate.UNPROVEN, Fate.STORED),
}


@pytest.mark.parametrize("given", FATES)
@pytest.mark.parametrize(("at", "stored"), list(enumerate(EVERY)))
def test_what_becomes_of_a_new_key(given: Standing, at: int, stored: Standing) -> None:
    assert judge_new_key(given, stored) is FATES[given][at]


def test_a_key_that_is_not_there_is_null_on_the_wire() -> None:
    state = KeyState(environment=KeyReport(standing=MALFORMED), file=KeyReport(standing=ABSENT))
    said = {"valid": False, "malformed": True, "username": None, "asking": False}
    assert state.as_json() == {"set": False, "source": "none", "keys": {"environment": said, "file": None}}
