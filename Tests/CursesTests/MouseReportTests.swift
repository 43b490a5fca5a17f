import Canvas
import Testing

@testable import Curses

@Suite struct MouseReportTests {
  private func mouse(_ parameters: String, _ final: Unicode.Scalar = "M") -> Mouse? {
    MouseReport(parameters: Array(parameters.utf8), final: UInt8(ascii: final))?.mouse
  }

  @Test func `buttons go down, drag and go up`() {
    #expect(mouse("0;1;1") == Mouse(.press, column: 0, row: 0))
    #expect(mouse("2;10;20") == Mouse(.press, column: 9, row: 19))
    #expect(mouse("32;10;20") == Mouse(.drag, column: 9, row: 19))
    #expect(mouse("0;10;20", "m") == Mouse(.release, column: 9, row: 19))
  }

  @Test func `columns go as far as the screen`() {
    #expect(mouse("0;292;1") == Mouse(.press, column: 291, row: 0))
    #expect(mouse("0;99999;1") == Mouse(.press, column: 99_998, row: 0))
  }

  @Test func `the wheel turns up and down, and sideways means nothing`() {
    #expect(mouse("64;5;6") == Mouse(.wheelUp, column: 4, row: 5))
    #expect(mouse("65;5;6") == Mouse(.wheelDown, column: 4, row: 5))
    #expect(mouse("66;5;6") == nil)
    #expect(mouse("67;5;6") == nil)
  }

  @Test(arguments: [4, 8, 16, 28])
  func `Shift, Alt and Control change nothing`(held: Int) {
    #expect(mouse("\(0 + held);2;2") == Mouse(.press, column: 1, row: 1))
    #expect(mouse("\(32 + held);2;2") == Mouse(.drag, column: 1, row: 1))
    #expect(mouse("\(65 + held);2;2") == Mouse(.wheelDown, column: 1, row: 1))
  }

  @Test(arguments: ["", ";", "0;1", "0;1;", "0;1;1;1", "a;1;1", "0;0;1", "0;1;0", "-1;1;1", "99999999999999999999;1;1"])
  func `what are not three numbers is no report`(parameters: String) {
    #expect(mouse(parameters) == nil)
  }

  @Test func `moving without a button and further buttons mean nothing`() {
    #expect(mouse("35;2;2") == nil)
    #expect(mouse("128;2;2") == nil)
  }

  @Test func `old reports are three bytes`() {
    #expect(MouseReport(bytes: [32, 33, 34])?.mouse == Mouse(.press, column: 0, row: 1))
    #expect(MouseReport(bytes: [64, 33, 34])?.mouse == Mouse(.drag, column: 0, row: 1))
    #expect(MouseReport(bytes: [35, 33, 34])?.mouse == Mouse(.release, column: 0, row: 1))
    #expect(MouseReport(bytes: [96, 255, 34])?.mouse == Mouse(.wheelUp, column: 222, row: 1))
    #expect(MouseReport(bytes: [32, 33]) == nil)
    #expect(MouseReport(bytes: [32, 31, 33]) == nil)
  }
}
