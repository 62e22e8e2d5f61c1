//! The integration tests, one binary.

mod press;
