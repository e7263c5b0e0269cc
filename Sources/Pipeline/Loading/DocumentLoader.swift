package import Articles
import Crypto
import DataFiles
import FoundationEssentials
import Text

/// Makes documents of what was read: decodes it and takes the columns asked for.
///
/// A value without state, used from many tasks at a time.
package struct DocumentLoader: Sendable {
  private let settings: LoadSettings
  private let keys: RecordKeys

  package init(settings: LoadSettings) {
    self.settings = settings
    keys = RecordKeys(settings.columns)
  }

  /// - Throws: ``Reject`` when the item cannot become a document.
  package func document(from item: InputItem) throws(Reject) -> Document {
    switch item.content {
    case .reject(let reject): throw reject
    case .text(let bytes): try document(ofText: bytes, item)
    case .jsonLine(let line): try document(of: jsonFields(line, item), item)
    case .csvRecord(let record, let columns):
      try document(of: csvFields(record, columns, item), item)
    }
  }

  // MARK: - Text files

  private func document(ofText bytes: [UInt8], _ item: InputItem) throws(Reject) -> Document {
    let decoded: (text: [UInt8], encoding: TextEncoding)
    do {
      decoded = try TextDecoder.decode(bytes, as: settings.encoding)
    } catch {
      throw reject(item, .undecodable, error.detail, at: error.offset)
    }
    guard !decoded.text.trimmed.isEmpty else {
      throw reject(item, .empty, "The file holds nothing but white space.")
    }
    return Document(
      id: contentId(decoded.text, item), path: item.path, source: decoded.text,
      encoding: decoded.encoding.rawValue)
  }

  // MARK: - Records

  private func jsonFields(_ line: [UInt8], _ item: InputItem) throws(Reject) -> RecordFields {
    let text = try decode(line, item)
    var reader = JSONReader(text)
    let fields: RecordFields
    do {
      fields = try RecordFields(from: &reader, keys)
    } catch {
      // Only in UTF-8 does a place in the text stand at the same place in the file.
      let offset = item.encoding == .utf8 ? error.offset : 0
      throw reject(
        item, .brokenRecord, "Not JSON: \(error.problem)\(Self.quoted(text, error.offset)).",
        at: item.offset.map { $0 + offset })
    }
    if let problem = fields.problem {
      throw reject(item, .brokenRecord, problem, at: item.offset)
    }
    return fields
  }

  private func csvFields(
    _ record: CSVRecord, _ columns: CSVColumns, _ item: InputItem
  ) throws(Reject) -> RecordFields {
    guard record.count == columns.count else {
      throw reject(
        item, .brokenRecord,
        "The record has \(record.count) \(record.count == 1 ? "cell" : "cells") and the header "
          + "\(columns.count).",
        at: item.offset)
    }
    func field(_ index: Int?) throws(Reject) -> [UInt8]? {
      guard let index, !record[index].isEmpty else { return nil }
      return try decode(Array(record[index]), item)
    }
    var fields = RecordFields()
    fields.text = try field(columns.text)
    fields.id = try field(columns.id)
    fields.title = try field(columns.title)
    fields.url = try field(columns.url)
    fields.date = try field(columns.date)
    return fields
  }

  private func decode(_ bytes: [UInt8], _ item: InputItem) throws(Reject) -> [UInt8] {
    do {
      return try TextDecoder.decode(
        bytes, item.encoding == .windows1252 ? .windows1252 : .utf8)
    } catch {
      // The place in a CSV cell, or in UTF-8 made from UTF-16, is not the place in the file.
      guard case .jsonLine = item.content, !item.isFromUTF16 else {
        throw reject(item, .undecodable, error.detail, at: item.offset)
      }
      throw reject(item, .undecodable, error.detail, at: item.offset.map { $0 + error.offset })
    }
  }

  private func document(of fields: RecordFields, _ item: InputItem) throws(Reject) -> Document {
    guard let text = fields.text, !text.trimmed.isEmpty else {
      let found = fields.textKind.map { "is \($0)" } ?? "is missing or empty"
      throw reject(
        item, .noText, "The value of '\(settings.columns.text)' \(found).", at: item.offset)
    }
    guard text.count <= settings.maxTextBytes else {
      throw reject(
        item, .tooLarge, "The text has more than maxTextBytes, \(settings.maxTextBytes) bytes.",
        at: item.offset)
    }
    let ownId = fields.id.flatMap { $0.trimmed.isEmpty ? nil : $0.trimmed }
    var document = Document(
      id: ownId.map { "d-" + Slug.of(String(decoding: $0, as: UTF8.self)) }
        ?? contentId(text, item),
      path: item.path, source: text, encoding: (item.encoding ?? .utf8).rawValue)
    document.record = item.record
    document.title = fields.title?.trimmedString
    document.url = fields.url?.trimmedString
    if let date = fields.date?.trimmedString {
      document.publishedOn = RecordDate.day(in: date)
      if document.publishedOn == nil {
        document.warnings.append("unreadable_date")
      } else {
        document.publishedOnBasis = .metadata
      }
    }
    return document
  }

  // MARK: - Parts

  /// A few letters of a text from a place on, to be found again.
  private static func quoted(_ text: [UInt8], _ offset: Int) -> String {
    let letters = String(decoding: text[offset...].prefix(100), as: UTF8.self).prefix(24)
    return letters.isEmpty ? "" : ", at: \(letters)"
  }

  private func contentId(_ text: [UInt8], _ item: InputItem) -> String {
    "d-\(Slug.of(item.stem))-\(SHA256.hash(data: text).prefix(4).hexadecimal)"
  }

  private func reject(
    _ item: InputItem, _ reason: Reject.Reason, _ detail: String, at offset: Int? = nil
  ) -> Reject {
    Reject(
      path: item.path, record: item.record, stage: LoadSettings.name, reason: reason,
      detail: detail, offset: offset)
  }
}

extension [UInt8] {
  /// Without ASCII white space and no-break spaces at either end.
  var trimmed: ArraySlice<UInt8> {
    var slice = self[...]
    while true {
      if let first = slice.first, first <= 0x20 {
        slice.removeFirst()
      } else if let last = slice.last, last <= 0x20 {
        slice.removeLast()
      } else if slice.starts(with: [0xc2, 0xa0]) {
        slice.removeFirst(2)
      } else if slice.suffix(2).elementsEqual([0xc2, 0xa0]) {
        slice.removeLast(2)
      } else {
        return slice
      }
    }
  }

  /// `nil` if nothing is left.
  fileprivate var trimmedString: String? {
    let trimmed = trimmed
    return trimmed.isEmpty ? nil : String(decoding: trimmed, as: UTF8.self)
  }
}
