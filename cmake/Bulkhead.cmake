# SPDX-FileCopyrightText: 2026 The Bulkhead authors
# SPDX-License-Identifier: GPL-3.0-or-later

# The one place for compiler settings, and the two words that the rooms are written in: bulkhead_room and bulkhead_test.

set(CMAKE_AUTOMOC ON)
set(CMAKE_AUTORCC OFF)
set(CMAKE_EXPORT_COMPILE_COMMANDS ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_CXX_SCAN_FOR_MODULES OFF)

find_program(BULKHEAD_CCACHE ccache)
if(BULKHEAD_CCACHE AND NOT CMAKE_CXX_COMPILER_LAUNCHER)
    set(CMAKE_CXX_COMPILER_LAUNCHER ${BULKHEAD_CCACHE})
    set(CMAKE_C_COMPILER_LAUNCHER ${BULKHEAD_CCACHE})
endif()
find_program(BULKHEAD_MOLD mold)
if(BULKHEAD_MOLD)
    add_link_options(-fuse-ld=mold)
endif()

add_library(bulkhead-common INTERFACE)
target_compile_features(bulkhead-common INTERFACE cxx_std_23)
target_include_directories(bulkhead-common INTERFACE ${CMAKE_SOURCE_DIR})
target_compile_definitions(bulkhead-common INTERFACE
    QT_ENABLE_STRICT_MODE_UP_TO=0x060800
    QT_NO_CAST_FROM_ASCII
    QT_NO_KEYWORDS
    BULKHEAD_VERSION="${PROJECT_VERSION}"
)
target_compile_options(bulkhead-common INTERFACE
    $<$<COMPILE_LANGUAGE:CXX>:-Wall -Wextra -Wpedantic -Wnon-virtual-dtor -Woverloaded-virtual -Wold-style-cast -Wsuggest-override
    -Wzero-as-null-pointer-constant $<$<CXX_COMPILER_ID:GNU>:-Wshadow=local> -Wundef -Wformat=2>
    $<$<BOOL:${BULKHEAD_WERROR}>:-Werror>
    # GCC sees a std::optional's empty payload as uninitialized when it inlines a move (GCC bug 80635)
    $<$<CXX_COMPILER_ID:GNU>:-Wno-maybe-uninitialized>
    -fstack-protector-strong
    # a private class holding a type of an anonymous namespace is fine; in a unity build it looks as if a header did
    $<$<AND:$<BOOL:${CMAKE_UNITY_BUILD}>,$<CXX_COMPILER_ID:GNU>>:-Wno-subobject-linkage>
    # not CMake's own switch: it compiles programs with -fPIE, and they could not share a library's precompiled header
    -fPIC
    # ccache needs both to reuse objects that were built with a precompiled header
    $<$<CXX_COMPILER_ID:GNU>:-fpch-preprocess>
    $<$<CXX_COMPILER_ID:Clang>:-Xclang$<SEMICOLON>-fno-pch-timestamp>
)
target_link_options(bulkhead-common INTERFACE $<$<STREQUAL:$<TARGET_PROPERTY:TYPE>,EXECUTABLE>:-pie>)
if(BULKHEAD_SANITIZE)
    target_compile_options(bulkhead-common INTERFACE -fsanitize=${BULKHEAD_SANITIZE} -fno-omit-frame-pointer -fno-sanitize-recover=undefined)
    target_link_options(bulkhead-common INTERFACE -fsanitize=${BULKHEAD_SANITIZE})
endif()
target_link_libraries(bulkhead-common INTERFACE Qt6::Core)

# bulkhead_room(NAME SOURCES a.cpp … [LINK libraries…] [PCH core|widgets]): one folder, one static library.
function(bulkhead_room name)
    cmake_parse_arguments(room "" "PCH" "SOURCES;LINK" ${ARGN})
    add_library(${name} STATIC ${room_SOURCES})
    target_link_libraries(${name} PUBLIC bulkhead-common ${room_LINK})
    if(NOT room_PCH)
        set(room_PCH core)
    endif()
    bulkhead_reuse_pch(${name} ${room_PCH})
endfunction()

# In a release build tests are compiled without optimization, except benchmarks: the test's own code runs once, and compiling is
# what takes the time. A precompiled header is of one optimization level, so the tests have their own.
set(bulkhead_unoptimized_tests OFF)
if(BUILD_TESTING AND CMAKE_BUILD_TYPE STREQUAL "Release")
    set(bulkhead_unoptimized_tests ON)
