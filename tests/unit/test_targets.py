"""What the catalog says of a target: its name and the cluster whose colour it wears, also when it is gone."""

from dataclasses import replace

import pytest

from clusterdesk.core.errors import NotInCatalog
from clusterdesk.core.goal import TargetSnapshot
from clusterdesk.core.target import Target
from clusterdesk.services.explore import Explore
from clusterdesk.services.targets import TargetFacts, facts_of, names_of, snapshot_of

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
        (Target.skill("2.A.1.b"), "modern", TargetFacts("Listening closely")),
        (Target.skill("2.C.4.a"), "modern", TargetFacts("Math and numbers")),
        (
            Target.program("51.3801"),
            "classic",
            TargetFacts(
                "Registered Nursing/Registered Nurse",
                ("modern", "healthcare-human-services"),
                "Healthcare & Human Services",
            ),
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


def test_a_skill_has_all_its_names_in_both_languages_and_others_none(catalog):
    explore = Explore(catalog)
    assert names_of(explore, Target.skill("2.A.1.b")) == {
        "Active Listening",
        "Listening closely",
        "Escucha activa",
        "Escuchar con atención",
    }
    assert names_of(explore, Target.skill("9.Z")) == names_of(explore, NURSE) == frozenset()


@pytest.mark.parametrize(
    ("target", "name"),
    [
        (Target.skill("2.A.1.b"), "Listening closely"),
        (Target.program("51.3801"), "Registered Nursing/Registered Nurse"),
        (Target.of_pathway("classic", "finance", "banking-services"), "Banking Services"),
    ],
)
def test_what_has_no_pay_of_its_own_is_kept_by_its_name(catalog, target, name):
    explore = Explore(catalog)
    assert snapshot_of(explore, target) == TargetSnapshot(name, explore.release)


@pytest.mark.parametrize("target", [Target.skill("9.Z"), Target.skill("1.C.1.a"), Target.program("99.9999")])
def test_a_skill_or_program_that_is_not_there_is_no_target(catalog, target):
    assert not facts_of(Explore(catalog), "modern", target).known
    with pytest.raises(NotInCatalog):
        snapshot_of(Explore(catalog), target)


def test_a_program_that_the_framework_does_not_list_has_no_colour(catalog):
    assert facts_of(Explore(catalog), "modern", Target.program("01.0508")).cluster is None
