"""What a document says, before anyone knows how large the paper is."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Literal

from clusterdesk.ui.charts.base import OnPaper

TextRole = Literal["title", "section", "strong", "body", "small"]


@dataclass(frozen=True, slots=True)
class TextBlock:
    """Words in one text role; a heading stays with what follows it. `gap` is the room above, in pixels of 1/96 inch."""

    text: str
    role: TextRole
    color: str
    gap: int
    heading: bool = False


@dataclass(frozen=True, slots=True)
class FactBlock:
    """One figure: what it is, its value, and who published it."""

    label: str
    value: str
    source: str


@dataclass(frozen=True, slots=True)
class TableBlock:
    """Rows of words, the headings first; `right` holds the numbers of the columns that end at the right edge.

    `role` is that of the words below the headings.
    """

    rows: tuple[tuple[str, ...], ...]
    right: frozenset[int]
    role: TextRole = "body"


@dataclass(frozen=True, slots=True)
class ChartBlock:
    """A chart; `share` of the width of the page, 0 to 1."""

    chart: OnPaper
    share: float


Block = TextBlock | FactBlock | TableBlock | ChartBlock


class Document:
    """A flow of blocks. All texts come in translated; empty ones are left out.

    Args:
        title: the first line, and the name of the file.
        subtitle: the line under it.
        release: the release of the catalog, told at the foot of every page.
        day: the day it is made, told there too.
        landscape: the paper lies on its long side.
    """

    def __init__(self, title: str, subtitle: str = "", *, release: str, day: date, landscape: bool = False) -> None:
        self.title = title
        self.release = release
        self.day = day
        self.landscape = landscape
        self.blocks: list[Block] = []
        self._say(title, "title", "text", 0)
        self._say(subtitle, "body", "text_muted", 2)

    def heading(self, text: str) -> None:
        """Begin a section."""
        self.blocks.append(TextBlock(text, "section", "text", 18, heading=True))

    def subheading(self, text: str) -> None:
        """Begin a part of a section."""
        self.blocks.append(TextBlock(text, "strong", "text", 10, heading=True))

    def paragraph(self, text: str) -> None:
        """Add sentences; a line break begins a new line."""
        self._say(text, "body", "text", 6)

    def note(self, text: str) -> None:
        """Add sentences in the second place: a source, a caution."""
        self._say(text, "small", "text_muted", 4)

    def fact(self, label: str, value: str, source: str = "") -> None:
        """Add a figure with its source; why there is none stands in place of the value."""
        self.blocks.append(FactBlock(label, value, source))

    def table(
        self, rows: Sequence[Sequence[str]], right: Sequence[int] = (), source: str = "", role: TextRole = "body"
    ) -> None:
        """Add a table: headings first, all rows of one length. The headings come again on every page it goes on."""
        if len(rows) > 1:
            self.blocks.append(TableBlock(tuple(tuple(row) for row in rows), frozenset(right), role))
        self.note(source)

    def chart(self, chart: OnPaper, share: float = 1.0, source: str = "") -> None:
        """Add a chart as it is when the document is drawn."""
        self.blocks.append(ChartBlock(chart, share))
        self.note(source)

    def _say(self, text: str, role: TextRole, color: str, gap: int) -> None:
        if text:
            self.blocks.append(TextBlock(text, role, color, gap))
