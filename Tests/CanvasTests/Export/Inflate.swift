/// Reads zlib streams with fixed Huffman codes, written after RFC 1951 with its tables, apart from the encoder.
struct Inflate {
  private let bytes: [UInt8]
  private var place = 16

  // RFC 1951, 3.2.5.
  private static let lengths = [
    3, 4, 5, 6, 7, 8, 9, 10, 11, 13, 15, 17, 19, 23, 27, 31, 35, 43, 51, 59, 67, 83, 99, 115, 131, 163, 195, 227, 258,
  ]
  private static let lengthBits = [
    0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 2, 2, 3, 3, 3, 3, 4, 4, 4, 4, 5, 5, 5, 5, 0,
  ]
  private static let distances = [
    1, 2, 3, 4, 5, 7, 9, 13, 17, 25, 33, 49, 65, 97, 129, 193, 257, 385, 513, 769, 1025, 1537, 2049, 3073, 4097, 6145,
    8193, 12289, 16385, 24577,
  ]
  private static let distanceBits = [
    0, 0, 0, 0, 1, 1, 2, 2, 3, 3, 4, 4, 5, 5, 6, 6, 7, 7, 8, 8, 9, 9, 10, 10, 11, 11, 12, 12, 13, 13,
  ]

  /// What a stream of one block holds; nil where it is none.
  static func contents(of stream: [UInt8]) -> [UInt8]? {
    guard stream.count > 6, stream[0] == 0x78, (Int(stream[0]) * 256 + Int(stream[1])).isMultiple(of: 31) else {
      return nil
    }
    var inflate = Inflate(bytes: Array(stream.dropLast(4)))
    guard inflate.number(1) == 1, inflate.number(2) == 1 else { return nil }
    var output: [UInt8] = []
    while let symbol = inflate.symbol() {
      if symbol < 256 { output.append(UInt8(symbol)) }
      if symbol == 256 { return output }
      guard symbol > 256 else { continue }
      let length = lengths[symbol - 257] + inflate.number(lengthBits[symbol - 257])
      let head = inflate.code(5)
      let distance = distances[head] + inflate.number(distanceBits[head])
      guard distance <= output.count else { return nil }
      for _ in 0..<length { output.append(output[output.count - distance]) }
    }
    return nil
  }

  private init(bytes: [UInt8]) { self.bytes = bytes }

  private mutating func bit() -> Int {
    defer { place += 1 }
    return place / 8 < bytes.count ? Int(bytes[place / 8] >> UInt8(place % 8) & 1) : 0
  }

  /// A number, its lowest bit first.
  private mutating func number(_ count: Int) -> Int { (0..<count).reduce(0) { $0 + bit() << $1 } }

  /// A Huffman code, its highest bit first.
  private mutating func code(_ count: Int) -> Int { (0..<count).reduce(0) { sum, _ in sum << 1 + bit() } }

  /// RFC 1951, 3.2.6; nil at the end of the bytes.
  private mutating func symbol() -> Int? {
    guard place / 8 < bytes.count else { return nil }
    let seven = code(7)
    if seven <= 0b0010111 { return 256 + seven }
    let eight = seven << 1 + bit()
    if eight <= 0b10111111 { return eight - 0b00110000 }
    if eight <= 0b11000111 { return 280 + eight - 0b11000000 }
    return 144 + (eight << 1 + bit()) - 0b110010000
  }
}
