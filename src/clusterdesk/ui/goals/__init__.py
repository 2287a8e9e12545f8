"""The goals screen: what a student aims for, why, the steps on the way, and how it changed."""

from clusterdesk.ui.goals.view import GoalsView

__all__ = ["GoalsView"]
