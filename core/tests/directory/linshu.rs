//! A county like Linshu: streets and villages with grids, departments, a court outside.

use suqiu::PlaceId;
use suqiu::directory::{Directory, Function, Level, Presence, Unit};

const COUNTY: &str = r#"{
"places": [
  {"id": "p1", "name": "东街一网格"}, {"id": "p2", "name": "东街二网格"},
  {"id": "p3", "name": "西街村"}, {"id": "p4", "name": "大兴镇驻地"}
],
"units": [
  {"id": "citygov", "name": "市政府", "level": "city", "external": true, "functions": ["government"]},
  {"id": "citycourt", "name": "市中级法院", "level": "city", "external": true, "functions": ["court"]},
  {"id": "court", "name": "县法院", "level": "county", "external": true, "parent": "citygov", "functions": ["court"]},
  {"id": "gov", "name": "县政府", "level": "county", "parent": "citygov", "functions": ["government"]},
  {"id": "xfj", "name": "县信访局", "level": "county", "parent": "gov", "functions": ["petition_office"], "presence": "resident"},
  {"id": "hrss", "name": "县人社局", "level": "county", "parent": "gov", "functions": ["department"],
   "matters": ["劳动和社会保障"], "presence": "resident"},
  {"id": "arb", "name": "县仲裁委", "level": "county", "parent": "hrss", "functions": ["labour_arbitration"],
   "matters": ["劳动和社会保障/劳动争议"]},
  {"id": "police", "name": "县公安局", "level": "county", "parent": "gov", "functions": ["police"], "matters": ["政法"], "presence": "rotating"},
  {"id": "station", "name": "东街派出所", "level": "township", "parent": "police", "functions": ["police"],
   "matters": ["政法"], "places": ["p1", "p2"]},
  {"id": "street", "name": "城关街道", "level": "township", "parent": "gov", "functions": ["government"]},
  {"id": "streetmed-b", "name": "街道第二调委会", "level": "township", "parent": "street", "functions": ["mediation"]},
  {"id": "streetmed-a", "name": "街道第一调委会", "level": "township", "parent": "street", "functions": ["mediation"]},
  {"id": "streetlabour", "name": "街道劳动所", "level": "township", "parent": "street", "functions": ["department"],
   "matters": ["劳动和社会保障"]},
  {"id": "east", "name": "东街社区", "level": "village", "parent": "street", "functions": ["government"]},
  {"id": "east-1", "name": "东街一网格", "level": "village", "parent": "east", "functions": ["grid"], "places": ["p1"]},
  {"id": "east-2", "name": "东街二网格", "level": "village", "parent": "east", "functions": ["grid"], "places": ["p2"]},
  {"id": "eastmed", "name": "东街调解室", "level": "village", "parent": "east", "functions": ["mediation"], "places": ["p2"]},
  {"id": "west", "name": "西街村", "level": "village", "parent": "street", "functions": ["grid"], "places": ["p3"]},
  {"id": "daxing", "name": "大兴镇", "level": "township", "parent": "gov", "functions": ["government", "mediation"], "places": ["p4"]}
]}"#;

fn county() -> Directory {
    Directory::from_json(COUNTY).unwrap()
}

fn place(id: &str) -> PlaceId {
    id.parse().unwrap()
}

fn id(unit: Option<&Unit>) -> &str {
    unit.map_or("none", |unit| unit.id.as_str())
}

fn chain(directory: &Directory, place: Option<&PlaceId>) -> Vec<String> {
    let units = directory.territory(place);
    units.map(|unit| unit.id.to_string()).collect()
}

#[test]
fn a_territory_goes_from_the_grid_up_to_the_county_and_stops_there() {
    let county = county();
    assert_eq!(
        chain(&county, Some(&place("p1"))),
        ["east-1", "east", "street", "gov"]
    );
    assert_eq!(
        chain(&county, Some(&place("p3"))),
        ["west", "street", "gov"]
    );
    assert_eq!(chain(&county, Some(&place("p4"))), ["daxing", "gov"]);
}

#[test]
fn a_place_that_is_not_known_is_the_countys() {
    let county = county();
    assert_eq!(chain(&county, None), ["gov"]);
    assert_eq!(chain(&county, Some(&place("elsewhere"))), ["gov"]);
    assert!(!county.knows(&place("elsewhere")) && county.knows(&place("p4")));
}

#[test]
fn a_level_has_one_unit_and_one_is_always_found() {
    let county = county();
    let at = |place: Option<&PlaceId>, level| id(county.at_level(place, level)).to_owned();
    let p1 = place("p1");
    assert_eq!(
        at(Some(&p1), Level::Village),
        "east",
        "what governs stands for the level"
    );
    assert_eq!(
        at(Some(&place("p3")), Level::Village),
        "west",
        "a grid, where it is alone"
    );
    assert_eq!(at(Some(&p1), Level::Township), "street");
    assert_eq!(at(Some(&p1), Level::County), "gov");
    assert_eq!(at(Some(&p1), Level::City), "citygov");
    assert_eq!(
        at(Some(&p1), Level::Nation),
        "gov",
        "nothing is above: the root"
    );
    assert_eq!(
        at(Some(&place("p4")), Level::Village),
        "daxing",
        "no village: the unit above"
    );
    assert_eq!(at(None, Level::Village), "gov");
}

