// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/testmain.h"

#ifdef BULKHEAD_TEST_GUI
#include <QApplication>
using Application = QApplication;
#else
#include <QCoreApplication>
using Application = QCoreApplication;
#endif
#include <QFileInfo>

#include <cstdio>

namespace bulkhead::test {

namespace {

TestClass *s_first = nullptr;

} // namespace

TestClass::TestClass(int (*r)(int argc, char **argv), std::source_location place)
    : file(place.file_name())
    , run(r)
    , next(s_first)
{
    s_first = this;
}

} // namespace bulkhead::test

int main(int argc, char **argv)
{
    const QString wanted = QString::fromLocal8Bit(argc > 1 ? argv[1] : "");
    for (const bulkhead::test::TestClass *test = bulkhead::test::s_first; test; test = test->next) {
        if (QFileInfo(QString::fromLocal8Bit(test->file)).completeBaseName() != wanted)
            continue;
        // Qt names the application after its program: each test has its own settings and temporary files
        argv[1] = argv[0];
        const Application application(--argc, ++argv);
        QCoreApplication::setApplicationName(wanted);
        return test->run(argc, argv);
    }
    std::fprintf(stderr, "Usage: %s TEST [QTEST ARGUMENTS...]; its tests:\n", argc > 0 ? argv[0] : "tests");
    for (const bulkhead::test::TestClass *test = bulkhead::test::s_first; test; test = test->next)
        std::fprintf(stderr, "  %s\n", qPrintable(QFileInfo(QString::fromLocal8Bit(test->file)).completeBaseName()));
    return 2;
}
