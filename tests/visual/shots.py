"""A picture of every screen: light and dark, small window, large text, Spanish, longer words; for `dev.py shots`."""

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import date
from html import escape
from pathlib import Path
from tempfile import TemporaryDirectory

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget

from clusterdesk.app import Program, make_application
from clusterdesk.core.clock import Clock, utc_now
from clusterdesk.core.compare import Comparison
from clusterdesk.core.entry_kind import EntryKind, Outcome, Speaks
from clusterdesk.core.goal_draft import GoalDraft
from clusterdesk.core.journal import Asked, EntryDraft
from clusterdesk.core.language import Language
from clusterdesk.core.plan import PlanDraft, PlanKind, Term
from clusterdesk.core.settings import Settings, Theme
from clusterdesk.core.target import Target
from clusterdesk.places import find_catalog
from clusterdesk.services import portfolio as portfolios
from clusterdesk.services.explore import Explore
from clusterdesk.services.journal import NewFile
from clusterdesk.services.session import Session
from clusterdesk.services.targets import snapshot_of
from clusterdesk.store.catalog import Catalog
from clusterdesk.store.lab import LAB_FILE, LabFile, find_lab
from clusterdesk.store.settings import save_settings
from clusterdesk.ui.theme import theme_of
from clusterdesk.ui.widgets import Column, Confirm, DataTable, PlainButton
from tests.stage import Stage
from tests.visual.busy import LAB, busy
from tests.visual.charts import ChartsPage
from tests.visual.contrast import system_palette
from tests.visual.parts import PartsPage
from tests.visual.pseudo import Longer
from tests.visual.sheets import SHEETS
from tests.visual.states import LAB_STATES, STATES, State

ANSWERS = {"R": 1, "I": 4, "A": 1, "S": 4, "E": 2, "C": 1}
EARLIER = {"R": 3, "I": 3, "A": 1, "S": 2, "E": 1, "C": 1}
"""What the sample student said in the short form, before."""
LIKED_TOPICS = ("2.C.4.d", "2.C.4.e", "2.C.5.a", "2.C.5.b", "2.C.6")
"""Biology, psychology, medicine, therapy, education."""


@dataclass(frozen=True, slots=True)
class Variant:
    """One way a student may look at the program."""

    name: str
    theme: Theme = "light"
    size: tuple[int, int] = (1366, 768)
    text: int = 100
    language: Language = "en"
    longer: bool = False
    contrast: str = ""
    """One of the systems in high contrast of `tests.visual.contrast`; empty: none."""


VARIANTS = (
    Variant("light"),
    Variant("dark", theme="dark"),
    Variant("small", size=(1024, 600)),
    Variant("large-text", size=(1366, 768), text=200),
    Variant("small-large-text", size=(1024, 600), text=200),
    Variant("spanish", language="es"),
    Variant("pseudo", longer=True),
    Variant("small-pseudo-large-text", size=(1024, 600), text=200, longer=True),
    Variant("wide", size=(2560, 1300)),
    Variant("contrast-black", contrast="black"),
    Variant("contrast-white", contrast="white"),
    Variant("contrast-yellow-large-text", text=200, contrast="yellow"),
)

SCREENS = {
    "home": "home",
    "summary": "summary",
    "explore": "explore",
    "cluster": "cluster/modern/healthcare-human-services/careers",
    "cluster-prepare": "cluster/modern/healthcare-human-services/prepare",
    "cluster-market": "cluster/modern/healthcare-human-services/market",
    "cluster-classic": "cluster/classic/health-science/careers",
    "cluster-classic-prepare": "cluster/classic/information-technology/prepare",
    "pathway-empty": "pathway/modern/digital-technology/unmanned-vehicle-technology/careers",
    "pathway-empty-market": "pathway/modern/digital-technology/unmanned-vehicle-technology/market",
    "career": "career/29-1141.00",
    "career-military": "career/55-1011.00",
    "career-hourly": "career/27-2011.00",
    "career-all-other": "career/19-1029.00",
    "saved": "saved",
    "compare": "compare/careers",
    "compare-clusters": "compare/clusters",
    "skill": "skill/2.A.1.b",
    "search-page": "search/nursing",
    "search-page-slip": "search/nurce",
    "search-page-nothing": "search/zzzzqq",
    "whatif": "whatif",
    "program": "program/51.3801",
    "program-unmatched": "program/01.0508",
    "ladder": "ladder/31-1131.00",
    "ladder-none": "ladder/47-2111.00",
    "career-unknown": "career/99-9999.99",
    "assess": "assess",
    "intro": "intro/interests",
    "intro-skills": "intro/skills",
    "results": "results",
    "results-topics": "results/topics",
    "results-skills": "results/skills",
    "results-skills-cluster": "results/skills/cluster/modern/construction",
    "results-values": "results/values",
    "history": "history",
    "goals": "goals",
    "goal-new": "goal/new/career/29-1141.00",
    "goal-new-free": "goal/new",
    "plan": "plan",
    "bin": "bin",
    "journal": "journal",
    "log": "log",
    "log-posting": "log/posting/career/29-1141.00",
    "log-conversation": "log/conversation/career/29-1141.00",
    "portfolio": "portfolio",
    "settings": "settings",
    "help": "help/start",
    "help-career": "help/career",
}

