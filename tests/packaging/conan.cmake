# The Conan recipe, run by stand-ins of Conan's modules; and a program that is built with what it packages.
cmake_minimum_required(VERSION 3.23)
include(${CMAKE_CURRENT_LIST_DIR}/compile.cmake)

file(REMOVE_RECURSE ${SCRATCH})
file(MAKE_DIRECTORY ${SCRATCH})
set(ENV{PYTHONDONTWRITEBYTECODE} 1)
execute_process(COMMAND ${PYTHON} ${CMAKE_CURRENT_LIST_DIR}/conan_recipe.py ${ROOT} ${SCRATCH} ${VERSION}
                COMMAND_ERROR_IS_FATAL ANY)
compile(${ROOT}/packaging/conan/test_package/test_package.cpp ${SCRATCH}/test_package -I${SCRATCH}/package/include)
execute_process(COMMAND ${SCRATCH}/test_package COMMAND_ERROR_IS_FATAL ANY)
