"""Documents on pages: words that can be selected, vectors, headings, feet."""

import io
import re
from datetime import date

import pypdf
import pytest
from PySide6.QtCore import QLocale, QMarginsF, QSizeF
from PySide6.QtGui import QPageLayout, QPageRanges, QPageSize, QPdfWriter

from clusterdesk.core.errors import NotPrinted
from clusterdesk.ui.charts import EducationBars, EducationShare, PayLine, YearPay
from clusterdesk.ui.paper import Document, draw, pdf_of
from clusterdesk.ui.paper.sheet import layout_for
from tests.ui.paper.conftest import words


def test_title_figures_and_sources_can_be_read_from_the_pdf(document):
    document.subheading("Over three years")
    document.paragraph("Pay has gone up.\nFigures are national.")
    document.note("A figure for the wider group.")
    (page,) = words(pdf_of(document))
    for expected in (
        "Registered Nurses",
        "also called Charge Nurse",
        "Median pay",
        "$97,550 a year",
        "(Bureau of Labor Statistics, May 2025)",
        "Over three years",
        "Pay has gone up.",
        "Figures are national.",
        "A figure for the wider group.",
        "ClusterDesk · career catalog 2026.11 · Nov 26, 2026",
        "Page 1 of 1",
    ):
        assert expected in page
    meta = pypdf.PdfReader(io.BytesIO(pdf_of(document))).metadata
    assert meta is not None
    assert (meta.title, meta.creator) == ("Registered Nurses", "ClusterDesk")


def test_a_figure_without_a_source_may_be_long(document):
    document.fact("Median pay", "Military careers are not in this survey, so there is no figure.")
    (page,) = words(pdf_of(document))
    assert "Military careers are not in this survey, so there is no figure." in page


def test_charts_are_vectors_with_their_words_at_their_place(document, qtbot, theme):
    theme.set_mode("dark")
    theme.set_text_percent(200)
    bars, line = EducationBars(name="Education"), PayLine(name="Pay")
    for chart in (bars, line):
        qtbot.addWidget(chart)
    bars.set_shares([EducationShare("Bachelor’s degree", 0.58, "58%")])
    line.set_years([YearPay("2024", 93600, "$93,600"), YearPay("2025", 97550, "$97,550")])
    document.chart(bars, 0.6, source="What workers have, 2024")
    document.chart(line)
    pdf = pdf_of(document)
    (page,) = words(pdf)
    for expected in ("Bachelor’s degree", "58%", "What workers have, 2024", "$93,600"):
        assert expected in page
    assert not re.search(rb"/Subtype\s*/Image", pdf)
    assert bars.theme().dark


def test_ligatures_do_not_hide_letters(document):
    document.paragraph("This figure was filed in the office.")
    assert "This figure was filed in the office." in words(pdf_of(document))[0]


def test_a_table_goes_on_with_its_headings(document):
    rows = [[f"Career {number}", f"${number}"] for number in range(120)]
    document.table([["Career", "Median pay"], *rows], right=[1], source="Wages of May 2025")
    found = words(pdf_of(document))
    assert len(found) > 2
    assert all("Career Median pay" in page for page in found)
    assert [f"Page {number} of {len(found)}" in page for number, page in enumerate(found, 1)] == [True] * len(found)
    together = " ".join(found)
    assert all(f"Career {number} ${number}" in together for number in range(120))
    assert "Wages of May 2025" in found[-1]


def test_a_table_without_rows_leaves_its_headings_out(document):
    document.table([["Career", "Median pay"]], source="")
    assert "Career Median" not in words(pdf_of(document))[0]


def test_a_cell_longer_than_a_page_goes_on(document):
    document.table([["What", "Words"], ["Titles", "Charge Nurse, " * 900]])
    found = words(pdf_of(document))
    assert len(found) > 1
    assert sum(page.count("Charge") for page in found) == 901


def test_paper_on_its_side_is_wider(theme):
    flat = Document("Compare", release="1", day=date(2026, 1, 2), landscape=True)
    page = pypdf.PdfReader(io.BytesIO(pdf_of(flat))).pages[0]
    assert page.mediabox.width > page.mediabox.height


@pytest.mark.parametrize(("country", "size"), [("US", "Letter"), ("ES", "A4")])
def test_the_paper_is_that_of_the_country(document, monkeypatch, country, size):
    monkeypatch.setattr(QLocale, "system", staticmethod(lambda: QLocale(f"en_{country}")))
    assert layout_for(document).pageSize().name().startswith(size)


def test_spanish_paper_is_spanish(document, qapp):
    from PySide6.QtCore import QTranslator

    from clusterdesk.places import resource

    spanish = QTranslator()
    assert spanish.load(str(resource("translations/clusterdesk_es.qm")))
    qapp.installTranslator(spanish)
    QLocale.setDefault(QLocale("es_US"))
    try:
        assert "Página 1 de 1" in words(pdf_of(document))[0]
    finally:
        qapp.removeTranslator(spanish)


def test_some_pages_only(document, tmp_path):
    document.paragraph("Look after patients. " * 1200)
    path = tmp_path / "some.pdf"
    writer = QPdfWriter(str(path))
    writer.setPageRanges(QPageRanges.fromString("2-3"))
    assert draw(document, writer) > 3
    found = words(path.read_bytes())
    assert len(found) == 2
    assert "Page 2 of" in found[0]
    writer.setPageRanges(QPageRanges.fromString("90-99"))
    assert draw(document, writer) == len(words(path.read_bytes()))


def test_very_small_paper_still_ends(document, tmp_path):
    path = tmp_path / "small.pdf"
    writer = QPdfWriter(str(path))
    size = QPageSize(QSizeF(60, 50), QPageSize.Unit.Millimeter)
    writer.setPageLayout(QPageLayout(size, QPageLayout.Orientation.Portrait, QMarginsF(5, 5, 5, 5)))
    document.paragraph("Electroencephalographically speaking")
    document.table([["Career", "Pay"], ["Nurse", "$1"]])
    assert draw(document, writer) > 1


@pytest.mark.qt_log_ignore("QPainter::begin")
def test_a_device_that_takes_nothing_is_told_in_words(document, tmp_path):
    writer = QPdfWriter(str(tmp_path / "no" / "such" / "folder.pdf"))
    with pytest.raises(NotPrinted):
        draw(document, writer)
