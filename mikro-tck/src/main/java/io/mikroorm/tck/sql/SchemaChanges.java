// SPDX-License-Identifier: MIT
package io.mikroorm.tck.sql;

import io.mikroorm.driver.StatementEvent;
import io.mikroorm.driver.StatementListener;
import io.mikroorm.tck.server.Space;
import java.util.regex.Pattern;

/** Notes that a test made, changed or dropped a table, so that nobody else gets its schema. */
final class SchemaChanges implements StatementListener {

    private static final Pattern CHANGE =
            Pattern.compile("\\s*(create|alter|drop|rename|comment)\\b.*", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    private final Space space;

    SchemaChanges(Space space) {
        this.space = space;
    }

    @Override
    public void executed(StatementEvent event) {
        if (CHANGE.matcher(event.statement()).matches()) {
            space.spoil();
        }
    }
}
