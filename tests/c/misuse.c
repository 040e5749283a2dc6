/* What a program can do wrong, and what it gets for it. */
#include <stdint.h>

#include "support.h"

static void null_pointers(suqiu_policy *policy, suqiu_jurisdiction *jurisdiction) {
    const suqiu_status null = SUQIU_STATUS_INPUT_NULL;
    suqiu_petition *petition = test_petition();
    suqiu_chain *chain;
    suqiu_buffer out = {(const char *)1, 1, 1};
    suqiu_policy *no_policy = (suqiu_policy *)(uintptr_t)8;
    suqiu_directory *no_directory = (suqiu_directory *)(uintptr_t)8;
    suqiu_jurisdiction *no_jurisdiction = (suqiu_jurisdiction *)(uintptr_t)8;
    suqiu_petition *no_petition = (suqiu_petition *)(uintptr_t)8;
    suqiu_chain *no_chain = (suqiu_chain *)(uintptr_t)8;
    suqiu_pack pack = {SUQIU_PACK_FORMAT_TOML, {NULL, 0}, {NULL, 5}};
    WORKS(suqiu_chain_new(TEXT("sm3"), &chain, &error));

    /* Handles. After a fault every output is empty, whatever it held. */
    FAILS(suqiu_policy_info(NULL, &out, &error), null, "input.null");
    CHECK(out.data == NULL && out.len == 0 && out.capacity == 0);
    FAILS(suqiu_policy_json(NULL, &out, &error), null, "input.null");
    FAILS(suqiu_policy_warnings(NULL, &out, &error), null, "input.null");
    FAILS(suqiu_policy_clone(NULL, &no_policy, &error), null, "input.null");
    FAILS(suqiu_policy_with_calendar(NULL, TEXT("{}"), &no_policy, &error), null, "input.null");
    CHECK(no_policy == NULL);
    FAILS(suqiu_directory_info(NULL, &out, &error), null, "input.null");
    FAILS(suqiu_directory_clone(NULL, &no_directory, &error), null, "input.null");
    FAILS(suqiu_directory_from_json(NULL, 1, &no_directory, &error), null, "input.null");
    CHECK(no_directory == NULL);
    FAILS(suqiu_jurisdiction_new(policy, NULL, &no_jurisdiction, &error), null, "input.null");
    CHECK(no_jurisdiction == NULL);
    FAILS(suqiu_jurisdiction_new(NULL, NULL, &no_jurisdiction, &error), null, "input.null");
    FAILS(suqiu_jurisdiction_clone(NULL, &no_jurisdiction, &error), null, "input.null");
    FAILS(suqiu_petition_clone(NULL, &no_petition, &error), null, "input.null");
    FAILS(suqiu_petition_restore(NULL, 9, &no_petition, &error), null, "input.null");
    CHECK(no_petition == NULL);
    FAILS(suqiu_petition_snapshot(NULL, policy, &out, &error), null, "input.null");
    FAILS(suqiu_petition_snapshot(petition, NULL, &out, &error), null, "input.null");
    FAILS(suqiu_petition_decide(NULL, petition, REGISTER_TEXT, &out, &error), null, "input.null");
    FAILS(suqiu_petition_decide(jurisdiction, NULL, REGISTER_TEXT, &out, &error), null,
        "input.null");
    FAILS(suqiu_petition_decide(jurisdiction, petition, NULL, 3, &out, &error), null,
        "input.null");
    FAILS(suqiu_petition_apply(NULL, TEXT("[]"), &error), null, "input.null");
    FAILS(suqiu_petition_position(NULL, &out, &error), null, "input.null");
    FAILS(suqiu_petition_clocks(NULL, policy, NOW_TEXT, &out, &error), null, "input.null");
    FAILS(suqiu_petition_clocks(petition, NULL, NOW_TEXT, &out, &error), null, "input.null");
    FAILS(suqiu_petition_alerts(petition, NULL, NOW_TEXT, &out, &error), null, "input.null");
    FAILS(suqiu_petition_next_change(petition, NULL, NOW_TEXT, &out, &error), null, "input.null");
    FAILS(suqiu_petition_view(petition, policy, NULL, 2, NOW_TEXT, &out, &error), null,
        "input.null");
    FAILS(suqiu_explain(NULL, TEXT("[]"), &out, &error), null, "input.null");
    FAILS(suqiu_clock_due(NULL, TEXT("{}"), &out, &error), null, "input.null");
    FAILS(suqiu_clock_read(policy, NULL, 2, NOW_TEXT, &out, &error), null, "input.null");
    FAILS(suqiu_clock_explain(NULL, TEXT("{}"), &out, &error), null, "input.null");
    FAILS(suqiu_chain_seal(NULL, TEXT("{}"), &out, &error), null, "input.null");
    FAILS(suqiu_chain_last(NULL, &out, &error), null, "input.null");
    FAILS(suqiu_chain_new(NULL, 3, &no_chain, &error), null, "input.null");
    CHECK(no_chain == NULL);
    FAILS(suqiu_log_verify(NULL, 3, &out, &error), null, "input.null");
    FAILS(suqiu_audit(NULL, TEXT(""), TEXT("{}"), &out, &error), null, "input.null");
    FAILS(suqiu_route(NULL, TEXT("{}"), NOW_TEXT, &out, &error), null, "input.null");
    FAILS(suqiu_route(jurisdiction, NULL, 2, NOW_TEXT, &out, &error), null, "input.null");
    FAILS(suqiu_route(jurisdiction, TEXT("{}"), NULL, 2, &out, &error), null, "input.null");
    FAILS(suqiu_explain_route(NULL, TEXT("{}"), NOW_TEXT, &out, &error), null, "input.null");
    FAILS(suqiu_policy_diff(policy, NULL, &out, &error), null, "input.null");
    FAILS(suqiu_policy_affected(policy, policy, NULL, NULL, NOW_TEXT, &out, &error), null, "input.null");
    FAILS(suqiu_policy_standing(NULL, 1, TEXT("2026-03-02"), &out, &error), null, "input.null");
    FAILS(suqiu_rotation(NULL, TEXT("{}"), &out, &error), null, "input.null");
    FAILS(suqiu_propose_repeats(NULL, 2, &out, &error), null, "input.null");
    FAILS(suqiu_public_code(NULL, 2, &out, &error), null, "input.null");
    FAILS(suqiu_read_public_code(NULL, 2, &out, &error), null, "input.null");
    FAILS(suqiu_indicators(NULL, NULL, 0, TEXT("{}"), &out, &error), null, "input.null");
    FAILS(suqiu_ask(NULL, NULL, 0, TEXT("{}"), &out, &error), null, "input.null");
    FAILS(suqiu_ask(jurisdiction, NULL, 2, TEXT("{}"), &out, &error), null, "input.null");
    FAILS(suqiu_decide_dossier(NULL, petition, TEXT("{}"), TEXT("{}"), &out, &error), null,
        "input.null");
    FAILS(suqiu_decide_dossier(jurisdiction, NULL, NULL, 2, TEXT("{}"), &out, &error), null,
        "input.null");
    FAILS(suqiu_decide_dossier(jurisdiction, NULL, TEXT("{}"), TEXT("{}"), &out, &error),
        SUQIU_STATUS_INPUT_UNREADABLE, "input.unreadable");
    FAILS(suqiu_apply_dossier(TEXT("{}"), NULL, 2, &out, &error), null, "input.null");
    FAILS(suqiu_read_dossier(NULL, TEXT("{}"), NOW_TEXT, &out, &error), null, "input.null");
    FAILS(suqiu_indicators(policy, NULL, 2, TEXT("{}"), &out, &error), null, "input.null");
    FAILS(suqiu_policy_load(NULL, 1, TEXT("x"), &no_policy, &error), null, "input.null");
    FAILS(suqiu_policy_load(&pack, 1, TEXT("x"), &no_policy, &error), null, "input.null");

    /* Outputs. */
    FAILS(suqiu_policy_national(NULL, &error), null, "input.null");
    FAILS(suqiu_policy_info(policy, NULL, &error), null, "input.null");
    FAILS(suqiu_petition_blank(TEXT("p"), NULL, &error), null, "input.null");
    FAILS(suqiu_petition_decide(jurisdiction, petition, REGISTER_TEXT, NULL, &error), null,
        "input.null");
    FAILS(suqiu_labels(NULL, &error), null, "input.null");
    FAILS(suqiu_route(jurisdiction, TEXT("{}"), NOW_TEXT, NULL, &error), null, "input.null");
    FAILS(suqiu_propose_repeats(TEXT("{}"), NULL, &error), null, "input.null");
    {
        char room[64] = {0};
        void *odd = room + 1;
        FAILS(suqiu_policy_info(policy, (suqiu_buffer *)odd, &error), null, "input.null");
        /* An error that has nowhere to go is dropped. */
        CHECK(suqiu_policy_info(NULL, &out, (suqiu_error **)odd) == null);
        CHECK(room[1] == 0);
    }

    /* Nobody has to want the error. */
    CHECK(suqiu_policy_info(NULL, &out, NULL) == null);
    CHECK(suqiu_policy_info(policy, &out, NULL) == SUQIU_STATUS_OK);
    CHECK(strlen(out.data) == out.len);
    suqiu_buffer_free(&out);

    /* An empty text may be null. */
    FAILS(suqiu_petition_decide(jurisdiction, petition, NULL, 0, &out, &error),
        SUQIU_STATUS_INPUT_UNREADABLE, "input.unreadable");
    FAILS(suqiu_petition_blank(NULL, 0, &no_petition, &error), SUQIU_STATUS_INPUT, "input.id");
    FAILS(suqiu_chain_new(NULL, 0, &no_chain, &error), SUQIU_STATUS_INPUT_UNREADABLE,
        "input.unreadable");
    WORKS(suqiu_policy_load(NULL, 0, TEXT("cn.national"), &no_policy, &error));
    suqiu_policy_free(no_policy);
    suqiu_petition_free(petition);
    suqiu_chain_free(chain);
}

