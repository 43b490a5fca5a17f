import Foundation
import Testing
import Words

@testable import descent

@Suite("descent list")
struct ListTests {
  @Test(
    "every list is an array of objects with names",
    arguments: ["surfaces", "optimizers", "schedules", "views", "overlays", "keys", "themes"])
  func json(kind: String) throws {
    let result = try Program.run("list", kind, "--format", "json")
    #expect(result.status == 0)
    let items = try #require(try JSONSerialization.jsonObject(with: Data(result.output.utf8)) as? [[String: Any]])
    let names = items.compactMap { $0["name"] as? String }
    #expect(names.count == items.count)
    #expect(Set(names).count == names.count)
  }

  @Test("the table has the names of the JSON", arguments: ["surfaces", "optimizers", "schedules", "views", "overlays"])
  func table(kind: String) throws {
    let json = try Program.run("list", kind, "--format", "json")
    let items = try #require(try JSONSerialization.jsonObject(with: Data(json.output.utf8)) as? [[String: Any]])
    let table = try Program.run("list", kind)
    #expect(table.lines.dropFirst().map { String($0.prefix { $0 != " " }) } == items.map { $0["name"] as? String })
  }

  @Test("a surface has formula, domain, start and minima; an optimizer knobs with defaults and ranges")
  func fields() throws {
    let surfaces = try items("surfaces")
    let bowl = try #require(surfaces.first { $0["name"] as? String == "bowl" })
    #expect(bowl["formula"] as? String == "x^2/20 + y^2")
    #expect((bowl["domain"] as? [Double])?.count == 4)
    #expect(bowl["start"] as? [Double] == [-7, 2])
    #expect((bowl["minima"] as? [[String: Any]])?.first?["point"] as? [Double] == [0, 0])
    let adam = try #require(try items("optimizers").first { $0["name"] as? String == "adam" })
    let knobs = try #require(adam["knobs"] as? [[String: Any]])
    let beta = try #require(knobs.first { $0["name"] as? String == "beta1" })
    #expect(beta["default"] as? Double == 0.9)
    #expect(beta["range"] as? String == "a number from 0 up to, but not including, 1")
  }

  @Test("views say for how many parameters they are, overlays which key shows them")
  func screen() throws {
    let views = try items("views")
    #expect(Set(views.compactMap { $0["parameters"] as? Int }) == [1, 2])
    let overlays = try items("overlays")
    #expect(overlays.first { $0["name"] as? String == "minima" }?["key"] as? String == "m")
    #expect(overlays.first { $0["name"] as? String == "heads" }?["key"] is NSNull)
  }

  @Test("a table for people is made without what only programs are told, as minima are")
  func tables() {
    var isMade = false
    func fields() -> [(name: String, value: JSON)] {
      isMade = true
      return []
    }
    let listing = Listing(columns: ["name"], items: [Listing.Item(texts: ["bowl"], fields: fields())])
    #expect(listing.table(.english).lines == ["name", "bowl"] && !isMade)
    #expect(listing.json.text() == "[\n  {}\n]" && isMade)
  }

  private func items(_ kind: String) throws -> [[String: Any]] {
    let result = try Program.run("list", kind, "--format", "json")
    return try JSONSerialization.jsonObject(with: Data(result.output.utf8)) as? [[String: Any]] ?? []
  }
}
