# Every header has a test of the same name, in a folder of the same name.
#   cmake -D ROOT=<repository> -P mirrored.cmake

file(GLOB_RECURSE headers RELATIVE ${ROOT}/include/entente ${ROOT}/include/entente/*.hpp)
if(NOT headers)
    message(FATAL_ERROR "No headers in ${ROOT}/include/entente")
endif()
foreach(header IN LISTS headers)
    string(REPLACE ".hpp" ".cpp" test ${header})
    if(NOT EXISTS ${ROOT}/tests/${test})
        string(APPEND missing "\n  tests/${test}")
    endif()
endforeach()
if(missing)
    message(FATAL_ERROR "Headers without a test. These are to be written:${missing}")
endif()
