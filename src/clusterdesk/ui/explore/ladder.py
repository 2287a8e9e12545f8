"""The career ladder: better prepared careers above one, step by step, with what each step adds."""

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from clusterdesk.core.career import CareerSummary
from clusterdesk.core.errors import NotInCatalog
from clusterdesk.core.figure import Absence
from clusterdesk.core.ladder import Link
from clusterdesk.core.skill_gap import LEVEL_MAX
from clusterdesk.core.target import Target
from clusterdesk.services.ladder import Ladder, Ladders, Rung, SkillRise
from clusterdesk.ui import formats, terms
from clusterdesk.ui.charts import EducationBars, EducationShare
from clusterdesk.ui.context import Context
from clusterdesk.ui.explore import texts
from clusterdesk.ui.explore.fact_cards import Fact, FactGrid, FoldingCard, Item, RowsBox
from clusterdesk.ui.explore.near_cards import no_ladder
from clusterdesk.ui.explore.unknown import unknown
from clusterdesk.ui.view import View
from clusterdesk.ui.widgets import BodyLabel, CapsLabel, Card, CardGrid, Columns, Paragraph, QuietButton, SmallLabel

FEW_SKILLS = 6
GAP = 14


class LadderSources:
    """Who published what stands on a ladder, in words.

    Args:
        context: the catalog.
        code: the career at its foot.
    """

    def __init__(self, context: Context, code: str) -> None:
        explore = context.explore
        career = explore.career(code)
        skills = explore.source("onet-skills")
        self.release = skills.release
        self.skills = texts.published(skills)
        self.zones = texts.published(career.job_zone_source)
        self.education = texts.published(career.education_source)
        self.related = texts.published(explore.source("onet-related"))
        self.lines = (
            (QCoreApplication.translate("explore", "Related careers"), self.related),
            (
                QCoreApplication.translate("explore", "Parts of clusters"),
                texts.published(explore.source("advance-cte")),
            ),
            (
                QCoreApplication.translate("explore", "Parts of clusters"),
                texts.published(explore.source("onet-clusters")),
            ),
            (QCoreApplication.translate("explore", "Preparation"), self.zones),
            (QCoreApplication.translate("explore", "Usual education"), self.education),
            (QCoreApplication.translate("explore", "Skills"), self.skills),
            (QCoreApplication.translate("explore", "Pay"), texts.published(career.pay.median.source)),
        )


