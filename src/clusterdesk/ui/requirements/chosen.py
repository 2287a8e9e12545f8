"""The list that a plan is checked against: the portfolio remembers which, this computer has its file."""

from clusterdesk import places
from clusterdesk.core.requirements import RequirementList
from clusterdesk.store.requirement_lists import RequirementLists
from clusterdesk.ui.context import Context


def lists_of(context: Context) -> RequirementLists:
    """Return the lists of the home folder, and our example in the language of the window."""
    return RequirementLists(context.preferences.home, places.requirements(context.explore.language))


def list_of(context: Context, key: str) -> RequirementList | None:
    """Return the list of a key; None for an empty one, and where its file is gone or cannot be used."""
    found = lists_of(context).all() if key else ()
    return next((each for each in found if isinstance(each, RequirementList) and each.key == key), None)
