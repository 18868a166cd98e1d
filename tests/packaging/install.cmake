# Installs entente to PREFIX: first to another folder, which is then moved, because nothing may depend on where it was.
cmake_minimum_required(VERSION 3.23)

file(REMOVE_RECURSE ${SCRATCH} ${PREFIX})
execute_process(COMMAND ${CMAKE_COMMAND} -S ${ROOT} -B ${SCRATCH}/build -D CMAKE_CXX_COMPILER=${COMPILER}
                        -D ENTENTE_BUILD_TESTS=OFF -D ENTENTE_BUILD_EXAMPLES=OFF
                OUTPUT_QUIET COMMAND_ERROR_IS_FATAL ANY)
execute_process(COMMAND ${CMAKE_COMMAND} --install ${SCRATCH}/build --prefix ${SCRATCH}/before
                OUTPUT_QUIET COMMAND_ERROR_IS_FATAL ANY)
file(RENAME ${SCRATCH}/before ${PREFIX})

# The headers are all there, and nothing else is beside the licence, the package and the pkg-config file.
file(GLOB_RECURSE headers RELATIVE ${ROOT} ${ROOT}/include/*)
file(GLOB_RECURSE installed RELATIVE ${PREFIX} ${PREFIX}/*)
set(expected ${headers} share/licenses/entente/LICENSE share/pkgconfig/entente.pc)
foreach(file config config-version targets genius json)
    list(APPEND expected share/cmake/entente/entente-${file}.cmake)
endforeach()
list(SORT expected)
list(SORT installed)
if(NOT installed STREQUAL expected)
    list(REMOVE_ITEM expected ${installed})
    file(GLOB_RECURSE unexpected RELATIVE ${PREFIX} ${PREFIX}/*)
    list(REMOVE_ITEM unexpected ${headers})
    message(FATAL_ERROR "Not installed: ${expected}\nInstalled beside the headers: ${unexpected}")
endif()
execute_process(COMMAND ${CMAKE_COMMAND} -E compare_files ${ROOT}/LICENSE ${PREFIX}/share/licenses/entente/LICENSE
                COMMAND_ERROR_IS_FATAL ANY)
