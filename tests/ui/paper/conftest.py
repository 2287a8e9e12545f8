"""Documents to draw, and the words that come out of a PDF."""

import io
import re
from datetime import date

import pypdf
import pytest

from clusterdesk.ui.paper import Document


@pytest.fixture
def document(theme) -> Document:
    """A short document."""
    made = Document("Registered Nurses", "also called Charge Nurse", release="2026.11", day=date(2026, 11, 26))
    made.heading("Pay")
    made.fact("Median pay", "$97,550 a year", "Wage statistics (Bureau of Labor Statistics, May 2025)")
    return made


def words(pdf: bytes) -> list[str]:
    """Return the words of every page of a PDF, in one line a page."""
    # Qt maps the glyph of a space to the tab, the first sign that has it.
    return [re.sub(r"\s+", " ", page.extract_text()) for page in pypdf.PdfReader(io.BytesIO(pdf)).pages]
