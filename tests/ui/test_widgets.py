"""The parts, worked through clicks and keys."""

import pytest
from PySide6.QtCore import QDate, QEvent, QLocale, QPoint, QPointF, Qt
from PySide6.QtGui import QAccessible, QColor, QFontMetricsF, QKeyEvent, QWheelEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from clusterdesk.ui import charts, widgets
from clusterdesk.ui.theme import Theme
from clusterdesk.ui.widgets import (
    Avatar,
    Badge,
    Banner,
    Breadcrumb,
    CapsLabel,
    Card,
    CardButton,
    CheckField,
    Chip,
    ChipGroup,
    Choice,
    ChoiceRow,
    Confirm,
    DangerButton,
    DateField,
    DeepButton,
    ElidedLabel,
    EmptyState,
    Form,
    FormRow,
    IconButton,
    IconMark,
    IconTile,
    KeyCap,
    LinkRow,
    NumberField,
    Option,
    OptionList,
    Page,
    Paragraph,
    PlainButton,
    PrimaryButton,
    ProgressBar,
    QuietButton,
    RailButton,
    SearchField,
    SegmentedControl,
    Select,
    Separator,
    SmallLabel,
    StepRow,
    TextArea,
    TextField,
    Toast,
)

# The offscreen platform says this about every window that has a least size.
pytestmark = pytest.mark.qt_log_ignore("does not support propagateSizeHints")

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def stage(qtbot, theme: Theme):
    """Return a function that shows widgets in one window."""
    windows: list[QWidget] = []

    def show(*widgets: QWidget, width: int = 640) -> QWidget:
        window = QWidget()
        windows.append(window)
        qtbot.addWidget(window)
        column = QVBoxLayout(window)
        for widget in widgets:
            column.addWidget(widget)
        window.resize(width, 480)
        window.show()
        window.activateWindow()
        QApplication.processEvents()
        return window

    yield show
    windows.clear()


def name_of(widget: QWidget) -> str:
    return QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Name)


def description_of(widget: QWidget) -> str:
    return QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Description)


def role_of(widget: QWidget) -> QAccessible.Role:
    return QAccessible.queryAccessibleInterface(widget).role()


def tab_to(widget: QWidget) -> None:
    """Give the focus as the Tab key would."""
    widget.clearFocus()
    widget.setFocus(Qt.FocusReason.TabFocusReason)


def picture(widget: QWidget) -> bytes:
    image = widget.grab().toImage()
    return bytes(image.constBits())


def has_colour(widget: QWidget, colour: QColor) -> bool:
    image = widget.grab().toImage()
    wanted = colour.rgb()
    return any(image.pixel(x, y) == wanted for x in range(image.width()) for y in range(image.height()))


# -- buttons --------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("kind", [PrimaryButton, PlainButton, QuietButton, DeepButton, DangerButton, Chip])
def test_buttons_work_by_click_and_by_space_and_are_named(qtbot, stage, kind):
    button = kind("Arts & Design", "palette")
    stage(button)
    assert name_of(button) == "Arts & Design"
    assert button.label() == "Arts & Design"
    assert role_of(button) == QAccessible.Role.Button
    with qtbot.waitSignal(button.clicked):
        qtbot.mouseClick(button, LEFT)
    tab_to(button)
    with qtbot.waitSignal(button.clicked):
        qtbot.keyClick(button, Qt.Key.Key_Space)


@pytest.mark.parametrize("kind", [PrimaryButton, PlainButton, QuietButton, DeepButton, Chip])
def test_the_focus_ring_shows_for_the_keyboard_only(qtbot, stage, theme, kind):
    button, other = kind("Save"), QuietButton("Other")
    stage(button, other)
    other.setFocus()
    plain = picture(button)
    button.setFocus(Qt.FocusReason.MouseFocusReason)
    assert picture(button) == plain
    other.setFocus()
    tab_to(button)
    assert picture(button) != plain
    assert has_colour(button, theme.color("accent_strong"))


def test_buttons_look_other_when_pressed_hovered_or_off(qtbot, stage):
    button, quiet, icon = PrimaryButton("Go"), QuietButton("More"), IconButton("x", "Close")
    stage(button, quiet, icon)
    for each in (button, quiet, icon):
        before = picture(each)
        qtbot.mousePress(each, LEFT)
        assert picture(each) != before
        qtbot.mouseRelease(each, LEFT)
    on = picture(button)
    button.setEnabled(False)
    assert picture(button) != on


