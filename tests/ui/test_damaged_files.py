"""Files of the program that are missing, cut off or damaged: it starts with what is built in, and logs why."""

import logging
import zipfile
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QCoreApplication, QLibraryInfo, QTranslator
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QApplication

from clusterdesk.app import Program
from clusterdesk.core.settings import Settings
from clusterdesk.log import LOG_NAME, keep_early_lines, start_log, stop_log
from clusterdesk.places import find_catalog, resource
from clusterdesk.services import portfolio as portfolios
from clusterdesk.store.catalog import Catalog
from clusterdesk.store.settings import save_settings
from clusterdesk.ui import translation
from clusterdesk.ui.theme import Theme
from clusterdesk.ui.theme.archive import Archive
from clusterdesk.ui.theme.fonts import load_fonts
from clusterdesk.ui.theme.icons import IconStore
from clusterdesk.ui.theme.locate import package_file
from clusterdesk.ui.theme.tokens import DARK, LIGHT, SIZES, Tokens, read_tokens
from clusterdesk.ui.translation import Words, whole
from tests.house.translations import is_sealed, seal

TOKENS = resource("tokens.toml").read_bytes()
TEXTS = resource("translations/clusterdesk_es.qm").read_bytes()
RANDOM = bytes((at * 167 + at // 7) % 256 for at in range(4000))

Damage = Callable[[bytes], bytes | None]
DAMAGES: dict[str, Damage] = {
    "missing": lambda _data: None,
    "empty": lambda _data: b"",
    "cut off": lambda data: data[: len(data) // 2],
    "one byte less": lambda data: data[:-1],
    "random": lambda _data: RANDOM,
    "one wrong byte": lambda data: data[: len(data) // 3] + b"\xff" + data[len(data) // 3 + 1 :],
}


def written(path: Path, data: bytes | None) -> Path:
    """Write a damaged file, or none."""
    if data is not None:
        path.write_bytes(data)
    return path


@pytest.fixture
def damaged_texts(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Callable[[bytes | None], None]:
    """Put damaged Spanish texts where the program looks for them."""
    monkeypatch.setattr(translation.places, "resource", lambda name: tmp_path if name == "translations" else None)
    return lambda data: written(tmp_path / "clusterdesk_es.qm", data) and None


@pytest.fixture
def words(qapp: QApplication) -> Iterator[Words]:
    spoken = Words(qapp)
    yield spoken
    spoken.speak("en")
    spoken.deleteLater()


# -- texts ----------------------------------------------------------------------------------------------------


@pytest.mark.expect_log("they stay English")
@pytest.mark.parametrize("damage", DAMAGES.values(), ids=list(DAMAGES))
def test_damaged_spanish_stays_english(words, damaged_texts, damage):
    damaged_texts(damage(TEXTS))
    words.speak("es")
    assert QCoreApplication.translate("Rail", "Home") == "Home"


@pytest.mark.expect_log("they stay English")
def test_texts_without_their_seal_are_not_taken(words, damaged_texts):
    damaged_texts(TEXTS[:-8])
    words.speak("es")
    assert QCoreApplication.translate("Rail", "Home") == "Home"


@pytest.mark.expect_log("they stay English")
@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(at=st.integers(0, len(TEXTS) - 1), byte=st.integers(0, 255), end=st.integers(0, len(TEXTS)))
def test_no_wrong_byte_and_no_cut_reaches_qt(tmp_path, at, byte, end):
    changed = TEXTS[:at] + bytes([byte]) + TEXTS[at + 1 :]
    assert whole(written(tmp_path / "changed.qm", changed)) is (changed == TEXTS)
    assert whole(written(tmp_path / "cut.qm", TEXTS[:end])) is (end == len(TEXTS))
    assert not whole(tmp_path / "no-such.qm")


def test_whole_texts_are_taken_and_qt_reads_over_the_seal(words, tmp_path):
    words.speak("es")
    assert QCoreApplication.translate("Rail", "Home") == "Inicio"
    bare = written(tmp_path / "bare.qm", TEXTS[:-8])
    assert not is_sealed(bare)
    seal(bare)
    assert is_sealed(bare)
    assert bare.read_bytes() == TEXTS
    assert QTranslator().load(str(bare))


def test_qt_without_spanish_of_its_own_leaves_ours(words, monkeypatch, tmp_path, caplog):
    monkeypatch.setattr(QLibraryInfo, "path", staticmethod(lambda _which: str(tmp_path)))
    with caplog.at_level(logging.INFO, "clusterdesk"):
        words.speak("es")
    assert QCoreApplication.translate("Rail", "Home") == "Inicio"
    assert any("no translation in" in message for message in caplog.messages)


# -- tokens ---------------------------------------------------------------------------------------------------


@pytest.mark.expect_log("token")
@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    data=st.one_of(
        st.binary(max_size=300),
        st.integers(0, len(TOKENS)).map(lambda end: TOKENS[:end]),
        st.tuples(st.integers(0, len(TOKENS) - 1), st.binary(min_size=1, max_size=4)).map(
            lambda change: TOKENS[: change[0]] + change[1] + TOKENS[change[0] + len(change[1]) :]
        ),
    )
)
def test_any_token_file_gives_every_token(tmp_path, data):
    tokens = read_tokens(written(tmp_path / "tokens.toml", data))
    assert tokens.light.keys() == LIGHT.keys()
    assert tokens.dark.keys() == DARK.keys()
    assert tokens.sizes.keys() == SIZES.keys()
    assert all(QColor(value).isValid() for table in (tokens.light, tokens.dark) for value in table.values())
    assert all(QColor(value).isValid() for four in tokens.clusters.values() for value in four)


@pytest.mark.expect_log("cannot be read")
def test_a_token_file_nested_without_end_is_survived(tmp_path):
    assert read_tokens(written(tmp_path / "tokens.toml", b"a = " + b"[" * 100_000)) == Tokens()


@pytest.mark.expect_log("token")
@pytest.mark.parametrize("damage", ["missing", "empty", "cut off", "random", "one wrong byte"])
def test_a_theme_of_damaged_tokens_can_be_put_on(qtbot, theme, qapp, tmp_path, damage):
    broken = Theme(written(tmp_path / "tokens.toml", DAMAGES[damage](TOKENS)), parent=qapp)
    broken.apply(qapp)
    for mode in ("dark", "light"):
        broken.set_mode(mode)
        assert broken.color("text").isValid()
        assert broken.cluster("modern", "education").base.isValid()
    theme.apply(qapp)
    broken.deleteLater()


# -- icons and fonts ------------------------------------------------------------------------------------------


@pytest.fixture(scope="module")
def icons() -> bytes:
    """The archive of icons with a few of them."""
    path = package_file("lucide", "lucide.zip")
    assert path is not None
    return path.read_bytes()


@pytest.mark.expect_log("icon")
@pytest.mark.parametrize("damage", ["missing", "empty", "cut off", "random"])
def test_a_damaged_archive_of_icons_gives_circles(qapp, tmp_path, icons, damage):
    store = IconStore(Archive(written(tmp_path / "lucide.zip", DAMAGES[damage](icons))))
    pixmap = store.pixmap("house", QColor("red"), 20, 1.0).toImage()
    assert any(pixmap.pixelColor(x, y).alpha() > 40 for x in range(20) for y in range(20))


@pytest.mark.expect_log("its bytes have changed")
def test_an_icon_with_a_wrong_byte_is_not_drawn(tmp_path):
    path = tmp_path / "icons.zip"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("house.svg", b"<svg>the house</svg>")
    assert Archive(path).read("house.svg") == b"<svg>the house</svg>"
    written(path, path.read_bytes().replace(b"the house", b"the mouse", 1))
    assert Archive(path).read("house.svg") is None


@pytest.mark.expect_log("icon")
@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(at=st.integers(0, 400), change=st.binary(min_size=1, max_size=6), end=st.integers(0, 400))
def test_no_damage_of_the_archive_is_a_crash(tmp_path, at, change, end):
    path = tmp_path / "icons.zip"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("house.svg", b"<svg>the house</svg>")
        archive.writestr("cpu.svg", b"<svg>the cpu</svg>")
    data = path.read_bytes()
    for damaged in (data[:at] + change + data[at + len(change) :], data[:end]):
        written(path, damaged)
        assert Archive(path).read("house.svg") in (b"<svg>the house</svg>", None)
    assert Archive(tmp_path / "no-such.zip").read("house.svg") is None


@pytest.mark.expect_log("0 of 4 weights")
@pytest.mark.parametrize("data", [b"", RANDOM], ids=["empty", "random"])
def test_damaged_fonts_leave_the_font_of_the_system(theme, monkeypatch, tmp_path, data):
    from clusterdesk.ui.theme import fonts

    monkeypatch.setattr(fonts, "FAMILY", "A family nobody has")
    assert load_fonts(lambda _package, _name: written(tmp_path / "font.otf", data)) is False


# -- the whole program ----------------------------------------------------------------------------------------


@pytest.mark.expect_log("they stay English")
@pytest.mark.expect_log("the built-in colours are used")
@pytest.mark.parametrize("damage", ["missing", "random"])
def test_the_program_opens_home_all_the_same_and_its_log_says_why(qtbot, qapp, tmp_path, monkeypatch, damage):
    from clusterdesk.ui.theme import theme as theme_module

    folder = tmp_path / "resources"
    folder.mkdir()
    for name, data in (("clusterdesk_es.qm", TEXTS), ("tokens.toml", TOKENS)):
        written(folder / name, DAMAGES[damage](data))
    damaged = {"translations": folder, "tokens.toml": folder / "tokens.toml"}
    for module in (translation.places, theme_module):
        monkeypatch.setattr(module, "resource", lambda name: damaged[name])
    home = tmp_path / "home"
    portfolios.create(home, "Sample")
    save_settings(home, Settings(language="es"))
    keep_early_lines()
    program = Program(qapp, home, Catalog.open(find_catalog()))
    with qtbot.waitSignal(program.ready, timeout=20_000):
        program.start()
    assert program.window.frame.rail.entries["home"].label() == "Home"
    program.end()
    lines = (home / LOG_NAME).read_text("utf-8")
    assert "they stay English" in lines
    assert "the built-in colours are used" in lines


@pytest.mark.expect_log("an early line")
@pytest.mark.expect_log("a late line")
def test_early_lines_come_into_the_log_once(home):
    log = logging.getLogger("clusterdesk.test")
    keep_early_lines()
    log.warning("an early line")
    start_log(home)
    start_log(home)
    log.warning("a late line")
    stop_log()
    lines = (home / LOG_NAME).read_text("utf-8").splitlines()
    assert [line.split(": ")[1] for line in lines] == ["an early line", "a late line"]


@pytest.mark.expect_log("nowhere to go")
def test_without_a_folder_the_standard_error_has_to_do(tmp_path, capsys):
    keep_early_lines()
    logging.getLogger("clusterdesk.test").warning("nowhere to go")
    start_log(tmp_path / "gone")
    stop_log()
    assert "nowhere to go" in capsys.readouterr().err
