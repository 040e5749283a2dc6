/* A panic inside the library is an error like others. Linked with the library for tests. */
#include "support.h"

suqiu_status suqiu_test_panic(suqiu_error **out_error);
suqiu_status suqiu_test_panic_in_change(suqiu_error **out_error);

int main(void) {
    suqiu_error *error = NULL;
    int i;
    for (i = 0; i < 3; i++) {
        CHECK(suqiu_test_panic(&error) == SUQIU_STATUS_INTERNAL_PANIC);
        CHECK(strcmp(suqiu_error_code(error).data, "internal.panic") == 0);
        CHECK(strstr(suqiu_error_message_en(error).data, "a test asked for a panic") != NULL);
        CHECK(suqiu_error_next_zh(error).len > 0);
        suqiu_error_free(error);
    }
    CHECK(suqiu_test_panic(NULL) == SUQIU_STATUS_INTERNAL_PANIC);
    FAILS(suqiu_test_panic_in_change(&error), SUQIU_STATUS_INTERNAL_HALF_CHANGED,
        "internal.half_changed");
    puts("panic: ok");
    return 0;
}
