"""What a career takes: preparation, skills beside the student's own, education people have, what is called required."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from clusterdesk.core.career import Career
from clusterdesk.core.facts import Asks, Entry, Rated, Schooling, Share
from clusterdesk.core.skill_gap import LEVEL_MAX, Gap, skill_gaps
from clusterdesk.ui import formats, terms
from clusterdesk.ui.charts import EducationBars, EducationShare, SkillGap, SkillGapBars
from clusterdesk.ui.explore import texts, texts_facts
from clusterdesk.ui.explore.fact_cards import BarsCard, FactGrid, FoldingCard
from clusterdesk.ui.explore.figure_cards import ColourOf
from clusterdesk.ui.explore.fits import Fits
from clusterdesk.ui.explore.source_label import SourceLabel
from clusterdesk.ui.widgets import CapsLabel, Card, CardGrid, MutedLabel, QuietButton, SmallLabel
from clusterdesk.ui.widgets.ways import lead

NAMED = 0.05
"""A category that fewer per cent named is left out: it would be shown as nothing."""
OFTEN = 5.0
"""A category that fewer per cent named waits behind "Show all"."""


class PreparationCard(Card):
    """What it takes to start: education, preparation, experience, training, and the skills still to gain."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(title=self.tr("Preparation"), parent=parent)
        names = (
            self.tr("Usual education"),
            self.tr("Level of preparation"),
            self.tr("Experience before"),
            self.tr("Training"),
            self.tr("Skills to gain"),
        )
        self.facts = FactGrid(names)
        self.source = SourceLabel()
        self.body.addWidget(self.facts)
        self.body.addWidget(self.source)
        self.body.addStretch(1)

    def show_career(self, career: Career, entry: Entry) -> None:
        """Show what is usual for entry."""
        summary = career.summary
        of_entry = texts.published(entry.source)
        wider = self.tr("For the wider group of careers.") if entry.wider_group else ""
        education = terms.education(summary.education) if summary.education else ""
        known = self.tr("What most people need to start.")
        note = f"{known} {wider}" if education else self.tr("The source names no usual education for this career.")
        self.facts.show_fact(0, education, note.strip(), of_entry)
        self._show_zone(career)
        none = self.tr("The source names none for this career.")
        experience = terms.experience(entry.experience) if entry.experience else ""
        self.facts.show_fact(2, experience, "" if experience else none, of_entry)
        training = terms.training(entry.training) if entry.training else ""
        self.facts.show_fact(3, training, "" if training else none, of_entry)
        zones = texts.published(career.job_zone_source)
        self.source.set_source(
            self.tr("{first}, {release}; O*NET {onet}").format(
                first=self.tr("Employment Projections"),
                release=entry.source.release,
                onet=career.job_zone_source.release,
            ),
            f"{of_entry}. {zones}",
        )

    def _show_zone(self, career: Career) -> None:
        zone = career.summary.job_zone
        value = terms.job_zone(zone) if zone else ""
        note = (
            self.tr("Level {zone} of 5").format(zone=zone)
            if zone
            else self.tr("The source gives no level for this career.")
        )
        self.facts.show_fact(1, value, note, texts.published(career.job_zone_source))

    def show_gaps(self, gaps: Sequence[Gap], source: str) -> None:
        """Tell how many of the skills are still to gain."""
        known = [gap for gap in gaps if gap.gap is not None]
        if not gaps:
            self.facts.show_fact(4, "", self.tr("The skills of this career are not rated."), source)
        elif not known:
            text = self.tr("{count} skills are asked for. You have not told yours yet.").format(count=len(gaps))
            self.facts.show_fact(4, "", text, source)
        else:
            missing = sum(not gap.ready for gap in known)
            value = self.tr("{missing} of {count}").format(missing=missing, count=len(known))
            note = self.tr("What you said of yourself, beside what is asked for.")
            self.facts.show_fact(4, value, note, source)


class SkillsCard(FoldingCard):
    """The skills a career asks for, and where the student is."""

    wanted = Signal(str)
    """Carries the address of the skills questionnaire."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Skills it asks for"), parent=parent)
        self._gaps: tuple[Gap, ...] = ()
        self._colour: ColourOf = None
        self.bars = SkillGapBars(name=self.tr("Skills"), maximum=LEVEL_MAX)
        self.hint = MutedLabel("")
        self.action = QuietButton(self.tr("Go to the skills questions"), "arrow-right", icon_after=True)
        lead(self.action, self.wanted.emit, "assess")
        self.body.addWidget(self.bars)
        self.body.addWidget(self.hint)
        self.body.addWidget(self.action, 0, Qt.AlignmentFlag.AlignLeft)
        self.end()

    def show_career(self, asks: Asks, fits: Fits, colour: ColourOf) -> tuple[Gap, ...]:
        """Show the skills, and return them beside the student's own."""
        self._colour = colour
        self._gaps = skill_gaps(asks.skills.items, fits.readings.skills)
        told = any(gap.own is not None for gap in self._gaps)
        asked = bool(self._gaps) and not told and fits.state != "waiting"
        self.hint.setText(self.tr("Tell which skills you have, and you will see here where you are."))
        for part in (self.hint, self.action):
            part.setVisible(asked)
        absent = texts_facts.why_not_rated(asks.skills)
        if asks.skills.items and not self._gaps:
            absent = self.tr("No skill is rated as important for this career.")
        self.source.set_source(texts_facts.rated(asks.skills) if self._gaps else "", texts_facts.whole(asks.skills))
        self.begin(len(self._gaps), absent)
        return self._gaps

    def show_items(self) -> None:
        """Show the bars."""
        self.bars.setVisible(bool(self._gaps))
        self.bars.set_gaps(skill_rows(self._gaps[: self.shown()]), self._colour)


