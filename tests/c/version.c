/* The header and the library say the same version. The header is included twice. */
#include "support.h"
#include <suqiu.h>

int main(void) {
    char version[32];
    sprintf(version, "%d.%d.%d", SUQIU_VERSION_MAJOR, SUQIU_VERSION_MINOR, SUQIU_VERSION_PATCH);
    CHECK(strcmp(version, SUQIU_VERSION) == 0);
    CHECK(strcmp(suqiu_version(), SUQIU_VERSION) == 0);
    CHECK(suqiu_version_number() == SUQIU_VERSION_NUMBER);
    CHECK(SUQIU_VERSION_NUMBER
        == SUQIU_VERSION_MAJOR * 65536 + SUQIU_VERSION_MINOR * 256 + SUQIU_VERSION_PATCH);
    CHECK(suqiu_version_number() % 256 == SUQIU_VERSION_PATCH);
    CHECK(suqiu_version_number() / 256 % 256 == SUQIU_VERSION_MINOR);
    CHECK(suqiu_abi_version() == SUQIU_ABI_VERSION);
    printf("version: ok, %s, interface %u\n", suqiu_version(), (unsigned)suqiu_abi_version());
    return 0;
}
