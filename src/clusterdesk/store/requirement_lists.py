"""The lists of requirements: those of a school, in the folder `requirements` of the home folder, and our example."""

from pathlib import Path

from clusterdesk.core.requirement_file import parse_requirements
from clusterdesk.core.requirements import RequirementList
from clusterdesk.store.school_files import SchoolFiles

FOLDER = "requirements"


class RequirementLists(SchoolFiles[RequirementList]):
    """What a plan can be checked against.

    Args:
        home: the home folder.
        shipped: the folder of those that come with the program (`places.requirements`).
    """

    def __init__(self, home: Path, shipped: Path | None = None) -> None:
        super().__init__(home / FOLDER, parse_requirements, shipped)
