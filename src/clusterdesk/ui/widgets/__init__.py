"""The parts every screen is built from."""

from clusterdesk.ui.widgets.buttons import (
    Button,
    DangerButton,
    DeepButton,
    IconButton,
    PlainButton,
    PrimaryButton,
    QuietButton,
)
from clusterdesk.ui.widgets.card import Card, CardButton
from clusterdesk.ui.widgets.choices import Chip, ChipGroup, Option, OptionList, SegmentedControl
from clusterdesk.ui.widgets.feedback import Banner, Confirm, EmptyState, ProgressBar, Toast
from clusterdesk.ui.widgets.fields import CheckField, DateField, NumberField, SearchField, Select, TextArea, TextField
from clusterdesk.ui.widgets.form import Form, FormRow
from clusterdesk.ui.widgets.labels import (
    Badge,
    BodyLabel,
    CapsLabel,
    ElidedLabel,
    FigureLabel,
    KeyCap,
    Label,
    MutedLabel,
    QuestionLabel,
    SectionLabel,
    Separator,
    SmallLabel,
    StrongLabel,
    TitleLabel,
)
from clusterdesk.ui.widgets.layouts import CardGrid, Columns, FlowLayout, clear_layout
from clusterdesk.ui.widgets.marks import Avatar, IconMark, IconTile
from clusterdesk.ui.widgets.page import Page
from clusterdesk.ui.widgets.question import Choice, ChoiceCard, ChoiceRow
from clusterdesk.ui.widgets.rows import Breadcrumb, CheckCircle, LinkRow, RailButton, StepRow
from clusterdesk.ui.widgets.table import DataTable
from clusterdesk.ui.widgets.table_model import BAR_ROLE, ROW_ROLE, SORT_ROLE, CellBar, Column, RowModel, RowProxy

__all__ = [
    "BAR_ROLE",
    "ROW_ROLE",
    "SORT_ROLE",
    "Avatar",
    "Badge",
    "Banner",
    "BodyLabel",
    "Breadcrumb",
    "Button",
    "CapsLabel",
    "Card",
    "CardButton",
    "CardGrid",
    "CellBar",
    "CheckCircle",
    "CheckField",
    "Chip",
    "ChipGroup",
    "Choice",
    "ChoiceCard",
    "ChoiceRow",
    "Column",
    "Columns",
    "Confirm",
    "DangerButton",
    "DataTable",
    "DateField",
    "DeepButton",
    "ElidedLabel",
    "EmptyState",
    "FigureLabel",
    "FlowLayout",
    "Form",
    "FormRow",
    "IconButton",
    "IconMark",
    "IconTile",
    "KeyCap",
    "Label",
    "LinkRow",
    "MutedLabel",
    "NumberField",
    "Option",
    "OptionList",
    "Page",
    "PlainButton",
    "PrimaryButton",
    "ProgressBar",
    "QuestionLabel",
    "QuietButton",
    "RailButton",
    "RowModel",
    "RowProxy",
    "SearchField",
    "SectionLabel",
    "SegmentedControl",
    "Select",
    "Separator",
    "SmallLabel",
    "StepRow",
    "StrongLabel",
    "TextArea",
    "TextField",
    "TitleLabel",
    "Toast",
    "clear_layout",
]
