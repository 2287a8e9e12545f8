"""The frame of the window with the views of the questions, on a real portfolio."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from clusterdesk.core.form import family_of
from clusterdesk.core.sitting import Sitting
from clusterdesk.services.session import Session
from clusterdesk.ui.assess import IntroView, QuestionView, ResultsView, StartView
from clusterdesk.ui.context import Context
from clusterdesk.ui.frame.frame import Frame
from clusterdesk.ui.view import View

KEYS = (Qt.Key.Key_1, Qt.Key.Key_2, Qt.Key.Key_3, Qt.Key.Key_4, Qt.Key.Key_5)


class Student:
    """Somebody at the keyboard: opens places, presses keys, clicks, and looks at what is there."""

    def __init__(self, qtbot, context: Context, settle: Callable[[], None]) -> None:
        self.context = context
        self.settle = settle
        self.frame = Frame(context)
        qtbot.addWidget(self.frame)
        self.frame.resize(1366, 768)
        self.frame.show()
        qtbot.waitExposed(self.frame)
        with qtbot.waitActive(self.frame):
            self.frame.activateWindow()

    def open(self, address: str) -> None:
        self.context.navigation.open(address)
        self.settle()

    @property
    def address(self) -> str:
        return self.context.navigation.current

    @property
    def view(self) -> View:
        found = self.frame.pages.currentWidget()
        assert isinstance(found, View)
        return found

    @property
    def question(self) -> QuestionView:
        assert isinstance(self.view, QuestionView)
        return self.view

    @property
    def results(self) -> ResultsView:
        assert isinstance(self.view, ResultsView)
        return self.view

    @property
    def start(self) -> StartView:
        assert isinstance(self.view, StartView)
        return self.view

    @property
    def intro(self) -> IntroView:
        assert isinstance(self.view, IntroView)
        return self.view

    def press(self, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        """Press a key where the focus is."""
        QTest.keyClick(self.frame.focusWidget() or self.frame, key, modifier)

    def type(self, digits: str) -> None:
        """Press digits one after the other, faster than any disk: nothing is delivered in between."""
        for digit in digits:
            self.press(Qt.Key.Key_S if digit == "?" else KEYS[int(digit) - 1])

    def click(self, widget: QWidget) -> None:
        assert widget.isVisible()
        QTest.mouseClick(widget, Qt.MouseButton.LeftButton)

    def ask(self, query: Callable[[Session], object]) -> object:
        found: list[object] = []
        self.context.runner.read(query, found.append)
        self.settle()
        return found[0]

    def begin(self, form: str = "interests-60") -> str:
        """Start a form on the page before its questions; returns the sitting's UUID."""
        self.open(f"intro/{family_of(form)}")
        self.click(self.intro.forms[form].button)
        self.settle()
        return self.address.partition("/")[2]

    def sitting(self, uuid: str) -> Sitting:
        found = self.ask(lambda s: s.assess.sitting(uuid))
        assert isinstance(found, Sitting)
        return found

    def values(self, uuid: str) -> list[int | None]:
        """The kept answers in the order of the questions; None for skipped."""
        sitting = self.sitting(uuid)
        return [sitting.answers[item].value for item in sitting.item_ids if item in sitting.answers]


@pytest.fixture
def student(qtbot, context: Context, settle: Callable[[], None]) -> Student:
    return Student(qtbot, context, settle)


@pytest.fixture
def full() -> Iterator[Callable[[bool], None]]:
    """Lets no file of this process grow any more (True): SQLite says of it what it says of a used-up quota."""
    resource = pytest.importorskip("resource", reason="only POSIX systems limit the size of files")
    before = resource.getrlimit(resource.RLIMIT_FSIZE)

    def fill(on: bool) -> None:
        resource.setrlimit(resource.RLIMIT_FSIZE, (0 if on else before[0], before[1]))

    yield fill
    fill(False)
