//! Functions that take texts.

use std::ptr::{null, null_mut};

use suqiu_ffi::audit::suqiu_audit;
use suqiu_ffi::buffer::{suqiu_buffer, suqiu_buffer_free};
use suqiu_ffi::chain::{suqiu_chain_free, suqiu_chain_new, suqiu_chain_seal, suqiu_log_verify};
use suqiu_ffi::clock::{suqiu_clock_due, suqiu_clock_explain, suqiu_clock_read};
use suqiu_ffi::directory::{
    suqiu_directory_free, suqiu_directory_from_csv, suqiu_directory_from_json, suqiu_directory_info,
};
use suqiu_ffi::dossier::{suqiu_apply_dossier, suqiu_decide_dossier, suqiu_read_dossier};
use suqiu_ffi::field::{suqiu_apply_outbox, suqiu_outbox_batch, suqiu_rebase};
use suqiu_ffi::petition::{
    suqiu_explain, suqiu_petition_alerts, suqiu_petition_apply, suqiu_petition_blank,
    suqiu_petition_clocks, suqiu_petition_decide, suqiu_petition_fold, suqiu_petition_free,
    suqiu_petition_next_change, suqiu_petition_restore, suqiu_petition_snapshot,
    suqiu_petition_view,
};
use suqiu_ffi::policy::{
    suqiu_pack, suqiu_policy_check_directory, suqiu_policy_free, suqiu_policy_load,
    suqiu_policy_with_calendar,
};
use suqiu_ffi::public_code::{suqiu_public_code, suqiu_read_public_code};
use suqiu_ffi::routing::{suqiu_explain_route, suqiu_route};
use suqiu_ffi::status::suqiu_status;
use suqiu_ffi::tables::{suqiu_ask, suqiu_indicators, suqiu_propose_repeats, suqiu_rotation};
use suqiu_ffi::versions::{suqiu_policy_affected, suqiu_policy_standing};

use crate::asked::Asked;

/// Functions of handles, one or two texts, and an answer.
macro_rules! texts {
    ($($name:ident: $function:ident($($handle:ident),*; $($text:ident),+);)*) => {$(
        pub fn $name(asked: &mut Asked<'_>) -> suqiu_status {
            unsafe {
                $function(
                    $(asked.$handle,)*
                    $(asked.$text.data(), asked.$text.len(),)+
                    &mut asked.out,
                    &mut asked.error,
                )
            }
        }
    )*};
}

texts! {
    decide: suqiu_petition_decide(place, petition; a);
    view: suqiu_petition_view(petition, policy; a, b);
    clocks: suqiu_petition_clocks(petition, policy; a);
    alerts: suqiu_petition_alerts(petition, policy; a);
    next_change: suqiu_petition_next_change(petition, policy; a);
    due: suqiu_clock_due(policy; a);
    read: suqiu_clock_read(policy; a, b);
    explain_due: suqiu_clock_explain(policy; a);
    verify: suqiu_log_verify(; a);
    explain: suqiu_explain(policy; a);
    audit: suqiu_audit(policy; a, b);
    route: suqiu_route(place; a, b);
    explain_route: suqiu_explain_route(place; a, b);
    rotation: suqiu_rotation(directory; a);
    propose_repeats: suqiu_propose_repeats(; a);
    public_code: suqiu_public_code(; a);
    read_public_code: suqiu_read_public_code(; a);
    apply_dossier: suqiu_apply_dossier(; a, b);
    read_dossier: suqiu_read_dossier(policy; a, b);
    apply_outbox: suqiu_apply_outbox(; a, b);
    outbox_batch: suqiu_outbox_batch(; a);
}

pub fn apply(asked: &mut Asked<'_>) -> suqiu_status {
    unsafe {
        let (data, len) = (asked.a.data(), asked.a.len());
        suqiu_petition_apply(asked.petition, data, len, &mut asked.error)
    }
}

pub fn blank(asked: &mut Asked<'_>) -> suqiu_status {
    let mut other = null_mut();
    unsafe {
        let (data, len) = (asked.a.data(), asked.a.len());
        let status = suqiu_petition_blank(data, len, &mut other, &mut asked.error);
        suqiu_petition_free(other);
        status
    }
}

/// What was restored has a snapshot again.
pub fn restore(asked: &mut Asked<'_>) -> suqiu_status {
    let mut other = null_mut();
    unsafe {
        let (data, len) = (asked.a.data(), asked.a.len());
        let status = suqiu_petition_restore(data, len, &mut other, &mut asked.error);
        if status == suqiu_status::Ok {
            let kept = suqiu_petition_snapshot(other, asked.policy, &mut asked.out, null_mut());
            assert_ne!(kept, suqiu_status::InternalPanic);
        }
        suqiu_petition_free(other);
        status
    }
}

pub fn fold(asked: &mut Asked<'_>) -> suqiu_status {
    let mut other = null_mut();
    unsafe {
        let status = suqiu_petition_fold(
            asked.a.data(),
            asked.a.len(),
            asked.b.data(),
            asked.b.len(),
            &mut other,
            &mut asked.error,
        );
        suqiu_petition_free(other);
        status
    }
}

