"""The skills a career or cluster asks for beside the student's own, and what to learn next."""

from collections.abc import Sequence

from PySide6.QtCore import QSignalBlocker, Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from clusterdesk.core.skill_gap import LEVEL_MAX
from clusterdesk.core.target import Target
from clusterdesk.services.skills import SkillGuide, SkillsAsked
from clusterdesk.services.targets import facts_of
from clusterdesk.ui import terms
from clusterdesk.ui.assess.self_view import source_name
from clusterdesk.ui.charts import SkillGap, SkillGapBars, WithTable
from clusterdesk.ui.context import Context
from clusterdesk.ui.widgets import (
    BodyLabel,
    Card,
    LinkRow,
    MutedLabel,
    PlainButton,
    RowColumn,
    SearchField,
    SectionLabel,
    Select,
    SmallLabel,
    StrongLabel,
    clear_layout,
)
from clusterdesk.ui.widgets.ways import mark_way

SHOWN = 10
"""How many of the most important skills are drawn."""

FOUND = 5
"""How many search results are offered."""


class GapCard(Card):
    """One target at a time: chosen from what the student has saved and from the clusters, or found by its name.

    Args:
        context: catalog, addresses and settings.
        guide: the catalog read for skills.
        own: the student's answers (0-4) by element id.
        parent: the widget it stands in.
    """

    def __init__(self, context: Context, guide: SkillGuide, own: dict[str, int], parent: QWidget | None = None) -> None:
        super().__init__(title=self.tr("What is asked for beside what you have"), parent=parent)
        self._context = context
        self._guide = guide
        self._own = own
        self._target: Target | None = None
        self.choice = Select()
        self.choice.setAccessibleName(self.tr("Career or cluster"))
        self.choice.activated.connect(self._picked)
        self.search = SearchField(self.tr("Look up a career or cluster"), shortcut="")
        self.search.edited.connect(self._look_up)
        self.search.submitted.connect(self._take_first)
        self.hits = RowColumn()
        self.body.addWidget(self.choice)
        self.body.addWidget(self.search)
        self.body.addLayout(self.hits)
        self.bars = SkillGapBars(name=self.tr("Skills that are asked for"), maximum=LEVEL_MAX)
        self._drawn = WithTable(self.bars)
        self.nothing = MutedLabel("")
        self.source = SmallLabel("")
        self.open = PlainButton(self.tr("Open its page"), "arrow-right", icon_after=True)
        self.open.clicked.connect(self._open)
        mark_way(self.open, lambda: str(self._target or ""))
        self._lessons = QVBoxLayout()
        self._lessons.setSpacing(6)
        self.body.addSpacing(4)
        for part in (self.nothing, self._drawn, self.source):
            self.body.addWidget(part)
        self.body.addLayout(self._lessons)
        self.body.addSpacing(4)
        self.body.addWidget(self.open, 0, Qt.AlignmentFlag.AlignLeft)
        self.body.addStretch(1)
        self.show_nothing()

    @property
    def target(self) -> Target | None:
        """What is shown, None before anything was chosen."""
        return self._target

    def set_targets(self, targets: Sequence[Target]) -> None:
        """Offer these first, then every cluster of the framework in force."""
        framework = self._context.preferences.settings.framework
        clusters = self._context.explore.clusters(framework)
        offered = [(self._name(target), str(target)) for target in targets]
        offered += [(cluster.name, str(Target.of_cluster(framework, cluster.slug))) for cluster in clusters]
        with QSignalBlocker(self.choice):
            self.choice.clear()
            self.choice.addItem(self.tr("Choose a career or cluster"), "")
            for name, address in offered:
                if name and self.choice.findData(address) < 0:
                    self.choice.addItem(name, address)
            self._mark()

    def show_target(self, target: Target) -> None:
        """Show the skills that a career or cluster asks for.

        Raises:
            NotInCatalog: the catalog does not know the target.
        """
        asked = self._guide.asked(target, self._own)
        self._target = target
        self._mark()
        clear_layout(self.hits)
        self.search.set_text("")
        self._show(asked)

    def show_nothing(self) -> None:
        """Ask for a choice."""
        self._target = None
        self._mark()
        self.nothing.setText(self.tr("Choose a career or a cluster to see which skills it asks for."))
        self.nothing.show()
        for part in (self._drawn, self.source, self.open):
            part.hide()
        clear_layout(self._lessons)

    def _show(self, asked: SkillsAsked) -> None:
        self.nothing.setVisible(not asked.gaps)
        if asked.absent is not None:
            self.nothing.setText(terms.absence(asked.absent))
        elif not asked.gaps:
            self.nothing.setText(self.tr("No skill is asked for here at a level that counts."))
        self._drawn.setVisible(bool(asked.gaps))
        self.source.setVisible(bool(asked.gaps))
        self.bars.set_gaps(
            [
                SkillGap(
                    gap.requirement.plain_name,
                    gap.required * LEVEL_MAX,
                    None if gap.own is None else gap.own * LEVEL_MAX,
                )
                for gap in asked.gaps[:SHOWN]
            ]
        )
        average = "" if asked.target.kind == "career" else self.tr("Levels are the mean of its careers.")
        named = source_name(asked.source)
        note = self.tr("Needed: O*NET’s level, 0 to 7. You: your answer, stretched to the same scale.")
        self.source.setText(" ".join(part for part in (note, average, named) if part))
        self.bars.setToolTip(named)
        self.open.setAccessibleName(self.tr("Open {name}").format(name=asked.name))
        self.open.show()
        self._show_lessons(asked)

    def _show_lessons(self, asked: SkillsAsked) -> None:
        clear_layout(self._lessons)
        if not asked.gaps:
            return
        self._lessons.addSpacing(6)
        self._lessons.addWidget(SectionLabel(self.tr("What to learn next")))
        lessons = self._guide.lessons(asked)
        unsaid = sum(gap.own is None for gap in asked.gaps)
        for lesson in lessons:
            self._lessons.addWidget(StrongLabel(lesson.gap.requirement.plain_name))
            self._lessons.addWidget(BodyLabel(self.tr("Try this: {example}").format(example=lesson.example)))
        if not lessons:
            self._lessons.addWidget(MutedLabel(self.tr("Every skill that you rated is at the level that is needed.")))
        if unsaid:
            text = (
                self.tr("You have not rated 1 skill that is asked for.")
                if unsaid == 1
                else self.tr("You have not rated {count} skills that are asked for.").format(count=unsaid)
            )
            self._lessons.addWidget(SmallLabel(text))

    def _name(self, target: Target) -> str:
        """Return what a target is called; nothing for one that a newer catalog does not have."""
        facts = facts_of(self._context.explore, "modern", target)
        return facts.name if facts.known else ""

    def _mark(self) -> None:
        """Show in the list what is shown below; what is not in it is added."""
        address = str(self._target) if self._target else ""
        if self.choice.count() and self.choice.findData(address) < 0 and self._target:
            self.choice.addItem(self._name(self._target), address)
        self.choice.setCurrentIndex(max(0, self.choice.findData(address)))

    def _picked(self, place: int) -> None:
        address = str(self.choice.itemData(place))
        if address:
            self.show_target(Target.parse(address))
        else:
            self.show_nothing()

    def _look_up(self, text: str) -> None:
        clear_layout(self.hits)
        hits = self._context.explore.search(text, FOUND) if text.strip() else ()
        for hit in hits:
            row = LinkRow(hit.title, hit.context, line=False)
            row.clicked.connect(lambda _=False, target=hit.target: self.show_target(Target.parse(target)))
            self.hits.addWidget(row)
        if text.strip() and not hits:
            self.hits.addWidget(MutedLabel(self.tr("Nothing is called that.")))

    def _take_first(self) -> None:
        hits = self._context.explore.search(self.search.text(), 1)
        if hits:
            self.show_target(Target.parse(hits[0].target))

    def _open(self) -> None:
        if self._target is not None:
            self._context.navigation.open(str(self._target))
