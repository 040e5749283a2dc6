/* Runs the conformance vectors in their flat form; see ../vectors/README.md.
 *
 *     conformance FOLDER [GROUPS CASES]     what manifest.json counts, where it is named
 */
#include <errno.h>
#include <stdint.h>

#include "support.h"

#define MAX_FIELDS 16
#define MAX_ROWS 4096
#define MAX_PACKS 32

/* A text that grows. */
typedef struct {
    char *data;
    size_t len, room;
} text;

static void append(text *to, const char *data, size_t len) {
    if (to->len + len + 1 > to->room) {
        to->room = 2 * (to->len + len + 1);
        to->data = realloc(to->data, to->room);
        CHECK(to->data != NULL);
    }
    memcpy(to->data + to->len, data, len);
    to->len += len;
    to->data[to->len] = 0;
}

static void append_text(text *to, const char *data) {
    append(to, data, strlen(data));
}

/* What the operations stand on. */
static const char *folder;
static suqiu_policy *policy;
static suqiu_directory *directory;
static suqiu_petition *petition;
/* Columns of one struct have one length: the one case that cannot be written in C. */
static const char unsayable[] = "columns-length";
static text dossier; /* its JSON */
static text events; /* the events remembered: the inside of a JSON array */

static text read_file(const char *name) {
    text path = {NULL, 0, 0}, content = {NULL, 0, 0};
    char part[65536];
    size_t len;
    FILE *file;
    append_text(&path, folder);
    append_text(&path, "/");
    append_text(&path, name);
    file = fopen(path.data, "rb");
    if (file == NULL) {
        fprintf(stderr, "%s: %s\n", path.data, strerror(errno));
        exit(1);
    }
    append(&content, "", 0);
    while ((len = fread(part, 1, sizeof(part), file)) > 0) {
        append(&content, part, len);
    }
    CHECK(ferror(file) == 0);
    fclose(file);
    free(path.data);
    return content;
}

static int is_json(const char *path) {
    const char *dot = strrchr(path, '.');
    return dot != NULL && strcmp(dot, ".json") == 0;
}

/* The end of the value of a JSON array or object that begins at `at`: the next comma outside of
 * texts and brackets, or the end. */
static const char *value_end(const char *at, const char *end) {
    int depth = 0, in_text = 0;
    for (; at < end; at++) {
        if (in_text) {
            if (*at == '\\') {
                at++;
            } else if (*at == '"') {
                in_text = 0;
            }
        } else if (*at == '"') {
            in_text = 1;
        } else if (*at == '[' || *at == '{') {
            depth++;
        } else if (*at == ']' || *at == '}') {
            depth--;
        } else if (*at == ',' && depth == 0) {
            break;
        }
    }
    return at;
}

/* Remembers events that were applied: an array, a decision, or one event. */
static void remember(const char *data, size_t len) {
    static const char decision[] = "{\"events\":[";
    const char *end = data + len;
    if (len > 0 && *data == '[') {
        data++;
        end--;
    } else if (strncmp(data, decision, sizeof(decision) - 1) == 0) {
        data += sizeof(decision) - 1;
        while (end > data && *end != ']') {
            end--;
        }
    }
    if (end > data) {
        if (events.len > 0) {
            append_text(&events, ",");
        }
        append(&events, data, (size_t)(end - data));
    }
}

static void forget(void) {
    events.len = 0;
    append(&events, "", 0);
}

static text remembered(void) {
    text all = {NULL, 0, 0};
    append_text(&all, "[");
    append(&all, events.data, events.len);
    append_text(&all, "]");
    return all;
}

/* The answer of a call goes behind what is there already; the fault goes in its place. */
static suqiu_status answered(
    text *answer, suqiu_status status, suqiu_buffer *found, suqiu_error *error) {
    if (status == SUQIU_STATUS_OK) {
        append(answer, found->data, found->len);
    } else {
        answer->len = 0;
        append(answer, suqiu_error_json(error).data, suqiu_error_json(error).len);
    }
    suqiu_buffer_free(found);
    suqiu_error_free(error);
    return status;
}

static suqiu_error *error;
static suqiu_buffer out;
static suqiu_status called;

/* Calls a function that answers with a text. */
#define ANSWER(call)                                                                    \
    (out = no_buffer, error = NULL, called = (call), answered(answer, called, &out, error))
