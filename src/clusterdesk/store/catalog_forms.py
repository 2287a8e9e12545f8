"""Reads the forms that are not about interests, scales, the words of values, and questions to think about."""

from hashlib import sha256

from clusterdesk.core.errors import NotInCatalog
from clusterdesk.core.form import SelfForm
from clusterdesk.core.language import Language
from clusterdesk.core.questionnaire import Choice, ReflectionPrompt, SelfItem, SelfQuestionnaire, WorkValue
from clusterdesk.store.catalog_connection import CatalogConnection

_SCALES: dict[str, str] = {"interests": "interest5", "topics": "topic4", "skills": "skill5", "values": "value5"}


def scale(connection: CatalogConnection, family: str, language: Language) -> tuple[Choice, ...]:
    """Return the answers that a family of forms (`interests`, `topics`, `skills`, `values`) offers, least first.

    Raises:
        NotInCatalog: there is no such family.
    """
    rows = connection.rows(
        "SELECT value, label, face FROM choice WHERE scale = ? AND language = ? ORDER BY value",
        (_SCALES.get(family, family), language),
    )
    if not rows:
        raise NotInCatalog(what=f"scale {family}")
    return tuple(Choice(*row) for row in rows)


def heading(connection: CatalogConnection, family: str, language: Language) -> str:
    """Return what stands above the questions of a family of forms.

    Raises:
        NotInCatalog: there is no such family.
    """
    rows = connection.rows("SELECT heading FROM form_text WHERE form = ? AND language = ?", (family, language))
    if not rows:
        raise NotInCatalog(what=f"heading {family}")
    return rows[0][0]


def questionnaire(connection: CatalogConnection, form: SelfForm, language: Language) -> SelfQuestionnaire:
    """Return a form of topics, skills or values; its version is worked out from the English questions."""
    family = form.split("-")[0]
    rows = connection.rows(
        """
        SELECT prompt.id, element.code, name, plain_name, english.text,
               shown.text, shown.low, shown.middle, shown.high
        FROM prompt
        JOIN element ON element.id = prompt.element_id
        JOIN element_text ON element_text.element_id = element.id AND element_text.language = ?1
        JOIN prompt_text AS english ON english.prompt_id = prompt.id AND english.language = 'en'
        JOIN prompt_text AS shown ON shown.prompt_id = prompt.id AND shown.language = ?1
        WHERE form = ?2 AND (?3 OR core) ORDER BY prompt.position
        """,
        (language, family, form != "skills-20"),
    )
    asked = "\n".join(f"{row[0]}\t{row[1]}\t{row[4]}" for row in rows)
    items = tuple(
        SelfItem(id_, element, order, name, plain_name, text, tuple(example for example in examples if example))
        for order, (id_, element, name, plain_name, _, text, *examples) in enumerate(rows, 1)
    )
    return SelfQuestionnaire(
        form,
        sha256(asked.encode()).hexdigest()[:8],
        heading(connection, family, language),
        items,
        scale(connection, family, language),
    )


def work_values(connection: CatalogConnection, language: Language) -> tuple[WorkValue, ...]:
    """Return the words for the six work values."""
    rows = connection.rows(
        """
        SELECT code, name, plain_name, statement, description FROM work_value_text
        JOIN element ON element.id = work_value_text.element_id
        JOIN element_text ON element_text.element_id = element.id AND element_text.language = work_value_text.language
        WHERE work_value_text.language = ? ORDER BY position
        """,
        (language,),
    )
    return tuple(WorkValue(*row) for row in rows)


def reflections(connection: CatalogConnection, moment: str | None, language: Language) -> tuple[ReflectionPrompt, ...]:
    """Return the questions to think about, of one moment or of all."""
    rows = connection.rows(
        """
        SELECT id, moment, question FROM reflection
        JOIN reflection_text ON reflection_id = id AND language = ?1
        WHERE ?2 IS NULL OR moment = ?2 ORDER BY position
        """,
        (language, moment),
    )
    return tuple(ReflectionPrompt(*row) for row in rows)
