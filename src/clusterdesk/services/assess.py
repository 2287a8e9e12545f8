"""Taking a questionnaire: start, answer by answer, finish with a result that is kept as it was shown."""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import replace
from functools import cached_property
from types import MappingProxyType
from typing import TYPE_CHECKING, Protocol

from clusterdesk.core.changes import Action, Changes, PortfolioArea
from clusterdesk.core.clock import Clock
from clusterdesk.core.errors import BadInput
from clusterdesk.core.form import SELF_FORM_LENGTH, Family, Form, SelfForm, is_form, is_self_form
from clusterdesk.core.framework import FRAMEWORKS, Framework
from clusterdesk.core.ids import new_id
from clusterdesk.core.interests import InterestProfile
from clusterdesk.core.scoring import ALGORITHM, ANSWER_MAX, score
from clusterdesk.core.sitting import Answer, SchoolForm, ShownFit, Sitting, SittingResult
from clusterdesk.core.target import Target
from clusterdesk.core.words import QT_TRANSLATE_NOOP
from clusterdesk.services.desk import Desk
from clusterdesk.store.assessments import Assessments

if TYPE_CHECKING:
    from clusterdesk.core.career import CareerSummary
    from clusterdesk.core.cluster import Cluster
    from clusterdesk.core.matching import Ranking
    from clusterdesk.core.questionnaire import Questionnaire, SelfQuestionnaire
    from clusterdesk.core.readings import Readings

CAREERS_KEPT = 50
"""How many of the best careers are kept with a result, beside every cluster of both frameworks."""


class Guide(Protocol):
    """What of the catalog a sitting needs (`services.explore.Explore` has it)."""

    @property
    def release(self) -> str:
        """The release of the catalog."""
        ...

    def questionnaire(self, form: Form) -> Questionnaire:
        """Return the questions of a form of interests."""
        ...

    def self_questionnaire(self, form: SelfForm) -> SelfQuestionnaire:
        """Return the questions of a form of topics, skills or values."""
        ...

    def ranking(self, scores: InterestProfile) -> Ranking | None:
        """Rank occupations by six scores, None without variance."""
        ...

    def clusters(self, framework: Framework) -> tuple[Cluster, ...]:
        """Return the clusters of a framework."""
        ...

    def summaries(self, codes: tuple[str, ...]) -> tuple[CareerSummary, ...]:
        """Return occupations in the given order."""
        ...


