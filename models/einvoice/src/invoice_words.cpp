// SPDX-License-Identifier: GPL-3.0-or-later
#include <array>
#include <einvoice/invoice_words.h>

namespace bro {

using namespace Qt::StringLiterals;

namespace {
// In the order of the enumerations.
constexpr std::array Kinds = {"invoice"_L1, "credit-note"_L1};
constexpr std::array Categories = {"S"_L1, "E"_L1, "Z"_L1, "O"_L1};
constexpr std::array Ways = {"nemkonto"_L1, "bank"_L1,  "iban"_L1,
                             "fik71"_L1,    "fik73"_L1, "fik75"_L1};

template <typename Enum, size_t N>
std::optional<Enum> valueOf(const std::array<QLatin1StringView, N> &words, const QString &word)
{
    for (size_t i = 0; i < N; ++i)
        if (words[i] == word)
            return Enum(int(i));
    return {};
}
} // namespace

QString storedWord(InvoiceKind kind)
{
    return Kinds.at(size_t(kind));
}

QString storedWord(VatCategory category)
{
    return Categories.at(size_t(category));
}

QString storedWord(PaymentWay way)
{
    return Ways.at(size_t(way));
}

std::optional<InvoiceKind> invoiceKind(const QString &word)
{
    return valueOf<InvoiceKind>(Kinds, word);
}

std::optional<VatCategory> vatCategory(const QString &word)
{
    return valueOf<VatCategory>(Categories, word);
}

std::optional<PaymentWay> paymentWay(const QString &word)
{
    return valueOf<PaymentWay>(Ways, word);
}

} // namespace bro
