"""The look of the whole program: colours, fonts and icons by role, changed live."""

from collections.abc import Sequence
from pathlib import Path
from typing import Literal, NamedTuple

from PySide6.QtCore import QObject, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QFont, QIcon, QPainter, QPalette, QPixmap
from PySide6.QtWidgets import QApplication, QToolTip, QWidget
from shiboken6 import Shiboken

from clusterdesk.places import resource
from clusterdesk.ui.theme.fonts import FAMILY, build_fonts, load_fonts
from clusterdesk.ui.theme.icons import IconStore
from clusterdesk.ui.theme.palette import build_palette, colours_of_system, colours_of_tokens, readable
from clusterdesk.ui.theme.tokens import Tokens, read_tokens

Mode = Literal["system", "light", "dark"]

_PROPERTY = "clusterdesk_theme"
_RATIOS: Sequence[float] = (1.0, 2.0)


class ClusterColours(NamedTuple):
    """The colour of a cluster's marks and words (`base`) and of the surface behind its icon (`soft`)."""

    base: QColor
    soft: QColor


class Theme(QObject):
    """Colours, fonts, lengths and icons by role.

    Args:
        tokens: the token file, or tokens that were read; None: the one that comes with the program.
        icons: where pictures come from; None: Lucide.
        parent: the owner, usually the application.
    """

    changed = Signal()
    """Mode, contrast or text size changed; every live widget has been told already."""

    def __init__(
        self, tokens: Path | Tokens | None = None, icons: IconStore | None = None, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._tokens = tokens if isinstance(tokens, Tokens) else read_tokens(tokens or resource("tokens.toml"))
        self._icons = icons or IconStore()
        self._mode: Mode = "system"
        self._percent = 100
        self._contrast: bool | None = None
        self._system: QPalette | None = None
        self._motion: bool | None = None
        self._app: QApplication | None = None
        self._family: str | None = None
        self._colours: dict[str, QColor] = {}
        self._clusters: dict[tuple[str, str], ClusterColours] = {}
        self._on_paper: Theme | None = None
        self._fonts: dict[str, QFont] = {}
        self._work_out()

    # -- settings ---------------------------------------------------------------------------------------------

    @property
    def mode(self) -> Mode:
        """`system`, `light` or `dark`, as chosen."""
        return self._mode

    def set_mode(self, mode: Mode) -> None:
        """Choose light or dark, or follow the system."""
        if mode != self._mode:
            self._mode = mode
            self._tell_system()
            self._refresh()

    @property
    def text_percent(self) -> int:
        """Text size, 100 to 200."""
        return self._percent

    def set_text_percent(self, percent: int) -> None:
        """Set the text size; held within 100 and 200."""
        percent = max(100, min(200, percent))
        if percent != self._percent:
            self._percent = percent
            self._refresh()

    @property
    def dark(self) -> bool:
        """Whether the dark colours are shown."""
        if self._mode != "system":
            return self._mode == "dark"
        hints = QApplication.styleHints()
        return hints.colorScheme() == Qt.ColorScheme.Dark

    @property
    def high_contrast(self) -> bool:
        """Whether the system asks for high contrast (or it was set here); the system palette is kept then."""
        if self._contrast is not None:
            return self._contrast
        # The object that owns the hints must be held while they are asked, or its wrapper takes them with it.
        style = QApplication.styleHints()
        return style.accessibility().contrastPreference() == Qt.ContrastPreference.HighContrast

    def set_high_contrast(self, on: bool | None, palette: QPalette | None = None) -> None:
        """Override what the system says about contrast; None follows it.

        Args:
            on: high contrast or not.
            palette: stands in for the palette of the system.
        """
        self._contrast, self._system = on, palette
        self._refresh()

    def follow_palette(self) -> None:
        """Take the system's palette again, if it is shown and has changed."""
        palette = QApplication.palette()
        if self.high_contrast and not self._system and colours_of_system(palette) != self._colours:
            QApplication.setPalette(readable(palette))
            self._work_out()
            self._restyle_widgets()

    @property
    def reduced_motion(self) -> bool:
        """Whether the system asks for less motion (or it was set here)."""
        if self._motion is not None:
            return self._motion
        # The object that owns the hints must be held while they are asked, or its wrapper takes them with it.
        style = QApplication.styleHints()
        # Qt 6.11, which Python 3.11 gets, does not tell about motion: docs/decisions/qt-by-python.md.
        preference = getattr(style.accessibility(), "motionPreference", None)
        return preference is not None and preference().name == "ReducedMotion"

    def set_reduced_motion(self, on: bool | None) -> None:
        """Override what the system says about motion; None follows it."""
        self._motion = on

    # -- what widgets ask for ---------------------------------------------------------------------------------

    def color(self, role: str) -> QColor:
        """Return the colour of a role; see the README of ui for the names.

        Raises:
            KeyError: there is no such role (a mistake in our code).
        """
        return self._colours[role]

    def on_chosen(self, role: str) -> QColor:
        """Return the colour of a role for words on the `chosen` surface: in high contrast it has one for all words."""
        return self._colours["on_chosen" if self.high_contrast else role]

    @property
    def edge(self) -> QColor | None:
        """The line around surfaces that have none in light and dark: there their colour shows them, not here."""
        return self._colours["line"] if self.high_contrast else None

    def cluster(self, framework: str, slug: str) -> ClusterColours:
        """Return the colours of a cluster; of one without its own, the accent."""
        found = self._clusters.get((framework, slug))
        return found or ClusterColours(self._colours["accent"], self._colours["accent_soft"])

    def font(self, role: str) -> QFont:
        """Return the font of a text role at the current text size.

        Raises:
            KeyError: there is no such role (a mistake in our code).
        """
        return self._fonts[role]

    def px(self, pixels: float) -> int:
        """Return a length that grows with the text, in device-independent pixels."""
        return round(pixels * self._percent / 100)

    def size(self, name: str) -> int:
        """Return a fixed length of the tokens in device-independent pixels (radii, page margin, rail, grid)."""
        return round(self._tokens.sizes[name])

    def icon_pixmap(self, name: str, color: QColor, size: int, ratio: float) -> QPixmap:
        """Return a tinted icon of `size` device-independent pixels; kept after the first time."""
        return self._icons.pixmap(name, color, size, ratio)

    def icon(self, name: str, color: QColor | None = None, size: int = 18) -> QIcon:
        """Return a tinted icon for places that want a QIcon (menus, combo boxes); it does not follow a theme change."""
        icon = QIcon()
        for ratio in _RATIOS:
            icon.addPixmap(self.icon_pixmap(name, color or self._colours["text"], self.px(size), ratio))
        return icon

    def draw_icon(self, painter: QPainter, name: str, color: QColor, box: QRectF) -> None:
        """Draw an icon as vectors into a square box, for paper."""
        self._icons.render(painter, name, color, box)

    def paper(self) -> "Theme":
        """Return the theme of what is printed: the light colours at 100 % text, whatever the screen shows."""
        if self._on_paper is None:
            self._on_paper = _Paper(self._tokens, self._icons, self._family, self)
        return self._on_paper

    # -- putting it on ----------------------------------------------------------------------------------------

    def apply(self, app: QApplication, *, styled: bool = False) -> None:
        """Give the application this theme: Fusion, palette, fonts. It follows the system from now on.

        Args:
            app: the application.
            styled: it was started with the arguments `-style fusion`. Asking for its style costs 6 ms at start, most
                of it for names that nothing else needs.
        """
        self._put_on(app, styled=styled)
        self._restyle_widgets()

    def _put_on(self, app: QApplication, *, styled: bool = False) -> None:
        self._app = app
        self._family = FAMILY if load_fonts() else None
        if not styled and app.style().objectName() != "fusion":
            app.setStyle("Fusion")
        app.setProperty(_PROPERTY, _Holder(self))
        self._dress(app)
        hints = app.styleHints()
        hints.colorSchemeChanged.connect(self._system_changed, Qt.ConnectionType.UniqueConnection)
        hints.accessibility().contrastPreferenceChanged.connect(
            self._system_changed, Qt.ConnectionType.UniqueConnection
        )

    def _system_changed(self) -> None:
        self._refresh()

    def _tell_system(self) -> None:
        """Let title bars and native dialogs follow; a no-op where the platform cannot."""
        schemes = {"light": Qt.ColorScheme.Light, "dark": Qt.ColorScheme.Dark, "system": Qt.ColorScheme.Unknown}
        QApplication.styleHints().setColorScheme(schemes[self._mode])

    def _work_out(self) -> None:
        if self.high_contrast:
            self._colours = colours_of_system(self._system or QApplication.palette())
            mark = ClusterColours(self._colours["text"], self._colours["surface"])
            self._clusters = dict.fromkeys(self._tokens.clusters, mark)
        else:
            names = self._tokens.dark if self.dark else self._tokens.light
            self._colours = colours_of_tokens(names)
            at = 2 if self.dark else 0
            self._clusters = {
                key: ClusterColours(QColor(four[at]), QColor(four[at + 1]))
                for key, four in self._tokens.clusters.items()
            }
        self._fonts = build_fonts(self._family, self._tokens.sizes, self._percent)

    def _refresh(self) -> None:
        if self._app is None:
            self._work_out()
        else:
            self._dress(self._app)
            self._restyle_widgets()

    def _dress(self, app: QApplication) -> None:
        if self.high_contrast:
            app.setPalette(self._system or QPalette())
            app.setPalette(readable(QApplication.palette()))
        self._work_out()
        if not self.high_contrast:
            app.setPalette(build_palette(self._colours))
        app.setFont(self._fonts["body"])
        QToolTip.setFont(self._fonts["small"])

    def _restyle_widgets(self) -> None:
        for widget in QApplication.allWidgets():
            restyle = getattr(widget, "restyle", None)
            if restyle is not None:
                restyle()
            widget.update()
        self.changed.emit()


class _Paper(Theme):
    """The theme of what is printed. It is never applied, so the screen and the system hear nothing of it."""

    def __init__(self, tokens: Tokens, icons: IconStore, family: str | None, parent: QObject) -> None:
        super().__init__(tokens, icons, parent)
        self._mode, self._contrast, self._family = "light", False, family
        self._work_out()
        for font in self._fonts.values():
            # A PDF keeps the sign that is drawn: with ligatures nobody finds or copies the word "figure".
            font.setFeature(QFont.Tag("liga"), 0)


class _Holder(NamedTuple):
    """Carries the theme in a property of the application; a bare QObject there would dangle once it is deleted."""

    theme: Theme


def theme_of(widget: QWidget | None = None) -> Theme:
    """Return the theme of the running application; where none was applied (a test), the default one is, first.

    Args:
        widget: the one that asks; today the whole application has one theme.
    """
    app = QApplication.instance()
    if not isinstance(app, QApplication):
        raise RuntimeError("a theme needs a QApplication")  # noqa: TRY004 - a missing application, not a wrong argument
    holder = app.property(_PROPERTY)
    if isinstance(holder, _Holder) and Shiboken.isValid(holder.theme):
        return holder.theme
    theme = Theme(parent=app)
    # The widget that asks may be half built: it is not told to take the theme, it is taking it.
    theme._put_on(app)  # noqa: SLF001 - same module
    return theme
