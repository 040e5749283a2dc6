/* The dues of many periods in one call, over plain arrays. */
#include <stdio.h>
#include <suqiu.h>

int main(void) {
    /* Days since 1970-01-01: 2026-01-30, 2026-02-13, 2026-03-02. */
    const int32_t start[] = {20483, 20497, 20514}, count[] = {30, 15, 60};
    int32_t nominal[3] = {0}, rolled[3] = {0};
    uint8_t certainty[3] = {0};
    const suqiu_due_day_columns columns = {3, start, count, nominal, rolled, certainty};
    suqiu_policy *policy = NULL;
    suqiu_error *error = NULL;
    int row;
    if (suqiu_policy_national(&policy, &error)
        || suqiu_due_days(policy, SUQIU_UNIT_DAYS, SUQIU_ROLL_NEXT, &columns, &error)) {
        fprintf(stderr, "row %d: %s\n", (int)suqiu_error_row(error),
            suqiu_error_message_en(error).data);
        suqiu_error_free(error);
        suqiu_policy_free(policy);
        return 1;
    }
    for (row = 0; row < 3; row++) {
        printf("%d + %d days: %d, after rolling %d%s\n", (int)start[row], (int)count[row],
            (int)nominal[row], (int)rolled[row],
            certainty[row] == SUQIU_CERTAINTY_CERTAIN ? "" : " (provisional)");
    }
    suqiu_policy_free(policy);
    return 0;
}
