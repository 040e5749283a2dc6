//! What the command line does for people who write packs: a pack to begin with, pictures, the schema.
#![allow(clippy::unwrap_used, clippy::indexing_slicing, clippy::panic)] // a test may panic

mod support;

use std::collections::BTreeSet;

use insta::assert_snapshot;
use support::{Folder, Ran};

const ROOT: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/..");

fn policies(names: &[&str]) -> Vec<String> {
    names
        .iter()
        .map(|name| format!("{ROOT}/policies/{name}.toml"))
        .collect()
}

#[test]
fn a_new_pack_passes_at_once_on_either_base() {
    for (base, beside) in [
        ("cn.national", None),
        ("cn.subjects", Some("subjects.toml")),
    ] {
        let folder = Folder::new();
        let new = folder.run(&["new", "cn.xx.jinhu", "--name", "金湖旗", "--extends", base]);
        assert_eq!((new.code, new.err.as_str()), (0, ""));
        assert!(new.out.contains("jinhu.toml"), "{}", new.out);
        let mut check = vec!["check", "jinhu.toml"];
        check.extend(beside);
        let check = folder.run(&check);
        assert_eq!(check.code, 0, "{}{}", check.out, check.err);
        assert!(check.out.contains("cn.xx.jinhu"), "{}", check.out);
        // Nothing is reported, no warning either.
        assert!(!check.out.contains("pack."), "{}", check.out);
    }
}

#[test]
fn a_file_that_is_there_is_left_as_it_is() {
    let folder = Folder::new();
    folder.write("county.toml", "mine");
    let new = folder.run(&["new", "--out", "county.toml", "--lang", "en"]);
    assert_eq!(new.code, 3);
    assert!(
        new.err.contains("new.exists") && new.err.contains("left as it is"),
        "{}",
        new.err
    );
    assert_eq!(folder.read("county.toml"), "mine");
}

#[test]
fn a_name_is_a_name_whatever_stands_in_it() {
    let folder = Folder::new();
    let name = "a \"b\" {id} \\ {en}\n[clocks]";
    let new = folder.run(&["new", "--name", name, "--out", "x.toml"]);
    assert_eq!(new.code, 0, "{}", new.err);
    let pack: toml::Table = folder.read("x.toml").parse().unwrap();
    assert_eq!(pack["pack"]["name"]["zh"].as_str(), Some(name));
    assert_eq!(pack["pack"]["id"].as_str(), Some("cn.example"));
    let bad = folder.run(&["new", "cn example", "--out", "y.toml", "--lang", "en"]);
    assert_eq!(bad.code, 3);
    assert!(bad.err.contains("new.bad_id"), "{}", bad.err);
    assert!(!folder.path("y.toml").exists());
}

#[test]
fn the_schema_is_that_of_the_project() {
    let folder = Folder::new();
    let schema = folder.run(&["schema"]);
    let committed = std::fs::read_to_string(format!("{ROOT}/schemas/pack.json")).unwrap();
    // Compared by hand: a difference would print both.
    assert!(schema.out == committed, "build the program again");
}

#[test]
fn a_code_is_explained_with_its_remedy() {
    let folder = Folder::new();
    let refused = folder.run(&["explain", "close_unanswered", "--lang", "en"]);
    assert_eq!(refused.code, 0);
    assert!(
        refused.out.contains("answer and deliver first"),
        "{}",
        refused.out
    );
    assert!(
        refused.out.contains("= article: 32, 33, 34"),
        "{}",
        refused.out
    );
    let finding = folder.run(&["explain", "pack.bad_period", "--lang", "en"]);
    assert!(
        finding.out.contains("mend: `\"14 days\"`"),
        "{}",
        finding.out
    );
    let typo = folder.run(&["explain", "period", "--lang", "en"]);
    assert_eq!(typo.code, 3);
    assert!(
        typo.err.contains("did you mean pack.bad_period"),
        "{}",
        typo.err
    );
}

