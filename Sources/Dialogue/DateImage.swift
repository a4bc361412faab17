import Dates
import Language

extension Day: ImageCodable {
    package init(coding value: Self?, with coder: inout ImageCoder) throws(BadImage) {
        self.init(number: try coder.code(value?.number))
    }
}

extension Timestamp: ImageCodable {
    package init(coding value: Self?, with coder: inout ImageCoder) throws(BadImage) {
        self.init(seconds: try coder.code(value?.seconds))
    }
}

extension When: ImageCodable {
    package init(coding value: Self?, with coder: inout ImageCoder) throws(BadImage) {
        guard let when = When(iso: try coder.code(value?.iso) as String) else { throw BadImage(offset: coder.offset) }
        self = when
    }
}

extension Duration: ImageCodable {
    package init(coding value: Self?, with coder: inout ImageCoder) throws(BadImage) {
        guard let duration = Duration(iso: try coder.code(value?.iso) as String) else { throw BadImage(offset: coder.offset) }
        self = duration
    }
}

extension Recurrence: ImageCodable {
    package init(coding value: Self?, with coder: inout ImageCoder) throws(BadImage) {
        self.init(
            try coder.code(value?.frequency), interval: try coder.code(value?.interval), byDay: try coder.code(value?.byDay),
            byMonthDay: try coder.code(value?.byMonthDay), byMonth: try coder.code(value?.byMonth),
            count: try coder.code(optional: value?.count),
            until: try coder.code(optional: value?.until))
    }
}

extension Recurrence.Frequency: ImageCodable {}

extension Recurrence.Weekday: ImageCodable {
    package init(coding value: Self?, with coder: inout ImageCoder) throws(BadImage) {
        self.init(try coder.code(value?.weekday), ordinal: try coder.code(optional: value?.ordinal))
    }
}
