//! Linshu's table of routes beside zen-engine, a rule engine with decision tables: the same rules, the
//! same matters, equal answers; run with `cargo bench` in this folder.
#![allow(clippy::unwrap_used, missing_docs)]

use divan::counter::ItemsCount;
use divan::{Bencher, black_box};
use serde_json::{Map, Value, json};
use suqiu::policy::{PackText, Policy};
use suqiu::routing::{FactKind, FactRow, Relation, Router, Stage};
use tokio::runtime::Runtime;
use zen_engine::Decision;
use zen_engine::model::GraphContent;
use zen_expression::variable::Variable;

fn main() {
    equal_answers();
    divan::main();
}

const PACKS: [PackText<'static>; 2] = [
    PackText::toml(
        "subjects.toml",
        include_str!("../../../policies/subjects.toml"),
    ),
    PackText::toml("linshu.toml", include_str!("../../../policies/linshu.toml")),
];

/// Fewer than the core's own benchmark: the peer takes its time.
const ROWS: usize = 20_000;

/// The facts that the matters know; all others are unknown.
const ASKED: [FactKind; 4] = [
    FactKind::Subject,
    FactKind::Class,
    FactKind::Relation,
    FactKind::Stage,
];

fn linshu() -> Policy {
    Policy::load(&PACKS, "cn.sd.linshu").unwrap()
}

/// Random matters by name, mostly claims, as in a real office.
fn matters(router: &Router) -> Vec<[String; 4]> {
    let mut state = 7u64;
    let mut rng = move |below: usize| {
        state = state
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1_442_695_040_888_963_407);
        usize::try_from(state >> 33).unwrap() % below
    };
    let subjects: Vec<&str> = router.subjects().collect();
    let classes = vec!["claim", "claim", "claim", "suggestion", "accusation", "unknown"];
    let relations: Vec<&str> = Relation::ALL.iter().map(|one| one.wire()).collect();
    let stages: Vec<&str> = Stage::ALL.iter().map(|one| one.wire()).collect();
    let relations = [relations, vec!["unknown"; 7]].concat();
    let stages = [stages, vec!["none"; 15]].concat();
    let names = [subjects, classes, relations, stages];
    (0..ROWS)
        .map(|_| {
            [0, 1, 2, 3].map(|at: usize| {
                let names = &names[at];
                names[rng(names.len())].to_owned()
            })
        })
        .collect()
}

fn rows(router: &Router, matters: &[[String; 4]]) -> Vec<FactRow> {
    let row = |matter: &[String; 4]| {
        let facts = ASKED.iter().zip(matter);
        let facts: Vec<(FactKind, u64)> = facts
            .map(|(fact, name)| (*fact, router.value(*fact, name).unwrap()))
            .collect();
        FactRow::of(&facts)
    };
    matters.iter().map(row).collect()
}

/// One cell in zen's expressions over `$`.
fn cell(fact: FactKind, values: &[String]) -> String {
    if fact == FactKind::Subject {
        let below = |path: &String| format!("$ == \"{path}\" or startsWith($, \"{path}/\")");
        return values.iter().map(below).collect::<Vec<_>>().join(" or ");
    }
    let is_not = values.iter().all(|value| value.starts_with('!'));
    let quoted: Vec<String> = values
        .iter()
        .map(|value| format!("\"{}\"", value.trim_start_matches('!')))
        .collect();
    let list = quoted.join(", ");
    if is_not {
        format!("$ not in [{list}]")
    } else {
        format!("$ in [{list}]")
    }
}

