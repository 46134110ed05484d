namespace CxReport.Arguments;

/// <summary>What <c>--help</c> shows.</summary>
internal static class Help
{
    public static string Text { get; } = """
        CxReport: what customers went through, from a log of their interactions.

        Without options it reports on the bundled example, a public service office.

        Options
          --interactions FILE    the log as CSV with a header line, or as NDJSON with an interaction
                                 a line (FILE.ndjson); UTF-8; - for standard input
          --document FILE        JSON that describes touchpoints, channels, segments, customers and
                                 surveys; its interactions are the log where no other is named
          --responses FILE       NDJSON with a survey response a line
          --questions LIST       which question asks what: "recommend=q1,satisfied=q2,easy=q3,
                                 use-again=q4" (default: questions of these names)
          --columns LIST         which column holds what: "role=column,role=column"
                                   customer    who; needed for --journeys gap:…
                                   journey     which journey; needed for --journeys by-id
                                   touchpoint  what was met (needed)
                                   at          when it happened or started (needed)
                                   end         when it ended
                                   channel     where: web, phone, …
                                   outcome     succeeded, failed, abandoned or unknown
                                   sequence    a whole number: the order of equal times
                                 Names with commas are quoted: touchpoint="Page, title".
                                 Without --columns, columns named like the roles are taken.
          --zone ZONE            zone of times without offset, as IANA names it (default UTC)
          --journeys by-id       a journey is what has the same journey id
          --journeys gap:30m     a journey is one customer's interactions, until nothing happens
                                 for longer than this: 90s, 30m, 12h, 7d. The gap is from the latest
                                 end so far to the next start.
                                 Default: by-id where there is a journey column, else gap:30m.
          --funnel LIST          touchpoints in order, "Home,Form,Letter": how many journeys reach
                                 each one after the one before; names with commas are quoted
          --json FILE            the whole result as JSON; - for standard output, which then holds
                                 nothing else
          --language TAG         names from the document in this language: en, he, pt-BR (default en)
          --person CUSTOMER      tells the journeys of one customer step by step
          --strict               exit status 1 if rows, responses or the document were rejected
          --write-example FOLDER only writes the example's files, the same bytes every time
          --help                 this text

        What is read
          Times are 2026-03-01T09:30:00Z, 2026-03-01T09:30:00+01:00, 2026-03-01 09:30:00,
          2026-03-01T09:30:00.250 or 2026-03-01 (midnight); seconds may be left out. A time that the
          zone's clocks skip is moved on by what they skip; one that they show twice is the first.
          Names and ids are taken as they are: NA, null and blanks are names. Only an empty field is
          missing. Empty lines are no rows. A row with too few fields has empty ones at its end.
          Rows that can't be right are left out, counted and listed; the report goes on without
          them. Where a quote isn't closed as it should be, the lines are read one by one.
          Interactions of a journey that start at the same time keep the order of their sequence,
          then that of the file.

        Exit status
          0  the report was written
          1  rows, responses or the document were rejected, with --strict
          2  the options are wrong, or a file can't be read or written

        Examples
          CxReport
          CxReport --interactions office.ndjson --document office.json --responses answers.ndjson \
                   --language he --person dana
          CxReport --interactions shop.csv --columns "customer=user_id,touchpoint=event,at=timestamp"
          CxReport --interactions tickets.csv --columns "journey=case,touchpoint=activity,at=time" \
                   --zone Europe/Berlin --funnel "Opened,Assigned,Closed" --json result.json
          gunzip -c big.csv.gz | CxReport --interactions - --journeys gap:7d --json - > result.json

        """;
}
