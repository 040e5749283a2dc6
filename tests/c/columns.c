/* Dues and colours over plain arrays. */
#include <stdint.h>

#include "support.h"

#define ROWS 3

static void due_days(const suqiu_policy *policy) {
    /* 2026-01-30 and 30 days: a Sunday, so the Monday after. */
    int32_t start[ROWS] = {20483, 20483, 20483}, count[ROWS] = {30, 0, 15};
    int32_t nominal[ROWS] = {0}, rolled[ROWS] = {0};
    uint8_t certainty[ROWS] = {9, 9, 9};
    suqiu_due_day_columns columns = {ROWS, start, count, nominal, rolled, certainty};
    suqiu_error *error = NULL;
    WORKS(suqiu_due_days(policy, SUQIU_UNIT_DAYS, SUQIU_ROLL_NEXT, &columns, &error));
    CHECK(nominal[0] == 20513 && rolled[0] == 20514);
    CHECK(certainty[0] == SUQIU_CERTAINTY_CERTAIN);
    WORKS(suqiu_due_days(policy, SUQIU_UNIT_WORKING_DAYS, SUQIU_ROLL_NONE, &columns, &error));
    CHECK(nominal[0] == rolled[0] && nominal[0] > 20513);

    /* A row that cannot be computed is named; those in front of it are written. */
    count[1] = -1;
    nominal[0] = 0;
    CHECK(suqiu_due_days(policy, SUQIU_UNIT_DAYS, SUQIU_ROLL_NEXT, &columns, &error)
        == SUQIU_STATUS_CLOCK_COLUMN);
    CHECK(suqiu_error_row(error) == 1 && nominal[0] == 20513);
    suqiu_error_free(error);
    count[1] = INT32_MAX;
    start[1] = INT32_MAX;
    FAILS(suqiu_due_days(policy, SUQIU_UNIT_DAYS, SUQIU_ROLL_NEXT, &columns, &error),
        SUQIU_STATUS_CLOCK_COLUMN, "clock.column");
    FAILS(suqiu_due_days(policy, SUQIU_UNIT_WORKING_DAYS, SUQIU_ROLL_NEXT, &columns, &error),
        SUQIU_STATUS_CLOCK_COLUMN, "clock.column");
    start[1] = INT32_MIN;
    FAILS(suqiu_due_days(policy, SUQIU_UNIT_WORKING_DAYS, SUQIU_ROLL_NEXT, &columns, &error),
        SUQIU_STATUS_CLOCK_COLUMN, "clock.column");
    FAILS(suqiu_due_days(policy, SUQIU_UNIT_HOURS, SUQIU_ROLL_NEXT, &columns, &error),
        SUQIU_STATUS_CLOCK_COLUMN, "clock.column");
    FAILS(suqiu_due_days(policy, 77, SUQIU_ROLL_NEXT, &columns, &error),
        SUQIU_STATUS_CLOCK_COLUMN, "clock.column");
    FAILS(suqiu_due_days(policy, SUQIU_UNIT_DAYS, 3, &columns, &error), SUQIU_STATUS_INPUT_CHOICE,
        "input.choice");

    /* Arrays. */
    FAILS(suqiu_due_days(policy, SUQIU_UNIT_DAYS, SUQIU_ROLL_NEXT, NULL, &error),
        SUQIU_STATUS_INPUT_NULL, "input.null");
    FAILS(suqiu_due_days(NULL, SUQIU_UNIT_DAYS, SUQIU_ROLL_NEXT, &columns, &error),
        SUQIU_STATUS_INPUT_NULL, "input.null");
    columns.nominal = NULL;
    FAILS(suqiu_due_days(policy, SUQIU_UNIT_DAYS, SUQIU_ROLL_NEXT, &columns, &error),
        SUQIU_STATUS_INPUT_NULL, "input.null");
    columns.nominal = start + 1;
    FAILS(suqiu_due_days(policy, SUQIU_UNIT_DAYS, SUQIU_ROLL_NEXT, &columns, &error),
        SUQIU_STATUS_INPUT_OVERLAP, "input.overlap");
    columns.nominal = rolled;
    FAILS(suqiu_due_days(policy, SUQIU_UNIT_DAYS, SUQIU_ROLL_NEXT, &columns, &error),
        SUQIU_STATUS_INPUT_OVERLAP, "input.overlap");
    {
        int32_t room[ROWS + 1];
        columns.nominal = (int32_t *)(void *)((char *)room + 1);
        FAILS(suqiu_due_days(policy, SUQIU_UNIT_DAYS, SUQIU_ROLL_NEXT, &columns, &error),
            SUQIU_STATUS_INPUT_NULL, "input.null");
    }
    columns.nominal = nominal;
    columns.rows = SIZE_MAX / 4;
    FAILS(suqiu_due_days(policy, SUQIU_UNIT_DAYS, SUQIU_ROLL_NEXT, &columns, &error),
        SUQIU_STATUS_INPUT_OVERLAP, "input.overlap");
    columns.count = (int32_t *)(uintptr_t)(SIZE_MAX - 3); /* never read */
    columns.rows = SIZE_MAX / 2;
    CHECK(suqiu_due_days(policy, SUQIU_UNIT_DAYS, SUQIU_ROLL_NEXT, &columns, NULL) / 1000
        == SUQIU_STATUS_INPUT / 1000);
    memset(&columns, 0, sizeof(columns));
    WORKS(suqiu_due_days(policy, SUQIU_UNIT_DAYS, SUQIU_ROLL_NEXT, &columns, &error));
}

