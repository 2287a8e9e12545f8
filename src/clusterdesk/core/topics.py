"""How well occupations fit the topics a student likes: the knowledge that the work needs, against 33 answers.

The 33 topics of the questionnaire are the 33 areas of knowledge that O*NET rates for every occupation. Their raw
importance says most about topics that nearly every occupation needs (English, customer service); standardised over the
occupations it says what sets one apart.
"""

from collections.abc import Mapping, Sequence
from math import dist, sqrt

from clusterdesk.core.matching import standardise
from clusterdesk.core.scoring import THRESHOLDS


class TopicMatcher:
    """Ratings of knowledge prepared once; it never changes, any thread may use it.

    Args:
        knowledge: the importance (1 to 5) of every area of knowledge by occupation code, all in one order; None where
            O*NET has no figure, which counts as the mean over occupations.
    """

    def __init__(self, knowledge: Mapping[str, Sequence[float | None]]) -> None:
        columns = [_standard_scores(column) for column in zip(*knowledge.values(), strict=True)]
        prepared = zip(knowledge, map(standardise, zip(*columns, strict=True)), strict=True)
        self._vectors = {code: vector for code, vector in prepared if vector}

    def fits(self, answers: Sequence[float | None]) -> Mapping[str, float] | None:
        """Return the correlation (-1 to 1) of the answers with every occupation, by code.

        Args:
            answers: a liking for each topic, 0 to 3, in the order of the ratings; None for one that was not answered,
                which counts as the mean of the others.

        Returns:
            None when too few were answered (`THRESHOLDS.answered_share`) or all alike: they say nothing then.
        """
        given = [answer for answer in answers if answer is not None]
        if not given or len(given) < THRESHOLDS.answered_share * len(answers):
            return None
        mean = sum(given) / len(given)
        student = standardise([mean if answer is None else answer for answer in answers])
        if student is None:
            return None
        # The distance of two vectors of length 1 tells their dot product, and `dist` is the one such sum that Python
        # computes in C: a quarter of the time of adding up 33 products.
        return {code: 1 - (apart := dist(student, vector)) * apart / 2 for code, vector in self._vectors.items()}


def _standard_scores(column: Sequence[float | None]) -> list[float]:
    """Return how many standard deviations each value is above the mean; 0 for a missing one, and without variance."""
    known = [value for value in column if value is not None]
    if not known:
        return [0.0] * len(column)
    mean = sum(known) / len(known)
    spread = sqrt(sum((value - mean) ** 2 for value in known) / len(known))
    return [0.0 if value is None or spread < 1e-9 else (value - mean) / spread for value in column]
