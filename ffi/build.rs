//! Gives the shared library its SONAME. While the version begins with 0, each minor version is an
//! interface of its own.

fn main() {
    println!("cargo::rerun-if-changed=build.rs");
    let part = |name: &str| std::env::var(name).unwrap_or_default();
    let (major, minor) = (
        part("CARGO_PKG_VERSION_MAJOR"),
        part("CARGO_PKG_VERSION_MINOR"),
    );
    let interface = if major == "0" {
        format!("0.{minor}")
    } else {
        major
    };
    match part("CARGO_CFG_TARGET_OS").as_str() {
        "linux" | "android" | "freebsd" => {
            println!("cargo::rustc-cdylib-link-arg=-Wl,-soname,libsuqiu.so.{interface}");
        }
        "macos" => {
            let name = format!("@rpath/libsuqiu.{interface}.dylib");
            println!("cargo::rustc-cdylib-link-arg=-Wl,-install_name,{name}");
        }
        _ => {}
    }
}
