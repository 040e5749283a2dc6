"""The dataclasses: exact to JSON and back, readable, and silent about persons."""

from __future__ import annotations

import copy
import dataclasses
import pickle
from datetime import date, datetime, timedelta, timezone
from decimal import Decimal
from typing import Any
from zoneinfo import ZoneInfo

import pytest
import suqiu
from suqiu import (
    CHINA,
    Act,
    Agent,
    Answer,
    Assign,
    Choice,
    ClockEnded,
    ClockQuestion,
    Command,
    Comment,
    Decision,
    Due,
    EndCauseMoment,
    EndCauseWord,
    Event,
    Fact,
    InputError,
    Intake,
    Moment,
    NewAssignment,
    OpinionOutcome,
    Part,
    Petition,
    Phase,
    Record,
    Register,
    Registered,
    Respondent,
    Supervise,
    SupervisionGround,
    new_id,
)
from suqiu._record import _plan, parse

from .conftest import NOW, OFFICER, VECTORS, command, registration


def test_a_command_makes_its_own_identifier() -> None:
    one, two = command(registration()), command(registration())
    assert one.id != two.id
    assert len(one.id) == 36
    assert one.id[14] == "7"
    assert one.id[19] in "89ab"


def test_identifiers_sort_by_time() -> None:
    ids = [new_id() for _ in range(1000)]
    assert len(set(ids)) == 1000
    assert [one[:13] for one in ids] == sorted(one[:13] for one in ids)


def test_json_is_canonical() -> None:
    asked = Command(
        id="c1", petition="p1", actor=OFFICER, at=NOW, act=Comment(note="a\n\u2028“b”\x07")
    )
    assert asked.to_json() == (
        '{"act":{"note":"a\\n\u2028“b”\\u0007","type":"comment"},'
        '"actor":{"person":"w17","role":"officer","unit":"xfj"},'
        '"at":"2026-03-02T09:30:00+08:00","id":"c1","petition":"p1"}'
    )
    assert Command.from_json(asked.to_json()) == asked


def test_what_is_left_out_stays_out_and_what_is_not_does_not() -> None:
    assert registration().to_json() == '{"class":"claim","intake":"letter","petitioner":"r1"}'
    many = Register(intake=Intake.VISIT, people=5)
    assert many.to_json() == '{"intake":"visit","people":5}'
    question = ClockQuestion(budget="15 days", start=NOW)
    assert '"extended":0' in question.to_json()
    assert '"ended"' not in question.to_json()


def test_what_was_decided_is_written_back_with_the_same_bytes(
    registered: tuple[Petition, Decision], place: suqiu.Jurisdiction
) -> None:
    _, decision = registered
    text = Petition("p1").decide_json(place, command(registration()).to_json())
    assert Decision.from_json(text).to_json() == text
    fact = decision.events[0].fact
    assert isinstance(fact, Registered)
    match fact:
        case Registered(intake=Intake.LETTER, petitioner=petitioner):
            assert petitioner == "r1"
        case _:
            pytest.fail("it was a letter")


def test_one_record_serves_as_content_and_as_command() -> None:
    adopted = suqiu.Adopt(
        from_system="old", phase=Phase.HANDLING, registration=registration(), accepted_at=NOW
    )
    asked = command(adopted)
    assert '"registration":{"class"' in asked.to_json()
    assert Command.from_json(asked.to_json()) == asked


def test_an_enum_of_words_and_objects() -> None:
    ended = ClockEnded(at=NOW, cause=EndCauseMoment(moment=Moment.TRIAGED), key="k")
    assert ended.to_data()["cause"] == {"moment": "triaged"}
    assert ClockEnded.from_data(ended.to_data()) == ended
    lapsed = ClockEnded(at=NOW, cause=EndCauseWord.LAPSED, key="k")
    assert lapsed.to_data()["cause"] == "lapsed"
    assert ClockEnded.from_data(lapsed.to_data()) == lapsed
    for wrong in ({}, {"a": 1}, {"moment": "triaged", "b": 1}, "never", 1):
        with pytest.raises(InputError):
            ClockEnded.from_data(lapsed.to_data() | {"cause": wrong})


def test_a_deadline_is_a_day_or_an_instant() -> None:
    text = '{"certainty":"certain","nominal":"2026-03-01","rolled":"2026-03-02T09:00:00+08:00"}'
    due = Due.from_json(text)
    assert type(due.nominal) is date
    assert due.rolled == datetime(2026, 3, 2, 9, tzinfo=CHINA)
    assert due.to_json() == text


def test_every_instant_is_written_alike() -> None:
    china = Command(id="c", petition="p", actor=OFFICER, at=NOW, act=suqiu.Accept())
    for zone in (
        timezone.utc,
        ZoneInfo("UTC"),
        ZoneInfo("Asia/Shanghai"),
        timezone(-timedelta(hours=5)),
    ):
        there = dataclasses.replace(china, at=NOW.astimezone(zone))
        assert there.to_json() == china.to_json()
        assert there == china
    for micros, text in ((0, "30:00+"), (500_000, "30:00.500+"), (500, "30:00.000500+")):
        assert text in dataclasses.replace(china, at=NOW.replace(microsecond=micros)).to_json()