/* Calls a function that answers otherwise; on a fault the operation ends. */
#define STEP(call)                                                                      \
    do {                                                                                \
        suqiu_status step_status;                                                       \
        out = no_buffer;                                                                \
        error = NULL;                                                                   \
        step_status = (call);                                                           \
        if (step_status != SUQIU_STATUS_OK) {                                           \
            answered(answer, step_status, &out, error);                                 \
            return;                                                                     \
        }                                                                               \
    } while (0)

static const suqiu_buffer no_buffer = {NULL, 0, 0};

#define FIELD(i) fields[i], strlen(fields[i])

/* Another policy takes the place of the one that was there. */
static void load_policy(text *answer, suqiu_status status, suqiu_policy *loaded) {
    if (status == SUQIU_STATUS_OK) {
        suqiu_policy_free(policy);
        policy = loaded;
        ANSWER(suqiu_policy_info(policy, &out, &error));
    } else {
        answered(answer, status, &out, error);
    }
}

/* The paths of the packs are separated by commas; the list is cut into them. */
static suqiu_status read_packs(char *paths, const char *id, suqiu_policy **loaded) {
    /* None where the paths are `-`: the compiler is told that nothing is read then. */
    suqiu_pack packs[MAX_PACKS] = {{0}};
    text contents[MAX_PACKS] = {{NULL, 0, 0}};
    size_t count = 0, i;
    suqiu_status status;
    while (*paths != 0 && strcmp(paths, "-") != 0) {
        char *path = paths;
        paths += strcspn(paths, ",");
        if (*paths != 0) {
            *paths++ = 0;
        }
        CHECK(count < MAX_PACKS);
        contents[count] = read_file(path);
        packs[count].format = is_json(path) ? SUQIU_PACK_FORMAT_JSON : SUQIU_PACK_FORMAT_TOML;
        packs[count].name.data = path;
        packs[count].name.len = strlen(path);
        packs[count].text.data = contents[count].data;
        packs[count].text.len = contents[count].len;
        count++;
    }
    out = no_buffer;
    error = NULL;
    status = suqiu_policy_load(packs, count, id, strlen(id), loaded, &error);
    for (i = 0; i < count; i++) {
        free(contents[i].data);
    }
    return status;
}

static void load_packs(text *answer, char *paths, const char *id) {
    suqiu_policy *loaded;
    suqiu_status status = read_packs(paths, id, &loaded);
    load_policy(answer, status, loaded);
}

static void standing(text *answer, char **fields, size_t count) {
    suqiu_policy *versions[MAX_FIELDS];
    size_t i, loaded = 0;
    suqiu_status status = SUQIU_STATUS_OK;
    while (status == SUQIU_STATUS_OK && loaded + 2 < count) {
        status = read_packs(fields[loaded + 2], fields[1], &versions[loaded]);
        loaded += status == SUQIU_STATUS_OK;
    }
    if (status == SUQIU_STATUS_OK) {
        ANSWER(suqiu_policy_standing((const suqiu_policy *const *)versions, loaded, FIELD(0), &out, &error));
    } else {
        answered(answer, status, &out, error);
    }
    for (i = 0; i < loaded; i++) {
        suqiu_policy_free(versions[i]);
    }
}

/* What another policy changes; `at` is null for the tables, else for the petition. */
static void changes(text *answer, char **fields, const char *at) {
    suqiu_policy *newer;
    suqiu_status status = read_packs(fields[0], fields[1], &newer);
    if (status != SUQIU_STATUS_OK) {
        answered(answer, status, &out, error);
        return;
    }
    if (at == NULL) {
        ANSWER(suqiu_policy_diff(policy, newer, &out, &error));
    } else {
        const suqiu_directory *units = strcmp(fields[2], "directory") == 0 ? directory : NULL;
        ANSWER(suqiu_policy_affected(policy, newer, units, petition, at, strlen(at), &out, &error));
    }
    suqiu_policy_free(newer);
}

static void load_calendar(text *answer, const char *path) {
    suqiu_policy *loaded;
    text content = read_file(path);
    suqiu_status status;
    out = no_buffer;
    error = NULL;
    status = suqiu_policy_with_calendar(policy, content.data, content.len, &loaded, &error);
    load_policy(answer, status, loaded);
    free(content.data);
}

static void load_directory(text *answer, const char *path) {
    suqiu_directory *loaded;
    text content = read_file(path);
    suqiu_status status;
    out = no_buffer;
    error = NULL;
    status = is_json(path)
        ? suqiu_directory_from_json(content.data, content.len, &loaded, &error)
        : suqiu_directory_from_csv(content.data, content.len, &loaded, &error);
    free(content.data);
    if (status == SUQIU_STATUS_OK) {
        suqiu_directory_free(directory);
        directory = loaded;
        ANSWER(suqiu_directory_info(directory, &out, &error));
    } else {
        answered(answer, status, &out, error);
    }
}