FIRST = (
    "home",
    "summary",
    "explore",
    "saved",
    "whatif",
    "cluster",
    "career",
    "compare",
    "assess",
    "results",
    "history",
    "goals",
    "plan",
    "journal",
)
"""The pages that look different before anything was done."""
QUESTIONS = {
    "question": "interests-30",
    "question-topics": "topics-33",
    "question-skills": "skills-20",
    "question-values": "values-18",
}
"""Unfinished sittings of the sample student, by form: each has a new address in every portfolio."""

SCHOOL = """# title: Interests at Abraham Lincoln Memorial High School
# licence: © 2026 Abraham Lincoln Memorial High School. Free to copy for schools, with this line.
id\tarea\ttext
""" + "".join(f"{area}{number}\t{area}\tDo something {area} {number}\n" for number in range(5) for area in "RIASEC")
"""A school's own questionnaire."""

COMPARED = Comparison(
    careers=tuple(Target.career(code) for code in ("29-1141.00", "27-2011.00", "29-1292.00", "55-1011.00")),
    groups=(
        Target.of_cluster("modern", "healthcare-human-services"),
        Target.of_cluster("classic", "finance"),
        Target.of_pathway("modern", "digital-technology", "unmanned-vehicle-technology"),
    ),
)
"""Careers and clusters with everything, with pay by the hour, and without figures."""


SAVED = (
    "cluster/modern/healthcare-human-services",
    "career/29-1141.00",
    "career/27-2011.00",
    "pathway/classic/finance/banking-services",
    "career/55-1011.00",
)
"""What the sample student saved: with all figures, paid by the hour, and without any."""


def sample(home: Path, catalog: Catalog, clock: Clock = utc_now) -> Path:
    """Make a portfolio with two finished sittings of the interests, one of every other family, and goals."""
    path = portfolios.create(home, "Sample student", 2029, clock)
    session = Session.open(path, catalog, clock)
    school_files(home, lincoln=SCHOOL)
    take(session, 30, "interests-30")
    take(session, 60)
    target = Target.career("29-1141.00")
    snapshot = snapshot_of(Explore(catalog, "en"), target)
    nurse = session.goals.keep(
        GoalDraft(
            "Become a registered nurse",
            "I liked shadowing at the clinic, and my interests point to Social and Investigative work.",
            target,
            snapshot,
            due=date(2029, 6, 1),
            steps=("Talk with a nurse about night shifts", "Take Biology", "Compare two nursing programs"),
        )
    ).uuid
    assert nurse
    goal = session.goals.goal(nurse)
    session.goals.tick_step(goal.steps[0].uuid)
    session.goals.edit_step(goal.steps[2].uuid, goal.steps[2].title, date(2026, 12, 4))
    session.goals.revise(nurse, "Become a nurse in a hospital", "I want to work in a team.", target, snapshot)
    session.goals.keep(
        GoalDraft("Earn my CPR certificate", "It helps with nearly every health job.", due=date(2026, 12, 15))
    )
    session.goals.keep(
        GoalDraft("Look into computers", "My friend builds apps.", Target.of_cluster("modern", "digital-technology"))
    )
    tried = session.goals.keep(GoalDraft("Try a coding class", "To see if I like it.", steps=("Find one", "Go"))).uuid
    session.goals.delete(tried or "")
    journal(session, nurse)
    plan(session, nurse)
    for form, questions in (("topics-33", 33), ("skills-35", 35), ("values-18", 18)):
        take(session, questions, form)
    take(session, 22, "interests-30")
    for form, questions in (("topics-33", 4), ("skills-20", 6), ("values-18", 3)):
        take(session, questions, form)
    for address in SAVED:
        session.saved.save(Target.parse(address))
    session.close()
    return path