endif()

# One precompiled header a flavour, built once and reused by every room and test with the same settings.
function(bulkhead_reuse_pch name flavour)
    # the same definitions as the header was compiled with, or the compiler refuses it
    target_link_libraries(${name} PRIVATE bulkhead-pch-${flavour})
    if(NOT CMAKE_DISABLE_PRECOMPILE_HEADERS)
        target_precompile_headers(${name} REUSE_FROM bulkhead-pch-${flavour})
    endif()
endfunction()

function(bulkhead_pch flavour)
    cmake_parse_arguments(pch "UNOPTIMIZED" "" "HEADERS;LINK" ${ARGN})
    file(WRITE ${CMAKE_BINARY_DIR}/pch-${flavour}.cpp.new "// holds a precompiled header\n")
    configure_file(${CMAKE_BINARY_DIR}/pch-${flavour}.cpp.new ${CMAKE_BINARY_DIR}/pch-${flavour}.cpp COPYONLY)
    add_library(bulkhead-pch-${flavour} STATIC ${CMAKE_BINARY_DIR}/pch-${flavour}.cpp)
    set_target_properties(bulkhead-pch-${flavour} PROPERTIES AUTOMOC OFF)
    target_link_libraries(bulkhead-pch-${flavour} PUBLIC bulkhead-common ${pch_LINK})
    if(pch_UNOPTIMIZED)
        target_compile_options(bulkhead-pch-${flavour} PRIVATE -O0)
    endif()
    target_precompile_headers(bulkhead-pch-${flavour} PRIVATE ${pch_HEADERS})
endfunction()

# The lab engine that ctest's fixture "lab" starts for the tests of this build directory, see tests/CMakeLists.txt.
string(SHA256 bulkhead_lab_id ${CMAKE_BINARY_DIR})
string(SUBSTRING ${bulkhead_lab_id} 0 8 bulkhead_lab_id)
set(BULKHEAD_LAB_DIR /run/bulkhead-test-${bulkhead_lab_id})

add_custom_target(benches)

# bulkhead_test(NAME [SOURCES extra.cpp…] [LINK libraries…] [GUI] [ENGINE] [LABELS …]): NAME.cpp is one test program with a main of
# its own. GUI: a QApplication on the offscreen platform. ENGINE: needs a real dockerd, label "engine", never two at once; finds it
# in $BULKHEAD_ENGINE through tests/support/labengine.h. THROUGH: a command that is given the program instead of starting it. A test
# that skips anything is shown as skipped.
function(bulkhead_test name)
    cmake_parse_arguments(test "GUI;ENGINE" "TIMEOUT" "SOURCES;LINK;LABELS;THROUGH" ${ARGN})
    bulkhead_test_program(${name} "${name}" "${test_SOURCES}" "${test_LINK}" "${test_GUI}" "${test_LABELS}")
    set_target_properties(${name} PROPERTIES UNITY_BUILD OFF)
    if(NOT test_THROUGH)
        set(test_THROUGH ${name})
    endif()
    add_test(NAME ${name} COMMAND ${test_THROUGH})
    bulkhead_test_properties(${name} "${test_ENGINE}" "${test_LABELS}" "${test_TIMEOUT}")
    if("bench" IN_LIST test_LABELS) # built where they are run, ./test --bench: they are a fifteenth of the whole build
        set_target_properties(${name} PROPERTIES EXCLUDE_FROM_ALL ON)
        add_dependencies(benches ${name})
    endif()
    if(BULKHEAD_SANITIZE AND test_ENGINE)
        set_target_properties(${name} PROPERTIES EXCLUDE_FROM_ALL ON) # the sanitizers run the unit tests
    endif()
endfunction()

