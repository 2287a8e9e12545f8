"""Reads questionnaires, the words around them, and goal templates from the catalog."""

from clusterdesk.core.errors import NotInCatalog
from clusterdesk.core.form import FORM_LENGTH, Form
from clusterdesk.core.goal_draft import GoalTemplate
from clusterdesk.core.interests import AREAS, InterestArea
from clusterdesk.core.language import Language
from clusterdesk.core.questionnaire import Choice, Item, Questionnaire
from clusterdesk.store.catalog_connection import CatalogConnection

_SCALE = "interest5"


def questionnaire(connection: CatalogConnection, form: Form, language: Language) -> Questionnaire:
    """Return a form with its questions in order; its version is worked out from the English questions."""
    items = connection.rows(
        """
        SELECT id, area, position, english.text, shown.text FROM interest_item
        JOIN interest_item_text AS english ON english.item_id = id AND english.language = 'en'
        JOIN interest_item_text AS shown ON shown.item_id = id AND shown.language = ?
        WHERE position <= ? ORDER BY position
        """,
        (language, FORM_LENGTH[form]),
    )
    choices = connection.rows(
        "SELECT value, label, face FROM choice WHERE scale = ? AND language = ? ORDER BY value", (_SCALE, language)
    )
    asked = "\n".join(f"{id_}\t{area}\t{position}\t{english}" for id_, area, position, english, _ in items)
    from hashlib import sha256  # slow to import, and the start of the program needs none

    return Questionnaire(
        form,
        sha256(asked.encode()).hexdigest()[:8],
        tuple(Item(id_, area, position, text) for id_, area, position, _, text in items),
        tuple(Choice(*row) for row in choices),
    )


def interest_areas(connection: CatalogConnection, language: Language) -> tuple[InterestArea, ...]:
    """Return the words for the six areas in the order R I A S E C."""
    rows = connection.rows(
        "SELECT code, name, plain_name, short, description, high, low FROM interest_area WHERE language = ?",
        (language,),
    )
    return tuple(sorted((InterestArea(*row) for row in rows), key=lambda area: AREAS.index(area.code)))


def result_text(connection: CatalogConnection, name: str, language: Language) -> str:
    """Return a text of the results page.

    Raises:
        NotInCatalog: there is no text of that name.
    """
    rows = connection.rows("SELECT text FROM result_text WHERE id = ? AND language = ?", (name, language))
    if not rows:
        raise NotInCatalog(what=f"result text {name}")
    return rows[0][0]


def goal_templates(connection: CatalogConnection, language: Language) -> tuple[GoalTemplate, ...]:
    """Return the goal templates in the order of our file."""
    steps: dict[str, list[tuple[str, int]]] = {}
    for template, text, weeks in connection.rows(
        "SELECT template_id, text, weeks FROM goal_template_step WHERE language = ? ORDER BY template_id, position",
        (language,),
    ):
        steps.setdefault(template, []).append((text, weeks))
    rows = connection.rows(
        "SELECT id, kind, title, why_prompt FROM goal_template WHERE language = ? ORDER BY position", (language,)
    )
    return tuple(GoalTemplate(*row, steps=tuple(steps[row[0]])) for row in rows)
