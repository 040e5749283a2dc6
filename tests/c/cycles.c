/* Objects made and freed again and again: memory stays where it is. */
#include "support.h"

/* The resident memory in pages; 0 where the system does not say. */
static long resident(void) {
    long size = 0, pages = 0;
    FILE *file = fopen("/proc/self/statm", "r");
    if (file != NULL) {
        if (fscanf(file, "%ld %ld", &size, &pages) != 2) {
            pages = 0;
        }
        fclose(file);
    }
    return pages;
}

static void cycle(const suqiu_jurisdiction *jurisdiction, const suqiu_petition *living) {
    suqiu_petition *petition, *clone;
    suqiu_jurisdiction *second;
    suqiu_chain *chain;
    suqiu_buffer out;
    suqiu_error *error;
    WORKS(suqiu_petition_blank(TEXT("p1"), &petition, &error));
    WORKS(suqiu_petition_clone(living, &clone, &error));
    WORKS(suqiu_jurisdiction_clone(jurisdiction, &second, &error));
    WORKS(suqiu_chain_new(TEXT("sm3"), &chain, &error));
    WORKS(suqiu_petition_position(clone, &out, &error));
    suqiu_buffer_free(&out);
    CHECK(suqiu_petition_decide(second, clone, TEXT("{\"a\""), &out, &error)
        == SUQIU_STATUS_INPUT_UNREADABLE);
    CHECK(suqiu_error_json(error).len > suqiu_error_code(error).len);
    suqiu_error_free(error);
    suqiu_chain_free(chain);
    suqiu_jurisdiction_free(second);
    suqiu_petition_free(clone);
    suqiu_petition_free(petition);
}

int main(int argc, char **argv) {
    long cycles = argc > 1 ? atol(argv[1]) : 100000, i, before;
    suqiu_jurisdiction *jurisdiction = test_jurisdiction();
    suqiu_petition *living = test_petition();
    suqiu_buffer decision;
    WORKS(suqiu_petition_decide(jurisdiction, living, REGISTER_TEXT, &decision, &error));
    WORKS(suqiu_petition_apply(living, decision.data, decision.len, &error));
    suqiu_buffer_free(&decision);
    for (i = 0; i < cycles / 10; i++) {
        cycle(jurisdiction, living);
    }
    before = resident();
    for (i = 0; i < cycles; i++) {
        cycle(jurisdiction, living);
    }
    /* Only in a run of full length: valgrind and AddressSanitizer keep freed memory back. */
    CHECK(argc > 1 || resident() - before < 512);
    for (i = 0; i < cycles / 1000; i++) {
        suqiu_jurisdiction_free(test_jurisdiction());
    }
    suqiu_petition_free(living);
    suqiu_jurisdiction_free(jurisdiction);
    printf("cycles: ok, %ld, resident %+ld pages\n", cycles, resident() - before);
    return 0;
}
