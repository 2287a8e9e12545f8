"""How long the questions took, in words."""

import pytest

from clusterdesk.ui.assess import pace


@pytest.mark.parametrize(
    ("seconds", "words"),
    [
        (0, "under a minute"),
        (59.9, "under a minute"),
        (60, "1 minute"),
        (89, "1 minute"),
        (91, "2 minutes"),
        (360, "6 minutes"),
        (4000, "67 minutes"),
    ],
)
def test_a_duration_is_told_in_whole_minutes(seconds, words):
    assert pace.took(seconds) == words
