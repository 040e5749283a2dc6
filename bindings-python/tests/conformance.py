"""Runs the flat form of the conformance vectors on the raw layer."""

from __future__ import annotations

from array import array
from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

from suqiu import Chain, Directory, Jurisdiction, Petition, Policy, SuqiuError
from suqiu import _suqiu as native
from suqiu._record import dump, parse


class Case(NamedTuple):
    """One case and how it was answered."""

    group: str
    id: str
    op: str
    answer: str
    expected: str


class CountError(Exception):
    """The last line counts other cases than those that were run."""


def run(path: Path) -> list[Case]:
    """Run every case of a file; one that ends early or counts otherwise is an error."""
    cases: list[Case] = []
    groups = 0
    session = Session(path.parent)
    group = ""
    ended = False
    for line in path.read_text(encoding="utf-8").removesuffix("\n").split("\n"):
        if line.startswith("#"):
            continue
        kind, *fields = line.split("\t")
        if ended:
            raise CountError(f"a line follows the end: {line[:80]}")
        if kind == "begin":
            groups += 1
            (group,) = fields
            session = Session(path.parent)
        elif kind == "case":
            name, op, *arguments, expected = fields
            cases.append(Case(group, name, op, session.answer(op, arguments), expected))
        elif kind == "end":
            ended = True
            if fields != [str(groups), str(len(cases))]:
                raise CountError(f"{fields} are told, {groups} and {len(cases)} were run")
        else:
            raise CountError(f"a line that is not known: {line[:80]}")
    if not ended:
        raise CountError("the end is missing")
    return cases