def test_persons_are_not_printed() -> None:
    secret = "SECRET"
    values: list[Record] = [
        command(
            Register(
                intake=Intake.LETTER,
                petitioner=secret,
                agents=(Agent(mandate="d1", person=secret),),
                representatives=(secret,),
                respondents=(Respondent(person=secret, unit=secret),),
            )
        ),
        suqiu.Actor(person=secret, role=suqiu.Role.PETITIONER),
        suqiu.DeclareInterest(person=secret, reason="a cousin"),
        Command(petition="p", actor=OFFICER, at=NOW, act=suqiu.Accept(), confirmed_by=secret),
    ]
    for value in values:
        assert secret in value.to_json()
        assert secret not in repr(value)
        assert secret not in str(value)
        assert "[confidential]" in repr(value)


def test_reprs_are_worth_reading(policy: suqiu.Policy, place: suqiu.Jurisdiction) -> None:
    assert repr(registration()) == (
        "Register(class_=Class.CLAIM, intake=Intake.LETTER, petitioner=[confidential])"
    )
    assert repr(Petition("p1")) == "<Petition p1 unregistered seq=0>"
    assert repr(policy).startswith("<Policy cn.national ")
    assert "units" in repr(place)
    assert f"{Intake.LETTER}" == "letter" == str(Intake.LETTER)
    long = Comment(note="x" * 1000)
    assert len(repr(long)) < 100


def test_lists_and_words_are_taken_for_tuples_and_members() -> None:
    work: Any = [NewAssignment(id="a1", part="lead", unit="hrss")]  # type: ignore[arg-type]
    asked = Assign(assignments=work, due_on=date(2026, 4, 1))
    assert asked.assignments == (NewAssignment(id="a1", part=Part.LEAD, unit="hrss"),)
    assert asked.assignments[0].part is Part.LEAD
    grounds: Any = ("delay",)
    supervised = Supervise(document="d", grounds=grounds, id="s1", unit="hrss")
    assert supervised.grounds[0] is SupervisionGround.DELAY


def test_values_never_change_and_can_be_hashed_copied_and_pickled(
    registered: tuple[Petition, Decision],
) -> None:
    event = registered[1].events[0]
    with pytest.raises(dataclasses.FrozenInstanceError):
        event.seq = 7  # type: ignore[misc]
    assert not hasattr(event, "__dict__")
    assert (
        len({event, copy.copy(event), copy.deepcopy(event), pickle.loads(pickle.dumps(event))}) == 1
    )
    with pytest.raises(TypeError):
        Respondent("p")  # type: ignore[call-arg]


def test_handles_are_shared_or_pickled_by_content(
    policy: suqiu.Policy, place: suqiu.Jurisdiction
) -> None:
    assert copy.deepcopy(policy) is policy
    assert copy.copy(place) is place
    again = pickle.loads(pickle.dumps(policy))
    assert again == policy
    assert hash(again) == hash(policy)
    assert again != "cn.national"
    directory = suqiu.Directory.of([suqiu.Unit(id="gov", name="县政府", level=suqiu.Level.COUNTY)])
    assert pickle.loads(pickle.dumps(directory)).units == directory.units
    with pytest.raises(TypeError):
        pickle.dumps(Petition("p1"))
    with pytest.raises(AttributeError):
        policy.id = "other"  # type: ignore[misc]


def _classes(base: type[Any]) -> list[type[Any]]:
    named = [getattr(suqiu, name) for name in suqiu.__all__]
    return [one for one in named if isinstance(one, type) and issubclass(one, base)]


def test_every_class_has_its_rules_and_its_place() -> None:
    records = [one for one in _classes(Record) if one is not Record]
    assert len(records) > 120
    for record in records:
        assert all(plan.wire for plan in _plan(record))
    for closed in _classes(Choice):
        assert closed is Choice or closed.__members__, closed


def test_every_act_and_fact_has_a_tag_of_its_own() -> None:
    import typing

    acts, facts = typing.get_args(Act), typing.get_args(Fact)
    assert len({one._tag for one in acts}) == len(acts) == len(suqiu.labels()["act"])
    assert {one._tag[1] for one in acts} == set(suqiu.labels()["act"])
    assert len({one._tag for one in facts}) == len(facts) > len(acts)


def test_closed_sets_are_those_of_the_labels() -> None:
    for kind, codes in suqiu.labels().items():
        name = "".join(word.capitalize() for word in kind.split("_"))
        for candidate in (name, f"{name}Kind"):
            closed = getattr(suqiu, candidate, None)
            if isinstance(closed, type) and issubclass(closed, Choice):
                assert {str(one) for one in closed} == set(codes), kind
                break


