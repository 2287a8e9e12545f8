"""The form for a new goal."""

from collections.abc import Callable
from datetime import date, timedelta

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from clusterdesk.core.goal_draft import GoalDraft, GoalTemplate, StepDraft
from clusterdesk.core.goal_start import GoalStart
from clusterdesk.core.target import TargetKind
from clusterdesk.services.goals import STEP_LIMIT
from clusterdesk.services.targets import facts_of
from clusterdesk.ui.context import Context
from clusterdesk.ui.goals.checks import reason_error, title_error
from clusterdesk.ui.goals.draft import DraftSteps
from clusterdesk.ui.goals.kind import KindField
from clusterdesk.ui.target_picker import TargetPicker
from clusterdesk.ui.text import to_date
from clusterdesk.ui.typed import DayField, TypedForm, date_error, length_error
from clusterdesk.ui.widgets import Select, TextArea, TextField

TEMPLATE_KINDS: dict[TargetKind, frozenset[str]] = {
    "career": frozenset({"career", "skill", "experience", "education", "application", "finance"}),
    "cluster": frozenset({"career", "course", "experience", "skill"}),
    "pathway": frozenset({"career", "course", "experience", "skill"}),
    "skill": frozenset({"skill", "course", "experience"}),
    "program": frozenset({"education", "course", "application", "finance"}),
}
"""The kinds of ready-made goals that make sense for what a goal points to; a free goal may start from any."""


class GoalForm(TypedForm):
    """Writes a new goal, from something in the catalog, from a ready-made goal, or from nothing."""

    kept = Signal(object)
    """A `GoalDraft` without a snapshot."""

    def __init__(
        self, context: Context, start: GoalStart, today: Callable[[], date], parent: QWidget | None = None
    ) -> None:
        super().__init__("", "", parent)
        self.set_title(self.tr("New goal"))
        self.keep_button.setText(self.tr("Keep this goal"))
        self._context = context
        self._today = today
        self._start = start
        self._auto_title = ""
        self._auto_steps: list[StepDraft] = []
        self._templates: tuple[GoalTemplate, ...] = context.explore.goal_templates()
        self.picker = TargetPicker(context)
        self.kind = KindField()
        self.template = Select()
        self.title = TextField(self.tr("What do you want to reach?"))
        self.reason = TextArea(rows=3)
        self.due = DayField(self.tr("Due date"))
        self.steps = DraftSteps(after=self.due)
        self.add_row(self.tr("Points to"), self.picker)
        self.add_row(
            self.tr("Start from"), self.template, self.tr("A ready-made goal brings steps. You can change every word.")
        )
        self._title_row = self.add_row(self.tr("Goal"), self.title)
        self._reason_row = self.add_row(self.tr("Why"), self.reason, self._plain_question())
        self._due_row = self.add_row(self.tr("Due date, if you like"), self.due)
        self.left_align(self._due_row)
        self._steps_row = self.add_row(self.tr("First steps"), self.steps, self.tr("Press Enter for the next step."))
        self.left_align(self.add_row(self.tr("Kind"), self.kind))
        self.picker.set_target(start.target)
        self.kind.follow(start.target)
        self.kind.set_kind(start.kind)
        self._fill_templates()
        self._set_auto_title(self._name())
        self.picker.changed.connect(self._target_changed)
        self.template.activated.connect(self._template_chosen)
        self.due.changed.connect(self._note_past)

    def _plain_question(self) -> str:
        return self.tr("Your reason, in your own words. Later you can see how it changed.")

    def start(self) -> None:
        """Begin with the title; a name that is there already can be typed over."""
        self.title.setFocus()
        self.title.selectAll()

    def typed(self) -> bool:
        """Return whether anything was typed that would be lost."""
        return (
            self.title.text().strip() != self._auto_title
            or bool(self.reason.toPlainText().strip())
            or bool(self.due.text().strip())
            or self.steps.steps() != self._auto_steps
            or self.picker.target != self._start.target
        )

    def checked(self) -> bool:
        """Check title, reason, date and steps."""
        self._title_row.set_error(title_error(self.title.text()))
        self._reason_row.set_error(reason_error(self.reason.toPlainText()))
        self._due_row.set_error(date_error(self.due))
        self._steps_row.set_error(self._check_steps())
        return not any(row.error for row in self.rows)

    def hand_over(self) -> None:
        """Emit `kept`."""
        self.kept.emit(
            GoalDraft(
                self.title.text(),
                self.reason.toPlainText(),
                self.picker.target,
                due=to_date(self.due.date()),
                steps=tuple(self.steps.steps()),
                kind=self.kind.kind(),
            )
        )

    def _name(self) -> str:
        """Return what the goal is called until somebody types something else."""
        target = self.picker.target
        if target is None or self._start.credential:
            return self._start.credential
        return facts_of(self._context.explore, self._context.preferences.settings.framework, target).name

    def _set_auto_title(self, title: str) -> None:
        self._auto_title = title
        self.title.setText(title)

    def _target_changed(self) -> None:
        self.kind.follow(self.picker.target)
        if self.title.text().strip() == self._auto_title and self.template.currentData() is None:
            self._set_auto_title(self._name())
        self._fill_templates()

    def _fill_templates(self) -> None:
        chosen = self.template.currentData()
        target = self.picker.target
        self.template.clear()
        self.template.addItem(self.tr("My own words"), None)
        for template in self._templates:
            if target is None or template.kind in TEMPLATE_KINDS[target.kind] or template.id == chosen:
                self.template.addItem(template.title, template.id)
        self.template.setCurrentIndex(max(0, self.template.findData(chosen)))

    def _template_chosen(self) -> None:
        chosen = self.template.currentData()
        template = next((one for one in self._templates if one.id == chosen), None)
        if self.title.text().strip() == self._auto_title:
            self._set_auto_title(template.title if template else self._name())
        if self.steps.steps() == self._auto_steps:
            self._auto_steps = self._dated(template) if template else []
            self.steps.set_steps(self._auto_steps)
        self._reason_row.set_hint(template.why_prompt if template else self._plain_question())

    def _dated(self, template: GoalTemplate) -> list[StepDraft]:
        return [StepDraft(title, self._today() + timedelta(weeks=weeks)) for title, weeks in template.steps]

    def _check_steps(self) -> str:
        for line in self.steps.lines():
            error = length_error(line.title.text(), STEP_LIMIT) or date_error(line.due)
            if error:
                return error
        return ""

    def _note_past(self) -> None:
        day = to_date(self.due.date())
        past = day is not None and day < self._today()
        self._due_row.set_error("")
        self._due_row.set_hint(self.tr("This day is in the past. You can keep it.") if past else "")
