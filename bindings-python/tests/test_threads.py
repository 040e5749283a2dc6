"""Threads share policies, directories and petitions; memory stays bounded."""

from __future__ import annotations

import resource
import sys
from concurrent.futures import ThreadPoolExecutor

import pytest
import suqiu
from suqiu import Accept, Comment, Jurisdiction, Petition, Policy, Refusal
from suqiu._record import parse

from .conftest import NOW, command, registration


def test_threads_share_a_policy_and_a_directory(place: Jurisdiction, policy: Policy) -> None:
    def life(number: int) -> str:
        petition = Petition(f"p{number}")
        petition.apply(petition.decide(place, command(registration(), petition=petition.id)))
        petition.apply(petition.decide(place, command(Accept(), petition=petition.id)))
        assert petition.clocks(policy, NOW)
        with pytest.raises(Refusal):
            petition.decide(place, command(registration(), petition=petition.id))
        return petition.phase.value

    with ThreadPoolExecutor(8) as pool:
        assert set(pool.map(life, range(200))) == {"handling"}


def test_threads_see_a_petition_before_or_after(place: Jurisdiction, policy: Policy) -> None:
    petition = Petition("p1")
    first = petition.decide(place, command(registration()))
    petition.apply(first)
    step = len(first.events)
    notes: list[suqiu.Decision] = []
    shadow = Petition.restore(petition.snapshot(policy))
    for _ in range(200):
        decision = shadow.decide(place, command(Comment(note="noted")))
        shadow.apply(decision)
        notes.append(decision)
    whole = {step + number * len(notes[0].events) for number in range(201)}

    def write() -> None:
        for decision in notes:
            petition.apply(decision)

    def look() -> set[int]:
        return {petition.seq for _ in range(2_000)}

    with ThreadPoolExecutor(5) as pool:
        writer = pool.submit(write)
        seen = [pool.submit(look) for _ in range(4)]
        writer.result()
        assert set().union(*(one.result() for one in seen)) <= whole
    assert petition.snapshot(policy) == shadow.snapshot(policy)


def test_a_chain_is_whole_under_threads() -> None:
    chain = suqiu.Chain("sha256")
    with ThreadPoolExecutor(8) as pool:
        lines = list(pool.map(lambda number: chain.seal(f'{{"n":{number}}}'), range(500)))
    by_prev = {parse(line)["prev"]: line for line in lines}
    assert len(by_prev) == len(lines)


def _peak() -> int:
    unit = 1 if sys.platform == "darwin" else 1024
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * unit


def test_a_hundred_thousand_objects_in_bounded_memory(place: Jurisdiction, policy: Policy) -> None:
    text = command(registration()).to_json()
    blank = Petition("p1")
    decision = blank.decide_json(place, text)

    def round_trip(number: int) -> None:
        petition = Petition("p1")
        petition.apply_json(decision)
        Jurisdiction(policy, suqiu.Directory.from_json('[{"id":"a","level":"county","name":"a"}]'))
        suqiu.Chain().seal_json("{}")
        if number % 10 == 0:
            petition.clocks_json(policy, "2026-03-02T09:30:00+08:00")
            with pytest.raises(Refusal):
                petition.decide_json(place, text.replace('"id":"', '"id":"x'))

    for number in range(2_000):
        round_trip(number)
    before = _peak()
    for number in range(25_000):  # four handles each, and exceptions
        round_trip(number)
    assert _peak() - before < 8 * 2**20


def test_a_hundred_thousand_typed_values_in_bounded_memory(place: Jurisdiction) -> None:
    text = Petition("p1").decide_json(place, command(registration()).to_json())

    def turns(times: int) -> None:
        for _ in range(times):
            assert suqiu.Decision.from_json(text).to_json() == text

    turns(500)
    before = _peak()
    turns(5_000)  # some twenty values each
    assert _peak() - before < 8 * 2**20
