// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/message.h>
#include <tl/expected.hpp>
#include <type_traits>

namespace bro {

// Why something failed: a sentence for the user (code and arguments), a word for callers that
// branch, and the detail for the log, which never reaches the screen.
struct Error
{
    enum class Kind { Failed, Refused, Stale, Locked, Canceled, NotFound, Denied };

    Message message;
    QString detail;
    Kind kind = Kind::Failed;

    explicit Error(Message m, QString d = {}, Kind k = Kind::Failed)
        : message(std::move(m)),
          detail(std::move(d)),
          kind(k)
    {
    }
    explicit Error(QString code, QList<std::pair<QString, Argument>> arguments = {}, QString d = {},
                   Kind k = Kind::Failed)
        : message(std::move(code), std::move(arguments)),
          detail(std::move(d)),
          kind(k)
    {
    }
};

// A value or an Error; may not be dropped (an alias of tl::expected could not be nodiscard).
template <typename T>
class [[nodiscard]] Result
{
public:
    using Value = T;
    Result(T value) : m_inner(std::move(value)) {} // NOLINT(google-explicit-constructor)
    Result(Error error) : m_inner(tl::unexpect, std::move(error)) {} // NOLINT

    bool ok() const { return m_inner.has_value(); }
    explicit operator bool() const { return ok(); }
    T &operator*() & { return *m_inner; }
    const T &operator*() const & { return *m_inner; }
    // By value, so that `for (x : *call())` does not walk through what is gone.
    T operator*() && { return *std::move(m_inner); }
    T *operator->() { return m_inner.operator->(); }
    const T *operator->() const { return m_inner.operator->(); }
    const Error &error() const { return m_inner.error(); }
    T valueOr(T other) const { return m_inner.value_or(std::move(other)); }

private:
    tl::expected<T, Error> m_inner;
};

template <>
class [[nodiscard]] Result<void>
{
public:
    Result() = default;
    Result(Error error) : m_inner(tl::unexpect, std::move(error)) {} // NOLINT

    bool ok() const { return m_inner.has_value(); }
    explicit operator bool() const { return ok(); }
    const Error &error() const { return m_inner.error(); }

private:
    tl::expected<void, Error> m_inner;
};

using Done = Result<void>;

} // namespace bro

#define BRO_JOIN2(a, b) a##b
#define BRO_JOIN(a, b) BRO_JOIN2(a, b)
// Leaves the function with the error of an expression that gives a Result, else goes on.
#define BRO_CHECK(expression)                                                                      \
    do {                                                                                           \
        if (auto broResult = (expression); !broResult.ok())                                        \
            return broResult.error();                                                              \
    } while (false)
// The same, and declares or assigns `target` from the value.
#define BRO_TRY(target, expression)                                                                \
    auto BRO_JOIN(broTry, __LINE__) = (expression);                                                \
    if (!BRO_JOIN(broTry, __LINE__).ok())                                                          \
        return BRO_JOIN(broTry, __LINE__).error();                                                 \
    target = *std::move(BRO_JOIN(broTry, __LINE__))
