"""What a newer catalog changed, and what is new in the program."""

from dataclasses import replace

import pytest

from clusterdesk.core.goal import GoalDraft, TargetSnapshot
from clusterdesk.core.news import NEWS, News, news_since
from clusterdesk.core.target import Target
from clusterdesk.core.updates import Watched, digest, updates
from clusterdesk.services import updates as service
from clusterdesk.services.explore import Explore
from clusterdesk.services.targets import snapshot_of

NURSE = Target.career("29-1141.00")
GONE = Target.career("99-9999.99")
WAS = TargetSnapshot("Nurses", "2025.11", 90_000, "year", 2024, 3_000_000, 2023)
NOW = replace(WAS, catalog_release="2026.11")


@pytest.mark.parametrize(
    ("now", "names", "said"),
    [
        (NOW, {"Nurses"}, None),
        (NOW, {"Enfermeras", "Nurses"}, None),
        (None, set(), (True, False, False, False)),
        (NOW, {"Registered Nurses"}, (False, True, False, False)),
        (replace(NOW, pay=95_000), {"Nurses"}, (False, False, True, False)),
        (replace(NOW, pay_year=2025), {"Nurses"}, (False, False, True, False)),
        (replace(NOW, pay=None, pay_year=None), {"Nurses"}, (False, False, True, False)),
        (replace(NOW, jobs=1.0), {"Nurses"}, (False, False, False, True)),
        (replace(NOW, jobs_year=2024, pay=1.0), {"N"}, (False, True, True, True)),
    ],
)
def test_a_change_is_told_and_nothing_else(now, names, said):
    found = updates([Watched(NURSE, WAS, now, names)], "2026.11")
    assert [(one.gone, one.renamed, one.pay_changed, one.jobs_changed) for one in found] == ([said] if said else [])


def test_the_same_release_has_no_changes_and_a_target_comes_once():
    changed = replace(NOW, pay=1.0)
    assert updates([Watched(NURSE, WAS, changed, {"Nurses"})], WAS.catalog_release) == ()
    twice = [Watched(NURSE, WAS, changed, {"Nurses"}), Watched(NURSE, replace(WAS, pay=2.0), changed, {"Nurses"})]
    (one,) = updates(twice, "2026.11")
    assert one.was == WAS


def test_a_digest_belongs_to_one_list_of_one_portfolio():
    one = updates([Watched(NURSE, WAS, None)], "2026.11")
    both = updates([Watched(NURSE, WAS, None), Watched(GONE, WAS, None)], "2026.11")
    digests = {digest(*key) for key in (("a", "1", one), ("b", "1", one), ("a", "2", one), ("a", "1", both))}
    assert len(digests) == 4
    assert digest("a", "2026.11", both) == digest("a", "2026.11", both[::-1])
    assert "29-1141" not in digest("a", "2026.11", one)


def test_what_is_saved_and_what_goals_point_at_is_compared(session, catalog):
    explore = Explore(catalog)
    today = snapshot_of(explore, NURSE)
    session.saved.save(Target.of_cluster("modern", "education"))
    assert session.updates()[0] == ()  # kept from this very release
    older = replace(today, catalog_release="2024.1", pay=50_000.0, pay_year=2022)
    session.goals.keep(GoalDraft("Nurse", "", NURSE, older))
    spanish = snapshot_of(Explore(catalog, "es"), Target.of_cluster("modern", "education"))
    session.goals.keep(
        GoalDraft("Teach", "", Target.of_cluster("modern", "education"), replace(spanish, catalog_release="2024.1"))
    )
    session.goals.keep(GoalDraft("Gone", "", GONE, replace(older, name="Lamplighter")))
    let_go = session.goals.keep(GoalDraft("Let go", "", Target.career("27-2011.00"), older)).uuid
    session.goals.set_state(let_go, "let_go", "No")
    session.goals.keep(GoalDraft("Free", ""))
    found, key = session.updates()
    assert [one.target for one in found] == [NURSE, GONE]
    assert (found[0].pay_changed, found[0].jobs_changed, found[0].renamed) == (True, False, False)
    assert found[1].gone
    assert len(key) == 16
    assert service.read(explore, (), ()) == ()


def test_news_are_those_since_a_version():
    news = (News("0.10.0", ("c",)), News("0.9.1", ("b",)), News("0.9.0", ("a",)))
    assert [one.version for one in news_since("0.9.0", news)] == ["0.10.0", "0.9.1"]
    assert news_since("0.10.0", news) == ()
    assert news_since("", news) == news == news_since("nonsense", news)
    assert NEWS[0].lines
