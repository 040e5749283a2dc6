//! Bad directories: each fault names the unit, in both languages, and says what to do.

use suqiu::directory::Directory;
use suqiu::{Fault, FaultKind};

fn fault(given: &str) -> Fault {
    let read = if given.starts_with(['[', '{']) {
        Directory::from_json(given)
    } else {
        Directory::from_csv(given)
    };
    Fault::from(read.map(|_| ()).unwrap_err())
}

/// The code, and that both languages name all of `named`.
fn is(given: &str, code: &str, named: &[&str]) {
    let fault = fault(given);
    assert_eq!(
        (fault.kind, &*fault.code),
        (FaultKind::Directory, code),
        "{fault}"
    );
    for name in named {
        assert!(
            fault.message.zh.contains(name),
            "{name}: {}",
            fault.message.zh
        );
        assert!(
            fault.message.en.contains(name),
            "{name}: {}",
            fault.message.en
        );
    }
    assert!(!fault.next.zh.is_empty() && !fault.next.en.is_empty());
}

const HEAD: &str = "id,name,level,parent,functions,successor,places,matters,external\n";

fn table(rows: &str) -> String {
    format!("{HEAD}{rows}")
}

#[test]
fn a_ring_is_named() {
    is(
        &table("a,甲,county,b,,,,,\nb,乙,county,a,,,,,\n"),
        "directory.cycle",
        &["`a`", "parent"],
    );
    is(
        &table("a,甲,county,,government,,,,\nb,乙,county,a,,c,,,\nc,丙,county,a,,b,,,\n"),
        "directory.cycle",
        &["`b`", "successor"],
    );
    // c takes the powers of b, and stands below it.
    is(
        &table("a,甲,county,,government,,,,\nb,乙,county,a,,c,,,\nc,丙,county,b,,,,,\n"),
        "directory.cycle",
        &["`c`", "successor"],
    );
}

#[test]
fn an_orphan_is_told_from_a_second_root() {
    is(
        &table("gov,县,county,,government,,,,\ntown,镇,township,,government,,,,\n"),
        "directory.orphan",
        &["`town`", "`gov`"],
    );
    is(
        &table("hrss,局,county,,department,,,,\ngov,县,county,,government,,,,\n"),
        "directory.orphan",
        &["`hrss`", "`gov`"],
    );
    is(
        &table("gov,县,county,,government,,,,\ngov2,县,county,,government,,,,\n"),
        "directory.two_roots",
        &["`gov`", "`gov2`"],
    );
}

#[test]
fn a_unit_under_one_outside_is_no_orphan() {
    let rows = "city,市,city,,government,,,,true\ngov,县,county,city,government,,,,\ntax,税务局,county,city,department,,,,\n";
    let directory = Directory::from_csv(&table(rows)).unwrap();
    let root: Vec<_> = directory
        .territory(None)
        .map(|unit| unit.id.as_str())
        .collect();
    assert_eq!(root, ["gov"]);
    let serving = directory.serving(None, suqiu::directory::Function::Department);
    assert_eq!(
        serving.unwrap().id.as_str(),
        "tax",
        "it stands in the county"
    );
}

