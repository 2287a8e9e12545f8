"""The language in force: translators and the number format."""

import logging
import zlib
from pathlib import Path

from PySide6.QtCore import QLibraryInfo, QLocale, QObject, QTranslator
from PySide6.QtWidgets import QApplication

from clusterdesk import places
from clusterdesk.core.language import Language

log = logging.getLogger(__name__)

SEAL = b"\0\0\0\0"
"""Ends the texts for Qt, which reads no further; four bytes follow, the CRC of all before it, low byte first.

Qt refuses a file that is cut off, but one wrong byte inside a file can make it read beyond the end, and crash.
`tests/house/translations.py` puts the seal under what is compiled."""
_SEALED = len(SEAL) + 4


def system_language() -> Language:
    """Return the language of the system if we speak it, else English."""
    return "es" if QLocale.system().language() == QLocale.Language.Spanish else "en"


def whole(path: Path) -> bool:
    """Return whether compiled texts are there, and as they were compiled: Qt can read them. If not, log why."""
    try:
        data = path.read_bytes()
    except OSError as error:
        log.warning("the texts of %s cannot be read (%s); they stay English", path.name, error)
        return False
    texts, seal = data[:-_SEALED], data[-_SEALED:]
    if seal == SEAL + zlib.crc32(texts).to_bytes(4, "little"):
        return True
    log.warning("the texts of %s are damaged; they stay English", path.name)
    return False


class Words(QObject):
    """The language in force. English is what the program is written in and needs no file.

    Args:
        app: the application.
    """

    def __init__(self, app: QApplication) -> None:
        super().__init__(app)
        self._app = app
        self._translators: list[QTranslator] = []

    def speak(self, language: Language) -> None:
        """Use a language from now on; texts made before keep theirs until they are made again."""
        self.fall_silent()
        # Figures are national ones of the U.S.: their numbers are written as its two languages write them.
        territory = QLocale.Country.UnitedStates
        spoken = QLocale.Language.Spanish if language == "es" else QLocale.Language.English
        QLocale.setDefault(QLocale(spoken, territory))
        if language == "en":
            return
        ours = places.resource("translations") / f"clusterdesk_{language}.qm"
        if whole(ours):
            self._load(ours)
        self._load(Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath), f"qtbase_{language}.qm"))

    def fall_silent(self) -> None:
        """Take the translators away: what is made from now on speaks English."""
        for translator in self._translators:
            self._app.removeTranslator(translator)
        self._translators = []

    def _load(self, path: Path) -> None:
        translator = QTranslator(self)
        if translator.load(str(path)):
            self._app.installTranslator(translator)
            self._translators.append(translator)
        else:
            log.info("no translation in %s", path)