class Session:
    """What the operations stand on."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.policy = Policy.national()
        self.directory: Directory | None = None
        self.petition = Petition("p1")
        self.events: list[object] = []
        self.dossier = "{}"

    def answer(self, op: str, arguments: list[str]) -> str:
        """The answer, or the JSON of the fault."""
        known: dict[str, Callable[..., str]] = {
            "policy": self.load_policy,
            "calendar": self.load_calendar,
            "warnings": lambda: self.policy.warnings_json(),
            "check_directory": self.check_directory,
            "directory": self.load_directory,
            "petition": self.blank,
            "decide": self.decide,
            "apply": self.apply,
            "snapshot": lambda: self.petition.snapshot_json(self.policy),
            "restore": self.restore,
            "clocks": lambda now: self.petition.clocks_json(self.policy, now),
            "alerts": lambda now: self.petition.alerts_json(self.policy, now),
            "next_change": lambda now: self.petition.next_change_json(self.policy, now),
            "view": lambda now: self.petition.view_json(self.policy, dump(self.events), now),
            "explain": lambda: native.explanations_json(self.policy, dump(self.events)),
            "due": lambda question: native.due_json(self.policy, question),
            "read": lambda question, now: native.read_json(self.policy, question, now),
            "explain_due": lambda question: native.explain_due_json(self.policy, question),
            "due_days": self.due_days,
            "route": lambda facts, at: self.place().route_json(facts, at),
            "explain_route": lambda facts, at: self.place().explain_route_json(facts, at),
            "standing": self.standing,
            "diff": lambda packs, name: native.diff_json(self.policy, self.load(packs, name)),
            "affected": self.affected,
            "rotation": self.rotation,
            "repeats": native.propose_repeats_json,
            "indicators": self.indicators,
            "ask": self.ask,
            "public_code": native.public_code_json,
            "read_public_code": native.read_public_code_json,
            "dossier": lambda name: self.keep(native.apply_dossier_json(dump({"id": name}), "[]")),
            "decide_dossier": self.decide_dossier,
            "apply_dossier": lambda dossier, events: self.keep(
                native.apply_dossier_json(dossier, events)
            ),
            "read_dossier": lambda now: native.read_dossier_json(self.policy, self.dossier, now),
            "rebase": self.rebase,
            "apply_outbox": native.apply_outbox_json,
            "outbox_batch": native.outbox_batch_json,
            "audit": lambda path, options: native.audit_json(self.policy, self.text(path), options),
            "seal": self.seal,
            "seal_event": lambda start, event: Chain(start).seal_json(event),
            "verify": lambda path: native.verify_json(self.text(path)),
            "labels": native.labels_json,
        }
        try:
            return known[op](*arguments)
        except SuqiuError as error:
            return error.json

    def text(self, path: str) -> str:
        """A file of the vectors."""
        return (self.folder / path).read_bytes().decode()

    def load_policy(self, path: str, pack: str) -> str:
        self.policy = self.load(path, pack)
        return self.policy.info_json()

    def load(self, path: str, pack: str) -> Policy:
        packs = {} if path == "-" else {one: self.text(one) for one in path.split(",")}
        return Policy.from_texts(packs, id=pack)

    def standing(self, day: str, pack: str, *versions: str) -> str:
        return native.standing_json([self.load(paths, pack) for paths in versions], day)

    def affected(self, path: str, pack: str, directory: str, at: str) -> str:
        given = self.directory if directory == "directory" else None
        new = self.load(path, pack)
        return native.affected_json(self.policy, new, given, self.petition, at)

    def load_calendar(self, path: str) -> str:
        self.policy = self.policy.with_calendar(self.text(path))
        return self.policy.info_json()

    def load_directory(self, path: str) -> str:
        text = self.text(path)
        read = Directory.from_json if path.endswith(".json") else Directory.from_csv
        self.directory = read(text)
        return self.directory.info_json()

    def blank(self, petition: str) -> str:
        self.petition = Petition(petition)
        self.events = []
        return self.petition.position_json()

    def restore(self, snapshot: str) -> str:
        self.petition = Petition.restore(snapshot)
        self.events = []
        return self.petition.position_json()

    def place(self) -> Jurisdiction:
        assert self.directory is not None
        return Jurisdiction(self.policy, self.directory)

    def rotation(self, question: str) -> str:
        assert self.directory is not None
        return native.rotation_json(self.directory, question)

    def check_directory(self) -> str:
        assert self.directory is not None
        return self.policy.check_directory_json(self.directory)

    def keep(self, dossier: str) -> str:
        self.dossier = dossier
        return dossier

    def decide_dossier(self, petition: str, command: str) -> str:
        given = self.petition if petition == "petition" else None
        decision = native.decide_dossier_json(self.place(), given, self.dossier, command)
        self.keep(native.apply_dossier_json(self.dossier, decision))
        return decision

    def indicators(self, question: str, *snapshots: str) -> str:
        return native.indicators_json(self.policy, self.snapshots(snapshots), question)

    def ask(self, question: str, *snapshots: str) -> str:
        return native.ask_json(self.place(), self.snapshots(snapshots), question)

    def rebase(self, question: str, petition: str, *pending: str) -> str:
        known = self.snapshots(("-",)) if petition == "petition" else []
        return native.rebase_json(self.place(), question, known, list(pending))

    def snapshots(self, given: tuple[str, ...]) -> list[str]:
        own = self.petition.snapshot_json(self.policy) if "-" in given else ""
        return [own if text == "-" else text for text in given]

    def decide(self, command: str) -> str:
        decision = self.petition.decide_json(self.place(), command)
        self.apply(decision)
        return decision

    def apply(self, events: str) -> str:
        self.petition.apply_json(events)
        data = parse(events)
        self.events.extend(data["events"] if isinstance(data, dict) else data)
        return self.petition.position_json()

    def due_days(self, unit: str, roll: str, start: str, count: str) -> str:
        def column(text: str) -> array[int]:
            return array("i", map(int, filter(None, text.split(","))))

        dues = native.due_days(self.policy, int(unit), roll, column(start), column(count))
        nominal, rolled, certainty = dues
        columns = [memoryview(nominal).cast("i"), memoryview(rolled).cast("i"), certainty]
        return ";".join(",".join(map(str, column)) for column in columns)

    def seal(self, start: str) -> str:
        chain = Chain(start)
        return dump([chain.seal_json(dump(event)) for event in self.events])
