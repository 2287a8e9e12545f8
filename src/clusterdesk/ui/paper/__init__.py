"""What is printed or saved as PDF: a document, drawn page by page as vectors and text.

Nothing of Qt's printing is imported before it is used.
"""

from typing import TYPE_CHECKING

from clusterdesk.ui.later import importer

if TYPE_CHECKING:
    from clusterdesk.ui.paper.button import PaperButton
    from clusterdesk.ui.paper.document import Document
    from clusterdesk.ui.paper.output import Output, pdf_of
    from clusterdesk.ui.paper.sheet import draw, picture

_HOMES = {
    "Document": "document",
    "Output": "output",
    "PaperButton": "button",
    "draw": "sheet",
    "pdf_of": "output",
    "picture": "sheet",
}

__all__ = ["Document", "Output", "PaperButton", "draw", "pdf_of", "picture"]

__getattr__ = importer(__name__, _HOMES)