fn drawn(folder: &Folder, more: &[&str], packs: &[&str]) -> Ran {
    let packs = policies(packs);
    let mut arguments = vec!["diagram"];
    arguments.extend(more);
    arguments.extend(packs.iter().map(String::as_str));
    folder.run(&arguments)
}

/// What Mermaid needs of a flowchart: every line is one of the forms that we write, quotes are closed,
/// groups are closed, and what an arrow names was drawn.
fn check_syntax(text: &str) {
    let mut lines = text.lines();
    assert!(lines.next().unwrap().starts_with("%%{init:"));
    assert!(lines.next().unwrap().starts_with("flowchart "));
    let (mut known, mut open) = (BTreeSet::new(), 0);
    for line in lines.map(str::trim) {
        assert_eq!(line.matches('"').count() % 2, 0, "{line}");
        let unquoted: String = line.split('"').step_by(2).collect();
        let words: Vec<&str> = unquoted.split_whitespace().collect();
        match words.as_slice() {
            [] | ["classDef", _, _] => {}
            ["style", id, _] => assert!(known.contains(*id), "{line}"),
            ["end"] => open -= 1,
            ["subgraph", id, "[]"] => {
                open += 1;
                known.insert((*id).to_owned());
            }
            [from, "-->" | "-.->" | "-->||" | "-.->||" | "~~~", to] => {
                assert!(known.contains(*from) && known.contains(*to), "{line}");
            }
            [node] => {
                let (id, rest) = node.split_once(['[', '(']).unwrap();
                let (shape, class) = rest.split_once(":::").unwrap();
                assert!(["]", "[])"].contains(&shape), "{line}");
                assert!(text.contains(&format!("classDef {class} ")), "{line}");
                known.insert(id.to_owned());
            }
            _ => panic!("{line}"),
        }
        for label in line.split('"').skip(1).step_by(2) {
            let plain = label
                .replace("<br>", "")
                .replace("<b>", "")
                .replace("</b>", "");
            assert!(!plain.contains(['<', '>', '`']), "{line}");
        }
    }
    assert_eq!(open, 0, "every group is closed");
}

#[test]
fn every_picture_of_every_pack_is_well_formed() {
    let folder = Folder::new();
    let places = ["linshu", "hanshou", "erdao", "lushui", "pingdu"];
    for lang in ["zh", "en"] {
        for what in ["lifecycle", "routing", "ladder", "clocks"] {
            for packs in
                std::iter::once(vec!["national"]).chain(places.map(|one| vec![one, "subjects"]))
            {
                let ran = drawn(&folder, &["--lang", lang, "--what", what], &packs);
                assert_eq!((ran.code, ran.err.as_str()), (0, ""));
                check_syntax(&ran.out);
            }
        }
    }
}

#[test]
fn pictures_of_linshu() {
    let folder = Folder::new();
    for what in ["lifecycle", "routing", "ladder", "clocks"] {
        let ran = drawn(&folder, &["--what", what], &["linshu", "subjects"]);
        assert_snapshot!(format!("diagram_{what}"), ran.out);
    }
}

#[test]
fn a_class_or_a_channel_is_drawn_rule_by_rule() {
    let folder = Folder::new();
    let close = [
        "--what",
        "routing",
        "--channel",
        "labour_arbitration",
        "--lang",
        "en",
    ];
    let ran = drawn(&folder, &close, &["national"]);
    check_syntax(&ran.out);
    assert_snapshot!("diagram_labour", ran.out);
    let typo = drawn(
        &folder,
        &["--what", "routing", "--class", "clam"],
        &["national"],
    );
    assert_eq!(typo.code, 2);
    assert!(typo.err.contains("claim"), "{}", typo.err);
}

#[test]
fn the_manual_shows_what_is_drawn() {
    let ran = drawn(
        &Folder::new(),
        &["--what", "ladder", "--lang", "en"],
        &["linshu", "subjects"],
    );
    let manual = std::fs::read_to_string(format!("{ROOT}/docs/cli.md")).unwrap();
    let shown = manual.split("```mermaid\n").nth(1).unwrap();
    let shown = shown.split("```").next().unwrap();
    assert_eq!(shown, ran.out);
}
