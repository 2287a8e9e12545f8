"""What a write did: which areas of the portfolio changed, and what undo would take back."""

from dataclasses import dataclass
from enum import StrEnum


class PortfolioArea(StrEnum):
    """A part of the portfolio that views show."""

    PROFILE = "profile"
    SITTINGS = "sittings"
    GOALS = "goals"
    SAVED = "saved"
    JOURNAL = "journal"
    PLAN = "plan"
    CHOICES = "choices"
    """What was chosen, put off or seen."""


class Action(StrEnum):
    """What the student did, for the words of undo and of the status line."""

    RENAME = "rename"
    START_SITTING = "start_sitting"
    ANSWER = "answer"
    FINISH_SITTING = "finish_sitting"
    DISCARD_SITTING = "discard_sitting"
    KEEP_GOAL = "keep_goal"
    REVISE_GOAL = "revise_goal"
    DELETE_GOAL = "delete_goal"
    ADD_STEP = "add_step"
    EDIT_STEP = "edit_step"
    TICK_STEP = "tick_step"
    UNTICK_STEP = "untick_step"
    DELETE_STEP = "delete_step"
    MOVE_STEP = "move_step"
    PUT_BACK = "put_back"
    EMPTY_BIN = "empty_bin"
    SAVE = "save"
    UNSAVE = "unsave"
    GO_BACK = "go_back"
    MERGE = "merge"
    SAVE_BACK = "save_back"
    KEEP_ENTRY = "keep_entry"
    EDIT_ENTRY = "edit_entry"
    DELETE_ENTRY = "delete_entry"
    ATTACH = "attach"
    DETACH = "detach"
    ADD_PLAN_ITEM = "add_plan_item"
    EDIT_PLAN_ITEM = "edit_plan_item"
    MOVE_PLAN_ITEM = "move_plan_item"
    TICK_PLAN_ITEM = "tick_plan_item"
    UNTICK_PLAN_ITEM = "untick_plan_item"
    DELETE_PLAN_ITEM = "delete_plan_item"
    SEE_UPDATES = "see_updates"
    CHOOSE_LIST = "choose_list"
    PUT_OFF = "put_off"
    CARRY_OVER = "carry_over"
    SEAL = "seal"
    UNSEAL = "unseal"
    UNDO = "undo"
    REDO = "redo"


@dataclass(frozen=True, slots=True)
class Changes:
    """The outcome of one write.

    `uuid` is the record the action was about. `undoable` and `redoable` name what Ctrl Z and Ctrl Shift Z would now
    take back or do again, None when there is nothing.
    """

    action: Action
    areas: frozenset[PortfolioArea]
    uuid: str | None = None
    undoable: Action | None = None
    redoable: Action | None = None


@dataclass(frozen=True, slots=True)
class Resealed(Changes):
    """The outcome of sealing: `deleted` counts the backups and damaged files that could not be sealed."""

    deleted: int = 0
