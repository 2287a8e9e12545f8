"""`clusterdesk catalog diff`: what changed between two builds, in words."""

import shutil
import sqlite3
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from clusterdesk.catalog.build import build_catalog
from clusterdesk.catalog.command import main
from clusterdesk.catalog.diff import MOST_LISTED, Snapshot, report, snapshot
from clusterdesk.core.figure import Absence, Figure
from tests.catalog.made_up import MadeUp

KEEPER, JUGGLER, NURSE = "11-1011.00", "27-2011.00", "29-1141.00"


@pytest.fixture(scope="module")
def base(built: Path) -> Snapshot:
    return snapshot(built)


def lines(old: Snapshot, new: Snapshot, *, whole: bool = False) -> list[str]:
    return [line.strip() for line in report(old, new, whole=whole)]


def with_career(base: Snapshot, code: str, **changes: object) -> Snapshot:
    return replace(base, careers={**base.careers, code: replace(base.careers[code], **changes)})


def with_pay(base: Snapshot, code: str, value: float | None, year: int = 2026, **changes: object) -> Snapshot:
    before = base.careers[code].pay
    absent = Absence.SUPPRESSED if value is None else None
    figure = replace(before, value=value, absent=absent, source=replace(before.source, year=year), **changes)
    return with_career(base, code, pay=figure)


def test_the_same_facts_have_nothing_to_tell(base: Snapshot) -> None:
    assert lines(base, base)[2:] == ["", "Nothing that a student sees has changed."]


def test_releases_stand_at_the_top(base: Snapshot) -> None:
    told = lines(base, replace(base, release="O*NET 41.0"))
    assert told[:2] == [f"From: {base.release}", "To:   O*NET 41.0"]


def test_careers_that_are_new_or_gone(base: Snapshot) -> None:
    fewer = replace(base, careers={code: facts for code, facts in base.careers.items() if code != NURSE})
    assert lines(fewer, base)[2:] == ["", "New careers", "Dragon Nurses (29-1141.00)"]
    assert lines(base, fewer)[2:] == ["", "Careers that are gone", "Dragon Nurses (29-1141.00)"]


def test_another_name_in_either_language(base: Snapshot) -> None:
    titles = base.careers[KEEPER].titles
    told = lines(base, with_career(base, KEEPER, titles={"en": "Beacon Keepers", "es": titles["es"]}))
    assert told[3:] == [
        "Careers with another name in English",
        "Lighthouse Keepers is now called Beacon Keepers (11-1011.00)",
    ]
    told = lines(base, with_career(base, KEEPER, titles={"en": titles["en"], "es": "Fareros"}))
    assert told[3] == "Careers with another name in Spanish"
    assert told[4].endswith("is now called Fareros (11-1011.00)")


def test_other_words_are_counted(base: Snapshot) -> None:
    texts = base.careers[KEEPER].texts
    told = lines(base, with_career(base, KEEPER, texts={**texts, "es": ("Otra cosa",)}))
    assert told[3:] == ["Texts", "Spanish: other words about 1 careers"]


def test_pay_up_and_down_with_years_and_per_cent(base: Snapshot) -> None:
    pay, year = base.careers[KEEPER].pay.value, base.careers[KEEPER].pay.source.year
    assert pay is not None
    told = lines(base, with_pay(base, KEEPER, pay * 1.1))
    assert told[3] == "Typical pay (median, United States)"
    assert told[5] == "Up most"
    before, now = f"${pay:,.0f} a year (May {year})", f"${pay * 1.1:,.0f} a year (May 2026)"
    assert told[6] == f"Lighthouse Keepers (11-1011.00): {before}, now {now}, up 10.0%"
    told = lines(base, with_pay(base, KEEPER, pay * 0.5))
    assert told[5] == "Down most"
    assert told[6].endswith("down 50.0%")
    assert told[4].startswith("Up in 0 careers, down in 1, the same in ")


def test_a_tiny_change_is_not_called_none(base: Snapshot) -> None:
    pay = base.careers[KEEPER].pay.value
    assert pay is not None
    assert lines(base, with_pay(base, KEEPER, pay * 1.0001))[6].endswith("up by less than 0.1%")
    assert lines(base, with_pay(base, KEEPER, pay * 0.9999))[6].endswith("down by less than 0.1%")


def test_pay_that_comes_goes_or_reaches_the_top_code_has_no_per_cent(base: Snapshot) -> None:
    gone = with_pay(base, KEEPER, None)
    assert lines(base, gone)[-1].endswith(", now no figure")
    assert lines(gone, base)[-1].startswith("Lighthouse Keepers (11-1011.00): no figure, now $")
    top = with_pay(base, KEEPER, 239_200.0, top_coded=True)
    told = lines(base, top)
    assert told[-1].endswith("now $239,200 a year or more (May 2026)")
    assert not [line for line in told if line.endswith("%")]


def test_pay_by_the_hour_is_told_by_the_hour(base: Snapshot) -> None:
    pay = base.careers[JUGGLER].pay.value
    assert pay is not None
    assert f"${pay:,.2f} an hour" in lines(base, with_pay(base, JUGGLER, pay + 1))[6]
    changed = lines(base, with_career(base, JUGGLER, pay_unit="year"))
    assert changed[-1].startswith("Street Jugglers (27-2011.00): ")
    assert not changed[-1].endswith("%")


