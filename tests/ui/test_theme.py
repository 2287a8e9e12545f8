"""The theme: tokens with holes, palettes, fonts, icons, and what live widgets make of a change."""

import struct
import zlib
from pathlib import Path

import pytest
from PySide6.QtGui import QColor, QFontInfo, QPalette
from PySide6.QtWidgets import QApplication, QWidget

from clusterdesk.places import resource
from clusterdesk.ui.theme import ICONS, Theme, app_icon, cluster_icon, logo_pixmap, theme_of
from clusterdesk.ui.theme.archive import Archive
from clusterdesk.ui.theme.fonts import FAMILY, build_fonts, load_fonts
from clusterdesk.ui.theme.icons import IconStore
from clusterdesk.ui.theme.locate import package_file
from clusterdesk.ui.theme.names import _CLUSTERS
from clusterdesk.ui.theme.tokens import DARK, LIGHT, SIZES, Tokens, read_tokens
from clusterdesk.ui.widgets import Card, MutedLabel, PrimaryButton, StrongLabel, TitleLabel
from tests.visual.contrast import system_palette

REPOSITORY = Path(__file__).resolve().parents[2]


def clusters_of_the_content() -> set[tuple[str, str]]:
    lines = (REPOSITORY / "data/content/frame/clusters.tsv").read_text(encoding="utf-8").splitlines()[1:]
    frameworks = {"2024": "modern", "classic": "classic"}
    return {(frameworks[line.split("\t")[0]], line.split("\t")[1]) for line in lines}


# -- tokens ---------------------------------------------------------------------------------------------------


def test_the_built_in_values_are_those_of_the_token_file():
    tokens = read_tokens(resource("tokens.toml"))
    assert tokens.light == LIGHT
    assert tokens.dark == DARK
    assert tokens.sizes == SIZES


def test_every_cluster_has_colours_and_a_picture():
    tokens = read_tokens(resource("tokens.toml"))
    assert set(tokens.clusters) == clusters_of_the_content()
    assert set(_CLUSTERS) == clusters_of_the_content()


@pytest.mark.expect_log("cannot be read")
@pytest.mark.parametrize("content", [None, b"[light\nwindow =", b"\xff\xfe\x00"])
def test_a_token_file_that_cannot_be_read_leaves_the_built_in_values(tmp_path, content):
    path = tmp_path / "tokens.toml"
    if content is not None:
        path.write_bytes(content)
    assert read_tokens(path) == Tokens()


@pytest.mark.expect_log("token light.accent is missing or no colour")
@pytest.mark.expect_log("token size.body is missing or no length")
@pytest.mark.expect_log("the colours of cluster modern/education are incomplete")
@pytest.mark.expect_log("token dark.")
@pytest.mark.expect_log("token light.")
@pytest.mark.expect_log("token size.")
def test_one_broken_token_costs_only_itself(tmp_path):
    path = tmp_path / "tokens.toml"
    path.write_text(
        '[light]\nwindow = "#010203"\naccent = "blue"\n[size]\nbody = -3\nrail = 300\n'
        '[cluster.modern.education]\nlight = "#112233"\n[cluster.modern]\nagriculture = 5\n'
        '[cluster.classic.finance]\nlight = "#111111"\nlight_soft = "#222222"\n'
        'dark = "#333333"\ndark_soft = "#444444"\n'.replace("[cluster.modern]\nagriculture = 5\n", "")
    )
    tokens = read_tokens(path)
    assert tokens.light["window"] == "#010203"
    assert tokens.light["accent"] == LIGHT["accent"]
    assert tokens.sizes["body"] == SIZES["body"]
    assert tokens.sizes["rail"] == 300
    assert tokens.clusters == {("classic", "finance"): ("#111111", "#222222", "#333333", "#444444")}


@pytest.mark.expect_log("token ")
def test_a_token_file_of_another_shape_is_survived(tmp_path):
    path = tmp_path / "tokens.toml"
    path.write_text('light = 3\ncluster = {modern = "x"}\n')
    assert read_tokens(path) == Tokens()


# -- colours --------------------------------------------------------------------------------------------------


