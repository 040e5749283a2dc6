//! What the README shows of C is what is built and run.

#![allow(clippy::unwrap_used)] // a file that is missing fails the test

use std::path::Path;

fn read(path: &str) -> String {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap();
    std::fs::read_to_string(root.join(path)).unwrap()
}

#[test]
fn the_readme_shows_the_lines_of_the_c_sample() {
    let sample = read("examples/c/ten_lines.c");
    let lines = sample.split("/* The ten lines: */\n").nth(1).unwrap();
    let lines = lines.split("    } else {").next().unwrap();
    let shown: Vec<&str> = lines
        .lines()
        .map(|line| line.strip_prefix("    ").unwrap_or(line))
        .collect();
    let shown = shown.join("\n");
    assert!(
        read("README.md").contains(shown.trim_end()),
        "README.md does not show:\n{shown}"
    );
}
