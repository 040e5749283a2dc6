//! The columns of an export, and the moments that they tell.

use crate::petition::{Moment, kinds};

kinds! {
    /// A column with a time.
    Column {
        ReceivedAt = "received_at", "收到时间", "received";
        ReferredAt = "referred_at", "转送、交办时间", "referred or assigned";
        NotifiedAt = "notified_at", "书面告知时间", "petitioner told in writing";
        AcceptedAt = "accepted_at", "受理时间", "accepted";
        NotAcceptedAt = "not_accepted_at", "不予（不再）受理时间", "not accepted";
        RepliedAt = "replied_at", "答复（出具意见）时间", "answered";
        DeliveredAt = "delivered_at", "送达时间", "answer delivered";
        ReviewRequestedAt = "review_requested_at", "收到复查请求时间", "review requested";
        ReviewIssuedAt = "review_issued_at", "出具复查意见时间", "review opinion issued";
        ReviewDeliveredAt = "review_delivered_at", "复查意见送达时间", "review opinion delivered";
        FinalReviewRequestedAt = "final_review_requested_at", "收到复核请求时间", "final review requested";
        FinalReviewIssuedAt = "final_review_issued_at", "出具复核意见时间", "final review opinion issued";
        ClosedAt = "closed_at", "办结时间", "closed";
    }
}

/// The column that tells a moment: the one table between the two. None where no export says it.
pub const fn column_of(moment: Moment) -> Option<Column> {
    Some(match moment {
        Moment::ReceivedByOffice | Moment::ReceivedDirect => Column::ReceivedAt,
        Moment::Triaged => Column::ReferredAt,
        Moment::Notified => Column::NotifiedAt,
        Moment::Accepted => Column::AcceptedAt,
        Moment::NotAccepted => Column::NotAcceptedAt,
        Moment::Answered => Column::RepliedAt,
        Moment::Delivered => Column::DeliveredAt,
        Moment::ReviewRequested => Column::ReviewRequestedAt,
        Moment::ReviewIssued => Column::ReviewIssuedAt,
        Moment::ReviewDelivered => Column::ReviewDeliveredAt,
        Moment::FinalReviewRequested => Column::FinalReviewRequestedAt,
        Moment::FinalReviewIssued => Column::FinalReviewIssuedAt,
        Moment::Closed => Column::ClosedAt,
        _ => return None,
    })
}
