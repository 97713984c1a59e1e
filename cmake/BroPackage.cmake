# cpack makes the Debian package; what it depends on is read from the program itself.
# Packing needs what is installed, not the tests.
set(CMAKE_SKIP_INSTALL_ALL_DEPENDENCY ON)
set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGE_NAME brobygger)
set(CPACK_PACKAGE_VENDOR Brobygger)
set(CPACK_PACKAGE_CONTACT "Brobygger <kontakt@brobygger.example>")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "${PROJECT_DESCRIPTION}")
set(CPACK_PACKAGE_DESCRIPTION "Mentors plan and print each citizen's weekly schedule and register attendance;
managers export the activity dataset and check what can be invoiced. Everything is kept in one encrypted file.")
set(CPACK_PACKAGE_FILE_NAME brobygger_${PROJECT_VERSION}_${CMAKE_SYSTEM_PROCESSOR})
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_STRIP_FILES ON)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SECTION office)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
# Loaded while it runs, so that no library names them: icons and the fallback font of the window.
set(CPACK_DEBIAN_PACKAGE_DEPENDS "libqt6svg6, fonts-noto-core")
include(CPack)
