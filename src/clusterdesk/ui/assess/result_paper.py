"""A result on paper: the six areas, clusters with ranges, careers of every level, and how it was worked out."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication as Qc

from clusterdesk.core.framework import Framework
from clusterdesk.core.ranges import Ranges
from clusterdesk.core.target import Target
from clusterdesk.ui import terms
from clusterdesk.ui.assess.numbers import decimal, places, r_text
from clusterdesk.ui.assess.reading import ClusterLine, Order, Reading
from clusterdesk.ui.assess.self_view import source_name
from clusterdesk.ui.paper import Document

if TYPE_CHECKING:
    from clusterdesk.ui.charts import HexagonProfile

ZONES = (1, 2, 3, 4, 5)
OF_EACH_ZONE = 6
"""Careers of each level of preparation that are printed."""
HEXAGON = 0.5
"""Share of the width of the page that the drawing takes."""


def result_document(
    reading: Reading,
    hexagon: HexagonProfile,
    told: Sequence[str],
    shown: tuple[Framework, Order, Ranges] | None,
    heads: tuple[str, str, date],
) -> Document:
    """Return a result as it is shown.

    Args:
        reading: the result.
        hexagon: the drawing of the six areas.
        told: every sentence about the answers and the profile.
        shown: the framework, the order and its ranges; None where no order is shown.
        heads: title, the line under it, the day of printing.
    """
    title, line, day = heads
    document = Document(title, line, release=reading.release, day=day)
    for sentence in told:
        document.paragraph(sentence)
    document.heading(Qc.translate("assess", "Interest profile"))
    document.chart(hexagon, HEXAGON)
    if reading.scores is not None and not reading.flat:
        ordered = [reading.areas[code] for code in reading.scores.ordered()]
        document.subheading(" · ".join(area.name for area in ordered[:3]))
        for text in (ordered[0].high, ordered[1].high, ordered[-1].low):
            document.paragraph(text)
    if shown is not None:
        _clusters(document, reading, *shown)
        _careers(document, reading, shown[1])
    document.note(
        Qc.translate(
            "assess",
            "r tells how alike your six scores and a career’s six ratings run, from −1 to 1. The words only name the "
            "numbers; they do not show that a career suits you.",
        )
    )
    return document


def _clusters(document: Document, reading: Reading, framework: Framework, order: Order, ranges: Ranges) -> None:
    document.heading(Qc.translate("assess", "Clusters"))
    if order == "both":
        document.paragraph(
            Qc.translate("assess", "Ordered by interests and topics. Words and r tell of interests alone.")
        )
    heads = [
        terms.framework(framework),
        Qc.translate("assess", "Fit"),
        "r",
        Qc.translate("assess", "Range"),
        Qc.translate("assess", "Places"),
    ]
    rows = [heads, *(_row(line, ranges) for line in reading.clusters(framework, order))]
    document.table(rows, right=(2, 3, 4), source="; ".join(map(source_name, reading.sources)))
    if ranges:
        document.note(
            Qc.translate("assess", "Range and places: where they would be if you answered again, 9 of 10 times.")
        )


def _row(line: ClusterLine, ranges: Ranges) -> list[str]:
    held = ranges.get(Target.parse(line.target))
    between = Qc.translate("assess", "{low} to {high}")
    return [
        line.name,
        terms.fit_word(line.word),
        r_text(line.r),
        between.format(low=decimal(held.low), high=decimal(held.high)) if held else "–",
        places(held.best_rank, held.worst_rank) if held else "–",
    ]


def _careers(document: Document, reading: Reading, order: Order) -> None:
    document.heading(Qc.translate("assess", "Careers to look at"))
    if reading.no_great_fit:
        document.paragraph(reading.no_great_fit)
    heads = [Qc.translate("assess", "Career"), Qc.translate("assess", "Fit"), "r"]
    for zone in ZONES:
        lines = reading.careers(zone, OF_EACH_ZONE, order)
        if lines:
            words = Qc.translate("assess", "Level {zone} of 5: {preparation}")
            document.subheading(words.format(zone=zone, preparation=terms.job_zone(zone)))
            document.table(
                [heads, *([line.title, terms.fit_word(line.word), r_text(line.r)] for line in lines)], right=(2,)
            )