static void decide(text *answer, const char *command) {
    suqiu_jurisdiction *jurisdiction;
    suqiu_status status;
    WORKS(suqiu_jurisdiction_new(policy, directory, &jurisdiction, &error));
    status = ANSWER(suqiu_petition_decide(
        jurisdiction, petition, command, strlen(command), &out, &error));
    suqiu_jurisdiction_free(jurisdiction);
    if (status == SUQIU_STATUS_OK) {
        WORKS(suqiu_petition_apply(petition, answer->data, answer->len, &error));
        remember(answer->data, answer->len);
    }
}

static void apply(text *answer, const char *given) {
    STEP(suqiu_petition_apply(petition, given, strlen(given), &error));
    remember(given, strlen(given));
    ANSWER(suqiu_petition_position(petition, &out, &error));
}

/* Another petition takes the place of the one that was there. */
static void replace(text *answer, suqiu_petition *made) {
    suqiu_petition_free(petition);
    petition = made;
    forget();
    ANSWER(suqiu_petition_position(petition, &out, &error));
}

static void blank(text *answer, const char *id) {
    suqiu_petition *made;
    STEP(suqiu_petition_blank(id, strlen(id), &made, &error));
    replace(answer, made);
}

static void restore(text *answer, const char *snapshot) {
    suqiu_petition *made;
    STEP(suqiu_petition_restore(snapshot, strlen(snapshot), &made, &error));
    replace(answer, made);
}

static size_t numbers(const char *list, int32_t *rows) {
    size_t count = 0;
    char *rest;
    while (*list != 0) {
        CHECK(count < MAX_ROWS);
        rows[count++] = (int32_t)strtol(list, &rest, 10);
        CHECK(rest > list);
        list = *rest == ',' ? rest + 1 : rest;
    }
    return count;
}

static void due_days(text *answer, char **fields) {
    static int32_t start[MAX_ROWS], count[MAX_ROWS], nominal[MAX_ROWS], rolled[MAX_ROWS];
    static uint8_t certainty[MAX_ROWS];
    static const char *const rolls[] = {"none", "next", "previous"};
    suqiu_due_day_columns columns = {0, start, count, nominal, rolled, certainty};
    uint32_t roll = 0;
    int column;
    size_t row;
    while (roll < 3 && strcmp(rolls[roll], fields[1]) != 0) {
        roll++;
    }
    columns.rows = numbers(fields[2], start);
    CHECK(roll < 3);
    CHECK(numbers(fields[3], count) == columns.rows);
    STEP(suqiu_due_days(policy, atoi(fields[0]), roll, &columns, &error));
    for (column = 0; column < 3; column++) {
        for (row = 0; row < columns.rows; row++) {
            char number[24];
            sprintf(number, "%s%d", row == 0 ? "" : ",",
                (int)(column == 0 ? nominal[row] : column == 1 ? rolled[row] : certainty[row]));
            append_text(answer, number);
        }
        append_text(answer, column < 2 ? ";" : "");
    }
}

/* A text as JSON. The lines of a log hold no control characters. */
static void append_quoted(text *to, const char *data, size_t len) {
    size_t i;
    append_text(to, "\"");
    for (i = 0; i < len; i++) {
        if (data[i] == '"' || data[i] == '\\') {
            append_text(to, "\\");
        }
        append(to, data + i, 1);
    }
    append_text(to, "\"");
}

static void seal(text *answer, const char *after) {
    suqiu_chain *chain;
    const char *at = events.data, *end = events.data + events.len;
    STEP(suqiu_chain_new(after, strlen(after), &chain, &error));
    append_text(answer, "[");
    while (at < end) {
        const char *stop = value_end(at, end);
        suqiu_status status;
        out = no_buffer;
        error = NULL;
        status = suqiu_chain_seal(chain, at, (size_t)(stop - at), &out, &error);
        if (status != SUQIU_STATUS_OK) {
            answered(answer, status, &out, error);
            suqiu_chain_free(chain);
            return;
        }
        append_text(answer, answer->len > 1 ? "," : "");
        append_quoted(answer, out.data, out.len);
        suqiu_buffer_free(&out);
        at = stop + 1;
    }
    append_text(answer, "]");
    suqiu_chain_free(chain);
}

