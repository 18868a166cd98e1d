// What a part of the program that was compiled with one version knows of it.
struct side {
    int version;              // major * 100 + minor
    int blocking;             // how many issues block its talks
    const void* variable;      // a variable of the library
    const void* from_template; // the version's own copy of a function that both use
};

namespace this_version {
side look();
}
namespace next_version {
side look();
}
