"""Writes what clusters have beyond names and totals: the crosswalk, pay over years, ideas; and the other forms."""

from collections.abc import Iterator

from clusterdesk.catalog.numbers import Insert, Numbers, Value, spoken
from clusterdesk.catalog.release import Release
from clusterdesk.catalog.totals import typical_pay


def write_crosswalk(release: Release, numbers: Numbers, insert: Insert) -> None:
    """Fill the crosswalk: how many occupations each two clusters of different frameworks share."""
    members = {
        numbers.clusters[one.framework, one.slug]: (one.framework, release.cluster_members(one))
        for one in release.content.clusters
    }
    insert(
        "cluster_crosswalk",
        (
            (number, other, shared)
            for number, (framework, codes) in members.items()
            for other, (another, others) in members.items()
            if framework != another and (shared := len(codes & others))
        ),
    )


def write_trends(release: Release, numbers: Numbers, insert: Insert) -> None:
    """Fill the typical pay of clusters and pathways in every May."""
    clusters = release.content.clusters

    def pay(number: int, codes: frozenset[str]) -> Iterator[tuple[Value, ...]]:
        for wages in release.may:
            typical = typical_pay(codes, release.places, wages)
            yield number, wages.year, typical.value, typical.top_coded, typical.absent

    insert(
        "cluster_pay",
        (
            row
            for one in clusters
            for row in pay(numbers.clusters[one.framework, one.slug], release.cluster_members(one))
        ),
    )
    pathways = (pathway for cluster in clusters for pathway in cluster.pathways)
    insert(
        "pathway_pay",
        (
            row
            for one in pathways
            for row in pay(numbers.pathways[one.framework, one.cluster, one.slug], frozenset(release.members(one)))
        ),
    )


def write_ideas(release: Release, numbers: Numbers, insert: Insert) -> None:
    """Fill the preparation ideas of the 2024 clusters."""
    ideas = list(enumerate(release.texts.ideas, 1))
    insert(
        "preparation",
        (
            (number, numbers.clusters["modern", idea.cluster], idea.kind, idea.position, idea.grade)
            for number, idea in ideas
        ),
    )
    insert(
        "preparation_text",
        (
            (number, text.language, *text.fields, idea.notes.get(text.language))
            for number, idea in ideas
            for text in idea.texts
        ),
    )


def write_forms(release: Release, numbers: Numbers, insert: Insert) -> None:
    """Fill headings, the questions of topics, skills and values, the words of values, and questions to think about."""
    texts = release.texts
    insert("form_text", spoken(texts.headings.items()))
    insert("prompt", ((one.id, one.form, numbers.elements[one.element], one.position) for one in texts.prompts))
    insert(
        "prompt_text",
        (
            (one.id, text.language, *text.fields, *(None for _ in range(4 - len(text.fields))))
            for one in texts.prompts
            for text in one.texts
        ),
    )
    insert("work_value_text", spoken((numbers.elements[code], spoken_of) for code, spoken_of in texts.values.items()))
    reflections = list(enumerate(texts.reflections, 1))
    insert("reflection", ((one.id, one.moment, number) for number, one in reflections))
    insert("reflection_text", spoken((one.id, one.texts) for _, one in reflections))