def test_an_icon_stands_before_or_after_and_can_change(stage):
    before, after = PlainButton("Next", "arrow-right"), PlainButton("Next", "arrow-right", icon_after=True)
    stage(before, after)
    assert before.sizeHint() == after.sizeHint()
    assert picture(before) != picture(after)
    before.set_icon(None)
    assert before.sizeHint().width() < after.sizeHint().width()


def test_icon_buttons_have_name_and_tip(stage):
    button, framed = IconButton("printer", "Print"), IconButton("printer", "Print", framed=True)
    stage(button, framed)
    assert name_of(button) == "Print"
    assert button.toolTip() == "Print"
    assert picture(button) != picture(framed)


def test_chips_can_be_pressed_open_menus_or_be_tags(qtbot, stage):
    chip, menu, tag = Chip("Bright outlook", checkable=True), Chip("Any pay", menu=True), Chip("Tag", static=True)
    stage(chip, menu, tag)
    before = picture(chip)
    qtbot.mouseClick(chip, LEFT)
    assert chip.isChecked()
    assert picture(chip) != before
    assert menu.sizeHint().width() > Chip("Any pay").sizeHint().width()
    assert tag.focusPolicy() == Qt.FocusPolicy.NoFocus


# -- choosing one ---------------------------------------------------------------------------------------------


def groups() -> list[QWidget]:
    return [
        ChipGroup([("fit", "Best fit", "star"), ("az", "A–Z", None), ("pay", "Highest pay", None)], name="Order"),
        SegmentedControl([("fit", "Best fit"), ("az", "A–Z"), ("pay", "Highest pay")], name="Order"),
        OptionList([Option("fit", "Best fit", 3), Option("az", "A–Z"), Option("pay", "Highest pay", 1)], name="Order"),
    ]


@pytest.mark.parametrize("at", range(3))
def test_groups_choose_by_click_and_arrow_keys(qtbot, stage, at):
    group = groups()[at]
    stage(group)
    assert name_of(group) == "Order"
    assert group.value == "fit"
    assert role_of(group.button("az")) == QAccessible.Role.RadioButton
    assert name_of(group.button("az")) == "A–Z"
    with qtbot.waitSignal(group.chosen) as told:
        qtbot.mouseClick(group.button("az"), LEFT)
    assert told.args == ["az"]
    assert group.value == "az"
    tab_to(group.button("az"))
    with qtbot.waitSignal(group.chosen) as told:
        qtbot.keyClick(group.button("az"), Qt.Key.Key_Right if at < 2 else Qt.Key.Key_Down)
    assert told.args == ["pay"]
    with qtbot.assertNotEmitted(group.chosen):
        group.set_value("fit")
        group.set_value("no such")
    assert group.value == "fit"


@pytest.mark.parametrize("at", range(3))
def test_groups_show_what_is_chosen_and_where_the_keyboard_is(qtbot, stage, at):
    group = groups()[at]
    stage(group)
    button = group.button("az")
    plain = picture(button)
    tab_to(button)
    ringed = picture(button)
    assert ringed != plain
    group.set_value("az")
    assert picture(button) not in (plain, ringed)


def test_groups_without_options_have_no_value(stage):
    for group in (ChipGroup([], name="x"), SegmentedControl([], name="x"), OptionList(name="x")):
        stage(group)
        assert group.value == ""


def test_wrapped_options_have_even_room_and_none_jumps_when_chosen(qtbot, stage, theme):
    name = "Biotechnology Research & Development"
    options = OptionList([Option("all", "All", 189), Option("bio", name, 25)], name="Parts")
    row = options.button("bio")
    body, strong = (QFontMetricsF(theme.font(role)) for role in ("body", "strong"))
    for width in range(150, 330, 10):
        stage(options, width=width)
        lines = (row.height() - 16) / body.height()
        assert abs(lines - round(lines)) < 0.1
        before = row.height()
        qtbot.mouseClick(row, LEFT)
        assert row.height() == before
        room = row._room(theme, row.width())
        assert strong.horizontalAdvance(name) <= room * round(lines) or row._font() == "body"
        qtbot.mouseClick(options.button("all"), LEFT)


