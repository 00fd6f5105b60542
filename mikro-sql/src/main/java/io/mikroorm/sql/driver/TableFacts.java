// SPDX-License-Identifier: MIT
package io.mikroorm.sql.driver;

import io.mikroorm.sql.jdbc.JdbcSession;
import io.mikroorm.sql.jdbc.ParameterBinder;
import io.mikroorm.sql.render.SqlStatement;
import java.time.Duration;

/**
 * What a database says about its tables. Each answer is believed for a while only, since tables are changed while programs
 * run: somebody adds a trigger, or makes partitions. Bounded: of too many tables, as those of many tenants, it forgets those that nobody has
 * asked for longest. Thread-safe.
 */
public final class TableFacts {

    /** How long an answer is believed unless something else is said. */
    public static final Duration LIFETIME = Duration.ofSeconds(10);

    private static final int CAPACITY = 2_000;

    private final long lifetime;
    private final BoundedMap<String, Fact> facts = new BoundedMap<>(CAPACITY);

    private record Fact(boolean holds, long since) {}

    /** Nothing is known yet, and what will be is believed for so long. */
    public TableFacts(Duration lifetime) {
        this.lifetime = lifetime.toNanos();
    }

    /**
     * Whether something holds of a table: what was answered a moment ago, or the database's answer.
     *
     * @param question a query for one number, which is 1 where it holds
     * @param binder the values of the question
     */
    public boolean holds(JdbcSession session, String table, SqlStatement question, ParameterBinder binder) {
        Fact known = facts.get(table);
        long now = System.nanoTime();
        if (known == null || now - known.since >= lifetime) {
            known = new Fact(ask(session, question, binder), now);
            facts.put(table, known);
        }
        return known.holds;
    }

    private static boolean ask(JdbcSession session, SqlStatement question, ParameterBinder binder) {
        boolean[] holds = new boolean[1];
        session.query(question, binder, row -> holds[0] = row.getLong(0) == 1);
        return holds[0];
    }
}
