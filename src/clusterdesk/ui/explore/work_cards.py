"""What the work is like: knowledge, work styles, work values, technology."""

from itertools import groupby

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QVBoxLayout, QWidget

from clusterdesk.core.facts import Asks, Tool
from clusterdesk.core.skill_gap import IMPORTANT
from clusterdesk.ui import formats
from clusterdesk.ui.charts import EducationShare
from clusterdesk.ui.explore import texts_facts
from clusterdesk.ui.explore.fact_cards import BarsCard, FoldingCard
from clusterdesk.ui.explore.figure_cards import ColourOf
from clusterdesk.ui.widgets import BodyLabel, CapsLabel, CardGrid, MutedLabel, SmallLabel

IMPORTANCE_MAX = 5.0
IMPACT_MAX = 3.0
EXTENT_MIN, EXTENT_MAX = 1.0, 7.0
FEW_TOOLS = 12


class KnowledgeCard(BarsCard):
    """The areas of knowledge the work needs, the most important first."""

    def __init__(self, parent: QWidget | None = None) -> None:
        heads = (self.tr("Subject"), self.tr("Importance"))
        lead = self.tr("How important a subject is for the work, up to 5.")
        super().__init__(self.tr("Subjects to know"), heads, lead, parent)

    def show_asks(self, asks: Asks, colour: ColourOf) -> None:
        """Show what is at least important, or why there is nothing."""
        block = asks.knowledge
        rows = knowledge_rows(asks)
        absent = texts_facts.why_not_rated(block)
        if block.items and not rows:
            absent = self.tr("No subject is rated as important for this career.")
        self.show_bars(rows, colour, absent)
        self.source.set_source(texts_facts.rated(block) if rows else "", texts_facts.whole(block))


def knowledge_rows(asks: Asks) -> list[EducationShare]:
    """Return the areas of knowledge that are important, the most important first."""
    found = [
        (area.importance.value, area)
        for area in asks.knowledge.items
        if area.relevant and area.importance.value is not None and area.importance.value >= IMPORTANT
    ]
    found.sort(key=lambda pair: -pair[0])
    return [EducationShare(area.plain_name, value / IMPORTANCE_MAX, formats.decimal(value)) for value, area in found]


class StylesCard(BarsCard):
    """The ways of working that help, those that help most first."""

    def __init__(self, parent: QWidget | None = None) -> None:
        heads = (self.tr("Way of working"), self.tr("Help"))
        lead = self.tr("How much a way of working helps in the job, up to 3.")
        super().__init__(self.tr("Ways of working"), heads, lead, parent)

    def show_asks(self, asks: Asks, colour: ColourOf) -> None:
        """Show what helps, or why nothing is known."""
        rows = style_rows(asks)
        self.show_bars(rows, colour, texts_facts.why_not_rated(asks.styles))
        self.source.set_source(texts_facts.rated(asks.styles) if rows else "", texts_facts.whole(asks.styles))


def style_rows(asks: Asks) -> list[EducationShare]:
    """Return the work styles by their help; those that harm have an empty bar and their figure."""
    return [
        EducationShare(style.plain_name, max(0.0, style.impact.value) / IMPACT_MAX, formats.decimal(style.impact.value))
        for style in asks.styles.items
        if style.impact.value is not None
    ]


class ValuesCard(BarsCard):
    """What the work gives that people may want, with the age of the ratings."""

    def __init__(self, parent: QWidget | None = None) -> None:
        heads = (self.tr("Value"), self.tr("How far it is met"))
        lead = self.tr("How far the work gives what people may want from it, up to 7.")
        super().__init__(self.tr("What the work gives"), heads, lead, parent)
        self.age = SmallLabel("")
        self.age.set_role("warn")
        self.body.insertWidget(self.body.indexOf(self.bars), self.age)

    def show_asks(self, asks: Asks, colour: ColourOf, year: int) -> None:
        """Show the six values as they were rated; `year` is today's."""
        block = asks.values
        rows = value_rows(asks)
        old = texts_facts.is_old(block, year)
        self.age.setText(old_ratings(block.year or 0) if old else "")
        self.age.setVisible(old)
        self.show_bars(rows, colour, texts_facts.why_not_rated(block))
        self.source.set_source(texts_facts.rated(block) if rows else "", texts_facts.whole(block))


