"""What every screen says of the plan: kinds, terms, school years and credits."""

from PySide6.QtCore import QCoreApplication, QLocale

from clusterdesk.core.plan import Credits, PlanItem, PlanKind, PlanYear, Term
from clusterdesk.core.words import QT_TRANSLATE_NOOP
from clusterdesk.ui.kind import Kind

KINDS: dict[PlanKind, Kind] = {
    PlanKind.COURSE: Kind("book-open", QT_TRANSLATE_NOOP("plan", "Course")),
    PlanKind.CREDENTIAL: Kind("award", QT_TRANSLATE_NOOP("plan", "Credential")),
    PlanKind.EXAM: Kind("file-check", QT_TRANSLATE_NOOP("plan", "Exam")),
    PlanKind.ORGANIZATION: Kind("users", QT_TRANSLATE_NOOP("plan", "Organization")),
    PlanKind.INTERNSHIP: Kind("briefcase", QT_TRANSLATE_NOOP("plan", "Internship")),
    PlanKind.EXTERNSHIP: Kind("footprints", QT_TRANSLATE_NOOP("plan", "Job shadow or visit")),
    PlanKind.VOLUNTEERING: Kind("heart-handshake", QT_TRANSLATE_NOOP("plan", "Volunteering")),
    PlanKind.PROJECT: Kind("lightbulb", QT_TRANSLATE_NOOP("plan", "Project")),
    PlanKind.APPLICATION: Kind("send", QT_TRANSLATE_NOOP("plan", "Application")),
    PlanKind.PROGRAM: Kind("graduation-cap", QT_TRANSLATE_NOOP("plan", "Education program")),
}
"""Icon and name of every kind, in the order in which they are offered."""

TERMS: dict[Term, str] = {
    Term.WHOLE: QT_TRANSLATE_NOOP("plan", "Whole year"),
    Term.FALL: QT_TRANSLATE_NOOP("plan", "Fall"),
    Term.SPRING: QT_TRANSLATE_NOOP("plan", "Spring"),
    Term.SUMMER: QT_TRANSLATE_NOOP("plan", "Summer"),
}


def _say(text: str) -> str:
    return QCoreApplication.translate("plan", text)


def kind(of: PlanKind) -> str:
    """Return "Job shadow or visit" and its like."""
    return _say(KINDS[of].name)


def term(of: Term) -> str:
    """Return "Fall" and its like."""
    return _say(TERMS[of])


def span(year: int) -> str:
    """Return a school year as "2026–27"."""
    return f"{year}–{(year + 1) % 100:02}"


def heading(year: PlanYear) -> str:
    """Return what a school year is for the student: "Grade 10", or where grades are not known its years."""
    if year.grade is not None:
        return QCoreApplication.translate("plan", "Grade {grade}").format(grade=year.grade)
    if year.last:
        return QCoreApplication.translate("plan", "After")
    return span(year.year)


def side(year: PlanYear) -> str:
    """Return what stands beside the heading: the years, and whether it is now."""
    if year.last:
        text = QCoreApplication.translate("plan", "{year} on").format(year=year.year)
    else:
        text = span(year.year) if year.grade is not None else ""
    if not year.now:
        return text
    now = QCoreApplication.translate("plan", "now")
    return f"{text} · {now}" if text else now


def whole(year: PlanYear) -> str:
    """Return heading and years in one, for lists to choose from and for paper."""
    beside = side(year)
    return f"{heading(year)} · {beside}" if beside else heading(year)


def number(credits_: float) -> str:
    """Return a number of credits as short as it is: 1, 0.5."""
    return QLocale().toString(float(credits_), "g", 6)


def credits_line(found: Credits) -> str:
    """Return "Credits done: 2 of 6"; nothing where no credits are counted."""
    if not found.planned:
        return ""
    return QCoreApplication.translate("plan", "Credits done: {earned} of {planned}").format(
        earned=number(found.earned), planned=number(found.planned)
    )


def told(item: PlanItem) -> str:
    """Return a thing in the plan in words, also what it shows by icons."""
    done = QCoreApplication.translate("plan", "done") if item.done_at else QCoreApplication.translate("plan", "to do")
    return ", ".join(part for part in (item.title, kind(item.kind), line(item), done) if part)


def line(item: PlanItem) -> str:
    """Return term and credits of a thing, as far as there are any."""
    parts = [] if item.term is Term.WHOLE else [term(item.term)]
    if item.credits == 1:
        parts.append(QCoreApplication.translate("plan", "1 credit"))
    elif item.credits:
        parts.append(QCoreApplication.translate("plan", "{count} credits").format(count=number(item.credits)))
    return " · ".join(parts)
