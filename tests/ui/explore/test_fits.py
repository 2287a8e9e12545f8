from clusterdesk.core.figure import Absence
from clusterdesk.core.interests import AREAS, InterestProfile
from clusterdesk.core.readings import Readings
from clusterdesk.ui.explore import texts
from clusterdesk.ui.explore.fits import Fits

NAMES = {area: f"area {area}" for area in AREAS}
CAREER = InterestProfile(1, 6, 2, 7, 3, 2)


def test_no_scores_are_missing_equal_ones_flat_others_ranked(context):
    explore = context.explore
    assert Fits.of(explore, Readings()).state == "missing"
    assert Fits.of(explore, Readings(InterestProfile(20, 20, 20, 20, 20, 20))).state == "flat"
    assert Fits.of(explore, Readings(InterestProfile(20, 21, 20, 24, 20, 20))).ranking is None
    ranked = Fits.of(explore, Readings(InterestProfile(5, 30, 10, 38, 8, 4)))
    assert ranked.state == "ranked"
    assert ranked.career("29-1031.00").word == "best"
    assert ranked.career("55-1011.00") is None
    assert Fits().career("29-1031.00") is None


def test_reason_names_the_areas_that_both_have():
    same = texts.fit_reason(InterestProfile(0, 30, 0, 40, 0, 0), CAREER, NAMES)
    assert same == "Your two strongest interests, <b>area S</b> and <b>area I</b>, are this career’s too."
    one = texts.fit_reason(InterestProfile(0, 0, 30, 40, 0, 0), CAREER, NAMES)
    assert one.startswith("<b>area S</b> is strong in you and in this career.")
    assert "<b>area A</b>" in one
    assert "<b>area I</b>" in one
    none = texts.fit_reason(InterestProfile(30, 0, 0, 0, 40, 0), CAREER, NAMES)
    assert "<b>area E</b> and <b>area R</b>" in none
    assert "<b>area S</b> and <b>area I</b>" in none


def test_every_kind_of_unrated_career_has_its_sentence():
    sentences = {texts.unrated(reason) for reason in (Absence.MILITARY, Absence.ALL_OTHER, Absence.NOT_RATED)}
    assert len(sentences) == 3


def test_one_career_is_not_plural():
    assert texts.careers(1) == "1 career"
    assert texts.careers(1016) == "1,016 careers"
