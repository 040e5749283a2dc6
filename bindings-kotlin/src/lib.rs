//! The native half of the JVM library.
uniffi::setup_scaffolding!();
