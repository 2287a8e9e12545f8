"""What the catalog gives to an entry: words to mark in a posting, questions to ask, questions to think about."""

from clusterdesk.core.errors import NotInCatalog
from clusterdesk.core.facts import PrepareKind
from clusterdesk.core.framework import Framework
from clusterdesk.core.posting import Wanted
from clusterdesk.core.target import Target
from clusterdesk.services.explore import Explore
from clusterdesk.services.targets import facts_of
from clusterdesk.ui.journal.posting import wanted_of


def wanted(explore: Explore, target: Target | None) -> tuple[str, tuple[Wanted, ...]]:
    """Return the name of a career and what to look for in its postings; nothing for anything else."""
    if target is None or target.kind != "career":
        return "", ()
    try:
        name = explore.career(target.key).summary.title
        return name, wanted_of(explore.asks(target.key))
    except NotInCatalog:
        return "", ()


def questions(explore: Explore, framework: Framework, target: Target | None) -> tuple[str, ...]:
    """Return what to ask someone who does the work: the catalog's list for the cluster of a target."""
    if target is None:
        return ()
    cluster = facts_of(explore, framework, target).cluster
    if cluster is None:
        return ()
    found = explore.preparation(*cluster)
    return tuple(idea.text for idea in found[0].of(PrepareKind.QUESTION)) if found else ()


def prompts(explore: Explore) -> tuple[str, ...]:
    """Return the catalog's questions to think about."""
    return tuple(prompt.question for prompt in explore.reflections())
