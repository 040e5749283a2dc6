//! One file for each command.

pub(crate) mod ask;
pub(crate) mod ask_answer;
pub(crate) mod audit;
pub(crate) mod check;
pub(crate) mod diagram;
pub(crate) mod diff;
pub(crate) mod dossiers;
pub(crate) mod explain;
pub(crate) mod new;
pub(crate) mod petitioner;
pub(crate) mod route;
pub(crate) mod route_decision;
pub(crate) mod route_why;
pub(crate) mod routes;
pub(crate) mod run;
pub(crate) mod schema;
pub(crate) mod status;
pub(crate) mod story;
pub(crate) mod verify;
