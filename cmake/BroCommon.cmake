# What every target inherits, and the two functions that keep the house in shape: bro_area() makes
# one area of models/ or views/ a static library that sees only what it declares, bro_test() one
# test executable of one area.
set(CMAKE_CXX_STANDARD 20)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_C_STANDARD 11)
set(CMAKE_AUTOMOC ON)
set(CMAKE_EXPORT_COMPILE_COMMANDS ON)
set(CMAKE_POSITION_INDEPENDENT_CODE ON)

find_package(Qt6 6.4 REQUIRED COMPONENTS Core Gui Sql Concurrent Widgets PrintSupport Svg Test LinguistTools)
find_package(PkgConfig REQUIRED)

find_program(CCACHE_PROGRAM ccache)
# Paths below the clone count as relative, so that another clone finds what this one has compiled.
if(CCACHE_PROGRAM)
    set(launcher ${CMAKE_COMMAND} -E env CCACHE_BASEDIR=${CMAKE_SOURCE_DIR} ${CCACHE_PROGRAM})
    set(CMAKE_C_COMPILER_LAUNCHER ${launcher})
    set(CMAKE_CXX_COMPILER_LAUNCHER ${launcher})
endif()

add_library(bro_common INTERFACE)
target_compile_definitions(bro_common INTERFACE
    QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_URL_CAST_FROM_STRING
    QT_NO_CAST_FROM_BYTEARRAY QT_NO_CONTEXTLESS_CONNECT QT_NO_NARROWING_CONVERSIONS_IN_CONNECT
    QT_NO_KEYWORDS QT_STRICT_ITERATORS QT_DISABLE_DEPRECATED_BEFORE=0x060400)
target_compile_options(bro_common INTERFACE
    -Wall -Wextra -Wpedantic -Wshadow -Wnon-virtual-dtor -Woverloaded-virtual
    -Wconversion -Wno-sign-conversion -Wcast-align -Wnull-dereference)
# GCC's guess about null pointers inside Qt's own containers is noise once it inlines.
if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU" AND CMAKE_BUILD_TYPE STREQUAL "Release")
    target_compile_options(bro_common INTERFACE -Wno-null-dereference)
endif()
if(BROBYGGER_WERROR)
    target_compile_options(bro_common INTERFACE -Werror)
endif()
if(BROBYGGER_SANITIZE)
    add_compile_options(-fsanitize=${BROBYGGER_SANITIZE} -fno-omit-frame-pointer)
    add_link_options(-fsanitize=${BROBYGGER_SANITIZE})
endif()

# bro_area(NAME SOURCES … [PUBLIC …] [PRIVATE …]): library bro_NAME from this folder; headers in
# include/NAME, reached as <NAME/x.h>; PUBLIC and PRIVATE are the libraries it may see.
function(bro_area name)
    cmake_parse_arguments(AREA "" "" "SOURCES;PUBLIC;PRIVATE" ${ARGN})
    file(GLOB headers CONFIGURE_DEPENDS ${CMAKE_CURRENT_SOURCE_DIR}/include/${name}/*.h)
    add_library(bro_${name} STATIC ${AREA_SOURCES} ${headers})
    target_include_directories(bro_${name} PUBLIC include PRIVATE src)
    target_link_libraries(bro_${name} PUBLIC ${AREA_PUBLIC} PRIVATE bro_common ${AREA_PRIVATE})
endfunction()

# bro_view(NAME SOURCES … [PUBLIC …] [PRIVATE …]): library bro_view_NAME from this folder of views/;
# headers in include/views/NAME, reached as <views/NAME/x.h>.
function(bro_view name)
    cmake_parse_arguments(VIEW "" "" "SOURCES;PUBLIC;PRIVATE" ${ARGN})
    file(GLOB headers CONFIGURE_DEPENDS ${CMAKE_CURRENT_SOURCE_DIR}/include/views/${name}/*.h
        ${CMAKE_CURRENT_SOURCE_DIR}/src/*.h)
    add_library(bro_view_${name} STATIC ${VIEW_SOURCES} ${headers})
    target_include_directories(bro_view_${name} PUBLIC include PRIVATE src)
    target_link_libraries(bro_view_${name} PUBLIC ${VIEW_PUBLIC} PRIVATE bro_common ${VIEW_PRIVATE})
endfunction()

# bro_test(NAME AREA … SOURCES … [LIBS …]): one QtTest executable, run without a display.
function(bro_test name)
    cmake_parse_arguments(T "" "TIMEOUT" "SOURCES;LIBS" ${ARGN})
    add_executable(${name} ${T_SOURCES})
    target_link_libraries(${name} PRIVATE bro_common Qt6::Test ${T_LIBS})
    target_compile_definitions(${name} PRIVATE
        BRO_TEST_DATA="${CMAKE_SOURCE_DIR}/tests/data" BRO_RESOURCES="${CMAKE_SOURCE_DIR}/resources")
    add_test(NAME ${name} COMMAND ${name})
    if(NOT T_TIMEOUT)
        set(T_TIMEOUT 300)
    endif()
    # The label is the folder below tests/: models, views, endtoend.
    string(REGEX REPLACE "^${CMAKE_SOURCE_DIR}/tests/([^/]+).*" "\\1" label ${CMAKE_CURRENT_SOURCE_DIR})
    set_tests_properties(${name} PROPERTIES TIMEOUT ${T_TIMEOUT} LABELS ${label}
        ENVIRONMENT "QT_QPA_PLATFORM=offscreen;LC_ALL=C.UTF-8;TZ=UTC")
endfunction()