def old_ratings(year: int) -> str:
    """Return the sentence that tells the age of the work values."""
    return QCoreApplication.translate(
        "explore", "Rated in {year}, and not renewed since: the work may have changed."
    ).format(year=year)


def value_rows(asks: Asks) -> list[EducationShare]:
    """Return the work values by how far they are met."""
    found = [(value.extent.value, value) for value in asks.values.items if value.extent.value is not None]
    found.sort(key=lambda pair: -pair[0])
    return [
        EducationShare(value.plain_name, (extent - EXTENT_MIN) / (EXTENT_MAX - EXTENT_MIN), formats.decimal(extent))
        for extent, value in found
    ]


class TechnologyCard(FoldingCard):
    """Technology used at work: what employers ask for, what is hot, and all of it by category."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Technology"), FEW_TOOLS, parent)
        self._tools: tuple[Tool, ...] = ()
        self.demand, self._demand_head = BodyLabel(""), CapsLabel(self.tr("Employers of this career ask for"))
        self.hot, self._hot_head = BodyLabel(""), CapsLabel(self.tr("Often named in job postings of all kinds"))
        self.rest = QWidget()
        self._grid = CardGrid(min_width=300, gap=14, parent=self.rest)
        self._categories: list[tuple[CapsLabel, BodyLabel, QWidget]] = []
        self.english = MutedLabel(self.tr("The official list names technology in English only."))
        for part in (self.english, self._demand_head, self.demand, self._hot_head, self.hot, self.rest):
            self.body.addWidget(part)
        self.end()

    def show_asks(self, asks: Asks, language: str) -> None:
        """Show the technology, or why there is none."""
        block = asks.technology
        self._tools = block.items
        demand = [tool.name for tool in block.items if tool.in_demand]
        hot = [tool.name for tool in block.items if tool.hot and not tool.in_demand]
        for names, label, head in ((demand, self.demand, self._demand_head), (hot, self.hot, self._hot_head)):
            label.setText(" · ".join(names))
            for part in (label, head):
                part.setVisible(bool(names))
        self.english.setVisible(bool(block.items) and language != "en")
        self.source.set_source(texts_facts.rated(block) if block.items else "", texts_facts.whole(block))
        # What is neither asked for nor hot stands behind the button.
        self.few = 0 if demand or hot else FEW_TOOLS
        self.begin(len(block.items), texts_facts.why_not_rated(block))

    def show_items(self) -> None:
        """Show all technology by category, or only what stands out."""
        shown = self._tools[: self.shown()]
        whole = self.all or self.few > 0
        self.rest.setVisible(whole and bool(shown))
        groups = by_category(shown) if whole else []
        while len(self._categories) < len(groups):
            self._add_category()
        for number, (head, label, host) in enumerate(self._categories):
            host.setVisible(number < len(groups))
            if number < len(groups):
                head.setText(groups[number][0])
                label.setText(" · ".join(groups[number][1]))

    def _add_category(self) -> None:
        host = QWidget()
        column = QVBoxLayout(host)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        head, label = CapsLabel(""), BodyLabel("")
        column.addWidget(head)
        column.addWidget(label)
        column.addStretch(1)
        self._grid.addWidget(host)
        self._categories.append((head, label, host))


def by_category(tools: tuple[Tool, ...]) -> list[tuple[str, list[str]]]:
    """Return the names of technology by category, categories by name."""
    ordered = sorted(tools, key=lambda tool: tool.category)
    return [
        (category, [tool.name for tool in found]) for category, found in groupby(ordered, lambda tool: tool.category)
    ]