static void seal_event(text *answer, const char *after, const char *event, size_t len) {
    suqiu_chain *chain;
    STEP(suqiu_chain_new(after, strlen(after), &chain, &error));
    ANSWER(suqiu_chain_seal(chain, event, len, &out, &error));
    suqiu_chain_free(chain);
}

/* Asks something of facts, under the policy and among the units of the moment. */
static void ask(text *answer,
    suqiu_status (*function)(const suqiu_jurisdiction *, const char *, size_t, const char *, size_t,
        suqiu_buffer *, suqiu_error **),
    const char *facts, const char *at) {
    suqiu_jurisdiction *jurisdiction;
    STEP(suqiu_jurisdiction_new(policy, directory, &jurisdiction, &error));
    ANSWER(function(jurisdiction, facts, strlen(facts), at, strlen(at), &out, &error));
    suqiu_jurisdiction_free(jurisdiction);
}

/* `-` among the snapshots stands for that of the petition, as it stands. */
static void tables(
    text *answer, int of_units, const char *question, char **given, size_t count) {
    suqiu_text snapshots[MAX_FIELDS];
    suqiu_jurisdiction *jurisdiction;
    suqiu_buffer own;
    size_t i;
    CHECK(suqiu_petition_snapshot(petition, policy, &own, NULL) == SUQIU_STATUS_OK);
    for (i = 0; i < count; i++) {
        int is_own = strcmp(given[i], "-") == 0;
        snapshots[i].data = is_own ? own.data : given[i];
        snapshots[i].len = is_own ? own.len : strlen(given[i]);
    }
    if (of_units) {
        ANSWER(suqiu_indicators(
            policy, snapshots, count, question, strlen(question), &out, &error));
    } else {
        STEP(suqiu_jurisdiction_new(policy, directory, &jurisdiction, &error));
        ANSWER(suqiu_ask(
            jurisdiction, snapshots, count, question, strlen(question), &out, &error));
        suqiu_jurisdiction_free(jurisdiction);
    }
    suqiu_buffer_free(&own);
}

/* With the snapshot of the petition, as it stands, where that is said. */
static void rebase(
    text *answer, const char *question, int with_petition, char **given, size_t count) {
    suqiu_jurisdiction *jurisdiction;
    suqiu_text pending[MAX_FIELDS];
    suqiu_text snapshot;
    suqiu_buffer own;
    size_t i;
    CHECK(suqiu_petition_snapshot(petition, policy, &own, NULL) == SUQIU_STATUS_OK);
    snapshot.data = own.data;
    snapshot.len = own.len;
    for (i = 0; i < count; i++) {
        pending[i].data = given[i];
        pending[i].len = strlen(given[i]);
    }
    WORKS(suqiu_jurisdiction_new(policy, directory, &jurisdiction, &error));
    ANSWER(suqiu_rebase(jurisdiction, question, strlen(question), with_petition ? &snapshot : NULL,
        with_petition ? 1 : 0, pending, count, &out, &error));
    suqiu_jurisdiction_free(jurisdiction);
    suqiu_buffer_free(&own);
}

/* The dossier takes events, and is the answer. */
static void apply_dossier(text *answer, const char *state, const char *given, size_t len) {
    if (ANSWER(suqiu_apply_dossier(state, strlen(state), given, len, &out, &error))
        == SUQIU_STATUS_OK) {
        dossier.len = 0;
        append(&dossier, answer->data, answer->len);
    }
}

static void open_dossier(text *answer, const char *id) {
    text blank = {NULL, 0, 0};
    append_text(&blank, "{\"id\":");
    append_quoted(&blank, id, strlen(id));
    append_text(&blank, "}");
    apply_dossier(answer, blank.data, "[]", 2);
    free(blank.data);
}

static void decide_dossier(text *answer, int with_petition, const char *command) {
    suqiu_jurisdiction *jurisdiction;
    suqiu_status status;
    STEP(suqiu_jurisdiction_new(policy, directory, &jurisdiction, &error));
    status = ANSWER(suqiu_decide_dossier(jurisdiction, with_petition ? petition : NULL,
        dossier.data, dossier.len, command, strlen(command), &out, &error));
    suqiu_jurisdiction_free(jurisdiction);
    if (status == SUQIU_STATUS_OK) {
        text after = {NULL, 0, 0};
        apply_dossier(&after, dossier.data, answer->data, answer->len);
        free(after.data);
    }
}