/// What was read can be told, and compared with a policy.
pub fn directory(asked: &mut Asked<'_>) -> suqiu_status {
    let mut directory = null_mut();
    let read = if asked.choice % 2 == 0 {
        suqiu_directory_from_csv
    } else {
        suqiu_directory_from_json
    };
    unsafe {
        let (data, len) = (asked.a.data(), asked.a.len());
        let status = read(data, len, &mut directory, &mut asked.error);
        if status == suqiu_status::Ok {
            let told = suqiu_directory_info(directory, &mut asked.out, null_mut());
            assert_eq!(told, suqiu_status::Ok);
            let mut findings = suqiu_buffer {
                data: null(),
                len: 0,
                capacity: 0,
            };
            let checked =
                suqiu_policy_check_directory(asked.policy, directory, &mut findings, null_mut());
            assert_eq!(checked, suqiu_status::Ok);
            suqiu_buffer_free(&mut findings);
        }
        suqiu_directory_free(directory);
        status
    }
}

/// A pack, or a calendar for the national one.
pub fn policy(asked: &mut Asked<'_>) -> suqiu_status {
    let mut loaded = null_mut();
    unsafe {
        let status = if asked.choice % 4 == 3 {
            let (data, len) = (asked.a.data(), asked.a.len());
            suqiu_policy_with_calendar(asked.policy, data, len, &mut loaded, &mut asked.error)
        } else {
            let pack = suqiu_pack {
                format: asked.choice.into(),
                name: asked.b.lent(),
                text: asked.a.lent(),
            };
            suqiu_policy_load(
                &pack,
                1,
                c"cn.example.county".as_ptr(),
                17,
                &mut loaded,
                &mut asked.error,
            )
        };
        suqiu_policy_free(loaded);
        status
    }
}

pub fn chain(asked: &mut Asked<'_>) -> suqiu_status {
    let mut chain = null_mut();
    unsafe {
        let (data, len) = (asked.b.data(), asked.b.len());
        let status = suqiu_chain_new(data, len, &mut chain, &mut asked.error);
        if status == suqiu_status::Ok {
            let (data, len) = (asked.a.data(), asked.a.len());
            let sealed = suqiu_chain_seal(chain, data, len, &mut asked.out, null_mut());
            assert_ne!(sealed, suqiu_status::InternalPanic);
        }
        suqiu_chain_free(chain);
        status
    }
}

pub fn ask(asked: &mut Asked<'_>) -> suqiu_status {
    let texts = asked.b.parts();
    let snapshots: Vec<_> = texts.iter().map(|text| text.lent()).collect();
    unsafe {
        suqiu_ask(
            asked.place,
            snapshots.as_ptr(),
            snapshots.len(),
            asked.a.data(),
            asked.a.len(),
            &mut asked.out,
            &mut asked.error,
        )
    }
}

pub fn indicators(asked: &mut Asked<'_>) -> suqiu_status {
    let texts = asked.b.parts();
    let snapshots: Vec<_> = texts.iter().map(|text| text.lent()).collect();
    unsafe {
        suqiu_indicators(
            asked.policy,
            snapshots.as_ptr(),
            snapshots.len(),
            asked.a.data(),
            asked.a.len(),
            &mut asked.out,
            &mut asked.error,
        )
    }
}

/// The texts are snapshots and waiting commands alike.
pub fn rebase(asked: &mut Asked<'_>) -> suqiu_status {
    let texts = asked.b.parts();
    let texts: Vec<_> = texts.iter().map(|text| text.lent()).collect();
    let snapshots = if asked.choice % 2 == 0 { 0 } else { texts.len() };
    unsafe {
        suqiu_rebase(
            asked.place,
            asked.a.data(),
            asked.a.len(),
            texts.as_ptr(),
            snapshots,
            texts.as_ptr(),
            texts.len(),
            &mut asked.out,
            &mut asked.error,
        )
    }
}

/// With a petition, or without one.
pub fn decide_dossier(asked: &mut Asked<'_>) -> suqiu_status {
    let petition = if asked.choice % 2 == 0 {
        null()
    } else {
        asked.petition
    };
    unsafe {
        suqiu_decide_dossier(
            asked.place,
            petition,
            asked.a.data(),
            asked.a.len(),
            asked.b.data(),
            asked.b.len(),
            &mut asked.out,
            &mut asked.error,
        )
    }
}

/// Of one version, or of none.
pub fn standing(asked: &mut Asked<'_>) -> suqiu_status {
    let versions = [asked.policy];
    unsafe {
        suqiu_policy_standing(
            versions.as_ptr(),
            usize::from(asked.choice % 2),
            asked.a.data(),
            asked.a.len(),
            &mut asked.out,
            &mut asked.error,
        )
    }
}

/// With a directory, or without one.
pub fn affected(asked: &mut Asked<'_>) -> suqiu_status {
    let directory = if asked.choice % 2 == 0 {
        null()
    } else {
        asked.directory
    };
    unsafe {
        suqiu_policy_affected(
            asked.policy,
            asked.policy,
            directory,
            asked.petition,
            asked.a.data(),
            asked.a.len(),
            &mut asked.out,
            &mut asked.error,
        )
    }
}
