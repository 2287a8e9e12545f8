"""The address `summary`: where the student stands on one page, as it will be printed."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QImage, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from clusterdesk.core.changes import PortfolioArea
from clusterdesk.core.ranges import Ranges
from clusterdesk.core.settings import Settings
from clusterdesk.ui.background import Task
from clusterdesk.ui.charts.base import in_words
from clusterdesk.ui.context import Context
from clusterdesk.ui.home.facts import HomeFacts, read_home
from clusterdesk.ui.home.fits import best_rows, range_work
from clusterdesk.ui.home.summary_paper import Summary, SummaryCharts
from clusterdesk.ui.paper import Document, PaperButton, picture
from clusterdesk.ui.paper.document import ChartBlock, FactBlock, TableBlock, TextBlock
from clusterdesk.ui.theme import theme_of
from clusterdesk.ui.view import View
from clusterdesk.ui.widgets import PrimaryButton, Toast

WIDTH = 720
"""The most pixels the page is wide at 100 % text."""


class PagePicture(QWidget):
    """The first page of a document as a picture, with all its words for screen readers."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._document: Document | None = None
        self._image = QImage()
        self.setAccessibleName(self.tr("The page"))
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.restyle()

    def restyle(self) -> None:
        """Take the width again."""
        self.setMaximumWidth(theme_of(self).px(WIDTH))
        self.updateGeometry()

    def show_document(self, document: Document) -> None:
        """Show a document."""
        self._document = document
        self.setAccessibleDescription(spoken(document))
        self._draw()

    def hasHeightForWidth(self) -> bool:
        """A page keeps its shape."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the height of a page of that width."""
        if self._image.isNull():
            return round(width * 1.3)
        return round(width * self._image.height() / self._image.width())

    def sizeHint(self) -> QSize:
        """Return the largest page."""
        width = theme_of(self).px(WIDTH)
        return QSize(width, self.heightForWidth(width))

    def _draw(self) -> None:
        if self._document is not None and self.width() > 1:
            self._image, _ = picture(self._document, self.width(), self.devicePixelRatioF())
            self.updateGeometry()
            self.update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Draw the page in its new size."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._draw()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Show the page with a thin edge."""
        painter = QPainter(self)
        painter.drawImage(0, 0, self._image)
        painter.setPen(QPen(theme_of(self).color("control_line"), 1, Qt.PenStyle.SolidLine))
        painter.drawRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5))
        painter.end()


class SummaryView(View):
    """A look at the page, and the buttons that print it or save it as PDF."""

    areas = frozenset(PortfolioArea)

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self._facts: HomeFacts | None = None
        self._ranges: tuple[str, Ranges] = ("", {})
        self._task: Task | None = None
        self._toast: Toast | None = None
        self._charts = SummaryCharts.make(context.explore, self)
        self.set_breadcrumb([(self.tr("Home"), "home"), (self.tr("Summary"), None)])
        self.set_title(self.tr("Your summary on one page"))
        self.set_subtitle(self.tr("To show or to keep. Nothing of your journal stands on it."))
        self.paper = PaperButton(self.document)
        self.paper.done.connect(self._tell)
        self.save = PrimaryButton(self.tr("Save as PDF"), "file-down")
        self.save.clicked.connect(lambda: self.paper.output().save_pdf())
        for button in (self.paper, self.save):
            button.setEnabled(False)
            self.add_action(button)
        self.page = PagePicture()
        row = QHBoxLayout()
        row.addWidget(self.page, 0, Qt.AlignmentFlag.AlignTop)
        self.body.addLayout(row)
        self.body.addStretch(1)
        context.preferences.changed.connect(self._settings_changed)

    def refresh(self) -> None:
        """Read the portfolio again."""
        self.context.runner.read(read_home, self._show, owner=self)

    def document(self) -> Document:
        """Return the page as it is shown."""
        if self._facts is None:
            raise RuntimeError("a summary that is not there cannot be printed")
        explore, framework = self.context.explore, self.context.preferences.settings.framework
        sitting = self._facts.sitting
        ranges = self._ranges[1] if sitting is not None and sitting.uuid == self._ranges[0] else {}
        rows = best_rows(explore, sitting, framework, ranges)
        return Summary(explore, self._facts, self._charts, rows, self.context.clock().astimezone().date()).document()

    def _show(self, facts: HomeFacts) -> None:
        self._facts = facts
        self.page.show_document(self.document())
        for button in (self.paper, self.save):
            button.setEnabled(True)
        self._start_ranges()

    def _start_ranges(self) -> None:
        sitting = self._facts.sitting if self._facts else None
        if sitting is None or sitting.uuid == self._ranges[0]:
            return
        self._ranges = (sitting.uuid, {})
        if self._task is not None:
            self._task.cancel()
        work = range_work(self.context.explore, sitting)
        self._task = self.context.runner.background.start(work, self._take_ranges, self) if work else None

    def _take_ranges(self, ranges: Ranges) -> None:
        self._task = None
        self._ranges = (self._ranges[0], ranges)
        self.page.show_document(self.document())

    def _settings_changed(self, settings: Settings) -> None:
        del settings
        if self._facts is not None and self.isVisible():
            self.page.show_document(self.document())

    def _tell(self, sentence: str) -> None:
        if self._toast is None:
            self._toast = Toast(self)
        self._toast.show_message(sentence)


def spoken(document: Document) -> str:
    """Return everything a document says, for screen readers."""
    return " ".join(text.rstrip(".") + "." for block in document.blocks if (text := _told(block)))


def _told(block: TextBlock | FactBlock | TableBlock | ChartBlock) -> str:
    match block:
        case TextBlock():
            return block.text
        case FactBlock():
            return f"{block.label}: {block.value}"
        case TableBlock():
            return in_words(block.rows)
        case ChartBlock():
            return in_words(block.chart.table_rows())