/* Does one operation; 0 if there is none of this name with so many arguments. */
static int perform(text *answer, const char *op, char **fields, int count) {
    text content;
#define IS(name, arguments) (strcmp(op, name) == 0 && count == (arguments))
    if (IS("policy", 2)) {
        load_packs(answer, fields[0], fields[1]);
    } else if (IS("calendar", 1)) {
        load_calendar(answer, fields[0]);
    } else if (IS("warnings", 0)) {
        ANSWER(suqiu_policy_warnings(policy, &out, &error));
    } else if (IS("check_directory", 0)) {
        ANSWER(suqiu_policy_check_directory(policy, directory, &out, &error));
    } else if (IS("directory", 1)) {
        load_directory(answer, fields[0]);
    } else if (IS("petition", 1)) {
        blank(answer, fields[0]);
    } else if (IS("decide", 1)) {
        decide(answer, fields[0]);
    } else if (IS("apply", 1)) {
        apply(answer, fields[0]);
    } else if (IS("snapshot", 0)) {
        ANSWER(suqiu_petition_snapshot(petition, policy, &out, &error));
    } else if (IS("restore", 1)) {
        restore(answer, fields[0]);
    } else if (IS("clocks", 1)) {
        ANSWER(suqiu_petition_clocks(petition, policy, FIELD(0), &out, &error));
    } else if (IS("alerts", 1)) {
        ANSWER(suqiu_petition_alerts(petition, policy, FIELD(0), &out, &error));
    } else if (IS("next_change", 1)) {
        ANSWER(suqiu_petition_next_change(petition, policy, FIELD(0), &out, &error));
    } else if (IS("view", 1)) {
        content = remembered();
        ANSWER(suqiu_petition_view(
            petition, policy, content.data, content.len, FIELD(0), &out, &error));
        free(content.data);
    } else if (IS("explain", 0)) {
        content = remembered();
        ANSWER(suqiu_explain(policy, content.data, content.len, &out, &error));
        free(content.data);
    } else if (IS("due", 1)) {
        ANSWER(suqiu_clock_due(policy, FIELD(0), &out, &error));
    } else if (IS("explain_due", 1)) {
        ANSWER(suqiu_clock_explain(policy, FIELD(0), &out, &error));
    } else if (IS("read", 2)) {
        ANSWER(suqiu_clock_read(policy, FIELD(0), FIELD(1), &out, &error));
    } else if (IS("due_days", 4)) {
        due_days(answer, fields);
    } else if (IS("route", 2)) {
        ask(answer, suqiu_route, fields[0], fields[1]);
    } else if (IS("explain_route", 2)) {
        ask(answer, suqiu_explain_route, fields[0], fields[1]);
    } else if (strcmp(op, "standing") == 0 && count >= 2) {
        standing(answer, fields, (size_t)count);
    } else if (IS("diff", 2)) {
        changes(answer, fields, NULL);
    } else if (IS("affected", 4)) {
        changes(answer, fields, fields[3]);
    } else if (IS("rotation", 1)) {
        ANSWER(suqiu_rotation(directory, FIELD(0), &out, &error));
    } else if (IS("repeats", 1)) {
        ANSWER(suqiu_propose_repeats(FIELD(0), &out, &error));
    } else if (IS("public_code", 1)) {
        ANSWER(suqiu_public_code(FIELD(0), &out, &error));
    } else if (IS("read_public_code", 1)) {
        ANSWER(suqiu_read_public_code(FIELD(0), &out, &error));
    } else if (strcmp(op, "indicators") == 0 && count >= 1) {
        tables(answer, 1, fields[0], fields + 1, (size_t)count - 1);
    } else if (strcmp(op, "ask") == 0 && count >= 1) {
        tables(answer, 0, fields[0], fields + 1, (size_t)count - 1);
    } else if (strcmp(op, "rebase") == 0 && count >= 2) {
        rebase(answer, fields[0], strcmp(fields[1], "petition") == 0, fields + 2, (size_t)count - 2);
    } else if (IS("apply_outbox", 2)) {
        ANSWER(suqiu_apply_outbox(FIELD(0), FIELD(1), &out, &error));
    } else if (IS("outbox_batch", 1)) {
        ANSWER(suqiu_outbox_batch(FIELD(0), &out, &error));
    } else if (IS("dossier", 1)) {
        open_dossier(answer, fields[0]);
    } else if (IS("decide_dossier", 2)) {
        decide_dossier(answer, strcmp(fields[0], "petition") == 0, fields[1]);
    } else if (IS("apply_dossier", 2)) {
        apply_dossier(answer, fields[0], FIELD(1));
    } else if (IS("read_dossier", 1)) {
        ANSWER(suqiu_read_dossier(policy, dossier.data, dossier.len, FIELD(0), &out, &error));
    } else if (IS("audit", 2)) {
        content = read_file(fields[0]);
        ANSWER(suqiu_audit(policy, content.data, content.len, FIELD(1), &out, &error));
        free(content.data);
    } else if (IS("seal", 1)) {
        seal(answer, fields[0]);
    } else if (IS("seal_event", 2)) {
        seal_event(answer, fields[0], FIELD(1));
    } else if (IS("verify", 1)) {
        content = read_file(fields[0]);
        ANSWER(suqiu_log_verify(content.data, content.len, &out, &error));
        free(content.data);
    } else if (IS("labels", 0)) {
        ANSWER(suqiu_labels(&out, &error));
    } else {
        return 0;
    }
    return 1;
}