def test_jobs_with_their_year(base: Snapshot) -> None:
    jobs = base.careers[KEEPER].jobs
    assert jobs.value is not None
    more = with_career(base, KEEPER, jobs=replace(jobs, value=jobs.value * 2), jobs_year=2025)
    told = lines(base, more)
    assert told[3] == "Jobs (United States)"
    assert told[6].endswith(f"now {jobs.value * 2:,.0f} (2025), up 100.0%")


def test_only_the_largest_changes_are_listed_unless_all_are_asked_for(base: Snapshot) -> None:
    facts, pay = base.careers[KEEPER], base.careers[KEEPER].pay
    assert pay.value is not None
    codes = [f"99-{number:04}.00" for number in range(MOST_LISTED + 5)]
    old = replace(base, careers=dict.fromkeys(codes, facts))
    raised = {
        code: replace(facts, pay=Figure(pay.value * (1 + number / 100), pay.source))
        for number, code in enumerate(codes, 1)
    }
    new = replace(base, careers=raised)
    largest = lines(old, new)
    assert largest[5] == "Up most"
    assert len(largest[6:]) == MOST_LISTED
    assert largest[6].endswith("up 15.0%")
    everything = lines(old, new, whole=True)
    assert everything[5] == "Up"
    assert len(everything[6:]) == MOST_LISTED + 5
    assert everything[4].endswith("the middle of all: up 8.0%")


def test_places_in_the_clusters(base: Snapshot) -> None:
    place = sorted(base.careers[KEEPER].places)[0]
    framework, cluster, _ = place
    told = lines(base, with_career(base, KEEPER, places=base.careers[KEEPER].places - {place}))
    name = f"{base.names[framework, cluster, '']}, {base.names[place]}"
    assert told[3:] == [
        "Careers with other clusters or pathways",
        f"Lighthouse Keepers (11-1011.00): no longer in {name} (16 clusters)",
    ]
    told = lines(with_career(base, KEEPER, places=base.careers[KEEPER].places - {place}), base)
    assert told[4] == f"Lighthouse Keepers (11-1011.00): now in {name} (16 clusters)"


def test_clusters_and_pathways_new_gone_and_renamed(base: Snapshot) -> None:
    cluster = next(place for place in sorted(base.names) if not place[2])
    pathway = next(place for place in sorted(base.names) if place[2])
    renamed = replace(base, names={**base.names, cluster: "Another name"})
    assert lines(base, renamed)[4].endswith("is now called Another name")
    fewer = replace(base, names={place: name for place, name in base.names.items() if place != pathway})
    assert lines(base, fewer)[4].endswith(": gone")
    assert lines(fewer, base)[4].endswith(": new")


def test_sources_new_gone_and_of_a_later_release(base: Snapshot) -> None:
    name, source = next(iter(base.sources.items()))
    later = replace(base, sources={**base.sources, name: replace(source, release="99.9")})
    assert lines(base, later)[3:] == ["Sources", f"{source.title}: {source.release}, now 99.9"]
    fewer = replace(base, sources={one: found for one, found in base.sources.items() if one != name})
    assert lines(base, fewer)[4] == f"{source.title}: no longer used (was {source.release})"
    assert lines(fewer, base)[4] == f"{source.title}: new, {source.release}"


@pytest.fixture
def changed(made_up: MadeUp, tmp_path: Path) -> Iterator[Path]:
    """Build the made-up release with one title changed."""
    made_up.spoil("onet/Occupation Data.txt", 2, "Title", "Beacon Keepers")
    sources, content = made_up.write(tmp_path)
    build_catalog(sources, content, tmp_path / "later.db")
    yield tmp_path / "later.db"
    shutil.rmtree(sources)


def test_the_command_compares_two_files(built: Path, changed: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["diff", str(built), str(changed)]) == 0
    told = capsys.readouterr()
    assert "  Lighthouse Keepers is now called Beacon Keepers (11-1011.00)\n" in told.out
    assert told.err == ""
    assert main(["diff", str(built), str(built), "--all"]) == 0
    assert "Nothing that a student sees has changed." in capsys.readouterr().out


def test_files_that_are_no_catalogs_are_refused_in_one_sentence(
    built: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    other = tmp_path / "other.db"
    other.write_bytes(b"not a database" * 100)
    cut = tmp_path / "cut.db"
    cut.write_bytes(built.read_bytes()[:20_000])
    for bad in (other, cut, tmp_path / "missing.db"):
        assert main(["diff", str(built), str(bad)]) == 1
        told = capsys.readouterr()
        assert told.out == ""
        assert len(told.err.splitlines()) == 1
        assert bad.name in told.err


def test_a_page_that_is_damaged_is_met_when_it_is_read(
    built: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    connection = sqlite3.connect(built)
    ((page,),) = connection.execute("SELECT rootpage FROM sqlite_schema WHERE name = 'occupation_text'")
    connection.close()
    data = bytearray(built.read_bytes())
    data[(page - 1) * 4096] = 99  # no kind of page
    damaged = tmp_path / "damaged.db"
    damaged.write_bytes(bytes(data))
    assert main(["diff", str(damaged), str(built)]) == 1
    assert "is not a ClusterDesk catalog, or it is damaged" in capsys.readouterr().err
