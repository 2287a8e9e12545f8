"""The further files of O*NET brought together: ratings, technology, related occupations, and their sources."""

from collections.abc import Container

from clusterdesk.catalog.onet import CODE
from clusterdesk.catalog.onet_ratings import (
    KNOWLEDGE,
    SKILLS,
    mark,
    read_requirements,
    read_shares,
    read_styles,
    read_values,
)
from clusterdesk.catalog.onet_release import Dated
from clusterdesk.catalog.rows import FilledSource
from clusterdesk.catalog.rows_facts import FactTexts, OnetFacts, Technology, Tool
from clusterdesk.catalog.tables import Inputs, Once, bad
from clusterdesk.core.facts import Tier

TECHNOLOGY = "onet/Technology Skills.txt"
RELATED = "onet/Related Occupations.txt"

_TIERS = {
    "Primary-Short": Tier.PRIMARY_SHORT,
    "Primary-Long": Tier.PRIMARY_LONG,
    "Supplemental": Tier.SUPPLEMENTAL,
}


def read_onet_facts(inputs: Inputs, texts: FactTexts, known: Container[str], dated: Dated) -> OnetFacts:
    """Read the further files of O*NET.

    Args:
        inputs: the official files.
        texts: our texts; the elements in them must be those of the files.
        known: all O*NET-SOC codes.
        dated: makes the sources.

    Raises:
        BadRelease: a file is missing or altered, a code or element is unknown, a row comes twice or is missing.
    """
    skills = read_requirements(inputs, SKILLS, texts.names("skills"), known)
    knowledge = read_requirements(inputs, KNOWLEDGE, texts.names("knowledge"), known)
    styles = read_styles(inputs, texts.names("styles"), known)
    values = read_values(inputs, texts.names("values"), known)
    shares = read_shares(inputs, known)
    requirement = ("requirement.importance", "requirement.level", "requirement.relevant")
    sources = (
        dated.source("onet-skills", "Skills", skills.newest, requirement),
        dated.source("onet-knowledge", "Knowledge", knowledge.newest, requirement),
        dated.source("onet-styles", "Work Styles", styles.newest, ("work_style.impact", "work_style.rank")),
        dated.source("onet-values", "Work Values", values.newest, ("work_value.extent",)),
        dated.source("onet-education", "Education, Training, and Experience", shares.newest, ("share.percent",)),
        *_undated(dated),
    )
    return OnetFacts(
        skills,
        knowledge,
        styles,
        values,
        shares,
        read_technology(inputs, known),
        read_related(inputs, known),
        sources,
    )


def _undated(dated: Dated) -> tuple[FilledSource, ...]:
    tools = ("technology.name", "technology.hot", "technology_category.title", "tool.in_demand")
    return (
        dated.source("onet-technology", "Technology Skills", None, tools),
        dated.source("onet-related", "Related Occupations", None, ("related.related_id", "related.tier")),
    )


def read_technology(inputs: Inputs, known: Container[str]) -> Technology:
    """Read the technology that occupations use; whether it is hot belongs to the technology itself.

    Raises:
        BadRelease: the file is missing or altered, a code is unknown, a row comes twice, or a technology is hot in one
            row and not in another.
    """
    example, category = "Example", "Commodity Title"
    once = Once(example)
    hot: dict[str, bool] = {}
    tools: list[Tool] = []
    for row in inputs.table(TECHNOLOGY, (CODE, example, category, "Hot Technology", "In Demand")).rows:
        tool = Tool(row.code(CODE, known), row.text(example), row.text(category), mark(row, "In Demand"))
        once.check(row, (tool.code, tool.technology, tool.category))
        if hot.setdefault(tool.technology, mark(row, "Hot Technology")) != mark(row, "Hot Technology"):
            raise row.fault("Hot Technology", f"an earlier row says otherwise of “{tool.technology}”")
        tools.append(tool)
    tools.sort(key=lambda tool: (tool.code, tool.technology, tool.category))
    return Technology(dict(sorted(hot.items())), tuple(tools))


def read_related(inputs: Inputs, known: Container[str]) -> dict[str, tuple[tuple[str, Tier], ...]]:
    """Read the related occupations, the nearest first.

    Raises:
        BadRelease: the file is missing or altered, a code is unknown, a row comes twice, or a place is left out.
    """
    other, index = "Related O*NET-SOC Code", "Index"
    by_code, by_place = Once(other), Once(index)
    found: dict[str, dict[int, tuple[str, Tier]]] = {}
    for row in inputs.table(RELATED, (CODE, other, "Relatedness Tier", index)).rows:
        code, related = row.code(CODE, known), row.code(other, known)
        place = row.whole(index, 1, 100)
        by_code.check(row, (code, related))
        by_place.check(row, (code, place))
        found.setdefault(code, {})[place] = related, row.choice("Relatedness Tier", _TIERS)
    for code, places in found.items():
        if sorted(places) != list(range(1, len(places) + 1)):
            raise bad(RELATED, f"the related occupations of {code} are not numbered from 1 on", None, index)
    return {code: tuple(entry for _, entry in sorted(places.items())) for code, places in sorted(found.items())}
