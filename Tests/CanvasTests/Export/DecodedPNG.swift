@testable import Canvas

/// What a PNG file of ours with a palette shows, read apart from the encoder.
struct DecodedPNG {
  let width: Int
  let height: Int
  /// Its pixels, row after row.
  let colors: [RGB]

  init(_ file: [UInt8]) {
    var place = 8
    var (width, height) = (0, 0)
    var palette: [RGB] = []
    var data: [UInt8] = []
    func number(_ place: Int) -> Int { file[place..<(place + 4)].reduce(0) { $0 << 8 | Int($1) } }
    while place + 12 <= file.count {
      let content = Array(file[(place + 8)..<(place + 8 + number(place))])
      switch String(decoding: file[(place + 4)..<(place + 8)], as: UTF8.self) {
      case "IHDR": (width, height) = (number(place + 8), number(place + 12))
      case "PLTE":
        palette = stride(from: 0, to: content.count, by: 3).map { RGB(content[$0], content[$0 + 1], content[$0 + 2]) }
      case "IDAT": data += content
      default: break
      }
      place += 12 + content.count
    }
    let rows = Inflate.contents(of: data) ?? []
    (self.width, self.height) = (width, height)
    // Before each row stands its filter.
    guard rows.count == height * (width + 1) else {
      colors = []
      return
    }
    colors = (0..<(width * height)).map { palette[Int(rows[$0 / width * (width + 1) + 1 + $0 % width])] }
  }
}
