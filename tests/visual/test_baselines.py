"""Chosen screens look as they did when somebody last looked at them."""

import shutil
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QImage, QPainter

from tests.visual.baselines import (
    BASELINES,
    CHOSEN,
    MADE_WITH,
    PICTURES,
    ROOT,
    SHARE,
    SHOWN,
    STEP,
    difference,
    draw,
    here,
    names,
)

REPORT = ROOT / "build" / "visual"
MOST_BYTES = 6_000_000
WAY_ON = "look at them, and if they are right draw the baselines again: python3 dev.py shots --update"


@pytest.mark.parametrize("variant", CHOSEN, ids=lambda variant: variant.name)
def test_a_screen_looks_as_it_did(qapp, tmp_path, variant):
    made_with = MADE_WITH.read_text(encoding="utf-8").strip()
    if made_with != here():
        pytest.skip(f"the baselines were drawn with {made_with}, this is {here()}")
    draw(qapp, tmp_path, variant)
    changed: dict[str, str] = {}
    for screen in CHOSEN[variant]:
        name = f"{screen}--{variant.name}.png"
        apart = difference(QImage(str(BASELINES / name)), QImage(str(tmp_path / name)))
        if apart.share > SHARE:
            REPORT.mkdir(parents=True, exist_ok=True)
            shutil.copyfile(tmp_path / name, REPORT / name)
            if apart.where is not None:
                apart.where.save(str(REPORT / f"difference-{name}"))
            changed[name] = f"{apart.share:.2%} of its pixels"
    assert changed == {}, f"the new pictures are in {REPORT}; {WAY_ON}"


def test_the_baselines_are_small_and_none_is_left_over():
    kept = {path.stem: path.stat().st_size for path in BASELINES.glob("*.png")}
    assert sorted(kept) == sorted(names())
    assert sum(kept.values()) + sum(path.stat().st_size for path in PICTURES.glob("*.png")) <= MOST_BYTES


def test_readme_and_docs_show_the_same_pictures():
    shown = {path.stem: path.read_bytes() for path in PICTURES.glob("*.png")}
    assert shown == {name: (BASELINES / f"{source}.png").read_bytes() for source, name in SHOWN.items()}


# The comparison itself can fail


@pytest.fixture
def plain(qapp) -> QImage:
    picture = QImage(200, 100, QImage.Format.Format_RGB32)
    picture.fill(QColor(120, 120, 120))
    return picture


def with_box(picture: QImage, width: int, height: int, level: int) -> QImage:
    changed = QImage(picture)
    painter = QPainter(changed)
    painter.fillRect(3, 5, width, height, QColor(level, level, level))
    painter.end()
    return changed


def test_the_same_pictures_do_not_differ(plain):
    assert difference(plain, QImage(plain)).share == 0


@pytest.mark.parametrize(
    ("width", "height", "level", "share"),
    [(10, 4, 120 + STEP, 0), (10, 4, 121 + STEP, 0.002), (10, 4, 119 - STEP, 0.002), (200, 100, 255, 0.93575)],
)
def test_a_difference_counts_from_a_step_on(plain, width, height, level, share):
    assert difference(plain, with_box(plain, width, height, level)).share == pytest.approx(share)


def test_a_line_of_text_that_changed_is_found(qapp):
    screen = QImage(1366, 768, QImage.Format.Format_RGB32)
    screen.fill(Qt.GlobalColor.white)
    assert difference(screen, with_box(screen, 300, 14, 40)).share > SHARE


def test_another_size_is_another_picture(plain):
    assert difference(plain, plain.scaled(201, 100)) == (1.0, None)


def test_a_missing_baseline_is_another_picture(plain):
    assert difference(QImage(str(Path("nowhere.png"))), plain).share == 1.0
