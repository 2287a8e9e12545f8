"""`clusterdesk match`: rank clusters and occupations for six scores or for a sheet of answers."""

import argparse
import json
import sys
from pathlib import Path
from typing import Any

from clusterdesk.core.errors import BadInput, ExpectedError
from clusterdesk.core.form import FORM_LENGTH, Form
from clusterdesk.core.framework import Framework
from clusterdesk.core.interests import AREAS, Area, InterestProfile
from clusterdesk.core.matching import GroupFit, OccupationFit, Ranking
from clusterdesk.core.scoring import SCORE_MAX, Status, is_flat, score
from clusterdesk.core.sitting import Answer
from clusterdesk.places import find_catalog
from clusterdesk.services.explore import Explore
from clusterdesk.store.catalog import Catalog

SKIPPED = "?"
DEFAULT_TOP = 20
SCHEMA = 1


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the arguments of the command."""
    given = parser.add_mutually_exclusive_group(required=True)
    given.add_argument("--interests", metavar="R,I,A,S,E,C", help="six scores from 0 to 40")
    given.add_argument(
        "--answers", metavar="DIGITS", help="60 or 30 digits 1-5 in the order of the questions, ? for a skipped one"
    )
    parser.add_argument("--framework", choices=("modern", "classic"), default="modern")
    parser.add_argument("--zone", type=int, choices=range(1, 6), help="only careers of this job zone")
    parser.add_argument("--top", default=str(DEFAULT_TOP), metavar="N", help="how many careers (default: %(default)s)")
    parser.add_argument("--language", choices=("en", "es"), default="en", help="language of names and titles")
    parser.add_argument("--json", action="store_true", help="print JSON")


def run(arguments: argparse.Namespace) -> int:
    """Print the ranking. Returns 0, or 2 after one sentence about what is wrong with the input, 1 without a catalog."""
    try:
        top = _top(arguments.top)
        given = _scores(arguments.interests) if arguments.interests is not None else _answers(arguments.answers)
    except BadInput as error:
        print(error.sentence, file=sys.stderr)
        return 2
    try:
        with Catalog.open(find_catalog(arguments.catalog and Path(arguments.catalog))) as catalog:
            report = _report(Explore(catalog, arguments.language), given, arguments.framework, arguments.zone, top)
    except ExpectedError as error:
        print(error, file=sys.stderr)
        return 1
    print(json.dumps(report, ensure_ascii=False, indent=2) if arguments.json else _as_text(report))
    return 0


def _top(text: str) -> int:
    if not (text.isascii() and text.isdigit() and int(text) > 0):
        raise BadInput("--top takes a whole number from 1 up, not “{text}”.", text=text)
    return int(text)


def _scores(text: str) -> InterestProfile:
    parts = text.split(",")
    if len(parts) != len(AREAS):
        raise BadInput("--interests takes six scores, R,I,A,S,E,C, and {count} were given.", count=len(parts))
    numbers: list[float] = []
    for area, part in zip(AREAS, parts, strict=True):
        try:
            number = float(part) if part.strip().isascii() else float("nan")
        except ValueError:
            number = float("nan")
        if not 0 <= number <= SCORE_MAX:
            raise BadInput(
                "The score of {area} must be a number from 0 to 40, not “{text}”.", area=area, text=part.strip()
            )
        numbers.append(number)
    return InterestProfile(*numbers)


def _answers(text: str) -> tuple[Form, tuple[int | None, ...]]:
    form: Form | None = next((form for form, length in FORM_LENGTH.items() if length == len(text)), None)
    if form is None:
        raise BadInput("--answers takes 60 or 30 characters, and {count} were given.", count=len(text))
    wrong = next((place for place, mark in enumerate(text, start=1) if mark not in f"12345{SKIPPED}"), None)
    if wrong:
        raise BadInput(
            "Answer {place} must be a digit from 1 to 5, or ? for skipped, not “{mark}”.",
            place=wrong,
            mark=text[wrong - 1],
        )
    return form, tuple(None if mark == SKIPPED else int(mark) - 1 for mark in text)


Given = InterestProfile | tuple[Form, tuple[int | None, ...]]


def _outcome(explore: Explore, given: Given) -> tuple[Status, InterestProfile | None, dict[Area, float | None]]:
    if isinstance(given, InterestProfile):
        return Status.FLAT if is_flat(given) else Status.MATCHED, given, {area: given[area] for area in AREAS}
    form, values = given
    items = explore.questionnaire(form).items
    # The time each answer took is unknown here; it has no part in scores and status.
    answers = {item.id: Answer(item.id, value, 0) for item, value in zip(items, values, strict=True)}
    outcome = score(form, items, answers)
    return outcome.status, outcome.scores, dict(outcome.areas)


def _report(explore: Explore, given: Given, framework: Framework, zone: int | None, top: int) -> dict[str, Any]:
    status, scores, areas = _outcome(explore, given)
    ranking = explore.ranking(scores) if scores else None
    clusters, occupations = _lines(explore, ranking, framework, zone, top) if ranking else ([], [])
    return {
        "schema": SCHEMA,
        "catalog": explore.release,
        "framework": framework,
        "scores": areas,
        "status": str(status),
        "clusters": clusters,
        "occupations": occupations,
    }


def _lines(
    explore: Explore, ranking: Ranking, framework: Framework, zone: int | None, top: int
) -> tuple[list[dict[str, Any]], list[dict[str, Any]]]:
    names = {cluster.slug: cluster.name for cluster in explore.clusters(framework)}
    summaries = {line.code: line for line in explore.summaries([fit.code for fit in ranking.occupations])}

    def cluster(fit: GroupFit) -> dict[str, Any]:
        slug = fit.target.key
        return {"slug": slug, "name": names[slug], "rank": fit.rank, "fit": round(fit.r, 6), "word": fit.word}

    def occupation(fit: OccupationFit) -> dict[str, Any]:
        summary = summaries[fit.code]
        return {
            "code": fit.code,
            "title": summary.title,
            "r": round(fit.r, 6),
            "word": fit.word,
            "job_zone": summary.job_zone,
        }

    wanted = [fit for fit in ranking.occupations if zone is None or summaries[fit.code].job_zone == zone]
    return [cluster(fit) for fit in ranking.clusters(framework)], [occupation(fit) for fit in wanted[:top]]


STATUS_TEXT = {
    Status.MATCHED: "",
    Status.FLAT: "No area stands out, so this order says little.",
    Status.MANY_SKIPPED: "Too many questions were skipped, so nothing was ranked.",
}


def _as_text(report: dict[str, Any]) -> str:
    scores = "  ".join(f"{area} {'-' if value is None else f'{value:g}'}" for area, value in report["scores"].items())
    lines = [f"Scores   {scores}", f"Catalog  {report['catalog']}"]
    if note := STATUS_TEXT[Status(report["status"])]:
        lines.append(note)
    for title, rows, number in (("Clusters", report["clusters"], "fit"), ("Careers", report["occupations"], "r")):
        if rows:
            lines += ["", f"{title} ({number}: correlation of interests, -1 to 1)"]
            lines += [f"{row[number]:7.3f}  {row['word']:<5}  {row.get('name') or _career(row)}" for row in rows]
    return "\n".join(lines)


def _career(row: dict[str, Any]) -> str:
    return f"{row['title']} ({row['code']}, job zone {row['job_zone']})"
