//! The places under `examples/`: their scenes run, and what must hold at each instant is compared
//! with `expected.json`, which was derived by hand from the articles and the packs.
#![cfg(all(feature = "toml", feature = "csv"))]
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod asks;
mod compare;
mod dossiers;
mod mutants;
#[path = "../support/routes.rs"]
mod routes;
mod scene;

use scene::Scene;

/// What differs from what is expected of a place.
fn differs(scene: &Scene) -> Vec<String> {
    let mut wrong = Vec::new();
    scene.refusals(&mut wrong);
    scene.checks(&mut wrong);
    scene.steps(&mut wrong);
    scene.held(&mut wrong);
    scene.views(&mut wrong);
    scene.routes(&mut wrong);
    scene.questions(&mut wrong);
    asks::check(scene, &mut wrong);
    dossiers::check(scene, &mut wrong);
    for finding in scene.place.policy.check_directory(&scene.place.directory) {
        wrong.push(finding.render(suqiu::Lang::En));
    }
    wrong
}

fn hold(place: &str) {
    let wrong = differs(&Scene::play(place));
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn linshu_county_one_centre() {
    hold("linshu");
}

#[test]
fn hanshou_county_one_three_five() {
    hold("hanshou");
}

#[test]
fn erdao_district_front_shop_and_back_factory() {
    hold("erdao");
}

#[test]
fn lushui_city_one_three_four_two() {
    hold("lushui");
}

#[test]
fn pingdu_city_three_levels() {
    hold("pingdu");
}

/// A county of nobody's, written with nothing but the manuals.
#[test]
fn jinhu_banner_invented() {
    hold("jinhu");
}

/// Every row of a place is shown by something that is compared.
#[test]
fn linshu_shows_each_of_its_rows() {
    let text = scene::read("examples/linshu/expected.json");
    for row in 1..=15 {
        assert!(text.contains(&format!("\"L{row}\"")), "L{row} is not shown");
    }
}
