"""The questionnaire files of a school, in the folder `questionnaires` of the home folder."""

from pathlib import Path

from clusterdesk.core.school_form import parse_school_form
from clusterdesk.core.sitting import SchoolForm
from clusterdesk.store.school_files import SchoolFiles

FOLDER = "questionnaires"


class SchoolForms(SchoolFiles[SchoolForm]):
    """The questionnaires that a school has put on this computer.

    Args:
        home: the home folder.
    """

    def __init__(self, home: Path) -> None:
        super().__init__(home / FOLDER, parse_school_form)
