"""Our own texts in `data/content`, English and Spanish. The framework column says `2024`; in code that is `modern`."""

import re
from collections.abc import Sequence

from clusterdesk.catalog.languages import both, spanish
from clusterdesk.catalog.questions import read_areas, read_choices, read_items, read_result_texts, read_templates
from clusterdesk.catalog.rows import ClusterText, Content, FilledSource, GroupingText, PathwayText, Texts
from clusterdesk.catalog.tables import Inputs, Once, Row, bad
from clusterdesk.core.framework import Framework
from clusterdesk.core.source import Source

OCCUPATIONS = "occupations.tsv"
GROUPINGS = "frame/groupings.tsv"
CLUSTERS = "frame/clusters.tsv"
PATHWAYS = "frame/pathways.tsv"

YEAR = 2026
"""The year in which our texts were last gone over as a whole."""

FILLED = (
    *(f"grouping_text.{column}" for column in ("title", "description")),
    *(f"cluster_text.{column}" for column in ("name", "tagline", "description")),
    *(f"pathway_text.{column}" for column in ("name", "description")),
    *(f"occupation_text.{column}" for column in ("title", "summary", "activity1", "activity2", "activity3")),
    *(f"element_text.{column}" for column in ("name", "plain_name")),
    *(f"preparation.{column}" for column in ("kind", "grade")),
    *(f"preparation_text.{column}" for column in ("text", "note")),
    *(f"prompt_text.{column}" for column in ("text", "low", "middle", "high")),
    *(f"work_value_text.{column}" for column in ("statement", "description")),
    *(f"interest_area.{column}" for column in ("name", "plain_name", "short", "description", "high", "low")),
    *(f"goal_template.{column}" for column in ("kind", "title", "why_prompt")),
    *(f"goal_template_step.{column}" for column in ("text", "weeks")),
    *(f"choice.{column}" for column in ("label", "face")),
    "category_text.name",
    "form_text.heading",
    "interest_item_text.text",
    "reflection_text.question",
    "result_text.text",
    "cluster_crosswalk.shared",
)
"""The columns our texts fill; what the clusters of the two frameworks share is worked out from both mappings."""

_FRAMEWORKS: dict[str, Framework] = {"2024": "modern", "classic": "classic"}
_YES_NO = {"yes": True, "no": False}
_SLUG = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")


def read_content(inputs: Inputs, frameworks: Sequence[Framework], titles: dict[str, str]) -> Content:
    """Read all texts that the catalog needs.

    Args:
        inputs: the folder of our texts.
        frameworks: the frameworks that are built; texts of others are left out.
        titles: the official title of every O*NET-SOC code; each must have texts and none else.

    Raises:
        BadRelease: a file or column is missing, a cell is empty, a code is unknown or twice there.
    """
    groupings = _groupings(inputs) if "modern" in frameworks else ()
    return Content(
        groupings=groupings,
        clusters=_clusters(inputs, frameworks, {grouping.name for grouping in groupings}),
        occupations=_occupations(inputs, titles),
        areas=read_areas(inputs),
        items=read_items(inputs),
        choices=read_choices(inputs),
        result_texts=read_result_texts(inputs),
        templates=read_templates(inputs),
        source=FilledSource(
            Source("clusterdesk", "ClusterDesk texts and questionnaires", "ClusterDesk", str(YEAR), YEAR, "MIT"),
            FILLED,
        ),
    )


def _groupings(inputs: Inputs) -> tuple[GroupingText, ...]:
    columns = ("name", "description", "name_es", "description_es")
    once = Once("name")
    groupings: list[GroupingText] = []
    for row in inputs.table(GROUPINGS, columns).rows:
        name = row.text("name")
        once.check(row, name)
        groupings.append(GroupingText(name, both(row, ("name", "description"))))
    return tuple(groupings)


def _slug(row: Row, column: str) -> str:
    slug = row.text(column)
    if not _SLUG.fullmatch(slug):
        raise row.fault(column, f"“{slug}” is not made of small letters, digits and single hyphens")
    return slug


def _clusters(inputs: Inputs, frameworks: Sequence[Framework], groupings: set[str]) -> tuple[ClusterText, ...]:
    columns = ["framework", "slug", "grouping", "cross_cutting"]
    spoken = ("name", "tagline", "description")
    columns += [*spoken, *spanish(spoken)]
    pathways = _pathways(inputs, frameworks)
    once = Once("slug")
    clusters: list[ClusterText] = []
    for row in inputs.table(CLUSTERS, columns).rows:
        framework = row.choice("framework", _FRAMEWORKS)
        slug = _slug(row, "slug")
        once.check(row, (framework, slug))
        if framework not in frameworks:
            continue
        clusters.append(
            ClusterText(
                framework,
                slug,
                row.text("name"),
                row.code("grouping", groupings) if framework == "modern" else None,
                row.choice("cross_cutting", _YES_NO),
                both(row, spoken),
                tuple(pathways.pop((framework, slug), ())),
            )
        )
    for stray in pathways.values():
        raise bad(PATHWAYS, f"the cluster “{stray[0].cluster}” is unknown", None, "cluster_slug")
    return tuple(clusters)


def _pathways(inputs: Inputs, frameworks: Sequence[Framework]) -> dict[tuple[Framework, str], list[PathwayText]]:
    columns = ("framework", "cluster_slug", "slug", "name", "description", "name_es", "description_es")
    once = Once("slug")
    pathways: dict[tuple[Framework, str], list[PathwayText]] = {}
    for row in inputs.table(PATHWAYS, columns).rows:
        framework = row.choice("framework", _FRAMEWORKS)
        cluster, slug = _slug(row, "cluster_slug"), _slug(row, "slug")
        once.check(row, (framework, cluster, slug))
        if framework in frameworks:
            texts = both(row, ("name", "description"))
            pathways.setdefault((framework, cluster), []).append(
                PathwayText(framework, cluster, slug, row.text("name"), texts)
            )
    return pathways


def _occupations(inputs: Inputs, titles: dict[str, str]) -> dict[str, tuple[Texts, ...]]:
    """Return title, summary and three activities by code; the English title is the official one."""
    spoken = ("summary", "do1", "do2", "do3")
    columns = ("code", *spoken, "title_es", *spanish(spoken))
    once = Once("code")
    occupations: dict[str, tuple[Texts, ...]] = {}
    for row in inputs.table(OCCUPATIONS, columns).rows:
        code = row.code("code", titles)
        once.check(row, code)
        english, translated = both(row, spoken)
        occupations[code] = (
            Texts("en", (titles[code], *english.fields)),
            Texts("es", (row.text("title_es"), *translated.fields)),
        )
    for code in titles:
        if code not in occupations:
            raise bad(OCCUPATIONS, f"the occupation {code} has no texts", None, "code")
    return occupations
