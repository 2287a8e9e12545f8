"""Writes a release into an empty catalog: rows in a fixed order with fixed numbers, so that the bytes never vary."""

from collections.abc import Iterable, Mapping
from dataclasses import astuple
from typing import TYPE_CHECKING

from clusterdesk.catalog.numbers import Numbers, Value, spoken
from clusterdesk.catalog.release import Release
from clusterdesk.catalog.rows import PERCENTILES, ClusterText, Template, Texts, Totals, Wage
from clusterdesk.catalog.search_rows import write_search
from clusterdesk.catalog.totals import totals
from clusterdesk.catalog.writer_clusters import write_crosswalk, write_forms, write_ideas, write_trends
from clusterdesk.catalog.writer_facts import write_facts
from clusterdesk.store import catalog_schema
from clusterdesk.store.catalog_text import fold

if TYPE_CHECKING:
    from sqlcipher3.dbapi2 import Connection


class Writer:
    """Fills an empty catalog.

    Args:
        connection: an open connection to a new, empty database.
        release: what goes into it.
    """

    def __init__(self, connection: "Connection", release: Release) -> None:
        self._connection = connection
        self._release = release
        self._numbers = Numbers.of(release)
        self._occupations, self._groups = self._numbers.occupations, self._numbers.groups
        self.counts: dict[str, int] = {}

    def write(self) -> None:
        """Create the schema and write every table."""
        for statement in catalog_schema.statements():
            self._connection.execute(statement)
        self._about()
        self._labour()
        self._careers()
        self._frames()
        self._questionnaires()
        for write in (write_crosswalk, write_trends, write_facts, write_ideas, write_forms):
            write(self._release, self._numbers, self._insert)
        write_search(self._connection, self._release, self._occupations, self._insert)

    def _insert(self, table: str, rows: Iterable[Iterable[Value]]) -> None:
        filled = [tuple(row) for row in rows]
        self.counts[table] = len(filled)
        if filled:
            marks = ", ".join("?" * len(filled[0]))
            self._connection.executemany(f"INSERT INTO {table} VALUES ({marks})", filled)  # noqa: S608 - our own names

    def _about(self) -> None:
        release = self._release
        frameworks = ",".join(memberships.framework for memberships in release.memberships)
        meta = {"frameworks": frameworks, "release": release.name, "schema_sha256": catalog_schema.digest()}
        self._insert("meta", sorted(meta.items()))
        self._insert("input", release.inputs)
        self._insert(
            "source",
            (
                (s.id, position, s.title, s.publisher, s.release, s.year, filled.date or str(s.year), s.licence)
                for position, filled in enumerate(release.sources, 1)
                for s in (filled.source,)
            ),
        )

        self._insert(
            "source_column",
            (
                (filled.source.id, place, column)
                for filled in release.sources
                for place, column in enumerate(filled.fills, 1)
            ),
        )

    def _labour(self) -> None:
        projections = self._release.projections
        socs = {code[:7] for code in self._occupations}
        self._insert("labour_group", ((number, code, code not in socs) for code, number in self._groups.items()))
        self._insert(
            "wage",
            (
                (number, wages.year, wages.source.source.id, *_wage(wages.rows[code]))
                for code, number in self._groups.items()
                for wages in self._release.may
                if code in wages.rows
            ),
        )
        source, years = projections.sources[0].source.id, (projections.first_year, projections.last_year)
        self._insert(
            "projection",
            (
                (self._groups[code], source, *years, p.jobs_first, p.jobs_last, p.growth, p.openings, *astuple(p.entry))
                for code, p in sorted(projections.rows.items())
            ),
        )

    def _careers(self) -> None:
        onet, where = self._release.onet, self._release.places
        self._insert(
            "occupation",
            (
                (
                    number,
                    code,
                    None if (place := where[code]).group is None else self._groups[place.group],
                    place.wider_group,
                    onet.job_zones.get(code),
                    place.pay_absent,
                    place.outlook_absent,
                    place.interests_absent,
                    place.ratings_absent,
                    "no_match" if code[:7] in self._release.programs.unmatched else None,
                )
                for code, number in self._occupations.items()
            ),
        )
        texts = self._release.content.occupations
        places = {(text.language, code): place for place, (text, code) in enumerate(_by_title(texts), 1)}
        self._insert(
            "occupation_text",
            (
                (number, text.language, places[text.language, code], *text.fields)
                for code, number in self._occupations.items()
                for text in texts[code]
            ),
        )
        self._insert("interest", ((self._occupations[code], *profile) for code, profile in onet.interests.items()))
        self._insert(
            "bright_outlook",
            ((self._occupations[code], name) for code, names in sorted(onet.bright.items()) for name in names),
        )

    def _frames(self) -> None:
        content = self._release.content
        groupings = {grouping.name: number for number, grouping in enumerate(content.groupings, 1)}
        self._insert("grouping", ((number, name) for name, number in groupings.items()))
        self._insert("grouping_text", spoken((groupings[one.name], one.texts) for one in content.groupings))
        clusters = list(enumerate(content.clusters, 1))
        self._insert("cluster", (self._cluster(number, cluster, groupings) for number, cluster in clusters))
        self._insert("cluster_text", spoken((number, cluster.texts) for number, cluster in clusters))
        parts = list(enumerate(((n, pathway) for n, cluster in clusters for pathway in cluster.pathways), 1))
        members = self._release.members
        self._insert(
            "pathway",
            ((n, cluster, part.slug, *astuple(self._totals(members(part)))) for n, (cluster, part) in parts),
        )
        self._insert("pathway_text", spoken((number, pathway.texts) for number, (_, pathway) in parts))
        self._insert(
            "membership", ((number, self._occupations[code]) for number, (_, part) in parts for code in members(part))
        )

    def _cluster(self, number: int, cluster: ClusterText, groupings: dict[str, int]) -> tuple[Value, ...]:
        grouping = None if cluster.grouping is None else groupings[cluster.grouping]
        return (
            number,
            cluster.framework,
            cluster.slug,
            grouping,
            cluster.cross_cutting,
            *astuple(self._totals(self._release.cluster_members(cluster))),
        )

    def _totals(self, codes: Iterable[str]) -> Totals:
        return totals(codes, self._release.places, self._release.wages, self._release.projections)

    def _questionnaires(self) -> None:
        content = self._release.content
        self._insert(
            "interest_item",
            ((item.id, item.area, item.position, item.short_form, item.level) for item in content.items),
        )
        self._insert("interest_item_text", spoken((item.id, item.texts) for item in content.items))
        self._insert(
            "choice",
            (
                (choice.scale, choice.value, text.language, *text.fields, choice.face)
                for choice in content.choices
                for text in choice.texts
            ),
        )
        self._insert("interest_area", spoken(content.areas.items()))
        self._insert("result_text", spoken(content.result_texts.items()))
        templates = list(enumerate(content.templates, 1))
        self._insert("goal_template", (row for number, template in templates for row in _template(number, template)))
        self._insert(
            "goal_template_step",
            (
                (template.id, language, position, *step)
                for template in content.templates
                for language, steps in template.steps.items()
                for position, step in enumerate(steps, 1)
            ),
        )


def _by_title(occupations: Mapping[str, tuple[Texts, ...]]) -> list[tuple[Texts, str]]:
    """Return the texts of all occupations by title, without regard to accents; languages are mixed."""
    texts = [(text, code) for code, spoken in occupations.items() for text in spoken]
    return sorted(texts, key=lambda entry: (fold(entry[0].fields[0]), entry[1], entry[0].language))


def _template(number: int, template: Template) -> Iterable[tuple[Value, ...]]:
    return ((template.id, text.language, number, template.kind, *text.fields) for text in template.texts)


def _wage(wage: Wage) -> tuple[Value, ...]:
    bits = sum(1 << place for place, percentile in enumerate(PERCENTILES) if percentile in wage.top_coded)
    return (wage.unit, *(wage.values[percentile] for percentile in PERCENTILES), bits, wage.employment)
