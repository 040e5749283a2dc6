/* A letter arrives: what happens, and until when. */
#include <stdio.h>
#include <suqiu.h>

#define TEXT(literal) (literal), (sizeof(literal) - 1)
#define UNITS "[{\"id\":\"xfj\",\"name\":\"县信访局\",\"level\":\"county\"," \
              "\"functions\":[\"petition_office\"]}]"
#define COMMAND "{\"id\":\"c1\",\"petition\":\"p1\",\"at\":\"2026-03-02T09:30:00+08:00\"," \
                "\"actor\":{\"person\":\"w17\",\"role\":\"officer\",\"unit\":\"xfj\"}," \
                "\"act\":{\"type\":\"register\",\"intake\":\"letter\",\"petitioner\":\"r1\"}}"

static int failed(suqiu_error *error) {
    fprintf(stderr, "%s: %s\n", suqiu_error_code(error).data, suqiu_error_message_en(error).data);
    suqiu_error_free(error);
    return 1;
}

int main(void) {
    suqiu_policy *policy = NULL;
    suqiu_directory *directory = NULL;
    suqiu_jurisdiction *place = NULL;
    suqiu_petition *petition = NULL;
    suqiu_buffer decision = {0}, clocks = {0};
    suqiu_error *error = NULL;
    int code = 0;
    /* The ten lines: */
    if (suqiu_policy_national(&policy, &error)
        || suqiu_directory_from_json(TEXT(UNITS), &directory, &error)
        || suqiu_jurisdiction_new(policy, directory, &place, &error)
        || suqiu_petition_blank(TEXT("p1"), &petition, &error)
        || suqiu_petition_decide(place, petition, TEXT(COMMAND), &decision, &error)
        || suqiu_petition_apply(petition, decision.data, decision.len, &error)
        || suqiu_petition_clocks(petition, policy, TEXT("2026-03-10T09:00:00+08:00"), &clocks,
            &error)) {
        code = failed(error);
    } else {
        printf("%s\n%s\n", decision.data, clocks.data);
    }
    suqiu_buffer_free(&clocks);
    suqiu_buffer_free(&decision);
    suqiu_petition_free(petition);
    suqiu_jurisdiction_free(place);
    suqiu_directory_free(directory);
    suqiu_policy_free(policy);
    return code;
}
