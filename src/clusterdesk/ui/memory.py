"""What an open window remembers of its student and nobody keeps: comparison, searches, what is seen of clusters."""

from typing import Literal

from clusterdesk.core.compare import Comparison, Side

ClusterTab = Literal["careers", "prepare", "market"]
"""What of a cluster is looked at."""
MOST_RECENT = 6
"""How many searches are remembered."""


class Memory:
    """Lives in the window, not on the disk: it survives a change of language and ends with the window or portfolio.

    Lab PCs are shared, and nothing personal is kept outside a portfolio: see docs/decisions/searches-are-not-kept.md.
    """

    def __init__(self) -> None:
        self.forget()

    def forget(self) -> None:
        """Remember nothing: at the beginning, and when another portfolio is opened."""
        self.comparison = Comparison()
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

    def searched(self, text: str) -> None:
        """Remember a search that led somewhere; the same words are remembered once."""
        words = " ".join(text.split())
        if words:
            others = [other for other in self.recent if other.casefold() != words.casefold()]
            self.recent = (words, *others)[:MOST_RECENT]
