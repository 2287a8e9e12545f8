"""What an open window remembers of its student and nobody keeps: comparison, searches, what is seen of clusters."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from clusterdesk.core.compare import Comparison, Side
    from clusterdesk.core.journal import EntryDraft
    from clusterdesk.services.journal import NewFile

ClusterTab = Literal["careers", "prepare", "market"]
"""What of a cluster is looked at."""
MOST_RECENT = 6
"""How many searches are remembered."""


@dataclass(frozen=True, slots=True)
class Unkept:
    """An entry that was begun: where it was written (`log/...`), what was typed, and the files that come and go."""

    address: str
    draft: EntryDraft
    files: tuple[NewFile, ...] = ()
    removed: frozenset[str] = frozenset()


class Memory:
    """Lives in the window, not on the disk: it survives a change of language and ends with the window or portfolio.

    Lab PCs are shared, and nothing personal is kept outside a portfolio: see docs/decisions/searches-are-not-kept.md.
    """

    def __init__(self) -> None:
        self.forget()

    def forget(self) -> None:
        """Remember nothing: at the beginning, and when another portfolio is opened."""
        self._comparison: Comparison | None = None
        self.side: Side = "careers"
        """Which of the two comparisons was looked at last."""
        self.cluster_order = "fit"
        """The order of the clusters that was chosen last; without a result, `fit` stands for the names."""
        self.in_groups = False
        """Whether the clusters of 2024 are shown in their groups."""
        self.cluster_tab: ClusterTab = "careers"
        """What of a cluster was looked at last: the next cluster shows it too."""
        self.recent: tuple[str, ...] = ()
        """The searches that led somewhere, the newest first."""
        self.unkept: Unkept | None = None
        """An entry of the journal that was begun and neither kept nor thrown away."""

    @property
    def comparison(self) -> Comparison:
        """What is compared; imported when it is first asked for, for a quick start."""
        if self._comparison is None:
            from clusterdesk.core.compare import Comparison

            self._comparison = Comparison()
        return self._comparison

    @comparison.setter
    def comparison(self, comparison: Comparison) -> None:
        self._comparison = comparison

    def searched(self, text: str) -> None:
        """Remember a search that led somewhere; the same words are remembered once."""
        words = " ".join(text.split())
        if words:
            others = [other for other in self.recent if other.casefold() != words.casefold()]
            self.recent = (words, *others)[:MOST_RECENT]
