"""The repository over the shipped catalog: opening, typed reads, what is not there, threads."""

import shutil
import sqlite3
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from clusterdesk.core.errors import CatalogMissing, CatalogUnreadable, CatalogVersion, NotInCatalog
from clusterdesk.core.framework import FRAMEWORKS
from clusterdesk.core.interests import AREAS
from clusterdesk.core.language import LANGUAGES
from clusterdesk.store.catalog import Catalog
from clusterdesk.store.catalog_schema import SCHEMA_VERSION, digest

SHIPPED = Path(__file__).parents[2] / "data" / "clusters.db"


@pytest.fixture(scope="module")
def catalog() -> Iterator[Catalog]:
    with Catalog.open(SHIPPED) as catalog:
        yield catalog


def altered(folder: Path, *statements: str) -> Path:
    """Return a copy of the shipped catalog after these statements."""
    path = folder / "altered.db"
    shutil.copy(SHIPPED, path)
    connection = sqlite3.connect(path)
    for statement in statements:
        connection.execute(statement)
    connection.commit()
    connection.close()
    return path


def test_missing_file_is_named_and_not_made(tmp_path: Path) -> None:
    path = tmp_path / "no.db"
    with pytest.raises(CatalogMissing, match=r"no\.db"):
        Catalog.open(path)
    assert not path.exists()


@pytest.mark.parametrize("data", [b"", b"SQLite format 3\x00", b"not a database" * 500], ids=["empty", "cut", "text"])
def test_file_that_is_no_database(tmp_path: Path, data: bytes) -> None:
    path = tmp_path / "bad.db"
    path.write_bytes(data)
    with pytest.raises(CatalogUnreadable, match=r"bad\.db"):
        Catalog.open(path)


def test_database_of_something_else(tmp_path: Path) -> None:
    with pytest.raises(CatalogUnreadable):
        Catalog.open(altered(tmp_path, "PRAGMA application_id = 1"))


def test_catalog_of_another_version(tmp_path: Path) -> None:
    with pytest.raises(CatalogVersion) as caught:
        Catalog.open(altered(tmp_path, f"PRAGMA user_version = {SCHEMA_VERSION + 1}"))
    assert caught.value.values["found"] == SCHEMA_VERSION + 1
    assert caught.value.values["wanted"] == SCHEMA_VERSION


@pytest.mark.parametrize("table", ["meta", "wage", "source"])
def test_catalog_that_lacks_its_parts(tmp_path: Path, table: str) -> None:
    with pytest.raises(CatalogUnreadable):
        Catalog.open(altered(tmp_path, f"DELETE FROM {table}"))  # noqa: S608 - names of our own tables
    with pytest.raises(CatalogUnreadable):
        Catalog.open(altered(tmp_path, f"DROP TABLE {table}"))


def test_truncated_catalog(tmp_path: Path) -> None:
    path = tmp_path / "half.db"
    path.write_bytes(SHIPPED.read_bytes()[:4096])
    with pytest.raises(CatalogUnreadable):
        Catalog.open(path)


def test_path_with_signs_that_mean_something_in_an_address(tmp_path: Path) -> None:
    folder = tmp_path / "100% what? #1 ñandú"
    folder.mkdir()
    path = Path(shutil.copy(SHIPPED, folder))
    with Catalog.open(path) as catalog:
        assert catalog.career("29-1141.00", "en").summary.title == "Registered Nurses"
    assert [entry.name for entry in folder.iterdir()] == ["clusters.db"]


def test_nothing_can_be_written(catalog: Catalog) -> None:
    with pytest.raises(sqlite3.OperationalError, match="readonly"):
        catalog._connection.rows("DELETE FROM meta")


def test_info_counts_rows_and_lists_sources(catalog: Catalog) -> None:
    info = catalog.info()
    assert (info.schema, info.release) == (SCHEMA_VERSION, catalog.release)
    assert info.counts["occupation"] == 1_016
    assert info.counts["other_title"] > 50_000
    assert {source.publisher for source in info.sources} >= {"U.S. Bureau of Labor Statistics", "Advance CTE"}
    assert len(digest()) == 64


@pytest.mark.parametrize("framework", FRAMEWORKS)
@pytest.mark.parametrize("language", LANGUAGES)
def test_clusters_and_pathways_one_by_one_and_together(catalog: Catalog, framework: str, language: str) -> None:
    for cluster in catalog.clusters(framework, language):
        assert catalog.cluster(framework, cluster.slug, language) == cluster
        pathways = catalog.pathways(framework, cluster.slug, language)
        members: set[str] = set()
        for pathway in pathways:
            assert catalog.pathway(framework, cluster.slug, pathway.slug, language) == pathway
            careers = catalog.careers(framework, cluster.slug, pathway.slug, language)
            assert len(careers) == pathway.careers
            members |= {career.code for career in careers}
        together = catalog.careers(framework, cluster.slug, None, language)
        assert {career.code for career in together} == members
        assert len(together) == cluster.careers


def test_names_are_sorted_without_regard_to_accents(catalog: Catalog) -> None:
    names = [cluster.name for cluster in catalog.clusters("modern", "es")]
    assert names.index("Educación") < names.index("Energía y recursos naturales")
    careers = [career.title for career in catalog.careers("modern", "education", None, "es")]
    plain = [title.replace("Á", "A").replace("É", "E").lower()[0] for title in careers]
    assert plain == sorted(plain)


def test_grouping_of_a_cluster_is_named_by_its_key(catalog: Catalog) -> None:
    keys = {grouping.name for grouping in catalog.groupings("es")}
    assert {cluster.grouping for cluster in catalog.clusters("modern", "es")} == keys


