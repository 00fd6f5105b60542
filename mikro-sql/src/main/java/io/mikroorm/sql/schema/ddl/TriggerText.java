// SPDX-License-Identifier: MIT
package io.mikroorm.sql.schema.ddl;

import io.mikroorm.sql.dialect.Dialect;
import io.mikroorm.sql.dialect.Quoting;
import io.mikroorm.sql.dialect.Triggering;
import io.mikroorm.sql.schema.TableName;
import io.mikroorm.sql.schema.Trigger;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes the statements of triggers, in the form that the dialect names. */
final class TriggerText {

    private static final String QUOTE = "$mikro$";

    private final Triggering form;
    private final Quoting quoting;

    TriggerText(Dialect dialect) {
        this.form = dialect.triggering();
        this.quoting = dialect.quoting();
    }

    /** The statements that create a trigger. */
    List<String> create(TableName table, Trigger trigger) {
        return switch (form) {
            case NONE -> throw new IllegalArgumentException("There are no triggers, as " + trigger.name());
            case FUNCTIONS -> List.of(function(table, trigger), calling(table, trigger));
            case EVENTS_WITH_CONDITIONS, EVENTS -> List.of(ofEvent(table, trigger));
        };
    }

    /** The statement that drops what a trigger leaves when its table is gone; null for nothing. */
    @Nullable
    String drop(TableName table, Trigger trigger) {
        return form == Triggering.FUNCTIONS ? "drop function if exists " + beside(table, trigger.name()) + "()" : null;
    }

    private String function(TableName table, Trigger trigger) {
        boolean insteadOf = isInsteadOf(trigger);
        boolean passesRow = insteadOf || trigger.timing().equals("before") && !trigger.ofStatements();
        String end = passesRow ? "if tg_op = 'DELETE' then\nreturn old;\nend if;\nreturn new;" : "return null;";
        String when = trigger.when();
        String statements = statements(trigger);
        String work = insteadOf && when != null
                ? "if " + WrittenSql.closed(when) + " then\n" + statements + "\nend if;"
                : statements;
        String quote = quoteAround(work);
        return "create function " + beside(table, trigger.name()) + "() returns trigger language plpgsql as " + quote
                + "\nbegin\n" + work + "\n" + end + "\nend\n" + quote;
    }

    /** Its condition is no clause of the trigger, but stands around its work. */
    private static boolean isInsteadOf(Trigger trigger) {
        return trigger.timing().equals("instead of");
    }

    /** What stands around a body; what is quoted must not end the quotation. */
    static String quoteAround(String body) {
        String quote = QUOTE;
        while (body.contains(quote)) {
            quote = "$" + quote.substring(1, quote.length() - 1) + "_$";
        }
        return quote;
    }

    /** Its work, each statement ended. */
    private String statements(Trigger trigger) {
        return WrittenSql.ended(trigger.body(), form == Triggering.EVENTS);
    }

    private String calling(TableName table, Trigger trigger) {
        String when = trigger.when();
        return "create trigger " + quoting.quote(trigger.name()) + " " + trigger.timing() + " "
                + String.join(" or ", trigger.events()) + " on " + quote(table) + " for each "
                + (trigger.ofStatements() ? "statement" : "row")
                + (when == null || isInsteadOf(trigger) ? "" : " when (" + WrittenSql.closed(when) + ")")
                + " execute function " + beside(table, trigger.name()) + "()";
    }

    private String ofEvent(TableName table, Trigger trigger) {
        if (trigger.events().size() != 1) {
            throw new IllegalArgumentException(trigger.name() + " waits for several events: " + trigger.events());
        }
        return "create trigger " + beside(table, trigger.name()) + " " + trigger.timing() + " "
                + trigger.events().get(0) + " on " + quote(table) + " for each row " + work(trigger);
    }

    private String work(Trigger trigger) {
        String statements = statements(trigger);
        if (trigger.when() == null) {
            return "begin\n" + statements + "\nend";
        }
        String when = WrittenSql.closed(trigger.when());
        return form == Triggering.EVENTS
                ? "begin\nif " + when + " then\n" + statements + "\nend if;\nend"
                : "when (" + when + ") begin\n" + statements + "\nend";
    }

    /** A name in the schema of a table. */
    private String beside(TableName table, String name) {
        return quote(new TableName(table.schema(), name));
    }

    private String quote(TableName name) {
        return (name.schema() == null ? "" : quoting.quote(name.schema()) + ".") + quoting.quote(name.name());
    }
}
