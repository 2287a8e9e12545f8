"""One page with the parts every screen is built from, in their states."""

from collections.abc import Iterable

from PySide6.QtCore import QDate, Qt
from PySide6.QtWidgets import QWidget

from clusterdesk.ui.theme import theme_of
from clusterdesk.ui.widgets import (
    Avatar,
    Badge,
    Banner,
    BodyLabel,
    Breadcrumb,
    CapsLabel,
    Card,
    CardButton,
    CardGrid,
    CellBar,
    CheckField,
    Chip,
    ChipGroup,
    Choice,
    ChoiceRow,
    Column,
    DangerButton,
    DataTable,
    DateField,
    DeepButton,
    ElidedLabel,
    EmptyState,
    FigureLabel,
    FlowLayout,
    Form,
    HeadlineLabel,
    IconButton,
    IconTile,
    KeyCap,
    LinkRow,
    MutedLabel,
    NumberField,
    Option,
    OptionList,
    Page,
    Paragraph,
    PlainButton,
    PrimaryButton,
    ProgressBar,
    QuestionLabel,
    QuietButton,
    SectionLabel,
    SegmentedControl,
    Select,
    Separator,
    Skeleton,
    SmallLabel,
    StepRow,
    StrongLabel,
    TextArea,
    TextField,
    TitleLabel,
)

CLUSTER = ("modern", "education")


def off(widget: QWidget) -> QWidget:
    """Return the widget, disabled."""
    widget.setEnabled(False)
    return widget


def row(widgets: Iterable[QWidget]) -> QWidget:
    """Return widgets side by side."""
    host = QWidget()
    flow = FlowLayout(10, parent=host)
    for widget in widgets:
        flow.addWidget(widget)
    return host


def buttons() -> Card:
    """Return every button: as it is, disabled, checked; the first plain one has the focus when the page is shown."""
    card = Card(title="Buttons")
    pressed = PlainButton("Held down")
    pressed.setDown(True)
    kinds = (PrimaryButton, PlainButton, QuietButton)
    card.body.addWidget(row([*(kind("Set a goal", "target") for kind in kinds), DangerButton("Delete"), pressed]))
    card.body.addWidget(row([*(off(kind("Set a goal")) for kind in kinds), IconButton("x", "Close")]))
    chosen = Chip("Chosen", checkable=True)
    chosen.setChecked(True)
    chips = [Chip("Chip"), chosen, off(Chip("Disabled")), Chip("Menu", menu=True), Chip("Tag", static=True)]
    card.body.addWidget(row(chips))
    card.body.addWidget(ChipGroup([("a", "One", None), ("b", "Two", "star")], name="Chips"))
    card.body.addWidget(SegmentedControl([("a", "Chart"), ("b", "Table")], name="Segments"))
    return card


def fields() -> Card:
    """Return every field: filled, empty, disabled, with an error."""
    card = Card(title="Fields")
    form = Form()
    form.add("Name", TextField("First name or nickname"))
    wrong = form.add("Goal", TextField(), "A few words.")
    wrong.set_error("Give your goal a name.")
    form.add("Why", TextArea("In your own words"))
    select = Select()
    select.addItems(["My own words", "Talk with somebody who does it"])
    form.add("Start from", select)
    form.add("Year", NumberField(2026, 2040, blank="not given"))
    day = DateField()
    day.set_date(QDate(2029, 6, 1))
    form.add("Day", day)
    form.add("Disabled", off(TextField("Nothing to type")))
    checked = CheckField("Checked")
    checked.setChecked(True)
    card.body.addWidget(form)
    card.body.addWidget(row([CheckField("Not checked"), checked, off(CheckField("Disabled"))]))
    return card


def rows() -> Card:
    """Return rows, lists, bars and small words."""
    card = Card(title="Rows")
    card.body.addWidget(LinkRow("Nursing", "Best fit", tone="good"))
    card.body.addWidget(StepRow("Take Biology", "by Dec 4, 2026"))
    card.body.addWidget(StepRow("Talk with a nurse", "Done", done=True))
    options = OptionList([Option("all", "All", 92), Option("b", "Early Childhood Development", 8)], name="Parts")
    options.set_cluster(*CLUSTER)
    card.body.addWidget(options)
    bar = ProgressBar("Steps")
    bar.set_share(0.4, "2 of 5")
    card.body.addWidget(bar)
    card.body.addWidget(row(Badge(tone.title(), tone) for tone in ("plain", "accent", "good", "warn", "bad")))
    tiles = (IconTile("target"), IconTile("target", tone="plain"), IconTile.of_cluster(*CLUSTER))
    card.body.addWidget(row([Avatar("Ana"), *tiles, KeyCap("Ctrl K")]))
    return card