def test_modes_change_palette_and_live_widgets(qtbot, theme, qapp):
    label, title, card = MutedLabel("muted"), TitleLabel("title"), Card("deep")
    inside = StrongLabel("on deep")
    card.body.addWidget(inside)
    for widget in (label, title, card):
        qtbot.addWidget(widget)
    with qtbot.waitSignal(theme.changed):
        theme.set_mode("dark")
    qapp.processEvents()
    assert theme.dark
    assert theme.mode == "dark"
    assert qapp.palette().color(QPalette.ColorRole.Window) == QColor(DARK["window"])
    assert title.palette().color(title.foregroundRole()) == QColor(DARK["text"])
    assert label.palette().color(label.foregroundRole()) == QColor(DARK["text_muted"])
    assert inside.palette().color(inside.foregroundRole()) == QColor(DARK["on_deep"])
    theme.set_mode("light")
    qapp.processEvents()
    assert label.palette().color(label.foregroundRole()) == QColor(LIGHT["text_muted"])
    with qtbot.assertNotEmitted(theme.changed):
        theme.set_mode("light")


def test_system_mode_follows_the_system(theme):
    theme.set_mode("system")
    assert theme.dark is False  # offscreen has no dark scheme
    theme._system_changed()
    assert theme.color("window") == QColor(LIGHT["window"])


def test_cluster_colours_and_the_accent_for_unknown_ones(theme):
    known = theme.cluster("modern", "education")
    assert known.base != theme.color("accent")
    assert theme.cluster("modern", "no-such").base == theme.color("accent")
    theme.set_mode("dark")
    assert theme.cluster("modern", "education") != known


def test_an_unknown_role_is_a_mistake_that_shows(theme):
    with pytest.raises(KeyError):
        theme.color("no such role")
    with pytest.raises(KeyError):
        theme.font("no such role")


def test_high_contrast_keeps_the_palette_of_the_system(theme, qapp):
    own = qapp.palette().color(QPalette.ColorRole.Window)
    theme.set_high_contrast(on=True)
    assert theme.high_contrast
    system = qapp.palette()
    assert theme.color("text") == system.color(QPalette.ColorRole.WindowText)
    assert theme.color("surface") == system.color(QPalette.ColorRole.Base)
    assert theme.cluster("modern", "education").base == theme.color("text")
    theme.set_high_contrast(on=None)
    assert not theme.high_contrast
    assert qapp.palette().color(QPalette.ColorRole.Window) == own


def test_high_contrast_makes_hints_readable_and_comes_back_whole(qtbot, theme, qapp):
    before = qapp.palette()
    theme.set_high_contrast(on=True, palette=system_palette("black"))
    hint = qapp.palette().color(QPalette.ColorRole.PlaceholderText)
    assert (hint.name(), hint.alpha()) == ("#ffffff", 255)
    assert qapp.palette().color(QPalette.ColorRole.Highlight).name() == "#1aebff"
    card = Card("deep")
    qtbot.addWidget(card)
    theme.set_high_contrast(on=None)
    assert qapp.palette() == before


def test_another_palette_of_the_system_is_followed_in_high_contrast_only(qtbot, theme, qapp):
    theme.set_high_contrast(on=True)
    assert theme.color("text") == qapp.palette().color(QPalette.ColorRole.WindowText)
    qapp.setPalette(system_palette("yellow"))
    theme.follow_palette()
    assert theme.color("text").name() == "#ffff00"
    assert qapp.palette().color(QPalette.ColorRole.PlaceholderText).name() == "#ffff00"
    with qtbot.assertNotEmitted(theme.changed):
        theme.follow_palette()
    theme.set_high_contrast(on=None)
    with qtbot.assertNotEmitted(theme.changed):
        theme.follow_palette()


def test_less_motion_can_be_asked_for(theme):
    assert theme.reduced_motion in (False, True)
    theme.set_reduced_motion(on=True)
    assert theme.reduced_motion


# -- text -----------------------------------------------------------------------------------------------------


def test_text_size_scales_fonts_lengths_and_live_widgets(qtbot, theme):
    button, title = PrimaryButton("Set a goal", "goal"), TitleLabel("Registered Nurses")
    qtbot.addWidget(button)
    qtbot.addWidget(title)
    small = button.sizeHint()
    theme.set_text_percent(200)
    assert theme.text_percent == 200
    assert theme.px(20) == 40
    assert QFontInfo(theme.font("body")).pixelSize() == 28
    assert QFontInfo(title.font()).pixelSize() == 48
    assert button.sizeHint().width() > small.width()
    assert button.sizeHint().height() > small.height()
    theme.set_text_percent(900)
    assert theme.text_percent == 200
    theme.set_text_percent(1)
    assert theme.text_percent == 100
    with qtbot.assertNotEmitted(theme.changed):
        theme.set_text_percent(100)


