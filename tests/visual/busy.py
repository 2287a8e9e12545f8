"""A second portfolio, for what the sample student does not have: things late, news, a flat result, goals let go."""

from dataclasses import replace
from datetime import timedelta
from pathlib import Path

from clusterdesk.core.clock import Clock, utc_now
from clusterdesk.core.goal_draft import GoalDraft
from clusterdesk.core.target import Target
from clusterdesk.services import portfolio as portfolios
from clusterdesk.services.explore import Explore
from clusterdesk.services.session import Session
from clusterdesk.services.targets import snapshot_of
from clusterdesk.store.catalog import Catalog

GONE = Target.career("99-9999.01")
"""A career that no catalog has (any more)."""
LAB = """# Room 12
framework = "modern"
hide = ["whatif", "ladder"]
languages = "es"
"""
"""What a school has settled, with a mistake in it."""


def busy(home: Path, catalog: Catalog, clock: Clock = utc_now) -> Path:
    """Make a portfolio without a graduation year, of a student with much to do."""
    path = portfolios.create(home, "Busy student", None, clock)
    session = Session.open(path, catalog, clock)
    _goals(session, Explore(catalog, "en"), clock)
    _sittings(session)
    session.close()
    return path


def _goals(session: Session, explore: Explore, clock: Clock) -> None:
    today = clock().astimezone().date()
    nurse = Target.career("29-1141.00")
    earlier = replace(snapshot_of(explore, nurse), catalog_release="2024.1", pay=81_220.0, pay_year=2022, jobs=3.1e6)
    unknown = replace(earlier, name="Switchboard Weavers")
    days = [
        ("Ask about night shifts", nurse, earlier, today),
        ("Find out what weavers do now", GONE, unknown, today - timedelta(days=3)),
        ("Send the form", None, None, today + timedelta(days=2)),
    ]
    for title, target, snapshot, due in days:
        session.goals.keep(GoalDraft(title, "So that I know.", target, snapshot, due=due))
    for title, state in (("Learn to weld", "let_go"), ("Earn first aid", "reached")):
        goal = session.goals.keep(GoalDraft(title, "I was curious.")).uuid or ""
        session.goals.set_state(goal, state, "It was louder than I thought.")


def _sittings(session: Session) -> None:
    """Answer everything alike, and in another form skip nearly everything."""
    flat = session.assess.start("interests-60").uuid or ""
    for item in session.assess.sitting(flat).item_ids:
        session.assess.answer(flat, item, 2, 6.0)
    session.assess.finish(flat)
    skipped = session.assess.start("interests-30").uuid or ""
    for number, item in enumerate(session.assess.sitting(skipped).item_ids):
        session.assess.answer(skipped, item, 3 if number < 4 else None, 6.0)