/// The table of routes as a decision table, rules in the order in which they decide.
fn peer(policy: &Policy) -> Decision {
    let rules = &policy.model().routing.rules;
    let mut facts: Vec<FactKind> = rules.values().flat_map(|rule| rule.when.keys().copied()).collect();
    facts.sort_unstable();
    facts.dedup();
    let inputs: Vec<Value> = facts
        .iter()
        .map(|fact| json!({"id": fact.wire(), "name": fact.wire(), "field": fact.wire()}))
        .collect();
    let table: Vec<Value> = policy
        .router()
        .rules()
        .iter()
        .map(|id| {
            let mut row = Map::new();
            row.insert("_id".into(), json!(id.as_str()));
            for (fact, values) in &rules[id].when {
                row.insert(fact.wire().into(), json!(cell(*fact, values)));
            }
            row.insert("rule".into(), json!(format!("\"{id}\"")));
            Value::Object(row)
        })
        .collect();
    let content: GraphContent = serde_json::from_value(json!({
        "nodes": [
            {"id": "in", "name": "in", "type": "inputNode", "position": {"x": 0, "y": 0}},
            {"id": "table", "name": "table", "type": "decisionTableNode",
             "position": {"x": 0, "y": 0},
             "content": {
                "hitPolicy": "first",
                "inputs": inputs,
                "outputs": [{"id": "rule", "name": "rule", "field": "rule"}],
                "rules": table}},
            {"id": "out", "name": "out", "type": "outputNode", "position": {"x": 0, "y": 0}}
        ],
        "edges": [
            {"id": "1", "sourceId": "in", "targetId": "table", "type": "edge"},
            {"id": "2", "sourceId": "table", "targetId": "out", "type": "edge"}
        ]
    }))
    .unwrap();
    let mut decision = Decision::from(content);
    decision.compile();
    decision
}

/// The matters as the peer takes them: every fact by name, with what a subject says already filled in.
fn contexts(policy: &Policy, matters: &[[String; 4]], rows: &[FactRow]) -> Vec<Variable> {
    let facts = FactKind::ALL;
    let router = policy.router();
    let context = |(matter, row): (&[String; 4], &FactRow)| {
        let mut object = Map::new();
        for fact in facts {
            object.insert(fact.wire().into(), json!("unknown"));
        }
        for (fact, name) in ASKED.iter().zip(matter) {
            object.insert(fact.wire().into(), json!(name));
        }
        let assumed = router.assumed(row);
        if let Some(class) = assumed.class {
            object.insert("class".into(), json!(class.wire()));
        }
        if let Some(relation) = assumed.relation {
            object.insert("relation".into(), json!(relation.wire()));
        }
        Variable::from(Value::Object(object))
    };
    matters.iter().zip(rows).map(context).collect()
}

fn ask(runtime: &Runtime, decision: &Decision, context: &Variable) -> String {
    let answer = runtime.block_on(decision.evaluate(context.clone())).unwrap();
    let answer = serde_json::to_value(&answer.result).unwrap();
    answer["rule"].as_str().unwrap().to_owned()
}

fn runtime() -> Runtime {
    tokio::runtime::Builder::new_current_thread().build().unwrap()
}

/// Before anything is timed: the two say the same of every matter.
fn equal_answers() {
    let policy = linshu();
    let router = policy.router();
    let matters = matters(router);
    let rows = rows(router, &matters);
    let (runtime, decision) = (runtime(), peer(&policy));
    for ((row, matter), context) in rows
        .iter()
        .zip(&matters)
        .zip(&contexts(&policy, &matters, &rows))
    {
        let said = ask(&runtime, &decision, context);
        assert_eq!(router.rule(row).unwrap().as_str(), said, "{matter:?}");
    }
    println!("{ROWS} matters, {} rules: equal answers", router.rules().len());
}

#[divan::bench(sample_count = 20, sample_size = 1)]
fn suqiu_rule(bencher: Bencher<'_, '_>) {
    let policy = linshu();
    let router = policy.router();
    let rows = rows(router, &matters(router));
    bencher.counter(ItemsCount::new(ROWS)).bench_local(|| {
        rows.iter()
            .filter_map(|row| router.rule(black_box(row)))
            .count()
    });
}

#[divan::bench(sample_count = 5, sample_size = 1)]
fn zen_engine_rule(bencher: Bencher<'_, '_>) {
    let policy = linshu();
    let router = policy.router();
    let matters = matters(router);
    let contexts = contexts(&policy, &matters, &rows(router, &matters));
    let (runtime, decision) = (runtime(), peer(&policy));
    bencher.counter(ItemsCount::new(ROWS)).bench_local(|| {
        runtime.block_on(async {
            let mut found = 0;
            for context in &contexts {
                let answer = decision.evaluate(black_box(context.clone())).await;
                found += usize::from(answer.is_ok());
            }
            found
        })
    });
}
