//! Objects that Kotlin holds: each an `Arc`, by the address of what is inside it. 0 is no object, as one has that
//! was made without a native half.

use std::ptr;
use std::sync::Arc;

use crate::typed::shape::Mismatch;
use crate::{Chain, Directory, Jurisdiction, Petition, Policy};

/// That a handle is none.
pub(super) const NONE: Mismatch = Mismatch("an object has no native half");

/// What Kotlin can hold.
pub(crate) trait Object: Send + Sync {}

impl Object for Chain {}
impl Object for Directory {}
impl Object for Jurisdiction {}
impl Object for Petition {}
impl Object for Policy {}

/// Hands an object over; Kotlin gives it back once.
pub(crate) fn handed<T: Object>(object: Arc<T>) -> i64 {
    let address = Arc::into_raw(object).expose_provenance();
    // An address has no more bits than this.
    (address as u64).cast_signed()
}

/// An object that Kotlin gives back.
///
/// # Safety
///
/// It is 0, or what [`handed`] answered for a `T`, or [`again`] since, and is not used after this.
#[allow(unsafe_code)]
pub(crate) unsafe fn given_back<T: Object>(handle: i64) -> Option<Arc<T>> {
    let object = address::<T>(handle)?;
    // SAFETY: it is the pointer of an `Arc<T>` whose count includes this handle.
    Some(unsafe { Arc::from_raw(object) })
}

/// An object that Kotlin keeps.
///
/// # Safety
///
/// It is 0, or what [`handed`] answered for a `T`, and is not given back while what is answered is used.
#[allow(unsafe_code)]
pub(crate) unsafe fn lent<'a, T: Object>(handle: i64) -> Option<&'a T> {
    // SAFETY: it points into an `Arc<T>` that lives as long.
    address::<T>(handle).and_then(|object| unsafe { object.as_ref() })
}

/// The same object once more, to be given back once more.
///
/// # Safety
///
/// As for [`lent`], while this runs.
#[allow(unsafe_code)]
pub(crate) unsafe fn again<T: Object>(handle: i64) -> Option<i64> {
    let object = address::<T>(handle)?;
    // SAFETY: it is the pointer of an `Arc<T>` that lives.
    unsafe { Arc::increment_strong_count(object) };
    Some(handle)
}

fn address<T: Object>(handle: i64) -> Option<*const T> {
    let address = usize::try_from(handle.cast_unsigned()).ok()?;
    (address != 0).then(|| ptr::with_exposed_provenance(address))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    #[allow(unsafe_code)]
    fn an_object_lives_until_every_handle_was_given_back() {
        let policy = Policy::national().unwrap();
        let watched = Arc::downgrade(&policy);
        let handle = handed(policy);
        // SAFETY: the handle is that of a policy, given back as often as it was handed over.
        unsafe {
            let other = again::<Policy>(handle).unwrap();
            assert_eq!(watched.strong_count(), 2);
            assert!(lent::<Policy>(other).unwrap().to_json().starts_with('{'));
            drop(given_back::<Policy>(other));
            assert_eq!(watched.strong_count(), 1);
            drop(given_back::<Policy>(handle));
            assert_eq!(watched.strong_count(), 0);
        }
    }

    #[test]
    #[allow(unsafe_code)]
    fn no_object_is_none() {
        // SAFETY: 0 is no object.
        unsafe {
            assert!(given_back::<Policy>(0).is_none());
            assert!(lent::<Policy>(0).is_none());
            assert!(again::<Policy>(0).is_none());
        }
    }
}