def test_answers_stand_in_one_line_while_no_word_breaks(stage, theme):
    words = ("Dislike a lot", "Dislike", "Not sure", "Like", "Like a lot")
    row = ChoiceRow([Choice(at, word, "frown") for at, word in enumerate(words)], name="Would you like this?")
    theme.set_text_percent(200)
    try:
        for width, tops in ((1170, 1), (820, 1), (400, 5)):
            stage(row, width=width)
            assert len({card.y() for card in row.cards}) == tops
    finally:
        theme.set_text_percent(100)


def test_enter_presses_once_and_leaves_ctrl_enter_to_the_form(qtbot, stage):
    for widget in (PrimaryButton("Keep"), CardButton("Goal"), LinkRow("Open"), RailButton("Home", "house")):
        stage(widget)
        tab_to(widget)
        for key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            with qtbot.waitSignal(widget.clicked):
                qtbot.keyClick(widget, key)
        with qtbot.assertNotEmitted(widget.clicked):
            qtbot.keyClick(widget, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
            held = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_Return, Qt.KeyboardModifier.NoModifier, "", True)
            QApplication.sendEvent(widget, held)


def test_option_lists_keep_the_choice_wrap_and_take_cluster_colours(stage, theme):
    options = OptionList([Option("a", "All", 146), Option("b", "Biotechnology Research & Development", 12)], name="x")
    stage(options, width=220)
    options.set_cluster("modern", "healthcare-human-services")
    assert options.colours(theme)[0] == theme.cluster("modern", "healthcare-human-services").base
    assert options.button("b").height() > options.button("a").height()
    assert description_of(options.button("b")) == "12"
    options.set_value("b")
    options.set_options([Option("b", "Biotechnology"), Option("c", "Care")])
    assert options.value == "b"
    options.set_options([Option("c", "Care")])
    assert options.value == "c"


# -- the question screen --------------------------------------------------------------------------------------

FACES = [
    Choice(at, word, face) for at, (word, face) in enumerate((("No", "frown"), ("Perhaps", "meh"), ("Yes", "smile")))
]


def test_answers_are_given_by_click_digit_enter_and_space(qtbot, stage):
    row = ChoiceRow(FACES, name="Would you like this?")
    stage(row)
    given: list[int] = []
    row.chosen.connect(given.append)
    assert row.value is None
    qtbot.mouseClick(row.cards[2], LEFT)
    qtbot.mouseClick(row.cards[2], LEFT)
    qtbot.keyClick(row, Qt.Key.Key_1)
    tab_to(row.cards[0])
    qtbot.keyClick(row.cards[0], Qt.Key.Key_Right)
    assert row.cards[1].hasFocus()
    assert given == [2, 2, 0]  # arrows only move
    qtbot.keyClick(row.cards[1], Qt.Key.Key_Return)
    qtbot.keyClick(row.cards[1], Qt.Key.Key_Left)
    qtbot.keyClick(row.cards[0], Qt.Key.Key_Left)
    qtbot.keyClick(row.cards[0], Qt.Key.Key_Space)
    qtbot.keyClick(row.cards[0], Qt.Key.Key_F2)
    qtbot.keyClick(row, Qt.Key.Key_9)
    qtbot.keyClick(row, Qt.Key.Key_A)
    assert given == [2, 2, 0, 1, 0]
    assert row.value == 0


def test_an_answer_is_shown_and_read_out(stage, theme):
    row = ChoiceRow(FACES, name="Would you like this?")
    stage(row)
    plain = picture(row.cards[1])
    row.set_value(1)
    assert picture(row.cards[1]) != plain
    assert name_of(row.cards[1]) == "Perhaps"
    assert description_of(row.cards[1]) == "2"
    assert QAccessible.queryAccessibleInterface(row.cards[1]).state().checked
    tab_to(row.cards[0])
    assert has_colour(row.cards[0], theme.color("accent_strong"))
    row.set_value(None)
    assert row.value is None
    assert picture(row.cards[1]) == plain


# -- rows and cards -------------------------------------------------------------------------------------------


