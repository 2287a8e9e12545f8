"""What the student learned about a goal: what speaks for and against it over time, hours, and skills."""

from collections.abc import Iterator

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from clusterdesk.core.entry_kind import Speaks
from clusterdesk.core.evidence import Evidence
from clusterdesk.core.journal import Entry
from clusterdesk.services.skills import OwnSkill, SkillsAsked
from clusterdesk.ui import entries as entry_words
from clusterdesk.ui import formats, terms
from clusterdesk.ui.charts import Timeline, TimelineEntry
from clusterdesk.ui.widgets import (
    BodyLabel,
    Card,
    MutedLabel,
    PlainButton,
    QuietButton,
    RowColumn,
    SmallLabel,
    StrongLabel,
)
from clusterdesk.ui.widgets.ways import lead

SHOWN = 8
"""How many entries are drawn at once: the newest."""
GAPS = 3
"""How many skills to gain are named."""


class LearnedCard(Card):
    """The evidence of one goal; every entry opens its page in the journal."""

    opened = Signal(str)
    """An address."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(title=self.tr("What you learned"), parent=parent)
        self._entries: list[tuple[Entry, Speaks | None]] = []
        self._shown = SHOWN
        self._goal = ""
        self.balance = BodyLabel()
        self.nothing = MutedLabel(
            self.tr(
                "Nothing in your journal speaks for or against this goal yet. Log what you do and say what it means."
            )
        )
        self.line = Timeline(name=self.tr("What speaks for and against this goal"))
        self.line.activated.connect(self.opened)
        self.more = QuietButton(self.tr("Show all"), icon="chevron-down")
        self.more.clicked.connect(self._show_all)
        self.log = PlainButton(self.tr("Log something"), icon="plus")
        lead(self.log, self.opened.emit, "log")
        self.skills = StrongLabel(self.tr("Skills"))
        self.gained = SmallLabel()
        self.asked = SmallLabel()
        self.rate = QuietButton(self.tr("Rate your skills"), icon="arrow-right", icon_after=True)
        lead(self.rate, self.opened.emit, "intro/skills")
        self.gap = QuietButton(self.tr("See every skill"), icon="arrow-right", icon_after=True)
        lead(self.gap, self.opened.emit, lambda: self._gap_address)
        self._gap_address = ""
        self._build()

    def _build(self) -> None:
        self.body.setSpacing(8)
        for part in (self.balance, self.nothing, self.line):
            self.body.addWidget(part)
        for button in (self.more, self.log):
            self.body.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
        self.body.addSpacing(8)
        for part in (self.skills, self.gained, self.asked):
            self.body.addWidget(part)
        links = RowColumn(self.rate.pad[0])
        for button in (self.rate, self.gap):
            links.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
        self.body.addLayout(links)
        self.body.addStretch(1)

    def show_evidence(
        self, goal: str, evidence: Evidence, asked: SkillsAsked | None, own: OwnSkill | None = None
    ) -> None:
        """Show what the journal says about a goal.

        Args:
            goal: the UUID of the goal.
            evidence: the entries that speak about it.
            asked: the skills that its target asks for beside the student's own; None where it asks for none.
            own: of a skill goal, how the student rated that skill.
        """
        if goal != self._goal:
            self._goal, self._shown = goal, SHOWN
        both: list[tuple[Entry, Speaks | None]] = [(entry, Speaks.FOR) for entry in evidence.speaks_for]
        both += [(entry, Speaks.AGAINST) for entry in evidence.speaks_against]
        both += [(entry, None) for entry in evidence.shown]
        self._entries = sorted(both, key=lambda pair: (pair[0].day, pair[0].made_at), reverse=True)
        self.nothing.setVisible(not both)
        self.balance.setVisible(bool(both))
        self.balance.setText(" · ".join(self._balance(evidence)))
        self._fill()
        self._show_skills(evidence, asked)
        if own is not None:
            self._show_own(own)

    def _balance(self, evidence: Evidence) -> Iterator[str]:
        yield self.tr("{count} for").format(count=formats.count(len(evidence.speaks_for)))
        yield self.tr("{count} against").format(count=formats.count(len(evidence.speaks_against)))
        if evidence.shown:
            yield self.tr("gained: {count}").format(count=formats.count(len(evidence.shown)))
        if evidence.hours:
            yield self.tr("{hours} logged").format(hours=entry_words.hours(evidence.hours))

    def _show_all(self) -> None:
        self._shown = len(self._entries)
        self._fill()
        self.log.setFocus()

    def _fill(self) -> None:
        self.line.setVisible(bool(self._entries))
        self.line.set_entries([_told(entry, speaks) for entry, speaks in self._entries[: self._shown]])
        self.more.setVisible(len(self._entries) > self._shown)
        before: QWidget | None = None
        for widget in (*self.line.rows(), self.more, self.log, self.rate, self.gap):
            if before is not None:
                QWidget.setTabOrder(before, widget)
            before = widget

    def _show_skills(self, evidence: Evidence, asked: SkillsAsked | None) -> None:
        self.gained.setVisible(bool(evidence.gained))
        self.gained.setText(self.tr("Gained: {skills}").format(skills=", ".join(evidence.gained)))
        self.skills.setVisible(bool(evidence.gained) or asked is not None)
        self.asked.setVisible(asked is not None)
        known = asked is not None and any(gap.own is not None for gap in asked.gaps)
        self.rate.setVisible(asked is not None and bool(asked.gaps) and not known)
        self._gap_address = f"results/skills/{asked.target}" if asked is not None else ""
        self.gap.setVisible(known)
        if asked is None:
            return
        self.asked.setText(self._asked_words(asked, known=known))
        source = f"{asked.source.title} ({asked.source.publisher}, {formats.release(asked.source.release)})"
        self.asked.setToolTip(source)
        self.asked.setAccessibleDescription(source)

    def _show_own(self, own: OwnSkill) -> None:
        """Show how a skill goal stands: the student's own answer, and what comes after it."""
        for part in (self.skills, self.asked):
            part.show()
        self.rate.setVisible(own.answer is None)
        self._gap_address = "results/skills"
        self.gap.setVisible(own.answer is not None)
        self.asked.setToolTip("")
        self.asked.setAccessibleDescription("")
        if own.answer is None:
            self.asked.setText(self.tr("You have not rated this skill. Say what you can already do."))
            return
        said = self.tr("You rated yourself: {answer}.").format(answer=own.answer)
        self.asked.setText(f"{said} " + self.tr("Try this: {example}").format(example=own.example))

    def _asked_words(self, asked: SkillsAsked, *, known: bool) -> str:
        if not asked.gaps:
            reason = terms.absence(asked.absent) if asked.absent else ""
            return self.tr("{name}: no figures for skills. {why}").format(name=asked.name, why=reason).strip()
        if not known:
            return self.tr(
                "{name} asks for {count} skills. Say what you can already do, and see what is missing."
            ).format(name=asked.name, count=formats.count(len(asked.gaps)))
        ready = sum(gap.ready for gap in asked.gaps)
        words = self.tr("{name}: you have {ready} of the {count} skills asked for.").format(
            name=asked.name, ready=formats.count(ready), count=formats.count(len(asked.gaps))
        )
        wide = sorted((gap for gap in asked.gaps if gap.gap), key=lambda gap: -(gap.gap or 0.0))[:GAPS]
        if not wide:
            return words
        missing = ", ".join(gap.requirement.plain_name for gap in wide)
        return f"{words} " + self.tr("Still to gain: {skills}.").format(skills=missing)


def _told(entry: Entry, speaks: Speaks | None) -> TimelineEntry:
    parts = [entry_words.kind(entry.kind), *([entry_words.speaks(speaks)] if speaks else [])]
    more = entry_words.summary(entry)
    return TimelineEntry(
        title=entry.title,
        when=formats.day(entry.day),
        text=" · ".join(parts) + (f"\n{more}" if more else ""),
        icon=entry_words.SPEAKS[speaks].icon if speaks else entry_words.icon(entry.kind),
        tone="warn" if speaks is Speaks.AGAINST else "good",
        target=f"journal/{entry.uuid}",
    )
