"""The chips that filter careers: preparation, education, pay and outlook, and the way back to all of them."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAction, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QMenu, QWidget

from clusterdesk.core.reach import CareerFilter
from clusterdesk.ui import formats, terms
from clusterdesk.ui.explore import reach_words
from clusterdesk.ui.explore.reach_words import EDUCATION_STEPS, PAY_STEPS
from clusterdesk.ui.filters import CareerFilters
from clusterdesk.ui.widgets import Chip, FlowLayout, QuietButton

ZONES = (1, 2, 3, 4, 5)


@dataclass(frozen=True, slots=True)
class _Entry:
    """One line of a menu: its words, the filter that it puts in force, and the one whose careers it counts."""

    text: str
    wanted: CareerFilter
    chosen: bool
    counted: CareerFilter


class _Menu(QMenu):
    """A menu that can stay open, for entries of which several may be ticked."""

    stays = False

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Tick an entry without closing."""
        if not self._tick(self.actionAt(event.position().toPoint())):
            super().mouseReleaseEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Tick an entry without closing; Escape closes as ever."""
        pressed = event.key() in (Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if not (pressed and self._tick(self.activeAction())):
            super().keyPressEvent(event)

    def _tick(self, action: QAction | None) -> bool:
        if action is None or not self.stays:
            return False
        action.trigger()
        return True


class _MenuChip(Chip):
    """A chip that opens a menu; it looks pressed while its filter is on."""

    def __init__(self, icon: str, about: str, parent: QWidget) -> None:
        super().__init__("", icon, checkable=True, menu=True, parent=parent)
        self.setAccessibleDescription(about)
        self.setToolTip(about)

    def nextCheckState(self) -> None:
        """Change nothing on a press: only the filter decides."""


class FilterChips(QWidget):
    """Shows and changes the filter that all screens of Explore share; wraps where it is narrow.

    Args:
        filters: the filter in force.
        count: how many careers a filter would leave on this screen; given, every entry of the menus says it.
        all_parts: without it only preparation and outlook, for a screen that has the rest in another form.
        parent: the widget it stands in.
    """

    def __init__(
        self,
        filters: CareerFilters,
        count: Callable[[CareerFilter], int] | None = None,
        *,
        all_parts: bool = True,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._filters = filters
        self._count = count
        self._all_parts = all_parts
        self.setAccessibleName(self.tr("Filters"))
        self.preparation = _MenuChip("footprints", self.tr("How much preparation it takes (O*NET job zones)"), self)
        self.education = _MenuChip("graduation-cap", self.tr("The most education you would take on"), self)
        self.pay = _MenuChip("circle-dollar-sign", self.tr("The least median pay a year"), self)
        self.bright = Chip(self.tr("Bright outlook"), "sun", checkable=True)
        self.bright.setToolTip(self.tr("Bright outlook: fast growth, many openings, or new work."))
        self.bright.setAccessibleDescription(self.bright.toolTip())
        self.clear = QuietButton(self.tr("Clear filters"), "x")
        self._menus: dict[Chip, Callable[[], list[_Entry]]] = {
            self.preparation: self._zone_entries,
            self.education: self._education_entries,
            self.pay: self._pay_entries,
        }
        flow = FlowLayout(8, parent=self)
        for part in (*self._menus, self.bright, self.clear):
            flow.addWidget(part)
        self.education.setVisible(all_parts)
        self.pay.setVisible(all_parts)
        for chip in self._menus:
            chip.clicked.connect(lambda _=False, chip=chip: self._pop(chip))
        self.bright.clicked.connect(lambda on: self._filters.set(replace(self._filters.value, bright=on)))
        self.clear.clicked.connect(self._clear)
        filters.changed.connect(self._show)
        self._show()

    def menu(self, chip: Chip) -> QMenu:
        """Return the menu of `preparation`, `education` or `pay`; the caller shows it.

        Raises:
            KeyError: the chip has no menu.
        """
        read = self._menus[chip]
        menu = _Menu(chip.toolTip(), self)
        for _ in read():
            menu.addAction("").setCheckable(True)
        menu.stays = chip is self.preparation
        self._fill(menu, read())
        menu.triggered.connect(lambda action: self._chosen(menu, read, action))
        return menu

    def _pop(self, chip: Chip) -> None:
        menu = self.menu(chip)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(chip.mapToGlobal(QPoint(0, chip.height() + 4)))

    def _fill(self, menu: QMenu, entries: Sequence[_Entry]) -> None:
        for action, entry in zip(menu.actions(), entries, strict=True):
            # Qt sets what follows a tab at the right, as it does with shortcuts.
            count = f"\t{formats.count(self._count(entry.counted))}" if self._count else ""
            action.setText(entry.text.replace("&", "&&") + count)
            action.setChecked(entry.chosen)
            action.setData(entry.wanted)

    def _chosen(self, menu: QMenu, read: Callable[[], list[_Entry]], action: QAction) -> None:
        self._filters.set(action.data())
        self._fill(menu, read())

    def _clear(self) -> None:
        # The button is about to go, and the keyboard must not be sent away with it.
        self.preparation.setFocus()
        self._filters.clear()

    def _zone_entries(self) -> list[_Entry]:
        now = self._filters.value
        none = replace(now, zones=frozenset())
        return [
            _Entry(self.tr("Any preparation"), none, not now.zones, none),
            *(
                _Entry(
                    terms.job_zone(zone),
                    replace(now, zones=now.zones ^ {zone}),
                    zone in now.zones,
                    replace(now, zones=frozenset({zone})),
                )
                for zone in ZONES
            ),
        ]

    def _education_entries(self) -> list[_Entry]:
        now = self._filters.value
        return [
            _Entry(reach_words.education(education), wanted := replace(now, education=education), now == wanted, wanted)
            for education in (None, *EDUCATION_STEPS)
        ]

    def _pay_entries(self) -> list[_Entry]:
        now = self._filters.value
        return [
            _Entry(reach_words.pay(pay), wanted := replace(now, pay=pay), now == wanted, wanted)
            for pay in (None, *PAY_STEPS)
        ]

    def _zone_words(self, zones: frozenset[int]) -> str:
        if not zones:
            return self.tr("Any preparation")
        if len(zones) == 1:
            return terms.job_zone(min(zones))
        return self.tr("{count} preparation levels").format(count=len(zones))

    def _show(self) -> None:
        now = self._filters.value
        for chip, words, on in (
            (self.preparation, self._zone_words(now.zones), bool(now.zones)),
            (self.education, reach_words.education(now.education), now.education is not None),
            (self.pay, reach_words.pay(now.pay), now.pay is not None),
        ):
            chip.setText(words)
            chip.setChecked(on)
        self.bright.setChecked(now.bright)
        self.clear.setVisible(now.active and self._all_parts)