def test_card_buttons_open_by_click_and_key_and_can_be_marked(qtbot, stage):
    card = CardButton("Education & Training")
    card.body.addWidget(QLabel("Education"))
    stage(card, CardButton("New", ghost=True))
    assert name_of(card) == "Education & Training"
    plain = picture(card)
    with qtbot.waitSignal(card.clicked):
        qtbot.mouseClick(card.findChild(QLabel), LEFT)
    tab_to(card)
    assert picture(card) != plain
    with qtbot.waitSignal(card.clicked):
        qtbot.keyClick(card, Qt.Key.Key_Space)
    card.set_selected(True)
    assert card.is_selected()
    assert QAccessible.queryAccessibleInterface(card).state().checked
    qtbot.mouseClick(card, LEFT)
    assert card.is_selected()
    card.set_selected(False)
    assert not QAccessible.queryAccessibleInterface(card).state().checked


def test_link_rows_open_and_say_their_value(qtbot, stage):
    row = LinkRow("Health Educators", "Great fit", tone="good")
    stage(row)
    assert (name_of(row), description_of(row)) == ("Health Educators", "Great fit")
    plain = picture(row)
    tab_to(row)
    assert picture(row) != plain
    qtbot.mousePress(row, LEFT)
    with qtbot.waitSignal(row.clicked):
        qtbot.mouseRelease(row, LEFT)
    row.set_value("Best fit")
    assert description_of(row) == "Best fit"


def test_steps_are_ticked_by_a_person(qtbot, stage):
    step = StepRow("Take Biology", "grade 10")
    step.add_trailing(Badge("course"))
    stage(step)
    assert (name_of(step.check), description_of(step.check)) == ("Take Biology", "grade 10")
    assert role_of(step.check) == QAccessible.Role.CheckBox
    open_picture = picture(step)
    with qtbot.waitSignal(step.toggled) as told:
        qtbot.mouseClick(step.check, LEFT)
    assert told.args == [True]
    assert picture(step) != open_picture
    tab_to(step.check)
    with qtbot.waitSignal(step.toggled) as told:
        qtbot.keyClick(step.check, Qt.Key.Key_Space)
    assert told.args == [False]
    with qtbot.assertNotEmitted(step.toggled):
        step.set_done(True)
        step.set_texts("Take Chemistry")
    assert name_of(step.check) == "Take Chemistry"


def test_rail_buttons_fold_and_are_not_checked_by_a_click(qtbot, stage):
    rail = RailButton("Explore", "compass")
    stage(rail)
    qtbot.mouseClick(rail, LEFT)
    assert not rail.isChecked()
    away = picture(rail)
    rail.setChecked(True)
    here = picture(rail)
    assert here != away
    tab_to(rail)
    assert picture(rail) != here
    wide = rail.sizeHint().width()
    rail.set_folded(True)
    assert rail.sizeHint().width() < wide
    assert rail.toolTip() == "Explore"
    assert name_of(rail) == "Explore"
    rail.set_folded(False)
    assert rail.toolTip() == ""
    qtbot.mousePress(rail, LEFT)
    qtbot.mouseRelease(rail, LEFT)


def test_breadcrumbs_lead_back(qtbot, stage):
    crumbs = Breadcrumb()
    stage(crumbs)
    crumbs.set_parts([("Explore", "explore"), ("Education", "cluster/modern/education"), ("Teachers", None)])
    QApplication.processEvents()
    links = [child for child in crumbs.findChildren(QWidget) if hasattr(child, "target")]
    assert [link.label() for link in links] == ["Explore", "Education"]
    with qtbot.waitSignal(crumbs.opened) as told:
        qtbot.mouseClick(links[1], LEFT)
    assert told.args == ["cluster/modern/education"]
    tab_to(links[0])
    with qtbot.waitSignal(crumbs.opened) as told:
        qtbot.keyClick(links[0], Qt.Key.Key_Space)
    assert told.args == ["explore"]
    picture(crumbs)
    crumbs.set_parts([])
    QApplication.sendPostedEvents(None, 52)
    assert not [child for child in crumbs.findChildren(QWidget) if hasattr(child, "target")]


def test_cards_have_titles_notes_and_tones(stage, theme):
    card = Card(title="Pay", note="May 2025")
    bare = Card()
    stage(card, bare, Card("deep"), Card("sunken"), Card("ghost"), Card("plain"))
    bare.set_title("Outlook")
    bare.set_note("to 2034")
    bare.set_title("The outlook")
    card.set_note("")
    texts = [label.text() for label in bare.findChildren(QLabel)]
    assert texts == ["The outlook", "to 2034"]
    noted = Card()
    noted.set_note("only a note")
    stage(noted)
    assert has_colour(card, theme.color("line"))