static void texts(suqiu_policy *policy, suqiu_jurisdiction *jurisdiction) {
    suqiu_petition *petition = test_petition(), *other;
    suqiu_directory *directory;
    suqiu_buffer out;
    suqiu_error *error = NULL;
    static const char bytes[] = "{\"i\xff\":1}";
    static const char cut[] = "\xe5\x8e"; /* two bytes of three */
    static const char over[] = "\xed\xa0\x80"; /* a surrogate */

    CHECK(suqiu_petition_decide(jurisdiction, petition, TEXT(bytes), &out, &error)
        == SUQIU_STATUS_INPUT_UTF8);
    CHECK(strcmp(suqiu_error_place(error).data, "byte 3") == 0);
    CHECK(suqiu_error_message_zh(error).len > 0 && suqiu_error_message_en(error).len > 0);
    CHECK(suqiu_error_next_zh(error).len > 0 && suqiu_error_next_en(error).len > 0);
    CHECK(suqiu_error_article(error).len == 0 && suqiu_error_article(error).data[0] == 0);
    CHECK(strstr(suqiu_error_json(error).data, "\"code\":\"input.utf8\"") != NULL);
    CHECK(suqiu_error_row(error) == -1);
    suqiu_error_free(error);
    FAILS(suqiu_directory_from_csv(TEXT(cut), &directory, &error), SUQIU_STATUS_INPUT_UTF8,
        "input.utf8");
    FAILS(suqiu_directory_from_json(TEXT(over), &directory, &error), SUQIU_STATUS_INPUT_UTF8,
        "input.utf8");
    FAILS(suqiu_petition_apply(petition, TEXT(cut), &error), SUQIU_STATUS_INPUT_UTF8,
        "input.utf8");
    FAILS(suqiu_log_verify(TEXT(cut), &out, &error), SUQIU_STATUS_INPUT_UTF8, "input.utf8");
    FAILS(suqiu_route(jurisdiction, TEXT(cut), NOW_TEXT, &out, &error), SUQIU_STATUS_INPUT_UTF8,
        "input.utf8");
    FAILS(suqiu_propose_repeats(TEXT(cut), &out, &error), SUQIU_STATUS_INPUT_UTF8, "input.utf8");

    /* Facts that cannot be. */
    FAILS(suqiu_route(jurisdiction, TEXT("{\"receiver\":\"nobody\"}"), NOW_TEXT, &out, &error),
        SUQIU_STATUS_INPUT, "route.unknown_unit");
    FAILS(suqiu_route(jurisdiction, TEXT("{}"), TEXT("today"), &out, &error), SUQIU_STATUS_INPUT,
        "input.time");
    CHECK(out.data == NULL && out.len == 0);

    /* A NUL inside a text ends nothing. */
    FAILS(suqiu_petition_decide(jurisdiction, petition, TEXT("{}\0{}"), &out, &error),
        SUQIU_STATUS_INPUT_UNREADABLE, "input.unreadable");
    FAILS(suqiu_petition_blank(TEXT("p\0q"), &other, &error), SUQIU_STATUS_INPUT, "input.id");
    FAILS(suqiu_directory_from_csv(TEXT("id\0name"), &directory, &error), SUQIU_STATUS_DIRECTORY,
        "directory.empty");
    FAILS(suqiu_clock_due(policy, TEXT("{\"budget\":\"1\\u0000 days\"}"), &out, &error),
        SUQIU_STATUS_INPUT_UNREADABLE, "input.unreadable");

    /* Lengths that cannot be meant. */
    FAILS(suqiu_petition_decide(jurisdiction, petition, REGISTER, SIZE_MAX, &out, &error),
        SUQIU_STATUS_INPUT_LENGTH, "input.length");
    FAILS(suqiu_petition_decide(jurisdiction, petition, REGISTER, SIZE_MAX / 2 + 1, &out, &error),
        SUQIU_STATUS_INPUT_LENGTH, "input.length");
    FAILS(suqiu_petition_blank("p1", (size_t)SUQIU_MAX_TEXT + 1, &other, &error),
        SUQIU_STATUS_INPUT_LENGTH, "input.length");
    FAILS(suqiu_policy_load((const suqiu_pack *)(const void *)UNITS, SIZE_MAX, TEXT("x"),
            (suqiu_policy **)&other, &error), SUQIU_STATUS_INPUT_LENGTH, "input.length");
    FAILS(suqiu_petition_decide(jurisdiction, petition, REGISTER, sizeof(REGISTER) - 5, &out,
            &error), SUQIU_STATUS_INPUT_UNREADABLE, "input.unreadable");

    /* Times. */
    FAILS(suqiu_petition_clocks(petition, policy, TEXT("2026-03-02"), &out, &error),
        SUQIU_STATUS_INPUT, "input.time");
    FAILS(suqiu_petition_alerts(petition, policy, NULL, 0, &out, &error), SUQIU_STATUS_INPUT,
        "input.time");
    suqiu_petition_free(petition);
}

