//! Field work without a network (practice rows L13, U11, P2, P5).
#![cfg(all(feature = "toml", feature = "csv"))]
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing
)] // a test may panic

#[path = "field/chance.rs"]
mod chance;
#[path = "field/outbox.rs"]
mod outbox;
#[path = "field/rebase.rs"]
mod rebase;
#[path = "field/simulation.rs"]
mod simulation;
#[path = "field/world.rs"]
mod world;

use suqiu::directory::Directory;
use suqiu::petition::Jurisdiction;
use suqiu::policy::{PackText, Policy};

/// Linshu keeps no journals; here it does.
const JOURNALS: &str = r#"
[pack]
id = "linshu.journals"
extends = "cn.sd.linshu"
version = "1"
valid_from = 2022-05-01
name = { zh = "记日志", en = "with journals" }

[sources.example]
title = { zh = "示例", en = "an example" }
checked = 2026-11-22

[journal_services.ERRANDS]
label = { zh = "代购代送", en = "errands" }
citation = { source = "example", article = "journal", mark = "default" }
"#;

/// Linshu's units under Linshu's pack, with journals: grids, townships, the county.
fn linshu() -> Jurisdiction {
    let packs = [
        PackText::toml(
            "subjects.toml",
            include_str!("../../policies/subjects.toml"),
        ),
        PackText::toml("linshu.toml", include_str!("../../policies/linshu.toml")),
        PackText::toml("journals.toml", JOURNALS),
    ];
    let units = include_str!("../../examples/linshu/units.csv");
    Jurisdiction {
        directory: Directory::from_csv(units).unwrap(),
        policy: Policy::load(&packs, "linshu.journals").unwrap_or_else(|error| panic!("{error}")),
    }
}
