"""Tables without any other library: what a wheel alone can do, on every Python."""

from __future__ import annotations

from datetime import datetime

import pytest
import suqiu
from suqiu import (
    CHINA,
    Directory,
    InputError,
    Jurisdiction,
    Petition,
    Policy,
    ReplayLog,
    audit,
    replay,
)

from .conftest import NOW, VECTORS, command, registration

YEAR_END = datetime(2027, 1, 1, tzinfo=CHINA)


@pytest.fixture
def found(policy: Policy) -> suqiu.Replay:
    directory = Directory.load(VECTORS / "directories" / "county.csv")
    log = ReplayLog(command(registration()).to_json())
    return replay(log, policy, directory, as_of=YEAR_END)


def test_a_table_is_read_without_any_library(found: suqiu.Replay) -> None:
    (row,) = found.petitions
    assert row["petition"] == "p1"
    assert row["phase"] == "registered"
    assert row["received_at"] == NOW
    assert row["channel"] is None
    assert row["refused"] == 0
    assert row["breaches"] == len([one for one in found.clocks if one["standing"] == "overdue"])
    assert found.petitions["class"] == ["claim"]
    assert found.clocks.kinds["nominal"] == "date"


def test_a_table_of_ours_is_taken_like_any_other(found: suqiu.Replay, policy: Policy) -> None:
    report = audit(found.petitions, policy, as_of=YEAR_END, columns={"class": "class"}).report
    assert report["records"] == 1
    with pytest.raises(InputError, match="no column `start`"):
        suqiu.sweep(found.petitions, NOW, policy, clock="XF-HANDLE")
    late = suqiu.sweep(
        found.petitions, NOW, policy, clock="XF-HANDLE", columns={"start": "received_at"}
    )
    assert late["colour"] == ["clear"]


def test_a_stream_is_handed_out_as_often_as_it_is_asked_for(found: suqiu.Replay) -> None:
    for _ in range(3):
        # Dropped without being read: what it holds is given back all the same.
        found.clocks.__arrow_c_stream__()
        found.clocks.__arrow_c_schema__()
    assert len(found.clocks) > 0


def test_notebooks_show_petitions_clocks_and_routes(policy: Policy) -> None:
    directory = Directory.load(VECTORS / "directories" / "county.csv")
    place = Jurisdiction(policy, directory)
    petition = Petition("<p1>")
    petition.apply(petition.decide(place, command(registration(), petition="<p1>")))
    shown = petition._repr_html_()
    assert "&lt;p1&gt;" in shown
    clocks = petition.clocks(policy, NOW)
    assert isinstance(clocks, tuple)
    assert "2026-03-17" in clocks._repr_html_()
    facts = suqiu.Facts(class_=suqiu.Class.CLAIM, relation=suqiu.Relation.EMPLOYMENT)
    route = place.route(facts, NOW)._repr_html_()
    assert route is not None
    assert "labour_arbitration" in route
    assert facts._repr_html_() is None
