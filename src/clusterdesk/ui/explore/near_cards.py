"""What stands near a career: related careers, programs of study, the ladder, its places, other titles, sources."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QWidget

from clusterdesk.core.career import Career
from clusterdesk.core.facts import Programs, Related
from clusterdesk.core.figure import Absence
from clusterdesk.core.framework import FRAMEWORKS, Framework
from clusterdesk.core.ladder import LadderEnd
from clusterdesk.core.source import Source
from clusterdesk.core.target import Target
from clusterdesk.services.ladder import Ladder
from clusterdesk.ui import terms
from clusterdesk.ui.explore import texts, texts_facts
from clusterdesk.ui.explore.fact_cards import FoldingCard, Item, RowsBox, RowsCard
from clusterdesk.ui.explore.fits import Fits
from clusterdesk.ui.widgets import BodyLabel, CapsLabel, Card, MutedLabel, QuietButton, SmallLabel
from clusterdesk.ui.widgets.ways import lead

FEW_TITLES = 12
FEW_ROWS = 6


class RelatedCard(RowsCard):
    """Related careers, the nearest first, each with its fit."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Related careers"), FEW_ROWS, parent)
        self._related: tuple[Related, ...] = ()

    def show_related(self, related: tuple[Related, ...], source: Source, absent: Absence | None, fits: Fits) -> None:
        """Show them, or why there are none."""
        self._related = related
        why = "" if related else no_related(absent)
        self.source.set_source(texts_facts.released(source) if related else "", texts.published(source))
        self.show_rows(related_items(related, fits), why)

    def show_fits(self, fits: Fits) -> None:
        """Show other fits beside the same careers, as many as were shown."""
        self._items = related_items(self._related, fits)
        self.show_items()


def no_related(absent: Absence | None) -> str:
    """Return why a career has no related ones."""
    match absent:
        case Absence.MILITARY:
            return QCoreApplication.translate("explore", "O*NET lists no careers related to military ones.")
        case Absence.ALL_OTHER:
            return QCoreApplication.translate(
                "explore", "This is a group of mixed careers, so none is listed as related."
            )
        case _:
            return QCoreApplication.translate("explore", "No related career is listed yet.")


def related_items(related: Sequence[Related], fits: Fits) -> list[Item]:
    """Return a row for each related career: its fit, and how much preparation it takes."""
    found: list[Item] = []
    for near in related:
        fit = fits.career(near.career.code)
        zone = near.career.job_zone
        found.append(
            Item(
                str(Target.career(near.career.code)),
                near.career.title,
                terms.fit_phrase(fit.word) if fit else "",
                "good" if fit and fit.word == "best" else "plain",
                terms.job_zone(zone) if zone else "",
            )
        )
    return found


class ProgramsCard(RowsCard):
    """Programs of study that lead to the career; those that share a sub-cluster with it first."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Programs of study"), FEW_ROWS, parent)

    def show_programs(self, programs: Programs) -> None:
        """Show them, or why there are none."""
        absent = "" if programs.items else terms.absence(programs.absent or Absence.NO_MATCH)
        self.source.set_source(programs.source.release if programs.items else "", texts.published(programs.source))
        items = [Item(f"program/{program.code}", program.title, program.code) for program in programs.items]
        self.show_rows(items, absent)


class LadderCard(RowsCard):
    """The first steps of the ladder above the career."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Career ladder"), FEW_ROWS, parent)
        self._address = ""
        self.lead = MutedLabel(self.tr("Better prepared careers, step by step from this one:"))
        self.whole = QuietButton(self.tr("See what each step adds"), "arrow-right", icon_after=True)
        lead(self.whole, self.opened.emit, lambda: self._address)
        self.body.insertWidget(self.body.indexOf(self.absent) - 1, self.lead)
        self.body.insertWidget(self.body.indexOf(self.source), self.whole, 0, Qt.AlignmentFlag.AlignLeft)

    def show_ladder(self, ladder: Ladder, source: Source) -> None:
        """Show the steps, or why there are none."""
        steps = ladder.rungs[1:]
        self._address = f"ladder/{ladder.rungs[0].career.code}"
        self.lead.setVisible(bool(steps))
        self.whole.setVisible(bool(steps))
        items = [
            Item(
                str(Target.career(rung.career.code)),
                self.tr("{number}. {title}").format(number=number, title=rung.career.title),
                terms.education(rung.career.education) if rung.career.education else "",
                note=terms.job_zone(rung.career.job_zone) if rung.career.job_zone else "",
            )
            for number, rung in enumerate(steps, start=1)
        ]
        self.source.set_source(texts_facts.released(source) if steps else "", texts.published(source))
        self.show_rows(items, "" if steps else no_ladder(ladder.end))


