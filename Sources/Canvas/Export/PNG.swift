/// Writes pictures of pixels as PNG files (https://www.w3.org/TR/png-3/): 8 bits a sample, palette or RGB.
///
/// ```swift
/// let chessboard = PNG.bytes(palette: [.white, .black], indices: [0, 1, 1, 0], width: 2, height: 2)
/// ```
///
/// It is an encoder of our own because none of the Swift packages at hand writes PNG, and zlib would be one more
/// development package to install before `swift build` works. Our pictures are areas of one colour, so the simplest
/// coding that PNG allows suits them; see ``Deflate``.
public enum PNG {
  /// A picture whose pixels, row after row from the top, are indices into a palette of at most 256 colours.
  public static func bytes(palette: [RGB], indices: [UInt8], width: Int, height: Int) -> [UInt8] {
    precondition(indices.count == width * height && width > 0 && height > 0, "a picture has width × height pixels")
    precondition((1...256).contains(palette.count), "a palette has up to 256 colours")
    let colors = palette.flatMap { [$0.red, $0.green, $0.blue] }
    return file(width, height, kind: 3, palette: colors, rows: indices, bytesAPixel: 1)
  }

  /// A picture whose pixels, row after row from the top, are red, green and blue.
  public static func bytes(rgb: [UInt8], width: Int, height: Int) -> [UInt8] {
    precondition(rgb.count == 3 * width * height && width > 0 && height > 0, "a picture has width × height pixels")
    return file(width, height, kind: 2, palette: [], rows: rgb, bytesAPixel: 3)
  }

  private static func file(
    _ width: Int, _ height: Int, kind: UInt8, palette: [UInt8], rows: [UInt8], bytesAPixel: Int
  ) -> [UInt8] {
    var file: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]
    let header = bigEndian(UInt32(width)) + bigEndian(UInt32(height)) + [8, kind, 0, 0, 0]
    append(chunk: "IHDR", header, to: &file)
    if !palette.isEmpty { append(chunk: "PLTE", palette, to: &file) }
    // Every row is preceded by its filter: none, because repeated bytes are what the compression finds.
    let length = width * bytesAPixel
    var filtered: [UInt8] = []
    filtered.reserveCapacity((length + 1) * height)
    for row in 0..<height {
      filtered.append(0)
      filtered.append(contentsOf: rows[(row * length)..<((row + 1) * length)])
    }
    append(chunk: "IDAT", Deflate.zlib(filtered, period: length + 1, step: bytesAPixel), to: &file)
    append(chunk: "IEND", [], to: &file)
    return file
  }

  private static func append(chunk name: String, _ content: [UInt8], to file: inout [UInt8]) {
    file += bigEndian(UInt32(content.count))
    let start = file.count
    file += name.utf8
    file += content
    file += bigEndian(crc(file[start...]))
  }

  /// The cyclic redundancy check of a chunk: its polynomial is that of Ethernet and zip.
  static func crc(_ bytes: some Sequence<UInt8>) -> UInt32 {
    ~bytes.reduce(UInt32.max) { crcTable[Int(UInt8(truncatingIfNeeded: $0) ^ $1)] ^ $0 >> 8 }
  }

  private static let crcTable: [UInt32] = (0..<256).map { number in
    (0..<8).reduce(UInt32(number)) { rest, _ in rest & 1 == 1 ? 0xEDB8_8320 ^ rest >> 1 : rest >> 1 }
  }

  static func bigEndian(_ number: UInt32) -> [UInt8] {
    [24, 16, 8, 0].map { UInt8(truncatingIfNeeded: number >> $0) }
  }
}
