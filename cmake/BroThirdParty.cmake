# Libraries from outside, and the files that installer/third-party keeps in the per-user cache.
find_package(nlohmann_json 3.11 REQUIRED)
pkg_check_modules(SODIUM REQUIRED IMPORTED_TARGET libsodium)
pkg_check_modules(QRENCODE REQUIRED IMPORTED_TARGET libqrencode)
find_path(XLSXWRITER_INCLUDE xlsxwriter.h REQUIRED)
find_library(XLSXWRITER_LIBRARY xlsxwriter REQUIRED)
pkg_check_modules(MINIZIP REQUIRED IMPORTED_TARGET minizip)
find_path(CSV_INCLUDE csv.h REQUIRED)
find_library(CSV_LIBRARY csv REQUIRED)

set(BROBYGGER_THIRD_PARTY "" CACHE PATH "Folder made by installer/third-party; empty = the per-user cache")
# A folder that was found by itself is asked for again, because another pin gives another folder.
if(NOT BROBYGGER_THIRD_PARTY OR BROBYGGER_THIRD_PARTY STREQUAL "${BROBYGGER_THIRD_PARTY_FOUND}"
   OR NOT EXISTS ${BROBYGGER_THIRD_PARTY}/icons)
    execute_process(COMMAND ${CMAKE_SOURCE_DIR}/installer/third-party
        OUTPUT_VARIABLE third_party_folder OUTPUT_STRIP_TRAILING_WHITESPACE RESULT_VARIABLE status)
    if(NOT status EQUAL 0)
        message(FATAL_ERROR "installer/third-party failed; see above. A folder that it made "
            "elsewhere can be given with -DBROBYGGER_THIRD_PARTY=…")
    endif()
    set(BROBYGGER_THIRD_PARTY_FOUND ${third_party_folder} CACHE INTERNAL "")
    set(BROBYGGER_THIRD_PARTY ${third_party_folder})
endif()
