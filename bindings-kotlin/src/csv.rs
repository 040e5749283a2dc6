//! What is given as CSV, and its refusal in a build that reads none.

#[cfg(feature = "csv")]
mod read {
    use suqiu::directory::Directory;
    use suqiu::policy::Policy;
    use suqiu::{Fault, wire};

    pub(crate) fn directory(text: &str) -> Result<Directory, Fault> {
        Ok(Directory::from_csv(text)?)
    }

    pub(crate) fn audit(policy: &Policy, records: &str, options: &str) -> Result<String, Fault> {
        wire::audit(policy, records, options)
    }
}

#[cfg(not(feature = "csv"))]
mod read {
    use suqiu::directory::Directory;
    use suqiu::policy::Policy;
    use suqiu::{BoundaryCode, Fault};

    fn off(place: &str) -> Fault {
        Fault::boundary(BoundaryCode::CsvOff, &[]).at(place)
    }

    pub(crate) fn directory(_text: &str) -> Result<Directory, Fault> {
        Err(off("directory"))
    }

    pub(crate) fn audit(_policy: &Policy, _records: &str, _options: &str) -> Result<String, Fault> {
        Err(off("records"))
    }
}

pub(crate) use read::{audit, directory};

#[cfg(test)]
#[cfg(not(feature = "csv"))]
mod tests {
    use super::*;

    #[test]
    fn a_build_without_csv_says_what_to_do_instead() {
        let policy = suqiu::policy::Policy::national().unwrap();
        let faults = [
            directory("id,level\n").unwrap_err(),
            audit(&policy, "id\n", "{}").unwrap_err(),
        ];
        for (fault, place) in faults.into_iter().zip(["directory", "records"]) {
            assert_eq!(fault.code, "input.csv_off");
            assert_eq!(fault.place.as_deref(), Some(place));
            assert!(fault.next.en.contains("JSON") && fault.next.zh.contains("JSON"));
        }
    }
}
