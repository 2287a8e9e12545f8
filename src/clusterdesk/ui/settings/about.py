"""About: versions, what the program is made of, who its figures come from, and its licences to read."""

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from clusterdesk import places
from clusterdesk.ui.context import Context
from clusterdesk.ui.details import version_lines
from clusterdesk.ui.settings.attribution import ATTRIBUTIONS
from clusterdesk.ui.widgets import (
    BodyLabel,
    Card,
    FlowLayout,
    MutedLabel,
    PlainButton,
    Separator,
    SmallLabel,
    StrongLabel,
)


class AboutCard(Card):
    """What a person, a teacher or whoever looks after the computer may want to know of the program.

    Args:
        context: what every view is given.
        parent: the widget it stands in.
    """

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(title=self.tr("About ClusterDesk"), parent=parent)
        lines = version_lines(context.explore.info().release)
        self._details = "\n".join(lines)
        self.body.addWidget(BodyLabel(" · ".join(lines[:2])))
        self.body.addWidget(SmallLabel(" · ".join(lines[2:])))
        self.copy_button = PlainButton(self.tr("Copy versions"), "copy")
        self.licences_button = PlainButton(self.tr("Read the licenses"), "scale")
        self.licences_button.setEnabled(bool(places.licences()))
        self.copied = SmallLabel(self.tr("Copied."))
        self.copied.hide()
        buttons = FlowLayout()
        for part in (self.copy_button, self.licences_button, self.copied):
            buttons.addWidget(part)
        self.body.addLayout(buttons)
        self.body.addSpacing(6)
        for text in self._sentences():
            self.body.addWidget(MutedLabel(text))
        self.body.addSpacing(6)
        self.body.addWidget(Separator())
        self.body.addSpacing(6)
        self.body.addWidget(StrongLabel(self.tr("Sources")))
        for text in ATTRIBUTIONS:
            self.body.addWidget(SmallLabel(text))
        self.body.addStretch(1)
        self.copy_button.clicked.connect(self._copy)
        self.licences_button.clicked.connect(self._read)

    def _sentences(self) -> list[str]:
        return [
            self.tr("It works without a network and without an account. Nothing is sent anywhere."),
            self.tr(
                "The interest questions are our own. They have not been tried out with students, so you cannot compare "
                "your scores with other people’s."
            ),
            self.tr("ClusterDesk is under the MIT license. It uses Qt through PySide6 under the LGPL 3."),
            self.tr("The Spanish was written by one person and has not been read by a second one."),
        ]

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self._details)
        self.copied.show()

    def _read(self) -> None:
        from clusterdesk.ui.settings.licences import LicencesSheet

        LicencesSheet(places.licences(), self.window()).open()
