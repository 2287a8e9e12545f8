"""Brings the labour figures, printed by SOC code or aggregate, to O*NET-SOC occupations, or says why one is missing."""

from collections.abc import Mapping

from clusterdesk.catalog.rows import Onet, Place, Projections, Wages
from clusterdesk.core.figure import Absence

_MILITARY = "55-"
_ALL_OTHER = "all other"


def places(onet: Onet, aggregates: Mapping[str, str], wages: Wages, projections: Projections) -> dict[str, Place]:
    """Return for every occupation the group its figures come from, and the reasons for those that are missing.

    The group is the occupation's own six-digit SOC code where the publisher prints it, else the aggregate. The figure
    is "for the wider group" when it comes from an aggregate or when the O*NET-SOC code ends in .01 to .99.
    """
    return {code: _place(code, onet, aggregates, wages, projections) for code in onet.titles}


def _place(code: str, onet: Onet, aggregates: Mapping[str, str], wages: Wages, projections: Projections) -> Place:
    soc = code[:7]
    candidates = (soc, aggregates[soc]) if soc in aggregates else (soc,)
    group = next((name for name in candidates if name in wages.rows or name in projections.rows), None)
    reason = absence(code, onet.titles[code], listed=group is not None)
    return Place(
        group=group,
        aggregate=group is not None and group != soc,
        wider_group=group is not None and (group != soc or not code.endswith(".00")),
        pay_absent=None if group in wages.rows else reason,
        outlook_absent=None if group in projections.rows else reason,
        interests_absent=None if code in onet.interests else _unrated(code, onet.titles[code]),
        ratings_absent=_unrated(code, onet.titles[code]),
    )


def absence(code: str, title: str, *, listed: bool) -> Absence:
    """Return why the labour statistics have no figure for an occupation.

    Military occupations are outside them. An occupation that another of their tables lists is known to the publisher,
    who gives no figure for it: `suppressed`. "All Other" groups of O*NET that no table lists are `all_other`; any other
    code that no table lists is newer than the tables: `new_code`.
    """
    if code.startswith(_MILITARY):
        return Absence.MILITARY
    if listed:
        return Absence.SUPPRESSED
    return Absence.ALL_OTHER if _ALL_OTHER in title.casefold() else Absence.NEW_CODE


def _unrated(code: str, title: str) -> Absence:
    if code.startswith(_MILITARY):
        return Absence.MILITARY
    return Absence.ALL_OTHER if _ALL_OTHER in title.casefold() else Absence.NOT_RATED
