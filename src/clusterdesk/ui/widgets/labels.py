"""Words: one class a text role. They wrap, take no rich text unless asked, and follow palette and text size."""

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QFontMetricsF, QPaintEvent, QPalette, QResizeEvent, Qt
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from clusterdesk.ui.theme import theme_of
from clusterdesk.ui.widgets.paint import Align, box, start


def plain_tip(text: str) -> str:
    """Return a text as a tool tip shows it letter by letter: one that looks like HTML Qt would take for HTML."""
    return Qt.convertFromPlainText(text) if Qt.mightBeRichText(text) else text


def set_tip(widget: QWidget, text: str) -> None:
    """Give a widget a tool tip of plain text."""
    widget.setToolTip(plain_tip(text))


class Label(QLabel):
    """Base of the text roles.

    Args:
        text: the words, translated.
        rich: read `<b>` and the like; never for what a student typed.
        wrap: break into lines.
        parent: the widget it stands in.
    """

    font_role = "body"
    muted = False

    def __init__(self, text: str = "", parent: QWidget | None = None, *, rich: bool = False, wrap: bool = True) -> None:
        super().__init__(text, parent)
        self._role: str | None = None
        self.setTextFormat(Qt.TextFormat.RichText if rich else Qt.TextFormat.PlainText)
        self.setWordWrap(wrap)
        self.setFont(theme_of(self).font(self.font_role))
        if self.muted:
            self.setForegroundRole(QPalette.ColorRole.PlaceholderText)

    def set_role(self, role: str | None) -> None:
        """Colour the words by a theme role (`good`, `bad`, `accent_strong` ...); None is the class's own colour."""
        self._role = role
        self._recolour()

    def restyle(self) -> None:
        """Take the fonts and colours of the theme again."""
        self.setFont(theme_of(self).font(self.font_role))
        if self._role is not None:
            self._recolour()

    def _recolour(self) -> None:
        palette = QPalette()
        palette.setResolveMask(0)
        if self._role is not None:
            color = theme_of(self).color(self._role)
            # Inside a button, words are painted in the button's role.
            for ink in (
                QPalette.ColorRole.WindowText,
                QPalette.ColorRole.ButtonText,
                QPalette.ColorRole.PlaceholderText,
            ):
                palette.setColor(ink, color)
        self.setPalette(palette)


class TitleLabel(Label):
    """The title of a page."""

    font_role = "title"


class HeadlineLabel(Label):
    """What one of the things on a page is called, below the page's own title."""

    font_role = "headline"


class QuestionLabel(Label):
    """The sentence of the question screen."""

    font_role = "question"


class SectionLabel(Label):
    """The heading of a card."""

    font_role = "section"


class StrongLabel(Label):
    """Words that carry weight in a row."""

    font_role = "strong"


class BodyLabel(Label):
    """Plain text."""


class MutedLabel(Label):
    """Text in the second place."""

    muted = True


class SmallLabel(Label):
    """Notes and sources."""

    font_role = "small"
    muted = True


class FigureLabel(Label):
    """One big number."""

    font_role = "figure"


class Paragraph(Label):
    """Several sentences, set with room between the lines. Plain text, as in every label.

    Args:
        text: the sentences.
        muted: in the second place.
        parent: the widget it stands in.
    """

    def __init__(self, text: str = "", *, muted: bool = False, parent: QWidget | None = None) -> None:
        super().__init__("", parent, rich=True)
        self._plain = ""
        if muted:
            self.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        self.setText(text)

    def plain_text(self) -> str:
        """Return the sentences without the markup of the line height."""
        return self._plain

    def setText(self, text: str) -> None:
        """Show other sentences."""
        self._plain = text
        # Not html.escape: importing it costs 2 ms at start, for its table of names.
        lines = text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\n", "<br>")
        super().setText(f'<div style="line-height:122%">{lines}</div>' if text else "")
        self.setAccessibleName(text)


class CapsLabel(Label):
    """A small upper-case line above a title. The words stay as written for screen readers."""

    font_role = "tiny"
    muted = True

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self.restyle()

    def restyle(self) -> None:
        """Take the font again, in capitals."""
        font = theme_of(self).font(self.font_role)
        spaced = type(font)(font)
        spaced.setCapitalization(spaced.Capitalization.AllUppercase)
        spaced.setLetterSpacing(spaced.SpacingType.PercentageSpacing, 103)
        self.setFont(spaced)


