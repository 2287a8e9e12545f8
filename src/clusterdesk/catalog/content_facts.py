"""Our further texts in `data/content`: names of elements and categories, preparation ideas, the other forms."""

from clusterdesk.catalog.content_forms import read_headings, read_prompts, read_reflections
from clusterdesk.catalog.languages import both, spanish
from clusterdesk.catalog.rows import Texts
from clusterdesk.catalog.rows_facts import SCALES, Domain, ElementText, FactTexts, Idea, Scale
from clusterdesk.catalog.tables import Inputs, Once, Row, bad
from clusterdesk.core.facts import PrepareKind

ELEMENTS: dict[Domain, str] = {
    "skills": "assess/skills.tsv",
    "knowledge": "assess/topics.tsv",
    "styles": "facts/work_styles.tsv",
    "values": "assess/values.tsv",
}
CATEGORIES = "facts/categories.tsv"
IDEAS = "frame/preparation.tsv"
NOTES = "frame/notes_es.tsv"

_NAMES = ("name", "plain_name")
_STATEMENTS = ("statement", "description")
_KINDS = {kind.value: kind for kind in PrepareKind}
_SCALES: dict[str, Scale] = {scale: scale for scale in SCALES}
_NO_NOTE = "-"


def read_fact_texts(inputs: Inputs, clusters: set[str] | None) -> FactTexts:
    """Read our further texts.

    Args:
        inputs: the folder of our texts.
        clusters: the slugs of the 2024 clusters; None when that framework is not built, and then ideas, which belong
            to its clusters, are left out.

    Raises:
        BadRelease: a file or column is missing, a cell is empty, a row comes twice or is missing.
    """
    elements = tuple(element for domain in ELEMENTS for element in _elements(inputs, domain))
    return FactTexts(
        elements,
        _categories(inputs),
        () if clusters is None else _ideas(inputs, clusters),
        read_headings(inputs),
        read_prompts(inputs),
        _values(inputs),
        read_reflections(inputs),
    )


def _elements(inputs: Inputs, domain: Domain) -> list[ElementText]:
    core = ("core",) if domain == "skills" else ()
    once = Once("element_id")
    elements: list[ElementText] = []
    for row in inputs.table(ELEMENTS[domain], ("element_id", *_NAMES, *spanish(_NAMES), *core)).rows:
        code = row.text("element_id")
        once.check(row, code)
        short = bool(core) and row.choice("core", {"yes": True, "no": False})
        elements.append(ElementText(code, domain, row.text("name"), short, both(row, _NAMES)))
    return elements


def _values(inputs: Inputs) -> dict[str, tuple[Texts, ...]]:
    columns = ("element_id", *_STATEMENTS, *spanish(_STATEMENTS))
    return {row.text("element_id"): both(row, _STATEMENTS) for row in inputs.table(ELEMENTS["values"], columns).rows}


def _categories(inputs: Inputs) -> dict[tuple[Scale, int], tuple[Texts, ...]]:
    once = Once("number")
    found: dict[tuple[Scale, int], tuple[Texts, ...]] = {}
    for row in inputs.table(CATEGORIES, ("scale", "number", "name", "name_es")).rows:
        scale = row.choice("scale", _SCALES)
        key = scale, row.whole("number", 1, SCALES[scale])
        once.check(row, key)
        found[key] = both(row, ("name",))
    for scale, count in SCALES.items():
        for number in range(1, count + 1):
            if (scale, number) not in found:
                raise bad(CATEGORIES, f"{scale} {number} is missing", None, "number")
    return {key: found[key] for key in sorted(found, key=lambda key: (list(SCALES).index(key[0]), key[1]))}


def _ideas(inputs: Inputs, clusters: set[str]) -> tuple[Idea, ...]:
    translated = _notes(inputs)
    columns = ("framework", "cluster_slug", "kind", "order", "text_en", "text_es", "note")
    once = Once("order")
    ideas: list[Idea] = []
    for row in inputs.table(IDEAS, columns).rows:
        row.choice("framework", {"2024": True})
        cluster, kind = row.code("cluster_slug", clusters), row.choice("kind", _KINDS)
        position = row.whole("order", 1, 99)
        once.check(row, (cluster, kind, position))
        course = kind is PrepareKind.COURSE
        texts = (Texts("en", (row.text("text_en"),)), Texts("es", (row.text("text_es"),)))
        grade = row.whole("note", 6, 12) if course else None
        ideas.append(Idea(cluster, kind, position, grade, texts, {} if course else _note(row, translated)))
    missing = sorted(clusters - {idea.cluster for idea in ideas})
    if missing:
        raise bad(IDEAS, f"the cluster {missing[0]} has no ideas", None, "cluster_slug")
    kinds = list(PrepareKind)
    return tuple(sorted(ideas, key=lambda idea: (idea.cluster, kinds.index(idea.kind), idea.position)))


def _note(row: Row, translated: dict[str, str]) -> dict[str, str | None]:
    """Return a note in both languages; one that is a name stands in no list and is the same in both."""
    note = row.text("note")
    return {} if note == _NO_NOTE else {"en": note, "es": translated.get(note, note)}


def _notes(inputs: Inputs) -> dict[str, str]:
    once = Once("note")
    notes: dict[str, str] = {}
    for row in inputs.table(NOTES, ("note", "note_es")).rows:
        once.check(row, row.text("note"))
        notes[row.text("note")] = row.text("note_es")
    return notes
