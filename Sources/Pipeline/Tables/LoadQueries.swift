/// Questions that `load.sql` has answers to, as DuckDB views.
package enum LoadQueries {
  package struct Query: Sendable {
    package var name: String
    /// One sentence.
    package var meaning: String
    fileprivate var select: String

    var definition: String { "CREATE OR REPLACE VIEW \(name) AS\n\(select);" }
  }

  package static let all = [
    Query(
      name: "left_this_quarter",
      meaning:
        "Who left which organization this quarter; FROM left_in_quarter('2024-05-01') has another.",
      select: """
        SELECT * FROM left_in_quarter(current_date)
        """),
    Query(
      name: "departures_by_status",
      meaning: "How many departures of each organization took place, are announced, threatened, …",
      select: """
        SELECT organization, status, count(*) AS departures, sum(documents) AS articles
        FROM departures GROUP BY ALL ORDER BY count(*) DESC, organization, status
        """),
    Query(
      name: "departures_told_differently",
      meaning: "Departures that articles tell differently, with what each of them says.",
      select: """
        SELECT event.person, event.organization, event.conflicts, document.title, document.path,
          report.role, report.manner, report.status, report.left_on, report.destination,
          report.successor, report.evidence
        FROM departures event
        JOIN departure_reports report USING (departure_id)
        JOIN documents document USING (document_id)
        WHERE event.conflicts IS NOT NULL
        ORDER BY event.person, event.departure_id, document.published_on, report.report_id
        """),
    Query(
      name: "departure_evidence",
      meaning: "The words behind every departure, and where in which article they stand.",
      select: """
        SELECT report.person, report.organization, report.status, report.evidence, document.title,
          document.published_on, document.path, report.source_start, report.source_end
        FROM departure_reports report
        JOIN documents document USING (document_id)
        ORDER BY report.person, document.published_on, report.report_id
        """),
    Query(
      name: "moves",
      meaning: "From which organization to which people went.",
      select: """
        SELECT organization AS origin, destination, count(DISTINCT person) AS people,
          string_agg(DISTINCT person, ', ' ORDER BY person) AS who
        FROM (
          SELECT person, organization, destination FROM departures
          WHERE status NOT IN ('denied', 'reversed') AND destination IS NOT NULL
          UNION
          SELECT person, origin, organization FROM appointments
          WHERE status NOT IN ('denied', 'reversed') AND origin IS NOT NULL)
        WHERE organization IS NOT NULL AND destination IS NOT NULL
        GROUP BY ALL ORDER BY people DESC, origin, destination
        """),
    Query(
      name: "who_praises_whom",
      meaning: "Quotations that describe somebody, the kindest words around the name first.",
      select: """
        SELECT quotation.speaker, quotation.target, tone.tone, quotation.text,
          quotation.document_id, quotation.start
        FROM quotations quotation
        JOIN sentiment tone ON tone.document_id = quotation.document_id
          AND tone.entity_id = quotation.target_id AND tone.voice = 'quoted'
        WHERE quotation.speaker IS NOT NULL
        ORDER BY tone.tone DESC, quotation.quotation_id
        """),
    Query(
      name: "tone_by_organization",
      meaning: "How articles, and the people they quote, sound around each organization.",
      select: """
        SELECT entity AS organization, voice, count(DISTINCT document_id) AS articles,
          sum(sentences) AS sentences, sum(words) AS words,
          round(100 * sum(positive_words - negative_words) / nullif(sum(words), 0), 3) AS tone,
          round(100 * sum(positive_words + negative_words) / nullif(sum(words), 0), 3) AS polarity
        FROM sentiment
        WHERE entity_id IN (SELECT entity_id FROM entities WHERE type = 'organization')
        GROUP BY ALL ORDER BY articles DESC, organization, voice
        """),
    Query(
      name: "english_quotations",
      meaning: "What was said in English, with its French rendering where there is one.",
      select: """
        SELECT speaker, text, french, french_method, platform, posted_on, document_id, start
        FROM quotations WHERE language = 'en'
        ORDER BY french IS NULL, document_id, start
        """),
    Query(
      name: "mentioned_together",
      meaning: "Persons and organizations that the same articles name.",
      select: """
        WITH named AS (
          SELECT DISTINCT document_id, entity_id, name FROM mentions
          WHERE type IN ('person', 'organization') AND entity_id IS NOT NULL)
        SELECT min(one.name) AS one, min(other.name) AS other, count(*) AS articles
        FROM named one JOIN named other USING (document_id)
        WHERE one.entity_id < other.entity_id
        GROUP BY one.entity_id, other.entity_id ORDER BY articles DESC, one, other
        """),
    Query(
      name: "coverage_by_month",
      meaning: "How many articles each month has, and what was found in them.",
      select: """
        SELECT date_trunc('month', document.published_on)::DATE AS month, count(*) AS articles,
          sum(words) AS words, count(duplicate_of) AS repeated,
          sum((SELECT count(*) FROM departure_reports report
            WHERE report.document_id = document.document_id)) AS departure_reports,
          sum((SELECT count(*) FROM quotations quotation
            WHERE quotation.document_id = document.document_id)) AS quotations
        FROM documents document GROUP BY ALL ORDER BY month NULLS LAST
        """),
  ]

  /// What the views above call.
  static let macros = """

    CREATE OR REPLACE MACRO left_in_quarter(day) AS TABLE
    SELECT person, organization, role, manner, status, left_on, left_on_precision, documents,
      evidence
    FROM departures
    WHERE status IN ('confirmed', 'announced', 'historical')
      AND date_trunc('quarter', left_on) = date_trunc('quarter', day::DATE)
    ORDER BY left_on, person;

    """
}
