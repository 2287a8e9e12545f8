"""The dialog that puts something into the plan, or changes what is in it."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtWidgets import QWidget

from clusterdesk.core.errors import ExpectedError
from clusterdesk.core.plan import PlanDraft, PlanItem, PlanKind, PlanYear, Term, year_for, years_of
from clusterdesk.core.requirements import RequirementList
from clusterdesk.core.student import Student
from clusterdesk.services.plan import CREDITS_LIMIT, NOTE_LIMIT, TITLE_LIMIT
from clusterdesk.ui import formats
from clusterdesk.ui.context import Context
from clusterdesk.ui.planning import words
from clusterdesk.ui.planning.counts import CountsField
from clusterdesk.ui.problems import explained
from clusterdesk.ui.requirements.chosen import list_of
from clusterdesk.ui.sheet import Sheet
from clusterdesk.ui.typed import length_error, number_of
from clusterdesk.ui.widgets import Banner, Form, PrimaryButton, SegmentedControl, Select, TextArea, TextField


class PlanDialog(Sheet):
    """Asks what, when, and for how many credits.

    Args:
        draft: what stands in the fields at first.
        years: the school years to choose from.
        goals: the titles of the goals in force by UUID.
        required: the school's list that the plan is checked against.
        editing: it is in the plan already.
        parent: the window.
    """

    wanted = Signal(object)
    """Everything is filled in: the `PlanDraft` to keep."""

    def __init__(
        self,
        draft: PlanDraft,
        years: Sequence[PlanYear],
        goals: Mapping[str, str],
        *,
        required: RequirementList | None = None,
        editing: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        title = self.tr("Change what is planned") if editing else self.tr("Add to my plan")
        keep = self.tr("Keep") if editing else self.tr("Add to my plan")
        super().__init__(title, PrimaryButton(keep), parent)
        self._draft = draft
        self.problem = Banner("", "bad")
        self.problem.hide()
        self.column.addWidget(self.problem)
        self.kind = Select()
        for kind in words.KINDS:
            self.kind.addItem(words.kind(kind), kind)
        self.title = TextField(self.tr("What do you plan?"))
        self.year = Select()
        for year in years:
            self.year.addItem(words.whole(year), year.year)
        self.term = SegmentedControl([(term, words.term(term)) for term in words.TERMS], name=self.tr("Term"))
        self.credits = TextField()
        self.goal = Select()
        self.goal.addItem(self.tr("No goal"), None)
        for uuid, name in goals.items():
            self.goal.addItem(name, uuid)
        self.note = TextArea(rows=2)
        self.counts = CountsField(required, self.note) if required else None
        self._arrange()
        self._show(draft)
        self.confirm_button.setDefault(True)
        self.confirm_button.clicked.connect(self._confirm)
        self.title.textEdited.connect(lambda: self._title_row.set_error(""))
        self.credits.textEdited.connect(lambda: self._credits_row.set_error(""))
        self.title.setFocus(Qt.FocusReason.OtherFocusReason)

    def _arrange(self) -> None:
        form = Form()
        form.add(self.tr("Kind"), self.kind)
        self._title_row = form.add(self.tr("Title"), self.title)
        form.add(self.tr("School year"), self.year)
        form.add(self.tr("Term"), self.term)
        self._credits_row = form.add(self.tr("Credits, if it has any"), self.credits)
        if self.goal.count() > 1:
            form.add(self.tr("For the goal"), self.goal)
        self._note_row = form.add(self.tr("Note"), self.note)
        if self.counts is not None:
            hint = self.tr("A tag in the note says so, such as #{id}.").format(id=self.counts.example)
            form.add(self.tr("Counts for"), self.counts, hint)
        self.column.addWidget(form)

    def _show(self, draft: PlanDraft) -> None:
        self.kind.setCurrentIndex(self.kind.findData(draft.kind))
        self.title.setText(draft.title)
        years = [self.year.itemData(at) for at in range(self.year.count())]
        self.year.setCurrentIndex(years.index(min(max(draft.year, years[0]), years[-1])))
        self.term.set_value(draft.term)
        locale = self.locale()
        locale.setNumberOptions(QLocale.NumberOption.OmitGroupSeparator)
        self.credits.setText("" if draft.credits is None else locale.toString(draft.credits, "g", 8))
        self.goal.setCurrentIndex(max(0, self.goal.findData(draft.goal)))
        self.note.setPlainText(draft.note)

    def typed(self) -> PlanDraft | None:
        """Return what stands in the fields; None, with words at the field, when something cannot be kept."""
        title, text = self.title.text().strip(), self.credits.text().strip()
        credits_ = number_of(text, self.locale()) if text else None
        self._title_row.set_error(length_error(title, TITLE_LIMIT) if title else self.tr("Write what you plan."))
        wrong = bool(text) and not (credits_ is not None and 0 <= credits_ <= CREDITS_LIMIT)
        self._credits_row.set_error(
            self.tr("Credits are a number from 0 to {most}.").format(most=formats.count(CREDITS_LIMIT)) if wrong else ""
        )
        self._note_row.set_error(length_error(self.note.toPlainText(), NOTE_LIMIT))
        rows = (self._title_row, self._credits_row, self._note_row)
        bad = next((row for row in rows if row.error), None)
        if bad is not None:
            bad.field.setFocus(Qt.FocusReason.OtherFocusReason)
            return None
        return replace(
            self._draft,
            kind=PlanKind(self.kind.currentData()),
            title=title,
            year=self._year(),
            term=Term(self.term.value),
            credits=credits_,
            note=self.note.toPlainText(),
            goal=self.goal.currentData(),
        )

    def _year(self) -> int:
        chosen = int(self.year.currentData())
        # What lies beyond the years that can be chosen stays there unless another one is chosen.
        beyond = self.year.currentIndex() == self.year.count() - 1 and self._draft.year > chosen
        return self._draft.year if beyond else chosen

    def _confirm(self) -> None:
        self.problem.hide()
        draft = self.typed()
        if draft is not None:
            self.confirm_button.setEnabled(False)
            self.wanted.emit(draft)

    def refuse(self, error: ExpectedError) -> None:
        """Say why it was not kept; what was typed stays."""
        self.problem.set_text(explained(error))
        self.problem.show()
        self.confirm_button.setEnabled(True)


def draft_of(item: PlanItem) -> PlanDraft:
    """Return what the dialog shows of something in the plan."""
    return PlanDraft(item.kind, item.title, item.year, item.term, item.credits, item.note, item.cluster, item.goal)


def ask(
    context: Context,
    draft: PlanDraft,
    window: QWidget,
    *,
    item: PlanItem | None = None,
    grade: int | None = None,
    kept: Callable[[], None] = lambda: None,
) -> None:
    """Ask for something new in the plan, or change `item`, and keep it.

    Args:
        context: the services.
        draft: what is known of it.
        window: what the dialog lies over.
        item: what is changed.
        grade: the grade in which it is usual: the year of the draft becomes that of this grade.
        kept: called when it is in the plan.
    """
    today = context.clock().astimezone().date()

    def show(found: tuple[Student, tuple[PlanItem, ...], dict[str, str], str]) -> None:
        student, items, goals, key = found
        year = draft.year if grade is None else year_for(grade, student.graduation_year, today)
        years = years_of(items, student.graduation_year, today)
        dialog = PlanDialog(
            replace(draft, year=year),
            years,
            goals,
            required=list_of(context, key),
            editing=item is not None,
            parent=window,
        )
        dialog.accepted.connect(kept)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.wanted.connect(lambda wanted: _keep(context, dialog, wanted, item))
        dialog.open()

    context.runner.read(
        lambda session: (
            session.profile.read(),
            session.plan.items(),
            {goal.uuid: goal.current.title for goal in session.goals.goals() if goal.current.state == "active"},
            session.choices.requirement_list(),
        ),
        show,
        window,
    )


def _keep(context: Context, dialog: PlanDialog, draft: PlanDraft, item: PlanItem | None) -> None:
    context.runner.submit(
        lambda session: session.plan.edit(item.uuid, draft) if item else session.plan.add(draft),
        lambda _: dialog.accept(),
        dialog.refuse,
        dialog,
    )
