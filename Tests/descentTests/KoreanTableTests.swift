import Assets
import Simulation
import Testing
import Words

@testable import descent

@Suite("Tables in Korean")
struct KoreanTableTests {
  private static let races = [
    ["bowl"], ["double-well", "--steps", "50"], ["rastrigin", "-O", "sgd:lr=1", "-O", "newton", "-O", "rprop"],
    ["cosine-bowl"], ["saddle"], ["x^2", "--lr", "1"], ["log(x)", "--start", "1"], ["bowl", "--lr", "0"],
    ["1/(x^2+y^2+1)", "--steps", "5"], ["himmelblau", "-O", "signsgd", "-O", "lion", "-O", "sgd:lr=0.1"],
  ]

  @Test("no word of a list lacks its translation", arguments: Listing.Kind.allCases)
  func list(kind: Listing.Kind) throws {
    let table = Listing(kind).table(try Lexicon(of: .korean).strict)
    for line in table.lines + table.markdown { #expect(!line.contains("⟦"), "\(line)") }
  }

  @Test("no word of the standings lacks its translation", arguments: races)
  func run(words: [String]) throws {
    let read = try RaceWords(words)
    let lines = Standings(read.setup, steps: read.steps ?? 300).lines(try Lexicon(of: .korean).strict)
    for line in lines { #expect(!line.contains("⟦"), "\(line)") }
    for line in lines.dropFirst() { #expect(!line.contains(/[a-z]{2,} [a-z]{2,}/), "\(line)") }
  }

  @Test("columns end below the end of their heads, counted in cells", arguments: races)
  func columns(words: [String]) throws {
    let lines = try Program.run(["run"] + words + ["--language", "ko"]).lines
    let head = try #require(lines.dropFirst().first)
    for title in ["손실", "차이", "기울기 수"] {
      let end = String(head[..<(try #require(head.range(of: title)).upperBound)]).cellWidth
      for row in lines.dropFirst(2) {
        let cells = Self.cells(of: row)
        #expect(cells.count > end, "\(row)")
        // The cell before the end belongs to a number, or is blank where there is no gap, and behind it stands a gap of two cells.
        #expect(cells[end] == " " && cells[end + 1] == " ", "\(row)")
        #expect(title == "차이" || cells[end - 1] != " ", "\(row)")
      }
    }
  }

  @Test("columns of a list begin below their heads", arguments: ["surfaces", "optimizers", "schedules", "keys"])
  func starts(kind: String) throws {
    let lines = try Program.run("list", kind, "--language", "ko").lines
    let head = Self.cells(of: lines[0])
    let starts = head.indices.filter { $0 > 1 && head[$0] != " " && head[$0 - 1] == " " && head[$0 - 2] == " " }
    #expect(starts.count == (kind == "keys" ? 1 : kind == "surfaces" ? 3 : 2))
    for line in lines.dropFirst() {
      let cells = Self.cells(of: line)
      for start in starts {
        #expect(cells[start] != " " && cells[start - 1] == " " && cells[start - 2] == " ", "\(line)")
      }
    }
  }

  @Test(
    "what programs read is the same in every language",
    arguments: [
      "run --format json", "run --format csv", "run double-well --format json", "trace --steps 3",
      "trace --steps 3 --format jsonl", "list surfaces --format json", "list optimizers --format json",
      "list schedules --format json", "list keys --format json",
    ])
  func programs(line: String) throws {
    let words = line.split(separator: " ").map(String.init)
    let english = try Program.run(words + ["--language", "en"]).output
    let korean = try Program.run(words + ["--language", "ko"]).output
    // The command that makes the race again says in which language.
    #expect(korean.replacing(" --language ko", with: " --language en") == english)
    #expect(!english.isEmpty)
  }

  /// The character at each cell; the second cell of a wide one holds it too.
  private static func cells(of line: String) -> [Character] {
    line.flatMap { Array(repeating: $0, count: String($0).cellWidth) }
  }
}