# -- words and marks ------------------------------------------------------------------------------------------


def test_elided_labels_say_the_whole_text(stage):
    label = ElidedLabel("A very long title that does not fit", muted=True)
    short = ElidedLabel("Short", role="strong")
    window = stage(label, short, width=120)
    assert name_of(label) == "A very long title that does not fit"
    assert label.toolTip() == label.text()
    assert short.toolTip() == ""
    window.resize(900, 200)
    QApplication.processEvents()
    assert label.toolTip() == ""
    label.restyle()


def test_paragraphs_take_nothing_as_markup(stage):
    paragraph = Paragraph("<b>5 < 6</b>\nand & so on", muted=True)
    stage(paragraph)
    assert paragraph.plain_text() == "<b>5 < 6</b>\nand & so on"
    assert name_of(paragraph) == "<b>5 < 6</b>\nand & so on"
    assert "&lt;b&gt;" in paragraph.text()
    paragraph.setText("")
    assert paragraph.text() == ""


def test_caps_are_drawn_in_capitals_and_read_as_written(stage, theme):
    caps = CapsLabel("Next step")
    stage(caps)
    assert caps.text() == name_of(caps) == "Next step"
    assert caps.font().capitalization() == caps.font().Capitalization.AllUppercase
    theme.set_text_percent(150)
    assert caps.font().pointSizeF() > theme.font("tiny").pointSizeF() - 0.01


def test_labels_can_take_a_role_and_lose_it(stage, theme, qapp):
    label = SmallLabel("late")
    stage(label)
    muted = label.palette().color(label.foregroundRole())
    label.set_role("bad")
    assert label.palette().color(label.foregroundRole()) == theme.color("bad")
    theme.set_mode("dark")
    qapp.processEvents()
    assert label.palette().color(label.foregroundRole()) == theme.color("bad")
    theme.set_mode("light")
    label.set_role(None)
    qapp.processEvents()
    assert label.palette().color(label.foregroundRole()) == muted


def test_small_marks_are_drawn_and_change(stage):
    badge, cap, avatar = Badge("new"), KeyCap("Ctrl K"), Avatar(" sample ")
    tile, mark = IconTile("house"), IconMark("house")
    stage(badge, cap, avatar, tile, mark, Separator())
    for widget, change in (
        (badge, lambda: badge.set_tone("good")),
        (badge, lambda: badge.set_text("old")),
        (cap, lambda: cap.set_text("F1")),
        (avatar, lambda: avatar.set_name("Zoe")),
        (tile, lambda: tile.set_tone("plain")),
        (tile, lambda: tile.set_icon("cpu")),
        (tile, lambda: tile.set_cluster("modern", "education")),
        (mark, lambda: mark.set_icon("cpu")),
        (mark, lambda: mark.set_role("bad")),
    ):
        before = picture(widget)
        change()
        assert picture(widget) != before
    assert badge.text() == "old"
    assert picture(IconTile.of_cluster("modern", "education", 38)) is not None


# -- fields ---------------------------------------------------------------------------------------------------


def test_form_rows_name_describe_and_complain(qtbot, stage, theme):
    form = Form()
    row = form.add("Your name", TextField("Type it"), "Only you see it.")
    other = form.add("Why", TextArea("Because", rows=2))
    stage(form)
    assert (name_of(row.field), description_of(row.field)) == ("Your name", "Only you see it.")
    assert form.first_error() is None
    row.set_error("A name is needed.")
    assert form.first_error() is row
    assert row.error == "A name is needed."
    assert description_of(row.field) == "A name is needed."
    row.field.clearFocus()
    assert has_colour(row.field, theme.color("bad"))
    row.set_error("")
    assert description_of(row.field) == "Only you see it."
    other.field.setFocus()
    qtbot.keyClicks(other.field, "I like it")
    assert other.field.toPlainText() == "I like it"
    qtbot.keyClick(other.field, Qt.Key.Key_Tab)
    assert not other.field.hasFocus()


