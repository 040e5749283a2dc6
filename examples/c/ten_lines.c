/* A letter arrives: what falls due, and what may not be done yet. */
#include <stdio.h>
#include <suqiu.h>

#define TEXT(literal) (literal), (sizeof(literal) - 1)
#define UNITS "[{\"id\":\"xfj\",\"name\":\"县信访局\",\"level\":\"county\"," \
              "\"functions\":[\"petition_office\"]}]"
#define NOW "2026-03-02T09:30:00+08:00"
#define BY_THE_OFFICER ",\"petition\":\"p1\",\"at\":\"" NOW "\"," \
    "\"actor\":{\"person\":\"w17\",\"role\":\"officer\",\"unit\":\"xfj\"}}"
#define LETTER "{\"id\":\"c1\",\"act\":{\"type\":\"register\",\"intake\":\"letter\"," \
    "\"petitioner\":\"r1\"}" BY_THE_OFFICER
#define ARCHIVE "{\"id\":\"c2\",\"act\":{\"type\":\"archive\"}" BY_THE_OFFICER

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
    suqiu_buffer decision = {0}, clocks = {0}, none = {0};
    suqiu_error *error = NULL;
    int code = 0;
    /* The ten lines: */
    if (suqiu_policy_national(&policy, &error)
        || suqiu_directory_from_json(TEXT(UNITS), &directory, &error)
        || suqiu_jurisdiction_new(policy, directory, &place, &error)
        || suqiu_petition_blank(TEXT("p1"), &petition, &error)
        || suqiu_petition_decide(place, petition, TEXT(LETTER), &decision, &error)
        || suqiu_petition_apply(petition, decision.data, decision.len, &error)
        || suqiu_petition_clocks(petition, policy, TEXT(NOW), &clocks, &error)) {
        code = failed(error);
    } else if (suqiu_petition_decide(place, petition, TEXT(ARCHIVE), &none, &error)
        == SUQIU_STATUS_REFUSED) {
        printf("%s\n", clocks.data);
        printf("%s, article %s; %s\n", suqiu_error_code(error).data,
            suqiu_error_article(error).data, suqiu_error_next_en(error).data);
        suqiu_error_free(error);
    } else {
        suqiu_error_free(error);
        code = 1;
    }
    suqiu_buffer_free(&none);
    suqiu_buffer_free(&clocks);
    suqiu_buffer_free(&decision);
    suqiu_petition_free(petition);
    suqiu_jurisdiction_free(place);
    suqiu_directory_free(directory);
    suqiu_policy_free(policy);
    return code;
}
