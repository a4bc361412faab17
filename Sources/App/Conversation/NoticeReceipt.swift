import Department

/// What a network says of a notification: `{"ack": id}`, or `{"failed": id, "error": "…"}`.
enum NoticeReceipt: Equatable { case received(Notice.ID), failed(Notice.ID) }