def test_fields_show_where_the_keyboard_is(stage, theme):
    fields = [TextField(), TextArea(), NumberField(1, 9), DateField(), Select(), CheckField("Follow the system")]
    form = Form()
    for at, field in enumerate(fields):
        form.add(f"Field {at}", field)
    stage(form)
    for field in fields:
        form.setFocus()
        before = picture(field)
        tab_to(field)
        QApplication.processEvents()
        assert field.hasFocus()
        assert picture(field) != before, type(field).__name__


def test_number_fields_can_be_empty(qtbot, stage):
    year, plain = NumberField(2024, 2040, "not yet"), NumberField(1, 5)
    stage(FormRow("Year", year), FormRow("Level", plain))
    year.set_number(None)
    assert year.number() is None
    assert year.text() == "not yet"
    year.set_number(2029)
    assert year.number() == 2029
    plain.setFocus()
    qtbot.keyClick(plain, Qt.Key.Key_Up)
    assert plain.number() == 2


def test_date_fields_take_the_short_form_and_iso(qtbot, stage):
    field = DateField()
    field.setLocale(QLocale(QLocale.Language.English, QLocale.Country.UnitedStates))
    stage(FormRow("Due", field))
    assert field.date() is None
    assert field.is_valid()
    with qtbot.waitSignal(field.changed):
        qtbot.keyClicks(field, "2027-05-31")
        qtbot.keyClick(field, Qt.Key.Key_Return)
    assert field.date() == QDate(2027, 5, 31)
    assert field.text() == "5/31/2027"
    field.set_date(QDate(2028, 1, 2))
    assert field.text() == "1/2/2028"
    field.setText("soon")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert field.date() is None
    assert not field.is_valid()
    field.set_date(None)
    assert field.text() == ""
    field.setLocale(QLocale(QLocale.Language.Spanish, QLocale.Country.Spain))
    field.set_date(QDate(2027, 5, 31))
    assert field.date() == QDate(2027, 5, 31)


def test_selects_show_their_entry_and_open(qtbot, stage):
    select = Select()
    select.addItems(["Career", "A much longer kind of thing"])
    stage(FormRow("Kind", select))
    before = picture(select)
    tab_to(select)
    qtbot.keyClick(select, Qt.Key.Key_Down)
    assert select.currentText() == "A much longer kind of thing"
    assert picture(select) != before
    assert select.sizeHint().width() >= select.fontMetrics().horizontalAdvance("A much longer kind of thing")
    select.setEnabled(False)
    picture(select)