def journal(session: Session, goal: str) -> None:
    """Write what the sample student did about one of the goals, with a file."""
    nurse, health = Target.career("29-1141.00"), Target.of_cluster("modern", "healthcare-human-services")
    session.journal.keep(
        EntryDraft(
            EntryKind.SHADOW,
            "A morning in the emergency room",
            date(2026, 9, 12),
            "It was loud, and nobody was in a hurry. I liked how they talked with the patients.",
            health,
            {"host": "County Hospital", "supervisor": "Ms. Rivera", "hours": 4.0, "did": "Watched the intake."},
            {goal: Speaks.FOR},
        ),
        [NewFile("visitor-pass.pdf", bytes(84_000))],
    )
    session.journal.keep(
        EntryDraft(
            EntryKind.POSTING,
            "Night-shift registered nurse",
            date(2026, 11, 18),
            "Nights sound hard. The pay is higher than I thought.",
            nurse,
            {
                "employer": "County Hospital",
                "place": "Springfield",
                "pay": "$41 an hour",
                "skills": ("Listening closely", "Epic Systems"),
                "education": "A bachelor’s degree in nursing",
                "posting": "You listen closely and speak clearly. Active listening, critical thinking, Epic, Excel.",
            },
            {goal: Speaks.AGAINST},
        )
    )
    session.journal.keep(
        EntryDraft(
            EntryKind.CONVERSATION,
            "How a charge nurse plans a shift",
            date(2026, 10, 14),
            "",
            nurse,
            {
                "person": "Ms. Rivera",
                "role": "Charge nurse",
                "asked": (
                    Asked("What is the first thing you do when a shift starts?", "We go through every bed."),
                    Asked("Where could I volunteer before I decide?", ""),
                ),
            },
            {goal: Speaks.FOR},
        )
    )
    course = session.journal.keep(
        EntryDraft(EntryKind.GAINED, "First aid", date(2026, 9, 3), fields={"issuer": "Red Cross"})
    ).uuid
    session.journal.decide(course or "", Outcome.KEEP)


def crowded(home: Path, catalog: Catalog) -> Path:
    """Make a portfolio with a long name, thirty goals, and goals and reasons as long as they may be."""
    path = portfolios.create(home, "Maximiliana-Guadalupe " * 4 + "🦊👩🏽‍🚀", 2029)
    school_files(home, lincoln=SCHOOL, old=SCHOOL.replace("\tC\t", "\tR\t"))
    session = Session.open(path, catalog)
    session.goals.keep(GoalDraft("Workworkwork" * 10, "Because " * 1200, steps=("Step" * 40, "Ask 👩🏽‍🚀 " * 20)))
    for number in range(29):
        session.goals.keep(
            GoalDraft(f"Goal {number}, with a name of middle length", "To help.", due=date(2027, 1, number + 1))
        )
    session.close()
    return path


def lab_file(folder: Path) -> LabFile:
    """Return what a school has settled, with a mistake in it, from a file in a folder."""
    path = folder / LAB_FILE
    path.write_text(LAB, encoding="utf-8")
    return find_lab((path,))


def school_files(home: Path, **texts: str) -> None:
    """Put questionnaires of a school into a home, by the name of their file."""
    (home / "questionnaires").mkdir()
    for name, text in texts.items():
        (home / "questionnaires" / f"{name}.tsv").write_text(text, encoding="utf-8")


