import Articles
import Crypto
import DataFiles

extension InputBatch {
  /// A number for all that a batch holds, and for the names under which it was found; times
  /// of files are no part of it, nor how many records stand before it. One pass over the content.
  ///
  /// - Parameter placed: Whether the places of records in their files count, in bytes, which move
  ///   when something before them changes and which nothing shows but rejects.
  /// - Returns: SHA-256, in hexadecimal digits.
  func key(placed: Bool) -> String {
    var hash = SHA256()
    let place = place
    for item in items {
      var head = BinaryWriter()
      head.append(item.path)
      head.append(item.stem)
      head.append(place.kept(item.record, of: item.path))
      head.append(item.encoding?.rawValue)
      head.append(placed ? item.offset : nil)
      switch item.content {
      case .text(let bytes):
        head.write(unsigned: 0)
        head.append(bytes.count)
        hash.update(data: head.bytes)
        hash.update(data: bytes)
      case .jsonLine(let bytes):
        head.write(unsigned: 1)
        head.append(bytes.count)
        hash.update(data: head.bytes)
        hash.update(data: bytes)
      case .csvRecord(let record, let columns):
        head.write(unsigned: 2)
        head.append([columns.count, columns.text])
        head.append([columns.id, columns.title, columns.url, columns.date])
        head.append(record.ends)
        hash.update(data: head.bytes)
        hash.update(data: record.bytes)
      case .reject(let reject):
        head.write(unsigned: 3)
        head.append(reject)
        hash.update(data: head.bytes)
      }
    }
    return hash.finalize().hexadecimal
  }
}
