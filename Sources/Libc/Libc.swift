// The C library, under the one name that all platforms share: elementary functions, numbers as text, files and threads.

#if canImport(Glibc)
  @_exported import Glibc
#elseif canImport(Musl)
  @_exported import Musl
#elseif canImport(Darwin)
  @_exported import Darwin
#endif
