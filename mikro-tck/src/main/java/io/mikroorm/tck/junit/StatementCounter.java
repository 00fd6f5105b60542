// SPDX-License-Identifier: MIT
package io.mikroorm.tck.junit;

import io.mikroorm.driver.StatementEvent;
import io.mikroorm.driver.StatementListener;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Remembers every statement and counts them by their first word. Thread-safe. */
public final class StatementCounter implements StatementListener {

    private static final String WRITTEN_ROWS = " from final table (";
    private static final String COMMAND = "db.";
    private static final Pattern CALL = Pattern.compile("db\\.(?:getCollection\\(\"[^\"]*\"\\)|\\w+)\\.(\\w+)\\(");

    private final List<StatementEvent> events = new CopyOnWriteArrayList<>();

    /** Nothing seen yet. */
    public StatementCounter() {}

    @Override
    public void executed(StatementEvent event) {
        events.add(event);
    }

    /** Forgets what was seen. */
    public void reset() {
        events.clear();
    }

    /** Everything that was seen, in order. */
    public List<StatementEvent> events() {
        return List.copyOf(events);
    }

    /** The texts of all statements, in order. */
    public List<String> texts() {
        return events.stream().map(StatementEvent::statement).toList();
    }

    /** How many statements there were, those that begin and end transactions among them. */
    public int all() {
        return events.size();
    }

    /** How many statements begin with a word. */
    public int count(String firstWord) {
        return (int) events.stream()
                .filter(event -> firstWord(event.statement()).equals(firstWord))
                .count();
    }

    /** How many statements read. */
    public int selects() {
        return count("select");
    }

    /** How many statements insert. */
    public int inserts() {
        return count("insert");
    }

    /** How many statements update. */
    public int updates() {
        return count("update");
    }

    /** How many statements delete. */
    public int deletes() {
        return count("delete");
    }

    /** How many statements insert, update or delete. */
    public int writes() {
        return inserts() + updates() + deletes();
    }

    /** How many transactions began. */
    public int begins() {
        return count("begin");
    }

    /** How many transactions were committed. */
    public int commits() {
        return count("commit");
    }

    /** How many rows the statements that begin with a word returned or changed. */
    public long rows(String firstWord) {
        return events.stream()
                .filter(event -> firstWord(event.statement()).equals(firstWord))
                .mapToLong(StatementEvent::rows)
                .sum();
    }

    @Override
    public String toString() {
        return String.join("\n", texts());
    }

    /** Of a select from the rows that another statement wrote, as the standard has it, that of the other statement. */
    private static String firstWord(String statement) {
        int written = statement.indexOf(WRITTEN_ROWS);
        String text = (written < 0 ? statement : statement.substring(written + WRITTEN_ROWS.length())).stripLeading();
        if (text.startsWith(COMMAND)) {
            return wordOfCommand(text);
        }
        int end = 0;
        while (end < text.length() && Character.isLetter(text.charAt(end))) {
            end++;
        }
        return text.substring(0, end).toLowerCase(Locale.ROOT);
    }

    /** What SQL would call a command that is written as in a document store's shell: {@code db.book.find(…)}. */
    private static String wordOfCommand(String text) {
        Matcher call = CALL.matcher(text);
        String method = call.lookingAt() ? call.group(1) : "";
        return switch (method) {
            case "find", "aggregate", "countDocuments" -> "select";
            case "insertMany" -> "insert";
            case "deleteMany" -> "delete";
            case "updateMany" -> "update";
            case "bulkWrite" ->
                text.contains("{ deleteOne: ") ? "delete" : text.contains(", upsert: true }") ? "insert" : "update";
            default -> method;
        };
    }
}
