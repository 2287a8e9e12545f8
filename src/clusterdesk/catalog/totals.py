"""The totals of a cluster or pathway.

Wages and projections are printed for groups of occupations (a six-digit SOC code or an aggregate of several). Two
O*NET occupations of one group share its figures, so each group is counted once in a total, and counted whole, also
when only a part of its occupations belongs to the cluster. Totals of several clusters must not be added: groups
overlap.

- careers: O*NET-SOC occupations.
- pay: the employment-weighted median of the groups' median annual wages: groups in order of their median, the first at
  which half of the employment is reached. Weights are the employment of the wage statistics. Groups with hourly wages
  only, without a median or without employment are left out.
- jobs: the sum of projected employment in the first year, over groups that have both years.
- last jobs: the sum of projected employment in the last year, over the same groups.
- growth: the change of that sum to the last year, in per cent with one decimal.
- openings: the sum of yearly openings.
"""

from collections.abc import Iterable, Mapping, Sequence

from clusterdesk.catalog.rows import Place, Projection, Projections, Totals, TypicalPay, Wage, Wages
from clusterdesk.core.figure import Absence


def totals(codes: Iterable[str], where: Mapping[str, Place], wages: Wages, projections: Projections) -> Totals:
    """Return the totals of the occupations `codes`; see the module for the definitions."""
    members = sorted(set(codes))
    groups = sorted({group for code in members if (group := where[code].group) is not None})
    pay = typical_pay(members, where, wages)
    jobs, last, growth, openings = _outlook([projections.rows[one] for one in groups if one in projections.rows])
    absent = None
    if jobs is None or growth is None or openings is None:
        absent = _reason(members, where)
    return Totals(len(members), pay.value, pay.top_coded, pay.absent, jobs, last, growth, openings, absent)


def typical_pay(codes: Iterable[str], where: Mapping[str, Place], wages: Wages) -> TypicalPay:
    """Return the typical pay of the occupations `codes` in one May, or why there is none."""
    members = sorted(set(codes))
    groups = {group for code in members if (group := where[code].group) is not None}
    rows = [wages.rows[group] for group in sorted(groups) if group in wages.rows]
    value, top_coded = _pay(rows)
    if value is not None:
        return TypicalPay(value, top_coded, None)
    hourly = any(row.unit == "hour" and row.values["median"] is not None for row in rows)
    return TypicalPay(None, False, Absence.HOURLY_ONLY if hourly else _reason(members, where))


def _reason(members: Sequence[str], where: Mapping[str, Place]) -> Absence:
    if not members:
        return Absence.NO_CAREERS
    military = all(where[code].outlook_absent is Absence.MILITARY for code in members)
    return Absence.MILITARY if military else Absence.SUPPRESSED


def _pay(rows: Iterable[Wage]) -> tuple[float | None, bool]:
    weighted = sorted(
        (median, "median" in row.top_coded, row.employment)
        for row in rows
        if row.unit == "year" and (median := row.values["median"]) is not None and row.employment
    )
    half = sum(weight for _, _, weight in weighted) / 2
    reached = 0.0
    for median, top_coded, weight in weighted:
        reached += weight
        if reached >= half:
            return median, top_coded
    return None, False


def _outlook(rows: Iterable[Projection]) -> tuple[float | None, float | None, float | None, float | None]:
    rows = tuple(rows)
    both = [(row.jobs_first, row.jobs_last) for row in rows if row.jobs_first is not None and row.jobs_last is not None]
    openings = [row.openings for row in rows if row.openings is not None]
    if not both:
        return None, None, None, (sum(openings) if openings else None)
    first, last = sum(one for one, _ in both), sum(one for _, one in both)
    growth = round((last / first - 1) * 100, 1) if first else None
    return first, last, growth, (sum(openings) if openings else None)
