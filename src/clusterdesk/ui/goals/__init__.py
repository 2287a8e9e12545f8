"""The goals screen: what a student aims for, why, the steps on the way, and how it changed."""

from typing import TYPE_CHECKING

from clusterdesk.ui.later import importer

if TYPE_CHECKING:
    from clusterdesk.ui.goals.view import GoalsView

__getattr__ = importer(__name__, {"GoalsView": "view"})

__all__ = ["GoalsView"]
