#ifndef ENTENTE_VERSION_HPP
#define ENTENTE_VERSION_HPP

// The version of the library, and the language it needs.

// MSVC reports the standard in _MSVC_LANG unless it is told to be exact in __cplusplus.
#if !(__cplusplus >= 202002L || (defined(_MSVC_LANG) && _MSVC_LANG >= 202002L))
#error "entente needs C++20: compile with -std=c++20 (MSVC: /std:c++20) or later"
#endif

#define ENTENTE_VERSION_MAJOR 0
#define ENTENTE_VERSION_MINOR 1
#define ENTENTE_VERSION_PATCH 0

#endif