# bulkhead_tests(PROGRAM TESTS [folder/]tst_one… [SOURCES extra.cpp…] [LINK libraries…] [GUI] [ENGINE]): a room's tests in one program,
# each named by BULKHEAD_TEST of tests/support/testmain.h and each a test of ctest. Compiled as one unit where the build is such, a
# test costs a tenth of a program of its own, so a name in an anonymous namespace is taken once in a room.
function(bulkhead_tests program)
    cmake_parse_arguments(test "GUI;ENGINE" "" "TESTS;SOURCES;LINK" ${ARGN})
    bulkhead_test_program(${program} "${test_TESTS}" "${test_SOURCES}" "${test_LINK}" "${test_GUI}" "")
    if(test_GUI)
        target_link_libraries(${program} PRIVATE bulkhead-testmain-gui)
    else()
        target_link_libraries(${program} PRIVATE bulkhead-testmain)
    endif()
    foreach(test IN LISTS test_TESTS)
        get_filename_component(name ${test} NAME)
        add_test(NAME ${name} COMMAND ${program} ${name})
        bulkhead_test_properties(${name} "${test_ENGINE}" "" "")
    endforeach()
    if(BULKHEAD_SANITIZE AND test_ENGINE)
        set_target_properties(${program} PROPERTIES EXCLUDE_FROM_ALL ON)
    endif()
endfunction()

function(bulkhead_test_program program tests sources libraries gui labels)
    list(TRANSFORM tests APPEND .cpp OUTPUT_VARIABLE files)
    add_executable(${program} ${files} ${sources})
    target_link_libraries(${program} PRIVATE bulkhead-common Qt6::Test ${libraries})
    set(unoptimized "")
    if(bulkhead_unoptimized_tests AND NOT "bench" IN_LIST labels)
        set(unoptimized -unoptimized)
        target_compile_options(${program} PRIVATE -O0)
    endif()
    if(gui)
        bulkhead_reuse_pch(${program} widgets${unoptimized})
    else()
        bulkhead_reuse_pch(${program} core${unoptimized})
    endif()
    set_target_properties(${program} PROPERTIES RUNTIME_OUTPUT_DIRECTORY ${CMAKE_BINARY_DIR}/tests)
    if(NOT sources)
        # AUTOMOC's own process and source file for each test were two fifths of a build from nothing
        set(moc_directory ${CMAKE_CURRENT_BINARY_DIR}/${program}_moc)
        foreach(test IN LISTS tests)
            get_filename_component(name ${test} NAME)
            qt_generate_moc(${test}.cpp ${moc_directory}/${name}.moc TARGET ${program})
            target_sources(${program} PRIVATE ${moc_directory}/${name}.moc)
        endforeach()
        target_include_directories(${program} PRIVATE ${moc_directory})
        set_target_properties(${program} PROPERTIES AUTOMOC OFF)
    endif()
    target_compile_definitions(${program} PRIVATE BULKHEAD_TEST_DATA="${CMAKE_SOURCE_DIR}/tests/data")
endfunction()

function(bulkhead_test_properties test engine labels timeout)
    set(environment QT_QPA_PLATFORM=offscreen LC_ALL=C.UTF-8 BULKHEAD_BIN_DIR=${CMAKE_BINARY_DIR}/bin
        UBSAN_OPTIONS=print_stacktrace=1 ASAN_OPTIONS=detect_leaks=0:quarantine_size_mb=8) # tests measure memory
    if(NOT timeout)
        set(timeout 120)
    endif()
    set_tests_properties(${test} PROPERTIES ENVIRONMENT "${environment}" TIMEOUT ${timeout} LABELS "${labels}"
        SKIP_REGULAR_EXPRESSION "\nSKIP   : ")
    if(engine)
        set_tests_properties(${test} PROPERTIES LABELS "engine;${labels}" RESOURCE_LOCK engine FIXTURES_REQUIRED lab
            COST 100 # one after another, so from the beginning
            ENVIRONMENT "${environment};BULKHEAD_ENGINE=unix://${BULKHEAD_LAB_DIR}/docker.sock")
    endif()
endfunction()

# bulkhead_fuzz(NAME [LINK libraries…]): NAME.cpp holds LLVMFuzzerTestOneInput; its seeds lie in tests/fuzz/corpus/NAME. The target
# fuzzers builds them all.
if(BULKHEAD_FUZZ)
    add_custom_target(fuzzers)
endif()
function(bulkhead_fuzz name)
    cmake_parse_arguments(fuzz "" "" "LINK" ${ARGN})
    add_executable(${name} ${name}.cpp)
    set_target_properties(${name} PROPERTIES UNITY_BUILD OFF AUTOMOC OFF RUNTIME_OUTPUT_DIRECTORY ${CMAKE_BINARY_DIR}/fuzz)
    target_link_libraries(${name} PRIVATE bulkhead-common ${fuzz_LINK})
    bulkhead_reuse_pch(${name} core)
    target_link_options(${name} PRIVATE -fsanitize=fuzzer)
    add_dependencies(fuzzers ${name})
endfunction()
