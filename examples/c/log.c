/* Events sealed into a log, and the log checked. */
#include <stdio.h>
#include <string.h>
#include <suqiu.h>

#define TEXT(literal) (literal), (sizeof(literal) - 1)

int main(void) {
    static const char *const events[] = {"{\"seq\":1}", "{\"seq\":2}"};
    char log[1024] = "";
    suqiu_chain *chain = NULL;
    suqiu_buffer line = {0}, verified = {0};
    suqiu_error *error = NULL;
    int i;
    if (suqiu_chain_new(TEXT("sm3"), &chain, &error)) {
        goto failed;
    }
    for (i = 0; i < 2; i++) {
        if (suqiu_chain_seal(chain, events[i], strlen(events[i]), &line, &error)) {
            goto failed;
        }
        strcat(strcat(log, line.data), "\n");
        suqiu_buffer_free(&line);
    }
    if (suqiu_log_verify(log, strlen(log), &verified, &error)) {
        goto failed;
    }
    printf("%s%s\n", log, verified.data);
    suqiu_buffer_free(&verified);

    /* Someone changes the second line. */
    *strrchr(log, '2') = '3';
    if (suqiu_log_verify(log, strlen(log), &verified, &error) == SUQIU_STATUS_OK) {
        return 1;
    }
    printf("%s: %s\n", suqiu_error_place(error).data, suqiu_error_message_en(error).data);
    suqiu_error_free(error);
    suqiu_chain_free(chain);
    return 0;

failed:
    fprintf(stderr, "%s\n", suqiu_error_json(error).data);
    suqiu_error_free(error);
    suqiu_chain_free(chain);
    return 1;
}