#[test]
fn a_village_stands_for_its_level_and_not_one_of_its_grids() {
    let town = "\
id,name,level,parent,functions,places
gov,县政府,county,,government,
town,甲镇,township,gov,government,
village,东村,village,town,grid,v
area,东村工作片,village,village,grid,a
grid,东村一网格,village,area,grid,g
station,镇派出所,township,town,police,
";
    let town = Directory::from_csv(town).unwrap();
    for at in ["v", "a", "g"] {
        let found = town.at_level(Some(&place(at)), Level::Village);
        assert_eq!(id(found), "village", "{at}");
    }
    let of = |unit: &str| -> Vec<&str> {
        let territory = town.territory_of(town.get(unit).unwrap());
        territory.map(|unit| unit.id.as_str()).collect()
    };
    assert_eq!(of("grid"), ["grid", "area", "village", "town", "gov"]);
    assert_eq!(of("station"), ["town", "gov"]);
}

#[test]
fn who_is_not_free_is_stepped_over_up_to_those_outside() {
    let county = county();
    let found = |level, not: &[&str]| {
        let is_free = |unit: &Unit| !not.contains(&unit.id.as_str());
        let territory = county.territory(Some(&place("p1")));
        id(county.free_at_level(territory, level, is_free))
    };
    assert_eq!(found(Level::Village, &["east"]), "east-1");
    assert_eq!(found(Level::Village, &["east", "east-1"]), "street");
    assert_eq!(found(Level::Township, &["street"]), "gov");
    assert_eq!(found(Level::Township, &["street", "gov"]), "citygov");
    assert_eq!(
        found(Level::Township, &["street", "gov", "citygov"]),
        "none"
    );
    assert_eq!(found(Level::Nation, &["gov"]), "none");
}

#[test]
fn the_nearest_unit_with_a_function_serves() {
    let county = county();
    let serving = |at: &str, function| id(county.serving(Some(&place(at)), function)).to_owned();
    assert_eq!(
        serving("p2", Function::Mediation),
        "eastmed",
        "it names the place"
    );
    assert_eq!(
        serving("p1", Function::Mediation),
        "streetmed-a",
        "eastmed names another place; the identifier decides"
    );
    assert_eq!(
        serving("p4", Function::Mediation),
        "daxing",
        "the township itself"
    );
    assert_eq!(
        serving("p1", Function::Police),
        "station",
        "it names the place, though it stands lower in the line"
    );
    assert_eq!(serving("p3", Function::Police), "police");
    assert_eq!(serving("p3", Function::PetitionOffice), "xfj");
    assert_eq!(
        serving("p3", Function::LabourArbitration),
        "arb",
        "below a department is still in the county"
    );
    assert_eq!(
        serving("p3", Function::Court),
        "court",
        "outside, the lower level first"
    );
    assert_eq!(serving("p3", Function::LegalAid), "none");
    assert_eq!(
        id(county.serving(None, Function::Mediation)),
        "none",
        "no township serves the whole county"
    );
}

#[test]
fn the_longest_matter_is_competent_then_the_nearest_unit() {
    let county = county();
    let competent = |at: &str, subject| id(county.competent(Some(&place(at)), subject)).to_owned();
    assert_eq!(competent("p1", "劳动和社会保障/工资福利"), "streetlabour");
    assert_eq!(competent("p4", "劳动和社会保障/工资福利"), "hrss");
    assert_eq!(
        competent("p1", "劳动和社会保障/劳动争议/欠薪"),
        "arb",
        "the longer one, though further off"
    );
    assert_eq!(
        competent("p1", "劳动和社会保障局"),
        "none",
        "a part is whole or it is another"
    );
    assert_eq!(competent("p2", "政法/治安"), "station");
    assert_eq!(competent("p3", "政法"), "police");
    assert_eq!(competent("p3", ""), "none");
    assert_eq!(id(county.competent(None, "劳动和社会保障")), "hrss");
}

#[test]
fn levels_and_presence_are_told() {
    let county = county();
    assert_eq!(county.level_of("street"), Some(Level::Township));
    assert_eq!(county.level_of("nobody"), None);
    assert_eq!(
        county.get("police").unwrap().presence,
        Some(Presence::Rotating)
    );
    assert_eq!(county.get("street").unwrap().presence, None);
}

#[test]
fn the_array_and_the_table_say_the_same() {
    let county = county();
    let array = serde_json::to_string(county.units()).unwrap();
    assert_eq!(
        Directory::from_json(&array).unwrap().units(),
        county.units()
    );
    let table = "\
id,name,level,parent,functions,places,matters,presence
gov,县政府,county,,government,,,
street,城关街道,township,gov,government;mediation,p1; p2,劳动和社会保障;政法/治安,on_call
";
    let street = Directory::from_csv(table).unwrap();
    let street = street.get("street").unwrap();
    assert_eq!(street.places, [place("p1"), place("p2")]);
    assert_eq!(street.matters, ["劳动和社会保障", "政法/治安"]);
    assert_eq!(street.presence, Some(Presence::OnCall));
}

#[test]
fn of_two_governments_at_one_level_the_nearer_stands_for_it() {
    let zone = "\
id,name,level,parent,functions,places
gov,县政府,county,,government,
zone,开发区管委会,county,gov,government,z
grid,网格区,county,zone,grid,g
";
    let zone = Directory::from_csv(zone).unwrap();
    for at in ["z", "g"] {
        assert_eq!(
            id(zone.at_level(Some(&place(at)), Level::County)),
            "zone",
            "{at}"
        );
    }
    assert_eq!(id(zone.at_level(None, Level::County)), "gov");
}
