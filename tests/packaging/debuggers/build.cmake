# Builds the program for the debugger, and runs it once without.
cmake_minimum_required(VERSION 3.23)
include(${CMAKE_CURRENT_LIST_DIR}/../compile.cmake)

file(MAKE_DIRECTORY ${SCRATCH})
compile(${CMAKE_CURRENT_LIST_DIR}/program.cpp ${SCRATCH}/program -g -O0 -I${ROOT}/include)
execute_process(COMMAND ${SCRATCH}/program COMMAND_ERROR_IS_FATAL ANY)