class FootCard(Card):
    """The career at the foot of the ladder."""

    opened = Signal(str)
    """Carries its address."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(title=self.tr("Where it begins"), parent=parent)
        self._address = ""
        self.row = RowsBox()
        self.row.opened.connect(self.opened)
        self.facts = [Fact(name) for name in fact_names()]
        host = QWidget()
        grid = CardGrid(min_width=200, gap=24, max_columns=3, fill=True, parent=host)
        for fact in self.facts:
            grid.addWidget(fact)
        self.body.addLayout(self.row)
        self.body.addWidget(host)

    def show_foot(self, rung: Rung, sources: LadderSources) -> None:
        """Show the career."""
        self.row.show_rows([Item(str(Target.career(rung.career.code)), rung.career.title)])
        for fact, told in zip(self.facts, facts_of(rung, None, sources), strict=True):
            fact.show_fact(*told)


class RungCard(FoldingCard):
    """One rung: what the career takes and pays, what the step to it adds, and other steps from the rung below."""

    opened = Signal(str)
    """Carries the address of a career that was chosen."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(QCoreApplication.translate("explore", "Step"), FEW_SKILLS, parent)
        self._rung: Rung | None = None
        self.go = QuietButton(self.tr("Open this career"), "arrow-right", icon_after=True)
        self.go.clicked.connect(self._open)
        self.facts = FactGrid([*fact_names(), self.tr("How it is linked")])
        adds = self.tr("Skills the step adds or raises")
        self.bars = EducationBars(name=adds, what=self.tr("Skill"), measure=self.tr("Level, up to 7"))
        self.others_head = CapsLabel(self.tr("Other steps from the career below"))
        self.others = RowsBox()
        self.others.opened.connect(self.opened)
        left, right = (
            _column(self.facts, self.go),
            _column(CapsLabel(adds), self.bars, self.absent, self.more, self.source),
        )
        self.body.addWidget(Columns([(left, 10, 290), (right, 13, 330)], gap=28))
        self.body.addWidget(self.others_head)
        self.body.addLayout(self.others)
        self.body.addStretch(1)

    def show_rung(self, number: int, rung: Rung, below: Rung, sources: LadderSources) -> None:
        """Show a rung and the step to it."""
        self._rung = rung
        title = rung.career.title
        self.set_title(self.tr("{number}. {title}").format(number=number, title=title))
        self.go.setAccessibleName(self.tr("Open {title}").format(title=title))
        for place, told in enumerate(facts_of(rung, below, sources)):
            self.facts.show_fact(place, *told)
        self.facts.show_fact(
            3, link_name(Link.RELATED if rung.link is None else rung.link), self._brings(rung), sources.related
        )
        others = [
            Item(str(Target.career(other.code)), other.title, terms.education(other.education)) for other in rung.others
        ]
        self.others_head.setVisible(bool(others))
        self.others.show_rows(others)
        short = self.tr("O*NET {release}").format(release=sources.release)
        self.source.set_source(short if rung.rises else "", sources.skills)
        self.begin(len(rung.rises), self._nothing_new(rung))

    def show_items(self) -> None:
        """Show the skills, the largest rise first."""
        rises = self._rung.rises[: self.shown()] if self._rung else ()
        self.bars.setVisible(bool(rises))
        self.bars.set_shares([EducationShare(rise.name, rise.after / LEVEL_MAX, level_text(rise)) for rise in rises])

    def _brings(self, rung: Rung) -> str:
        if rung.brings is None:
            return ""
        share = formats.count(round(100 * rung.brings))
        return self.tr("The career below asks for {share}% of its skills too.").format(share=share)

    def _nothing_new(self, rung: Rung) -> str:
        if rung.rises:
            return ""
        if rung.brings is None:
            return self.tr("The skills of this career, or of the one below, are not rated.")
        return self.tr("It asks for no skill at a clearly higher level.")

    def _open(self) -> None:
        if self._rung is not None:
            self.opened.emit(str(Target.career(self._rung.career.code)))


def level_text(rise: SkillRise) -> str:
    """Return the level of a skill from the rung below to this one."""
    after = formats.decimal(rise.after)
    if not rise.before:
        return QCoreApplication.translate("explore", "new, {level}").format(level=after)
    return f"{formats.decimal(rise.before)} → {after}"


def fact_names() -> list[str]:
    """Return what `facts_of` tells."""
    return [
        QCoreApplication.translate("explore", "Level of preparation"),
        QCoreApplication.translate("explore", "Usual education"),
        QCoreApplication.translate("explore", "Median pay"),
    ]


def facts_of(rung: Rung, below: Rung | None, sources: LadderSources) -> list[tuple[str, str, str]]:
    """Return value, note and source of preparation, education and pay."""
    career = rung.career
    zone, pay = career.job_zone, career.pay
    level = QCoreApplication.translate("explore", "Level {zone} of 5").format(zone=zone)
    no_level = QCoreApplication.translate("explore", "The source gives no level for this career.")
    no_school = QCoreApplication.translate("explore", "The source names no usual education for this career.")
    if pay.value is None:
        money = ("", terms.absence(pay.absent or Absence.SUPPRESSED), formats.source(pay))
    else:
        unit = QCoreApplication.translate("explore", "United States, {release}")
        money = (
            per(formats.pay(pay, career.pay_unit), career),
            unit.format(release=formats.release(pay.source.release)),
            formats.source(pay),
        )
    return [
        (terms.job_zone(zone), level, sources.zones) if zone else ("", no_level, sources.zones),
        (terms.education(career.education), _more_school(rung, below), sources.education)
        if career.education
        else ("", no_school, sources.education),
        money,
    ]


def per(text: str, career: CareerSummary) -> str:
    """Return pay with its unit; pay by the hour has it already."""
    if career.pay_unit == "hour":
        return text
    return QCoreApplication.translate("explore", "{pay} a year").format(pay=text)


