# The README's first program, with the single header alone: it prints what it prints with all of them.
cmake_minimum_required(VERSION 3.23)
include(${CMAKE_CURRENT_LIST_DIR}/compile.cmake)

file(REMOVE_RECURSE ${SCRATCH})
execute_process(COMMAND ${CMAKE_COMMAND} -D OUTPUT=${SCRATCH}/entente.hpp -P ${ROOT}/packaging/single_header.cmake
                COMMAND_ERROR_IS_FATAL ANY)
file(READ ${ROOT}/examples/first_bundle.cpp program)
string(REPLACE "#include <entente/entente.hpp>\n#include <entente/show/text.hpp>" "#include \"entente.hpp\"" program
               "${program}")
string(FIND "${program}" "<entente/" place)
if(NOT place EQUAL -1)
    message(FATAL_ERROR "The first program includes more than the single header")
endif()
file(WRITE ${SCRATCH}/first_bundle.cpp "${program}")
compile(${SCRATCH}/first_bundle.cpp ${SCRATCH}/first_bundle)
execute_process(COMMAND ${SCRATCH}/first_bundle OUTPUT_VARIABLE printed COMMAND_ERROR_IS_FATAL ANY)
file(READ ${ROOT}/examples/output/first_bundle.txt expected)
if(NOT printed STREQUAL expected)
    message(FATAL_ERROR "It prints\n${printed}\nand not\n${expected}")
endif()