def test_sizes_of_the_tokens_are_hit_exactly(theme):
    assert QFontInfo(theme.font("small")).family().startswith(FAMILY)
    assert theme.font("small").pointSizeF() * 96 / 72 == pytest.approx(12.5)
    assert theme.size("margin_page") == 28


@pytest.mark.expect_log("0 of 4 weights")
def test_without_the_font_package_the_system_font_is_used(theme, monkeypatch):
    from clusterdesk.ui.theme import fonts

    monkeypatch.setattr(fonts, "FAMILY", "A family nobody has")
    assert load_fonts(lambda _package, _name: None) is False
    built = build_fonts(None, SIZES, 100)
    assert built["body"].families() == type(built["body"])().families()


def test_the_fonts_are_loaded_once(theme):
    assert load_fonts(lambda _package, _name: pytest.fail("looked for again")) is True


# -- finding the theme ----------------------------------------------------------------------------------------


def test_widgets_find_the_applied_theme(qtbot, theme):
    widget = QWidget()
    qtbot.addWidget(widget)
    assert theme_of(widget) is theme
    assert theme_of() is theme


def test_where_none_is_applied_or_the_last_is_gone_a_new_one_is(qtbot, theme, qapp):
    from PySide6.QtCore import QCoreApplication, QEvent

    other = Theme(parent=qapp)
    other.apply(qapp)
    assert theme_of() is other
    other.deleteLater()
    QCoreApplication.sendPostedEvents(other, QEvent.Type.DeferredDelete)
    found = theme_of()
    assert found not in (other, theme)
    assert found.color("accent").isValid()
    found.deleteLater()


def test_a_theme_works_before_it_is_applied(qapp):
    loose = Theme()
    assert isinstance(qapp, QApplication)
    loose.set_text_percent(150)
    loose.set_mode("dark")
    assert loose.color("window") == QColor(DARK["window"])
    loose.set_mode("system")


def test_there_is_no_theme_without_an_application(monkeypatch):
    monkeypatch.setattr(QApplication, "instance", staticmethod(lambda: None))
    with pytest.raises(RuntimeError, match="QApplication"):
        theme_of()


# -- icons ----------------------------------------------------------------------------------------------------


def inked(pixmap) -> int:
    image = pixmap.toImage()
    return sum(image.pixelColor(x, y).alpha() > 40 for x in range(image.width()) for y in range(image.height()))


def test_icons_are_tinted_and_kept(theme):
    red, blue = QColor("#FF0000"), QColor("#0000FF")
    first = theme.icon_pixmap("house", red, 18, 2.0)
    assert first.width() == 36
    assert first.devicePixelRatio() == 2.0
    assert theme.icon_pixmap("house", red, 18, 2.0).cacheKey() == first.cacheKey()
    for other in (("house", blue, 18, 2.0), ("house", red, 20, 2.0), ("house", red, 18, 1.0), ("cpu", red, 18, 2.0)):
        assert theme.icon_pixmap(*other).cacheKey() != first.cacheKey()
    image = first.toImage()
    colours = {
        image.pixelColor(x, y).name() for x in range(36) for y in range(36) if image.pixelColor(x, y).alpha() == 255
    }
    assert colours == {"#ff0000"}


def test_the_store_of_icons_does_not_grow_without_end(qapp, monkeypatch):
    from clusterdesk.ui.theme import icons

    monkeypatch.setattr(icons, "_KEPT", 2)
    store = IconStore()
    for size in (10, 11, 12):
        store.pixmap("house", QColor("red"), size, 1.0)
    assert len(store._pixmaps) == 1


@pytest.mark.parametrize("name", sorted({*ICONS.values(), *_CLUSTERS.values(), cluster_icon("x", "y")}))
def test_every_named_icon_is_in_lucide(qapp, name):
    archive = Archive(package_file("lucide", "lucide.zip"))
    source = archive.read(f"{name}.svg")
    assert source is not None
    assert b"currentColor" in source


@pytest.mark.expect_log("no icon named no-such-icon")
def test_a_missing_icon_becomes_a_circle(theme):
    assert inked(theme.icon_pixmap("no-such-icon", QColor("red"), 20, 1.0)) > 10


def test_a_qicon_has_both_ratios(theme):
    assert not theme.icon("house").isNull()
    assert not theme.icon("house", theme.color("accent"), 12).isNull()


