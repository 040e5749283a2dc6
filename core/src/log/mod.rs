//! The log: canonical JSON and the chain of hashes over it.
