"""What a newer catalog changed, and what is new in the program."""

from dataclasses import replace

import pytest

from clusterdesk.core.goal import TargetSnapshot
from clusterdesk.core.news import NEWS, News, news_since
from clusterdesk.core.target import Target
from clusterdesk.core.updates import CareerList, Watched, digest, is_later, updates

NURSE = Target.career("29-1141.00")
HEALTH = Target.of_cluster("modern", "healthcare-human-services")
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


def test_what_is_gone_is_told_once_and_so_is_that_it_is_back():
    assert updates([Watched(NURSE, WAS, None, was_gone=True)], "2026.11") == ()
    assert updates([Watched(NURSE, WAS, None)], WAS.catalog_release) == ()
    (back,) = updates([Watched(NURSE, WAS, NOW, {"Nurses"}, was_gone=True)], "2026.11")
    assert (back.back, back.gone, back.figures_changed) == (True, False, False)


@pytest.mark.parametrize(
    ("release", "than", "later"),
    [
        ("O*NET 30.1, wages May 2025", "O*NET 30.1, wages May 2025", False),
        ("O*NET 30.2, wages May 2025", "O*NET 30.1, wages May 2025", True),
        ("O*NET 30.1, wages May 2025", "O*NET 30.2, wages May 2025", False),
        ("O*NET 30.1, wages May 2026", "O*NET 30.2, wages May 2025", True),
        ("O*NET 31.0, wages May 2025", "O*NET 30.1, wages May 2025", True),
        ("O*NET 30.1, wages May 2025", "O*NET 31.0, wages May 2026", False),
        ("O*NET 30.1, wages May 2025", "2024.1", True),
        ("2025.10", "2025.9", True),
        ("2025.9", "2025.10", False),
    ],
)
def test_an_older_catalog_has_nothing_new(release, than, later):
    assert is_later(release, than) is later


def listed(release="2025.11", **careers):
    return CareerList(HEALTH, release, careers)


def test_careers_that_came_and_left_are_told_also_where_no_figure_changed():
    was = listed(a="Nurses", b="Lamplighters", c="Scribes")
    now = {"a": "Nurses", "d": "Data nurses", "e": "Scribes"}
    (one,) = updates([Watched(HEALTH, WAS, NOW, {"Nurses"}, listed=was, careers=now)], "2026.11")
    assert (one.added, one.left) == ({"d": "Data nurses"}, {"b": "Lamplighters"})  # the scribes only have another code
    assert (one.listed, one.careers, one.figures_changed) == ("2025.11", now, False)


def test_a_list_older_than_the_figures_is_told_without_them():
    was = listed(a="Nurses")
    watched = Watched(HEALTH, replace(NOW, pay=1.0, name="X"), NOW, {"Nurses"}, listed=was, careers={})
    (one,) = updates([watched], "2026.11")
    assert (one.left, one.figures_changed, one.renamed) == ({"a": "Nurses"}, False, False)
    assert updates([replace(watched, listed=listed("2026.11", a="Nurses"))], "2026.11") == ()
    assert updates([replace(watched, listed=None)], "2026.11") == ()


def test_a_digest_belongs_to_one_list_of_one_portfolio():
    one = updates([Watched(NURSE, WAS, None)], "2026.11")
    both = updates([Watched(NURSE, WAS, None), Watched(GONE, WAS, None)], "2026.11")
    digests = {digest(*key) for key in (("a", "1", one), ("b", "1", one), ("a", "2", one), ("a", "1", both))}
    assert len(digests) == 4
    assert digest("a", "2026.11", both) == digest("a", "2026.11", both[::-1])
    assert "29-1141" not in digest("a", "2026.11", one)


def test_news_are_those_since_a_version():
    news = (News("0.10.0", ("c",)), News("0.9.1", ("b",)), News("0.9.0", ("a",)))
    assert [one.version for one in news_since("0.9.0", news)] == ["0.10.0", "0.9.1"]
    assert news_since("0.10.0", news) == ()
    assert news_since("", news) == news == news_since("nonsense", news)
    assert NEWS[0].lines