def answer_to(form: str, item: str, number: int) -> int:
    """Return what the sample student answers: social and investigative work, medicine and people."""
    if form.startswith("interests"):
        return max(0, (EARLIER if form == "interests-30" else ANSWERS)[item[0]] - number % 7 // 6)
    if form.startswith("topics"):
        return 3 if item in LIKED_TOPICS else number % 3 // 2
    return 4 - number % 5 if form.startswith("values") else (3, 2, 1, 3, 4, 2, 0)[number % 7]


def take(session: Session, questions: int, form: str = "interests-60") -> str:
    """Answer the first `questions` of a form, and finish it when that is all."""
    uuid = session.assess.start(form).uuid
    assert uuid
    items = session.assess.sitting(uuid).item_ids
    for number, item in enumerate(items[:questions]):
        session.assess.answer(uuid, item, answer_to(form, item, number), 6.0)
    if questions == len(items):
        session.assess.finish(uuid)
    return uuid


@contextmanager
def program_in(
    app: QApplication, home: Path, variant: Variant, clock: Clock = utc_now, lab: LabFile | None = None
) -> Iterator[Program]:
    """Run the program on a home folder, as a variant shows it."""
    look = Settings(language=variant.language, theme=variant.theme, text_size=variant.text)
    save_settings(home, look)
    program = Program(app, home, Catalog.open(find_catalog()), clock=clock, lab=lab)
    program.window.resize(*variant.size)
    if variant.contrast:
        theme_of().set_high_contrast(on=True, palette=system_palette(variant.contrast))
    pseudo = Longer()
    if variant.longer:
        # After the program has chosen its language: what is installed last is asked first.
        app.installTranslator(pseudo)
    try:
        program.start()
        yield program
    finally:
        program.end()
        if variant.contrast:
            theme_of().set_high_contrast(on=None)
        app.removeTranslator(pseudo)
        app.processEvents()


class Camera(Stage):
    """Takes pictures of one program."""

    def __init__(self, app: QApplication, program: Program, out: Path, variant: Variant) -> None:
        super().__init__(app, program)
        self._out = out
        self._variant = variant

    def take(self, name: str) -> None:
        """Save the window as it is now."""
        for _ in range(3):
            self.app.processEvents()
        self.save(name, self.window)

    def save(self, name: str, widget: QWidget) -> None:
        """Save a widget as it is now, all of it."""
        widget.grab().save(str(self._out / f"{name}--{self._variant.name}.png"))

    def visit(self, name: str, address: str) -> None:
        """Open an address and save it."""
        self.open(address)
        self.take(name)

    def states(self, states: Mapping[str, State]) -> None:
        """Save every state."""
        for name, show in states.items():
            with show(self) as widget:
                self.save(name, widget)


def shoot(app: QApplication, out: Path, variant: Variant) -> None:
    """Save every screen in one variant."""
    with TemporaryDirectory() as folder:
        with Catalog.open(find_catalog()) as catalog:
            path = sample(Path(folder), catalog)
            portfolios.create(Path(folder) / "empty", "Sample student")
            crowded(Path(folder) / "crowded", catalog)
            busy(Path(folder) / "busy", catalog)
        with program_in(app, Path(folder) / "nobody", variant) as program:
            sheets(Camera(app, program, out, variant))
        with program_in(app, path.parent, variant) as program:
            camera = Camera(app, program, out, variant)
            camera.opened()
            program.context.memory.comparison = COMPARED
            for name, address in SCREENS.items():
                camera.visit(name, address)
            for name in QUESTIONS:
                question(camera, name)
            camera.states(STATES)
            overlays(camera)
        with program_in(app, Path(folder) / "empty", variant) as program:
            camera = Camera(app, program, out, variant)
            camera.opened()
            for name in FIRST:
                camera.visit(f"{name}-first", SCREENS[name])
        with program_in(app, Path(folder) / "crowded", variant) as program:
            camera = Camera(app, program, out, variant)
            camera.opened()
            for name in ("home", "assess", "goals", "settings"):
                camera.visit(f"{name}-crowded", SCREENS[name])
        with program_in(app, Path(folder) / "busy", variant, lab=lab_file(Path(folder))) as program:
            camera = Camera(app, program, out, variant)
            camera.opened()
            camera.take("reminder")
            camera.states(LAB_STATES)


def sheets(camera: Camera) -> None:
    """Save what stands in place of the frame, and the parts that all screens are made of."""
    camera.app.processEvents()
    window = camera.window
    for name, show in SHEETS.items():
        show(camera)
        camera.take(name)
    for name, page in (("parts", PartsPage()), ("charts", ChartsPage())):
        window.show_sheet(page)
        camera.app.processEvents()
        for plain in page.findChildren(PlainButton)[:1]:
            plain.setFocus(Qt.FocusReason.TabFocusReason)
        camera.app.processEvents()
        camera.save(name, page.widget())


def overlays(camera: Camera) -> None:
    """Save a question and menus, which no student's way leads to in all their states."""
    window = camera.window
    camera.open("goals")
    confirm = Confirm(
        "Take this goal away?", "Its steps go with it. You can undo it.", "Take away", danger=True, parent=window
    )
    confirm.open()
    camera.app.processEvents()
    camera.save("confirm", confirm)
    confirm.close()
    table = DataTable(
        [Column(name, name, text=str) for name in ("Career", "Fit", "Pay")], name="Careers", parent=window
    )
    explore = camera.open("explore")
    menus = {
        "menu-sort": table.sort_menu(),
        "menu-columns": table.columns_menu(),
        "menu-preparation": explore.filters.menu(explore.filters.preparation),
        "menu-paper": camera.open("plan").paper.menu_of_ways(),
        "menu-calendar": camera.open("goals").calendar_button.menu_of_ways(),
    }
    for name, menu in menus.items():
        menu.popup(window.mapToGlobal(window.rect().center()))
        camera.app.processEvents()
        camera.save(name, menu)
        menu.close()
    table.deleteLater()


PLAN: tuple[tuple[PlanKind, str, int, float | None, bool], ...] = (
    (PlanKind.COURSE, "Introduction to Health Science", 2025, 1.0, True),
    (PlanKind.COURSE, "Biology", 2025, 1.0, True),
    (PlanKind.CREDENTIAL, "First aid", 2025, None, True),
    (PlanKind.COURSE, "Medical Terminology", 2026, 0.5, False),
    (PlanKind.COURSE, "Chemistry", 2026, 1.0, False),
    (PlanKind.EXTERNSHIP, "Shadow a physical therapist for a day", 2026, None, True),
    (PlanKind.ORGANIZATION, "A student organization for health careers", 2026, None, False),
    (PlanKind.COURSE, "Anatomy and Physiology", 2027, 1.0, False),
    (PlanKind.EXAM, "Nursing assistant exam of the state", 2027, None, False),
    (PlanKind.INTERNSHIP, "Hospital teen volunteer, 40 hours", 2027, None, False),
    (PlanKind.APPLICATION, "Apply to three nursing programs", 2028, None, False),
    (PlanKind.PROGRAM, "Nursing, bachelor’s degree", 2029, None, False),
)


def plan(session: Session, goal: str) -> None:
    """Plan what a student who wants to become a nurse may take and do."""
    for number, (kind, title, year, worth, done) in enumerate(PLAN):
        term = Term.SUMMER if kind is PlanKind.INTERNSHIP else Term.WHOLE
        draft = PlanDraft(kind, title, year, term, worth, goal=goal if number % 2 else None)
        uuid = session.plan.add(draft).uuid
        if done and uuid:
            session.plan.tick(uuid)
    session.choices.choose_list("example")


def question(camera: Camera, name: str = "question") -> None:
    """Save a question in the middle of an unfinished sitting of `QUESTIONS`."""
    sitting = camera.ask(lambda session: session.assess.unfinished(QUESTIONS[name]))
    camera.visit(name, f"question/{sitting.uuid if sitting else ''}")


def gallery(out: Path) -> None:
    """Write one page that shows every picture."""
    pictures = sorted(path.name for path in out.glob("*.png"))
    figures = "\n".join(
        f'<figure><img src="{escape(name)}" loading="lazy"><figcaption>{escape(name)}</figcaption></figure>'
        for name in pictures
    )
    style = (
        "body{font:14px sans-serif;margin:24px}figure{display:inline-block;margin:8px}img{width:640px;border:1px solid}"
    )
    page = f"<!doctype html><meta charset=utf-8><title>ClusterDesk</title><style>{style}</style>{figures}"
    (out / "index.html").write_text(page, encoding="utf-8")


def main(out: Path, only: str = "") -> None:
    """Write the pictures of every variant, or of the one named `only`, and their gallery."""
    out.mkdir(parents=True, exist_ok=True)
    app = make_application()
    for variant in VARIANTS:
        if only in ("", variant.name):
            shoot(app, out, replace(variant))
    gallery(out)
