# What the README shows must be what the examples are and print.
#   cmake -D ROOT=<the repository> -P readme.cmake

file(READ ${ROOT}/README.md readme)
foreach(shown examples/first_bundle.cpp examples/output/first_bundle.txt)
    file(READ ${ROOT}/${shown} text)
    string(FIND "${readme}" "${text}" place)
    if(place EQUAL -1)
        message(FATAL_ERROR "README.md does not show ${shown} as it is")
    endif()
endforeach()
