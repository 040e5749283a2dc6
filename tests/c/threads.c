/* Threads that share a jurisdiction, and threads that share what they should not. */
#include <pthread.h>

#include "support.h"

#define THREADS 8

static const suqiu_jurisdiction *shared;
static suqiu_petition *contested;
static suqiu_buffer expected;
static int rounds = 500;

/* Each thread has its own petition; all get the same bytes. */
static void *apart(void *unused) {
    int round;
    for (round = 0; round < rounds; round++) {
        suqiu_petition *petition = test_petition();
        suqiu_jurisdiction *mine;
        suqiu_buffer decision, routed;
        WORKS(suqiu_jurisdiction_clone(shared, &mine, &error));
        WORKS(suqiu_petition_decide(mine, petition, REGISTER_TEXT, &decision, &error));
        WORKS(suqiu_route(mine, TEXT("{\"class\":\"claim\"}"), NOW_TEXT, &routed, &error));
        CHECK(strstr(routed.data, "\"unit\":\"xfj\"") != NULL);
        suqiu_buffer_free(&routed);
        suqiu_jurisdiction_free(mine);
        CHECK(decision.len == expected.len
            && memcmp(decision.data, expected.data, expected.len) == 0);
        WORKS(suqiu_petition_apply(petition, decision.data, decision.len, &error));
        suqiu_buffer_free(&decision);
        FAILS(suqiu_petition_decide(shared, petition, TEXT("{}"), &decision, &error),
            SUQIU_STATUS_INPUT_UNREADABLE, "input.unreadable");
        suqiu_petition_free(petition);
    }
    return unused;
}

/* All change one petition: each call goes well or says that it is busy. */
static void *together(void *busy) {
    int round;
    for (round = 0; round < rounds; round++) {
        suqiu_buffer out;
        suqiu_status status =
            suqiu_petition_apply(contested, expected.data, expected.len, NULL);
        CHECK(status == SUQIU_STATUS_OK || status == SUQIU_STATUS_INPUT_BUSY);
        *(long *)busy += status == SUQIU_STATUS_INPUT_BUSY;
        status = suqiu_petition_position(contested, &out, NULL);
        CHECK(status == SUQIU_STATUS_OK || status == SUQIU_STATUS_INPUT_BUSY);
        *(long *)busy += status == SUQIU_STATUS_INPUT_BUSY;
        suqiu_buffer_free(&out);
    }
    return NULL;
}

static long run(void *(*body)(void *)) {
    pthread_t threads[THREADS];
    long busy[THREADS] = {0}, all = 0;
    int i;
    for (i = 0; i < THREADS; i++) {
        CHECK(pthread_create(&threads[i], NULL, body, &busy[i]) == 0);
    }
    for (i = 0; i < THREADS; i++) {
        CHECK(pthread_join(threads[i], NULL) == 0);
        all += busy[i];
    }
    return all;
}

int main(int argc, char **argv) {
    suqiu_jurisdiction *jurisdiction = test_jurisdiction();
    if (argc > 1) {
        rounds = atoi(argv[1]);
    }
    shared = jurisdiction;
    contested = test_petition();
    WORKS(suqiu_petition_decide(shared, contested, REGISTER_TEXT, &expected, &error));
    run(apart);
    printf("threads: ok, busy %ld of %d\n", run(together), 2 * THREADS * rounds);
    suqiu_buffer_free(&expected);
    suqiu_petition_free(contested);
    suqiu_jurisdiction_free(jurisdiction);
    return 0;
}
