import CoreMetrics
import KioskWeb
import Testing

@Suite struct PrometheusTests {
    @Test func writesTheTextFormat() {
        let registry = PrometheusRegistry()
        registry.makeCounter(label: "turns_total", dimensions: [("outcome", "answer")]).increment(by: 2)
        registry.makeCounter(label: "turns_total", dimensions: [("outcome", "answer")]).increment(by: 1)
        registry.makeCounter(label: "turns_total", dimensions: [("outcome", "a \"b\"\n\\")]).increment(by: 1)
        registry.makeRecorder(label: "phrases", dimensions: [], aggregate: false).record(Int64(232))
        registry.makeRecorder(label: "phrases", dimensions: [], aggregate: false).record(Int64(7))
        registry.makeTimer(label: "stage_seconds", dimensions: []).recordNanoseconds(1_500_000_000)
        registry.makeTimer(label: "stage_seconds", dimensions: []).recordNanoseconds(500_000_000)
        #expect(
            registry.exposition() == #"""
                # TYPE phrases gauge
                phrases 7
                # TYPE stage_seconds summary
                stage_seconds_sum 2
                stage_seconds_count 2
                # TYPE turns_total counter
                turns_total{outcome="a \"b\"\n\\"} 1
                turns_total{outcome="answer"} 3

                """#)
    }
}
