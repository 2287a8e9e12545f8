"""The address of a thing in the program: what a goal links to and where a view can be opened."""

from dataclasses import dataclass
from typing import Literal

from clusterdesk.core.errors import BadInput
from clusterdesk.core.framework import FRAMEWORKS, Framework
from clusterdesk.core.words import QT_TRANSLATE_NOOP

TargetKind = Literal["cluster", "pathway", "career", "skill", "program"]


@dataclass(frozen=True, slots=True)
class Target:
    """A cluster or pathway named by (framework, slug), an occupation by its O*NET-SOC code.

    A skill or an area of knowledge is named by its O*NET element id, a program of study by its CIP code. Credentials
    are no targets: the catalog names some as ideas, and has no list of them (docs/decisions/credential-goals.md).

    As text: `career/29-1141.00`, `cluster/modern/education`, `pathway/classic/finance/banking-services`,
    `skill/2.A.1.b`, `program/51.3801`.
    """

    kind: TargetKind
    key: str
    framework: Framework | None = None
    cluster: str | None = None

    @classmethod
    def career(cls, code: str) -> "Target":
        """Return the target of an occupation."""
        return cls("career", code)

    @classmethod
    def skill(cls, element: str) -> "Target":
        """Return the target of a skill or an area of knowledge."""
        return cls("skill", element)

    @classmethod
    def program(cls, code: str) -> "Target":
        """Return the target of a program of study."""
        return cls("program", code)

    @classmethod
    def of_cluster(cls, framework: Framework, slug: str) -> "Target":
        """Return the target of a cluster."""
        return cls("cluster", slug, framework)

    @classmethod
    def of_pathway(cls, framework: Framework, cluster: str, slug: str) -> "Target":
        """Return the target of a pathway or sub-cluster."""
        return cls("pathway", slug, framework, cluster)

    def __str__(self) -> str:
        """Return the target as text, which `parse` reads back."""
        return "/".join(part for part in (self.kind, self.framework, self.cluster, self.key) if part)

    @classmethod
    def parse(cls, text: str) -> "Target":
        """Read a target from text.

        Raises:
            BadInput: the text names none of these.
        """
        match text.split("/"):
            case ["career", code] if code:
                return cls.career(code)
            case ["skill", element] if element:
                return cls.skill(element)
            case ["program", code] if code:
                return cls.program(code)
            case ["cluster", framework, slug] if slug and framework in FRAMEWORKS:
                return cls.of_cluster(framework, slug)
            case ["pathway", framework, cluster, slug] if cluster and slug and framework in FRAMEWORKS:
                return cls.of_pathway(framework, cluster, slug)
            case _:
                raise BadInput(
                    QT_TRANSLATE_NOOP("errors", "“{text}” is not the address of anything in the catalog."),
                    text=text,
                )
