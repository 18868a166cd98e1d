# What gdb says of the values in PROGRAM is what is expected.
cmake_minimum_required(VERSION 3.23)

set(ENV{LC_ALL} C)
set(tools ${ROOT}/packaging/debuggers)
execute_process(COMMAND ${GDB} -nx -nh -batch -ex "set confirm off" -ex "set width 0" -ex "set print address off"
                        -x ${tools}/entente_gdb.py -x ${CMAKE_CURRENT_LIST_DIR}/questions.gdb
                        -ex "python natvis = '${tools}/entente.natvis'" -x ${CMAKE_CURRENT_LIST_DIR}/natvis.py ${PROGRAM}
                OUTPUT_VARIABLE said ERROR_VARIABLE errors)
string(REGEX REPLACE ".*\n(\\$1 = )" "\\1" answers "${said}")
file(READ ${CMAKE_CURRENT_LIST_DIR}/expected.txt expected)
if(NOT answers STREQUAL expected)
    message(FATAL_ERROR "gdb says\n${said}\n${errors}\nand not\n${expected}")
endif()