def test_summaries_keep_the_order_and_leave_out_unknown_codes(catalog: Catalog) -> None:
    codes = ["55-3016.00", "11-1011.00", "99-9999.00", "29-1141.00"]
    assert [one.code for one in catalog.summaries(codes, "en")] == ["55-3016.00", "11-1011.00", "29-1141.00"]
    assert catalog.summaries((), "en") == ()


def test_summary_is_the_same_alone_and_on_the_page(catalog: Catalog) -> None:
    assert catalog.career("27-2011.00", "es").summary == catalog.summaries(("27-2011.00",), "es")[0]


def test_memberships_agree_with_the_career_page(catalog: Catalog) -> None:
    places = catalog.memberships("classic")["13-2011.00"]
    shown = [place for place in catalog.career("13-2011.00", "en").memberships if place.framework == "classic"]
    assert places == tuple((place.cluster, place.pathway) for place in shown)


@pytest.mark.parametrize(
    ("read", "what"),
    [
        (lambda c: c.career("99-9999.00", "en"), "career/99-9999.00"),
        (lambda c: c.cluster("modern", "alchemy", "en"), "cluster/modern/alchemy"),
        (lambda c: c.pathways("modern", "alchemy", "en"), "cluster/modern/alchemy"),
        (lambda c: c.pathway("modern", "education", "alchemy", "en"), "pathway/modern/education/alchemy"),
        (lambda c: c.careers("classic", "alchemy", None, "en"), "cluster/classic/alchemy"),
        (lambda c: c.careers("modern", "education", "alchemy", "en"), "pathway/modern/education/alchemy"),
        (lambda c: c.result_text("alchemy", "en"), "result text alchemy"),
    ],
)
def test_what_is_not_there_is_named(catalog: Catalog, read: Callable[[Catalog], object], what: str) -> None:
    with pytest.raises(NotInCatalog) as caught:
        read(catalog)
    assert caught.value.values["what"] == what


@pytest.mark.parametrize("language", LANGUAGES)
def test_forms(catalog: Catalog, language: str) -> None:
    long, short = catalog.questionnaire("interests-60", language), catalog.questionnaire("interests-30", language)
    assert [item.order for item in long.items] == list(range(1, 61))
    assert short.items == long.items[:30]
    assert [choice.value for choice in long.choices] == [0, 1, 2, 3, 4]
    assert all(sum(item.area == area for item in short.items) == 5 for area in AREAS)


def test_version_of_a_form_is_the_same_in_both_languages(catalog: Catalog) -> None:
    versions = {catalog.questionnaire("interests-60", language).version for language in LANGUAGES}
    assert len(versions) == 1
    assert catalog.questionnaire("interests-30", "en").version not in versions


def test_words_around_the_questions(catalog: Catalog) -> None:
    assert tuple(area.code for area in catalog.interest_areas("es")) == AREAS
    assert catalog.result_text("profile_clear", "en") != catalog.result_text("profile_clear", "es")
    templates = catalog.goal_templates("en")
    assert len(templates) == 24
    assert templates[0].id == "identify_interests_1"
    assert templates[0].steps[0] == ("Answer the interest questions", 1)
    for english, spanish in zip(templates, catalog.goal_templates("es"), strict=True):
        assert [weeks for _, weeks in english.steps] == [weeks for _, weeks in spanish.steps]


def test_every_thread_reads_and_close_closes_for_all() -> None:
    catalog = Catalog.open(SHIPPED)
    titles: list[str] = []

    def read() -> None:
        titles.extend(catalog.career("29-1141.00", "en").summary.title for _ in range(20))

    threads = [threading.Thread(target=read) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert titles == ["Registered Nurses"] * 80
    catalog.close()
    with pytest.raises(sqlite3.ProgrammingError):
        catalog.info()


def test_importing_it_is_cheap() -> None:
    loaded = "import sys, clusterdesk.store.catalog; print(*sys.modules)"
    modules = subprocess.run([sys.executable, "-c", loaded], capture_output=True, text=True, check=True).stdout.split()
    assert "sqlite3" in modules
    assert not {"openpyxl", "sqlite_utils", "sqlcipher3", "PySide6", "clusterdesk.catalog"} & set(modules)


READS: list[tuple[str, Callable[[Catalog], object]]] = [
    ("info", lambda c: c.info()),
    ("clusters", lambda c: c.clusters("classic", "en")),
    ("cluster", lambda c: c.cluster("modern", "education", "es")),
    ("pathways", lambda c: c.pathways("classic", "manufacturing", "en")),
    ("careers of the largest cluster", lambda c: c.careers("modern", "healthcare-human-services", None, "es")),
    ("career", lambda c: c.career("29-1141.01", "en")),
    ("fifty summaries", lambda c: c.summaries(sorted(c.memberships("modern"))[:50], "en")),
    ("interest profiles", lambda c: c.interest_profiles()),
    ("memberships", lambda c: c.memberships("modern")),
    ("questionnaire", lambda c: c.questionnaire("interests-60", "es")),
    ("goal templates", lambda c: c.goal_templates("en")),
]


@pytest.mark.parametrize(("name", "read"), READS, ids=[name for name, _ in READS])
def test_reads_are_quick(catalog: Catalog, name: str, read: Callable[[Catalog], object]) -> None:
    """The budget is 5 ms; the best of twenty must keep 20 ms, also while coverage is measured on a busy machine."""
    times: list[float] = []
    for _ in range(20):
        start = time.perf_counter()
        read(catalog)
        times.append(time.perf_counter() - start)
    assert min(times) <= 0.02, name
