// A letter arrives, in C++: handles free themselves, faults are exceptions.
#include <cassert>
#include <iostream>

#include "suqiu.hpp"

int main() {
    const suqiu::Policy policy = suqiu::Policy::national();
    const suqiu::Directory directory(R"([
        {"id": "xfj", "name": "县信访局", "level": "county", "functions": ["petition_office"]}])");
    const suqiu::Jurisdiction place(policy, directory);

    suqiu::Petition petition("p1");
    const std::string decision = petition.decide(place, R"({
        "id": "c1", "petition": "p1", "at": "2026-03-02T09:30:00+08:00",
        "actor": {"person": "w17", "role": "officer", "unit": "xfj"},
        "act": {"type": "register", "intake": "letter", "petitioner": "r1"}})");
    petition.apply(decision);
    std::cout << petition.position() << '\n';

    try {
        petition.decide(place, R"({
            "id": "c2", "petition": "p1", "at": "2026-03-02T10:30:00+08:00",
            "actor": {"person": "w17", "role": "officer", "unit": "xfj"},
            "act": {"type": "archive"}})");
    } catch (const suqiu::Fault &fault) {
        std::cout << fault.code() << ": " << fault.what() << '\n';
        return fault.status() == SUQIU_STATUS_REFUSED ? 0 : 1;
    }
    return 1;
}
