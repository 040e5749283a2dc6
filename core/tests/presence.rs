//! The monthly rotation (practice rows L4 and U2).
#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    reason = "a test may stop where it stands"
)]

use suqiu::directory::Directory;
use suqiu::presence::{Rotation, RotationError, RotationQuestion, UnitVisits, rotation};
use suqiu::{Fault, UnitId};

const CENTRE: &str = "\
id,name,level,parent,functions,presence,successor
gov,县政府,county,,government,,
xfj,县信访局,county,gov,petition_office,resident,
court,县法院,county,gov,court,resident,
housing,住建局,county,gov,department,rotating,
land,自然资源局,county,gov,department,rotating,
civil,民政局,county,gov,department,rotating,
agri,农业农村局,county,gov,department,rotating,
health,卫健局,county,gov,department,rotating,
edu,教体局,county,gov,department,rotating,
water,水利局,county,gov,department,on_call,
tax,税务局,county,gov,department,on_call,
oldland,原国土局,county,gov,department,rotating,land
";

fn asked(seats: u32, visits: &[(&str, u32)]) -> Result<Rotation, RotationError> {
    let visits = visits.iter().map(|(unit, visits)| UnitVisits {
        unit: UnitId::new(unit).unwrap(),
        visits: *visits,
    });
    let question = RotationQuestion {
        month: "2026-03".parse().unwrap(),
        seats,
        visits: visits.collect(),
    };
    rotation(&Directory::from_csv(CENTRE).unwrap(), &question)
}

fn names(seats: &[UnitVisits]) -> Vec<&str> {
    seats.iter().map(|seat| seat.unit.as_str()).collect()
}

#[test]
fn the_seats_go_to_those_with_the_most_visits_and_ties_to_the_identifier() {
    let counts = [
        ("housing", 9),
        ("land", 31),
        ("civil", 9),
        ("health", 2),
        ("agri", 9),
        ("tax", 99),
    ];
    let april = asked(4, &counts).unwrap();
    assert_eq!(april.month.to_string(), "2026-04");
    assert_eq!(names(&april.rotating), ["land", "agri", "civil", "housing"]);
    assert_eq!(
        names(&april.without_seat),
        ["health", "edu"],
        "not counted is no visit"
    );
    assert_eq!(
        april.resident,
        ["court", "xfj"].map(|id| UnitId::new(id).unwrap())
    );
    assert_eq!(
        april.on_call,
        ["tax", "water"].map(|id| UnitId::new(id).unwrap())
    );
}

#[test]
fn three_of_equal_visits_at_the_last_seat_are_settled_by_identifier() {
    let april = asked(
        2,
        &[("housing", 9), ("land", 31), ("civil", 9), ("agri", 9)],
    )
    .unwrap();
    assert_eq!(names(&april.rotating), ["land", "agri"]);
}

#[test]
fn there_may_be_no_seat_or_more_than_units() {
    assert_eq!(names(&asked(0, &[("land", 3)]).unwrap().rotating), [""; 0]);
    let all = asked(u32::MAX, &[]).unwrap();
    assert_eq!(
        names(&all.rotating),
        ["agri", "civil", "edu", "health", "housing", "land"]
    );
    assert!(all.without_seat.is_empty());
}

#[test]
fn visits_about_an_abolished_unit_are_its_successors() {
    let april = asked(1, &[("housing", 9), ("land", 5), ("oldland", 5)]).unwrap();
    assert_eq!(
        (names(&april.rotating), april.rotating[0].visits),
        (vec!["land"], 10)
    );
    assert!(!names(&april.without_seat).contains(&"oldland"));
}

#[test]
fn a_table_that_cannot_be_right_is_refused() {
    let code = |visits: &[(&str, u32)]| Fault::from(asked(4, visits).unwrap_err()).code;
    assert_eq!(code(&[("nobody", 1)]), "input.unknown_unit");
    assert_eq!(code(&[("land", 1), ("land", 1)]), "input.counted_twice");
    let directory = Directory::from_csv(CENTRE).unwrap();
    let last = r#"{"month": "2099-12", "seats": 1, "visits": []}"#;
    assert_eq!(
        suqiu::wire::rotation(&directory, last).unwrap_err().code,
        "input.last_month"
    );
    let bad = r#"{"month": "2026-3", "seats": 1, "visits": []}"#;
    assert_eq!(
        suqiu::wire::rotation(&directory, bad).unwrap_err().code,
        "input.unreadable"
    );
}
