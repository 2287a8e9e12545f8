"""What the catalog says of a target: its name and the cluster whose colour it wears, also when it is gone."""

from dataclasses import replace

import pytest

from clusterdesk.core.goal import TargetSnapshot
from clusterdesk.core.target import Target
from clusterdesk.services.explore import Explore
from clusterdesk.services.targets import TargetFacts, facts_of

NURSE = Target.career("29-1141.00")


class Homeless(Explore):
    """The catalog, with careers that have no place in any framework."""

    def career(self, code):
        return replace(super().career(code), memberships=())


@pytest.mark.parametrize(
    ("target", "framework", "facts"),
    [
        (
            NURSE,
            "modern",
            TargetFacts("Registered Nurses", ("modern", "healthcare-human-services"), "Healthcare & Human Services"),
        ),
        (NURSE, "classic", TargetFacts("Registered Nurses", ("classic", "health-science"), "Health Science")),
        (
            Target.of_cluster("modern", "education"),
            "classic",
            TargetFacts("Education", ("modern", "education"), "Education"),
        ),
        (
            Target.of_pathway("classic", "finance", "banking-services"),
            "modern",
            TargetFacts("Banking Services", ("classic", "finance"), "Finance"),
        ),
    ],
)
def test_a_target_has_a_name_and_a_cluster(catalog, target, framework, facts):
    assert facts_of(Explore(catalog), framework, target) == facts


def test_a_career_without_a_place_has_no_colour(catalog):
    assert facts_of(Homeless(catalog), "modern", NURSE) == TargetFacts("Registered Nurses")


def test_what_is_gone_has_the_name_that_was_kept_or_its_own_address(catalog):
    gone = Target.career("99-9999.00")
    kept = TargetSnapshot("Lamplighters", "old")
    assert facts_of(Explore(catalog), "modern", gone, kept) == TargetFacts("Lamplighters", known=False)
    assert facts_of(Explore(catalog), "modern", gone) == TargetFacts("99-9999.00", known=False)