def test_an_event_of_the_log_is_read_without_its_seal(
    registered: tuple[Petition, Decision],
) -> None:
    chain = suqiu.Chain()
    lines = [chain.seal(event) for event in registered[1].events]
    assert suqiu.read_log("\n".join(lines)) == registered[1].events
    verified = suqiu.verify("\n".join(lines))
    assert verified == (len(lines), chain.last)
    assert isinstance(registered[1].events[0], Event)
    resumed = suqiu.Chain(verified.last or "")
    assert resumed.last == chain.last


def test_a_line_of_a_log_ends_at_a_line_feed_alone(
    registered: tuple[Petition, Decision], place: suqiu.Jurisdiction
) -> None:
    note = "一\u2028二\u2029三\x85四"
    petition = registered[0]
    events = petition.decide(place, command(suqiu.Comment(note=note))).events
    chain = suqiu.Chain()
    lines = [chain.seal(event) for event in events]
    assert note in lines[0]
    assert suqiu.read_log("\n".join(lines) + "\n") == events


def test_parsing_keeps_whole_numbers_exact() -> None:
    assert parse("9007199254740993") == 9007199254740993


def test_an_answer_needs_all_of_its_fields() -> None:
    with pytest.raises(TypeError, match="legal_basis"):
        Answer(  # type: ignore[call-arg]
            document="d",
            facts_and_reasons="f",
            opinion="o",
            outcome=OpinionOutcome.SUPPORT,
            request="r",
        )


def test_a_newer_calendar_makes_the_provisional_certain(policy: suqiu.Policy) -> None:
    calendar = (VECTORS / "calendars" / "later.json").read_text(encoding="utf-8")
    newer = policy.with_calendar(calendar)
    start = datetime(2027, 1, 22, 9, tzinfo=suqiu.CHINA)
    question = suqiu.ClockQuestion(budget="15 days", start=start)

    def answer(under: suqiu.Policy) -> tuple[object, suqiu.Certainty]:
        due = suqiu.due(under, question)
        assert due is not None
        return due.rolled, due.certainty

    certain = (date(2027, 2, 12), suqiu.Certainty.CERTAIN)
    assert type(newer) is suqiu.Policy
    assert answer(policy) == (date(2027, 2, 8), suqiu.Certainty.PROVISIONAL_ROLL)
    assert answer(newer) == certain
    assert newer.digest == policy.digest
    # A pickle and a policy made of another one keep the calendar.
    assert answer(pickle.loads(pickle.dumps(newer))) == certain
    assert pickle.loads(pickle.dumps(newer)) == newer
    # The same rules on other days are another policy.
    assert newer != policy
    assert len({policy, newer, policy.with_calendar(calendar), suqiu.Policy.national()}) == 2
    with pytest.raises(suqiu.CalendarError) as caught:
        newer.with_calendar('{"id":"cn"}')
    assert caught.value.code == "calendar.json"
    assert policy.warnings == ()


@pytest.mark.parametrize(
    ("arguments", "place"),
    [
        (("cn.national",), "id"),
        (("other", "{}"), "id"),
        ((None,), "calendar"),
        ((None, None), "calendar"),
    ],
)
def test_a_loaded_policy_has_its_identifier_and_asks_for_a_calendar(
    policy: suqiu.Policy, arguments: tuple[Any, ...], place: str
) -> None:
    with pytest.raises(suqiu.InputError) as caught:
        suqiu.Policy(policy, *arguments)
    assert (caught.value.code, caught.value.place) == ("input.type", place)


def test_no_calendar_is_not_the_same_calendar(policy: suqiu.Policy) -> None:
    with pytest.raises(suqiu.InputError) as caught:
        policy.with_calendar(None)  # type: ignore[arg-type]
    assert caught.value.code == "input.type"
    assert "NoneType" in caught.value.message_en
    assert "日历的 JSON 文本" in caught.value.next_zh
    with pytest.raises(TypeError):
        suqiu.Policy([], None)  # type: ignore[call-overload]


@dataclasses.dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class Payment(Record):
    """A record with money in it."""

    amount: Decimal
    parts: tuple[Decimal, ...] = ()


def test_a_field_of_money_is_an_exact_decimal() -> None:
    text = '{"amount":"1500.00","parts":["0.10","1499.90"]}'
    payment = Payment.from_json(text)
    assert payment.to_json() == text
    assert sum(payment.parts) == payment.amount
    assert Payment(amount=Decimal("1E+3")).to_json() == '{"amount":"1000"}'


@pytest.mark.parametrize(
    "wrong", [1500.0, True, 1500, "1500.00", Decimal("NaN"), Decimal("1E-29"), Decimal("1E+29")]
)
def test_what_is_no_exact_decimal_is_refused(wrong: Any) -> None:
    with pytest.raises(InputError) as caught:
        Payment(amount=wrong)
    assert caught.value.code in ("input.type", "input.decimal")
    assert caught.value.place == "amount"
