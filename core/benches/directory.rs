//! Loading a directory, and asking it who serves a place.
#![allow(clippy::unwrap_used, missing_docs)]

use std::fmt::Write as _;

use divan::{Bencher, black_box};
use suqiu::PlaceId;
use suqiu::directory::{Directory, DirectoryFile, Function, Level};

fn main() {
    divan::main();
}

/// A tree of townships, work areas and villages below one county; each village serves one place, each
/// township has a labour office of its own.
#[derive(Clone, Copy)]
struct Shape {
    townships: usize,
    areas: usize,
    villages: usize,
}

/// Pingdu (practice row P1): 1 department, 33 brigades, 173 squads, 1,788 village rooms.
const PINGDU: Shape = Shape {
    townships: 33,
    areas: 173,
    villages: 1788,
};

/// A hundred times that.
const LARGE: Shape = Shape {
    townships: 2_000,
    areas: 18_000,
    villages: 177_999,
};

fn csv(shape: Shape) -> String {
    let mut text = String::from("id,name,level,parent,functions,places,matters\n");
    text.push_str("gov,平度市政府,county,,government,,\n");
    for town in 0..shape.townships {
        writeln!(text, "t{town},第{town}镇,township,gov,government,,").unwrap();
        writeln!(
            text,
            "l{town},第{town}镇劳动所,township,t{town},department,,劳动和社会保障"
        )
        .unwrap();
    }
    for area in 0..shape.areas {
        let town = area % shape.townships;
        writeln!(text, "a{area},第{area}片,village,t{town},grid,,").unwrap();
    }
    for village in 0..shape.villages {
        let area = village % shape.areas;
        writeln!(
            text,
            "v{village},第{village}村,village,a{area},grid,p{village},"
        )
        .unwrap();
    }
    text
}

fn json(shape: Shape) -> String {
    let units = Directory::from_csv(&csv(shape)).unwrap().units().to_vec();
    let places = None;
    serde_json::to_string(&DirectoryFile { places, units }).unwrap()
}

#[divan::bench(sample_count = 5, sample_size = 1)]
fn load_200_000_from_csv(bencher: Bencher<'_, '_>) {
    let text = csv(LARGE);
    assert_eq!(Directory::from_csv(&text).unwrap().units().len(), 200_000);
    bencher.bench_local(|| Directory::from_csv(black_box(&text)).unwrap());
}

#[divan::bench(sample_count = 5, sample_size = 1)]
fn load_200_000_from_json(bencher: Bencher<'_, '_>) {
    let text = json(LARGE);
    bencher.bench_local(|| Directory::from_json(black_box(&text)).unwrap());
}

/// What reading alone costs, as a peer of the two above.
#[divan::bench(sample_count = 5, sample_size = 1)]
fn only_read_200_000_json(bencher: Bencher<'_, '_>) {
    let text = json(LARGE);
    bencher.bench_local(|| serde_json::from_str::<DirectoryFile>(black_box(&text)).unwrap());
}

#[divan::bench]
fn load_pingdu_from_csv(bencher: Bencher<'_, '_>) {
    let text = csv(PINGDU);
    bencher.bench_local(|| Directory::from_csv(black_box(&text)).unwrap());
}

#[divan::bench]
fn load_pingdu_from_json(bencher: Bencher<'_, '_>) {
    let text = json(PINGDU);
    bencher.bench_local(|| Directory::from_json(black_box(&text)).unwrap());
}

const SHAPES: [Shape; 2] = [PINGDU, LARGE];

fn asked(which: usize) -> (Directory, PlaceId) {
    let shape = SHAPES.into_iter().nth(which).unwrap();
    let directory = Directory::from_csv(&csv(shape)).unwrap();
    let place = format!("p{}", shape.villages / 2).parse().unwrap();
    (directory, place)
}

#[divan::bench(args = [0, 1])]
fn unit_at_level(bencher: Bencher<'_, '_>, which: usize) {
    let (directory, place) = asked(which);
    bencher.bench_local(|| {
        let found = directory.at_level(black_box(Some(&place)), Level::Township);
        found.map(|unit| unit.level)
    });
}

#[divan::bench(args = [0, 1])]
fn serving_department(bencher: Bencher<'_, '_>, which: usize) {
    let (directory, place) = asked(which);
    bencher.bench_local(|| {
        let found = directory.serving(black_box(Some(&place)), Function::Department);
        found.map(|unit| unit.level)
    });
}

#[divan::bench(args = [0, 1])]
fn competent_for_wages(bencher: Bencher<'_, '_>, which: usize) {
    let (directory, place) = asked(which);
    bencher.bench_local(|| {
        let found = directory.competent(black_box(Some(&place)), "劳动和社会保障/工资福利/欠薪");
        found.map(|unit| unit.level)
    });
}