def test_the_sign_of_the_program_is_drawn(theme):
    assert inked(logo_pixmap(theme, 32, 1.0)) > 900
    assert {size.width() for size in app_icon(theme).availableSizes()} >= {16, 32, 128}


# -- the archive of icons -------------------------------------------------------------------------------------


def zip_of(entries: dict[str, bytes], *, deflate: bool = True) -> bytes:
    """Write a zip archive by hand, so that its parts can be broken."""
    body, directory = b"", b""
    for name, content in entries.items():
        packer = zlib.compressobj(wbits=-15)
        packed = packer.compress(content) + packer.flush() if deflate else content
        method, crc, label = (8 if deflate else 0), zlib.crc32(content), name.encode()
        sizes = (crc, len(packed), len(content))
        offset = len(body)
        body += struct.pack("<4s5H3I2H", b"PK\x03\x04", 20, 0, method, 0, 0, *sizes, len(label), 0) + label + packed
        directory += (
            struct.pack(
                "<4s6H3I5H2I", b"PK\x01\x02", 20, 20, 0, method, 0, 0, *sizes, len(label), 0, 0, 0, 0, 0, offset
            )
            + label
        )
    end = struct.pack("<4s4H2IH", b"PK\x05\x06", 0, 0, len(entries), len(entries), len(directory), len(body), 0)
    return body + directory + end


@pytest.mark.parametrize("deflate", [True, False])
def test_entries_are_found_by_their_whole_name(tmp_path, deflate):
    path = tmp_path / "icons.zip"
    path.write_bytes(zip_of({"house.svg": b"<svg>1</svg>", "birdhouse.svg": b"<svg>2</svg>"}, deflate=deflate))
    archive = Archive(path)
    assert archive.read("house.svg") == b"<svg>1</svg>"
    assert archive.read("birdhouse.svg") == b"<svg>2</svg>"
    assert archive.read("ouse.svg") is None


@pytest.mark.expect_log("damaged in its archive")
def test_a_damaged_entry_is_none(tmp_path):
    path = tmp_path / "icons.zip"
    whole = zip_of({"house.svg": b"<svg>" + bytes(range(256)) + b"</svg>"})
    start = whole.index(b"house.svg") + len(b"house.svg")
    path.write_bytes(whole[:start] + b"\xff" * 40 + whole[start + 40 :])
    assert Archive(path).read("house.svg") is None


@pytest.mark.expect_log("the icon archive")
@pytest.mark.expect_log("no icon named house")
def test_no_archive_at_all_still_gives_a_picture(qapp, tmp_path):
    assert Archive(None).read("house.svg") is None
    store = IconStore(Archive(tmp_path / "gone.zip"))
    assert inked(store.pixmap("house", QColor("red"), 20, 1.0)) > 10


@pytest.mark.expect_log("the icon house is no picture")
@pytest.mark.qt_log_ignore("Cannot read file")
def test_an_icon_that_is_no_picture_becomes_a_circle_and_is_logged_once(theme, tmp_path, caplog):
    path = tmp_path / "icons.zip"
    path.write_bytes(zip_of({"house.svg": b"this is no picture"}))
    store = IconStore(Archive(path))
    for size in (20, 30):
        assert inked(store.pixmap("house", QColor("red"), size, 1.0)) > 10
    assert len([line for line in caplog.messages if "house" in line]) == 1


BROKEN_TOKENS = [
    pytest.param("[light", marks=pytest.mark.expect_log("cannot be read")),
    pytest.param('[light]\nwindow = "pink"\n', marks=pytest.mark.expect_log("token ")),
]


@pytest.mark.parametrize("content", BROKEN_TOKENS)
def test_a_window_is_painted_in_the_built_in_colours_when_the_tokens_are_broken(qtbot, qapp, theme, tmp_path, content):
    path = tmp_path / "tokens.toml"
    path.write_text(content)
    broken = Theme(path, parent=qapp)
    broken.set_mode("light")
    assert broken.color("window").name().upper() == LIGHT["window"]
    assert broken.font("body").pointSizeF() == theme.font("body").pointSizeF()
    assert broken.paper().color("text").name().upper() == LIGHT["text"]
    broken.deleteLater()


def test_files_of_packages_that_are_not_there_are_none():
    assert package_file("no_such_package_at_all", "x") is None
    assert package_file("lucide", "no-such-file") is None
