"""The forms that are not about interests (topics, skills, values), headings of all forms, questions to think about."""

from clusterdesk.catalog.languages import both, spanish
from clusterdesk.catalog.rows import Texts
from clusterdesk.catalog.rows_facts import Prompt, Reflection
from clusterdesk.catalog.tables import Inputs, Once, bad
from clusterdesk.core.form import SELF_FORM_LENGTH

HEADINGS = "assess/forms.tsv"
TOPICS = "assess/topics.tsv"
SKILLS = "assess/skills.tsv"
VALUES = "assess/values.tsv"
REFLECTIONS = "assess/reflection.tsv"

FORMS = ("interests", "topics", "skills", "values")
NEEDS = ("need1", "need2", "need3")

_EXAMPLES = ("question", "example_low", "example_mid", "example_high")


def read_headings(inputs: Inputs) -> dict[str, tuple[Texts, ...]]:
    """Read what stands above the questions of each form.

    Raises:
        BadRelease: the file is missing or altered, or a form is unknown, missing or twice there.
    """
    once = Once("form")
    headings: dict[str, tuple[Texts, ...]] = {}
    for row in inputs.table(HEADINGS, ("form", "heading", "heading_es")).rows:
        form = row.choice("form", {form: form for form in FORMS})
        once.check(row, form)
        headings[form] = both(row, ("heading",))
    missing = [form for form in FORMS if form not in headings]
    if missing:
        raise bad(HEADINGS, f"the form {missing[0]} is missing", None, "form")
    return headings


def read_prompts(inputs: Inputs) -> tuple[Prompt, ...]:
    """Read the questions of topics, skills and values in the order in which they are asked.

    The three needs of a value do not stand beside each other: the first of all six come first, then the second.

    Raises:
        BadRelease: a file is missing or altered, or a form has too few or too many questions.
    """
    topics = [
        Prompt(row.text("element_id"), "topics", row.text("element_id"), number, both(row, ("question",)))
        for number, row in enumerate(inputs.table(TOPICS, ("element_id", "question", "question_es")).rows, 1)
    ]
    columns = ("element_id", *_EXAMPLES, *spanish(_EXAMPLES))
    skills = [
        Prompt(row.text("element_id"), "skills", row.text("element_id"), number, both(row, _EXAMPLES))
        for number, row in enumerate(inputs.table(SKILLS, columns).rows, 1)
    ]
    rows = inputs.table(VALUES, ("element_id", *NEEDS, *spanish(NEEDS))).rows
    values = [
        Prompt(f"{row.text('element_id')}-{place}", "values", row.text("element_id"), number, both(row, (need,)))
        for number, (place, need, row) in enumerate(
            ((place, need, row) for place, need in enumerate(NEEDS, 1) for row in rows), 1
        )
    ]
    for file, prompts, length in (
        (TOPICS, topics, SELF_FORM_LENGTH["topics-33"]),
        (SKILLS, skills, SELF_FORM_LENGTH["skills-35"]),
        (VALUES, values, SELF_FORM_LENGTH["values-18"]),
    ):
        if len(prompts) != length:
            raise bad(file, f"the form has {len(prompts)} questions instead of {length}")
    return (*topics, *skills, *values)


def read_reflections(inputs: Inputs) -> tuple[Reflection, ...]:
    """Read the questions to think about.

    Raises:
        BadRelease: the file is missing or altered, or an id comes twice.
    """
    once = Once("id")
    reflections: list[Reflection] = []
    for row in inputs.table(REFLECTIONS, ("id", "moment", "question", "question_es")).rows:
        once.check(row, row.text("id"))
        reflections.append(Reflection(row.text("id"), row.text("moment"), both(row, ("question",))))
    return tuple(reflections)