static void packs(void) {
    suqiu_policy *policy;
    suqiu_error *error = NULL;
    static const char text[] = "[pack]\nid = \"cn.x\"\nextends = \"cn.national\"\n"
                               "[clocks.XF-HANDLE]\nbudgte = \"30 days\"\n";
    suqiu_pack pack = {SUQIU_PACK_FORMAT_TOML, {TEXT("x.toml")}, {TEXT(text)}};
    CHECK(suqiu_policy_load(&pack, 1, TEXT("cn.x"), &policy, &error) == SUQIU_STATUS_PACK);
    CHECK(suqiu_error_status(error) / 1000 == SUQIU_STATUS_PACK / 1000 && policy == NULL);
    CHECK(strncmp(suqiu_error_place(error).data, "x.toml:", 7) == 0);
    CHECK(strstr(suqiu_error_json(error).data, "budgte") != NULL);
    suqiu_error_free(error);
    pack.format = 7;
    FAILS(suqiu_policy_load(&pack, 1, TEXT("cn.x"), &policy, &error), SUQIU_STATUS_INPUT_CHOICE,
        "input.pack_format");
    pack.format = SUQIU_PACK_FORMAT_JSON;
    pack.name.data = "\xff";
    pack.name.len = 1;
    FAILS(suqiu_policy_load(&pack, 1, TEXT("cn.x"), &policy, &error), SUQIU_STATUS_INPUT_UTF8,
        "input.utf8");
}