class ElidedLabel(QWidget):
    """One line that ends in … when there is no room; the whole text is the tool tip and the accessible name."""

    def __init__(
        self, text: str = "", role: str = "body", *, muted: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._text = ""
        self._font_role = role
        self._muted = muted
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setText(text)

    def text(self) -> str:
        """Return the whole text."""
        return self._text

    def setText(self, text: str) -> None:
        """Show another text."""
        self._text = text
        self.setAccessibleName(text)
        self.updateGeometry()
        self._tip()
        self.update()

    def sizeHint(self) -> QSize:
        """Return the size of the whole line."""
        metrics = self._metrics()
        return QSize(int(metrics.horizontalAdvance(self._text)) + 1, int(metrics.height()) + 1)

    def minimumSizeHint(self) -> QSize:
        """Return the size of a few letters."""
        metrics = self._metrics()
        return QSize(int(metrics.averageCharWidth() * 4), int(metrics.height()) + 1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show the tool tip only when something is hidden."""
        super().resizeEvent(event)
        self._tip()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the line."""
        painter, theme = start(self)
        painter.setFont(theme.font(self._font_role))
        role = QPalette.ColorRole.PlaceholderText if self._muted else QPalette.ColorRole.WindowText
        painter.setPen(self.palette().color(role))
        shown = self._metrics().elidedText(self._text, Qt.TextElideMode.ElideRight, self.width())
        painter.drawText(self.rect(), int(Align.AlignVCenter | Align.AlignLeft), shown)
        painter.end()

    def restyle(self) -> None:
        """Measure again."""
        self.updateGeometry()
        self._tip()

    def _metrics(self) -> QFontMetricsF:
        return QFontMetricsF(theme_of(self).font(self._font_role))

    def _tip(self) -> None:
        hidden = self._metrics().horizontalAdvance(self._text) > self.width()
        set_tip(self, self._text if hidden else "")


class _Pill(QWidget):
    """A short word in a small rounded box."""

    font_role = "tiny"
    pad = (7, 2)

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._text = text
        self.setAccessibleName(text)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def text(self) -> str:
        """Return the word."""
        return self._text

    def set_text(self, text: str) -> None:
        """Show another word."""
        self._text = text
        self.setAccessibleName(text)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Return the size of the word and its box."""
        metrics = QFontMetricsF(theme_of(self).font(self.font_role))
        height = round(metrics.height()) + 2 * self.pad[1]
        width = round(metrics.horizontalAdvance(self._text) + 0.5) + 2 * self.pad[0]
        return QSize(max(width, height), height)

    def minimumSizeHint(self) -> QSize:
        """Return the same: it is never cut."""
        return self.sizeHint()

    def restyle(self) -> None:
        """Measure again."""
        self.updateGeometry()


class KeyCap(_Pill):
    """The name of a key, drawn as a key."""

    pad = (6, 2)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the key."""
        painter, theme = start(self)
        box(painter, QRectF(self.rect()), 5, theme.color("window"), theme.color("control_line"))
        painter.setFont(theme.font(self.font_role))
        painter.setPen(theme.color("text_muted"))
        painter.drawText(self.rect(), int(Align.AlignCenter), self._text)
        painter.end()


class Badge(_Pill):
    """A small rounded word.

    Args:
        text: the word.
        tone: `plain`, `accent`, `good`, `warn` or `bad`.
        parent: the widget it stands in.
    """

    pad = (9, 3)

    def __init__(self, text: str, tone: str = "plain", parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self._tone = tone

    def set_tone(self, tone: str) -> None:
        """Change the tone."""
        self._tone = tone
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the word and its box."""
        painter, theme = start(self)
        fill, words = {
            "plain": ("sunken", "text_muted"),
            "accent": ("accent_soft", "accent_strong"),
        }.get(self._tone, (f"{self._tone}_soft", self._tone))
        box(painter, QRectF(self.rect()), self.height() / 2, theme.color(fill), theme.edge)
        painter.setFont(theme.font(self.font_role))
        painter.setPen(theme.color(words))
        painter.drawText(self.rect(), int(Align.AlignCenter), self._text)
        painter.end()


class Separator(QWidget):
    """A line of one pixel."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """Return one pixel of height."""
        return QSize(8, 1)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the line."""
        painter, theme = start(self)
        painter.fillRect(self.rect(), theme.color("line"))
        painter.end()
