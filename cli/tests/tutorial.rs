//! The tutorials are carried out as they stand, in both languages: a page that no longer works fails.
//!
//! A block after `<!-- file: NAME -->` is written to that file, after `<!-- append: NAME -->` added to
//! it. A block of `sh` is run, and ends with 0 or as `<!-- exit: N -->` says. The lines of a block of
//! `text` stand in what the last run said, in that order; `…` is anything.
#![cfg(unix)]
#![allow(clippy::unwrap_used)] // a test may panic

mod support;

use std::fs::OpenOptions;
use std::io::Write as _;
use std::path::Path;
use std::process::Command;

use support::Folder;

/// A block of a page, and the note before it.
struct Block<'a> {
    note: Option<(&'a str, &'a str)>,
    kind: &'a str,
    text: String,
}

fn blocks(page: &str) -> Vec<Block<'_>> {
    let mut blocks = Vec::new();
    let mut lines = page.lines();
    let mut note = None;
    while let Some(line) = lines.next() {
        if let Some(kind) = line.strip_prefix("```") {
            let inside = lines.by_ref().take_while(|line| *line != "```");
            let text: Vec<&str> = inside.collect();
            let text = text.join("\n") + "\n";
            blocks.push(Block { note, kind, text });
        }
        note = line
            .strip_prefix("<!-- ")
            .and_then(|line| line.strip_suffix(" -->")?.split_once(": "));
    }
    blocks
}

fn carry_out(page: &str, lang: &str) {
    let page = format!("{}/../docs/{page}", env!("CARGO_MANIFEST_DIR"));
    let page = std::fs::read_to_string(page).unwrap();
    let folder = Folder::new();
    let program = Path::new(env!("CARGO_BIN_EXE_suqiu")).parent().unwrap();
    let path = format!("{}:{}", program.display(), std::env::var("PATH").unwrap());
    let mut said = String::new();
    let mut ran = 0;
    for block in blocks(&page) {
        match (block.note, block.kind) {
            (Some(("file", name)), _) => folder.write(name, &block.text),
            (Some(("append", name)), _) => {
                let mut file = OpenOptions::new()
                    .append(true)
                    .open(folder.path(name))
                    .unwrap();
                file.write_all(block.text.as_bytes()).unwrap();
            }
            (note, "sh") => {
                let output = Command::new("sh")
                    .args(["-c", &block.text])
                    .current_dir(folder.path(""))
                    .env("PATH", &path)
                    .env("SUQIU_LANG", lang)
                    .output()
                    .unwrap();
                said = [output.stdout, output.stderr]
                    .map(|bytes| String::from_utf8(bytes).unwrap())
                    .concat();
                let expected = note.map_or("0", |(_, code)| code);
                let code = output.status.code().unwrap().to_string();
                assert_eq!(code, expected, "{}\n{said}", block.text);
                ran += 1;
            }
            (_, "text") => {
                let mut lines = said.lines().map(str::trim_end);
                for expected in block.text.lines() {
                    let found = match expected.strip_suffix('…') {
                        Some(start) => lines.any(|line| line.starts_with(start)),
                        None => lines.any(|line| line == expected),
                    };
                    assert!(found, "`{expected}` is not in\n{said}");
                }
            }
            (note, kind) => assert!(kind.is_empty(), "a block of {kind} with {note:?}"),
        }
    }
    assert!(ran >= 10, "a tutorial of {ran} steps");
}

#[test]
fn the_tutorial_works_as_it_stands() {
    carry_out("tutorial-pack.md", "en");
}

#[test]
fn the_tutorial_in_chinese_works_as_it_stands() {
    carry_out("tutorial-pack.zh.md", "zh");
}