def skill_rows(gaps: Sequence[Gap]) -> list[SkillGap]:
    """Return skills as the chart takes them, on O*NET's scale of levels."""
    return [
        SkillGap(
            gap.requirement.plain_name,
            gap.required * LEVEL_MAX,
            None if gap.own is None else gap.own * LEVEL_MAX,
        )
        for gap in gaps
    ]


class AttainedCard(BarsCard):
    """The education that people in the career have."""

    def __init__(self, parent: QWidget | None = None) -> None:
        heads = (self.tr("Education"), self.tr("Share of people"))
        super().__init__(self.tr("Education people have"), heads, parent=parent)

    def show_schooling(self, schooling: Schooling, colour: ColourOf) -> None:
        """Show the shares, the largest first."""
        attained = schooling.attained
        rows = sorted(attained.items, key=lambda share: -(share.percent.value or 0.0))
        absent = "" if rows else terms.absence(attained.absent) if attained.absent else ""
        self.show_bars(share_rows(rows), colour, absent)
        short = self.tr("Workers aged 25 and over, {release}").format(release=attained.source.release)
        whole = formats.source(rows[0].percent) if rows else texts.published(attained.source)
        self.source.set_source(short if rows else "", whole)


def share_rows(shares: Sequence[Share]) -> list[EducationShare]:
    """Return shares as the chart takes them."""
    return [
        EducationShare(share.label, (share.percent.value or 0.0) / 100, formats.percent(share.percent))
        for share in shares
    ]


def named_shares(block: Rated[Share], least: float = NAMED) -> list[Share]:
    """Return the categories that `least` per cent named, and those without a published figure, in their order."""
    return [share for share in block.items if share.percent.value is None or share.percent.value >= least]


class RequiredCard(FoldingCard):
    """What workers and experts call required: four small charts."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("What workers and experts call required"), 0, parent)
        self._schooling: Schooling | None = None
        self._colour: ColourOf = None
        self.lead = SmallLabel(self.tr("Per cent of those who were asked. A dash: the publisher does not show it."))
        self.groups = QWidget()
        grid = CardGrid(min_width=230, gap=24, max_columns=4, fill=True, parent=self.groups)
        heading = self.tr("Share of answers")
        self.charts: dict[str, EducationBars] = {}
        for key, title in required_titles().items():
            chart = self.charts[key] = EducationBars(name=title, what=title, measure=heading)
            host = QWidget()
            column = QVBoxLayout(host)
            column.setContentsMargins(0, 0, 0, 0)
            column.setSpacing(4)
            column.addWidget(CapsLabel(title))
            column.addWidget(chart)
            column.addStretch(1)
            grid.addWidget(host)
        self.body.addWidget(self.lead)
        self.body.addWidget(self.groups)
        self.end()

    def show_schooling(self, schooling: Schooling, colour: ColourOf) -> None:
        """Show what was named, or why nothing was."""
        self._schooling, self._colour = schooling, colour
        block = schooling.education
        absent = texts_facts.why_not_rated(block)
        for part in (self.lead, self.groups):
            part.setVisible(not absent)
        self.source.set_source("" if absent else texts_facts.rated(block), texts_facts.whole(block))
        self.begin(sum(len(named_shares(getattr(schooling, key))) for key in self.charts), absent)

    def show_items(self) -> None:
        """Show what many named, or everything."""
        for key, chart in self.charts.items():
            block = getattr(self._schooling, key)
            chart.set_shares(share_rows(named_shares(block, NAMED if self.all else OFTEN)), self._colour)


def required_titles() -> dict[str, str]:
    """Return the names of the four blocks by field of `Schooling`."""
    return {
        "education": QCoreApplication.translate("explore", "Education"),
        "experience": QCoreApplication.translate("explore", "Related experience"),
        "on_site": QCoreApplication.translate("explore", "Training at the workplace"),
        "on_the_job": QCoreApplication.translate("explore", "Training on the job"),
    }
