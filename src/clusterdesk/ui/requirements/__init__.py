"""What a school asks for, beside the plan that should cover it."""

from clusterdesk.ui.requirements.card import RequirementsCard

__all__ = ["RequirementsCard"]
