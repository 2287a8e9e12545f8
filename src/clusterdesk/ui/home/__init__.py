"""Home: where the student is on the path, and the one next thing to do."""

from clusterdesk.ui.home.view import HomeView

__all__ = ["HomeView"]
