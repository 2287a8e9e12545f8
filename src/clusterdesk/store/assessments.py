"""Sittings and their answers in the portfolio. Each answer is a record, so that copies merge answer by answer."""

import json
from collections.abc import Mapping
from dataclasses import dataclass, replace
from types import MappingProxyType
from typing import Any, cast

from clusterdesk.core.ids import derived_id
from clusterdesk.core.interests import InterestProfile
from clusterdesk.core.sitting import Answer, SchoolForm, ShownFit, Sitting, SittingResult
from clusterdesk.store.records import Operation, Records, Row, Table, Value, instant, moment


@dataclass(frozen=True, slots=True)
class AnswerRecord:
    """One answer of one sitting as it is kept."""

    uuid: str
    sitting: str
    answer: Answer

    @classmethod
    def of(cls, sitting: str, answer: Answer) -> "AnswerRecord":
        """Return the record: its UUID follows from sitting and item, the same on every copy of the portfolio."""
        return cls(derived_id(sitting, answer.item), sitting, answer)


def _sitting_row(sitting: Sitting) -> dict[str, Value]:
    result = sitting.result
    return {
        "form": sitting.form,
        "form_version": sitting.form_version,
        "item_ids": _asked_text(sitting),
        "started_at": moment(sitting.started_at),
        "finished_at": moment(sitting.finished_at) if sitting.finished_at else None,
        "status": result.status if result else None,
        "scores": json.dumps(list(result.scores)) if result and result.scores else None,
        "remarks": json.dumps(result.remarks) if result else None,
        "algorithm": result.algorithm if result else None,
        "catalog_release": result.catalog_release if result else None,
        "ranking": _ranking_text(result.ranking) if result else None,
    }


def _asked_text(sitting: Sitting) -> str:
    """Return what was asked: the ids of the items; of a school's own form all of it, for its file may be gone."""
    school = sitting.school
    if school is None:
        return json.dumps(sitting.item_ids)
    items = [[item.id, item.area, item.text] for item in school.items]
    asked = {"key": school.key, "title": school.title, "licence": school.licence, "items": items}
    return json.dumps(asked, ensure_ascii=False)


def _school(value: Value) -> SchoolForm | None:
    asked = cast("dict[str, Any] | list[str]", json.loads(str(value)))
    if isinstance(asked, list):
        return None
    from clusterdesk.core.questionnaire import Item

    items = tuple(Item(id_, area, order, text) for order, (id_, area, text) in enumerate(asked["items"], start=1))
    return SchoolForm(asked["key"], asked["title"], asked["licence"], items)


def _ranking_text(ranking: tuple[ShownFit, ...]) -> str:
    return json.dumps([[fit.target, fit.name, fit.r, fit.word] for fit in ranking], ensure_ascii=False)


def _sitting(row: Row) -> Sitting:
    """Return a sitting without its answers, which have a table of their own."""
    school = _school(row["item_ids"])
    return Sitting(
        uuid=str(row["uuid"]),
        form=str(row["form"]),
        form_version=str(row["form_version"]),
        started_at=instant(row["started_at"]),
        finished_at=instant(row["finished_at"]) if row["finished_at"] else None,
        item_ids=tuple(item.id for item in school.items) if school else tuple(_json(row["item_ids"])),
        answers=MappingProxyType({}),
        result=_result(row) if row["status"] else None,
        school=school,
    )


def _result(row: Row) -> SittingResult:
    return SittingResult(
        status=str(row["status"]),
        scores=InterestProfile(*_json(row["scores"])) if row["scores"] else None,
        algorithm=str(row["algorithm"]),
        catalog_release=str(row["catalog_release"]),
        ranking=tuple(ShownFit(*fit) for fit in _json(row["ranking"])),
        remarks=tuple(_json(row["remarks"])),
    )


def _json(value: Value) -> list[Any]:
    return cast("list[Any]", json.loads(str(value)))


def _answer_row(record: AnswerRecord) -> dict[str, Value]:
    answer = record.answer
    return {"sitting": record.sitting, "item": answer.item, "value": answer.value, "seconds": answer.seconds}


def _answer(row: Row) -> AnswerRecord:
    answer = Answer(str(row["item"]), cast("int | None", row["value"]), float(cast("float", row["seconds"])))
    return AnswerRecord(str(row["uuid"]), str(row["sitting"]), answer)


SITTINGS: Table[Sitting] = Table("sitting", _sitting_row, _sitting)
ANSWERS: Table[AnswerRecord] = Table("answer", _answer_row, _answer)


class Assessments:
    """Reads and writes sittings."""

    def __init__(self, records: Records) -> None:
        self._records = records

    def sitting(self, uuid: str) -> Sitting | None:
        """Return a sitting with its answers, None when there is none of this UUID."""
        sitting = self._records.get(SITTINGS, uuid)
        return self._with_answers(sitting) if sitting else None

    def sittings(self) -> tuple[Sitting, ...]:
        """Return every sitting with its answers, the first started first."""
        return tuple(map(self._with_answers, self._records.all(SITTINGS, "started_at")))

    def put(self, operation: Operation, sitting: Sitting) -> None:
        """Write a sitting; its answers are written one by one."""
        operation.put(SITTINGS, sitting)

    def put_answer(self, operation: Operation, sitting: str, answer: Answer) -> None:
        """Write one answer of a sitting, over the earlier one to the same item."""
        operation.put(ANSWERS, AnswerRecord.of(sitting, answer))

    def delete(self, operation: Operation, uuid: str) -> None:
        """Delete a sitting. Its answers stay below its tombstone and come back with it."""
        operation.delete(SITTINGS, uuid)

    def _with_answers(self, sitting: Sitting) -> Sitting:
        found = self._records.all(ANSWERS, "item", sitting=sitting.uuid)
        answers: Mapping[str, Answer] = {record.answer.item: record.answer for record in found}
        return replace(sitting, answers=MappingProxyType(answers))
