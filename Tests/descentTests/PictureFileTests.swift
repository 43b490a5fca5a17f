import Foundation
import Testbed
import Testing

@Suite("A picture in a file")
struct PictureFileTests {
  @Test("the ending says what is written, in capitals, too", arguments: ["txt", "TXT", "ans"])
  func kinds(ending: String) throws {
    try inFolder { folder in
      let file = folder + "/picture." + ending
      let result = try Program.run("plot", "bowl", "--steps", "3", "-o", file)
      #expect(result.status == 0 && result.output == "" && result.errors == "")
      let text = try String(contentsOfFile: file, encoding: .utf8)
      #expect(text.contains("adagrad") && text.hasSuffix("\n"))
      #expect(text.contains("\u{1B}[") == (ending == "ans"))
      #expect(try FileManager.default.contentsOfDirectory(atPath: folder) == ["picture." + ending])
    }
  }

  @Test("shapes and pixels are files of their kinds, with the line that makes them again")
  func drawn() throws {
    try inFolder { folder in
      let line = ["plot", "x^2 + y^4", "-O", "sgd", "--start", "1,1", "--steps", "3", "--size", "40x12"]
      let result = try Program.run(line + ["-o", folder + "/a.svg"])
      #expect(result.status == 0 && result.output == "" && result.errors == "")
      let text = try String(contentsOfFile: folder + "/a.svg", encoding: .utf8)
      #expect(XMLReader.isWellFormed(text))
      #expect(text.contains("<desc>descent plot 'x^2 + y^4' -O sgd --start 1,1 --steps 3 --size 40x12 -o "))
      #expect(text.contains(">sgd</text>") && text.contains("prefers-color-scheme:dark"))
      _ = try Program.run(line + ["-o", folder + "/a.svg", "--theme", "dark"])
      #expect(try String(contentsOfFile: folder + "/a.svg", encoding: .utf8).contains("prefers-color") == false)
      #expect(try Program.run(line + ["-o", folder + "/a.png"]).status == 0)
      let pixels = try Data(contentsOf: URL(fileURLWithPath: folder + "/a.png"))
      // Its signature, and 800 pixels across: 40 columns of 10 points at twice their size.
      #expect(pixels.prefix(8) == Data([137, 80, 78, 71, 13, 10, 26, 10]))
      #expect(pixels[16..<20] == Data([0, 0, 3, 32]))
    }
  }

  @Test("plain text is what is printed without colours")
  func plain() throws {
    try inFolder { folder in
      let printed = try Program.run("plot", "bowl", "--steps", "3", "--color", "none")
      _ = try Program.run("plot", "bowl", "--steps", "3", "--output", folder + "/a.txt")
      #expect(try String(contentsOfFile: folder + "/a.txt", encoding: .utf8) == printed.output)
    }
  }

  @Test("a name of another ending is refused on one line", arguments: ["race.gif", "race", "race.", "folder.txt/race"])
  func otherEnding(name: String) throws {
    let result = try Program.run("plot", "-o", name)
    #expect(result.status == 64)
    let cure = "the name ends in one of .txt, .ans, .svg, .png, which says what is written"
    #expect(result.errors == "descent: --output '\(name)' does not work: \(cure)\n")
  }

  @Test("a file that cannot be written is named, and nothing is left of it")
  func unwritable() throws {
    try inFolder { folder in
      let inside = folder + "/missing/race.txt"
      let missing = try Program.run("plot", "--steps", "1", "-o", inside)
      #expect(missing.status == 74)
      #expect(missing.errors == "descent: cannot write '\(inside)': No such file or directory\n")
      let taken = folder + "/taken.txt"
      try FileManager.default.createDirectory(atPath: taken, withIntermediateDirectories: false)
      #expect(try Program.run("plot", "--steps", "1", "-o", taken).status == 74)
      #expect(try FileManager.default.contentsOfDirectory(atPath: folder) == ["taken.txt"])
    }
  }

  @Test("what was in the file before stays until the new picture is whole, and is then replaced")
  func replaced() throws {
    try inFolder { folder in
      let file = folder + "/race.txt"
      try "before".write(toFile: file, atomically: false, encoding: .utf8)
      #expect(try Program.run("plot", "--steps", "1", "-o", file, "--lr", "x").status == 64)
      #expect(try String(contentsOfFile: file, encoding: .utf8) == "before")
      #expect(try Program.run("plot", "--steps", "1", "-o", file).status == 0)
      #expect(try String(contentsOfFile: file, encoding: .utf8).contains("adagrad"))
    }
  }

  @Test("the file stands in the line that makes the picture again")
  func shown() throws {
    let shown = try Program.run("plot", "bowl", "-O", "sgd", "-o", "a b.txt", "--show-command")
    #expect(shown.output == "descent plot bowl -O sgd --start -7,2 -o 'a b.txt'\n")
  }

  @Test("a picture without paths has none")
  func hidden() throws {
    let line = ["plot", "bowl", "-O", "sgd", "--steps", "20", "--charset", "ascii", "--size", "40x12"]
    let whole = try Program.run(line).output
    let bare = try Program.run(line + ["--hide", "paths,heads"]).output
    #expect(whole != bare)
    #expect(try Program.run(line + ["--show", "paths", "--view", "bands"]).output == whole)
  }

  @Test(
    "a view that does not suit the surface is refused with those that do",
    arguments: [
      (
        ["plot", "bowl", "--view", "curve"],
        "'curve' does not work: a surface of two parameters is seen as bands, relief, filled, lines, field"
      ),
      (["plot", "square", "--view", "Bands"], "'Bands' does not work: a surface of one parameter is seen as curve"),
      (["plot", "bowl", "--view", "band"], "'band' does not work: it takes bands"),
      (["plot", "bowl", "--hide", "path"], "'path' does not work: it takes "),
    ])
  func unsuitable(line: [String], words: String) throws {
    let result = try Program.run(line)
    #expect(result.status == 64)
    #expect(result.errors.contains(words), "\(result.errors)")
  }

  private func inFolder(_ body: (String) throws -> Void) throws {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("descent-\(UUID().uuidString)").path
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(atPath: folder) }
    try body(folder)
  }
}
