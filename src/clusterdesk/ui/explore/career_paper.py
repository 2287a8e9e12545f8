"""A career on paper: everything of its page, each figure with its source."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from clusterdesk.core.education import Education
from clusterdesk.core.figure import Absence, Figure
from clusterdesk.core.framework import FRAMEWORKS
from clusterdesk.core.skill_gap import skill_gaps
from clusterdesk.ui import formats, terms
from clusterdesk.ui.explore import texts, texts_facts
from clusterdesk.ui.explore.figure_cards import year_pays
from clusterdesk.ui.explore.near_cards import no_ladder, no_related, related_items
from clusterdesk.ui.explore.takes_cards import named_shares, required_titles, share_rows, skill_rows
from clusterdesk.ui.explore.work_cards import by_category, knowledge_rows, old_ratings, style_rows, value_rows
from clusterdesk.ui.paper import Document

if TYPE_CHECKING:
    from collections.abc import Sequence

    from clusterdesk.core.facts import Asks, Rated
    from clusterdesk.ui.charts import EducationShare
    from clusterdesk.ui.explore.career_body import CareerBody
    from clusterdesk.ui.explore.career_facts import CareerFacts
    from clusterdesk.ui.explore.fits import Fits

CHART = 0.62
"""Share of the width of a page that a chart takes."""
MOST_TITLES = 60
"""Other titles that are printed; a few careers have thousands."""


def career_document(facts: CareerFacts, cards: CareerBody, fits: Fits, now: datetime) -> Document:
    """Return the page of a career for paper.

    Args:
        facts: what the catalog knows.
        cards: the cards of the page, filled, whose charts are drawn.
        fits: the student's readings.
        now: when it is made.
    """
    career = facts.career
    also = QCoreApplication.translate("CareerView", "also called {titles}")
    document = Document(
        career.summary.title,
        also.format(titles=", ".join(career.other_titles)) if career.other_titles else "",
        release=facts.explore.release,
        day=now.astimezone().date(),
    )
    document.heading(QCoreApplication.translate("explore", "What they do"))
    document.paragraph(career.description)
    document.paragraph(" · ".join(career.activities))
    document.note(texts.published(facts.explore.source("clusterdesk")))
    _fit(document, cards, fits, facts)
    _offers(document, cards, facts)
    _takes(document, cards, fits, facts)
    _leads(document, cards, fits, facts)
    _work(document, facts.asks, now.year)
    _more(document, facts)
    return document


def _fit(document: Document, cards: CareerBody, fits: Fits, facts: CareerFacts) -> None:
    document.heading(QCoreApplication.translate("explore", "Your fit"))
    fit = fits.career(facts.code)
    if fit:
        document.subheading(terms.fit_phrase(fit.word))
    # The reason is rich text; its names are bold and nothing else.
    document.paragraph(cards.fit.reason.text().replace("<b>", "").replace("</b>", ""))
    if facts.career.interests:
        document.chart(cards.fit.hexagon, 0.45, texts.published(facts.career.interests_source))


def _offers(document: Document, cards: CareerBody, facts: CareerFacts) -> None:
    pay, outlook, labour = facts.career.pay, facts.career.outlook, facts.labour
    document.heading(QCoreApplication.translate("explore", "What it offers"))
    document.subheading(QCoreApplication.translate("explore", "Pay"))
    for name, figure in (
        (QCoreApplication.translate("explore", "Median"), pay.median),
        (QCoreApplication.translate("explore", "Lowest tenth, up to"), pay.p10),
        (QCoreApplication.translate("explore", "Highest tenth, from"), pay.p90),
    ):
        text = formats.pay(figure, pay.unit)
        if figure.value is not None and pay.unit == "year":
            text = QCoreApplication.translate("explore", "{pay} a year").format(pay=text)
        _figure(document, name, figure, text)
    if not cards.pay.band.isHidden():
        document.chart(cards.pay.band, CHART)
    if not cards.pay.line.isHidden():
        document.subheading(QCoreApplication.translate("explore", "Pay over the years"))
        for shown, year in zip(year_pays(labour.pay_line), labour.pay_line, strict=True):
            _figure(document, shown.year, year.pay.median, shown.text)
        document.chart(cards.pay.line, CHART)
    document.note(cards.pay.note.text())
    document.subheading(QCoreApplication.translate("explore", "Outlook"))
    jobs = QCoreApplication.translate("explore", "Jobs in {year}")
    for name, figure, text in (
        (jobs.format(year=outlook.first_year), outlook.jobs_first, _people(outlook.jobs_first)),
        (jobs.format(year=outlook.last_year), outlook.jobs_last, _people(outlook.jobs_last)),
        (QCoreApplication.translate("explore", "Growth"), outlook.growth, formats.percent(outlook.growth, sign=True)),
        (QCoreApplication.translate("explore", "Openings a year"), outlook.openings, _people(outlook.openings)),
    ):
        _figure(document, name, figure, text)
    if labour.bright:
        document.fact(
            QCoreApplication.translate("explore", "Bright outlook"),
            ", ".join(terms.bright(reason) for reason in labour.bright),
            texts.published(labour.bright_source),
        )
    document.note(cards.outlook.note.text())


def _people(figure: Figure) -> str:
    return "" if figure.value is None else formats.people(figure.value)


def _figure(document: Document, name: str, figure: Figure, text: str) -> None:
    """Add a figure with its source, or why there is none."""
    if figure.value is None:
        document.fact(name, terms.absence(figure.absent or Absence.SUPPRESSED), texts.published(figure.source))
    else:
        document.fact(name, text, formats.source(figure))


def _takes(document: Document, cards: CareerBody, fits: Fits, facts: CareerFacts) -> None:
    entry, career = facts.schooling.entry, facts.career
    of_entry = texts.published(entry.source)
    unnamed = QCoreApplication.translate("explore", "The source names none for this career.")
    document.heading(QCoreApplication.translate("explore", "What it takes"))
    for name, value in (
        (QCoreApplication.translate("explore", "Usual education"), _education(career.summary.education)),
        (QCoreApplication.translate("explore", "Experience before"), _named(terms.EXPERIENCE, entry.experience)),
        (QCoreApplication.translate("explore", "Training"), _named(terms.TRAINING, entry.training)),
    ):
        document.fact(name, value or unnamed, of_entry)
    zone = career.summary.job_zone
    no_zone = QCoreApplication.translate("explore", "The source gives no level for this career.")
    level = QCoreApplication.translate("explore", "Level {zone} of 5").format(zone=zone)
    document.fact(
        QCoreApplication.translate("explore", "Level of preparation"),
        f"{terms.job_zone(zone)} ({level})" if zone else no_zone,
        texts.published(career.job_zone_source),
    )
    document.subheading(QCoreApplication.translate("explore", "Skills it asks for"))
    block = facts.asks.skills
    gaps = skill_gaps(block.items, fits.readings.skills)
    rows = cards.skills.bars.rows_of(skill_rows(gaps))
    if all(gap.own is None for gap in gaps):
        rows = [row[:2] for row in rows]
    document.paragraph(texts_facts.why_not_rated(block))
    document.table(rows, right=[1, 2], source=texts_facts.whole(block) if gaps else "")
    attained = facts.schooling.attained
    document.subheading(QCoreApplication.translate("explore", "Education people have"))
    if attained.items:
        document.chart(cards.attained.bars, CHART, formats.source(attained.items[0].percent))
    else:
        document.paragraph(terms.absence(attained.absent or Absence.SUPPRESSED))
    document.subheading(QCoreApplication.translate("explore", "What workers and experts call required"))
    document.paragraph(texts_facts.why_not_rated(facts.schooling.education))
    share = QCoreApplication.translate("explore", "Share of answers")
    for key, title in required_titles().items():
        named: Rated = getattr(facts.schooling, key)
        document.table(_bars((title, share), share_rows(named_shares(named))), right=[1])
    document.note(texts_facts.whole(facts.schooling.education) if facts.schooling.education.items else "")


def _education(level: Education | None) -> str:
    return terms.education(level) if level else ""


def _named(words: dict[str, str], key: str | None) -> str:
    return QCoreApplication.translate("terms", words[key]) if key else ""


def _bars(heads: tuple[str, str], rows: Sequence[EducationShare]) -> list[list[str]]:
    return [list(heads), *([row.name, row.text] for row in rows)]


def _leads(document: Document, cards: CareerBody, fits: Fits, facts: CareerFacts) -> None:
    career_word = QCoreApplication.translate("explore", "Career")
    document.heading(QCoreApplication.translate("explore", "Where it leads"))
    document.subheading(QCoreApplication.translate("explore", "Related careers"))
    document.paragraph("" if facts.related else no_related(facts.career.absent))
    heads = [
        career_word,
        QCoreApplication.translate("explore", "Fit"),
        QCoreApplication.translate("explore", "Preparation"),
    ]
    rows = [[item.title, item.value, item.note] for item in related_items(facts.related, fits)]
    document.table([heads, *rows], source=texts.published(facts.related_source) if rows else "")
    ladder = cards.ladders.of(facts.code)
    document.subheading(QCoreApplication.translate("explore", "Career ladder"))
    document.paragraph("" if ladder.rungs[1:] else no_ladder(ladder.end))
    for number, rung in enumerate(ladder.rungs[1:], start=1):
        document.fact(
            QCoreApplication.translate("explore", "Step {number}").format(number=number),
            rung.career.title,
            _education(rung.career.education),
        )
    document.note(texts.published(facts.related_source) if ladder.rungs[1:] else "")
    document.subheading(QCoreApplication.translate("explore", "Programs of study"))
    programs = facts.programs
    document.paragraph("" if programs.items else terms.absence(programs.absent or Absence.NO_MATCH))
    names = [[program.title, program.code] for program in programs.items]
    document.table(
        [[QCoreApplication.translate("explore", "Program"), QCoreApplication.translate("explore", "CIP code")], *names],
        source=texts.published(programs.source),
    )


def _work(document: Document, asks: Asks, year: int) -> None:
    document.heading(QCoreApplication.translate("explore", "What the work is like"))
    for title, head, block, rows in (
        (
            QCoreApplication.translate("explore", "Subjects to know"),
            QCoreApplication.translate("explore", "Importance, up to 5"),
            asks.knowledge,
            knowledge_rows(asks),
        ),
        (
            QCoreApplication.translate("explore", "Ways of working"),
            QCoreApplication.translate("explore", "Help in the job, up to 3"),
            asks.styles,
            style_rows(asks),
        ),
        (
            QCoreApplication.translate("explore", "What the work gives"),
            QCoreApplication.translate("explore", "How far it is met, up to 7"),
            asks.values,
            value_rows(asks),
        ),
    ):
        document.subheading(title)
        document.paragraph(texts_facts.why_not_rated(block))
        if block is asks.values and texts_facts.is_old(block, year):
            document.paragraph(old_ratings(block.year or 0))
        document.table(_bars((title, head), rows), right=[1], source=texts_facts.whole(block) if rows else "")
    document.subheading(QCoreApplication.translate("explore", "Technology"))
    document.paragraph(texts_facts.why_not_rated(asks.technology))
    mark = QCoreApplication.translate("explore", "{name} (asked for)")
    wanted = {tool.name for tool in asks.technology.items if tool.in_demand}
    rows = [
        [category, ", ".join(mark.format(name=name) if name in wanted else name for name in names)]
        for category, names in by_category(asks.technology.items)
    ]
    heads = [QCoreApplication.translate("explore", "Kind"), QCoreApplication.translate("explore", "Technology")]
    document.table([heads, *rows], source=texts_facts.whole(asks.technology) if rows else "")


def _more(document: Document, facts: CareerFacts) -> None:
    document.heading(QCoreApplication.translate("explore", "Where it belongs"))
    for framework in FRAMEWORKS:
        places = [place for place in facts.career.memberships if place.framework == framework]
        none = QCoreApplication.translate("explore", "This framework does not list it.")
        named = "\n".join(f"{place.cluster_name} › {place.pathway_name}" for place in places)
        document.fact(terms.framework(framework), named or none)
    document.heading(QCoreApplication.translate("explore", "Other titles"))
    titles = ", ".join(facts.titles[:MOST_TITLES])
    rest = len(facts.titles) - MOST_TITLES
    more = QCoreApplication.translate("explore", "and {count} more").format(count=formats.count(rest))
    document.paragraph(f"{titles}, {more}" if rest > 0 else titles)
    document.note(texts.published(facts.titles_source))
