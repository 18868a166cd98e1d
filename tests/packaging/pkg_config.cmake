# The installed pkg-config file: what it says of itself, and a program that is built by what it says.
cmake_minimum_required(VERSION 3.23)
include(${CMAKE_CURRENT_LIST_DIR}/compile.cmake)

file(MAKE_DIRECTORY ${SCRATCH})
set(ENV{PKG_CONFIG_PATH} ${PREFIX}/share/pkgconfig)
foreach(question modversion cflags libs)
    execute_process(COMMAND ${PKG_CONFIG} --${question} entente OUTPUT_VARIABLE ${question}
                    OUTPUT_STRIP_TRAILING_WHITESPACE COMMAND_ERROR_IS_FATAL ANY)
endforeach()
if(NOT modversion STREQUAL VERSION)
    message(FATAL_ERROR "pkg-config says that this is version ${modversion}, and not ${VERSION}")
endif()
if(libs)
    message(FATAL_ERROR "pkg-config links ${libs}")
endif()
separate_arguments(cflags NATIVE_COMMAND "${cflags}")
compile(${ROOT}/tests/consumer/main.cpp ${SCRATCH}/consumer ${cflags})
execute_process(COMMAND ${SCRATCH}/consumer COMMAND_ERROR_IS_FATAL ANY)