def no_ladder(end: LadderEnd) -> str:
    """Return why there is no step above a career."""
    match end:
        case LadderEnd.TOP:
            return QCoreApplication.translate("explore", "This career already has the highest level of preparation.")
        case LadderEnd.NO_ZONE:
            return QCoreApplication.translate(
                "explore", "The source gives this career no level of preparation, so no ladder can be told."
            )
        case LadderEnd.NO_STEP:
            return QCoreApplication.translate("explore", "No better prepared career is listed near this one.")


class PlacesCard(Card):
    """The clusters and parts a career belongs to, in both frameworks."""

    opened = Signal(str)
    """Carries the address of the part that was chosen."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(title=self.tr("Where it belongs"), parent=parent)
        self._lists: dict[Framework, tuple[RowsBox, MutedLabel]] = {}
        for framework in FRAMEWORKS:
            self.body.addWidget(CapsLabel(terms.framework(framework)))
            rows, none = RowsBox(), MutedLabel(self.tr("This framework does not list it."))
            rows.opened.connect(self.opened)
            self.body.addLayout(rows)
            self.body.addWidget(none)
            self._lists[framework] = rows, none
        self.body.addStretch(1)

    def show_career(self, career: Career) -> None:
        """Show a career."""
        for framework, (rows, none) in self._lists.items():
            items = [
                Item(
                    str(Target.of_pathway(place.framework, place.cluster, place.pathway)),
                    f"{place.cluster_name} › {place.pathway_name}",
                )
                for place in career.memberships
                if place.framework == framework
            ]
            rows.show_rows(items)
            none.setVisible(not items)


class TitlesCard(FoldingCard):
    """Other titles that people in the career have; most stay folded away."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Other titles"), FEW_TITLES, parent)
        self._titles: tuple[str, ...] = ()
        self.text = BodyLabel("")
        self.english = MutedLabel(self.tr("The official list has titles in English only."))
        self.body.addWidget(self.english)
        self.body.addWidget(self.text)
        self.end()

    def show_titles(self, titles: tuple[str, ...], source: Source, language: str) -> None:
        """Show them, those that workers gave first."""
        self._titles = titles
        self.english.setVisible(bool(titles) and language != "en")
        self.source.set_source(texts_facts.released(source) if titles else "", texts.published(source))
        self.begin(len(titles), "" if titles else self.tr("No other titles are listed."))

    def show_items(self) -> None:
        """Show the first ones, or all."""
        self.text.setVisible(bool(self._titles))
        self.text.setText(" · ".join(self._titles[: self.shown()]))


class SourcesCard(Card):
    """Who published the figures of the page, and for which year."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(title=self.tr("Sources"), parent=parent)
        # Plain, though names would look well in bold: rich text is laid out anew whenever the page is.
        self._label = SmallLabel("")
        self.body.addWidget(self._label)
        self.body.addStretch(1)

    def show_sources(self, sources: Sequence[tuple[str, Source]]) -> None:
        """Show what each source is for."""
        self._label.setText("\n".join(f"{what}: {texts.published(source)}" for what, source in sources))