def link_name(link: Link) -> str:
    """Return why a career can be reached from the one below."""
    match link:
        case Link.BOTH:
            return QCoreApplication.translate("explore", "Related, and in the same part of a cluster")
        case Link.RELATED:
            return QCoreApplication.translate("explore", "Related")
        case Link.PATHWAY:
            return QCoreApplication.translate("explore", "In the same part of a cluster")


def _column(*parts: QWidget) -> QWidget:
    """Stack widgets; a button keeps to the left."""
    host = QWidget()
    column = QVBoxLayout(host)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(8)
    for part in parts:
        left = Qt.AlignmentFlag.AlignLeft if isinstance(part, QuietButton) else Qt.AlignmentFlag(0)
        column.addWidget(part, 0, left)
    column.addStretch(1)
    return host


def _more_school(rung: Rung, below: Rung | None) -> str:
    """Return what changes in the usual education."""
    before = below.career.education if below else None
    if before is None:
        return ""
    if before == rung.career.education:
        return QCoreApplication.translate("explore", "The same as for the career below.")
    return QCoreApplication.translate("explore", "Below: {education}.").format(education=terms.education(before))


class LadderView(View):
    """The address `ladder/CODE`."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self._ladders = Ladders(context.explore)
        self.rungs: list[RungCard] = []
        self.lead = Paragraph("", muted=True)
        self.foot = FootCard()
        self.foot.opened.connect(context.navigation.open)
        self._list = QVBoxLayout()
        self._list.setSpacing(GAP)
        self.body.addWidget(self.lead)
        self.body.addWidget(self.foot)
        self.body.addLayout(self._list)
        self.body.addWidget(self._rule())
        self.body.addStretch(1)

    def _rule(self) -> Card:
        card = Card(title=self.tr("How the steps are found"))
        for sentence in (
            self.tr(
                "A step leads to a career that takes more preparation, and whose usual education is not lower. O*NET "
                "lists the two as related; or they stand in the same part of a cluster in both frameworks, and the "
                "career below asks for three quarters of the same skills."
            ),
            self.tr(
                "Of several steps the smallest is taken: the next level of preparation first, then careers that are "
                "both related and in the same part of a cluster, then those with little more school, then the nearest."
            ),
            self.tr(
                "A skill is listed when its level rises by half a point of 7 or more. Where most people with a career "
                "came from is not recorded, so a ladder shows what is near, not what anyone must do."
            ),
        ):
            card.body.addWidget(BodyLabel(sentence))
        self._sources = SmallLabel("", rich=True)
        card.body.addWidget(self._sources)
        return card

    def show_address(self, address: str) -> None:
        """Show a ladder, or say kindly that the catalog has no such career."""
        code = address.partition("/")[2]
        try:
            ladder = self._ladders.of(code)
        except NotInCatalog:
            self.set_breadcrumb([(self.tr("Explore"), "explore")])
            self.set_title("")
            self.show_empty(unknown(self.context.navigation))
            return
        self.show_empty(None)
        self._show(ladder)
        self.verticalScrollBar().setValue(0)

    def _show(self, ladder: Ladder) -> None:
        foot = ladder.rungs[0].career
        sources = LadderSources(self.context, foot.code)
        self.set_breadcrumb([(self.tr("Explore"), "explore"), (foot.title, str(Target.career(foot.code)))])
        self.set_title(self.tr("Career ladder: {title}").format(title=foot.title))
        steps = len(ladder.rungs) - 1
        if not steps:
            self.lead.setText(no_ladder(ladder.end))
        elif steps == 1:
            self.lead.setText(self.tr("One step up from this career, and what it adds."))
        else:
            self.lead.setText(self.tr("{count} steps up from this career, and what each adds.").format(count=steps))
        self.foot.show_foot(ladder.rungs[0], sources)
        while len(self.rungs) < steps:
            card = RungCard()
            card.opened.connect(self.context.navigation.open)
            self.rungs.append(card)
            self._list.addWidget(card)
        for number, card in enumerate(self.rungs, start=1):
            card.setVisible(number <= steps)
            if number <= steps:
                card.show_rung(number, ladder.rungs[number], ladder.rungs[number - 1], sources)
        self._sources.setText("<br>".join(f"<b>{what}:</b> {source}" for what, source in sources.lines))
