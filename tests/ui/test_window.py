"""The window as a whole: keys that work everywhere, undo, faults, sheets, and the program around it."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QLabel, QLineEdit, QPlainTextEdit, QPushButton, QWidget

from clusterdesk.app import Program
from clusterdesk.core.errors import DiskFull
from clusterdesk.core.goal_draft import GoalDraft
from clusterdesk.core.reach import CareerFilter
from clusterdesk.core.settings import Settings
from clusterdesk.core.target import Target
from clusterdesk.places import find_catalog
from clusterdesk.services import portfolio as portfolios
from clusterdesk.services.session import Session
from clusterdesk.store.catalog import Catalog
from clusterdesk.store.settings import load_settings, save_settings
from clusterdesk.ui.explore.clusters import ClustersView
from clusterdesk.ui.explore.saved_row import SavedRow
from clusterdesk.ui.frame.crash_sheet import CrashSheet
from clusterdesk.ui.frame.problem import ProblemPage
from clusterdesk.ui.goals.panel import GoalPanel
from clusterdesk.ui.portfolio.shelf import ShelfView
from clusterdesk.ui.portfolio.welcome import WelcomeView
from clusterdesk.ui.theme import theme_of
from clusterdesk.ui.widgets import Avatar, Card, Confirm, Toast
from clusterdesk.ui.widgets.rows import CRUMB
from tests.stage import Started
from tests.visual.contrast import system_palette

ALT = Qt.KeyboardModifier.AltModifier
CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def start(qtbot, qapp, programs, tmp_path):
    """Start a program on a home folder."""

    def begin(home: Path, settings: Settings | None = None) -> Started:
        home.mkdir(exist_ok=True)
        if not (home / "settings.json").exists():
            save_settings(home, settings or Settings(language="en", theme="light"))
        program = Program(qapp, home, Catalog.open(find_catalog()))
        programs.append(program)
        program.start()
        return Started(qtbot, program)

    return begin


@pytest.fixture
def home(tmp_path: Path) -> Path:
    folder = tmp_path / "home"
    portfolios.create(folder, "Sample", 2029)
    return folder


def goals_in(path: Path) -> list[str]:
    with Catalog.open(find_catalog()) as catalog:
        session = Session.open(path, catalog)
        titles = [goal.current.title for goal in session.goals.goals()]
        session.close()
    return titles


def test_the_first_start_asks_for_a_name_and_opens_home(start, tmp_path):
    desk = start(tmp_path / "home")
    assert isinstance(desk.window.centralWidget(), WelcomeView)
    name = QApplication.focusWidget()
    assert isinstance(name, QLineEdit)
    QTest.keyClicks(name, "Ana Mar")
    # QTest types ASCII only; this is what an input method does.
    name.insert("ía 🌱")
    QTest.keyClick(name, Qt.Key.Key_Return)
    desk.opened()
    assert desk.frame.rail.person == "Ana María 🌱"
    assert desk.current == "home"
    assert [entry.name for entry in portfolios.listed(tmp_path / "home")] == ["Ana María 🌱"]


def test_a_home_that_cannot_be_made_is_told_on_the_welcome_page(start, tmp_path, qtbot):
    desk = start(tmp_path / "home")
    desk.program.door.home = tmp_path / "file"
    desk.program.door.home.write_text("not a folder")
    QTest.keyClicks(QApplication.focusWidget(), "Ana")
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)
    sheet = desk.window.centralWidget()
    assert isinstance(sheet, WelcomeView)
    assert sheet.name.text() == "Ana"
    assert desk.program.door.home.read_text() == "not a folder"
    assert any("cannot write to the folder" in label.text() for label in visible_labels(sheet))


def visible_labels(widget: QWidget):
    return [label for label in widget.findChildren(QLabel) if label.isVisible()]


def test_the_rail_shortcuts_and_history_lead_through_the_views(start, home):
    desk = start(home)
    desk.opened()
    for key, address in (
        (Qt.Key.Key_2, "explore"),
        (Qt.Key.Key_3, "assess"),
        (Qt.Key.Key_4, "goals"),
        (Qt.Key.Key_6, "journal"),
        (Qt.Key.Key_7, "portfolio"),
    ):
        desk.key(key, ALT)
        assert desk.current == address
    desk.key(Qt.Key.Key_Left, ALT)
    assert desk.current == "journal"
    desk.key(Qt.Key.Key_Right, ALT)
    assert desk.current == "portfolio"
    desk.qtbot.mouseClick(desk.frame.top_bar.back, Qt.MouseButton.LeftButton)
    assert desk.current == "journal"
    desk.key(Qt.Key.Key_1, ALT)
    assert desk.current == "home"


def test_every_rail_entry_opens_its_view_by_mouse(start, home):
    desk = start(home)
    desk.opened()
    for address, entry in desk.frame.rail.entries.items():
        desk.qtbot.mouseClick(entry, Qt.MouseButton.LeftButton)
        desk.settle()
        assert desk.current == address
        assert entry.isChecked()


def test_ctrl_k_searches_and_enter_opens(start, home):
    desk = start(home)
    desk.opened()
    desk.key(Qt.Key.Key_K, CTRL)
    QTest.keyClicks(QApplication.focusWidget(), "registered nurses")
    desk.settle()
    desk.key(Qt.Key.Key_Return)
    assert desk.current == "career/29-1141.00"


def test_ctrl_z_takes_back_and_ctrl_shift_z_does_again(start, home):
    desk = start(home)
    desk.opened()
    desk.program.context.runner.submit(lambda session: session.goals.keep(GoalDraft("Become a nurse", "To help")))
    desk.key(Qt.Key.Key_4, ALT)
    goals: list[int] = []

    def count() -> int:
        desk.program.context.runner.read(lambda session: len(session.goals.goals()), goals.append)
        desk.settle()
        return goals[-1]

    assert count() == 1
    desk.window.setFocus()
    desk.key(Qt.Key.Key_Z, CTRL)
    assert count() == 0
    assert desk.frame.toast.isVisible()
    desk.key(Qt.Key.Key_Z, CTRL | Qt.KeyboardModifier.ShiftModifier)
    assert count() == 1


def test_a_deleted_goal_can_be_brought_back_from_the_toast(start, home):
    desk = start(home)
    desk.opened()
    kept: list[str] = []
    desk.program.context.runner.submit(
        lambda session: session.goals.keep(GoalDraft("Become a nurse", "To help")), lambda done: kept.append(done.uuid)
    )
    desk.settle()
    desk.program.context.navigation.open(f"goal/{kept[0]}")
    desk.settle()
    desk.qtbot.mouseClick(desk.window.findChild(GoalPanel).delete_button, Qt.MouseButton.LeftButton)
    desk.qtbot.mouseClick(desk.window.findChild(Confirm).confirm_button, Qt.MouseButton.LeftButton)
    desk.settle()
    (toast,) = [toast for toast in desk.window.findChildren(Toast) if toast.isVisible()]
    desk.qtbot.mouseClick(toast.button, Qt.MouseButton.LeftButton)
    desk.settle()
    path = portfolios.listed(home)[0].path
    desk.program.end()
    assert goals_in(path) == ["Become a nurse"]


def test_what_was_taken_out_of_the_saved_list_can_be_brought_back_from_the_toast(start, home):
    desk = start(home)
    desk.opened()
    nurse = Target.career("29-1141.00")
    desk.program.context.runner.submit(lambda session: session.saved.save(nurse))
    desk.program.context.navigation.open("saved")
    desk.settle()
    assert not desk.frame.toast.isVisible()
    desk.qtbot.mouseClick(desk.window.findChild(SavedRow).remove, Qt.MouseButton.LeftButton)
    desk.settle()
    assert desk.frame.toast.isVisible()
    desk.qtbot.mouseClick(desk.frame.toast.button, Qt.MouseButton.LeftButton)
    desk.settle()
    (row,) = [row for row in desk.window.findChildren(SavedRow) if row.isVisible()]
    assert row.facts.mark.target == nurse


def test_another_language_keeps_filter_order_and_groups_of_the_clusters(start, home):
    desk = start(home)
    desk.opened()
    desk.program.context.navigation.open("explore")
    desk.settle()
    page = desk.window.findChild(ClustersView)
    desk.qtbot.mouseClick(page.grouped, Qt.MouseButton.LeftButton)
    desk.qtbot.mouseClick(page.orders.button("growth"), Qt.MouseButton.LeftButton)
    desk.program.context.filters.set(CareerFilter(pay=60_000))
    before = [card.address for card in page.cards]
    desk.program.preferences.set(language="es")
    desk.settle()
    page = desk.frame.pages.currentWidget()
    assert isinstance(page, ClustersView)
    assert [card.address for card in page.cards] == before
    assert page.orders.value == "growth"
    assert page.filters.pay.text() == "$60,000 al año o más"
    assert page.shelves[0].title() in {group.title for group in desk.program.context.explore.groupings()}
    assert "carreras" in page.cards[0].accessibleName()


def test_another_portfolio_begins_without_a_filter(start, home):
    desk = start(home)
    desk.opened()
    desk.program.context.filters.set(CareerFilter(bright=True))
    path = portfolios.create(home, "Zoe", None)
    desk.program.door.open(path)
    desk.settle()
    assert not desk.program.context.filters.value.active


def test_answers_thrown_away_can_be_brought_back_until_something_else_was_done(start, home):
    desk = start(home)
    desk.opened()
    sittings: list[str] = []
    for form in ("interests-30", "interests-60"):
        desk.program.context.runner.submit(
            lambda session, form=form: session.assess.start(form), lambda done: sittings.append(done.uuid)
        )
    desk.settle()
    for sitting in sittings:
        desk.program.context.runner.submit(lambda session, sitting=sitting: session.assess.discard(sitting))
    desk.settle()
    assert desk.frame.toast.isVisible()
    desk.qtbot.mouseClick(desk.frame.toast.button, Qt.MouseButton.LeftButton)
    desk.settle()
    back: list[str] = []
    desk.program.context.runner.read(lambda session: session.assess.sitting(sittings[1]).uuid, back.append)
    desk.settle()
    assert back == [sittings[1]]
    desk.program.context.runner.submit(lambda session: session.assess.discard(sittings[1]))
    desk.program.context.runner.submit(lambda session: session.goals.keep(GoalDraft("Become a nurse", "To help")))
    desk.settle()
    assert not desk.frame.toast.isVisible()


def test_another_name_shows_in_the_rail_at_once_and_so_does_taking_it_back(start, home):
    desk = start(home)
    desk.opened()
    desk.program.context.runner.submit(lambda session: session.profile.change("Zoe", None))
    desk.settle()
    assert desk.frame.rail.person == "Zoe"
    desk.key(Qt.Key.Key_Z, CTRL)
    assert desk.frame.rail.person == "Sample"


def test_a_fault_is_told_above_the_view_until_it_is_closed(start, home):
    desk = start(home)
    desk.opened()

    def full(_session):
        raise DiskFull(path=home)

    desk.program.context.runner.submit(full)
    desk.settle()
    assert desk.frame.fault.isVisible()
    assert "The disk is full" in desk.frame.fault.text()
    desk.qtbot.mouseClick(desk.frame.fault.button, Qt.MouseButton.LeftButton)
    assert not desk.frame.fault.isVisible()


@pytest.mark.expect_log("a bug")
def test_a_bug_is_logged_and_told_and_the_program_goes_on(start, home):
    desk = start(home)
    desk.opened()
    desk.program.context.runner.read(lambda _session: 1 / 0, lambda _number: None)
    desk.settle()
    sheet = QApplication.activeModalWidget()
    assert isinstance(sheet, CrashSheet)
    QTest.keyClick(sheet, Qt.Key.Key_Escape)
    desk.window.activateWindow()
    desk.program.context.navigation.open("goals")
    desk.settle()
    assert desk.frame.isVisible()
    assert "ZeroDivisionError" in (home / "clusterdesk.log").read_text("utf-8")
    desk.key(Qt.Key.Key_2, ALT)
    assert desk.current == "explore"


def test_the_language_changes_at_once_and_back(start, home):
    desk = start(home)
    desk.opened()
    desk.key(Qt.Key.Key_2, ALT)
    desk.program.preferences.set(language="es")
    desk.settle()
    assert desk.frame.rail.entries["home"].text() == "Inicio"
    assert desk.current == "explore"
    assert desk.program.context.explore.cluster("modern", "agriculture").name == "Agricultura"
    desk.program.preferences.set(language="en")
    desk.settle()
    assert desk.frame.rail.entries["home"].text() == "Home"


def test_what_was_done_is_there_after_a_restart(start, home):
    desk = start(home)
    desk.opened()
    desk.program.context.navigation.open("goal/new/career/29-1141.00")
    desk.settle()
    why = next(field for field in desk.window.findChildren(QPlainTextEdit) if field.isVisible())
    why.setFocus()
    QTest.keyClicks(why, "To help people")
    desk.key(Qt.Key.Key_Return, CTRL)
    assert desk.current.startswith("goal/")
    desk.window.close()
    desk.program.end()
    again = start(home)
    again.opened()
    again.key(Qt.Key.Key_4, ALT)
    assert any("To help people" in label.text() for label in visible_labels(again.window))


def test_a_narrow_window_folds_the_rail(start, home):
    desk = start(home)
    desk.opened()
    desk.window.resize(1366, 768)
    assert not desk.frame.rail.folded
    desk.window.resize(1024, 600)
    assert desk.frame.rail.folded
    assert desk.frame.rail.entries["home"].accessibleName() == "Home"
    desk.window.resize(1300, 700)
    desk.program.preferences.set(text_size=200)
    desk.settle()
    assert desk.frame.rail.folded


def test_place_language_and_portfolio_are_remembered(start, home):
    desk = start(home)
    desk.opened()
    desk.window.resize(760, 560)
    desk.window.close()
    settings, complaint = load_settings(home)
    assert complaint is None
    assert settings.geometry
    assert Path(settings.last_portfolio).name == "Sample.clusterdesk"
    desk.program.end()
    again = start(home)
    again.opened()
    assert (again.window.width(), again.window.height()) == (760, 560)


def test_with_two_portfolios_the_shelf_asks_who_works_here(start, home):
    portfolios.create(home, "Zoe")
    desk = start(home)
    sheet = desk.window.centralWidget()
    assert isinstance(sheet, ShelfView)
    (zoe,) = [card for card in sheet.cards if card.accessibleName() == "Zoe"]
    zoe.setFocus()
    QTest.keyClick(zoe, Qt.Key.Key_Return)
    desk.opened()
    assert desk.frame.rail.person == "Zoe"
    # And back, from the person in the rail.
    desk.key(Qt.Key.Key_2, ALT)
    desk.qtbot.mouseClick(desk.frame.rail._person, Qt.MouseButton.LeftButton)
    desk.settle()
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)
    desk.qtbot.waitUntil(lambda: isinstance(desk.window.centralWidget(), ShelfView))
    sheet = desk.window.centralWidget()
    assert isinstance(sheet, ShelfView)
    desk.qtbot.waitUntil(lambda: not list(home.glob("*.lock")))
    (sample,) = [card for card in sheet.cards if card.accessibleName() == "Sample"]
    desk.qtbot.mouseClick(sample, Qt.MouseButton.LeftButton)
    desk.qtbot.waitUntil(lambda: desk.window.frame is not None and desk.frame.rail.person == "Sample")
    desk.settle()
    assert desk.current == "home"
    assert not desk.program.context.navigation.can_back


def test_the_shelf_at_every_start_is_a_setting(start, home):
    save_settings(home, Settings(language="en", ask_who=True))
    desk = start(home)
    sheet = desk.window.centralWidget()
    assert isinstance(sheet, ShelfView)
    assert [card.accessibleName() for card in sheet.cards] == ["Sample"]
    desk.qtbot.mouseClick(sheet.new_card, Qt.MouseButton.LeftButton)
    assert isinstance(desk.window.centralWidget(), WelcomeView)


class Flashes(QObject):
    """Notes every widget that becomes a window of its own."""

    def __init__(self) -> None:
        super().__init__()
        self.seen: list[str] = []

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's own name
        if event.type() is QEvent.Type.Show and isinstance(watched, QWidget) and watched.isWindow():
            self.seen.append(type(watched).__name__)
        return False


def test_no_part_of_a_view_flashes_up_as_a_window(start, home, qapp):
    flashes = Flashes()
    qapp.installEventFilter(flashes)
    desk = start(home)
    desk.opened()
    for address in (
        "explore",
        "cluster/modern/education",
        "career/29-1141.00",
        "assess",
        "results",
        "goals",
        "goal/new",
        "settings",
        "home",
    ):
        desk.program.context.navigation.open(address)
        desk.settle()
    qapp.removeEventFilter(flashes)
    assert flashes.seen == ["Window"]


def test_after_an_unclean_end_it_is_said_that_nothing_is_missing(start, home):
    path = portfolios.listed(home)[0].path
    path.with_name(path.name + ".lock").write_text('{"host": "LAB-12", "since": "2026-11-20T10:32:00+00:00", "pid": 1}')
    desk = start(home)
    desk.opened()
    assert "was checked and is complete" in desk.frame.fault.text()


# Portfolios that cannot be opened: a sentence, a way on, and the file untouched


def refused(desk: Started) -> ProblemPage:
    desk.qtbot.waitUntil(lambda: isinstance(desk.window.centralWidget(), ProblemPage))
    page = desk.window.centralWidget()
    assert isinstance(page, ProblemPage)
    desk.qtbot.waitUntil(lambda: bool(words_of(page)))
    return page


def words_of(widget: QWidget) -> str:
    return " ".join(label.text() for label in visible_labels(widget))


def make_newer(path: Path) -> None:
    content = bytearray(path.read_bytes())
    content[60:64] = (99).to_bytes(4, "big")
    path.write_bytes(content)


def test_a_newer_portfolio_is_refused_in_words_and_left_alone(start, home):
    path = portfolios.listed(home)[0].path
    make_newer(path)
    before = path.read_bytes()
    desk = start(home)
    page = refused(desk)
    assert "made by a newer ClusterDesk" in words_of(page)
    assert path.read_bytes() == before
    desk.qtbot.mouseClick(page.buttons[2], Qt.MouseButton.LeftButton)
    assert isinstance(desk.window.centralWidget(), WelcomeView)
    QTest.keyClicks(QApplication.focusWidget(), "Fresh")
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)
    desk.opened()
    assert desk.frame.rail.person == "Fresh"
    assert path.read_bytes() == before


def test_a_file_that_is_no_portfolio_is_refused_in_words(start, tmp_path):
    home = tmp_path / "home"
    home.mkdir()
    (home / "Notes.clusterdesk").write_text("milk, eggs " * 100)
    page = refused(start(home))
    assert "is not a ClusterDesk portfolio" in words_of(page)
    assert (home / "Notes.clusterdesk").read_text() == "milk, eggs " * 100


HOLDER = """
import sys
from pathlib import Path
from clusterdesk.places import find_catalog
from clusterdesk.services.session import Session
from clusterdesk.store.catalog import Catalog
with Catalog.open(find_catalog()) as catalog:
    session = Session.open(Path(sys.argv[1]), catalog)
    print("open", flush=True)
    sys.stdin.readline()
    session.close()
