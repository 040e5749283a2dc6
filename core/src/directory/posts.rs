//! What units are there for, sorted so that the nearest one is found by one search for each
//! territorial unit of a place.

use super::Function;
use super::Unit;
use super::column::At;
use super::ground::Ground;
use super::lines::{Lines, positions};
use super::matters::Matters;
use crate::order::sort_by;

/// A topic: a function, or a matter.
type Topic = u32;

/// A seat outside the place, behind all others.
const OUTSIDE: At = At::MAX;

/// One thing that one unit is there for.
#[derive(Clone, Copy, Debug)]
struct Post {
    topic: Topic,
    /// The territorial unit in which it stands.
    seat: At,
    /// The steps to the seat; outside, the level.
    distance: u32,
    /// Who has its powers now.
    holder: At,
    /// Whose places count: an abolished unit's, though its successor holds the post.
    origin: At,
}

/// All posts, by topic, seat, distance and identifier.
#[derive(Debug)]
pub(super) struct Posts(Vec<Post>);

const fn function_topic(function: Function) -> Topic {
    function as Topic
}

fn matter_topic(matter: At) -> Topic {
    // Functions are a handful; matters come after the room that is kept for them.
    matter.saturating_add(256)
}

impl Posts {
    pub(super) fn of(units: &[Unit], lines: &Lines, ground: &Ground, matters: &Matters) -> Self {
        let mut posts = Vec::new();
        for (origin, unit) in positions(units) {
            let (Some(holder), Some(seat)) = (lines.in_power.get(origin), ground.seat.get(origin))
            else {
                continue;
            };
            let (seat, distance) = if unit.external {
                (OUTSIDE, unit.level as u32)
            } else {
                let steps = ground.steps.get(origin as usize).copied();
                (seat, steps.unwrap_or_default())
            };
            let functions = unit.functions.iter().copied().map(function_topic);
            let matters = unit
                .matters
                .iter()
                .filter_map(|path| matters.position(path))
                .map(matter_topic);
            posts.extend(functions.chain(matters).map(|topic| Post {
                topic,
                seat,
                distance,
                holder,
                origin,
            }));
        }
        let id = |at: At| units.get(at as usize).map(|unit| &unit.id);
        sort_by(&mut posts, |a, b| {
            (a.topic, a.seat, a.distance)
                .cmp(&(b.topic, b.seat, b.distance))
                .then_with(|| id(a.holder).cmp(&id(b.holder)))
        });
        Self(posts)
    }

    pub(super) fn serving(
        &self,
        ground: &Ground,
        place: Option<At>,
        function: Function,
    ) -> Option<At> {
        self.nearest(ground, place, function_topic(function))
    }

    pub(super) fn competent(&self, ground: &Ground, place: Option<At>, matter: At) -> Option<At> {
        self.nearest(ground, place, matter_topic(matter))
    }

    /// From the lowest territorial unit up, then outside: a unit that names the place before one that
    /// serves everywhere, then the one nearest to the seat.
    fn nearest(&self, ground: &Ground, place: Option<At>, topic: Topic) -> Option<At> {
        ground.chain(place).chain([OUTSIDE]).find_map(|seat| {
            let posts = self.at(topic, seat);
            let named = |post: &&Post| {
                place.is_some_and(|place| ground.named(post.origin).binary_search(&place).is_ok())
            };
            let everywhere = |post: &&Post| {
                // A territorial unit serves all that stands below it, whatever it names besides.
                ground.named(post.origin).is_empty() || post.holder == seat
            };
            posts
                .iter()
                .find(named)
                .or_else(|| posts.iter().find(everywhere))
                .map(|post| post.holder)
        })
    }

    fn at(&self, topic: Topic, seat: At) -> &[Post] {
        let key = |post: &Post| (post.topic, post.seat);
        let from = self.0.partition_point(|post| key(post) < (topic, seat));
        let to = self.0.partition_point(|post| key(post) <= (topic, seat));
        self.0.get(from..to).unwrap_or_default()
    }
}
