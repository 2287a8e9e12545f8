"""What an entry of the journal tells of, what it says about a goal, and what came of it."""

from enum import StrEnum


class EntryKind(StrEnum):
    """What an entry tells of."""

    ASSESSMENT = "assessment"
    RESEARCH = "research"
    POSTING = "posting"
    CONVERSATION = "conversation"
    PROGRAM = "program"
    COURSE = "course"
    INTERNSHIP = "internship"
    SHADOW = "shadow"
    VOLUNTEERING = "volunteering"
    GAINED = "gained"
    REFLECTION = "reflection"


class Speaks(StrEnum):
    """What an entry says about a goal."""

    FOR = "for"
    AGAINST = "against"


class Outcome(StrEnum):
    """The answer to "did this change anything?"."""

    KEEP = "keep"
    ADJUST = "adjust"
    REVISE = "revise"
    LATER = "later"
