"""The plan on paper."""

from collections.abc import Mapping, Sequence
from datetime import date

from PySide6.QtCore import QCoreApplication

from clusterdesk.core.plan import PlanItem, PlanYear, credits_of
from clusterdesk.core.requirements import Progress
from clusterdesk.ui.paper import Document
from clusterdesk.ui.planning import words
from clusterdesk.ui.requirements import words as requirements


def document(
    name: str,
    years: Sequence[PlanYear],
    goals: Mapping[str, str],
    required: Sequence[Progress] = (),
    *,
    release: str,
    day: date,
) -> Document:
    """Return the plan, a table a school year.

    Args:
        name: the student's.
        years: the school years with what is planned.
        goals: titles of the goals in force by UUID.
        required: what the school requires and the plan covers of it, nothing when no list is chosen.
        release: of the catalog.
        day: on which it is made.
    """
    toward = (
        QCoreApplication.translate("plan", "Toward: {goal}").format(goal="; ".join(goals.values())) if goals else ""
    )
    title = QCoreApplication.translate("plan", "The plan of {name}").format(name=name)
    paper = Document(title, toward, release=release, day=day)
    items = [item for year in years for item in year.items]
    total = words.credits_line(credits_of(items))
    if total:
        paper.paragraph(total)
    for year in years:
        paper.heading(words.whole(year))
        if not year.items:
            paper.note(QCoreApplication.translate("plan", "Nothing is planned yet."))
            continue
        heads = [
            QCoreApplication.translate("plan", "Done"),
            QCoreApplication.translate("plan", "What"),
            QCoreApplication.translate("plan", "Kind"),
            QCoreApplication.translate("plan", "When and credits"),
        ]
        paper.table([heads, *(_row(item, goals) for item in year.items)])
        line = words.credits_line(credits_of(year.items))
        if line:
            paper.note(line)
    if required:
        paper.heading(requirements.summary(required))
        paper.table(requirements.table(required))
    return paper


def _row(item: PlanItem, goals: Mapping[str, str]) -> list[str]:
    done = QCoreApplication.translate("plan", "yes") if item.done_at else QCoreApplication.translate("plan", "no")
    notes = [item.note] if item.note else []
    if item.goal in goals:
        notes.append(QCoreApplication.translate("plan", "For the goal: {goal}").format(goal=goals[str(item.goal)]))
    return [done, "\n".join([item.title, *notes]), words.kind(item.kind), words.line(item) or words.term(item.term)]
