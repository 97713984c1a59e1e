// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <random>

namespace bro {

// Chance by a seed. The distributions of the standard library differ between platforms, so these
// are our own.
class Dice
{
public:
    explicit Dice(quint32 seed) : m_engine(seed) {}

    int below(int n) { return n < 1 ? 0 : int((quint64(m_engine()) * quint64(n)) >> 32); }
    int between(int least, int most) { return least + below(most - least + 1); }
    bool percent(int share) { return below(100) < share; }
    bool perMille(int share) { return below(1000) < share; }
    template <typename T>
    const T &pick(const QList<T> &from)
    {
        return from.at(below(int(from.size())));
    }

private:
    std::mt19937 m_engine;
};

} // namespace bro
