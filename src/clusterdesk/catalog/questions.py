"""Our questionnaires, scales, result texts and goal templates in `data/content/assess`."""

import re
from typing import get_args

from clusterdesk.catalog.languages import both, spanish
from clusterdesk.catalog.rows import InterestItem, ScaleChoice, Template, Texts
from clusterdesk.catalog.tables import Inputs, Once, Row, bad
from clusterdesk.core.form import FORM_LENGTH, Form
from clusterdesk.core.interests import AREAS

AREA_TEXTS = "assess/interest_areas.tsv"
ITEMS = "assess/interest_items.tsv"
SCALES = "assess/response_scales.tsv"
RESULT_TEXTS = "assess/result_texts.tsv"
TEMPLATES = "assess/goal_templates.tsv"

INTEREST_SCALE = "interest5"

_STEP = re.compile(r"(.+?) \[(\d{1,2})w\]")
_AREAS = {area: area for area in AREAS}
_FIELDS = ("name", "plain_name", "short", "description", "high", "low")


def read_areas(inputs: Inputs) -> dict[str, tuple[Texts, ...]]:
    """Read the words for the six interest areas: name, plain name, short, description, high, low.

    Raises:
        BadRelease: the file is missing or altered, or an area is missing, unknown or twice there.
    """
    once = Once("code")
    areas: dict[str, tuple[Texts, ...]] = {}
    for row in inputs.table(AREA_TEXTS, ("code", *_FIELDS, *spanish(_FIELDS))).rows:
        code = row.choice("code", _AREAS)
        once.check(row, code)
        areas[code] = both(row, _FIELDS)
    missing = [area for area in AREAS if area not in areas]
    if missing:
        raise bad(AREA_TEXTS, f"the area {missing[0]} is missing", None, "code")
    return areas


def read_items(inputs: Inputs) -> tuple[InterestItem, ...]:
    """Read the interest questions in the order in which they are asked.

    Raises:
        BadRelease: the file is missing or altered, or the questions do not make up the two forms.
    """
    columns = ("id", "area", "order", "short_form", "level", "text", "text_es")
    by_id, by_place = Once("id"), Once("order")
    length = max(FORM_LENGTH.values())
    items: list[InterestItem] = []
    for row in inputs.table(ITEMS, columns).rows:
        item = InterestItem(
            row.text("id"),
            row.choice("area", _AREAS),
            row.whole("order", 1, length),
            row.choice("short_form", {"yes": True, "no": False}),
            row.whole("level", 1, 3),
            both(row, ("text",)),
        )
        by_id.check(row, item.id)
        by_place.check(row, item.position)
        if item.short_form != (item.position <= FORM_LENGTH["interests-30"]):
            raise row.fault("short_form", "the short form is made of the first 30 questions")
        items.append(item)
    for form in get_args(Form):
        for area in AREAS:
            count = sum(item.area == area and item.position <= FORM_LENGTH[form] for item in items)
            if count * len(AREAS) != FORM_LENGTH[form]:
                raise bad(ITEMS, f"the form {form} has {count} questions of the area {area}", None, "area")
    return tuple(sorted(items, key=lambda item: item.position))


def read_choices(inputs: Inputs) -> tuple[ScaleChoice, ...]:
    """Read the answers of all scales.

    Raises:
        BadRelease: the file is missing or altered, or an answer comes twice.
    """
    once = Once("value")
    choices: list[ScaleChoice] = []
    for row in inputs.table(SCALES, ("scale", "value", "label", "label_es", "face")).rows:
        choice = ScaleChoice(row.text("scale"), row.whole("value", 0, 9), row.text("face"), both(row, ("label",)))
        once.check(row, (choice.scale, choice.value))
        choices.append(choice)
    found = [choice.value for choice in choices if choice.scale == INTEREST_SCALE]
    if found != [0, 1, 2, 3, 4]:
        raise bad(SCALES, f"the scale {INTEREST_SCALE} does not offer 0 to 4 in this order", None, "value")
    return tuple(choices)


def read_result_texts(inputs: Inputs) -> dict[str, tuple[Texts, ...]]:
    """Read the texts of the results page by id.

    Raises:
        BadRelease: the file is missing or altered, or an id comes twice.
    """
    once = Once("id")
    texts: dict[str, tuple[Texts, ...]] = {}
    for row in inputs.table(RESULT_TEXTS, ("id", "text", "text_es")).rows:
        once.check(row, row.text("id"))
        texts[row.text("id")] = both(row, ("text",))
    return texts


def read_templates(inputs: Inputs) -> tuple[Template, ...]:
    """Read the goal templates; a step is written as `words [3w]` and steps are parted by ` | `.

    Raises:
        BadRelease: the file is missing or altered, a step has no weeks, or the languages disagree about them.
    """
    fields = ("title", "why_prompt")
    once = Once("id")
    templates: list[Template] = []
    columns = ("id", "kind", *fields, "steps", *spanish(fields), "steps_es")
    for row in inputs.table(TEMPLATES, columns).rows:
        once.check(row, row.text("id"))
        steps = {"en": parse_steps(row, "steps"), "es": parse_steps(row, "steps_es")}
        if [weeks for _, weeks in steps["en"]] != [weeks for _, weeks in steps["es"]]:
            raise row.fault("steps_es", "the weeks differ from those in English")
        templates.append(Template(row.text("id"), row.text("kind"), both(row, fields), steps))
    return tuple(templates)


def parse_steps(row: Row, column: str) -> tuple[tuple[str, int], ...]:
    """Read the steps in one cell: words, and the weeks after which each is due.

    Raises:
        BadRelease: a step does not end in its weeks.
    """
    steps: list[tuple[str, int]] = []
    for part in row.text(column).split("|"):
        match = _STEP.fullmatch(part.strip())
        if match is None:
            raise row.fault(column, f"the step “{part.strip()}” does not end in its weeks, such as [2w]")
        steps.append((match[1], int(match[2])))
    return tuple(steps)
