/* Sealing and checking a log. */
#include "support.h"

int main(void) {
    suqiu_chain *chain, *resumed;
    suqiu_buffer first, second, third, hash, verified;
    suqiu_error *error = NULL;
    char log[1024];
    size_t len;
    WORKS(suqiu_chain_new(TEXT("sm3"), &chain, &error));
    WORKS(suqiu_chain_last(chain, &hash, &error));
    CHECK(hash.len == 0 && hash.data[0] == 0);
    suqiu_buffer_free(&hash);
    WORKS(suqiu_chain_seal(chain, TEXT("{\"seq\":1}"), &first, &error));
    WORKS(suqiu_chain_seal(chain, TEXT("{\"seq\":2}"), &second, &error));

    /* What cannot be sealed leaves the chain where it stood. */
    FAILS(suqiu_chain_seal(chain, TEXT("{\"seq\":1.5}"), &third, &error), SUQIU_STATUS_LOG,
        "log.not_canonical_value");
    FAILS(suqiu_chain_seal(chain, TEXT("[]"), &third, &error), SUQIU_STATUS_LOG,
        "log.not_canonical_value");
    FAILS(suqiu_chain_seal(chain, TEXT("{"), &third, &error), SUQIU_STATUS_INPUT_UNREADABLE,
        "input.unreadable");
    WORKS(suqiu_chain_last(chain, &hash, &error));
    CHECK(strstr(second.data, hash.data) != NULL && hash.len == 68);

    len = (size_t)sprintf(log, "%s\n%s\n", first.data, second.data);
    WORKS(suqiu_log_verify(log, len, &verified, &error));
    CHECK(strstr(verified.data, hash.data) != NULL);
    CHECK(strstr(verified.data, "\"lines\":2") != NULL);
    suqiu_buffer_free(&verified);

    /* A chain that goes on after a hash. */
    WORKS(suqiu_chain_new(hash.data, hash.len, &resumed, &error));
    WORKS(suqiu_chain_seal(resumed, TEXT("{\"seq\":3}"), &third, &error));
    len = (size_t)sprintf(log, "%s\n%s\n%s", first.data, second.data, third.data);
    WORKS(suqiu_log_verify(log, len, &verified, &error));
    CHECK(strstr(verified.data, "\"lines\":3") != NULL);
    suqiu_buffer_free(&verified);

    /* A line that was changed. */
    strchr(log + first.len + 1, '2')[0] = '5';
    CHECK(suqiu_log_verify(log, len, &verified, &error) == SUQIU_STATUS_LOG);
    CHECK(strcmp(suqiu_error_place(error).data, "line 2") == 0);
    suqiu_error_free(error);
    suqiu_chain_free(resumed);
    FAILS(suqiu_chain_new(TEXT("md5"), &resumed, &error), SUQIU_STATUS_INPUT_UNREADABLE,
        "input.unreadable");
    CHECK(resumed == NULL);

    suqiu_buffer_free(&first);
    suqiu_buffer_free(&second);
    suqiu_buffer_free(&third);
    suqiu_buffer_free(&hash);
    suqiu_chain_free(chain);
    puts("chain: ok");
    return 0;
}
