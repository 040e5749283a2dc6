//! The one question behind every proof about rules: is there a case inside here and outside all of
//! those?

use super::table::BoxOf;

/// The question needed more steps than it was given.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct NotDecided;

/// A case in a box that lies in none of the others: the class of each fact. Exact; each look at another
/// box takes a step, so that the time is bounded however many there are.
///
/// What is left of the box is split along a rule that cuts it in the fewest facts: the part outside
/// that rule is searched, the part inside it is done.
pub(crate) fn witness(
    inside: &[u128],
    outside: &[&BoxOf],
    steps: &mut u64,
) -> Result<Option<Vec<u32>>, NotDecided> {
    spend(steps, (outside.len() as u64).saturating_add(1))?;
    let near: Vec<&BoxOf> = outside
        .iter()
        .copied()
        .filter(|rule| meets(inside, rule))
        .collect();
    let cuts = |rule: &BoxOf| cutting(inside, rule).count();
    let Some(nearest) = near.iter().min_by_key(|rule| cuts(rule)) else {
        return Ok(Some(
            inside.iter().map(|set| set.trailing_zeros()).collect(),
        ));
    };
    let mut left = inside.to_vec();
    let split: Vec<usize> = cutting(inside, nearest).collect();
    for fact in split {
        let (Some(set), Some(rule)) = (left.get_mut(fact), nearest.get(fact)) else {
            continue;
        };
        let (within, without) = (*set & rule, *set & !rule);
        *set = without;
        if let Some(found) = witness(&left, &near, steps)? {
            return Ok(Some(found));
        }
        if let Some(set) = left.get_mut(fact) {
            *set = within;
        }
    }
    Ok(None)
}

/// Takes some steps of those that are left.
pub(crate) fn spend(steps: &mut u64, count: u64) -> Result<(), NotDecided> {
    *steps = steps.checked_sub(count).ok_or(NotDecided)?;
    Ok(())
}

/// Whether two boxes have a case in common.
pub(crate) fn meets(a: &[u128], b: &[u128]) -> bool {
    a.iter().zip(b).all(|(a, b)| a & b != 0)
}

/// The facts in which a rule does not cover a box.
fn cutting(inside: &[u128], rule: &[u128]) -> impl Iterator<Item = usize> {
    let sets = inside.iter().zip(rule).enumerate();
    sets.filter(|(_, (inside, rule))| **inside & !**rule != 0)
        .map(|(fact, _)| fact)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    const FACTS: usize = 4;
    const CLASSES: u32 = 3;

    fn a_box() -> impl Strategy<Value = BoxOf> {
        proptest::collection::vec(1u128..(1 << CLASSES), FACTS)
    }

    fn holds(of: &[u128], point: &[u32]) -> bool {
        of.iter()
            .zip(point)
            .all(|(set, class)| set >> class & 1 == 1)
    }

    fn points() -> impl Iterator<Item = Vec<u32>> {
        (0..CLASSES.pow(4)).map(|n| (0..4).map(|fact| n / CLASSES.pow(fact) % CLASSES).collect())
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(2000))]
        #[test]
        fn it_finds_a_case_exactly_where_there_is_one(
            inside in a_box(),
            outside in proptest::collection::vec(a_box(), 0..12),
        ) {
            let refs: Vec<&BoxOf> = outside.iter().collect();
            let found = witness(&inside, &refs, &mut 1_000_000);
            let free = |point: &Vec<u32>| {
                holds(&inside, point) && !outside.iter().any(|rule| holds(rule, point))
            };
            match found {
                Ok(Some(point)) => prop_assert!(free(&point), "{point:?}"),
                Ok(None) => prop_assert!(!points().any(|point| free(&point))),
                Err(NotDecided) => prop_assert!(false, "a million steps are plenty"),
            }
        }
    }

    #[test]
    fn out_of_steps_is_said_and_not_guessed() {
        let inside = vec![0b11, 0b11];
        let cover = [vec![0b01, 0b11], vec![0b10, 0b11]];
        let refs: Vec<&BoxOf> = cover.iter().collect();
        assert_eq!(witness(&inside, &refs, &mut 1), Err(NotDecided));
        assert_eq!(witness(&inside, &refs, &mut 20), Ok(None));
    }
}
