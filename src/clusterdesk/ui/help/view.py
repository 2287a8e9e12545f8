"""The help screen: one page at the left, the list of all at the right."""

from PySide6.QtCore import QUrl
from PySide6.QtWidgets import QWidget

from clusterdesk.ui.context import Context
from clusterdesk.ui.help.pages import HelpPage, folder, pages
from clusterdesk.ui.reader import Reader
from clusterdesk.ui.view import View
from clusterdesk.ui.widgets import (
    Card,
    Columns,
    LinkRow,
    MutedLabel,
    PlainButton,
    RowColumn,
    SearchField,
    TopColumn,
)
from clusterdesk.ui.widgets.ways import is_open, lead

ADDRESS = "help"


class HelpView(View):
    """Shows `help` and `help/PAGE`.

    Args:
        context: what every view is given.
        parent: the window.
    """

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self.set_title(self.tr("Help"))
        language = context.explore.language
        # What a school has hidden is not explained either.
        self._pages = {page.name: page for page in pages(language) if is_open(page.name)}
        self._shown = ""
        self.keys_button = PlainButton(self.tr("All keys"), "keyboard")
        self.add_action(self.keys_button)
        self.search = SearchField(self.tr("Search the help"), shortcut="")
        self.nothing = MutedLabel(self.tr("No page has all of these words."))
        self.nothing.hide()
        self.rows = {page.name: LinkRow(page.title, line=False) for page in self._pages.values()}
        self.reader = Reader(name=self.tr("Help"), pictures=folder(language), whole=True)
        text, index = Card(), Card()
        rows = RowColumn()
        for name, row in self.rows.items():
            lead(row, context.navigation.open, f"{ADDRESS}/{name}")
            rows.addWidget(row)
        index.body.addWidget(self.search)
        index.body.addSpacing(4)
        index.body.addLayout(rows)
        index.body.addWidget(self.nothing)
        text.body.addWidget(self.reader)
        text.body.addStretch(1)
        column = QWidget()
        top = TopColumn(column)
        top.setContentsMargins(0, 0, 0, 0)
        top.addWidget(index)
        self.body.addWidget(Columns([(text, 3, 420), (column, 1, 240)]))
        self.search.edited.connect(self._filter)
        self.search.submitted.connect(self._open_first)
        self.search.left.connect(lambda: self._filter(""))
        self.reader.anchorClicked.connect(self._follow)
        self.keys_button.clicked.connect(self._show_keys)

    def show_address(self, address: str) -> None:
        """Show a page; what nobody knows shows the first."""
        name = address.partition("/")[2]
        page = self._pages.get(name) or next(iter(self._pages.values()), None)
        if page is not None and page.name != self._shown:
            self._show(page)

    def _show(self, page: HelpPage) -> None:
        self._shown = page.name
        self.reader.show_markdown(page.text)
        for name, row in self.rows.items():
            row.set_value("•" if name == page.name else "", "accent")
            row.setAccessibleDescription(self.tr("shown now") if name == page.name else "")

    def _filter(self, words: str) -> None:
        if not words:
            self.search.edit.clear()
        for name, row in self.rows.items():
            row.setVisible(self._pages[name].has(words))
        self.nothing.setVisible(not self._found())

    def _found(self) -> list[str]:
        return [name for name, row in self.rows.items() if not row.isHidden()]

    def _open_first(self, words: str) -> None:
        del words
        for name in self._found()[:1]:
            self.context.navigation.open(f"{ADDRESS}/{name}")

    def _follow(self, link: QUrl) -> None:
        # Links of the pages are addresses of the window.
        self.context.navigation.open(link.toString())

    def _show_keys(self) -> None:
        from clusterdesk.ui.frame.keys_sheet import KeysSheet

        KeysSheet(self.window()).open()
