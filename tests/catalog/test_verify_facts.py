"""`verify` looks at what stands in a catalog: every check finds a catalog that was changed after it was built."""

import shutil
import sqlite3
from pathlib import Path

import pytest

from clusterdesk.catalog.verify_facts import facts
from clusterdesk.store.catalog_connection import CatalogConnection

SHIPPED = Path(__file__).parents[2] / "data" / "clusters.db"


def faults(path: Path) -> list[str]:
    connection = CatalogConnection(path)
    try:
        return list(facts(connection))
    finally:
        connection.close()


def altered(built: Path, folder: Path, *statements: str) -> list[str]:
    """Return what is said of a copy of the made-up catalog after these statements."""
    path = Path(shutil.copy(built, folder / "altered.db"))
    connection = sqlite3.connect(path)
    connection.execute("PRAGMA ignore_check_constraints = ON")
    for statement in statements:
        connection.execute(statement)
    connection.commit()
    connection.close()
    return faults(path)


def test_nothing_is_wrong_with_the_shipped_and_the_made_up_catalog(built: Path) -> None:
    assert faults(SHIPPED) == []
    assert faults(built) == []


@pytest.mark.parametrize(
    ("change", "told"),
    [
        ("UPDATE source SET year = 0 WHERE id = 'onet'", "1 times a source is of no year that can be."),
        ("UPDATE interest SET a = 7.5 WHERE occupation_id = 1", "1 times an interest rating is not between 1 and 7."),
        ("UPDATE wage SET p25 = 1e7 WHERE labour_group_id = 1", "1 times the wages of a group do not rise"),
        ("UPDATE projection SET openings = -1 WHERE labour_group_id = 1", "1 times a number of jobs or openings"),
        ("UPDATE projection SET jobs_first = 200000, jobs_last = 300000", "times the growth of a group is not that"),
        ("UPDATE requirement SET level = 3 WHERE NOT relevant", "4 times a skill or area of knowledge"),
        ("UPDATE share SET percent = 50 WHERE category_id = 13", "what people call required does not add up"),
        ("UPDATE occupation SET pay_absent = NULL", "4 times an occupation has neither pay nor a reason"),
        ("UPDATE occupation SET outlook_absent = NULL", "3 times an occupation has neither an outlook"),
        ("UPDATE occupation SET interests_absent = NULL", "5 times an occupation has neither interests"),
        ("UPDATE cluster SET careers = 1 WHERE id = 1", "1 times a cluster counts other careers"),
        ("UPDATE pathway SET careers = 9 WHERE id = 1", "1 times a pathway counts other careers"),
        ("UPDATE program SET careers = 9 WHERE id = 1", "1 times a program of study counts other careers"),
        ("UPDATE related SET related_id = occupation_id WHERE position = 1", "1 times a related career is the career"),
        ("DELETE FROM membership WHERE occupation_id = 8", "1 times an occupation is in no cluster of the 2024"),
        ("INSERT INTO technology VALUES (99, 'Idle Tool', 0)", "1 times a technology is used nowhere."),
        ("INSERT INTO program VALUES (99, '99.0101', 'Idling', 99, 0, 0)", "1 times a program of study leads nowhere."),
        ("UPDATE name SET ref = 999 WHERE id = 1", "1 times a name leads to nothing."),
        ("UPDATE occupation SET programs_absent = 'lost' WHERE id = 1", "The table occupation gives “lost”"),
        ("DELETE FROM element_text WHERE language = 'es' AND element_id = 1", "The table element_text does not say"),
        ("DELETE FROM reflection_text WHERE language = 'es'", "The table reflection_text does not say the same"),
        ("DELETE FROM prompt WHERE form = 'topics' AND position = 33", "The form topics-33 has 32 questions."),
        ("DELETE FROM prompt WHERE form = 'values'", "The form values-18 has 0 questions."),
        ("UPDATE element SET core = 1", "The form skills-20 has 95 questions."),
        ("UPDATE interest_item SET short_form = 1", "The form interests-30 has 60 questions."),
        ("UPDATE source_column SET filled = 'wage.bonus' WHERE filled = 'wage.unit'", "said to fill wage.bonus"),
        ("DELETE FROM source_column WHERE filled LIKE 'tool.%'", "No source is named for what stands in tool."),
        ("DELETE FROM requirement_profile WHERE occupation_id = 1", "The profiles of skills and knowledge"),
    ],
)  # fmt: skip
def test_every_check_finds_its_fault(built: Path, tmp_path: Path, change: str, told: str) -> None:
    found = altered(built, tmp_path, change)
    assert any(told in sentence for sentence in found), found


def test_table_without_rows_needs_no_source(built: Path, tmp_path: Path) -> None:
    gone = ("DELETE FROM source_column WHERE filled LIKE 'tool.%'", "DELETE FROM tool", "DELETE FROM technology")
    assert altered(built, tmp_path, *gone) == []
