"""THIRD-PARTY.md names all that is used at run time, in the version that is pinned, with texts that are there."""

import re
from importlib.metadata import requires, version

import pytest
from packaging.requirements import Requirement

from tests.house.environment import ROOT

PAGE = (ROOT / "THIRD-PARTY.md").read_text(encoding="utf-8")
LICENCES = ROOT / "resources" / "licences"


def plain(name: str) -> str:
    return re.sub(r"[-_.]+", "-", name).lower()


def used_at_run_time(package: str = "clusterdesk") -> set[str]:
    """Return the packages that `package` needs without extras, and those that they need."""
    needed = [Requirement(line) for line in requires(package) or []]
    direct = {plain(need.name) for need in needed if need.marker is None or need.marker.evaluate({"extra": ""})}
    return direct.union(*(used_at_run_time(name) for name in direct))


@pytest.fixture(scope="module")
def table() -> dict[str, tuple[str, str]]:
    """Return version and text files by the first word of each row."""
    rows = [[cell.strip() for cell in line.strip("|").split("|")] for line in PAGE.splitlines() if line.startswith("|")]
    return {plain(re.split(r"[ ,]", row[0])[0]): (row[1], row[3]) for row in rows if len(row) == 4}


def test_every_package_used_at_run_time_is_named_in_its_version(table: dict[str, tuple[str, str]]) -> None:
    used = used_at_run_time()
    assert {"pyside6-essentials", "sqlcipher3", "click", "tzdata"} <= used
    # pip comes with the environment and is not pinned.
    assert "pip" in table
    wrong = {name: version(name) for name in used - {"pip"} if version(name) not in re.split(r"[; ]+", table[name][0])}
    assert wrong == {}


def test_every_licence_text_named_is_there(table: dict[str, tuple[str, str]]) -> None:
    named = {name for _, texts in table.values() for name in re.findall(r"[\w.-]+\.txt", texts)}
    assert named == {path.name for path in LICENCES.iterdir()}


def test_versions_inside_sqlcipher3_are_the_ones_named(table: dict[str, tuple[str, str]]) -> None:
    from sqlcipher3 import dbapi2

    connection = dbapi2.connect(":memory:")
    connection.execute("PRAGMA key = 'x'")
    cipher = connection.execute("PRAGMA cipher_version").fetchone()[0].split()[0]
    ssl = connection.execute("PRAGMA cipher_provider_version").fetchone()[0].split()[1]
    connection.close()
    assert (table["sqlcipher"][0], table["sqlite"][0], table["openssl"][0]) == (cipher, dbapi2.sqlite_version, ssl)


@pytest.mark.parametrize("page", ["THIRD-PARTY.md", "README.md"])
def test_the_attribution_of_the_data_is_there_word_for_word(page: str) -> None:
    text = " ".join((ROOT / page).read_text(encoding="utf-8").split())
    o_net = (
        "This program includes information from the O*NET 30.1 and 30.2 Databases by the U.S. Department of Labor, "
        "Employment and Training Administration (USDOL/ETA). Used under the CC BY 4.0 license. O*NET is a trademark of "
        "USDOL/ETA. ClusterDesk has modified some of this information. USDOL/ETA has not approved, endorsed, or tested "
        "these modifications."
    )
    clusters = (
        "The National Career Clusters Framework and Career Clusters are registered marks of Advance CTE; ClusterDesk "
        "is not affiliated with Advance CTE, the U.S. Department of Labor, or any organization or credential it names."
    )
    for sentence in (
        o_net,
        clusters,
        "Wage and projection data: U.S. Bureau of Labor Statistics.",
        "Programs: National Center for Education Statistics, CIP 2020.",
    ):
        assert sentence in text