def test_the_wheel_over_a_select_is_left_to_the_page(stage):
    select = Select()
    select.addItems(["Career", "Cluster"])
    stage(select)
    place = QPointF(select.rect().center())
    turn = QWheelEvent(
        place,
        select.mapToGlobal(place),
        QPoint(),
        QPoint(0, -120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    turn.setAccepted(True)
    QApplication.sendEvent(select, turn)
    assert select.currentText() == "Career"
    assert not turn.isAccepted()


def test_check_fields_wrap_and_toggle_anywhere(qtbot, stage):
    check = CheckField("Follow the text size & the contrast of the system that this program runs on")
    stage(check, width=200)
    assert check.height() > 2 * check.fontMetrics().height()
    assert name_of(check) == "Follow the text size & the contrast of the system that this program runs on"
    before = picture(check)
    qtbot.mouseClick(check, LEFT, pos=check.rect().center())
    assert check.isChecked()
    assert picture(check) != before
    check.setEnabled(False)
    picture(check)


def test_search_sends_what_is_typed_and_the_keys_of_its_list(qtbot, stage):
    search = SearchField("Search careers")
    stage(search, TextField())
    assert name_of(search.edit) == "Search careers"
    search.setFocus()
    assert search.edit.hasFocus()
    typed: list[str] = []
    search.edited.connect(typed.append)
    qtbot.keyClicks(search.edit, "nur")
    assert typed == ["n", "nu", "nur"]
    with qtbot.waitSignal(search.submitted) as told:
        qtbot.keyClick(search.edit, Qt.Key.Key_Return)
    assert told.args == ["nur"]
    moves: list[int] = []
    search.moved.connect(moves.append)
    qtbot.keyClick(search.edit, Qt.Key.Key_Down)
    qtbot.keyClick(search.edit, Qt.Key.Key_Up)
    assert moves == [1, -1]
    with qtbot.waitSignal(search.left):
        qtbot.keyClick(search.edit, Qt.Key.Key_Escape)
    with qtbot.assertNotEmitted(search.edited):
        search.set_text("other")
    assert search.text() == "other"


# -- what the program says back -------------------------------------------------------------------------------


def test_progress_is_read_out(stage, theme):
    bar = ProgressBar("Interests", 0.4)
    stage(bar)
    assert name_of(bar) == "Interests"
    assert role_of(bar) == QAccessible.Role.ProgressBar
    value = QAccessible.queryAccessibleInterface(bar).valueInterface()
    assert value.currentValue() == 400
    bar.set_share(3, "23 of 60 answered")
    assert bar.value() == 1000
    assert description_of(bar) == "23 of 60 answered"
    bar.set_cluster("modern", "education")
    assert has_colour(bar, theme.cluster("modern", "education").base)
    bar.set_role("good")
    assert has_colour(bar, theme.color("good"))
    thin = bar.sizeHint().height()
    bar.set_breadth(8)
    assert bar.sizeHint().height() > thin
    bar.set_share(0)
    assert not has_colour(bar, theme.color("good"))


def test_empty_states_and_banners_offer_one_action(qtbot, stage):
    empty, silent = EmptyState("target", "No goals yet.", "Explore"), EmptyState("target", "Nothing.")
    banner, still = Banner("Answers are even.", "warn", "Why?"), Banner("Saved.")
    stage(empty, silent, banner, still)
    for widget in (empty, banner):
        with qtbot.waitSignal(widget.acted):
            qtbot.mouseClick(widget.button, LEFT)
    assert not silent.button.isVisible()
    assert not still.button.isVisible()
    empty.set_sentence("Still none.")
    banner.set_text("Answers are mixed.")
    assert banner.text() == "Answers are mixed."
    before = picture(banner)
    banner.set_kind("good")
    assert picture(banner) != before


def test_a_toast_goes_by_its_action_its_cross_and_by_itself(qtbot, stage):
    window = stage(QWidget())
    toast = Toast(window)
    assert not toast.isVisible()
    toast.show_message("Goal deleted.", "Undo")
    assert toast.isVisible()
    assert (name_of(toast), toast.text()) == ("Goal deleted.", "Goal deleted.")
    assert window.rect().contains(toast.geometry())
    picture(toast)
    with qtbot.waitSignals([toast.acted, toast.dismissed]):
        qtbot.mouseClick(toast.button, LEFT)
    assert not toast.isVisible()
    toast.show_message("Saved.")
    assert not toast.button.isVisible()
    window.resize(400, 300)
    QApplication.processEvents()
    assert window.rect().contains(toast.geometry())
    toast.restyle()
    with qtbot.waitSignal(toast.dismissed):
        qtbot.mouseClick(toast.close_button, LEFT)
    with qtbot.waitSignal(toast.dismissed):
        toast.show_message("Gone soon.", seconds=0.01)
    with qtbot.assertNotEmitted(toast.dismissed):
        toast.dismiss()


def test_a_toast_waits_for_a_person_who_works_in_it(qtbot, stage):
    window = stage(QWidget())
    toast = Toast(window)
    toast.show_message("Goal deleted.", "Undo", seconds=0.01)
    tab_to(toast.button)
    qtbot.mousePress(toast.button, LEFT)
    qtbot.waitUntil(lambda: toast._timer.interval() == 1500)
    assert toast.isVisible()
    picture(toast)
    toast.dismiss()
    assert not toast.isVisible()


@pytest.mark.parametrize("danger", [True, False])
def test_a_question_is_answered_by_button_and_escape(qtbot, stage, danger):
    window = stage(QWidget())
    dialog = Confirm("Delete this goal?", "Its steps go too.", "Delete", danger=danger, parent=window)
    dialog.open()
    assert dialog.windowTitle() == "Delete this goal?"
    assert dialog.focusWidget() is (dialog.cancel_button if danger else dialog.confirm_button)
    picture(dialog)
    with qtbot.waitSignal(dialog.accepted):
        qtbot.mouseClick(dialog.confirm_button, LEFT)
    dialog.open()
    with qtbot.waitSignal(dialog.rejected):
        qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    dialog.open()
    with qtbot.waitSignal(dialog.rejected):
        qtbot.mouseClick(dialog.cancel_button, LEFT)


# -- pages ----------------------------------------------------------------------------------------------------


def shown_page(qtbot, width: int, **options) -> Page:
    page = Page("Registered Nurses", "also called Charge Nurse", **options)
    qtbot.addWidget(page)
    page.resize(width, 400)
    page.show()
    QApplication.processEvents()
    return page


def test_pages_have_a_header_that_wraps_its_actions_below(qtbot, theme):
    page = shown_page(qtbot, 900)
    buttons = [PlainButton("Compare", "scale"), PrimaryButton("Set a goal", "goal")]
    for button in buttons:
        page.add_action(button)
    QApplication.processEvents()
    title = page._title

    def top(widget: QWidget) -> int:
        return widget.mapTo(page.widget(), widget.rect().topLeft()).y()

    assert top(buttons[0]) < top(title) + page._header.height()
    assert buttons[1].mapTo(page, buttons[1].rect().topRight()).x() > 850
    page.resize(420, 400)
    QApplication.processEvents()
    QApplication.processEvents()
    assert top(buttons[0]) > top(title)
    page.clear_actions()
    page.resize(900, 400)
    QApplication.processEvents()
    assert page._actions.isHidden()
    assert page.title() == "Registered Nurses"
    assert name_of(page) == "Registered Nurses"


def test_pages_carry_breadcrumb_tile_and_empty_state(qtbot, theme):
    page = shown_page(qtbot, 900)
    page.set_breadcrumb([("Explore", "explore"), ("Nurses", None)])
    link = next(child for child in page.findChildren(QWidget) if hasattr(child, "target"))
    with qtbot.waitSignal(page.opened) as told:
        qtbot.mouseClick(link, LEFT)
    assert told.args == ["explore"]
    page.set_tile(IconTile("house", 52))
    page.set_tile(IconTile("cpu", 52))
    page.set_tile(None)
    page.body.addWidget(Card(title="Pay"))
    page.show_empty(EmptyState("target", "Nothing."))
    assert page._body_host.isHidden()
    page.show_empty(None)
    assert not page._body_host.isHidden()
    inner = QHBoxLayout()
    inner.addWidget(QLabel("x"))
    page.body.addLayout(inner)
    page.clear_body()
    assert page.body.count() == 0
    page.set_title("")
    page.set_subtitle("")
    page.set_breadcrumb([])
    assert page._header.isHidden()


def test_narrow_columns_stand_in_the_middle(qtbot, theme):
    page = shown_page(qtbot, 1200, max_width=600)
    assert page._outer.contentsMargins().left() > 250
    page.resize(500, 400)
    QApplication.processEvents()
    assert page._outer.contentsMargins().left() == 28


def test_the_keyboard_scrolls_the_page(qtbot, theme):
    page = shown_page(qtbot, 500)
    buttons = [PlainButton(f"Button {at}") for at in range(30)]
    for button in buttons:
        page.body.addWidget(button)
    QApplication.processEvents()
    page.activateWindow()
    tab_to(buttons[-1])
    qtbot.waitUntil(lambda: page.verticalScrollBar().value() > 0)
    assert page.viewport().rect().contains(buttons[-1].mapTo(page.viewport(), buttons[-1].rect().center()))
    bar = page.verticalScrollBar()
    assert bar.sizeHint().width() < 20
    picture(bar)
    picture(page.horizontalScrollBar())


@pytest.mark.parametrize("package", [widgets, charts])
def test_packages_give_what_they_promise_and_nothing_else(package):
    assert sorted(package._HOMES) == sorted(package.__all__)
    for name in package.__all__:
        assert name.endswith("_ROLE") or getattr(package, name).__name__ == name
    with pytest.raises(AttributeError, match="no_such"):
        _ = package.no_such


def test_counts_of_an_option_list_change_without_moving_the_words(qtbot, stage):
    options = OptionList([Option("all", "All", 1016), Option("none", "None", 3), Option("bare", "Bare")], name="Parts")
    stage(options)
    row = options.button("all")
    before = row.sizeHint()
    assert row.accessibleDescription() == "1,016"
    options.set_counts({"all": 7, "none": 12_345, "unknown": 1})
    assert (row.accessibleDescription(), row.sizeHint()) == ("7", before)
    wider = options.button("none")
    assert wider.accessibleDescription() == "12,345"
    assert options.button("bare").accessibleDescription() == ""
