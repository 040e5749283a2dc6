#!/bin/sh
# Installs header, libraries, pkg-config file and CMake config.
#     install.sh BUILT VERSION PREFIX LIBDIR INCLUDEDIR     (DESTDIR may be set)
set -eu
built=$1 version=$2 prefix=$3 libdir=$4 includedir=$5
here=$(CDPATH= cd -- "$(dirname -- "$0")" && pwd)
root=${DESTDIR:-}

case $version in
0.*) interface=${version%.*} ;;
*) interface=${version%%.*} ;;
esac
pattern=$(printf '%s' "$interface" | sed 's/\./[.]/g')

# Inside the prefix, a path is written from it, so that the whole may be moved.
inside() {
    case $1 in
    "$prefix"/*) printf '${prefix}/%s' "${1#"$prefix"/}" ;;
    *) printf '%s' "$1" ;;
    esac
}
case $libdir in
"$prefix"/*)
    # From the library's folder up to the prefix, and down to the header.
    up=$(printf '%s' "${libdir#"$prefix"/}" | sed 's|[^/][^/]*|..|g')
    ;;
*) up= ;;
esac
case $up:$includedir in
:* | *:[!/]*) include_from_lib=$includedir ;;
*:"$prefix"/*) include_from_lib=$up/${includedir#"$prefix"/} ;;
*) include_from_lib=$includedir ;;
esac

fill() {
    sed -e "s|@VERSION@|$version|g" -e "s|@INTERFACE@|$interface|g" \
        -e "s|@INTERFACE_PATTERN@|$pattern|g" -e "s|@LIBDIR@|$(inside "$libdir")|g" \
        -e "s|@INCLUDEDIR@|$(inside "$includedir")|g" \
        -e "s|@INCLUDE_FROM_LIB@|$include_from_lib|g" "$here/$1.in" >"$2/$1"
    chmod 644 "$2/$1"
}

lib=$root$libdir
mkdir -p "$root$includedir" "$lib/pkgconfig" "$lib/cmake/suqiu"
install -m 644 "$here/../../include/suqiu.h" "$root$includedir/suqiu.h"
install -m 755 "$built/libsuqiu_ffi.so" "$lib/libsuqiu.so.$version"
install -m 644 "$built/libsuqiu_ffi.a" "$lib/libsuqiu.a"
if [ -z "${KEEP_SYMBOLS:-}" ]; then
    strip --strip-unneeded "$lib/libsuqiu.so.$version"
    strip --strip-debug "$lib/libsuqiu.a"
fi
ln -sf "libsuqiu.so.$version" "$lib/libsuqiu.so.$interface"
ln -sf "libsuqiu.so.$interface" "$lib/libsuqiu.so"
if [ -n "$up" ]; then
    fill suqiu.pc "$lib/pkgconfig"
    # pkg-config files know where they are: as many folders up as lie between them and the prefix.
    sed -i "s|^prefix=.*|prefix=\${pcfiledir}/../$up|" "$lib/pkgconfig/suqiu.pc"
else
    fill suqiu.pc "$lib/pkgconfig"
    sed -i "s|^prefix=.*|prefix=$prefix|" "$lib/pkgconfig/suqiu.pc"
fi
fill suqiuConfig.cmake "$lib/cmake/suqiu"
fill suqiuConfigVersion.cmake "$lib/cmake/suqiu"
