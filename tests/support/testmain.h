// SPDX-FileCopyrightText: 2026 The Bulkhead authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QTest>

#include <source_location>

/// What several tests in one program need: each file names its class with BULKHEAD_TEST instead of one of QTest's own main
/// macros.
namespace bulkhead::test {

/// One test class of this program, known by the name of its file without ".cpp".
struct TestClass {
    explicit TestClass(int (*run)(int argc, char **argv), std::source_location place = std::source_location::current());

    const char *file;
    int (*run)(int argc, char **argv);
    TestClass *next;
};

template<typename Test>
int runTest(int argc, char **argv)
{
    Test test;
    return QTest::qExec(&test, argc, argv);
}

} // namespace bulkhead::test

/// The test of this file. The program runs the one that its first argument names; what follows are QTest's own arguments.
#define BULKHEAD_TEST(Class) static const bulkhead::test::TestClass s_testOf##Class(bulkhead::test::runTest<Class>);
