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
- growth: the change of that sum to the last year, in per cent with one decimal.
- openings: the sum of yearly openings.
"""

from collections.abc import Iterable, Mapping

from clusterdesk.catalog.rows import Place, Projection, Projections, Totals, Wage, Wages
from clusterdesk.core.career import Absence


def totals(codes: Iterable[str], where: Mapping[str, Place], wages: Wages, projections: Projections) -> Totals:
    """Return the totals of the occupations `codes`; see the module for the definitions."""
    members = sorted(set(codes))
    groups = sorted({group for code in members if (group := where[code].group) is not None})
    pay, top_coded = _pay([wages.rows[group] for group in groups if group in wages.rows])
    jobs, growth, openings = _outlook([projections.rows[group] for group in groups if group in projections.rows])
    absent = None
    if not members:
        absent = Absence.NO_CAREERS
    elif pay is None or jobs is None or growth is None or openings is None:
        military = all(where[code].outlook_absent is Absence.MILITARY for code in members)
        absent = Absence.MILITARY if military else Absence.SUPPRESSED
    return Totals(len(members), pay, top_coded, jobs, growth, openings, absent)


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


def _outlook(rows: Iterable[Projection]) -> tuple[float | None, float | None, float | None]:
    rows = tuple(rows)
    both = [(row.jobs_first, row.jobs_last) for row in rows if row.jobs_first is not None and row.jobs_last is not None]
    openings = [row.openings for row in rows if row.openings is not None]
    first, last = sum(one for one, _ in both), sum(one for _, one in both)
    growth = round((last / first - 1) * 100, 1) if first else None
    return (first if both else None), growth, (sum(openings) if openings else None)