static void begin(void) {
    suqiu_policy_free(policy);
    suqiu_directory_free(directory);
    suqiu_petition_free(petition);
    directory = NULL;
    WORKS(suqiu_policy_national(&policy, &error));
    petition = test_petition();
    forget();
}

int main(int argc, char **argv) {
    text file, answer = {NULL, 0, 0};
    char *line, *next, group[128] = "";
    long groups = 0, cases = 0, wrong = 0, unsaid = 0, number = 0;
    int ended = 0;
    CHECK(argc == 2 || argc == 4);
    folder = argv[1];
    file = read_file("flat.tsv");
    for (line = file.data; *line != 0; line = next) {
        char *fields[MAX_FIELDS];
        int count = 0;
        size_t len = strcspn(line, "\n");
        next = line + len + (line[len] == '\n');
        line[len] = 0;
        number++;
        if (*line == '#' || *line == 0) {
            continue;
        }
        CHECK(!ended);
        for (;;) {
            CHECK(count < MAX_FIELDS);
            fields[count++] = line;
            line += strcspn(line, "\t");
            if (*line == 0) {
                break;
            }
            *line++ = 0;
        }
        if (strcmp(fields[0], "begin") == 0 && count == 2) {
            begin();
            groups++;
            sprintf(group, "%.100s", fields[1]);
        } else if (strcmp(fields[0], "case") == 0 && count >= 4
            && strcmp(fields[1], unsayable) == 0) {
            cases++;
            unsaid++;
        } else if (strcmp(fields[0], "case") == 0 && count >= 4) {
            answer.len = 0;
            append(&answer, "", 0);
            if (!perform(&answer, fields[2], fields + 3, count - 4)) {
                fprintf(stderr, "line %ld: no operation %s with %d arguments\n", number,
                    fields[2], count - 4);
                return 1;
            }
            cases++;
            if (strcmp(answer.data, fields[count - 1]) != 0) {
                wrong++;
                fprintf(stderr, "line %ld: %s/%s (%s)\n  expected %s\n  found    %s\n", number,
                    group, fields[1], fields[2], fields[count - 1], answer.data);
            }
        } else if (strcmp(fields[0], "end") == 0 && count == 3) {
            ended = 1;
            if (atol(fields[1]) != groups || atol(fields[2]) != cases) {
                fprintf(stderr, "counted %ld groups and %ld cases, not %s and %s\n", groups,
                    cases, fields[1], fields[2]);
                return 1;
            }
        } else {
            fprintf(stderr, "line %ld: cannot be read\n", number);
            return 1;
        }
    }
    CHECK(ended);
    if (unsaid != 1) {
        fprintf(stderr, "%ld cases are called %s, not one\n", unsaid, unsayable);
        return 1;
    }
    if (argc == 4 && (atol(argv[2]) != groups || atol(argv[3]) != cases)) {
        fprintf(stderr, "counted %ld groups and %ld cases; the manifest has %s and %s\n", groups,
            cases, argv[2], argv[3]);
        return 1;
    }
    free(file.data);
    free(answer.data);
    free(events.data);
    suqiu_policy_free(policy);
    suqiu_directory_free(directory);
    suqiu_petition_free(petition);
    printf("conformance: %ld groups, %ld cases, %ld wrong, one that C cannot say (%s)\n", groups,
        cases, wrong, unsayable);
    return wrong == 0 ? 0 : 1;
}
