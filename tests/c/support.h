/* What the tests of the C interface have in common. */
#ifndef SUQIU_TEST_SUPPORT_H
#define SUQIU_TEST_SUPPORT_H

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <suqiu.h>

/* A literal as data and length. */
#define TEXT(literal) (literal), (sizeof(literal) - 1)

#define CHECK(condition)                                                                \
    do {                                                                                \
        if (!(condition)) {                                                             \
            fprintf(stderr, "%s:%d: %s\n", __FILE__, __LINE__, #condition);             \
            exit(1);                                                                    \
        }                                                                               \
    } while (0)

/* The call fails with this status and code; the error is freed. */
#define FAILS(call, expected_status, expected_code)                                     \
    do {                                                                                \
        suqiu_error *error = NULL;                                                      \
        suqiu_status found_status = (call);                                             \
        if (found_status != (expected_status) || error == NULL                          \
            || strcmp(suqiu_error_code(error).data, (expected_code)) != 0               \
            || suqiu_error_status(error) != found_status) {                             \
            fprintf(stderr, "%s:%d: %s: status %u, %s\n", __FILE__, __LINE__, #call,    \
                (unsigned)found_status, suqiu_error_json(error).data);                  \
            exit(1);                                                                    \
        }                                                                               \
        suqiu_error_free(error);                                                        \
    } while (0)

/* The call goes well. */
#define WORKS(call)                                                                     \
    do {                                                                                \
        suqiu_error *error = NULL;                                                      \
        if ((call) != SUQIU_STATUS_OK) {                                                \
            fprintf(stderr, "%s:%d: %s: %s\n", __FILE__, __LINE__, #call,               \
                suqiu_error_json(error).data);                                          \
            exit(1);                                                                    \
        }                                                                               \
        CHECK(error == NULL);                                                           \
    } while (0)

static const char UNITS[] =
    "[{\"id\":\"gov\",\"name\":\"县政府\",\"level\":\"county\",\"functions\":[\"government\"]},"
    "{\"id\":\"xfj\",\"name\":\"县信访局\",\"level\":\"county\",\"parent\":\"gov\","
    "\"functions\":[\"petition_office\"]},"
    "{\"id\":\"hrss\",\"name\":\"县人社局\",\"level\":\"county\",\"parent\":\"gov\","
    "\"functions\":[\"department\"]}]";

static const char REGISTER[] =
    "{\"id\":\"c1\",\"petition\":\"p1\",\"at\":\"2026-03-02T09:30:00+08:00\","
    "\"actor\":{\"person\":\"w17\",\"role\":\"officer\",\"unit\":\"xfj\"},"
    "\"act\":{\"type\":\"register\",\"intake\":\"letter\",\"petitioner\":\"r1\"}}";

#define UNITS_TEXT UNITS, (sizeof(UNITS) - 1)
#define REGISTER_TEXT REGISTER, (sizeof(REGISTER) - 1)
#define NOW_TEXT TEXT("2026-03-10T09:00:00+08:00")

/* The national policy among the units above. */
static inline suqiu_jurisdiction *test_jurisdiction(void) {
    suqiu_policy *policy;
    suqiu_directory *directory;
    suqiu_jurisdiction *jurisdiction;
    WORKS(suqiu_policy_national(&policy, &error));
    WORKS(suqiu_directory_from_json(UNITS_TEXT, &directory, &error));
    WORKS(suqiu_jurisdiction_new(policy, directory, &jurisdiction, &error));
    /* What a jurisdiction was made of may go before it. */
    suqiu_policy_free(policy);
    suqiu_directory_free(directory);
    return jurisdiction;
}

static inline suqiu_petition *test_petition(void) {
    suqiu_petition *petition;
    WORKS(suqiu_petition_blank(TEXT("p1"), &petition, &error));
    return petition;
}

#endif
