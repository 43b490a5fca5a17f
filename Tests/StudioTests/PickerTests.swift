import Assets
import Canvas
import Simulation
import Testing
import Words

@testable import Studio

@Suite struct PickerTests {
  @Test func `letters narrow the list, Backspace widens it`() throws {
    var model = try Model.racing()
    model.press("s")
    #expect(model.picker?.selected?.name == "bowl")
    model.type("Himm")
    #expect(model.picker?.entries.map(\.name) == ["himmelblau"])
    model.press(.backspace, .backspace, .backspace, .backspace, .backspace)
    #expect(model.picker?.entries.count == Surface.catalogue.count)
  }

  @Test func `Enter races on the surface under the cursor`() throws {
    var model = try Model.racing()
    model.press("s", .home, .down, .down, .up, .enter)
    #expect(model.race.surface.name == Surface.catalogue[1].name)
    #expect(model.isRacing)
  }

  @Test func `the cursor stops at both ends`() throws {
    var model = try Model.racing()
    model.press("s")
    for _ in 0..<20 { model.press(.pageDown) }
    #expect(model.picker?.selected?.name == Surface.catalogue.last?.name)
    for _ in 0..<20 { model.press(.pageUp) }
    #expect(model.picker?.selected?.name == Surface.catalogue.first?.name)
  }

  @Test func `a list without a match says so, and Enter waits for a better one`() throws {
    var model = try Model.racing()
    model.press("s")
    model.type("zzz")
    #expect(model.text.contains("no surface has that"))
    model.press(.enter)
    #expect(model.picker != nil)
    model.press(.escape)
    #expect(model.race.surface.name == "bowl")
  }

  @Test(arguments: [(40, 12), (80, 24), (200, 60)])
  func `the row under the cursor is always on the screen`(columns: Int, rows: Int) throws {
    var model = try Model.racing(columns: columns, rows: rows)
    model.press("s", .home)
    for card in Surface.catalogue {
      #expect(model.text.contains(" \(card.name) "))
      model.press(.down)
    }
  }
}

/// What every list can do, whatever stands in it.
@Suite struct ListTests {
  @Test(arguments: PickLists.all.map(\.name))
  func `every list opens with its key, and Esc goes back to what was`(name: String) throws {
    let key = try #require(PickLists.named(name)?.key)
    var model = try Model.racing(columns: 120, rows: 36)
    model.advance(to: 20)
    let before = model.frame
    model.press(key)
    #expect(model.picker?.list.name == name)
    let count = try #require(model.picker?.entries.count)
    #expect(count > 0)
    for _ in 0..<count {
      model.press(.down)
      #expect(FrameRules.violations(of: model) == [])
    }
    model.press(.escape)
    #expect(model.frame == before)
  }

  @Test(arguments: PickLists.all.map(\.name))
  func `Enter shows what was seen beside the list`(name: String) throws {
    let list = try #require(PickLists.named(name))
    var model = try Model.racing(columns: 120, rows: 36)
    model.advance(to: 20)
    model.press(try #require(list.key), .end)
    var seen = try #require(model.picker?.preview)
    model.press(.enter)
    if list.isSwitchboard {
      #expect(model.picker?.selected?.isOn == false)
      return
    }
    seen.size = model.size
    seen.notice = model.notice
    #expect(model.frame == seen.frame)
  }

  @Test func `the surface under the cursor is drawn beside the list, and only there`() throws {
    var model = try Model.racing(columns: 120, rows: 36)
    model.press("s")
    model.type("himm")
    let preview = try #require(model.picker?.preview)
    #expect(preview.race.surface.name == "himmelblau")
    #expect(model.race.surface.name == "bowl")
    let area = try #require(model.picker.map { PickerPage($0, size: model.size).picture } ?? nil)
    var shown = preview
    shown.size = area.size
    var stage = Stage()
    let picture = stage.picture(of: shown)
    let frame = model.frame
    for row in 0..<area.rows { #expect(Array(frame.row(row))[area.column...] == picture.row(row)) }
  }

  @Test func `a list is narrowed by subject, dimension and what there is to notice`() throws {
    for (words, name) in [
      ("zig-zag", "bowl"), ("1d", "parabola"), ("curve false", "tilted-well"), ("banana", "rosenbrock"),
    ] {
      var model = try Model.racing()
      model.press("s")
      model.type(words)
      let names = model.picker?.entries.map(\.name) ?? []
      #expect(names.contains(name) && names.count < Surface.catalogue.count, "\(words): \(names)")
    }
  }

  @Test func `Korean words narrow a Korean list, English ones too`() throws {
    var model = try Model.racing()
    model.look.lexicon = try Lexicon(of: .korean)
    for words in ["지그재그", "zig-zag", "학습률"] {
      model.press("s")
      model.type(words)
      let names = model.picker?.entries.map(\.name) ?? []
      #expect(!names.isEmpty && names.count < Surface.catalogue.count, "\(words): \(names)")
      model.press(.escape)
    }
  }

  @Test func `Ctrl-W takes a word back, Ctrl-U all of them`() throws {
    var model = try Model.racing()
    model.press("s")
    model.type("two wells")
    model.press(.control("w"))
    #expect(model.picker?.filter == "two ")
    model.press(.control("w"))
    #expect(model.picker?.filter == "")
    model.type("two wells")
    model.press(.control("u"))
    #expect(model.picker?.filter == "")
    _ = model.update(.event(.paste("Himmel\n")))
    #expect(model.picker?.filter == "himmel")
  }

  @Test func `a press moves the cursor to a row, a second one takes it, the wheel moves it by one`() throws {
    var model = try Model.racing()
    model.press("s", .home)
    model.mouse(.press, 5, PickerPage.head + 2)
    #expect(model.picker?.selection == 2)
    model.mouse(.wheelDown, 5, 5)
    model.mouse(.wheelDown, 5, 5)
    model.mouse(.wheelUp, 5, 5)
    #expect(model.picker?.selection == 3)
    let page = try #require(model.picker.map { PickerPage($0, size: model.size) })
    model.mouse(.press, 5, PickerPage.head + 3 - page.first)
    #expect(model.race.surface.name == Surface.catalogue[3].name)
  }

  @Test func `what is drawn over the surface is switched while the list stays open`() throws {
    var model = try Model.racing(columns: 120)
    model.press("O")
    model.type("minima")
    model.press(.enter)
    #expect(model.wantedOverlays == ["minima": false])
    #expect(model.picker?.preview?.wantedOverlays == ["minima": false])
    #expect(model.picker?.selected?.isOn == false)
    model.press(.enter, .escape)
    #expect(model.wantedOverlays == ["minima": true] && model.isRacing)
  }
}
