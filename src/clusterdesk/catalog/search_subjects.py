"""Programs of study and technologies as search finds them, and the careers and pathways each leads to."""

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from clusterdesk.store.catalog_text import fold, tokens

LEADS = 20
"""Places that a program or technology leads to at most, the nearest: a spreadsheet is used in nearly every career."""

Lead = tuple[str, object]
"""A career (its code) or a pathway (framework and slugs)."""


@dataclass(frozen=True, slots=True)
class Use:
    """A technology that an occupation uses. `hot`: many employers ask for it; `in_demand`: those of this career do."""

    name: str
    code: str
    hot: bool
    in_demand: bool


@dataclass(frozen=True, slots=True)
class Program:
    """A program of study. `code`: as the Classification of Instructional Programs has it; where it leads."""

    code: str
    title: str
    leads: tuple[Lead, ...]

    @property
    def family(self) -> str:
        """The field of study: the first two digits of the code."""
        return self.code[:2]


@dataclass(frozen=True, slots=True)
class SubjectRow:
    """A program or technology that search finds; the rows stand in the order in which equally good ones are shown."""

    kind: str
    text: str
    hot: bool
    leads: tuple[Lead, ...]


def subject_rows(uses: Iterable[Use], programs: Iterable[Program], jobs: Mapping[str, int]) -> list[SubjectRow]:
    """Return hot technologies, then programs, then other technologies.

    Args:
        uses: which occupation uses what.
        programs: programs of study.
        jobs: the place of each occupation among all by its number of jobs.
    """
    technologies = _technologies(uses, jobs)
    return [
        *(row for row in technologies if row.hot),
        *_programs(programs, jobs),
        *(row for row in technologies if not row.hot),
    ]


def _technologies(uses: Iterable[Use], jobs: Mapping[str, int]) -> list[SubjectRow]:
    """Return technologies by how many careers use them; their careers: first those that ask for it, then by jobs."""
    users: dict[str, list[Use]] = {}
    for use in uses:
        users.setdefault(use.name, []).append(use)
    names = sorted(users, key=lambda name: (-len(users[name]), fold(name), name))
    rows: list[SubjectRow] = []
    for name in names:
        nearest = sorted(users[name], key=lambda use: (not use.in_demand, jobs[use.code]))
        leads = tuple(("career", use.code) for use in nearest[:LEADS])
        rows.append(SubjectRow("technology", name, any(use.hot for use in nearest), leads))
    return rows


def _programs(programs: Iterable[Program], jobs: Mapping[str, int]) -> list[SubjectRow]:
    """Return general programs first, then those with short titles.

    Where a program leads stands in the order of how much that belongs to its field: the share of programs of the same
    field among all that lead there. So biology leads to biologists before it leads to teachers.
    """
    ordered = sorted((program for program in programs if program.leads), key=_breadth)
    all_fields = Counter(lead for program in ordered for lead in program.leads)
    by_field = Counter((program.family, lead) for program in ordered for lead in program.leads)
    rows: list[SubjectRow] = []
    for program in ordered:
        nearest = sorted(
            program.leads,
            key=lambda lead: (
                lead[0] == "career",
                -by_field[program.family, lead] / all_fields[lead],
                jobs.get(str(lead[1]), 0),
                str(lead[1]),
            ),
        )
        rows.append(SubjectRow("program", program.title, hot=False, leads=tuple(nearest[:LEADS])))
    return rows


def _breadth(program: Program) -> tuple[bool, int, str]:
    words = tokens(program.title)
    return "general" not in words, len(words), program.code
