# SPDX-FileCopyrightText: 2026 The Bulkhead authors
# SPDX-License-Identifier: GPL-3.0-or-later

if(BULKHEAD_GUI)
    # the least that a Qt Widgets program can be: what Bulkhead's start is compared with
    add_executable(bench_startup_trivial EXCLUDE_FROM_ALL bench_startup_trivial.cpp ${CMAKE_SOURCE_DIR}/app/bulkhead/firstpaint.cpp)
    target_link_libraries(bench_startup_trivial PRIVATE bulkhead-common Qt6::Widgets)
    set_target_properties(bench_startup_trivial PROPERTIES RUNTIME_OUTPUT_DIRECTORY ${CMAKE_BINARY_DIR}/tests)
    bulkhead_test(bench_startup LABELS bench TIMEOUT 300 LINK bulkhead-testsnapshot)
    target_compile_definitions(bench_startup PRIVATE BULKHEAD_PROGRAM="$<TARGET_FILE_DIR:bulkhead>/bulkhead"
        TRIVIAL_PROGRAM="$<TARGET_FILE:bench_startup_trivial>")
    add_dependencies(bench_startup bulkhead bench_startup_trivial)
endif()
