"""Choosing the career, cluster, skill or program of study that a goal or an entry is about."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from clusterdesk.core.target import Target
from clusterdesk.services.targets import facts_of
from clusterdesk.ui import terms
from clusterdesk.ui.context import Context
from clusterdesk.ui.typed import FieldGroup
from clusterdesk.ui.widgets import (
    IconTile,
    LinkRow,
    PlainButton,
    QuietButton,
    SmallLabel,
    StrongLabel,
    TextField,
    clear_layout,
)

RESULTS = 6
"""So many careers and clusters are offered at most."""
OTHERS = 2
"""So many skills, and so many programs of study."""


class TargetPicker(FieldGroup):
    """Shows what a goal or an entry is about, and finds something else by name. Nothing is a choice too."""

    changed = Signal()

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._target: Target | None = None
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        self._chosen = self._chosen_row()
        self._find = PlainButton(self.tr("Choose from the catalog"), icon="search")
        self._find.setAccessibleDescription(self.tr("Career, cluster, skill or program"))
        self._find.clicked.connect(self._start_search)
        self._edit = TextField(self.tr("Type a name"))
        self._edit.setAccessibleName(self.tr("Career, cluster, skill or program"))
        self._edit.textEdited.connect(self._search)
        self._edit.returnPressed.connect(self._take_first)
        self._found = QVBoxLayout()
        self._found.setSpacing(0)
        self._nothing = SmallLabel(self.tr("Nothing found by that name."))
        column.addWidget(self._chosen)
        column.addWidget(self._find, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self._edit)
        column.addLayout(self._found)
        column.addWidget(self._nothing)
        self.set_target(None)

    def _chosen_row(self) -> QWidget:
        row = QWidget()
        line = QHBoxLayout(row)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(12)
        self._tile = IconTile("target")
        names = QVBoxLayout()
        names.setSpacing(0)
        self._name = StrongLabel("")
        self._note = SmallLabel("")
        names.addWidget(self._name)
        names.addWidget(self._note)
        self._other = QuietButton(self.tr("Choose another"))
        self._other.clicked.connect(self._start_search)
        self._none = QuietButton(self.tr("Remove"))
        self._none.clicked.connect(self._remove)
        line.addWidget(self._tile)
        line.addLayout(names, 1)
        line.addWidget(self._other)
        line.addWidget(self._none)
        return row

    @property
    def target(self) -> Target | None:
        """What is chosen."""
        return self._target

    def first_field(self) -> QWidget:
        """Return the button that starts a search."""
        return self._find if self._target is None else self._other

    def set_target(self, target: Target | None) -> None:
        """Show a choice; the search closes."""
        self._target = target
        if target is not None:
            self._describe(target)
        self._chosen.setVisible(target is not None)
        self._find.setVisible(target is None)
        self._edit.hide()
        self._edit.clear()
        self._list("")

    def _describe(self, target: Target) -> None:
        facts = facts_of(self._context.explore, self._context.preferences.settings.framework, target)
        self._name.setText(facts.name)
        kind = terms.target_kind(target)
        self._note.setText(f"{kind} · {facts.cluster_name}" if facts.cluster_name not in ("", facts.name) else kind)
        if facts.cluster:
            self._tile.set_cluster(*facts.cluster)
        else:
            self._tile.set_tone("accent")
            self._tile.set_icon("sparkles" if target.kind == "skill" else "target")

    def _start_search(self) -> None:
        self._find.hide()
        self._edit.show()
        self._edit.setFocus()

    def _remove(self) -> None:
        self.set_target(None)
        self._find.setFocus()
        self.changed.emit()

    def _search(self, text: str) -> None:
        self._list(text)

    def _list(self, text: str) -> None:
        clear_layout(self._found)
        self._hits = self._hits_of(text) if text.strip() else []
        for name, target in self._hits:
            row = LinkRow(name, terms.target_kind(target))
            row.clicked.connect(lambda _=False, target=target: self._take(target))
            self._found.addWidget(row)
        self._nothing.setVisible(bool(text.strip()) and not self._hits)

    def _hits_of(self, text: str) -> list[tuple[str, Target]]:
        """Return names and targets: what is called exactly so first, then careers and clusters, skills, programs."""
        found = self._context.explore.find(text, RESULTS, OTHERS)
        hits = [(hit.title, Target.parse(hit.target)) for hit in found.hits]
        hits += [(skill.plain_name, Target.skill(skill.element)) for skill in found.skills[:OTHERS]]
        hits += [(program.title, Target.program(program.code)) for program in found.programs]
        return sorted(hits, key=lambda hit: hit[0].casefold() != text.strip().casefold())

    def _take_first(self) -> None:
        if self._hits:
            self._take(self._hits[0][1])

    def _take(self, target: Target) -> None:
        self.set_target(target)
        self._other.setFocus()
        self.changed.emit()
