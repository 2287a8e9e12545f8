"""The portfolio as a file: the first question, what is kept, backups, copies."""

from typing import TYPE_CHECKING

from clusterdesk.ui.later import importer

if TYPE_CHECKING:
    from clusterdesk.ui.portfolio.view import PortfolioView

__all__ = ["PortfolioView"]

__getattr__ = importer(__name__, {"PortfolioView": "view"})
