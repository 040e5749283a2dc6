//! Units that were merged or abolished: who has their powers answers for them (信访工作条例 24(2)).

use suqiu::PlaceId;
use suqiu::directory::{Directory, Function, Level, Unit};

const MERGED: &str = "\
id,name,level,parent,functions,successor,places,matters
gov,县政府,county,,government,,,
oldgov,原县政府,county,,government,gov,,
hrss,人社局,county,gov,department,,,
labour,原劳动局,county,gov,department,hrss,,劳动和社会保障
north,北镇,township,gov,government,,n,
south,原南镇,township,gov,government,north,s,
southmed,原南镇调委会,township,south,mediation,,s,
village,南村,village,south,grid,,v,
post,原南镇劳动所,township,south,department,hrss,s,社保
";

fn id(unit: Option<&Unit>) -> &str {
    unit.map_or("none", |unit| unit.id.as_str())
}

#[test]
fn what_was_merged_is_answered_by_who_has_its_powers() {
    let merged = Directory::from_csv(MERGED).unwrap();
    let place = |id: &str| -> PlaceId { id.parse().unwrap() };
    let chain = |at: &str| -> Vec<&str> {
        let units = merged.territory(Some(&place(at)));
        units.map(|unit| unit.id.as_str()).collect()
    };
    assert_eq!(
        chain("s"),
        ["north", "gov"],
        "the merged township is the other one"
    );
    assert_eq!(
        chain("v"),
        ["village", "north", "gov"],
        "so it is for what stands below it"
    );
    assert_eq!(
        id(merged.at_level(Some(&place("s")), Level::Township)),
        "north"
    );
    assert_eq!(
        id(merged.serving(Some(&place("s")), Function::Mediation)),
        "southmed"
    );
    assert_eq!(
        id(merged.serving(Some(&place("n")), Function::Mediation)),
        "none"
    );
    assert_eq!(
        id(merged.competent(Some(&place("n")), "劳动和社会保障")),
        "hrss"
    );
    assert_eq!(id(merged.competent(Some(&place("s")), "社保")), "hrss");
    assert_eq!(
        id(merged.competent(Some(&place("n")), "社保")),
        "none",
        "it was for one place only"
    );
}
