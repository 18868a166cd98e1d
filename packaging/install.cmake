# What is installed: the headers, the licence, a CMake package with a component for each bridge, and a pkg-config file. None
# of them names the folder that it was installed to, so that it can be moved.
include(GNUInstallDirs)
include(CMakePackageConfigHelpers)

set(package_folder ${CMAKE_INSTALL_DATADIR}/cmake/entente)
install(TARGETS entente EXPORT entente FILE_SET HEADERS)
install(EXPORT entente NAMESPACE entente:: FILE entente-targets.cmake DESTINATION ${package_folder})
foreach(component IN LISTS bridges)
    install(TARGETS entente_${component} EXPORT entente-${component})
    install(EXPORT entente-${component} NAMESPACE entente:: DESTINATION ${package_folder})
endforeach()
write_basic_package_version_file(entente-config-version.cmake COMPATIBILITY SameMajorVersion ARCH_INDEPENDENT)
install(FILES ${CMAKE_CURRENT_LIST_DIR}/entente-config.cmake ${CMAKE_CURRENT_BINARY_DIR}/entente-config-version.cmake
        DESTINATION ${package_folder})

set(pkgconfig_folder ${CMAKE_INSTALL_DATADIR}/pkgconfig)
cmake_path(RELATIVE_PATH CMAKE_INSTALL_FULL_INCLUDEDIR BASE_DIRECTORY ${CMAKE_INSTALL_FULL_DATADIR}/pkgconfig
           OUTPUT_VARIABLE include_from_pkgconfig)
configure_file(${CMAKE_CURRENT_LIST_DIR}/entente.pc.in entente.pc @ONLY)
install(FILES ${CMAKE_CURRENT_BINARY_DIR}/entente.pc DESTINATION ${pkgconfig_folder})

install(FILES ${PROJECT_SOURCE_DIR}/LICENSE DESTINATION ${CMAKE_INSTALL_DATADIR}/licenses/entente)
