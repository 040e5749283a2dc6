//! The log: canonical JSON and the chain of hashes over it.
//!
//! Every event is one line of canonical JSON (RFC 8785) that names the hash of the line before it,
//! so that a line that was changed, left out or put in between is found by anyone who has the log.
//!
//! ```
//! use suqiu::log::{Chain, HashAlgorithm, verify};
//! #[derive(serde::Serialize)]
//! struct Envelope { event: &'static str, seq: u64 }
//!
//! let mut chain = Chain::start(HashAlgorithm::Sm3);
//! let (mut first, mut second) = (String::new(), String::new());
//! chain.seal(&Envelope { event: "registered", seq: 1 }, &mut first)?;
//! chain.seal(&Envelope { event: "accepted", seq: 2 }, &mut second)?;
//! assert_eq!(verify([first.as_str(), &second])?, chain.last());
//!
//! let forged = second.replace("accepted", "withdrawn");
//! let broken = verify([first.as_str(), &forged]).unwrap_err();
//! assert_eq!(broken.line, 2);
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```

mod broken;
mod canonical;
mod canonical_error;
mod chain;
mod escape;
mod hash;
mod members;
mod object;
mod places;
mod verify;

pub use broken::{BrokenLink, LinkProblem};
pub use canonical::{to_canonical, to_canonical_in};
pub use canonical_error::CanonicalError;
pub use chain::Chain;
pub(crate) use escape::{first_escaped, write_escaped};
pub use hash::{EventHash, HashAlgorithm, HashError};
pub use verify::{Verifier, verify};