"""


def test_a_portfolio_open_elsewhere_says_where_and_opens_when_it_is_free(start, home):
    path = portfolios.listed(home)[0].path
    words = [sys.executable, "-c", HOLDER, str(path)]
    with subprocess.Popen(words, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as other:
        assert other.stdout is not None
        assert other.stdout.readline() == "open\n"
        desk = start(home)
        desk.qtbot.waitUntil(lambda: isinstance(desk.window.centralWidget(), ProblemPage), timeout=8000)
        page = refused(desk)
        assert "is open somewhere else" in words_of(page)
        assert " since " in words_of(page)
        other.communicate("done\n")
    desk.qtbot.mouseClick(page.buttons[0], Qt.MouseButton.LeftButton)
    desk.opened()
    assert desk.frame.rail.person == "Sample"


# The catalog


def run_program(tmp_path: Path, *words: str, marks: str = "") -> subprocess.CompletedProcess[str]:
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "CLUSTERDESK_HOME": str(tmp_path / "home")}
    if marks:
        environment |= {"CLUSTERDESK_MARKS": "1", "CLUSTERDESK_QUIT_AFTER": marks}
    return subprocess.run(
        [sys.executable, "-m", "clusterdesk", *words],
        env=environment,
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )


@pytest.mark.parametrize("content", [None, b"", b"no database"])
def test_without_a_catalog_a_window_says_where_it_looked_and_the_exit_is_1(tmp_path, content):
    path = tmp_path / "clusters.db"
    if content is not None:
        path.write_bytes(content)
    ended = run_program(tmp_path, "--catalog", str(path), marks="catalog-problem")
    assert ended.returncode == 1
    assert "mark catalog-problem" in ended.stdout
    assert str(path) in ended.stderr
    assert "Traceback" not in ended.stderr


def test_the_program_starts_paints_fills_home_and_ends(tmp_path):
    portfolios.create(tmp_path / "home", "Sample")
    ended = run_program(tmp_path, "--language", "en", marks="home-ready")
    assert (ended.returncode, ended.stderr) == (0, "")
    assert ended.stdout.split("\n")[:2] == ["mark first-paint", "mark home-ready"]


def test_closing_with_a_half_typed_goal_asks_first(start, home):
    desk = start(home)
    desk.opened()
    desk.program.context.navigation.open("goal/new")
    desk.settle()
    why = next(field for field in desk.window.findChildren(QPlainTextEdit) if field.isVisible())
    QTest.keyClicks(why, "Because")
    desk.window.close()
    assert desk.window.isVisible()
    question = QApplication.activeModalWidget()
    assert isinstance(question, QDialog)
    QTest.keyClick(question, Qt.Key.Key_Escape)
    assert desk.window.isVisible()
    assert why.toPlainText() == "Because"
    desk.window.close()
    question = QApplication.activeModalWidget()
    assert isinstance(question, QDialog)
    yes = next(button for button in question.findChildren(QPushButton) if button.text() == "Close all the same")
    desk.qtbot.mouseClick(yes, Qt.MouseButton.LeftButton)
    assert not desk.window.isVisible()


@pytest.mark.parametrize(("width", "percent"), [(1366, 100), (1024, 200), (640, 200)])
def test_a_problem_is_never_cut_off(start, home, width, percent):
    desk = start(home, Settings(text_size=percent))
    desk.opened()
    page = ProblemPage(
        "This portfolio cannot be opened",
        DiskFull(path=home / ("a-rather-long-name" * 4)),
        [("Try again", list), ("Open another portfolio", list), ("Start a new portfolio", list)],
    )
    desk.window.resize(width, 480)
    desk.window.show_sheet(page)
    desk.settle()
    for label in page.findChildren(QLabel):
        if label.isVisible() and label.text():
            assert label.height() >= label.heightForWidth(label.width())
    card = page.findChild(Card)
    assert all(card.rect().contains(button.geometry()) for button in page.buttons)


@pytest.mark.parametrize("percent", [100, 200])
def test_the_pictures_of_a_folded_rail_stand_in_the_middle_and_grow(start, home, percent):
    desk = start(home, Settings(text_size=percent))
    desk.window.resize(1024, 600)
    desk.opened()
    rail = desk.frame.rail
    assert rail.folded
    avatar, mark = rail.findChild(Avatar), rail._brand._mark
    for picture in (avatar, mark):
        assert abs(picture.mapTo(rail, picture.rect().center()).x() - rail.width() / 2) <= 2
    assert avatar.width() == avatar.height()
    assert mark.pixmap().width() == 24 * percent // 100


def test_a_screen_keeps_readable_on_a_wide_window(start, home):
    desk = start(home)
    desk.window.resize(2560, 1300)
    desk.opened()
    for address in ("home", "explore", "assess", "goals", "settings"):
        desk.program.context.navigation.open(address)
        desk.settle()
        view = desk.frame.pages.currentWidget()
        left = view._header.x()
        assert view._header.width() - 2 * CRUMB <= 1480
        assert abs(left - (view.viewport().width() - view._header.width()) / 2) <= 1


def test_the_window_follows_the_system_from_one_high_contrast_to_another(start, home, qapp):
    desk = start(home)
    desk.opened()
    theme = theme_of(desk.window)
    theme.set_high_contrast(on=True)
    qapp.setPalette(system_palette("yellow"))
    desk.settle()
    assert theme.color("text").name() == "#ffff00"
    theme.set_high_contrast(on=None)
    desk.settle()
    assert theme.color("text").name() != "#ffff00"


def test_a_portfolio_named_by_its_file_opens_wherever_it_lies(tmp_path):
    portfolios.create(tmp_path / "home", "Sample")
    portfolios.create(tmp_path / "home", "Another")
    elsewhere = portfolios.create(tmp_path / "stick", "Zoe")
    ended = run_program(tmp_path, "--language", "en", str(elsewhere), marks="home-ready")
    assert (ended.returncode, ended.stderr) == (0, "")
    assert "mark home-ready" in ended.stdout
    assert load_settings(tmp_path / "home")[0].last_portfolio == str(elsewhere)


@pytest.mark.parametrize("words", [["--home", "x.clusterdesk", "--nonsense"], ["portfolio", "check", "x.clusterdesk"]])
def test_a_file_is_taken_for_a_portfolio_only_where_it_stands_alone(tmp_path, words):
    ended = run_program(tmp_path, *words)
    assert ended.returncode in (1, 2)
    assert "mark" not in ended.stdout
    assert ended.stderr


def test_what_a_computer_kept_for_a_student_goes_along_to_another_one(start, tmp_path, qtbot):
    lab, flat = tmp_path / "lab", tmp_path / "flat"
    lab.mkdir()
    old = Path(__file__).parents[1] / "store" / "schemas" / "portfolio-4.clusterdesk"
    shutil.copy(old, lab / "Zoe.clusterdesk")
    save_settings(lab, Settings(language="en", requirement_list="example", reminders_from="2999-01-01"))
    first = start(lab)
    first.opened()
    first.key(Qt.Key.Key_5, ALT)
    qtbot.waitUntil(lambda: first.frame.pages.currentWidget().requirements.chosen is not None)
    first.program.end()
    flat.mkdir()
    shutil.copy(lab / "Zoe.clusterdesk", flat)
    second = start(flat)
    second.opened()
    assert second.frame.reminder.isHidden()
    second.key(Qt.Key.Key_5, ALT)
    assert second.current == "plan"
    assert second.frame.pages.currentWidget().requirements.choice.currentText() == "Example: a four-year plan"
    assert load_settings(flat)[0].requirement_list == ""
