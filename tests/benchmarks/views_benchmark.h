// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "benchmark.h"
#include <QApplication>
#include <core/texts.h>
#include <cstdio>
#include <functional>
#include <views/page.h>

// What the measurements of pages share.
namespace bro {

// A page that stands alone leads nowhere.
class Silent : public Navigator
{
public:
    void go(const Place &) override {}
    void back() override {}
    void tellBriefly(const QString &) override {}
    void badgesChanged() override {}
};

// NAME FOLDER: measures the office in the folder; the exit status of the program.
inline int measureOffice(int argc, char **argv, const char *name,
                         const std::function<Done(const QString &folder)> &measure)
{
    constexpr int WrongUse = 2;
    QApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() != 2) {
        std::fprintf(stderr, "%s FOLDER\n", name);
        return WrongUse;
    }
    const Done done = measure(arguments[1]);
    if (done.ok())
        return 0;
    std::fprintf(stderr, "%s %s\n",
                 Texts(Language::English).sentence(done.error().message).toUtf8().constData(),
                 done.error().detail.toUtf8().constData());
    return 1;
}

} // namespace bro
