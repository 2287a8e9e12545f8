"""Where a student is in a form: plain state, so that keys never wait for the disk."""

from collections.abc import Mapping

from clusterdesk.core.sitting import Answer, Sitting


class Walk:
    """One student's way through the items of a sitting.

    `position` is the place of the item that is asked, 0 first; the number of items means the end.

    Args:
        sitting: the sitting as it was read; the walk starts at its first item that was neither answered nor skipped.
        unsaved: answers that could not be written yet; they count as given.
    """

    def __init__(self, sitting: Sitting, unsaved: Mapping[str, Answer]) -> None:
        self.sitting = sitting
        self.items = sitting.item_ids
        self.answers: dict[str, Answer] = {**sitting.answers, **unsaved}
        self.position = next((n for n, item in enumerate(self.items) if item not in self.answers), len(self.items))
        self._only_skipped = False

    @property
    def current(self) -> str | None:
        """The item that is asked; None at the end."""
        return self.items[self.position] if self.position < len(self.items) else None

    @property
    def given(self) -> Answer | None:
        """The answer the current item already has, None when it has none or was skipped."""
        found = self.answers.get(self.current or "")
        return found if found and found.value is not None else None

    @property
    def skipped(self) -> tuple[str, ...]:
        """The items without an answer, in order."""
        return tuple(item for item in self.items if item not in self.answers or self.answers[item].value is None)

    @property
    def seen(self) -> int:
        """How many items were answered or skipped."""
        return sum(item in self.answers for item in self.items)

    def answer(self, value: int | None, seconds: float) -> Answer:
        """Answer the current item (None: skip it), go on, and return what is to be saved.

        Args:
            value: 0-4, or None.
            seconds: what this visit took; added to what earlier visits to the same item took.
        """
        item = self.items[self.position]
        earlier = self.answers.get(item)
        found = Answer(item, value, seconds + (earlier.seconds if earlier else 0.0))
        self.answers[item] = found
        self.forward()
        return found

    def forward(self) -> None:
        """Go on: to the next item, or to the next skipped one after `take_skipped`."""
        self.position += 1
        if self._only_skipped:
            skipped = set(self.skipped)
            while self.current is not None and self.current not in skipped:
                self.position += 1

    def back(self) -> None:
        """Go to the item before, if there is one."""
        self.position = max(0, self.position - 1)
        self._only_skipped = False

    def take_skipped(self) -> None:
        """Go to the first skipped item, and from it to the other skipped ones."""
        self._only_skipped = True
        self.position = -1
        self.forward()

    def go_to(self, item: str) -> None:
        """Go to one item, and from it to the skipped ones that follow."""
        self.position = self.items.index(item)
        self._only_skipped = True

    def adopt(self, sitting: Sitting, unsaved: Mapping[str, Answer]) -> bool:
        """Take over what the portfolio holds, for example after an undo.

        Returns:
            Whether any answer was different; the walk then stands at the first such item.
        """
        fresh = {**sitting.answers, **unsaved}
        self.sitting = sitting
        changed = [item for item in self.items if _value(fresh, item) != _value(self.answers, item)]
        self.answers = fresh
        if changed:
            self.position = self.items.index(changed[0])
        return bool(changed)


def _value(answers: Mapping[str, Answer], item: str) -> tuple[bool, int | None]:
    found = answers.get(item)
    return (found is not None, found.value if found else None)
