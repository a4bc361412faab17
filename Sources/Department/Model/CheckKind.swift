/// How closely a check looks: at one person's tasks in detail, or at the team in general.
package enum CheckKind: String, Sendable { case detailed, general }