def words() -> Card:
    """Return every kind of words, the breadcrumb among them."""
    card = Card(title="Words", note="a note")
    crumbs = Breadcrumb()
    crumbs.set_parts([("Explore", "explore"), ("Healthcare & Human Services", "cluster/x"), ("Physical Health", None)])
    card.body.addWidget(crumbs)
    card.body.addWidget(CapsLabel("Over a title"))
    for kind in (
        TitleLabel,
        HeadlineLabel,
        QuestionLabel,
        SectionLabel,
        StrongLabel,
        FigureLabel,
        BodyLabel,
        MutedLabel,
        SmallLabel,
    ):
        card.body.addWidget(kind("What do nurses do?"))
    card.body.addWidget(Paragraph("Several sentences. There is room between the lines of a paragraph. " * 3))
    card.body.addWidget(Separator())
    card.body.addWidget(ElidedLabel("One line that ends where there is no room for it. " * 6))
    return card


def cards() -> QWidget:
    """Return cards in every tone, and those that are buttons: plain, chosen, for something new."""
    host = QWidget()
    grid = CardGrid(200, 12, parent=host)
    for tone in ("surface", "plain", "deep", "sunken", "ghost"):
        card = Card(tone, title=tone.title())
        card.body.addWidget(SmallLabel("Words on this tone"))
        grid.addWidget(card)
    for name, ghost in (("A button", False), ("Chosen", False), ("New", True)):
        button = CardButton(name, ghost=ghost)
        button.set_selected(name == "Chosen")
        button.body.addWidget(StrongLabel(name))
        grid.addWidget(button)
    return host


def waiting() -> list[QWidget]:
    """Return what stands in while something is read, as it looks after a moment."""
    found: list[QWidget] = []
    for kind in ("lines", "rows", "cards"):
        skeleton = Skeleton(kind, 3)
        # At once, not after a moment: the picture is taken before that.
        skeleton._set_strength(1.0)
        found.append(skeleton)
    return found


def narrow() -> QWidget:
    """Return a table with too little room: what gave way stands below its row."""
    columns = [
        Column("career", "Career", text=lambda name: name, strong=True, stretch=1, min_chars=18),
        Column("fit", "Fit", text=lambda _name: "Best", bar=lambda _name: CellBar(0.8, CLUSTER)),
        Column("pay", "Median pay", text=lambda _name: "$76,590", right=True),
        Column("growth", "Growth", text=lambda _name: "+4.9%", tone=lambda _name: "good", right=True),
    ]
    table = DataTable(columns, name="Careers", fit_rows=True)
    table.set_rows(["Registered Nurses", "Nurse Practitioners"])
    table.setMaximumWidth(theme_of().px(280))
    return table


def messages() -> list[QWidget]:
    """Return every banner, an empty state, and a table with and without rows."""
    banners: list[QWidget] = [
        Banner("What happened, in one sentence.", kind, "Act") for kind in ("info", "good", "warn", "bad")
    ]
    deep = Card(tone="deep")
    deep.body.addWidget(row([DeepButton("Continue", "arrow-right")]))
    columns = [
        Column("career", "Career", text=lambda name: name, strong=True, stretch=1),
        Column("fit", "Fit", text=lambda _name: "Best", bar=lambda _name: CellBar(0.8, CLUSTER)),
        Column("pay", "Median pay", text=lambda _name: "$76,590", right=True),
    ]
    full, bare = (DataTable(columns, name="Careers", fit_rows=True) for _ in range(2))
    full.set_rows(["Teachers", "Librarians", "Tutors"])
    full.sort_by("career")
    full.view.selectRow(1)
    bare.set_empty_text("Nothing here fits these filters.")
    bare.set_rows([])
    choices = [Choice(at, text, face) for at, (text, face) in enumerate((("Dislike", "frown"), ("Like", "smile")))]
    answers = ChoiceRow(choices, name="Answer")
    answers.set_value(1)
    return [*banners, deep, answers, full, bare, EmptyState("target", "No goals yet.", "Set a goal")]


class PartsPage(Page):
    """The parts in their states, one under another."""

    def __init__(self) -> None:
        super().__init__("Parts", "Every part, in every state")
        for part in (
            *(buttons(), fields(), rows(), words(), cards()),
            *messages(),
            narrow(),
            *waiting(),
        ):
            self.body.addWidget(part)
        first = self.findChildren(PlainButton)[0]
        first.setFocus(Qt.FocusReason.TabFocusReason)
