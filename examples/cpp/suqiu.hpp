// A C++ wrapper around suqiu.h to start from: handles that free themselves, faults as exceptions.
#ifndef SUQIU_HPP
#define SUQIU_HPP

#include <stdexcept>
#include <string>
#include <string_view>
#include <utility>

#include <suqiu.h>

namespace suqiu {

// A fault: `what()` is the message in English.
class Fault : public std::runtime_error {
public:
    explicit Fault(suqiu_error *error)
        : std::runtime_error(suqiu_error_message_en(error).data),
          status_(suqiu_error_status(error)), code_(text(suqiu_error_code(error))),
          json_(text(suqiu_error_json(error))) {
        suqiu_error_free(error);
    }
    suqiu_status status() const { return status_; }
    const std::string &code() const { return code_; }
    const std::string &json() const { return json_; }

private:
    static std::string text(suqiu_text text) { return {text.data, text.len}; }
    suqiu_status status_;
    std::string code_, json_;
};

// A handle that frees itself. It can be moved, and not copied.
template <typename T, void (*Free)(T *)>
class Handle {
public:
    explicit Handle(T *owned) : owned_(owned) {}
    Handle(Handle &&other) noexcept : owned_(std::exchange(other.owned_, nullptr)) {}
    Handle &operator=(Handle &&other) noexcept {
        std::swap(owned_, other.owned_);
        return *this;
    }
    Handle(const Handle &) = delete;
    Handle &operator=(const Handle &) = delete;
    ~Handle() { Free(owned_); }
    T *get() const { return owned_; }

private:
    T *owned_;
};

// Calls a function that makes a handle.
template <typename T, typename... Function, typename... Arguments>
T *make(suqiu_status (*function)(Function...), Arguments... arguments) {
    T *made = nullptr;
    suqiu_error *error = nullptr;
    if (function(arguments..., &made, &error) != SUQIU_STATUS_OK) throw Fault(error);
    return made;
}

// Calls a function that answers with a text.
template <typename... Function, typename... Arguments>
std::string ask(suqiu_status (*function)(Function...), Arguments... arguments) {
    suqiu_buffer buffer{};
    suqiu_error *error = nullptr;
    if (function(arguments..., &buffer, &error) != SUQIU_STATUS_OK) throw Fault(error);
    std::string answer(buffer.data, buffer.len);
    suqiu_buffer_free(&buffer);
    return answer;
}

class Policy : public Handle<suqiu_policy, suqiu_policy_free> {
public:
    static Policy national() { return Policy(make<suqiu_policy>(suqiu_policy_national)); }
    std::string info() const { return ask(suqiu_policy_info, get()); }

private:
    using Handle::Handle;
};

class Directory : public Handle<suqiu_directory, suqiu_directory_free> {
public:
    explicit Directory(std::string_view json)
        : Handle(make<suqiu_directory>(suqiu_directory_from_json, json.data(), json.size())) {}
};

class Jurisdiction : public Handle<suqiu_jurisdiction, suqiu_jurisdiction_free> {
public:
    Jurisdiction(const Policy &policy, const Directory &directory)
        : Handle(make<suqiu_jurisdiction>(suqiu_jurisdiction_new, policy.get(),
              directory.get())) {}
};

class Petition : public Handle<suqiu_petition, suqiu_petition_free> {
public:
    explicit Petition(std::string_view id)
        : Handle(make<suqiu_petition>(suqiu_petition_blank, id.data(), id.size())) {}
    std::string decide(const Jurisdiction &place, std::string_view command) const {
        return ask(suqiu_petition_decide, place.get(), get(), command.data(), command.size());
    }
    void apply(std::string_view events) {
        suqiu_error *error = nullptr;
        if (suqiu_petition_apply(get(), events.data(), events.size(), &error)
            != SUQIU_STATUS_OK) {
            throw Fault(error);
        }
    }
    std::string position() const { return ask(suqiu_petition_position, get()); }
};

} // namespace suqiu

#endif
