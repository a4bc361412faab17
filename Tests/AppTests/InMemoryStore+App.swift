import StoreSupport

@testable import App

extension InMemoryStore: AnswerStore, AppSettingStore, NameFormStore {}