static void refusals(suqiu_policy *policy, suqiu_jurisdiction *jurisdiction) {
    suqiu_petition *petition = test_petition(), *other, *twin;
    suqiu_buffer decision, before, after;
    suqiu_error *error = NULL;
    static const char archive[] =
        "{\"id\":\"c2\",\"petition\":\"p1\",\"at\":\"2026-03-03T09:30:00+08:00\","
        "\"actor\":{\"person\":\"w17\",\"role\":\"officer\",\"unit\":\"xfj\"},"
        "\"act\":{\"type\":\"archive\"}}";
    WORKS(suqiu_petition_decide(jurisdiction, petition, REGISTER_TEXT, &decision, &error));
    WORKS(suqiu_petition_apply(petition, decision.data, decision.len, &error));
    WORKS(suqiu_petition_snapshot(petition, policy, &before, &error));
    CHECK(suqiu_petition_decide(jurisdiction, petition, TEXT(archive), &after, &error)
        == SUQIU_STATUS_REFUSED);
    CHECK(after.data == NULL && suqiu_error_article(error).len > 0);
    CHECK(strstr(suqiu_error_json(error).data, "\"possible\":[") != NULL);
    suqiu_error_free(error);

    /* Events of another petition: nothing changes. */
    WORKS(suqiu_petition_blank(TEXT("p2"), &other, &error));
    FAILS(suqiu_petition_apply(other, decision.data, decision.len, &error), SUQIU_STATUS_INPUT,
        "input.other_petition");
    FAILS(suqiu_petition_fold(TEXT("p2"), decision.data, decision.len, &twin, &error),
        SUQIU_STATUS_INPUT, "input.other_petition");
    FAILS(suqiu_petition_apply(petition, TEXT("[1]"), &error), SUQIU_STATUS_INPUT, "input.event");
    FAILS(suqiu_petition_restore(TEXT("{\"snapshot\":99}"), &twin, &error), SUQIU_STATUS_INPUT,
        "input.snapshot");
    WORKS(suqiu_petition_snapshot(petition, policy, &after, &error));
    CHECK(before.len == after.len && memcmp(before.data, after.data, after.len) == 0);

    /* A fold, a restored snapshot and a clone are the same petition. */
    suqiu_petition_free(other);
    WORKS(suqiu_petition_fold(TEXT("p1"), decision.data, decision.len, &other, &error));
    suqiu_buffer_free(&after);
    WORKS(suqiu_petition_snapshot(other, policy, &after, &error));
    CHECK(before.len == after.len && memcmp(before.data, after.data, after.len) == 0);
    WORKS(suqiu_petition_restore(before.data, before.len, &twin, &error));
    suqiu_petition_free(other);
    WORKS(suqiu_petition_clone(twin, &other, &error));
    suqiu_buffer_free(&after);
    WORKS(suqiu_petition_snapshot(other, policy, &after, &error));
    CHECK(before.len == after.len && memcmp(before.data, after.data, after.len) == 0);

    suqiu_petition_free(twin);
    suqiu_petition_free(other);
    suqiu_petition_free(petition);
    suqiu_buffer_free(&decision);
    suqiu_buffer_free(&before);
    suqiu_buffer_free(&after);
}

