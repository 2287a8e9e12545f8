"""The quick form for something that happened, from anywhere: `log`, `log/KIND`, `log/KIND/TARGET`, `log/edit/UUID`."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QHBoxLayout, QWidget

from clusterdesk.core.changes import Changes
from clusterdesk.core.entry_kind import EntryKind
from clusterdesk.core.errors import BadInput, ExpectedError
from clusterdesk.core.goal import Goal
from clusterdesk.core.journal import Entry, EntryDraft
from clusterdesk.core.target import Target
from clusterdesk.services.journal import NewFile
from clusterdesk.services.targets import facts_of
from clusterdesk.ui.context import Context
from clusterdesk.ui.journal.form import EntryForm
from clusterdesk.ui.memory import Unkept
from clusterdesk.ui.problems import problem_of
from clusterdesk.ui.view import View
from clusterdesk.ui.widgets import Banner, Confirm, EmptyState, clear_layout


@dataclass(frozen=True, slots=True)
class _Wanted:
    """What an address asks for: a new entry of a kind about something, or an entry to change."""

    kind: EntryKind | None = None
    target: Target | None = None
    entry: str = ""

    @classmethod
    def of(cls, address: str) -> "_Wanted":
        match address.split("/", 2):
            case [_, "edit", uuid]:
                return cls(entry=uuid)
            case [_, kind, *rest] if kind in set(EntryKind):
                return cls(EntryKind(kind), _about(rest[0] if rest else ""))
            case _:
                return cls()


def _about(text: str) -> Target | None:
    """Return the target of an address; None for none and for what names none."""
    try:
        return Target.parse(text) if text else None
    except BadInput:
        return None


class LogView(View):
    """A form, and what was begun in it before: it is kept in the window until it is saved or thrown away."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self.form: EntryForm | None = None
        self._address = ""
        self._next = ""
        self._asking: Confirm | None = None
        self._goals: dict[str, str] = {}
        self.before = Banner(
            self.tr("You began this entry and have not kept it yet."), action=self.tr("Begin a new one instead")
        )
        self.before.acted.connect(lambda: self._ask(self._begin_instead))
        self._place = QHBoxLayout()
        self.body.addWidget(self.before)
        self.body.addLayout(self._place)
        self.body.addStretch(1)
        self.before.hide()
        context.navigation.leaving.connect(self._remember)
        context.runner.crashed.connect(lambda _: self._free())

    # -- what is shown ----------------------------------------------------------------------------------------

    def show_address(self, address: str) -> None:
        """Show the form for an address; what was begun before and is not kept comes first."""
        self.verticalScrollBar().setValue(0)
        if self.form is not None and self.form.typed():
            self._next = address
            self.before.setVisible(address != self._address)
        elif self.form is None and self.context.memory.unkept is not None:
            self._show_unkept(self.context.memory.unkept, address)
        else:
            self._begin(address)
        self.refresh()
        self._start()

    def refresh(self) -> None:
        """Read the goals again."""
        self.context.runner.read(lambda session: session.goals.goals(), self._take_goals, owner=self)

    def unsaved(self) -> str:
        """Return the address of the form with something that is not kept yet."""
        return self._address if self.form is not None and self.form.typed() else ""

    def _show_unkept(self, unkept: Unkept, address: str) -> None:
        """Show what was begun before the language was changed."""
        self._next = address
        self._begin(unkept.address, unkept)
        self.before.setVisible(address != unkept.address)

    def _begin(self, address: str, unkept: Unkept | None = None) -> None:
        """Show an empty form for an address, filled with what it says or with what was begun."""
        wanted = _Wanted.of(address)
        self._close()
        self._address = address
        self.before.hide()
        self.show_empty(None)
        self.set_title(self.tr("Change an entry") if wanted.entry else self.tr("Log something"))
        form = EntryForm(self.context, self._today(), editing=bool(wanted.entry))
        form.kept.connect(self._keep)
        form.left.connect(self._leave)
        self._place.addWidget(form, 1)
        self._place.addStretch()
        self.form = form
        form.set_goals(self._goals)
        if wanted.entry:
            form.setEnabled(False)
            self.context.runner.read(
                lambda session: session.journal.entry(wanted.entry),
                lambda entry: self._fill(form, entry, unkept),
                owner=form,
                refused=self._gone,
            )
        elif unkept is not None:
            form.show_draft(unkept.draft, (), unkept.files, unkept.removed)
        else:
            self._fill_new(form, wanted)

    def _fill_new(self, form: EntryForm, wanted: _Wanted) -> None:
        if wanted.kind is not None:
            form.set_kind(wanted.kind)
        if wanted.target is not None and self._knows(wanted.target):
            form.set_target(wanted.target)
        form.begin_here()

    def _knows(self, target: Target) -> bool:
        return facts_of(self.context.explore, self.context.preferences.settings.framework, target).known

    def _fill(self, form: EntryForm, entry: Entry, unkept: Unkept | None) -> None:
        """Show an entry that is to be changed, or what was begun to be changed of it."""
        form.setEnabled(True)
        said = {stance.goal: stance.speaks for stance in entry.stances}
        draft = EntryDraft(entry.kind, entry.title, entry.day, entry.note, entry.target, entry.fields, said)
        form.show_draft(draft, entry.attachments)
        form.begin_here()
        if unkept is not None:
            form.show_draft(unkept.draft, entry.attachments, unkept.files, unkept.removed)
        self._start()

    def _gone(self, error: ExpectedError) -> None:
        self._close()
        empty = EmptyState("notebook-pen", problem_of(error), self.tr("See your journal"))
        empty.acted.connect(lambda: self.context.navigation.replace("journal"))
        self.show_empty(empty)

    def _take_goals(self, goals: tuple[Goal, ...]) -> None:
        """Offer the goals that are in force first, before them those with the same target."""
        target = self.form.picker.target if self.form is not None else None

        def order(goal: Goal) -> tuple[bool, bool]:
            return goal.current.state != "active", target is None or goal.current.target != target

        self._goals = {goal.uuid: goal.current.title for goal in sorted(goals, key=order)}
        if self.form is not None:
            self.form.set_goals(self._goals)

    def _start(self) -> None:
        if self.form is not None and self.isVisible():
            # Where it is laid out the page knows whether it has to scroll to the field.
            QTimer.singleShot(0, self.form, self.form.start)

    def _close(self) -> None:
        if self.form is not None:
            self.form = None
            clear_layout(self._place)

    # -- what was begun ---------------------------------------------------------------------------------------

    def _remember(self) -> None:
        """Keep what was typed in the window when another page is opened."""
        form = self.form
        if form is not None and self.isVisible():
            self.context.memory.unkept = (
                Unkept(self._address, form.draft(), tuple(form.files.added), frozenset(form.files.removed))
                if form.typed()
                else None
            )

    def _forget(self) -> None:
        self._close()
        self.context.memory.unkept = None

    def _begin_instead(self) -> None:
        self._forget()
        self._begin(self._next)
        self.refresh()
        self._start()

    def _leave(self) -> None:
        """Go back where one came from; what was typed is thrown away only when the person says so."""
        if self.unsaved():
            self._ask(self._go_back)
        else:
            self._go_back()

    def _ask(self, throw_away: Callable[[], None]) -> None:
        if self._asking is None:
            ask = self._asking = Confirm(
                self.tr("Throw this entry away?"),
                self.tr("What you typed here is not kept anywhere else."),
                self.tr("Throw away"),
                danger=True,
                parent=self.window(),
            )
            ask.accepted.connect(throw_away)
            ask.finished.connect(self._answered)
            ask.open()

    def _answered(self) -> None:
        if self._asking is not None:
            self._asking.deleteLater()
            self._asking = None

    def _go_back(self) -> None:
        self._forget()
        if self.context.navigation.can_back:
            self.context.navigation.back()
        else:
            self.context.navigation.replace("journal")

    # -- keeping ----------------------------------------------------------------------------------------------

    def _keep(self, draft: EntryDraft, files: list[NewFile], removed: set[str]) -> None:
        uuid = _Wanted.of(self._address).entry
        self.context.runner.submit(
            lambda session: (
                session.journal.revise(uuid, draft, files, removed) if uuid else session.journal.keep(draft, files)
            ),
            self._kept,
            self._refused,
            owner=self.form,
        )

    def _kept(self, changes: Changes) -> None:
        self._forget()
        self.context.navigation.replace(f"journal/{changes.uuid}")

    def _refused(self, error: ExpectedError) -> None:
        if self.form is not None:
            self.form.refuse(error)

    def _free(self) -> None:
        """Let the person try again after a fault nobody knows: what was typed is still there."""
        if self.form is not None:
            self.form.keep_button.setEnabled(True)

    def _today(self) -> date:
        return self.context.clock().astimezone().date()
