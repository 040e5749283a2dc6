"""What the tests share: the national policy, a county, a petition that was just registered."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

import pytest
import suqiu
from suqiu import (
    CHINA,
    Act,
    Actor,
    Class,
    Command,
    Directory,
    Intake,
    Jurisdiction,
    Petition,
    Policy,
    Register,
    Role,
)

ROOT = Path(__file__).resolve().parents[2]
VECTORS = ROOT / "tests" / "vectors"
NOW = datetime(2026, 3, 2, 9, 30, tzinfo=CHINA)
OFFICER = Actor(person="w17", role=Role.OFFICER, unit="xfj")


def command(act: Act, *, petition: str = "p1", at: datetime = NOW) -> Command:
    """A command of an officer of the petition office."""
    return Command(petition=petition, actor=OFFICER, at=at, act=act)


def registration() -> Register:
    """A letter with a claim."""
    return Register(intake=Intake.LETTER, class_=Class.CLAIM, petitioner="r1")


@pytest.fixture(scope="session")
def policy() -> Policy:
    return Policy.national()


@pytest.fixture(scope="session")
def place(policy: Policy) -> Jurisdiction:
    return Jurisdiction(policy, Directory.load(VECTORS / "directories" / "county.csv"))


@pytest.fixture
def registered(place: Jurisdiction) -> tuple[Petition, suqiu.Decision]:
    petition = Petition("p1")
    decision = petition.decide(place, command(registration()))
    petition.apply(decision)
    return petition, decision