static void frees(void) {
    suqiu_buffer buffer;
    suqiu_policy_free(NULL);
    suqiu_directory_free(NULL);
    suqiu_jurisdiction_free(NULL);
    suqiu_petition_free(NULL);
    suqiu_chain_free(NULL);
    suqiu_error_free(NULL);
    suqiu_buffer_free(NULL);
    WORKS(suqiu_labels(&buffer, &error));
    CHECK(buffer.data[buffer.len] == 0 && buffer.data[0] == '{');
    suqiu_buffer_free(&buffer);
    CHECK(buffer.data == NULL && buffer.len == 0);
    suqiu_buffer_free(&buffer); /* empty by now */

    CHECK(suqiu_error_status(NULL) == SUQIU_STATUS_OK && suqiu_error_row(NULL) == -1);
    CHECK(suqiu_error_code(NULL).len == 0 && suqiu_error_code(NULL).data[0] == 0);
    CHECK(suqiu_error_json(NULL).len == 0 && suqiu_error_json(NULL).data[0] == 0);
    CHECK(suqiu_error_place(NULL).len == 0 && suqiu_error_article(NULL).len == 0);
    CHECK(suqiu_error_message_zh(NULL).len == 0 && suqiu_error_message_en(NULL).len == 0);
    CHECK(suqiu_error_next_zh(NULL).len == 0 && suqiu_error_next_en(NULL).len == 0);
}

int main(void) {
    suqiu_policy *policy;
    suqiu_jurisdiction *jurisdiction = test_jurisdiction(), *second;
    WORKS(suqiu_policy_national(&policy, &error));
    WORKS(suqiu_jurisdiction_clone(jurisdiction, &second, &error));
    suqiu_jurisdiction_free(jurisdiction);
    null_pointers(policy, second);
    texts(policy, second);
    packs();
    refusals(policy, second);
    frees();
    suqiu_jurisdiction_free(second);
    suqiu_policy_free(policy);
    puts("misuse: ok");
    return 0;
}
