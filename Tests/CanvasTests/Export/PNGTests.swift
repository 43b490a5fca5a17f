import Testing

@testable import Canvas

@Suite struct PNGTests {
  @Test("Checksums are those of the specifications")
  func checksums() {
    // The check value of CRC-32 in its catalogue, and the chunk IEND of every PNG file.
    #expect(PNG.crc("123456789".utf8) == 0xCBF4_3926)
    #expect(PNG.crc("IEND".utf8) == 0xAE42_6082)
    #expect(Deflate.adler(Array("Wikipedia".utf8)) == 0x11E6_0398)
    #expect(Deflate.adler([]) == 1)
    #expect(Deflate.adler([UInt8](repeating: 255, count: 100_000)) == Self.sums(of: 100_000, times: 255))
  }

  /// The two sums of Adler for a byte that repeats, by their formulas.
  private static func sums(of count: Int, times byte: Int) -> UInt32 {
    let second = count + byte * (count * (count + 1) / 2)
    return UInt32(second % 65521) << 16 | UInt32((1 + count * byte) % 65521)
  }

  @Test("What is compressed comes back", arguments: 0..<40)
  func roundTrip(seed: Int) {
    var state = UInt64(seed + 1)
    func next(_ bound: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % bound
    }
    var bytes: [UInt8] = []
    for _ in 0..<next(60) {
      // A plain area, noise, or something seen before.
      switch next(3) {
      case 0: bytes += [UInt8](repeating: UInt8(next(256)), count: next(3000))
      case 1: bytes += (0..<next(300)).map { _ in UInt8(next(256)) }
      default: bytes += bytes.suffix(next(40_000)).prefix(next(2000))
      }
    }
    #expect(Inflate.contents(of: Deflate.zlib(bytes, period: 1 + next(500), step: 1 + next(3))) == bytes)
  }

  @Test("All lengths and distances that a reference can have come back")
  func everyReference() {
    for length in [4, 10, 11, 12, 18, 19, 34, 35, 66, 67, 130, 131, 257, 258, 259, 516, 520] {
      for distance in [4, 5, 8, 9, 16, 17, 192, 193, 1024, 1025, 24576, 24577, 32768, 32769] {
        let start = (0..<distance).map { UInt8(truncatingIfNeeded: ($0 &* 2_654_435_761) >> 13) }
        let bytes = start + (0..<length).map { start[$0 % distance] }
        #expect(Inflate.contents(of: Deflate.zlib(bytes, period: distance, step: 1)) == bytes)
      }
    }
  }

  @Test("A file has its header, palette, rows with their filter, and end")
  func chunks() throws {
    let colors = [RGB.white, .black, RGB(hex: 0xD7AF00)]
    let file = PNG.bytes(palette: colors, indices: [0, 1, 2, 1, 0, 2], width: 3, height: 2)
    #expect(file.prefix(8) == [137, 80, 78, 71, 13, 10, 26, 10])
    let chunks = try Self.chunks(of: file)
    #expect(chunks.map(\.name) == ["IHDR", "PLTE", "IDAT", "IEND"])
    #expect(chunks[0].content == [0, 0, 0, 3, 0, 0, 0, 2, 8, 3, 0, 0, 0])
    #expect(chunks[1].content == [255, 255, 255, 0, 0, 0, 0xD7, 0xAF, 0])
    #expect(Inflate.contents(of: chunks[2].content) == [0, 0, 1, 2, 0, 1, 0, 2])
  }

  @Test("A file without a palette has three bytes a pixel")
  func trueColour() throws {
    let chunks = try Self.chunks(of: PNG.bytes(rgb: [1, 2, 3, 4, 5, 6], width: 1, height: 2))
    #expect(chunks.map(\.name) == ["IHDR", "IDAT", "IEND"])
    #expect(chunks[0].content == [0, 0, 0, 1, 0, 0, 0, 2, 8, 2, 0, 0, 0])
    #expect(Inflate.contents(of: chunks[1].content) == [0, 1, 2, 3, 0, 4, 5, 6])
  }

  @Test("A map in bands of 1000 by 700 pixels takes less than 40 KB")
  func size() {
    let pixels = (0..<700_000).map { place in
      let (x, y) = (Double(place % 1000) / 50 - 10, Double(place / 1000) / 70 - 5)
      return UInt8(min(11, (x * x / 20 + y * y).squareRoot() * 2))
    }
    let greys = (0..<UInt32(12)).map { RGB(hex: 0x141414 * $0) }
    #expect(PNG.bytes(palette: greys, indices: pixels, width: 1000, height: 700).count < 40_000)
  }

  struct Chunk {
    let name: String
    let content: [UInt8]
  }

  /// The chunks of a file, whose check numbers have to be right.
  static func chunks(of file: [UInt8]) throws -> [Chunk] {
    var chunks: [Chunk] = []
    var place = 8
    while place + 12 <= file.count {
      let count = file[place..<(place + 4)].reduce(0) { $0 << 8 | Int($1) }
      try #require(place + 12 + count <= file.count)
      let body = file[(place + 4)..<(place + 8 + count)]
      let check = file[(place + 8 + count)..<(place + 12 + count)]
      #expect(Array(check) == PNG.bigEndian(PNG.crc(body)))
      chunks.append(Chunk(name: String(decoding: body.prefix(4), as: UTF8.self), content: Array(body.dropFirst(4))))
      place += 12 + count
    }
    #expect(place == file.count)
    return chunks
  }
}
