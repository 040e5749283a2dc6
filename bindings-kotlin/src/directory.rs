//! The units, and the rules together with them.

use std::sync::Arc;

use suqiu::wire;

use crate::error::SuqiuError;
use crate::guard::guard;
use crate::policy::Policy;

/// The units (机关、单位) among which petitions move. It never changes; threads share it.
#[derive(Debug, uniffi::Object)]
pub struct Directory(pub(crate) suqiu::directory::Directory);

#[uniffi::export]
impl Directory {
    /// Reads the units from CSV with a heading.
    #[uniffi::constructor]
    pub fn from_csv(text: String) -> Result<Arc<Self>, SuqiuError> {
        guard(|| {
            Ok(Arc::new(Self(suqiu::directory::Directory::from_csv(
                &text,
            )?)))
        })
    }

    /// Reads the units from a JSON array.
    #[uniffi::constructor]
    pub fn from_json(text: String) -> Result<Arc<Self>, SuqiuError> {
        guard(|| {
            Ok(Arc::new(Self(suqiu::directory::Directory::from_json(
                &text,
            )?)))
        })
    }

    /// How many units it has.
    pub fn size(&self) -> i32 {
        i32::try_from(self.0.units().len()).unwrap_or(i32::MAX)
    }

    /// How many units it has, as JSON.
    pub fn info_json(&self) -> Result<String, SuqiuError> {
        guard(|| wire::directory_info(&self.0))
    }
}

/// By which rules and among which units petitions are decided. It never changes; threads share it,
/// and it stays whole when the policy and the directory are closed.
#[derive(Debug, uniffi::Object)]
pub struct Jurisdiction(pub(crate) suqiu::petition::Jurisdiction);

#[uniffi::export]
impl Jurisdiction {
    /// A policy and a directory together.
    #[uniffi::constructor]
    pub fn new(policy: &Policy, directory: &Directory) -> Arc<Self> {
        Arc::new(Self(suqiu::petition::Jurisdiction {
            directory: directory.0.clone(),
            policy: policy.0.clone(),
        }))
    }
}