static void sweeps(const suqiu_policy *policy) {
    int64_t start[ROWS] = {1769734800000000, 1772413200000000, 1769734800000000};
    int64_t now = 1772413200000000; /* 2026-03-02T09:00:00+08:00 */
    int32_t budget[ROWS] = {30, 15, 30};
    uint8_t unit[ROWS] = {SUQIU_UNIT_DAYS, SUQIU_UNIT_DAYS, SUQIU_UNIT_DAYS};
    uint8_t paused[ROWS] = {0, 0, 1};
    int32_t extended[ROWS] = {0, 0, 0};
    int32_t nominal[ROWS], rolled[ROWS];
    uint8_t certainty[ROWS], colour[ROWS], colours[ROWS];
    suqiu_sweep_columns columns = {ROWS, start, budget, unit, extended, NULL, paused};
    suqiu_sweep_output output = {nominal, rolled, certainty, colour};
    suqiu_sweep_rule rule = {{1, 2}, {3, 4}, {9, 10}, SUQIU_NATURE_DUTY, SUQIU_ROLL_NEXT};
    suqiu_error *error = NULL;
    memset(nominal, 0, sizeof(nominal));
    memset(rolled, 0, sizeof(rolled));
    memset(certainty, 0, sizeof(certainty));
    memset(colour, 0, sizeof(colour));
    memset(colours, 0, sizeof(colours));
    WORKS(suqiu_sweep(policy, &rule, &columns, now, &output, &error));
    CHECK(nominal[0] == 20513 && rolled[0] == 20514 && colour[0] == SUQIU_COLOUR_OVERDUE);
    CHECK(colour[1] == SUQIU_COLOUR_CLEAR && certainty[1] == SUQIU_CERTAINTY_CERTAIN);
    CHECK(nominal[2] == SUQIU_NO_DUE && certainty[2] == SUQIU_CERTAINTY_NO_DUE);
    WORKS(suqiu_sweep_colours(policy, NULL, &columns, now, colours, &error));
    CHECK(memcmp(colour, colours, sizeof(colours)) == 0);
    rule.nature = SUQIU_NATURE_RIGHT;
    WORKS(suqiu_sweep_colours(policy, &rule, &columns, now, colours, &error));
    CHECK(colours[0] == SUQIU_COLOUR_RED);

    unit[2] = 9;
    CHECK(suqiu_sweep(policy, &rule, &columns, now, &output, &error) == SUQIU_STATUS_CLOCK_COLUMN);
    CHECK(suqiu_error_row(error) == 2);
    suqiu_error_free(error);
    unit[2] = SUQIU_UNIT_HOURS;
    budget[0] = INT32_MAX;
    extended[0] = INT32_MAX;
    FAILS(suqiu_sweep(policy, &rule, &columns, now, &output, &error), SUQIU_STATUS_CLOCK_COLUMN,
        "clock.column");
    start[0] = INT64_MIN;
    FAILS(suqiu_sweep_colours(policy, &rule, &columns, now, colours, &error),
        SUQIU_STATUS_CLOCK_COLUMN, "clock.column");
    FAILS(suqiu_sweep(policy, &rule, &columns, INT64_MAX, &output, &error), SUQIU_STATUS_INPUT,
        "input.time");
    rule.nature = 2;
    FAILS(suqiu_sweep(policy, &rule, &columns, now, &output, &error), SUQIU_STATUS_INPUT_CHOICE,
        "input.choice");
    rule.nature = SUQIU_NATURE_DUTY;
    rule.blue.denominator = 0;
    FAILS(suqiu_sweep(policy, &rule, &columns, now, &output, &error), SUQIU_STATUS_INPUT,
        "input.period");
    rule.blue = rule.red;
    FAILS(suqiu_sweep(policy, &rule, &columns, now, &output, &error), SUQIU_STATUS_INPUT,
        "input.period");
    FAILS(suqiu_sweep_colours(policy, NULL, &columns, now, unit, &error),
        SUQIU_STATUS_INPUT_OVERLAP, "input.overlap");
    output.certainty = output.colour;
    FAILS(suqiu_sweep(policy, NULL, &columns, now, &output, &error), SUQIU_STATUS_INPUT_OVERLAP,
        "input.overlap");
    FAILS(suqiu_sweep(policy, NULL, NULL, now, &output, &error), SUQIU_STATUS_INPUT_NULL,
        "input.null");
    FAILS(suqiu_sweep(policy, NULL, &columns, now, NULL, &error), SUQIU_STATUS_INPUT_NULL,
        "input.null");
    columns.budget = NULL;
    FAILS(suqiu_sweep_colours(policy, NULL, &columns, now, colours, &error),
        SUQIU_STATUS_INPUT_NULL, "input.null");
}

int main(void) {
    suqiu_policy *policy;
    WORKS(suqiu_policy_national(&policy, &error));
    due_days(policy);
    sweeps(policy);
    suqiu_policy_free(policy);
    puts("columns: ok");
    return 0;
}
