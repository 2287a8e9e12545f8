"""The plan: courses, experiences and credentials by school year."""

from clusterdesk.ui.plan.view import PlanView

__all__ = ["PlanView"]