#[test]
fn units_outside_alone_make_no_place() {
    is(
        &table("city,市,city,,government,,,,true\n"),
        "directory.empty",
        &[],
    );
    is("[]", "directory.empty", &[]);
    is(r#"{"units": []}"#, "directory.empty", &[]);
}

#[test]
fn an_unknown_level_names_the_unit() {
    is(
        &table("gov,县,planet,,government,,,,\n"),
        "directory.unknown_level",
        &["`gov`", "`planet`"],
    );
    let gov = r#"{"id": "gov", "name": "县", "level": "county"}"#;
    let bad = r#"{"level": "planet", "id": "town", "name": "镇"}"#;
    is(
        &format!("[{gov}, {bad}]"),
        "directory.unknown_level",
        &["`town`", "`planet`"],
    );
    is(
        &format!(r#"{{"units": [{gov}, {bad}]}}"#),
        "directory.unknown_level",
        &["`town`", "`planet`"],
    );
}

#[test]
fn whatever_else_is_unreadable_names_the_unit_and_the_line() {
    is(
        "[{\"id\": \"gov\", \"name\": \"县\",\n \"level\": \"county\", \"functions\": [\"king\"]}]",
        "directory.unreadable",
        &["`gov`", "2", "king"],
    );
    is(
        r#"[{"id": "gov", "name": "县"}]"#,
        "directory.unreadable",
        &["`gov`", "level"],
    );
    is(
        r#"[{"id": "gov", "level": 3, "name": "县"}]"#,
        "directory.unreadable",
        &["`gov`"],
    );
    is(
        &table("gov,县,county,,king,,,,\n"),
        "directory.unreadable",
        &["`gov`", "king"],
    );
    is(
        &table("gov,县,county,,,,a b;c d,,\n"),
        "directory.unreadable",
        &["`gov`", "`a b`"],
    );
    is(
        &table("gov,县,county,,,,,,maybe\n"),
        "directory.unreadable",
        &["`gov`", "2"],
    );
    is(
        "id,name,level,presence\ngov,县,county,sometimes\n",
        "directory.unreadable",
        &["`gov`", "sometimes"],
    );
    is("[{\"id\": \"gov\",", "directory.unreadable", &["1"]);
    is("id,name\ngov,县\n", "directory.unreadable", &["2", "level"]);
}

#[test]
fn an_identifier_stands_for_one_unit() {
    is(
        &table("gov,县,county,,government,,,,\ngov,县,county,,government,,,,\n"),
        "directory.duplicate",
        &["`gov`"],
    );
}

#[test]
fn whoever_is_named_is_listed() {
    is(
        &table("gov,县,county,nobody,,,,,\n"),
        "directory.unknown_unit",
        &["`gov`", "`nobody`", "parent"],
    );
    is(
        &table("gov,县,county,,,nobody,,,\n"),
        "directory.unknown_unit",
        &["`gov`", "`nobody`", "successor"],
    );
}

#[test]
fn a_unit_stands_below_a_higher_level_also_after_a_merger() {
    is(
        &table("town,镇,township,,government,,,,\ngov,县,county,town,,,,,\n"),
        "directory.level_order",
        &["`gov`", "`town`"],
    );
    // The county bureau's powers went to a township; its county office would stand below that.
    is(
        &table(
            "gov,县,county,,government,,,,\ntown,镇,township,gov,government,,,,\nbureau,局,county,gov,,town,,,\noffice,办,county,bureau,,,,,\n",
        ),
        "directory.level_order",
        &["`office`", "`town`"],
    );
}

fn placed(places: &str, units: &str) -> String {
    format!(
        r#"{{"places": [{places}], "units": [
            {{"id": "gov", "name": "县", "level": "county", "functions": ["government"]}}, {units}]}}"#
    )
}

const EAST: &str = r#"{"id": "east", "name": "东街"}"#;

#[test]
fn a_listed_place_is_served_and_a_served_place_is_listed() {
    let town = |places: &str| {
        format!(
            r#"{{"id": "town", "name": "镇", "level": "township", "parent": "gov", "functions": ["government"], "places": [{places}]}}"#
        )
    };
    is(
        &placed(EAST, &town("")),
        "directory.unserved_place",
        &["`east`"],
    );
    is(
        &placed(EAST, &town(r#""east", "west""#)),
        "directory.unlisted_place",
        &["`town`", "`west`"],
    );
    is(
        &placed(&format!("{EAST}, {EAST}"), &town(r#""east""#)),
        "directory.duplicate_place",
        &["`east`"],
    );
    // A police station alone is no one whom the place belongs to.
    let station = r#"{"id": "station", "name": "所", "level": "township", "parent": "gov", "functions": ["police"], "places": ["east"]}"#;
    is(
        &placed(EAST, station),
        "directory.unserved_place",
        &["`east`"],
    );
    assert!(Directory::from_json(&placed(EAST, &town(r#""east""#))).is_ok());
}

#[test]
fn two_units_may_serve_one_place_only_in_one_line() {
    let rows = |parent: &str| {
        table(
            "gov,县,county,,government,,,,\nvillage,村,village,gov,grid,,east,,\nother,镇,township,gov,government,,east,,\n",
        )
        .replace("village,gov", &format!("village,{parent}"))
    };
    is(
        &rows("gov"),
        "directory.contested_place",
        &["`east`", "`village`", "`other`"],
    );
    let directory = Directory::from_csv(&rows("other")).unwrap();
    let east = "east".parse().unwrap();
    let chain: Vec<_> = directory
        .territory(Some(&east))
        .map(|unit| unit.id.as_str())
        .collect();
    assert_eq!(chain, ["village", "other", "gov"]);
}

#[test]
fn a_matter_has_no_empty_part() {
    for matter in ["劳动//工资", "/劳动", "劳动/"] {
        is(
            &table(&format!("gov,县,county,,government,,,{matter},\n")),
            "directory.broken_matter",
            &["`gov`", matter],
        );
    }
}
