"""What a new goal begins with: the address of its form says so, whichever page it is opened from."""

from dataclasses import dataclass

from clusterdesk.core.errors import BadInput
from clusterdesk.core.goal import GoalKind
from clusterdesk.core.target import Target


@dataclass(frozen=True, slots=True)
class GoalStart:
    """What is filled in: the target, and of a credential its words, as the catalog lists it below a cluster.

    As text: a target, such as `skill/2.A.1.b`, or `credential/cluster/modern/education/First aid`; nothing for a blank
    form.
    """

    target: Target | None = None
    credential: str = ""

    @property
    def kind(self) -> GoalKind | None:
        """What the goal is called; None for what its target says."""
        return "credential" if self.credential else None

    def __str__(self) -> str:
        """Return it as text, which `parse` reads back."""
        words = f"credential/{self.target}/{self.credential}" if self.credential else self.target
        return str(words or "")

    @classmethod
    def parse(cls, text: str) -> "GoalStart":
        """Read it from text; what names nothing is a blank start."""
        try:
            match text.split("/", 4):
                case ["credential", "cluster", framework, slug, words] if words.strip():
                    return cls(Target.parse(f"cluster/{framework}/{slug}"), words)
                case _:
                    return cls(Target.parse(text))
        except BadInput:
            return cls()