class Assess:
    """The questionnaires of one student.

    Starting and answering are not undone by Ctrl Z: the questions have their own way back, and undo in the middle of
    them must not throw away what was answered. Finishing and discarding are undone.
    """

    def __init__(self, sittings: Assessments, desk: Desk, guide: Guide, clock: Clock) -> None:
        self._sittings = sittings
        self._desk = desk
        self._guide = guide
        self._clock = clock

    def start(self, form: str) -> Changes:
        """Start a sitting, or go on with the unfinished one of this form; the outcome has its UUID.

        Raises:
            BadInput: there is no such form.
        """
        waiting = self.unfinished(form)
        if waiting is not None:
            return self._desk.nothing(Action.START_SITTING, waiting.uuid)
        asked = self._questions(form)
        return self._begin(form, asked.version, tuple(item.id for item in asked.items))

    def start_school(self, school: SchoolForm) -> Changes:
        """Start a sitting of a school's own form, or go on with the unfinished one of it; the outcome has its UUID.

        What is gone on with asks what it began with, whatever the school has changed since.
        """
        waiting = self.unfinished(school.form)
        if waiting is not None:
            return self._desk.nothing(Action.START_SITTING, waiting.uuid)
        return self._begin(school.form, "", tuple(item.id for item in school.items), school)

    def _begin(self, form: str, version: str, item_ids: tuple[str, ...], school: SchoolForm | None = None) -> Changes:
        sitting = Sitting(
            uuid=new_id(),
            form=form,
            form_version=version,
            started_at=self._clock(),
            finished_at=None,
            item_ids=item_ids,
            answers=MappingProxyType({}),
            result=None,
            school=school,
        )
        return self._write(Action.START_SITTING, sitting, undoable=False)

    def answer(self, sitting: str, item: str, value: int | None, seconds: float) -> Changes:
        """Keep one answer, over an earlier one to the same item; `value` from 0 to the form's last, None for skipped.

        Raises:
            BadInput: no such sitting, it is finished, no such item, or the value or time is out of range.
        """
        found = self._unfinished(sitting)
        if item not in found.item_ids:
            raise BadInput(QT_TRANSLATE_NOOP("errors", "This question is not part of the questionnaire."))
        most = ANSWER_MAX if found.school else self._questions(found.form).choices[-1].value
        if value is not None and (type(value) is not int or not 0 <= value <= most):
            raise BadInput(QT_TRANSLATE_NOOP("errors", "An answer is a whole number from 0 to {most}."), most=most)
        if not (math.isfinite(seconds) and seconds >= 0):
            raise BadInput(QT_TRANSLATE_NOOP("errors", "The time an answer took cannot be negative."))
        answer = Answer(item, value, float(seconds))
        return self._desk.write(
            Action.ANSWER,
            PortfolioArea.SITTINGS,
            sitting,
            lambda operation: self._sittings.put_answer(operation, sitting, answer),
            undoable=False,
        )

    def finish(self, sitting: str) -> Changes:
        """Work out the result and keep it; items that were not answered count as skipped.

        Finishing a finished sitting again changes nothing.

        Raises:
            BadInput: no such sitting.
        """
        found = self.sitting(sitting)
        if found.result is not None:
            return self._desk.nothing(Action.FINISH_SITTING, sitting)
        finished = replace(found, finished_at=self._clock(), result=self._worked_out(found))
        return self._write(Action.FINISH_SITTING, finished)

    def discard(self, sitting: str) -> Changes:
        """Delete a sitting, finished or not.

        Raises:
            BadInput: no such sitting.
        """
        self.sitting(sitting)
        return self._desk.write(
            Action.DISCARD_SITTING,
            PortfolioArea.SITTINGS,
            sitting,
            lambda operation: self._sittings.delete(operation, sitting),
        )

    def sitting(self, uuid: str) -> Sitting:
        """Return a sitting with its answers.

        Raises:
            BadInput: no such sitting.
        """
        found = self._sittings.sitting(uuid)
        if found is None:
            raise BadInput(QT_TRANSLATE_NOOP("errors", "These answers are not in the portfolio any more."))
        return found

    def sittings(self) -> tuple[Sitting, ...]:
        """Return every sitting of every family, the first started first."""
        return self._sittings.sittings()

    def unfinished(self, form: str | None = None) -> Sitting | None:
        """Return the unfinished sitting that was started last, of one form or of any form of interests."""
        waiting = [
            sitting
            for sitting in self._sittings.sittings()
            if sitting.result is None and (sitting.form == form if form else sitting.family == "interests")
        ]
        return waiting[-1] if waiting else None

    def finished(self, family: Family | None = "interests") -> tuple[Sitting, ...]:
        """Return the finished sittings of a family, or of all (None), the last finished first."""
        found = [
            (sitting.finished_at, sitting)
            for sitting in self._sittings.sittings()
            if sitting.finished_at is not None and family in (None, sitting.family)
        ]
        return tuple(sitting for _, sitting in sorted(found, key=lambda pair: pair[0], reverse=True))

    def readings(self) -> Readings:
        """Return what the newest finished sittings say."""
        from clusterdesk.core.readings import readings

        return readings(self.finished(None), self._elements)

    def readings_of(self, sitting: Sitting) -> Readings:
        """Return what one finished sitting alone says."""
        from clusterdesk.core.readings import readings

        return readings((sitting,), self._elements)

    @cached_property
    def _elements(self) -> Mapping[str, str]:
        """The O*NET element id of every question of topics, skills and values."""
        forms = map(self._guide.self_questionnaire, SELF_FORM_LENGTH)
        return {item.id: item.element for form in forms for item in form.items}

    def _questions(self, form: str) -> Questionnaire | SelfQuestionnaire:
        return self._guide.self_questionnaire(form) if is_self_form(form) else self._interest_questions(form)

    def _interest_questions(self, form: str) -> Questionnaire:
        if is_form(form):
            return self._guide.questionnaire(form)
        raise BadInput(QT_TRANSLATE_NOOP("errors", "There is no questionnaire of this name."))

    def _unfinished(self, uuid: str) -> Sitting:
        found = self.sitting(uuid)
        if found.result is not None:
            raise BadInput(QT_TRANSLATE_NOOP("errors", "This questionnaire is finished; its answers stay as they are."))
        return found

    def _write(self, action: Action, sitting: Sitting, *, undoable: bool = True) -> Changes:
        return self._desk.write(
            action,
            PortfolioArea.SITTINGS,
            sitting.uuid,
            lambda operation: self._sittings.put(operation, sitting),
            undoable=undoable,
        )

    def _worked_out(self, sitting: Sitting) -> SittingResult:
        if is_self_form(sitting.form):
            return self._judged(sitting, self._guide.self_questionnaire(sitting.form))
        asked = sitting.school or self._interest_questions(sitting.form)
        outcome = score(asked.form, [item for item in asked.items if item.id in sitting.item_ids], sitting.answers)
        return SittingResult(
            status=outcome.status.value,
            scores=outcome.scores,
            algorithm=ALGORITHM,
            catalog_release=self._guide.release,
            ranking=self._shown(outcome.scores),
            remarks=tuple(remark.value for remark in outcome.remarks),
        )

    def _judged(self, sitting: Sitting, asked: SelfQuestionnaire) -> SittingResult:
        from clusterdesk.core.readings import READINGS_ALGORITHM, self_outcome

        said = self_outcome([item for item in asked.items if item.id in sitting.item_ids], sitting.answers)
        remarks = tuple(remark.value for remark in said.remarks)
        return SittingResult(said.status.value, None, READINGS_ALGORITHM, self._guide.release, (), remarks)

    def _shown(self, scores: InterestProfile | None) -> tuple[ShownFit, ...]:
        ranking = self._guide.ranking(scores) if scores else None
        if ranking is None:
            return ()
        fits: list[ShownFit] = []
        for framework in FRAMEWORKS:
            names = {cluster.slug: cluster.name for cluster in self._guide.clusters(framework)}
            fits += [
                ShownFit(str(fit.target), names[fit.target.key], fit.r, fit.word) for fit in ranking.clusters(framework)
            ]
        best = ranking.occupations[:CAREERS_KEPT]
        titles = {career.code: career.title for career in self._guide.summaries(tuple(fit.code for fit in best))}
        fits += [ShownFit(str(Target.career(fit.code)), titles[fit.code], fit.r, fit.word) for fit in best]
        return tuple(fits)
